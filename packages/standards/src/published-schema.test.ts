import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import { requirementSchema } from "./requirement.js";

const published = fileURLToPath(
  new URL("../../../docs/schemas/requirement.schema.json", import.meta.url),
);

// The published file is written by `vitest run -u`; a difference is a change of the contract.
it("docs/schemas/requirement.schema.json is the schema in force", async () => {
  const title = "A requirement, as a plugin may bring it in JSON";
  const json = { title, ...z.toJSONSchema(requirementSchema, { reused: "ref" }) };
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(published);
});
