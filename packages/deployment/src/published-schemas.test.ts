import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import { clauseLinesSchema } from "./clause-line.js";
import { runDataSchema } from "./run-data.js";

const published = (name: string) =>
  fileURLToPath(new URL(`../../../docs/schemas/${name}.schema.json`, import.meta.url));

// The published files are written by `vitest run -u`; a difference is a change of the contract.
it.each([
  ["run", "What `fuyou run --json`, `plan --json` and `check --json` print", runDataSchema],
  ["clauses", "What `fuyou clauses --json` prints", clauseLinesSchema],
])("docs/schemas/%s.schema.json is the schema in force", async (name, title, schema) => {
  const json = { title, ...z.toJSONSchema(schema) };
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(published(name));
});
