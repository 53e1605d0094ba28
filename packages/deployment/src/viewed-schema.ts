import { z } from "zod";
import { findingSchema, printedTextSchema } from "./finding-schema.js";
import type { Viewed, ViewLine } from "./viewing.js";

const cell = z.union([z.string(), z.number(), printedTextSchema, z.null()]);
const column = z.strictObject({
  key: z.string(),
  label: printedTextSchema,
  kind: z.enum(["text", "number", "fen", "share", "date", "verdict"]),
});
const table = z.strictObject({
  title: printedTextSchema,
  columns: z.array(column),
  rows: z.array(z.record(z.string(), cell)),
  notes: z.array(printedTextSchema).optional(),
});

/** Shape of what `fuyou view --json` prints. */
export const viewedSchema: z.ZodType<Viewed> = z.strictObject({
  view: z.string(),
  title: printedTextSchema,
  question: printedTextSchema,
  county: z.strictObject({ code: z.string(), name: printedTextSchema, edition: z.string() }),
  synthetic: z.boolean(),
  date: z.string(),
  plan: z.string().nullable(),
  tables: z.array(table),
  findings: z.array(findingSchema),
});

/** Shape of what `fuyou views --json` prints. */
export const viewLinesSchema: z.ZodType<ViewLine[]> = z.array(
  z.strictObject({
    view: z.string(),
    title: printedTextSchema,
    question: printedTextSchema,
    plugin: z.string(),
    options: z.unknown(),
  }),
);
