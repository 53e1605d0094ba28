import { textSchema, unitSchema } from "@fuyou/kernel";
import { z } from "zod";
import { findingSchema } from "./finding-schema.js";
import type { RuleDiff } from "./rule-diff.js";
import { countyLineSchema } from "./run-data.js";

const severity = z.enum(["mandatory", "target", "advice"]);
const verdict = z.enum(["met", "short", "unknown", "not-applicable"]);
const side = z.strictObject({ plugin: z.string().nullable(), title: textSchema, rules: z.int() });
const rule = z
  .strictObject({ id: z.string(), plugin: z.string(), sentence: textSchema })
  .nullable();
const standing = z
  .strictObject({
    verdict,
    severity,
    unit: unitSchema,
    lacking: z.int().nullable(),
    excess: z.int().nullable(),
  })
  .nullable();
const amount = z.strictObject({
  severity,
  unit: unitSchema,
  from: z.int(),
  to: z.int(),
  unknownFrom: z.int(),
  unknownTo: z.int(),
});
const totals = {
  division: z.string().nullable(),
  name: textSchema,
  verdicts: z.array(
    z.strictObject({ from: verdict.nullable(), to: verdict.nullable(), count: z.int() }),
  ),
  lacking: z.array(amount),
  excess: z.array(amount),
};

/** Shape of what `fuyou diff-rules --json` prints. */
export const ruleDiffSchema: z.ZodType<RuleDiff> = z.strictObject({
  county: countyLineSchema,
  synthetic: z.boolean(),
  date: z.string(),
  plan: z.string().nullable(),
  from: side,
  to: side,
  rules: z.array(
    z.strictObject({ how: z.enum(["added", "removed", "changed", "same"]), from: rule, to: rule }),
  ),
  total: z.strictObject(totals),
  places: z.array(
    z.strictObject({
      ...totals,
      changes: z.array(
        z.strictObject({
          rule: z.string(),
          subject: z.string(),
          name: z.string(),
          from: standing,
          to: standing,
        }),
      ),
    }),
  ),
  findings: z.array(findingSchema),
});
