import { isBlocking, readCounty } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import { compilePlan, isProven, type Transition } from "@fuyou/reform";
import { reversalOf } from "@fuyou/reform/testing";
import {
  composeCore,
  everyCounty,
  reversalFaults,
  type Trial,
  transitionFaults,
} from "@fuyou/testing";
import { expect, test } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { eightDutyCodes } from "./duty-sets.js";

const plan = "county-integration";
const composition = composeCore(countyIntegration);
const later = composeCore(countyIntegration.with({ preparationFrom: "2017-11-01" }));

const care = ["perinatal-care", "women-care", "child-care"];
const counties: Trial = {
  leads: {
    "county-mch-hospital": [...care, "midwifery"],
    "county-fp-station": [...eightDutyCodes, "prepregnancy-exam"],
    "township-government": ["fp-service-administration"],
    "township-fp-station": eightDutyCodes,
    "township-hospital": [...care, "fp-education"],
    "village-fp-worker": ["community-mobilisation"],
  },
  assists: { "village-fp-worker": ["contraceptive-supply"] },
  offer: { plan, options: ["township-hospital", "township-government"] },
};

const reversed = (transition: Transition, county = transition.after) =>
  reversalOf(transition, composition, { on: "2017-01-01" }, county);

test("on any county the plan and its reversal leave what was there, but for identifiers, lineage and days", {
  timeout: 120_000,
}, () => {
  let proven = 0;
  everyCounty({ ...counties, runs: 25, townships: 12 }, (data) => {
    const { county, findings } = readCounty(data, composition);
    if (findings.some(isBlocking)) return;
    const transition = compilePlan(county, composition, plan);
    if (!isProven(transition)) return;
    proven++;
    const back = reversed(transition);
    expect(reversalFaults(transition.before, back, composition)).toEqual([]);

    const again = compilePlan(back.after, later, plan);
    expect(transitionFaults(again, later)).toEqual([]);
    expect(isProven(again)).toBe(true);

    const twice = reversed(transition, back.after);
    expect(twice.findings.map((each) => each.code)).toEqual(["REFORM_ALREADY_REVERSED"]);
    expect(twice.after).toBe(back.after);
  });
  expect(proven).toBeGreaterThan(5);
});

test("where somebody has come to the county centre since, its reversal is refused and changes nothing", {
  timeout: 60_000,
}, () => {
  everyCounty({ ...counties, faults: false, runs: 10, townships: 4 }, (data) => {
    const { county } = readCounty(data, composition);
    const transition = compilePlan(county, composition, plan);
    const draft = transition.after.draft();
    const institution = "999901000000-county-mchfp-centre";
    draft.insert(staff, { id: "new", name: "合成人员", institution, employment: "established" });
    const grown = draft.finish().county;
    const refused = reversed(transition, grown);
    expect(refused.findings.filter(isBlocking).map(({ message }) => message.en)).toEqual([
      "the reversal sample-reversal cannot be done: with it end 样县妇幼保健计划生育服务中心, and on them stand records, 1: staff/new. First move those records to a body that is to stand, or end them.",
    ]);
    expect([refused.after, refused.edits, refused.steps]).toEqual([grown, [], []]);
  });
});
