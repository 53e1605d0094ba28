import { addDays } from "@fuyou/kernel";
import type {
  FieldIn,
  FieldIncludes,
  FieldIs,
  FieldPresent,
  FieldTest,
  Predicate,
  Value,
} from "./predicate.js";

/** What a conjunction of conditions says of one field. */
interface FieldLimits {
  /** The values it may have; undefined where any. */
  allowed?: Set<Value>;
  /** The values it may not have. */
  excluded: Set<Value>;
  /** The entries its list has. */
  has: Set<Value>;
  /** The entries its list has not. */
  lacks: Set<Value>;
  /** Whether it is filled in; undefined where that is not said. */
  present?: boolean;
  /** Between what its number or day lies. */
  within: Reach[];
  /** Between what it lies unless it is absent: what is left of a limit that does not hold. */
  unlessAbsent: Reach[];
}

/** From one number or day to another, both included; an end left out is open. */
interface Reach {
  low?: number | string;
  high?: number | string;
}

type Literal = {
  test: FieldTest;
  holds: boolean;
};

/** Conditions with more alternatives than this are taken to be possible. */
const most = 512;

/**
 * Tells whether any record can meet a condition at all: `kind is a and kind is b` nothing can.
 *
 * @param predicates - the conditions that have to hold together
 */
export function isSatisfiable(...predicates: readonly Predicate[]): boolean {
  let ways: readonly (readonly Literal[])[] = [[]];
  for (const each of predicates) ways = product(ways, alternatives(each, true));
  return ways.length > most || ways.some(holdsTogether);
}

/** The ways in which a condition can hold, each a conjunction. */
function alternatives(predicate: Predicate, holds: boolean): readonly (readonly Literal[])[] {
  if ("not" in predicate) return alternatives(predicate.not, !holds);
  if ("all" in predicate || "any" in predicate) {
    const parts = "all" in predicate ? predicate.all : predicate.any;
    const ways = parts.map((each) => alternatives(each, holds));
    const together = "all" in predicate === holds;
    return together ? ways.reduce(product, [[]]) : ways.flat();
  }
  return [[{ test: predicate, holds }]];
}

function product(
  a: readonly (readonly Literal[])[],
  b: readonly (readonly Literal[])[],
): readonly (readonly Literal[])[] {
  // Beyond the limit nothing is claimed: an empty way is always possible.
  if (a.length * b.length > most) return [[]];
  return a.flatMap((one) => b.map((other) => [...one, ...other]));
}

function holdsTogether(literals: readonly Literal[]): boolean {
  const fields = new Map<string, FieldLimits>();
  for (const { test, holds } of literals) {
    let limits = fields.get(test.field);
    if (limits === undefined) {
      limits = {
        excluded: new Set(),
        has: new Set(),
        lacks: new Set(),
        within: [],
        unlessAbsent: [],
      };
      fields.set(test.field, limits);
    }
    if (!admit(limits, test, holds)) return false;
  }
  return [...fields.values()].every(possible);
}

/** Takes a condition in; false where it stands against one already taken in. */
function admit(limits: FieldLimits, test: Literal["test"], holds: boolean): boolean {
  if ("present" in test) {
    const present = test.present === holds;
    if (limits.present !== undefined && limits.present !== present) return false;
    limits.present = present;
  } else if ("includes" in test) (holds ? limits.has : limits.lacks).add(test.includes);
  else if ("is" in test || "in" in test) {
    const values = "is" in test ? [test.is] : test.in;
    if (!holds) for (const each of values) limits.excluded.add(each);
    else {
      const before = limits.allowed;
      limits.allowed = new Set(
        before === undefined ? values : values.filter((each) => before.has(each)),
      );
    }
  } else (holds ? limits.within : limits.unlessAbsent).push(reachOf(test, holds));
  return true;
}

/** What a limit leaves: of one that does not hold, the other side of it. */
function reachOf(
  test: Exclude<FieldTest, FieldIs | FieldIn | FieldIncludes | FieldPresent>,
  holds: boolean,
): Reach {
  if ("atLeast" in test) return holds ? { low: test.atLeast } : { high: test.atLeast - 1 };
  if ("atMost" in test) return holds ? { high: test.atMost } : { low: test.atMost + 1 };
  if ("onOrAfter" in test) {
    return holds ? { low: test.onOrAfter } : { high: addDays(test.onOrAfter, -1) };
  }
  return holds ? { high: test.onOrBefore } : { low: addDays(test.onOrBefore, 1) };
}

function possible(limits: FieldLimits): boolean {
  const { allowed, excluded, has, lacks, present, within, unlessAbsent } = limits;
  const filled = allowed !== undefined || has.size > 0 || within.length > 0;
  if (present === false) return !filled;
  const reaches = filled || present === true ? [...within, ...unlessAbsent] : [];
  if (allowed !== undefined) {
    const fits = (value: Value) =>
      !excluded.has(value) && reaches.every((each) => lies(value, each));
    if (![...allowed].some(fits)) return false;
  }
  if (!reaches.every(({ low }) => low === undefined || reaches.every((each) => below(low, each)))) {
    return false;
  }
  return ![...has].some((each) => lacks.has(each));
}

function lies(value: Value, { low, high }: Reach): boolean {
  return (low === undefined || value >= low) && (high === undefined || value <= high);
}

function below(low: number | string, { high }: Reach): boolean {
  return high === undefined || low <= high;
}
