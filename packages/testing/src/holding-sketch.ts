import fc, { type Arbitrary } from "fast-check";
import type { HoldingSketch } from "./contents.js";

// Numbers whose size proves nothing keep it while an example is made smaller.
const some = (max: number) => fc.noShrink(fc.integer({ min: 1, max }));
const ended = "2013-03-31";

/** A field that is there or not; not there when shrunk. */
function perhaps<T>(field: string, value: Arbitrary<T>): Arbitrary<object> {
  return fc
    .option(value, { nil: undefined, freq: 3 })
    .map((drawn) => (drawn === undefined ? {} : { [field]: drawn }));
}

/** Fields of one record, drawn apart from each other. */
function fields(...parts: Arbitrary<object>[]): Arbitrary<object> {
  return fc.tuple(...parts).map((drawn) => Object.assign({}, ...drawn) as object);
}

const gone = perhaps("retiredOn", fc.constant(ended));
const otherSide = fc.constantFrom<object>(
  {},
  { counterparty: undefined, person: "合成人员" },
  { counterparty: undefined },
);
const day = fc.constantFrom("2012-01-01", "2015-11-20", "2019-06-30");

const sketches: Readonly<Record<HoldingSketch["register"], Arbitrary<object>>> = {
  "bank-accounts": fields(
    some(9_999_999).map((balance) => ({ balance })),
    gone,
  ),
  claims: fields(
    fc.constantFrom("liability", "receivable").map((side) => ({ side })),
    fc.constantFrom("wages", "suit", "contract", "goods-or-works").map((nature) => ({ nature })),
    perhaps("amount", some(9_999_999)),
    perhaps("dueOn", day),
    otherSide,
    gone,
  ),
  leases: fields(
    fc.constantFrom("lessor", "lessee").map((side) => ({ side })),
    perhaps("from", day),
    perhaps("to", day),
    perhaps("yearlyRent", some(999_999)),
    otherSide,
    gone,
  ),
  archives: fields(perhaps("volumes", some(999)), gone),
  "holdings-in-trust": fields(
    fc.constantFrom("contraceptives", "donation").map((kind) => ({ kind })),
    perhaps("quantity", some(9_999)),
    gone,
  ),
  "construction-projects": fields(
    perhaps("costSoFar", some(99_999_999)),
    perhaps("completedOn", fc.constant(ended)),
    gone,
  ),
};

const registers = Object.keys(sketches) as HoldingSketch["register"][];

/**
 * Some record of a register of holdings, also a messy one (各类家底，含缺项): without amount or number, without
 * a counterparty, long ended, or agreed for days that lie ahead.
 */
export const holdingSketch: Arbitrary<HoldingSketch> = fc.oneof(
  ...registers.map((register) =>
    (sketches[register] as Arbitrary<object>).map((drawn) => ({ register, fields: drawn })),
  ),
);
