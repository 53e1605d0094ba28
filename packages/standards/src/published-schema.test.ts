import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import { requirementSchema } from "./requirement.js";
import { requirementFileSchema } from "./requirement-file.js";

/** The schemas by the name of their file; one requirement in a file of its own may name its schema as well. */
const schemas = {
  requirement: () => {
    const title = "A requirement, as a plugin may bring it in JSON";
    const json = z.toJSONSchema(requirementSchema, { reused: "ref" });
    const properties = { $schema: { type: "string" }, ...json.properties };
    return { title, ...json, properties };
  },
  requirements: () => {
    const title = "A file of requirements, as a plugin may bring them in JSON";
    return { title, ...z.toJSONSchema(requirementFileSchema, { reused: "ref" }) };
  },
};

// The published files are written by `vitest run -u`; a difference is a change of the contract. What is published
// with the package, for editors, is the same as what stands in the docs.
it.each([
  ["requirement", "../../../docs/schemas"],
  ["requirement", ".."],
  ["requirements", "../../../docs/schemas"],
  ["requirements", ".."],
] as const)("%s.schema.json in %s is the schema in force", async (name, folder) => {
  const file = fileURLToPath(new URL(`${folder}/${name}.schema.json`, import.meta.url));
  await expect(`${JSON.stringify(schemas[name](), null, 2)}\n`).toMatchFileSnapshot(file);
});
