import {
  areaSchema,
  type Composition,
  type ConfiguredPlugin,
  type Contributor,
  codeOf,
  defineCodeList,
  defineTable,
  plainDateSchema,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aPlugin, composed } from "@fuyou/kernel/testing";
import { z } from "zod";
import { amount, perPopulation } from "./bound-builders.js";
import { requirementPoint } from "./extension-points.js";
import { count, fieldValue } from "./measure-builders.js";
import { includes, is } from "./predicate-builders.js";
import { type Requirement, requirement } from "./requirement.js";
import { standardsPlugin } from "./standards-plugin.js";

// Registers of an invented county, for the tests of this package: places, their offices, the offices'
// jobs and workers, and their rooms.

export interface Place extends Row {
  readonly name: string;
  readonly population?: number | undefined;
}

export interface Office extends Row {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly guides?: readonly string[] | undefined;
}

export interface Job extends Row {
  readonly office: string;
  readonly helps?: readonly string[] | undefined;
  readonly grade: "junior" | "senior";
  readonly holder?: string | undefined;
}

export interface Worker extends Row {
  readonly name: string;
  readonly office: string;
  readonly age?: number | undefined;
  readonly degree?: "none" | "college" | "bachelor" | undefined;
  readonly since?: string | undefined;
  readonly skills?: readonly string[] | undefined;
}

export interface Chamber extends Row {
  readonly name: string;
  readonly office: string;
  readonly uses: readonly string[];
  readonly area?: number | undefined;
  readonly checkedOn?: string | undefined;
}

export const officeKinds = defineCodeList("sample.office-kind", {
  zh: "单位类型",
  en: "kinds of office",
});

export const useKinds = defineCodeList("sample.use", { zh: "用途", en: "uses" });

const label = (zh: string, en: string) => ({ label: { zh, en } });
const id = z.string().min(1);
const retiredOn = z.string().optional();

export const places: Table<Place> = defineTable<Place>({
  name: "places",
  title: { zh: "地方", en: "places" },
  schema: z.strictObject({
    id,
    name: z.string(),
    population: z
      .int()
      .min(0)
      .optional()
      .meta({ ...label("常住人口", "resident population"), unit: "person" }),
    retiredOn,
  }),
  derived: {
    class: {
      title: { zh: "类别", en: "class" },
      of: (row) => (row.id.startsWith("t") ? "town" : "village"),
    },
  },
});

export const offices: Table<Office, "place" | "guides"> = defineTable<Office, "place" | "guides">({
  name: "offices",
  title: { zh: "单位", en: "offices" },
  schema: z.strictObject({
    id,
    name: z.string(),
    kind: codeOf(officeKinds, { zh: "类型", en: "kind" }),
    place: z.string().meta(label("所在地", "place")),
    guides: z.array(z.string()).optional(),
    retiredOn,
  }),
  references: {
    place: { to: places, onRetire: "restrict" },
    guides: { to: "self", onRetire: "restrict" },
  },
});

export const workers: Table<Worker, "office"> = defineTable<Worker, "office">({
  name: "workers",
  title: { zh: "人员", en: "workers" },
  schema: z.strictObject({
    id,
    name: z.string(),
    office: z.string(),
    age: z.int().optional().meta(label("年龄", "age")),
    degree: z.enum(["none", "college", "bachelor"]).optional().meta(label("学历", "degree")),
    since: plainDateSchema.optional().meta(label("入职日期", "day of entry")),
    skills: z.array(codeOf(useKinds)).optional().meta(label("专长", "skills")),
    retiredOn,
  }),
  references: { office: { to: offices, onRetire: "restrict" } },
  personal: ["name"],
});

export const jobs: Table<Job, "office" | "helps" | "holder"> = defineTable<
  Job,
  "office" | "helps" | "holder"
>({
  name: "jobs",
  title: { zh: "岗位", en: "jobs" },
  schema: z.strictObject({
    id,
    office: z.string().meta(label("设岗单位", "office")),
    helps: z.array(z.string()).optional(),
    grade: z.enum(["junior", "senior"]).meta(label("级别", "grade")),
    holder: z.string().optional().meta(label("任职人员", "holder")),
    retiredOn,
  }),
  references: {
    office: { to: offices, onRetire: "restrict" },
    helps: { to: offices, onRetire: "restrict" },
    holder: { to: workers, onRetire: "restrict" },
  },
});

export const chambers: Table<Chamber, "office"> = defineTable<Chamber, "office">({
  name: "chambers",
  title: { zh: "房间", en: "chambers" },
  schema: z.strictObject({
    id,
    name: z.string(),
    office: z.string(),
    uses: z.array(codeOf(useKinds)).meta(label("用途", "uses")),
    area: (areaSchema as z.ZodInt).optional().meta({ ...label("面积", "area"), unit: "0.01m2" }),
    checkedOn: plainDateSchema.optional().meta(label("检查日期", "day of inspection")),
    retiredOn,
  }),
  references: { office: { to: offices, onRetire: "restrict" } },
});

/** A town office has at least one post per 10,000 of its place's population. */
export const townStaffing: Requirement = requirement({
  id: "town-staffing",
  title: { zh: "镇单位人员配备", en: "Staffing of town offices" },
  each: offices,
  where: is("kind", "town"),
  subject: { zh: "镇卫生计生办", en: "town health and family-planning office" },
  require: {
    measure: count(jobs, {
      by: "office",
      unit: "person",
      called: { zh: "工作人员", en: "staff" },
    }),
    compare: "at-least",
    bound: perPopulation({ field: "place.population", per: 10_000, amount: 1, rounding: "up" }),
  },
  severity: "mandatory",
  cites: [{ source: "003", clause: "二(一)1" }],
  period: { from: "2018-01-01" },
});

/** A service room has at least 16 m². */
export const roomArea: Requirement = requirement({
  id: "room-area",
  title: { zh: "服务室面积", en: "Area of service rooms" },
  each: chambers,
  where: includes("uses", "service"),
  require: {
    measure: fieldValue("area", { unit: "0.01m2" }),
    compare: "at-least",
    bound: amount(1600),
  },
  severity: "mandatory",
  cites: [{ source: "003", clause: "二(二)5" }],
  period: { from: "2018-01-01", to: "2020-12-31" },
});

const registers = aPlugin(
  "sample-registers",
  (to) => {
    for (const table of [places, offices, workers, jobs, chambers]) to.add(tablePoint, table);
    to.add(officeKinds, { code: "town", title: { zh: "镇办", en: "town office" } });
    to.add(officeKinds, { code: "county", title: { zh: "县中心", en: "county centre" } });
    to.add(useKinds, { code: "service", title: { zh: "计生服务室", en: "service room" } });
    to.add(useKinds, { code: "school", title: { zh: "人口学校", en: "school" } });
  },
  [standardsPlugin],
);

/** The plugins of a deployment with the sample registers and some requirements, which `sample` brings. */
export function samplePlugins(...requirements: readonly Requirement[]): ConfiguredPlugin[] {
  const bring = (to: Contributor) => {
    for (const each of requirements) to.add(requirementPoint, each);
  };
  return [standardsPlugin, registers, aPlugin("sample", bring, [registers])];
}

/** The sample registers with some requirements, composed. */
export function sampleComposition(...requirements: readonly Requirement[]): Composition {
  return composed(...samplePlugins(...requirements));
}

/** As many records as wanted, each made from its number. */
export function many<T>(number: number, make: (index: number) => T): T[] {
  return Array.from({ length: number }, (_, index) => make(index));
}
