import { textSchema, unitSchema } from "@fuyou/kernel";
import { z } from "zod";
import { keyedUnion } from "./keyed-union.js";
import type { AmountMeasure, Measure } from "./measure.js";
import { pathSchema, predicateSchema, valueSchema } from "./predicate.js";

const counted = {
  of: z.string().min(1),
  by: pathSchema.optional(),
  where: predicateSchema.optional(),
  absent: z.enum(["excluded", "unknown"]).optional(),
};
const named = { unit: unitSchema, called: textSchema.optional() };

const amountForms = {
  count: z.strictObject({ count: z.strictObject(counted), ...named }),
  field: z.strictObject({ field: pathSchema, ...named }),
  sum: z.strictObject({ sum: z.strictObject({ ...counted, field: pathSchema }), ...named }),
  days: z.strictObject({
    days: z
      .strictObject({ from: pathSchema.optional(), to: pathSchema.optional() })
      .refine(({ from, to }) => from !== undefined || to !== undefined, {
        error: "at least one of from and to has to name a date",
        params: { zh: "from 和 to 至少须有一个指明日期" },
      }),
    unit: z.literal("day"),
    called: textSchema.optional(),
  }),
};

/** Shape of an {@link AmountMeasure}; unknown keys are refused. */
export const amountMeasureSchema: z.ZodType<AmountMeasure> = keyedUnion<AmountMeasure>(amountForms);

/** Shape of a {@link Measure}; unknown keys are refused. */
export const measureSchema: z.ZodType<Measure> = keyedUnion<Measure>({
  ...amountForms,
  share: z.strictObject({ share: z.strictObject({ ...counted, part: predicateSchema }), ...named }),
  presence: z.strictObject({
    presence: z.strictObject({
      ...counted,
      things: z
        .array(
          z.strictObject({
            called: textSchema,
            where: predicateSchema,
            least: z.int().min(1).optional(),
          }),
        )
        .min(1),
    }),
    ...named,
  }),
  coverage: z.strictObject({
    coverage: z.strictObject({
      ...counted,
      field: pathSchema,
      codes: z.array(valueSchema).min(1).optional(),
    }),
    ...named,
  }),
  ratio: z.strictObject({
    ratio: z.strictObject({ of: amountMeasureSchema, by: amountMeasureSchema }),
    ...named,
  }),
});
