import {
  defineTable,
  finding,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { hierarchyCodes } from "./errors.js";

/** Level of a division (行政层级): county, township level (镇街), or village level (村居). */
export type DivisionLevel = "county" | "township" | "village";

/**
 * Class of a division (行政区划类别), read from its code: street 街道, town 镇, township 乡,
 * enterprise unit 场、团场; residents' committee 居委会, village committee 村委会; `county` and
 * `other` for the rest.
 */
export type DivisionClass =
  | "county"
  | "street"
  | "town"
  | "township"
  | "enterprise-unit"
  | "residents-committee"
  | "village-committee"
  | "other";

/** A division (行政区划) of the county: the county itself, a township-level or a village-level one. */
export interface Division extends Row {
  /** Twelve-digit statistical code in the edition named by the county. */
  readonly id: string;
  /** Its name as printed in that edition. */
  readonly name: string;
  /** Resident population (常住人口); absent where nobody has counted it, never read as zero. */
  readonly population?: number | undefined;
}

/** Shape of a {@link Division}. */
export const divisionSchema: z.ZodType<Division> = z.strictObject({
  id: z
    .string()
    .regex(/^\d{12}$/, { error: "not a twelve-digit division code" })
    .meta({ label: { zh: "区划代码", en: "division code" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "名称", en: "name" } }),
  population: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "常住人口", en: "resident population" }, unit: "person" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "retired on" } }),
});

/**
 * The level of a division, read from its code.
 *
 * @param code - twelve-digit code
 */
export function divisionLevel(code: string): DivisionLevel {
  if (code.slice(6) === "000000") return "county";
  return code.slice(9) === "000" ? "township" : "village";
}

/**
 * The class of a division, read from its code: digits 7-9 for the township level (001-099 street,
 * 100-199 town, 200-399 township, 400-599 enterprise unit), digits 10-12 for the village level
 * (0xx and 1xx residents' committee, 2xx and 3xx village committee).
 *
 * @param code - twelve-digit code
 */
export function divisionClass(code: string): DivisionClass {
  const level = divisionLevel(code);
  if (level === "county") return "county";
  if (level === "township") {
    const digits = Number(code.slice(6, 9));
    if (digits < 100) return "street";
    if (digits < 200) return "town";
    if (digits < 400) return "township";
    return digits < 600 ? "enterprise-unit" : "other";
  }
  const digit = Number(code[9]);
  if (digit <= 1) return "residents-committee";
  return digit <= 3 ? "village-committee" : "other";
}

/**
 * The division above: a village's township, a township's county; undefined for a county.
 *
 * @param code - twelve-digit code
 */
export function parentDivision(code: string): string | undefined {
  const level = divisionLevel(code);
  if (level === "county") return undefined;
  return level === "village" ? `${code.slice(0, 9)}000` : `${code.slice(0, 6)}000000`;
}

/**
 * Whether a division lies in another, or is it.
 *
 * @param code - the smaller division
 * @param within - the larger one
 */
export function isWithin(code: string, within: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = parentDivision(at)) {
    if (at === within) return true;
  }
  return false;
}

/** What the levels are called (层级名称). */
export const levelTitles: Readonly<Record<DivisionLevel, Text>> = {
  county: { zh: "县级", en: "county level" },
  township: { zh: "镇街级", en: "township level" },
  village: { zh: "村居级", en: "village level" },
};

/** What the classes are called. */
export const classTitles: Readonly<Record<DivisionClass, Text>> = {
  county: { zh: "县", en: "county" },
  street: { zh: "街道", en: "street" },
  town: { zh: "镇", en: "town" },
  township: { zh: "乡", en: "township" },
  "enterprise-unit": { zh: "场、团场", en: "enterprise unit" },
  "residents-committee": { zh: "居委会", en: "residents' committee" },
  "village-committee": { zh: "村委会", en: "village committee" },
  other: { zh: "其他", en: "other" },
};

/** Register of divisions (行政区划). */
export const divisions: Table<Division> = defineTable<Division>({
  name: "divisions",
  title: { zh: "行政区划", en: "divisions" },
  schema: divisionSchema,
  derived: {
    level: {
      title: { zh: "层级", en: "level" },
      titles: levelTitles,
      of: (row) => divisionLevel(row.id),
    },
    class: {
      title: { zh: "类别", en: "class" },
      titles: classTitles,
      of: (row) => divisionClass(row.id),
    },
    parent: {
      title: { zh: "上级区划", en: "division above" },
      names: "self",
      of: (row) => parentDivision(row.id),
    },
  },
  *check(rows, county, rejected) {
    for (const row of rows) {
      const parent = parentDivision(row.id);
      if (parent === undefined || county.has(divisions, parent)) continue;
      if (rejected?.has(`divisions/${parent}`)) continue;
      yield finding(
        hierarchyCodes.message("HIERARCHY_UNKNOWN_DIVISION", {
          division: row.id,
          name: row.name,
          parent,
        }),
        { kind: "data", severity: "error", subject: `divisions/${row.id}`, date: county.date },
      );
    }
  },
});
