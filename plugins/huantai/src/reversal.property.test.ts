import { isBlocking, readCounty } from "@fuyou/kernel";
import { countyIntegration, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { compilePlan, isProven } from "@fuyou/reform";
import { reversalOf } from "@fuyou/reform/testing";
import { composeCore, everyCounty, reversalFaults, type Trial } from "@fuyou/testing";
import { expect, test } from "vitest";
import { huantai } from "./huantai-plugin.js";

const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-01" }));
const counties: Trial = {
  leads: {
    "county-fp-station": eightDutyCodes,
    "street-office": [...eightDutyCodes, "fp-service-administration"],
    "township-government": ["fp-education", "fp-service-administration"],
    "township-fp-station": eightDutyCodes,
    "village-fp-worker": ["benefit-delivery", "postpartum-visit"],
    "village-doctor": ["basic-medical-care"],
  },
  offer: { plan: "county-integration", options: ["township-hospital", "township-government"] },
};

test("on any county both plans, reversed the later one first, leave what was there before each", {
  timeout: 120_000,
}, () => {
  let proven = 0;
  everyCounty({ ...counties, runs: 20, townships: 8 }, (data) => {
    const { county, findings } = readCounty(data, composition);
    if (findings.some(isBlocking)) return;
    const first = compilePlan(county, composition, "county-integration");
    if (!isProven(first)) return;
    const second = compilePlan(first.after, composition, "huantai");
    if (!isProven(second)) return;
    proven++;
    const on = "2019-03-01";
    const later = reversalOf(second, composition, { on });
    expect(reversalFaults(second.before, later, composition)).toEqual([]);
    const earlier = reversalOf(first, composition, { on }, later.after);
    expect(reversalFaults(first.before, earlier, composition)).toEqual([]);
  });
  expect(proven).toBeGreaterThan(3);
});
