import { institutions } from "@fuyou/hierarchy";
import { applyEdits, type County, isBlocking, readCounty, reversed } from "@fuyou/kernel";
import {
  approved,
  carryOutPhase,
  compilePlan,
  type Evidence,
  evidence,
  isProven,
} from "@fuyou/reform";
import { composeCore, everyCounty } from "@fuyou/testing";
import { expect, test } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { townshipHospitals } from "./selectors.js";

const plan = "county-integration";
const composition = composeCore(countyIntegration);
const authority = { issuer: "县机构编制委员会", number: "合成〔2015〕1号" };
const actor = "县卫生和计划生育局";

const papers: readonly (readonly [kind: string, issuer: string, on: string])[] = [
  ["implementation-plan", "county-government", "2015-11-05"],
  ["establishment-proposal", "county-health-department", "2015-11-06"],
  ["establishment-office-opinion", "county-establishment-office", "2015-11-10"],
  ["personnel-department-opinion", "county-personnel-department", "2015-11-10"],
  ["establishment-approval", "county-establishment-committee", "2015-11-15"],
  ["three-settlements", "county-establishment-office", "2015-11-20"],
  ["quota-secured", "county-establishment-office", "2015-11-20"],
  ["funding-secured", "county-finance-department", "2015-11-25"],
  ["operating-policy", "county-government", "2015-11-25"],
  ["mobilisation-meeting", "county-government", "2015-12-02"],
  ["staff-choices", "county-health-department", "2015-12-10"],
  ["acceptance", "county-government", "2015-12-28"],
];

/** The county with every paper its gates ask for on record; one number serves for all of them. */
function documented(county: County): County {
  const draft = county.draft();
  const { number } = authority;
  const add = (row: Omit<Evidence, "plan" | "number">) =>
    draft.insert(evidence, { plan, number, ...row });
  for (const [kind, issuer, from] of papers) add({ id: kind, kind, issuer, period: { from } });
  for (const { id, kind } of county.rows(institutions)) {
    if (!townshipHospitals.kinds.includes(kind)) continue;
    const issuer = "county-establishment-office";
    const period = { from: "2015-11-20" };
    add({ id: `settled-${id}`, kind: "three-settlements", issuer, institution: id, period });
  }
  return draft.finish().county;
}

test("on any county, phase by phase comes to what the whole plan comes to, and can be undone and redone", {
  timeout: 60_000,
}, () => {
  let proven = 0;
  everyCounty({ offer: undefined, faults: false, runs: 25 }, (data) => {
    const { county: read, findings } = readCounty(data, composition);
    expect(findings.filter(isBlocking)).toEqual([]);
    const county = documented(read);
    const transition = compilePlan(county, composition, plan);
    if (!isProven(transition)) return;
    expect(transition.findings.filter((each) => each.code === "REFORM_GATE_CLOSED")).toEqual([]);
    proven++;
    let current = county;
    const days = { prepare: "2015-11-30", implement: "2015-12-20", conclude: "2015-12-30" };
    const edits = Object.entries(days).flatMap(([phase, date]) => {
      const act = { date, actor, authority };
      const done = carryOutPhase(current, composition, approved(transition), phase, act);
      current = done.county;
      return done.edits;
    });
    const then = current.toData();
    const whole = transition.after.toData();
    expect(then.county).toEqual(whole.county);
    expect({ ...then.tables, evidence: [] }).toEqual({ ...whole.tables, evidence: [] });
    expect(then.tables.evidence).toHaveLength((whole.tables.evidence?.length ?? 0) + 3);
    const undone = applyEdits(current, reversed(edits)).asOf(county.date);
    expect(undone.toData()).toEqual(county.toData());
    expect(applyEdits(undone, edits).asOf(current.date).toData()).toEqual(then);
  });
  expect(proven).toBeGreaterThan(0);
});
