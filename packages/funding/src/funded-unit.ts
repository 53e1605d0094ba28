import { departments, institutions } from "@fuyou/hierarchy";
import { type CountyView, inForce, type PlainDate } from "@fuyou/kernel";
import type { FundingRule } from "./funding-rule.js";

/** A unit that money is for (经费单位): an institution, or a department of one. */
export interface FundedUnit {
  /** The institution. */
  readonly institution: string;
  /** The department, where the money is for one. */
  readonly department?: string | undefined;
  /** How it is called. */
  readonly name: string;
}

/**
 * The units in force that a rule is about (规则所及单位).
 *
 * @param county - the county
 * @param rule - the rule
 * @param date - the day
 */
export function fundedUnits(
  county: CountyView,
  rule: Pick<FundingRule, "kinds" | "department">,
  date: PlainDate,
): FundedUnit[] {
  const units: FundedUnit[] = [];
  for (const { id, name, kind, ...row } of county.rows(institutions)) {
    if (!rule.kinds.includes(kind) || !inForce({ id, ...row }, date)) continue;
    if (rule.department === undefined) {
      units.push({ institution: id, name });
      continue;
    }
    for (const each of county.by(departments, "institution", id)) {
      if (each.kind !== rule.department || !inForce(each, date)) continue;
      units.push({ institution: id, department: each.id, name: `${name}${each.name}` });
    }
  }
  return units;
}

/** One key for an institution, or for a department of one. */
export function unitKey(unit: Pick<FundedUnit, "institution" | "department">): string {
  return `${unit.institution}/${unit.department ?? ""}`;
}
