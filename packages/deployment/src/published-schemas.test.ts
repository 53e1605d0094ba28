import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import { clauseLinesSchema } from "./clause-line.js";
import { documentDataSchema } from "./document-schema.js";
import { explainedFindingSchema } from "./explained-finding-schema.js";
import { orderedActsSchema } from "./ordered-act.js";
import { countyProcurementSchema } from "./procurement.js";
import { ruleDiffSchema } from "./rule-diff-schema.js";
import { ruleCatalogueSchema } from "./rule-line.js";
import { runDataSchema } from "./run-data.js";
import { viewedSchema, viewLinesSchema } from "./viewed-schema.js";

const published = (name: string) =>
  fileURLToPath(new URL(`../../../docs/schemas/${name}.schema.json`, import.meta.url));

// The published files are written by `vitest run -u`; a difference is a change of the contract.
it.each([
  ["run", "What `fuyou run --json`, `plan --json` and `check --json` print", runDataSchema],
  ["rules", "What `fuyou rules --json` prints", ruleCatalogueSchema],
  ["explanation", "What `fuyou explain --json` prints", explainedFindingSchema],
  ["rule-diff", "What `fuyou diff-rules --json` prints", ruleDiffSchema],
  ["procurement", "What `fuyou procure --json` prints", countyProcurementSchema],
  ["clauses", "What `fuyou clauses --json` prints", clauseLinesSchema],
  ["view", "What `fuyou view --json` prints", viewedSchema],
  ["views", "What `fuyou views --json` prints", viewLinesSchema],
  ["document", "What `fuyou documents --format json` writes", documentDataSchema],
  ["acts", "A file of acts, what `fuyou enter` reads", orderedActsSchema],
])("docs/schemas/%s.schema.json is the schema in force", async (name, title, schema) => {
  const json = { title, ...z.toJSONSchema(schema) };
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(published(name));
});
