import {
  closeClaims,
  deregister,
  fileLiquidationReport,
  institutions,
  publishNotice,
  recordRegistration,
  registrationEvents,
  surrenderCertificate,
  surrenderSeal,
  tellCreditors,
} from "@fuyou/hierarchy";
import { aCertificate, aHierarchy, aSeal } from "@fuyou/hierarchy/testing";
import { type AnyChange, type County, doChange, integrityOf, isBlocking } from "@fuyou/kernel";
import { aCounty, anAct } from "@fuyou/kernel/testing";
import { actGatesAt, carryOut, compilePlan, isProven, strengthen, windUp } from "@fuyou/reform";
import { aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { nationalStandards } from "./national-standards-plugin.js";

const composition = composeCore(
  nationalStandards,
  aPlanPlugin([
    strengthen.step(aStepHead("merge"), {
      from: { kinds: ["township-fp-station"] },
      into: { kinds: ["township-hospital"] },
      plate: { kind: "mchfp-service-station", name: "{division}妇幼保健计划生育服务站" },
    }),
    windUp.step(aStepHead("wind-up", { after: ["merge"] }), {
      responsible: { kinds: ["county-health-department"] },
    }),
  ]),
);
const station = { institution: "station" };
const held = [
  aCertificate(),
  aCertificate({ id: "station-certificate", ...station, kind: "legal-person-certificate" }),
];

/** The county after the plan, whose only phase is February 2020; the station ended on the 10th. */
function afterThePlan(): County {
  const seals = [aSeal(), aSeal({ id: "station-seal", ...station })];
  const county = aCounty(composition, aHierarchy({ seals, certificates: held }));
  const transition = compilePlan(county, composition, "sample-plan");
  expect(isProven(transition)).toBe(true);
  return carryOut(county, composition, transition);
}

/** Does an act on a day where its gates are open and the registers stay whole; else the closed gates. */
function tried(county: County, change: AnyChange, payload: object, on: string) {
  const closed = actGatesAt(county, composition, { type: change.type, payload, on });
  if (closed.length > 0) return closed.map((each) => each.id.replace(/^.*#(.*)@.*$/, "$1"));
  const draft = county.draft();
  draft.date = on;
  doChange(draft, change, payload, anAct(on));
  expect(integrityOf(draft, draft.edits).filter(isBlocking)).toEqual([]);
  return draft.finish().county;
}

/** The same for an act that has to succeed. */
function done(county: County, change: AnyChange, payload: object, on: string): County {
  const after = tried(county, change, payload, on);
  if (Array.isArray(after)) throw new Error(`${change.type}: ${after.join(", ")}`);
  return after;
}

describe("a township's station, from the plan to its deregistration", () => {
  const deregistration = { ...station, by: "样县事业单位登记管理局" };

  it("outlasts the plan: in winding-up at its end, deregistered in summer", () => {
    let county = afterThePlan();
    expect(county.get(institutions, "station")).toMatchObject({
      ending: "winding-up",
      retiredOn: "2020-02-10",
    });
    expect(tried(county, deregister, deregistration, "2020-02-29")).toEqual([
      "liquidation-reported",
      "seals-surrendered",
      "legal-person-certificate-surrendered",
      "creditors-told",
      "notices-published",
      "claims-taken",
    ]);
    const notice = { ...station, in: "样县日报" };
    county = done(county, publishNotice, notice, "2020-02-15");
    county = done(county, tellCreditors, station, "2020-02-18");
    county = done(county, publishNotice, notice, "2020-02-25");
    county = done(county, publishNotice, notice, "2020-03-05");
    county = done(county, closeClaims, station, "2020-05-15");
    county = done(county, fileLiquidationReport, station, "2020-06-01");
    county = done(county, surrenderSeal, { seal: "station-seal" }, "2020-06-10");
    expect(tried(county, deregister, deregistration, "2020-06-10")).toEqual([
      "legal-person-certificate-surrendered",
    ]);
    const certificate = { certificate: "station-certificate" };
    county = done(county, surrenderCertificate, certificate, "2020-06-10");
    county = done(county, deregister, deregistration, "2020-06-10");
    expect(county.get(institutions, "station")?.ending).toBe("deregistered");
  });

  it("leaves the hospital owing a change of registration for its new plate, until it is recorded", () => {
    let county = afterThePlan();
    const owed = [...county.rows(registrationEvents)];
    expect(owed.map((each) => [each.certificate, each.item, each.owedSince])).toEqual([
      ["hospital-licence", "name-plate", "2020-02-10"],
    ]);
    const events = owed.map((each) => each.id);
    county = done(county, recordRegistration, { events, by: "样县卫生局" }, "2020-03-02");
    expect([...county.rows(registrationEvents)][0]?.doneOn).toBe("2020-03-02");
  });
});
