import { expect, it } from "vitest";
import { z } from "zod";
import { codeOf, defineCodeList } from "./code-list.js";
import { heldCodes } from "./held-codes.js";

const colours = defineCodeList("sample.colour", { zh: "颜色", en: "colours" });
const schema = z.strictObject({
  one: codeOf(colours),
  many: z.array(codeOf(colours)),
  maybe: codeOf(colours).optional(),
  named: z.record(z.string(), z.strictObject({ colour: codeOf(colours) })),
  plain: z.string(),
});

it("finds the codes of a value wherever its schema names a list", () => {
  const value = {
    one: "red",
    many: ["green", "blue"],
    named: { door: { colour: "white" } },
    plain: "x",
  };
  expect([...heldCodes(schema, value)].map(({ path, code }) => `${path}=${code}`)).toEqual([
    "one=red",
    "many.0=green",
    "many.1=blue",
    "named.door.colour=white",
  ]);
});
