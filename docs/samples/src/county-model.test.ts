import { expect, it } from "vitest";
import { becameOf, rehearsed } from "./county-model.js";
import { outputFile } from "./output-file.js";

it("carries out what was rehearsed, and leaves the county before as it was", async () => {
  const { before, after, transition, proven } = await rehearsed();
  expect(proven).toBe(true);
  expect(after.date > before.date).toBe(true);
  expect(transition.steps).toHaveLength(9);
  expect(transition.conservation.every(({ residual }) => residual === 0)).toBe(true);
});

it("tells what ended, what is new, and which plates hang", async () => {
  const lines = await becameOf();
  expect(lines.filter((line) => line.includes("ended on"))).toHaveLength(3);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(outputFile("became-of.txt"));
});
