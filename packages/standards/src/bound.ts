import { type Fraction, type Text, textSchema } from "@fuyou/kernel";
import { z } from "zod";
import { keyedUnion } from "./keyed-union.js";
import type { AmountMeasure } from "./measure.js";
import { amountMeasureSchema } from "./measure-schema.js";
import { pathSchema, type Value, valueSchema } from "./predicate.js";

/**
 * What becomes of a part of a whole (取整方式): `up` 向上取整, `down` 向下取整, or `nearest` 四舍五入, by
 * which a half is rounded up.
 */
export type Rounding = "up" | "down" | "nearest";

/** Shape of a {@link Rounding}. */
export const roundingSchema: z.ZodType<Rounding> = z.enum(["up", "down", "nearest"]);

/** A fixed amount (定额). */
export interface AmountBound {
  /** The whole number, in the measure's unit. */
  amount: number;
}

/** So many for so many people (按人口配备). */
export interface PerPopulation {
  /** Path from the record judged to the population, for example `division.population`. */
  field: string;
  /** How many people, for example 10,000. */
  per: number;
  /** How much is asked for that many, in the measure's unit. */
  amount: number;
  /** What becomes of a part of a whole. */
  rounding: Rounding;
}

/** An amount that grows with the population; unknown where nobody has counted it. */
export interface PerPopulationBound {
  /** So many for so many people. */
  perPopulation: PerPopulation;
}

/** A standard that the document names and does not contain (未载明的标准): the verdict stays unknown. */
export interface UnresolvedBound {
  /** What the document refers to, for readers; it stands in the sentence after "because". */
  unresolved: Text;
}

/** From one number to another (幅度). */
export interface Range {
  /** The least. */
  min: number;
  /** The most. */
  max: number;
  /**
   * What the upper number is: `limit`, more is too many; or `usual`, more is not punished, as with
   * "2-3 persons" (一般2-3人). `limit` unless said.
   */
  upper?: "limit" | "usual" | undefined;
}

/** An amount between two numbers, both included; compared by `within`. */
export interface RangeBound {
  /** The two numbers, in the measure's unit. */
  range: Range;
}

/** An exact share p/q of the whole (占比), at most 1; for shares and lists. */
export interface ShareBound {
  /** The share. */
  share: Fraction;
}

/** An exact ratio p/q (比率), such as 7 per 1,000; for the ratio of two measures. */
export interface RatioBound {
  /** The ratio. */
  ratio: Fraction;
}

/** Everything on the list (全部); for lists of things or codes. */
export interface EveryBound {
  /** Always `true`. */
  every: true;
}

/** Another measure of the same record, group or county, times p/q. */
export interface Multiple {
  /** The measure. */
  of: AmountMeasure;
  /** Times how much; once unless said. */
  times?: Fraction | undefined;
  /** What becomes of a part of a whole; it stays exact unless said. */
  rounding?: Rounding | undefined;
}

/** As much as another measure, or a multiple of it (参照量). */
export interface MeasureBound {
  /** The other measure. */
  measure: Multiple;
}

/**
 * As much as the same measure gave on the same subject in an earlier county (不得减少). A record that the
 * earlier county did not have is bound to nothing; without an earlier county the verdict is unknown.
 */
export interface AsBeforeBound {
  /** Always `true`. */
  asBefore: true;
}

/** A bound that needs no table. */
export type PlainBound =
  | AmountBound
  | PerPopulationBound
  | UnresolvedBound
  | RangeBound
  | ShareBound
  | RatioBound
  | EveryBound
  | MeasureBound
  | AsBeforeBound;

/** One row of a table of bounds. */
export interface BoundRow {
  /** The values of the field for which it stands; at least one. */
  when: readonly Value[];
  /** What is asked of them. */
  bound: PlainBound;
}

/** What is asked according to a field, such as the grade of a station or the class of a division. */
export interface BoundTable {
  /** Path from the record judged to the field; may be derived. */
  by: string;
  /** The rows; a value may stand in one of them only. */
  rows: readonly BoundRow[];
}

/** A bound from a table (分级标准). A record whose value has no row cannot be judged. */
export interface TableBound {
  /** The table. */
  table: BoundTable;
}

/** What is asked of the measure (界限). */
export type Bound = PlainBound | TableBound;

const whole = z.int().min(0);
const atMostWhole = {
  error: "a share is at most the whole: p may not exceed q",
  params: { zh: "占比不得超过全部：p 不得大于 q" },
};
const fractionSchema: z.ZodType<Fraction> = z.strictObject({
  p: whole.max(1_000_000_000),
  q: z.int().min(1).max(1_000_000_000),
});

const plainForms = {
  amount: z.strictObject({ amount: whole }),
  perPopulation: z.strictObject({
    perPopulation: z.strictObject({
      field: pathSchema,
      // Both limits keep population × amount an exact whole number.
      per: z.int().min(1).max(1_000_000_000),
      amount: z.int().min(1).max(1_000_000),
      rounding: roundingSchema,
    }),
  }),
  unresolved: z.strictObject({ unresolved: textSchema }),
  range: z.strictObject({
    range: z
      .strictObject({ min: whole, max: whole, upper: z.enum(["limit", "usual"]).optional() })
      .refine(({ min, max }) => min <= max, {
        error: "the range ends below its beginning",
        params: { zh: "幅度的上限低于下限" },
      }),
  }),
  share: z.strictObject({
    share: fractionSchema.refine(({ p, q }) => p <= q || q < 1, atMostWhole),
  }),
  ratio: z.strictObject({ ratio: fractionSchema }),
  every: z.strictObject({ every: z.literal(true) }),
  measure: z.strictObject({
    measure: z.strictObject({
      of: amountMeasureSchema,
      times: fractionSchema.optional(),
      rounding: roundingSchema.optional(),
    }),
  }),
  asBefore: z.strictObject({ asBefore: z.literal(true) }),
};

/** Shape of a {@link PlainBound}; unknown keys are refused. */
export const plainBoundSchema: z.ZodType<PlainBound> = keyedUnion<PlainBound>(plainForms);

/** Shape of a {@link Bound}; unknown keys are refused. */
export const boundSchema: z.ZodType<Bound> = keyedUnion<Bound>({
  ...plainForms,
  table: z.strictObject({
    table: z.strictObject({
      by: pathSchema,
      rows: z
        .array(z.strictObject({ when: z.array(valueSchema).min(1), bound: plainBoundSchema }))
        .min(1)
        .refine(
          (rows) => {
            const values = rows.flatMap((row) => row.when);
            return new Set(values).size === values.length;
          },
          { error: "a value stands in two rows", params: { zh: "同一取值出现在两行" } },
        ),
    }),
  }),
});

/**
 * The bounds that may be asked: the bound itself, or those in the rows of its table.
 *
 * @param bound - the bound
 */
export function boundsIn(bound: Bound): readonly PlainBound[] {
  return "table" in bound ? bound.table.rows.map((row) => row.bound) : [bound];
}
