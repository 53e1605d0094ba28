import { countyIntegration } from "@fuyou/plugin-county-integration";
import { huantai } from "@fuyou/plugin-huantai";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { qualityService } from "@fuyou/plugin-quality-service";
import { requirementPoint } from "@fuyou/standards";
import { boundaryFaults, composeCore, lintLines } from "@fuyou/testing";
import { describe, expect, it } from "vitest";

/** Every plugin of this repository at once, as no county has them: their documents are of different counties. */
const composition = composeCore(
  nationalStandards,
  countyIntegration,
  huantai.with({ effectiveFrom: "2018-01-01" }),
  qualityService,
);

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
      "STANDARDS_LINT_TWICE@station-department#hospital-service-section",
    ]);
  });

  it("are judged rightly at the edges of every requirement", () => {
    const rules = composition.all(requirementPoint).map(({ value }) => value);
    expect(rules.flatMap(boundaryFaults)).toEqual([]);
  });
});
