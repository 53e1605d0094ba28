import type { DocumentData } from "@fuyou/reports";
import { z } from "zod";
import { findingSchema, printedTextSchema } from "./finding-schema.js";

const text = printedTextSchema;
const cell = z.union([z.string(), z.number(), text, z.null()]);
const kind = z.enum(["text", "number", "fen", "area", "share", "date", "verdict"]);
const cites = z.array(
  z.strictObject({ source: z.string(), clause: z.string(), row: z.string().optional() }),
);
const entry = z.strictObject({
  sequence: z.int(),
  hash: z.string(),
  on: z.string(),
  phase: z.string().optional(),
  step: z.string().optional(),
});
const ledger = z.strictObject({
  what: text,
  unit: z.string(),
  amount: z.int(),
  on: z.string(),
  entry: entry.nullable(),
});
const check = z.strictObject({
  ledger,
  difference: z.number(),
  agrees: z.boolean(),
  statement: text,
});
const table = z.strictObject({
  title: text,
  columns: z.array(
    z.strictObject({
      key: z.string(),
      label: text,
      kind,
      fill: z.boolean().optional(),
      right: z.boolean().optional(),
    }),
  ),
  rows: z.array(z.record(z.string(), cell)),
  notes: z.array(text),
  totals: z.array(
    z.strictObject({
      column: z.string(),
      of: z.enum(["sum", "rows"]),
      amount: z.number(),
      missing: z.int(),
      check: check.nullable(),
      agrees: z.boolean().nullable(),
    }),
  ),
});
const fact = z.strictObject({
  label: text,
  value: cell,
  kind: kind.optional(),
  ledger: ledger.optional(),
  fill: z.boolean().optional(),
  check: check.nullable(),
});
const block = z.union([
  z.strictObject({
    kind: z.literal("clause"),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    number: text,
    text,
    cites,
  }),
  z.strictObject({ kind: z.literal("paragraph"), text }),
  z.strictObject({ kind: z.literal("facts"), facts: z.array(fact) }),
  z.strictObject({ kind: z.literal("table"), table }),
  z.strictObject({ kind: z.literal("boxes"), label: text, boxes: z.array(text) }),
  z.strictObject({
    kind: z.literal("signatures"),
    signatures: z.array(z.strictObject({ role: text, body: text.nullable(), person: z.boolean() })),
  }),
]);
const paper = z.strictObject({
  copy: z.strictObject({ key: z.string(), title: text }).nullable(),
  title: text,
  issuer: text.nullable(),
  number: z.string().nullable(),
  numbered: z.boolean(),
  addressee: text.nullable(),
  on: z.string(),
  cites: z.array(
    z.strictObject({ source: z.string(), title: text.nullable(), clauses: z.array(z.string()) }),
  ),
  blocks: z.array(block),
});

/** Shape of a document that `fuyou documents --format json` writes. */
export const documentDataSchema: z.ZodType<DocumentData> = z.strictObject({
  format: z.literal("fuyou-document-1"),
  mark: text.nullable(),
  id: z.string(),
  title: text,
  county: z.strictObject({
    code: z.string(),
    name: text,
    edition: z.string(),
    date: z.string(),
    synthetic: z.boolean(),
  }),
  plan: z.strictObject({ id: z.string(), title: text }),
  entered: z.strictObject({ first: entry, last: entry }).nullable(),
  masked: z.boolean(),
  papers: z.array(paper),
  findings: z.array(findingSchema),
}) as z.ZodType<DocumentData>;
