import { surveyKindPoint } from "@fuyou/needs";
import { outreachDayPoint, outreachProgrammePoint } from "@fuyou/outreach";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { systemLinkPoint } from "@fuyou/sharing";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { changning } from "./changning-plugin.js";

const composition = composeCore(nationalStandards, countyIntegration, changning);

describe("information and outreach of Changning", () => {
  it("has a sample survey that is used on nobody, without questions that the document does not give", () => {
    const survey = composition.get(surveyKindPoint, "changning-floating-survey", "2018-06-01");
    expect(survey).toMatchObject({ scope: "sample", individualUse: false, perYear: null });
    expect(survey?.questions).toEqual([]);
  });

  it("lets a person's summary go to another county for care alone, by separate consent", () => {
    const link = composition.get(systemLinkPoint, "changning-continuity-between-counties");
    expect(link).toMatchObject({
      purpose: "continuity-of-care",
      consent: "separate",
      retention: { rule: "until-care-ends" },
    });
  });

  it("has nurses' day, doctors' day, three themes and five topics", () => {
    const days = composition.all(outreachDayPoint).map(({ value }) => value.day);
    expect(days).toEqual(["05-12", "08-19"]);
    const topics = (code: string) => composition.get(outreachProgrammePoint, code)?.topics.length;
    expect([topics("changning-three-themes"), topics("changning-five-topics")]).toEqual([3, 5]);
  });
});
