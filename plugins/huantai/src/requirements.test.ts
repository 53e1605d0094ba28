import { posts } from "@fuyou/personnel";
import { countyIntegration, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { carryOut, compilePlan } from "@fuyou/reform";
import { checkRequirements } from "@fuyou/standards";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";
import { requirements } from "./requirements.js";

const from = "2018-01-01";
const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: from }));
const own = requirements({ effectiveFrom: from, officeRounding: "up" }).map(({ id }) => id);

/** A street with a residents' committee and a town of two villages, taken through both plans. */
const before = aCounty()
  .withDuties({
    "county-fp-station": eightDutyCodes,
    "street-office": [...eightDutyCodes, "fp-service-administration"],
    "township-government": ["fp-education", "fp-service-administration"],
    "township-fp-station": eightDutyCodes,
    "village-fp-worker": ["benefit-delivery", "pregnancy-follow-up", "postpartum-visit"],
    "village-doctor": ["basic-medical-care"],
  })
  .withStreets(1, (street) => street.withVillages(1))
  .withTownships(1, (town) => town.withVillages(2))
  .county(composition);
const merged = carryOut(
  before,
  composition,
  compilePlan(before, composition, "county-integration"),
);
const { after } = compilePlan(merged, composition, "huantai");

const verdicts = (county: typeof after) => {
  const found: Record<string, string[]> = {};
  for (const { requirement, verdict } of checkRequirements(county, composition, {
    date: from,
    plan: null,
  })) {
    const key = requirement as string;
    if (own.includes(key)) found[key] = [...(found[key] ?? []), verdict as string].sort();
  }
  return found;
};

describe("what source 003 asks of the registers", () => {
  it("is nineteen requirements beside those of its rooms, all from the day it takes effect", () => {
    expect(own).toHaveLength(19);
    const eve = checkRequirements(after, composition, { date: "2017-12-31", plan: null });
    expect(eve.filter((each) => own.includes(each.requirement as string))).toEqual([]);
  });

  it("is met once its plan is carried out, but for people whom no plan appoints", () => {
    expect(verdicts(after)).toEqual({
      "town-office-present": ["met", "met"],
      "town-office-staffing": ["short", "short"], // two people, whom 30,000 ask to be three
      "town-office-duties": ["met", "met"],
      "association-present": ["met", "met"],
      "association-staffed": ["short", "short"], // three posts, nobody appointed yet
      "association-tasks": ["met", "met"],
      "station-department": ["met"],
      "station-nine-services": ["met"],
      "station-guided": ["met"],
      "street-duties-at-centre": ["met"],
      "community-duties": ["met"],
      "village-worker-filled": ["met", "met", "met"],
      "village-team": ["met", "met"],
      "worker-duties-kept": ["met", "met", "met"],
      "worker-duties-added": ["met", "met", "met"],
      "worker-without-visits": ["met", "met", "met"],
      "worker-guided-by-office": ["met", "met", "met"],
      "doctor-duties-added": ["met", "met"],
      "regular-training": ["unknown"], // the document does not say how often
    });
  });

  it("is short before it, of what the plan brings about", () => {
    const found = verdicts(merged);
    const of = (verdict: string) =>
      Object.keys(found).filter((key) => found[key]?.every((each) => each === verdict));
    expect(of("met")).toEqual(["town-office-present", "community-duties", "village-team"]);
    expect(of("not-applicable")).toEqual([
      "association-staffed",
      "association-tasks",
      "worker-duties-kept",
      "worker-duties-added",
      "worker-without-visits",
    ]);
    expect(found["street-duties-at-centre"]).toEqual(["short"]);
    expect(found["village-worker-filled"]).toEqual(["short", "short", "short"]);
  });

  it("leaves nobody in the association's posts: they are created vacant", () => {
    const held = [...after.rows(posts)].filter(({ kind }) => kind.startsWith("association-"));
    expect(held).toHaveLength(6);
    for (const { holder } of held) expect(holder).toBeUndefined();
    const [short] = checkRequirements(after, composition, { date: from, plan: null }).filter(
      (each) => each.requirement === "association-staffed",
    );
    expect([short?.measured?.value, short?.shortfall]).toEqual([0, 3]);
    for (const missing of ["会长（兼任）", "专职副会长", "秘书长"]) {
      expect(short?.message.zh).toContain(missing);
    }
  });
});
