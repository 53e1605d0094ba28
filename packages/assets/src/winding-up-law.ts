import { windingUps } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type Contribution,
  columnsOf,
  type PlainDate,
  type Text,
  text,
} from "@fuyou/kernel";
import { actGatePoint } from "@fuyou/reform";
import { type Requirement, requirementPoint } from "@fuyou/standards";

/**
 * What the law of a day says of winding-ups (清算规定): every rule the plugins bring that judges a winding-up, and
 * every gate in front of an act that does. None of their numbers is kept here.
 *
 * @param composition - the plugins
 * @param on - the day
 */
export function windingUpRules(
  composition: Composition,
  on: PlainDate,
): readonly Contribution<Requirement>[] {
  const gates = composition
    .at(actGatePoint, on)
    .map((gate) => ({ ...gate, value: gate.value.requirement, replaces: undefined }));
  return [...composition.at(requirementPoint, on), ...gates].filter(
    ({ value }) => value.each === windingUps.name,
  );
}

/** For how long claims are taken (债权申报期限), as a rule of the plugins says it. */
export interface ClaimsPeriod {
  /** How many days; null where the document does not contain the number. */
  readonly days: number | null;
  /** Why there is no number. */
  readonly unresolved?: Text | undefined;
  /** The field of the winding-up from whose day they are counted. */
  readonly field: string;
  /** How that day is called. */
  readonly from: Text;
  /** The clauses that say so. */
  readonly cites: readonly Citation[];
}

/**
 * For how long claims are taken by the law of a day: the rule over the days up to the last day for claims.
 * Undefined where no plugin brings one.
 *
 * @param composition - the plugins
 * @param on - the day
 */
export function claimsPeriod(composition: Composition, on: PlainDate): ClaimsPeriod | undefined {
  for (const { value } of windingUpRules(composition, on)) {
    const { measure, bound } = value.require;
    if (!("days" in measure) || measure.days.to !== "claimsUntil") continue;
    const field = measure.days.from;
    if (field === undefined) continue;
    const open = "unresolved" in bound ? bound.unresolved : undefined;
    return {
      days: "amount" in bound ? bound.amount : null,
      unresolved: open ?? ("amount" in bound ? undefined : noNumber),
      ...{ field, from: fieldTitle(field), cites: value.cites },
    };
  }
  return undefined;
}

const noNumber = text("期限不是固定天数", "the period is no fixed number of days");

/** How a field of the register of winding-ups is called (栏目名称). */
export function fieldTitle(field: string): Text {
  const found = columnsOf(windingUps).find(({ name }) => name === field);
  return found?.title ?? { zh: field, en: field };
}
