import type { CompiledRequirement } from "./compiled-requirement.js";
import { type Limit, limitsOf, type Measured, measuredColumn } from "./number-column.js";
import type { Tallies } from "./tally.js";

/** Not in the requirement's scope. */
export const outOfScope = 0;
/** Met. */
export const met = 1;
/** Short, or too much. */
export const short = 2;
/** Not settled by numbers alone: a datum is missing, or a number is too great to be exact. */
export const unsettled = 3;

/** Products beyond this are no longer exact. */
const exactUpTo = Number.MAX_SAFE_INTEGER;

/**
 * What has to be at least what, by place, for a record to meet one side of a bound. Shares stand here
 * multiplied crosswise, and what has to be at most something with its sign turned: whole numbers all of
 * them, NaN where one is not known or too great to be exact.
 */
interface Side {
  have: Float64Array;
  asked: Float64Array | number;
}

/**
 * Judges all records of a requirement at once, by place (成列判定): {@link met} or {@link short} where
 * every number is known, {@link unsettled} where it takes a closer look.
 *
 * @param compiled - the requirement, of records one by one
 * @param tallies - the county, its columns and counters
 */
export function verdictColumn(compiled: CompiledRequirement, tallies: Tallies): Uint8Array {
  const { table, requirement } = compiled;
  if (table === null) throw new RangeError("the county has no records of its own");
  const { columns } = tallies;
  const scope = columns.scope(table, requirement.where);
  const [first, second] = columns.keptFor(compiled, () => sidesOf(compiled, tallies));
  if (first === undefined) return scope.slice();
  const codes = judged(scope, first);
  if (second === undefined) return codes;
  const others = judged(scope, second);
  return codes.map((code, place) => Math.max(code, others[place] as number));
}

/**
 * The answers of one side. Without a branch on the comparison, which no processor can foretell: a third of
 * the time. At least gives 3 − 2, below 3 − 1, and NaN, which is neither, leaves 3.
 */
function judged(scope: Uint8Array, { have, asked }: Side): Uint8Array {
  const codes = new Uint8Array(scope.length);
  if (typeof asked === "number") {
    for (let place = 0; place < codes.length; place++) {
      const value = have[place] as number;
      const code = unsettled - 2 * bit(value >= asked) - bit(value < asked);
      codes[place] = (scope[place] as number) * code;
    }
    return codes;
  }
  for (let place = 0; place < codes.length; place++) {
    const value = have[place] as number;
    const least = asked[place] as number;
    const code = unsettled - 2 * bit(value >= least) - bit(value < least);
    codes[place] = (scope[place] as number) * code;
  }
  return codes;
}

function bit(holds: boolean): number {
  return (holds as unknown as number) | 0;
}

/** Takes a closer look at what numbers alone have not settled. */
export function settle(codes: Uint8Array, look: (place: number) => number): void {
  let place = codes.indexOf(unsettled);
  while (place >= 0) {
    codes[place] = look(place);
    place = codes.indexOf(unsettled, place + 1);
  }
}

/** How many are met, short, and unknown. */
export function countsOf(codes: ArrayLike<number>): [number, number, number] {
  let [first, second, third] = [0, 0, 0];
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place] as number;
    first += bit(code === met);
    second += bit(code === short);
    third += bit(code === unsettled);
  }
  return [first, second, third];
}

function sidesOf(compiled: CompiledRequirement, tallies: Tallies): Side[] {
  const { table, measure, strict } = compiled;
  if (table === null) return [];
  const measured = measuredColumn(measure, table, tallies);
  const { min, max } = limitsOf(compiled, table, tallies);
  const sides: Side[] = [];
  if (min !== null) sides.push(sideOf(measured, min, 1, strict));
  if (max !== null) sides.push(sideOf(measured, max, -1, strict));
  return sides;
}

/** k/n against p/q: k·q has to be at least p·n, or one more where the bound itself does not do. */
function sideOf({ k, n }: Measured, { p, q }: Limit, sign: 1 | -1, strict: boolean): Side {
  const more = strict ? 1 : 0;
  const have = q === 1 && sign === 1 ? k : product(k, q, sign, 0);
  if (n === null && typeof p === "number") return { have, asked: p * sign + more };
  if (n === null && sign === 1 && !strict) return { have, asked: p };
  const asked = n === null ? product(p as Float64Array, 1, sign, more) : product(n, p, sign, more);
  return { have, asked };
}

/** a · b · sign + more; NaN where it is not exact. Infinite numbers, which ask nothing, stay. */
function product(
  a: Float64Array,
  b: Float64Array | number,
  sign: 1 | -1,
  more: number,
): Float64Array {
  const column = new Float64Array(a.length);
  for (let place = 0; place < column.length; place++) {
    const by = typeof b === "number" ? b : (b[place] as number);
    const value = (a[place] as number) * by * sign + more;
    const exact = Math.abs(value) <= exactUpTo || Math.abs(value) === Number.POSITIVE_INFINITY;
    column[place] = exact ? value : Number.NaN;
  }
  return column;
}
