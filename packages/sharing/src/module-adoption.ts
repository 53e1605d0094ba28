import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  type Composition,
  type CountyView,
  codeOf,
  defineChange,
  defineTable,
  type Fraction,
  inForce,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { type InformationSystem, informationSystemPoint } from "./system.js";

/** That an institution uses a module of a system (模块应用登记). */
export interface ModuleAdoption extends Row {
  /** The system, a code of `sharing.system`. */
  readonly system: string;
  /** The module, one of the system's. */
  readonly module: string;
  /** Who uses it. */
  readonly institution: string;
  /** From the first day of use; open while it is used. */
  readonly period: Period;
}

/** Shape of a {@link ModuleAdoption}. */
export const moduleAdoptionSchema: z.ZodType<ModuleAdoption> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "登记编号", en: "identifier" } }),
  system: codeOf(informationSystemPoint, { zh: "信息系统", en: "system" }),
  module: z
    .string()
    .min(1)
    .meta({ label: { zh: "模块", en: "module" } }),
  institution: z.string().meta({ label: { zh: "使用单位", en: "used by" } }),
  period: periodSchema.meta({ label: { zh: "使用期间", en: "in use" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of modules in use (模块应用登记). */
export const moduleAdoptions: Table<ModuleAdoption, "institution"> = defineTable<
  ModuleAdoption,
  "institution"
>({
  name: "module-adoptions",
  title: { zh: "模块应用登记", en: "modules in use" },
  schema: moduleAdoptionSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** What has to be said to record that a module is in use. */
export interface NewModuleAdoption {
  /** The system. */
  system: string;
  /** The module. */
  module: string;
  /** Who uses it. */
  institution: string;
}

/** Records that an institution uses a module (登记模块应用) from the day of the act on. */
export const adoptModule: Change<NewModuleAdoption> = defineChange<NewModuleAdoption>({
  type: "sharing.adopt-module",
  title: { zh: "登记模块应用", en: "record a module in use" },
  schema: z.strictObject({
    system: codeOf(informationSystemPoint),
    module: z.string().min(1),
    institution: z.string(),
  }),
  apply(draft, { system, module, institution }, { on }) {
    draft.require(institutions, institution);
    const held = draft.by(moduleAdoptions, "institution", institution);
    const same = (each: ModuleAdoption) => each.system === system && each.module === module;
    if (held.some((each) => same(each) && inForce(each, on))) return;
    const id = draft.freshId(moduleAdoptions, `${system}-${module}-${institution}`);
    draft.insert(moduleAdoptions, { id, system, module, institution, period: { from: on } });
  },
});

/** How much of a system is in use in an institution (模块应用率). */
export interface SystemUse {
  /** The system. */
  readonly system: InformationSystem;
  /** The institution. */
  readonly institution: string;
  /** Codes of the modules in use that the system has. */
  readonly used: readonly string[];
  /** Codes of those in use that it has not. */
  readonly unknown: readonly string[];
  /** The share of its modules in use; null where nobody has listed its modules. */
  readonly share: Fraction | null;
}

/**
 * How much of a system is in use, by institution (模块应用率). Where the modules are not listed the share stays unknown:
 * it is neither all nor nothing.
 *
 * @param county - the county
 * @param composition - the catalogues
 * @param code - code of the system
 * @param date - the day
 */
export function systemUse(
  county: CountyView,
  composition: Composition,
  code: string,
  date: PlainDate,
): SystemUse[] {
  const system = composition.get(informationSystemPoint, code, date);
  if (system === undefined) return [];
  const modules = system.modules?.map((each) => each.code) ?? null;
  const byInstitution = new Map<string, Set<string>>();
  for (const each of county.rows(moduleAdoptions)) {
    if (each.system !== code || !inForce(each, date)) continue;
    const held = byInstitution.get(each.institution) ?? new Set<string>();
    byInstitution.set(each.institution, held.add(each.module));
  }
  return [...byInstitution].map(([institution, held]) => {
    const used = [...held].filter((each) => modules === null || modules.includes(each));
    const unknown = [...held].filter((each) => modules !== null && !modules.includes(each));
    const share =
      modules === null || modules.length === 0 ? null : { p: used.length, q: modules.length };
    return { system, institution, used, unknown, share };
  });
}
