import { type CountyData, compose, isBlocking, readCounty, sameValue } from "@fuyou/kernel";
import { countyIntegration, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { compilePlan } from "@fuyou/reform";
import {
  composeCore,
  domainPlugins,
  everyCounty,
  type Trial,
  transitionFaults,
} from "@fuyou/testing";
import { expect, test } from "vitest";
import { huantai } from "./huantai-plugin.js";

// The day lies among those on which the generated records begin and end.
const plugins = [countyIntegration, huantai.with({ effectiveFrom: "2016-01-10" })];
const composition = composeCore(...plugins);
const backwards = compose([...domainPlugins, ...plugins].reverse());
const laterYears = composeCore(
  countyIntegration.with({ preparationFrom: "2016-11-01" }),
  huantai.with({ effectiveFrom: "2018-01-01" }),
);

const care = ["perinatal-care", "women-care", "child-care"];
const counties: Trial = {
  leads: {
    "county-mch-hospital": [...care, "midwifery", "birth-defect-control"],
    "county-fp-station": [...eightDutyCodes, "prepregnancy-exam"],
    "township-government": ["fp-service-administration", "fp-education"],
    "street-office": ["fp-service-administration", ...eightDutyCodes],
    "township-fp-station": eightDutyCodes,
    "township-hospital": [...care, "fp-education"],
    "community-health-centre": care,
    "village-fp-worker": ["benefit-delivery", "pregnancy-follow-up", "postpartum-visit"],
    "village-doctor": ["basic-medical-care"],
  },
  assists: { "village-fp-worker": ["fp-education", "contraceptive-supply"] },
  offer: {
    plan: "county-integration",
    options: ["township-hospital", "township-government"],
  },
};

/** The county as the first plan leaves it, where its registers and the plan stand. */
function integrated(data: CountyData) {
  const { county, findings } = readCounty(data, composition);
  if (findings.some(isBlocking)) return undefined;
  const first = compilePlan(county, composition, "county-integration");
  return first.findings.some(isBlocking) ? undefined : first.after;
}

test("after the county plan the own plan either says why not, or loses nothing and leaves no gap", {
  timeout: 60_000,
}, () => {
  const seen = { proven: 0, refused: 0 };
  everyCounty({ ...counties, runs: 60 }, (data) => {
    const county = integrated(data);
    if (county === undefined) return;
    const transition = compilePlan(county, composition, "huantai");
    expect(transitionFaults(transition, composition)).toEqual([]);
    seen[transition.findings.some(isBlocking) ? "refused" : "proven"]++;
  });
  expect(Math.min(seen.proven, seen.refused)).toBeGreaterThan(0);
});

test("done again it changes nothing and says so; the order of plugins is nothing", {
  timeout: 60_000,
}, () => {
  // A government of an enterprise unit could not hand over: the document speaks of towns and streets.
  const leads = { ...counties.leads, "township-government": ["fp-service-administration"] };
  everyCounty({ ...counties, leads, faults: false, runs: 25 }, (data) => {
    const county = integrated(data);
    expect(county).toBeDefined();
    if (county === undefined) return;
    const first = compilePlan(county, composition, "huantai");
    const same = compilePlan(county, backwards, "huantai");
    expect(sameValue(same.edits, first.edits)).toBe(true);
    expect(same.findings).toEqual(first.findings);
    expect(first.findings.filter(isBlocking)).toEqual([]);
    for (const plan of ["county-integration", "huantai"]) {
      const second = compilePlan(first.after, laterYears, plan);
      expect(second.findings.filter(isBlocking)).toEqual([]);
      expect(second.edits).toEqual([]);
    }
  });
});
