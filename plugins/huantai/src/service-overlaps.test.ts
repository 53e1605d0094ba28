import { dutyBalances } from "@fuyou/duties";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { carryOut, compilePlan } from "@fuyou/reform";
import { duplicatesOf, overlapPoint, overlapRuleSchema, servicePoint } from "@fuyou/services";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";
import { optionsSchema } from "./options.js";
import { serviceOverlaps } from "./service-overlaps.js";

const composed = (resultSharingDays?: number | null) =>
  composeCore(
    countyIntegration,
    huantai.with({
      effectiveFrom: "2018-01-01",
      ...(resultSharingDays === undefined ? {} : { resultSharingDays }),
    }),
  );

/** The visit after birth by the hospital, and again by the community institution a fortnight later. */
const visits = [
  { client: "k-1", service: "postpartum-visit", date: "2018-03-01", institution: "hospital" },
  { client: "k-1", service: "postpartum-visit", date: "2018-03-15", institution: "community" },
];

describe("one service, result shared", () => {
  it("calls nothing double where no window is said, and judges by the window where one is", () => {
    const verdicts = (days?: number | null) =>
      duplicatesOf(visits, composed(days)).map(({ rule, verdict }) => [rule, verdict]);
    expect(verdicts()).toEqual([["postpartum-contact", "open"]]);
    expect(verdicts(14)).toEqual([["postpartum-contact", "double"]]);
    expect(verdicts(13)).toEqual([]);
  });

  it("holds from the day of the opinion, over services of the catalogue", () => {
    const composition = composed();
    expect(composition.at(overlapPoint, "2017-12-31")).toEqual([]);
    for (const { value } of composition.at(overlapPoint, "2018-01-01")) {
      expect(overlapRuleSchema.parse(value)).toEqual(value);
      for (const code of value.services) {
        expect(composition.get(servicePoint, code, "2018-01-01"), code).toBeDefined();
      }
    }
    const options = optionsSchema.parse({ effectiveFrom: "2018-01-01" });
    expect(serviceOverlaps(options).map(({ withinDays }) => withinDays)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const wrong = { effectiveFrom: "2018-01-01", resultSharingDays: -1 };
    expect(optionsSchema.safeParse(wrong).success).toBe(false);
  });
});

describe("the net effect of the opinion on a village worker", () => {
  const composition = composed();
  const built = aCounty()
    .withDuties({ "village-fp-worker": ["pregnancy-follow-up", "postpartum-visit"] })
    .withTownships(1, (town) => town.withVillages(1));
  const first = compilePlan(built.county(composition), composition, "county-integration");
  const county = carryOut(first.before, composition, first);
  const { before, after, to } = compilePlan(county, composition, "huantai");

  it("is two visits given up in one clause and seven duties taken on in another: five more", () => {
    const worker = "village-committee-999901100201.post-1";
    const balance = dutyBalances(before, "2017-12-31", after, to).find(
      ({ holder }) => holder === worker,
    );
    expect(balance).toEqual({
      holder: worker,
      isPost: true,
      gained: [
        "basic-public-health",
        "family-doctor-contract",
        "floating-population-service",
        "health-poverty-relief",
        "major-mch-projects",
        "prepregnancy-exam",
        "supervision-support",
      ],
      lost: ["postpartum-visit", "pregnancy-follow-up"],
      kept: [
        "benefit-delivery",
        "community-mobilisation",
        "contraceptive-supply",
        "fp-education",
        "information-collection",
        "service-referral",
      ],
      changed: [],
      net: 5,
    });
  });
});
