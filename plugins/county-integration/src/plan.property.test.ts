import { type CountyData, compose, isBlocking, readCounty, sameValue } from "@fuyou/kernel";
import { compilePlan } from "@fuyou/reform";
import {
  composeCore,
  domainPlugins,
  everyCounty,
  type Trial,
  transitionFaults,
} from "@fuyou/testing";
import { expect, test } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { eightDutyCodes } from "./duty-sets.js";

const plan = "county-integration";
const composition = composeCore(countyIntegration);
const nextYears = composeCore(countyIntegration.with({ preparationFrom: "2017-11-01" }));
const backwards = compose([countyIntegration, ...domainPlugins].reverse());

const care = ["perinatal-care", "women-care", "child-care"];
const counties: Trial = {
  leads: {
    "county-mch-hospital": [...care, "midwifery", "premarital-exam", "birth-defect-control"],
    "county-fp-station": [...eightDutyCodes, "prepregnancy-exam"],
    "township-government": ["fp-service-administration"],
    "street-office": ["fp-service-administration", ...eightDutyCodes],
    "township-fp-station": eightDutyCodes,
    "township-hospital": [...care, "basic-public-health", "fp-education"],
    "community-health-centre": [...care, "basic-public-health"],
    "village-fp-worker": ["community-mobilisation", "benefit-delivery", "service-referral"],
  },
  assists: { "village-fp-worker": ["fp-education", "contraceptive-supply"] },
  offer: { plan, options: ["township-hospital", "township-government"] },
};

/** The county as read, unless its registers are at fault: then it never gets as far as a plan. */
function read(data: CountyData) {
  const { county, findings } = readCounty(data, composition);
  return findings.some(isBlocking) ? undefined : county;
}

test("on any county the plan either says why not, or loses nothing and leaves no gap", {
  timeout: 60_000,
}, () => {
  const seen = { proven: 0, refused: 0 };
  everyCounty({ ...counties, runs: 60 }, (data) => {
    const county = read(data);
    if (county === undefined) return;
    const transition = compilePlan(county, composition, plan);
    expect(transitionFaults(transition, composition)).toEqual([]);
    seen[transition.findings.some(isBlocking) ? "refused" : "proven"]++;
  });
  expect(Math.min(seen.proven, seen.refused)).toBeGreaterThan(0);
});

test("a county without fault is integrated, whatever is empty, vacant, lent or unmeasured in it", {
  timeout: 60_000,
}, () => {
  everyCounty({ ...counties, faults: false, runs: 30 }, (data) => {
    const { county, findings } = readCounty(data, composition);
    expect(findings.filter(isBlocking)).toEqual([]);
    const first = compilePlan(county, composition, plan);
    expect(first.findings.filter(isBlocking)).toEqual([]);
    expect(transitionFaults(first, composition)).toEqual([]);
    for (const line of first.conservation) {
      if (["duties", "services"].includes(line.category)) continue;
      expect([line.category, line.entered, line.exits]).toEqual([line.category, 0, 0]);
    }

    const same = compilePlan(county, backwards, plan);
    expect(sameValue(same.edits, first.edits)).toBe(true);
    expect(same.findings).toEqual(first.findings);
    expect(same.conservation).toEqual(first.conservation);

    const second = compilePlan(first.after, nextYears, plan);
    expect(second.findings.filter(isBlocking)).toEqual([]);
    expect(second.edits).toEqual([]);
    expect(second.findings.map((each) => each.code)).toContain("REFORM_ALREADY_DONE");
    expect(transitionFaults(second, nextYears)).toEqual([]);
  });
});
