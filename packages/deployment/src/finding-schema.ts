import type { Finding, Text } from "@fuyou/kernel";
import { z } from "zod";

/** Shape of a text in what `--json` prints. */
export const printedTextSchema: z.ZodType<Text> = z.strictObject({
  zh: z.string(),
  en: z.string(),
});

const quantity = z.strictObject({ value: z.int(), unit: z.string() });
const fraction = z.strictObject({ p: z.int(), q: z.int() });

/** Shape of a finding in what `--json` prints. */
export const findingSchema: z.ZodType<Finding> = z.strictObject({
  id: z.string(),
  plan: z.string().nullable(),
  kind: z.enum(["compile", "requirement", "continuity", "conservation", "data"]),
  code: z.string(),
  severity: z.enum(["mandatory", "target", "advice", "error", "warning", "information"]),
  verdict: z.enum(["met", "short", "unknown", "not-applicable"]).nullable(),
  requirement: z.string().nullable(),
  subject: z.string(),
  measured: quantity.nullable(),
  bound: z.union([quantity, fraction]).nullable(),
  shortfall: z.int().nullable(),
  source: z.string().nullable(),
  clause: z.string().nullable(),
  message: printedTextSchema,
}) as z.ZodType<Finding>;
