import { definePlugin, readCounty, tablePoint } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { compilePlan, isProven } from "@fuyou/reform";
import { aCounty, composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { hotlinePlugin } from "./hotline.js";
import { hotlines } from "./hotline-register.js";
import { written } from "./output-file.js";

const data = aCounty()
  .withTownships(2)
  .withRecords("hotlines", { id: "h1", institution: "township-fp-station-999901100" })
  .data();

it("moves the station's hotline, opens the missing one, and proves both", async () => {
  const composition = composeCore(countyIntegration, hotlinePlugin);
  const { county, findings } = readCounty(data, composition);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const transition = compilePlan(county, composition, "county-integration");
  expect(isProven(transition)).toBe(true);
  const after = [...transition.after.rows(hotlines)];
  expect(after.map(({ institution }) => institution).sort()).toEqual([
    "township-hospital-999901100",
    "township-hospital-999901101",
  ]);
  const line = transition.conservation.find(({ category }) => category === "hotlines");
  expect(line).toMatchObject({ opening: 1, entered: 1, exits: 0, closing: 2, residual: 0 });
});

it("does not compile without the relocation: the hotline would hang", async () => {
  const bare = definePlugin({
    id: "bare-register",
    title: { zh: "样县", en: "Sample County" },
    dependsOn: [countyIntegration],
    contribute: (to) => to.add(tablePoint, hotlines),
  });
  const composition = composeCore(countyIntegration, bare);
  const { county } = readCounty(data, composition);
  const transition = compilePlan(county, composition, "county-integration");
  expect(transition.compiled).toBe(false);
  expect(transition.edits).toEqual([]);
  const errors = transition.findings.filter(({ severity }) => severity === "error");
  for (const [language, file] of written("no-relocation")) {
    const lines = errors.map(({ code, message }) => `[${code}] ${message[language]}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(file);
  }
});
