import { doChange, integrityOf } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { institutions } from "./institution.js";
import { abolish, registerChange } from "./institution-change.js";
import { addDepartment, hangPlate, relate } from "./structure-change.js";
import {
  aDepartment,
  aHierarchy,
  aNamePlate,
  anInstitution,
  aRelation,
  aWindingUp,
} from "./testing.js";
import { windingUps } from "./winding-up.js";
import {
  assignWindingUps,
  beginWindingUp,
  closeClaims,
  deregister,
  fileLiquidationReport,
  publishNotice,
  tellCreditors,
} from "./winding-up-change.js";

const composition = composed(hierarchyPlugin);
const station = { institution: "station" };
const beginning = { ...station, responsible: "health-department" };
const notice = { ...station, in: "样县日报" };
const registrar = { ...station, by: "样县事业单位登记管理局" };

/** A draft in which the station was abolished on 1 March 2020. */
function abolished() {
  const draft = aCounty(composition, aHierarchy()).draft();
  doChange(draft, abolish, { ...station, successors: ["hospital"] }, anAct("2020-03-01"));
  draft.date = "2020-03-01";
  return draft;
}

/** The same with the winding-up begun that day. */
function windingUp() {
  const draft = abolished();
  doChange(
    draft,
    beginWindingUp,
    { ...beginning, approval: "样编〔2020〕5号" },
    anAct("2020-03-01"),
  );
  return draft;
}

describe("a winding-up", () => {
  it("begins after abolition, is told, published, closed and reported, and ends in deregistration", () => {
    const draft = windingUp();
    const ending = () => draft.get(institutions, "station")?.ending;
    expect(ending()).toBe("winding-up");
    doChange(draft, publishNotice, notice, anAct("2020-03-05"));
    doChange(draft, tellCreditors, station, anAct("2020-03-08"));
    doChange(draft, publishNotice, notice, anAct("2020-03-15"));
    doChange(draft, publishNotice, notice, anAct("2020-03-25"));
    doChange(draft, closeClaims, station, anAct("2020-06-03"));
    doChange(
      draft,
      fileLiquidationReport,
      { ...station, number: "清〔2020〕1号" },
      anAct("2020-06-20"),
    );
    expect(ending()).toBe("winding-up");
    doChange(draft, deregister, { ...registrar, number: "注〔2020〕7号" }, anAct("2020-07-01"));
    expect(ending()).toBe("deregistered");
    expect(draft.get(windingUps, "station-winding-up")).toEqual({
      ...aWindingUp({ begunOn: "2020-03-01", approval: "样编〔2020〕5号" }),
      creditorsToldOn: "2020-03-08",
      noticesIn: "样县日报",
      firstNoticeOn: "2020-03-05",
      secondNoticeOn: "2020-03-15",
      thirdNoticeOn: "2020-03-25",
      claimsUntil: "2020-06-03",
      reportOn: "2020-06-20",
      reportNumber: "清〔2020〕1号",
      deregisteredBy: "样县事业单位登记管理局",
      deregistration: "注〔2020〕7号",
      retiredOn: "2020-07-01",
    });
    draft.date = "2020-07-01";
    expect(integrityOf(draft, draft.edits)).toEqual([]);
  });

  it("is only of a body that was abolished, under one that stands, and once", () => {
    const draft = aCounty(composition, aHierarchy()).draft();
    expect(() => doChange(draft, beginWindingUp, beginning, anAct("2020-03-01"))).toThrow(
      "'begin a winding-up' does not apply to 样镇计划生育服务所 (station): on the day it is standing, and has to be abolished.",
    );
    const ended = abolished();
    const early = anAct("2020-02-29");
    expect(() => doChange(ended, beginWindingUp, beginning, early)).toThrow(
      "HIERARCHY_ENDING_STATE",
    );
    const byItself = { ...station, responsible: "station" };
    expect(() => doChange(ended, beginWindingUp, byItself, anAct("2020-03-01"))).toThrow(
      "has to be standing",
    );
    expect(() => doChange(windingUp(), beginWindingUp, beginning, anAct("2020-03-02"))).toThrow(
      "on the day it is winding up, and has to be abolished",
    );
  });

  it("refuses acts before, after and twice", () => {
    const draft = windingUp();
    const refused = (act: () => unknown) => expect(act).toThrow("HIERARCHY_WINDING_UP_ACT");
    refused(() => doChange(draft, fileLiquidationReport, station, anAct("2020-03-02")));
    for (const day of ["2020-03-03", "2020-03-04", "2020-03-05"]) {
      doChange(draft, publishNotice, notice, anAct(day));
      refused(() => doChange(draft, publishNotice, notice, anAct("2020-03-02")));
    }
    expect(() => doChange(draft, publishNotice, notice, anAct("2020-03-06"))).toThrow(
      "winding-up station-winding-up: 'publish a notice to creditors' cannot be done on 2020-03-06; by what is on record it comes too early, too late, or twice. The order is: begun, told and published (up to three times), claims closed, report, deregistered; check order and day.",
    );
    doChange(draft, tellCreditors, station, anAct("2020-03-06"));
    refused(() => doChange(draft, tellCreditors, station, anAct("2020-03-07")));
    refused(() => doChange(draft, closeClaims, station, anAct("2020-03-05")));
    doChange(draft, closeClaims, station, anAct("2020-06-01"));
    refused(() => doChange(draft, closeClaims, station, anAct("2020-06-02")));
    refused(() => doChange(draft, publishNotice, notice, anAct("2020-06-02")));
    refused(() => doChange(draft, deregister, registrar, anAct("2020-05-31")));
    doChange(draft, deregister, registrar, anAct("2020-06-02"));
    expect(() => doChange(draft, deregister, registrar, anAct("2020-06-03"))).toThrow(
      "'deregister an institution' does not apply to 样镇计划生育服务所 (station): on the day it is deregistered, and has to be winding up.",
    );
  });

  it("can be handed to another body that stands, while it is open", () => {
    const draft = windingUp();
    const handed = { windingUps: ["station-winding-up"], responsible: "government" };
    doChange(draft, assignWindingUps, handed, anAct("2020-03-02"));
    expect(draft.get(windingUps, "station-winding-up")?.responsible).toBe("government");
    doChange(draft, deregister, registrar, anAct("2020-03-03"));
    expect(() => doChange(draft, assignWindingUps, handed, anAct("2020-03-04"))).toThrow(
      "HIERARCHY_WINDING_UP_ACT",
    );
  });

  it("needs its record where the body is said to be winding up", () => {
    const draft = abolished();
    draft.update(institutions, "station", { ending: "winding-up" });
    expect(() => doChange(draft, tellCreditors, station, anAct("2020-03-02"))).toThrow(
      "the institution 'station' is said to be winding up and has no record of it, so 'tell the creditors' cannot be done. Add the record to the register of winding-ups first.",
    );
  });
});

describe("in winding-up there is no other activity", () => {
  it.each([
    ["a plate", hangPlate, { plate: aNamePlate({ ...station, period: { from: "2020-03-02" } }) }],
    ["a department", addDepartment, { department: aDepartment(station) }],
    [
      "a relation",
      relate,
      { relation: aRelation({ from: "station", to: "clinic", period: { from: "2020-03-02" } }) },
    ],
    ["a ward", registerChange, { institution: "clinic", sponsor: "station" }],
  ])("%s of the ended body breaks the registers", (_, change, payload) => {
    const draft = windingUp();
    draft.date = "2020-03-02";
    doChange(draft, change as typeof hangPlate, payload as never, anAct("2020-03-02"));
    const found = integrityOf(draft, draft.edits).map((each) => each.code);
    expect(found).toContain("KERNEL_RETIRED_REFERENCE");
  });
});

describe("a register of winding-ups", () => {
  const found = (over: Parameters<typeof aWindingUp>[0], ended = {}) => {
    const rest = (aHierarchy().institutions ?? []).filter(
      (row) => (row as { id: string }).id !== "station",
    );
    const body = anInstitution({ id: "station", name: "样镇计划生育服务所", ...ended });
    const tables = { ...aHierarchy(), institutions: [...rest, body] };
    return findingsIn(composition, { ...tables, "winding-ups": [aWindingUp(over)] }).map(
      (each) => each.message.en,
    );
  };
  const ended = { retiredOn: "2019-12-01", ending: "winding-up" } as const;

  it("fits the body that has ended", () => {
    expect(found({}, ended)).toEqual([]);
    const closed = { retiredOn: "2020-01-01" };
    expect(found(closed, { ...ended, ending: "deregistered" })).toEqual([]);
  });

  it("names dates out of order", () => {
    expect(found({ firstNoticeOn: "2019-12-31", claimsUntil: "2020-01-01" }, ended)).toEqual([
      "the dates of the winding-up station-winding-up are out of order: 2020-01-01 → 2019-12-31 → 2020-01-01. They run from begun over told and published, claims closed and report to deregistered; correct them.",
    ]);
  });

  it("names a body that stands, and one said to be at another stage", () => {
    expect(found({})).toEqual([
      "the winding-up station-winding-up began on 2020-01-01, when 样镇计划生育服务所 had not ended. Record that the body was abolished, or correct the day.",
    ]);
    expect(found({}, { ...ended, ending: "deregistered" })).toEqual([
      "样镇计划生育服务所 is said to be deregistered, but its winding-up station-winding-up says winding up. Correct one of the two.",
    ]);
  });

  it("is not asked of a body that ended before such records were kept", () => {
    const rest = (aHierarchy().institutions ?? []).filter(
      (row) => (row as { id: string }).id !== "station",
    );
    const old = anInstitution({ id: "station", ...ended, ending: "deregistered" });
    expect(findingsIn(composition, { ...aHierarchy(), institutions: [...rest, old] })).toEqual([]);
  });
});
