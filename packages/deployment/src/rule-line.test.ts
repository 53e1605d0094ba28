import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { ruleCatalogueSchema } from "./rule-line.js";
import { hospitalStaff, rulesPlugin, townPeople, twoTowns } from "./sample-rules.js";

const deployment = composeDeployment({
  county: "999901",
  registers: twoTowns,
  plugins: [
    rulesPlugin("a", [hospitalStaff(2), townPeople(9_000)]),
    rulesPlugin("b", [
      hospitalStaff(2, { id: "hospital-people" }),
      townPeople(1, { id: "later", period: { from: "2020-01-01" } }),
    ]),
  ],
});
const own = (id: string) => id === "a" || id === "b";

describe("the rule catalogue of a deployment", () => {
  it("has a line for every rule, and says what is wrong with the rules", () => {
    const catalogue = ruleCatalogueSchema.parse(deployment.rules());
    const lines = catalogue.rules.filter((rule) => own(rule.plugin));
    expect(lines.map((rule) => [rule.plugin, rule.id, rule.bound.en, rule.api])).toEqual([
      ["a", "hospital-staff", "at least 2 persons", null],
      ["a", "town-people", "at least 9,000 persons", null],
      ["b", "hospital-people", "at least 2 persons", null],
      ["b", "later", "at least 1 person", null],
    ]);
    expect(catalogue.lint.map((found) => [found.code, found.subject])).toEqual([
      ["STANDARDS_LINT_TWICE", "hospital-staff"],
      ["STANDARDS_LINT_COPIES", "town-people"],
    ]);
  });

  it("may be that of one plugin, and of one day", () => {
    expect(deployment.rules({ plugin: "b" }).rules.map((rule) => rule.id)).toEqual([
      "hospital-people",
      "later",
    ]);
    expect(deployment.rules({ plugin: "b", on: "2019-12-31" }).rules.map(({ id }) => id)).toEqual([
      "hospital-people",
    ]);
  });

  it("says of one plugin also what is wrong between its rules and those of others", () => {
    expect(deployment.rules({ plugin: "b" }).lint.map((found) => found.subject)).toEqual([
      "hospital-staff",
      "town-people",
    ]);
  });

  it("links to the page of the rule's code", () => {
    const api = { pageOf: (plugin: string, keys: readonly string[]) => `${plugin}/${keys[0]}` };
    expect(deployment.rules({ plugin: "a", api }).rules[0]?.api).toBe("a/hospital-staff");
  });

  it("names the plugin that is not there, and the nearest", () => {
    expect(() => deployment.rules({ plugin: "asets" })).toThrow(
      /^\[DEPLOYMENT_UNKNOWN_PLUGIN\] the deployment has no plugin 'asets'; the nearest is 'assets'\. Known: kernel, .*, view-writer\. Correct the name, or add the plugin to the deployment\.$/,
    );
  });

  it("is written as pages that lead to each other, in both languages", async () => {
    const pages = await deployment.rulePages({ apiPath: "../docs/api" });
    const files = pages.map((page) => page.file);
    expect(files).toContain("rules.zh.html");
    expect(files).toContain("rules.b.en.html");
    expect(pages.find((page) => page.file === "rules.en.html")?.html).toContain(
      'href="rules.b.en.html"',
    );
  });
});
