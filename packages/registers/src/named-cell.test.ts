import { expect, it } from "vitest";
import { offeredLabels } from "./choice-labels.js";
import { namedReader } from "./named-cell.js";

const room = { zh: "服务室", en: "room" };
const choices = new Map([
  ["new", room],
  ["old", room],
  ["gone", { zh: "旧站", en: "former station" }],
]);
const past = new Set(["old", "gone"]);

it("reads codes of other days, whose names give way to those of the day, and does not offer them", () => {
  const read = namedReader(choices, undefined, past);
  expect(["old", "服务室", "旧站", "服务室 old"].map(read)).toEqual(["old", "new", "gone", "old"]);
  expect(read("nothing of it")).toMatchObject({ expected: { en: "one of room" } });
  expect(offeredLabels({ choices, past }, "zh")).toEqual(["服务室 new"]);
});
