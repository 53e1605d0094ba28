import { type Institution, institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  inForce,
  type Message,
  type PlainDate,
  type Severity,
  type Text,
} from "@fuyou/kernel";
import { type AttritionPlan, attritionPlans } from "./attrition-plan.js";
import { personnelCodes } from "./errors.js";
import type { EstablishmentGroup, EstablishmentUse } from "./establishment.js";

/** What there is to say of an institution over its number, and how much it weighs. */
export interface OverEstablishment {
  /** The group in which it is over. */
  readonly group: EstablishmentGroup;
  /** How many are over the number. */
  readonly over: number;
  /** How many are still to come off it by the plans on file; absent where there is none. */
  readonly planned?: number | undefined;
  /** The last day of the last of these plans. */
  readonly target?: PlainDate | undefined;
  /** Who declared it. */
  readonly declaredBy?: string | undefined;
  /** The sentence. */
  readonly message: Message;
  /** `information` where a plan that suffices is on file and its day has not passed, else `warning`. */
  readonly severity: Severity;
}

/** The groups, by name (编制类别). */
export const groupNames: Readonly<Record<EstablishmentGroup, Text>> = {
  established: { zh: "在编人员", en: "established staff" },
  "civil-service-rules": { zh: "参公人员", en: "staff under civil-service rules" },
  leadership: { zh: "领导干部", en: "heads and deputies" },
};

/**
 * In which groups an institution is over its number (超编), by how many, and what its plan to return to the
 * number says: none on file, fewer still to come than are over, overdue, or declared and under way.
 *
 * @param county - the county, on whose date it is judged
 * @param institution - identifier of the institution
 * @param uses - how its establishment is taken up
 */
export function overEstablishment(
  county: CountyView,
  institution: string,
  uses: readonly EstablishmentUse[],
): OverEstablishment[] {
  const found: OverEstablishment[] = [];
  for (const { group, authorised, occupied, over } of uses) {
    if (authorised === undefined || over === undefined || over === 0) continue;
    const plans = county
      .by(attritionPlans, "institution", institution)
      .filter((each) => each.group === group && inForce(each, county.date))
      .sort((a, b) => (a.target < b.target ? -1 : 1));
    const values = {
      institution: county.get<Institution>(institutions, institution)?.name ?? institution,
      group: groupNames[group],
      authorised,
      occupied,
      over,
    };
    const [last] = plans.slice(-1);
    if (last === undefined) {
      const message = personnelCodes.message("PERSONNEL_OVER_ESTABLISHED", values);
      found.push({ group, over, message, severity: "warning" });
      continue;
    }
    const left = ({ number, reduced = [] }: AttritionPlan) => Math.max(0, number - reduced.length);
    const planned = plans.reduce((sum, each) => sum + left(each), 0);
    const plan = { planned, target: last.target, declaredBy: last.declaredBy };
    const declared = { ...values, ...plan };
    if (last.target < county.date) {
      const message = personnelCodes.message("PERSONNEL_ATTRITION_OVERDUE", declared);
      found.push({ group, over, ...plan, message, severity: "warning" });
    } else if (planned < over) {
      const message = personnelCodes.message("PERSONNEL_ATTRITION_SHORT", declared);
      found.push({ group, over, ...plan, message, severity: "warning" });
    } else {
      const message = personnelCodes.message("PERSONNEL_ATTRITION_DECLARED", declared);
      found.push({ group, over, ...plan, message, severity: "information" });
    }
  }
  return found;
}
