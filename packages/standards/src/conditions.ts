import { boundsIn } from "./bound.js";
import { countedIn, type Measure } from "./measure.js";
import type { Predicate } from "./predicate.js";
import type { Requirement } from "./requirement.js";

/** Conditions of one part of a requirement that have to hold together on one record of a table. */
export interface Conditions {
  /** The part, for example `require.measure.part`. */
  part: string;
  /** Name of the table. */
  table: string;
  /** What has to hold together; at least one. */
  predicates: readonly Predicate[];
}

/**
 * Every condition of a requirement (各处条件): on its records, on those its measures count, on their part and on
 * the things of a list.
 *
 * @param requirement - the requirement
 */
export function* conditionsIn({ each, where, require }: Requirement): Iterable<Conditions> {
  if (where !== undefined) yield { part: "where", table: each, predicates: [where] };
  const { measure, bound } = require;
  yield* conditionsOf(measure, "require.measure");
  for (const { measure: other } of boundsIn(bound).filter((of) => "measure" in of)) {
    yield* conditionsOf(other.of, "require.bound.measure.of");
  }
}

function* conditionsOf(measure: Measure, part: string): Iterable<Conditions> {
  if ("ratio" in measure) {
    yield* conditionsOf(measure.ratio.of, `${part}.ratio.of`);
    yield* conditionsOf(measure.ratio.by, `${part}.ratio.by`);
  }
  const counted = countedIn(measure);
  if (counted === undefined) return;
  const { of: table, where } = counted;
  const own = where === undefined ? [] : [where];
  if (own.length > 0) yield { part, table, predicates: own };
  if ("share" in measure) {
    yield { part: `${part}.part`, table, predicates: [...own, measure.share.part] };
  }
  if (!("presence" in measure)) return;
  for (const thing of measure.presence.things) {
    yield { part: `${part}.things`, table, predicates: [...own, thing.where] };
  }
}
