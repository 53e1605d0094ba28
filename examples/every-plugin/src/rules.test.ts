import type { ConfiguredPlugin } from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";
import { boundaryFaults, composeCore, lintLines } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { everyPlugin } from "./index.js";

const composition = composeCore(...everyPlugin);

/** A plugin with what it builds on, and what that builds on, and nothing else of this repository's plugins. */
function withDependencies(plugin: ConfiguredPlugin): ConfiguredPlugin[] {
  const below = plugin.dependsOn.flatMap(({ id }) => everyPlugin.filter((each) => each.id === id));
  return [...new Set([...below.flatMap(withDependencies), plugin])];
}

describe("all plugins together", () => {
  it("have rules of one mind, but for these", () => {
    expect(lintLines(composition)).toEqual([
      // The plan writes 20% in one copy and 20 in the other.
      "STANDARDS_LINT_COPIES@quality-associates#quality-associates-second-copy",
      "STANDARDS_LINT_COPIES@quality-bachelors#quality-bachelors-second-copy",
      "STANDARDS_LINT_COPIES@quality-intermediate-titles#quality-intermediate-titles-second-copy",
      "STANDARDS_LINT_COPIES@quality-medical-staff#quality-medical-staff-second-copy",
      "STANDARDS_LINT_COPIES@quality-senior-titles#quality-senior-titles-second-copy",
      // The county asks of its hospitals what the national rules of before 2021 asked of all.
      "STANDARDS_LINT_TWICE@hospital-service-section#station-department",
    ]);
  });

  it("are judged rightly at the edges of every requirement", () => {
    const rules = composition.all(requirementPoint).map(({ value }) => value);
    expect(rules.flatMap(boundaryFaults)).toEqual([]);
  });
});

describe.each(everyPlugin.map((plugin) => [plugin.id, plugin] as const))(
  "%s alone",
  (id, plugin) => {
    it("composes with nothing but what it builds on", () => {
      const alone = withDependencies(plugin);
      expect(alone.at(-1)?.id).toBe(id);
      expect(composeCore(...alone).plugins.map((each) => each.id)).toContain(id);
    });
  },
);
