import {
  codeOf,
  defineCodeList,
  defineTable,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aPlugin, composed, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { amount, table } from "./bound-builders.js";
import { describe as described } from "./description.js";
import { requirementPoint } from "./extension-points.js";
import { Lexicon } from "./lexicon.js";
import { lintRequirements } from "./lint.js";
import { fieldValue } from "./measure-builders.js";
import type { Predicate } from "./predicate.js";
import { allOf, includes, is, isAtLeast, isOneOf, isOnOrAfter, not } from "./predicate-builders.js";
import { type Requirement, requirement } from "./requirement.js";

interface Station extends Row {
  readonly grade?: "A" | "B" | undefined;
  readonly class?: 1 | 2 | undefined;
  readonly open?: boolean | undefined;
  readonly kind: string;
  readonly plain?: "x" | "y" | undefined;
  readonly days?: readonly ("mon" | "tue")[] | undefined;
  readonly area?: number | undefined;
  readonly checkedOn?: string | undefined;
}

const kinds = defineCodeList("lexicon.kind", { zh: "类型", en: "kinds" });
const stations: Table<Station> = defineTable<Station>({
  name: "stations",
  title: { zh: "站点", en: "stations" },
  schema: z.strictObject({
    id: z.string(),
    grade: z
      .enum(["A", "B"])
      .meta({ titles: { A: { zh: "甲级", en: "grade A" }, B: { zh: "乙级", en: "grade B" } } })
      .optional()
      .meta({ label: { zh: "等级", en: "grade" } }),
    class: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .meta({
        label: { zh: "公益类别", en: "class" },
        titles: { 1: { zh: "一类", en: "class 1" }, 2: { zh: "二类", en: "class 2" } },
      }),
    open: z
      .boolean()
      .optional()
      .meta({ label: { zh: "开放", en: "open" } }),
    kind: codeOf(kinds, { zh: "类型", en: "kind" }),
    plain: z.enum(["x", "y"]).optional(),
    days: z
      .array(z.enum(["mon", "tue"]))
      .optional()
      .meta({
        label: { zh: "开诊日", en: "days" },
        titles: { mon: { zh: "周一", en: "Monday" }, tue: { zh: "周二", en: "Tuesday" } },
      }),
    area: z
      .int()
      .optional()
      .meta({ label: { zh: "面积", en: "area" }, unit: "0.01m2" }),
    checkedOn: z.iso
      .date()
      .optional()
      .meta({ label: { zh: "检查日期", en: "day of inspection" } }),
  }),
  derived: {
    level: {
      title: { zh: "层级", en: "level" },
      titles: {
        town: { zh: "镇级", en: "township level" },
        village: { zh: "村级", en: "village level" },
      },
      of: (row) => (row.id.startsWith("t") ? "town" : "village"),
    },
  },
});

const rule = (where: Predicate, over: Partial<Requirement["require"]> = {}) =>
  requirement({
    id: "a-rule",
    title: { zh: "一项要求", en: "a rule" },
    each: stations,
    where,
    require: {
      measure: fieldValue("area", { unit: "0.01m2" }),
      compare: "at-least",
      bound: amount(1600),
      ...over,
    },
    severity: "mandatory",
    cites: [{ source: "000", clause: "一" }],
    period: { from: "2018-01-01" },
  });
const pluginsWith = (...rules: Requirement[]) => [
  aPlugin("stations", (to) => {
    to.add(tablePoint, stations);
    to.add(kinds, { code: "station", title: { zh: "服务站", en: "service station" } });
    for (const each of rules) to.add(requirementPoint, each);
  }),
];
const composition = composed(...pluginsWith());
const lexicon = new Lexicon(composition);
const both = (of: Requirement) => [
  described(of, "zh", composition),
  described(of, "en", composition),
];

describe("a value is called", () => {
  it.each([
    ["grade", "A", "甲级", "grade A"],
    ["class", 2, "二类", "class 2"],
    ["level", "village", "村级", "village level"],
    ["days", "tue", "周二", "Tuesday"],
    ["kind", "station", "服务站", "service station"],
    ["open", true, "是", "yes"],
    ["open", false, "否", "no"],
    ["plain", "x", "x", "x"],
  ])("of %s %s: %s, %s", (field, value, zh, en) => {
    expect(lexicon.value("stations", field, value)).toEqual({ zh, en });
  });

  it("so in sentences, as are limits of numbers and days, in their unit", () => {
    const where = allOf(
      isOneOf("grade", ["A", "B"]),
      is("level", "village"),
      includes("days", "mon"),
      not(is("open", false)),
      isAtLeast("area", 900),
      isOnOrAfter("checkedOn", "2017-01-01"),
    );
    expect(both(rule(where))).toMatchInlineSnapshot(`
      [
        "登记表“站点”中等级为“甲级”或“乙级”且层级为“村级”且开诊日包含“周一”且不符合（开放为“否”）且面积不少于9㎡且检查日期不早于2017-01-01的每条记录的面积应不少于16㎡（依据 000 一）。",
        "Every record of 'stations' where grade is 'grade A' or 'grade B' and level is 'village level' and days includes 'Monday' and not (open is 'no') and area is at least 9 m² and day of inspection is on or after 2017-01-01: area must be at least 16 m² (000 一).",
      ]
    `);
  });
});

describe("a field that names all its values", () => {
  it("refuses others, derived or not", () => {
    const refused = [is("level", "vilage"), is("class", 3), isAtLeast("level", 1)].map((where) =>
      issuesOf(...pluginsWith(rule(where))).map(({ code, values }) => [code, values.nearest]),
    );
    expect(refused).toEqual([
      [["STANDARDS_UNKNOWN_VALUE", "village"]],
      [["STANDARDS_UNKNOWN_VALUE", "1"]],
      [["STANDARDS_NOT_A_NUMBER", undefined]],
    ]);
  });

  it("tells which row a table lacks", () => {
    const graded = rule(is("open", true), { bound: table("level", { town: amount(1600) }) });
    const found = lintRequirements(composed(...pluginsWith(graded)));
    expect(found.map((each) => each.message.en)).toMatchInlineSnapshot(`
      [
        "stations: the table of 'a-rule' (000 一) has no row for level village level; such records cannot be judged. Add the row, as unresolved where the document is silent, or leave them out by where.",
      ]
    `);
  });
});
