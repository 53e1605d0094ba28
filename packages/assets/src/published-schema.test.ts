import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import { roomSpecificationSchema } from "./room-specification.js";

const published = fileURLToPath(
  new URL("../../../docs/schemas/room-specification.schema.json", import.meta.url),
);

// The published file is written by `vitest run -u`; a difference is a change of the contract.
it("docs/schemas/room-specification.schema.json is the schema in force", async () => {
  const title = "A room specification, as a plugin may bring it in JSON";
  const json = { title, ...z.toJSONSchema(roomSpecificationSchema, { reused: "ref" }) };
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(published);
});
