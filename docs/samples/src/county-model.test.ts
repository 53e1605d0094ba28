import { expect, it } from "vitest";
import { becameOf, rehearsed } from "./county-model.js";
import { written } from "./output-file.js";

it("carries out what was rehearsed, and leaves the county before as it was", async () => {
  const { before, after, transition, proven } = await rehearsed();
  expect(proven).toBe(true);
  expect(after.date > before.date).toBe(true);
  expect(transition.steps).toHaveLength(9);
  expect(transition.conservation.every(({ residual }) => residual === 0)).toBe(true);
});

it("tells what ended, what is new, and which plates hang", async () => {
  for (const [language, file] of written("became-of")) {
    const lines = await becameOf(language);
    expect(lines.filter((line) => line.includes(" -> "))).toHaveLength(3);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(file);
  }
});
