import { citationSchema, quantitySchema, textSchema } from "@fuyou/kernel";
import type { ExplanationNode, Precedence } from "@fuyou/standards";
import { z } from "zod";
import type { ExplainedFinding } from "./explained-finding.js";
import { precedenceSchema, validitySchema } from "./rule-line.js";
import { countyLineSchema } from "./run-data.js";

const verdict = z.enum(["met", "short", "unknown", "not-applicable"]);
const fraction = z.strictObject({ p: z.int(), q: z.int() });
const datum = z.strictObject({
  table: z.string(),
  id: z.string(),
  field: z.string().nullable(),
  earlier: z.literal(true).optional(),
});
const oneCase = z.strictObject({ verdict, shortfall: z.int().nullable() }).nullable();
const node: z.ZodType<ExplanationNode> = z.strictObject({
  kind: z.enum([
    "verdict",
    "measured",
    "records",
    "bound",
    "row",
    "rounded",
    "best",
    "worst",
    "missing",
    "lacking",
    "clause",
    "period",
    "layer",
  ]),
  text: textSchema,
  records: z.array(z.string()).optional(),
  datum: datum.optional(),
  get children(): z.ZodType<ExplanationNode[]> {
    return z.array(node);
  },
}) as z.ZodType<ExplanationNode>;

/** Shape of what `fuyou explain --json` prints. */
export const explainedFindingSchema: z.ZodType<ExplainedFinding> = z.strictObject({
  finding: z.string(),
  county: countyLineSchema,
  synthetic: z.boolean(),
  plan: z.string().nullable(),
  requirement: z.string(),
  subject: z.string(),
  date: z.string(),
  verdict,
  rule: textSchema,
  sentence: textSchema,
  tree: node,
  measured: z
    .strictObject({
      what: textSchema,
      quantity: quantitySchema.nullable(),
      records: z.array(z.string()),
    })
    .nullable(),
  bound: z
    .strictObject({
      quantity: z.union([quantitySchema, fraction]).nullable(),
      derivation: textSchema.nullable(),
      datum: datum.nullable(),
    })
    .nullable(),
  shortfall: z.int().nullable(),
  hire: z.int().nullable(),
  missing: z.array(datum),
  next: datum.nullable(),
  best: oneCase,
  worst: oneCase,
  layer: z.enum(["national", "province", "county"]).nullable(),
  overrode: z.array(precedenceSchema as z.ZodType<Precedence>),
  overriddenBy: precedenceSchema.nullable(),
  cites: z.array(citationSchema),
  validity: validitySchema,
  plugin: z.string(),
  derivedFrom: z.string().nullable(),
});
