import { readCounty, isBlocking, sameValue } from "@fuyou/kernel";
import { compilePlan } from "@fuyou/reform";
import { composeCore, everyCounty, transitionFaults } from "@fuyou/testing";
import { expect, test } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { eightDutyCodes } from "./duty-sets.js";

const composition = composeCore(countyIntegration);
const care = ["perinatal-care", "women-care", "child-care"];
const counties = {
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
  offer: { plan: "county-integration", options: ["township-hospital", "township-government"] },
};

test("x", () => {
  const stats: Record<string, number> = {};
  const t0 = performance.now();
  let tc = 0;
  everyCounty({ ...counties, runs: Number(process.env.RUNS ?? 100) }, (data) => {
    const { county, findings } = readCounty(data, composition);
    if (findings.some(isBlocking)) {
      for (const f of findings.filter(isBlocking)) stats["read "+f.code] = (stats["read "+f.code] ?? 0) + 1;
      return;
    }
    const t1 = performance.now();
    const transition = compilePlan(county, composition, "county-integration");
    tc += performance.now() - t1;
    const key = !transition.compiled ? "not compiled" : transition.findings.some(isBlocking) ? "unproven" : "proven";
    stats[key] = (stats[key] ?? 0) + 1;
    for (const f of new Set(transition.findings.filter(isBlocking).map((e) => e.code))) stats[f] = (stats[f] ?? 0) + 1;
    expect(transitionFaults(transition, composition)).toEqual([]);
    expect(sameValue(compilePlan(county, composition, "county-integration").edits, transition.edits)).toBe(true);
  });
  console.log(stats, performance.now() - t0, tc);
}, 600000);
