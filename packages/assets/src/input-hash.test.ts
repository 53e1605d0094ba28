import { expect, it } from "vitest";
import { inputHash } from "./input-hash.js";

// printf '{"a":[{"b":1,"c":null}],"z":"划转"}' | sha256sum
const digest = "00c358a223e1ed1a239a91cd095a4aa76e088f8c2a2f982964535784ce63c8cd";

it("the hash of an order is that of its JSON with sorted keys", () => {
  expect(inputHash({ z: "划转", a: [{ c: null, b: 1, d: undefined }] })).toBe(digest);
  expect(inputHash({ a: [{ b: 1, c: null }], z: "划转" })).toBe(digest);
  expect(inputHash({ a: [{ b: 2, c: null }], z: "划转" })).not.toBe(digest);
});
