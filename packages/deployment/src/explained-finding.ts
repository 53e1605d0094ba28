import { type Composition, type Contribution, FuyouError, nearest, type Text } from "@fuyou/kernel";
import {
  checkRequirements,
  describe,
  type Explanation,
  explain,
  type Requirement,
  requirementPoint,
  ruleRows,
} from "@fuyou/standards";
import type { CountyState } from "./county-state.js";
import { deploymentCodes } from "./errors.js";
import type { RunCounty } from "./run-data.js";

/** A finding explained (判定说明): what `fuyou explain --json` prints. */
export interface ExplainedFinding extends Explanation {
  /** Identifier of the finding. */
  finding: string;
  /** The county. */
  county: RunCounty;
  /** Whether any record is invented. */
  synthetic: boolean;
  /** The plan that left the county in the state judged; null for its registers. */
  plan: string | null;
}

/** The parts of the identifier of a finding on a rule: `requirement@subject@date`. */
interface FindingId {
  requirement: string;
  subject: string;
  date: string;
}

/**
 * Explains the finding of an identifier, on the county in the state that was judged.
 *
 * @param id - identifier of the finding, as `check` and `run` print it
 * @param states - the states in which the county is judged
 * @param composition - the requirements, tables and names
 * @throws FuyouError `DEPLOYMENT_FINDING_MALFORMED`, `DEPLOYMENT_FINDING_NOT_A_RULE`,
 *   `DEPLOYMENT_FINDING_UNKNOWN`
 */
export function explainFinding(
  id: string,
  states: readonly CountyState[],
  composition: Composition,
): ExplainedFinding {
  const { requirement, subject, date } = partsOf(id);
  const state = states.findLast((each) => each.county.date === date);
  const held = state && composition.at(requirementPoint, date);
  const rule = held?.find((each) => each.key === requirement);
  const explanation =
    state === undefined || rule === undefined
      ? undefined
      : subject === requirement
        ? notApplicable(rule, state, composition)
        : explained(rule, subject, state, composition);
  if (state === undefined || explanation === undefined) {
    throw new FuyouError(unknown(id, states, composition));
  }
  const { code, name, edition, synthetic } = state.county;
  return {
    finding: id,
    county: { code, name, edition },
    synthetic,
    plan: state.plan,
    ...explanation,
  };
}

/** Takes an identifier apart; a subject may hold anything, so the outermost `@` part it. */
function partsOf(id: string): FindingId {
  const [, requirement, subject, date] = /^([^@]+)@(.+)@(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  if (requirement === undefined || subject === undefined || date === undefined) {
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_FINDING_MALFORMED", { id }));
  }
  if (/^[A-Z][A-Z0-9_]*$/.test(requirement)) {
    const values = { id, code: requirement };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_FINDING_NOT_A_RULE", values));
  }
  return { requirement, subject, date };
}

function explained(
  { key, value }: Contribution<Requirement>,
  subject: string,
  { county, before }: CountyState,
  composition: Composition,
): Explanation | undefined {
  const start = value.groupBy === undefined ? `${value.each}/` : `${value.each}/${value.groupBy}=`;
  if (!subject.startsWith(start)) return undefined;
  try {
    return explain(county, composition, key, subject.slice(start.length), county.date, before);
  } catch (thrown) {
    if (FuyouError.is(thrown, "KERNEL_UNKNOWN_RECORD")) return undefined;
    throw thrown;
  }
}

/** A rule that found nothing in its scope: there is no record to explain, only that there is none. */
function notApplicable(
  rule: Contribution<Requirement>,
  { county, plan, before }: CountyState,
  composition: Composition,
): Explanation | undefined {
  const { date } = county;
  const options = { date, plan, before, requirements: [rule] };
  const [found] = checkRequirements(county, composition, options);
  if (found?.verdict !== "not-applicable") return undefined;
  const row = ruleRows(composition, date).find((each) => each.id === rule.key);
  const { value, plugin, validity, derivedFrom } = rule;
  const said: Text = found.message;
  return {
    requirement: rule.key,
    subject: found.subject,
    date,
    verdict: "not-applicable",
    rule: { zh: describe(value, "zh", composition), en: describe(value, "en", composition) },
    sentence: said,
    tree: { kind: "verdict", text: said, children: [] },
    measured: null,
    bound: null,
    shortfall: null,
    hire: null,
    missing: [],
    next: null,
    best: null,
    worst: null,
    layer: value.layer ?? null,
    overrode: row?.overrides ?? [],
    overriddenBy: row?.overriddenBy[0] ?? null,
    cites: value.cites,
    validity,
    plugin,
    derivedFrom,
  };
}

/** Names the findings whose identifiers are nearest, of the state of that day or of all. */
function unknown(id: string, states: readonly CountyState[], composition: Composition) {
  const sameDay = states.filter(({ county }) => id.endsWith(`@${county.date}`));
  const judged = sameDay.length > 0 ? sameDay : states;
  const ids = new Set(
    judged.flatMap(({ county, plan, before }) =>
      checkRequirements(county, composition, { date: county.date, plan, before }).map(
        (each) => each.id,
      ),
    ),
  );
  const close: string[] = [];
  for (let next = nearest(id, ids); next !== undefined && close.length < 3; ) {
    close.push(next);
    ids.delete(next);
    next = nearest(id, ids);
  }
  const days = states.map(({ county }) => county.date).join(", ");
  const values = { id, nearest: close.join(", ") || "—", days };
  return deploymentCodes.message("DEPLOYMENT_FINDING_UNKNOWN", values);
}
