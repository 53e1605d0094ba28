import { doChange, integrityOf } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { abolish } from "./institution-change.js";
import { seals } from "./seal.js";
import { cutSeal, limitSeal, surrenderSeal } from "./seal-change.js";
import { aCertificate, aHierarchy, aSeal } from "./testing.js";

const composition = composed(hierarchyPlugin);
const stationSeal = aSeal({
  id: "station-seal",
  institution: "station",
  name: "样镇计划生育服务所",
});

/** A draft in which the station ended on 1 March 2020, with its seal. */
function afterTheStation() {
  const draft = aCounty(composition, aHierarchy({ seals: [stationSeal] })).draft();
  const ending = { institution: "station", successors: ["hospital"] };
  doChange(draft, abolish, ending, anAct("2020-03-01"));
  draft.date = "2020-03-01";
  return draft;
}

describe("a seal", () => {
  it("is cut for a body that stands, on the day of the act", () => {
    const draft = aCounty(composition, aHierarchy()).draft();
    doChange(draft, cutSeal, { seal: aSeal({ inUseFrom: "2020-02-03" }) }, anAct("2020-02-01"));
    expect(draft.get(seals, "hospital-seal")).toEqual(
      aSeal({ cutOn: "2020-02-01", inUseFrom: "2020-02-03" }),
    );
  });

  it("stays with the body that ended, is limited and then surrendered", () => {
    const draft = afterTheStation();
    expect(integrityOf(draft, draft.edits)).toEqual([]);
    doChange(draft, limitSeal, { seal: "station-seal" }, anAct("2020-03-01"));
    doChange(draft, surrenderSeal, { seal: "station-seal" }, anAct("2020-07-01"));
    expect(draft.get(seals, "station-seal")).toEqual({
      ...stationSeal,
      limitedFrom: "2020-03-01",
      retiredOn: "2020-07-01",
    });
  });

  it("is not cut for a body that ended, and not limited while its body stands", () => {
    const draft = afterTheStation();
    const late = aSeal({ id: "late", institution: "station" });
    expect(() => doChange(draft, cutSeal, { seal: late }, anAct("2020-03-01"))).toThrow(
      "'cut a seal' does not apply to 样镇计划生育服务所 (station): on the day it is abolished, and has to be standing. Check the body and the day; an ending goes from abolished over winding-up to deregistered and not back.",
    );
    const standing = aCounty(composition, aHierarchy({ seals: [aSeal()] })).draft();
    expect(() =>
      doChange(standing, limitSeal, { seal: "hospital-seal" }, anAct("2020-03-01")),
    ).toThrow("it is standing, and has to be abolished or winding up");
  });

  it("goes forward only, and has each state once", () => {
    const draft = afterTheStation();
    const act = { seal: "station-seal" };
    doChange(draft, limitSeal, act, anAct("2020-04-01"));
    const backwards =
      "the seal '样镇计划生育服务所' (station-seal) has been in its present state since 2020-04-01; this cannot be done with it on 2020-03-31. A seal goes forward only and has each state once; check the seal and the day.";
    expect(() => doChange(draft, surrenderSeal, act, anAct("2020-03-31"))).toThrow(backwards);
    expect(() => doChange(draft, limitSeal, act, anAct("2020-05-01"))).toThrow("HIERARCHY_SEAL");
    doChange(draft, surrenderSeal, act, anAct("2020-05-01"));
    expect(() => doChange(draft, surrenderSeal, act, anAct("2020-06-01"))).toThrow(
      "HIERARCHY_SEAL",
    );
    expect(() => doChange(draft, limitSeal, act, anAct("2020-06-01"))).toThrow("HIERARCHY_SEAL");
  });
});

describe("a register of seals", () => {
  const ended = { ...endedStation(), ending: "abolished" };
  const found = (over: Parameters<typeof aSeal>[0]) =>
    findingsIn(composition, {
      ...aHierarchy(),
      institutions: [...(aHierarchy().institutions ?? []).filter(notStation), ended],
      seals: [aSeal(over)],
    }).map((each) => each.message.en);

  it("names dates that are out of order", () => {
    expect(found({ cutOn: "2010-02-01" })).toEqual([
      "the dates of the seal '样镇卫生院' (hospital-seal) are out of order: 2010-02-01 → 2010-01-01. They run from cut over in use and limited to surrendered; correct them.",
    ]);
  });

  it("names a seal taken into use after its body ended, and one limited before", () => {
    expect(found({ institution: "station", inUseFrom: "2019-06-02" })).toEqual([
      "the seal '样镇卫生院' (hospital-seal) was taken into use on 2019-06-02, after 样镇计划生育服务所 had ended on 2019-06-01. The seal of a body that ended can only be limited or surrendered; correct the date or the body.",
    ]);
    expect(found({ institution: "station", limitedFrom: "2019-05-31" })).toEqual([
      "the seal '样镇卫生院' (hospital-seal) is limited to winding-up from 2019-05-31, when 样镇计划生育服务所 had not ended. Correct the date, or record that the body was abolished.",
    ]);
    expect(found({ institution: "station", limitedFrom: "2019-06-01" })).toEqual([]);
  });

  it("warns of a seal in free use after its body ended, and of one left after deregistration", () => {
    const outstanding =
      "样镇计划生育服务所 ended on 2019-06-01 (abolished), and its seal '样镇卫生院' (hospital-seal) is neither limited to winding-up nor surrendered. It is limited during winding-up and surrendered at deregistration; do so and record it.";
    expect(found({ institution: "station" })).toEqual([outstanding]);
    expect(found({ institution: "station", retiredOn: "2019-07-01" })).toEqual([]);
    const limited = aSeal({ institution: "station", limitedFrom: "2019-06-01" });
    const gone = { ...endedStation(), ending: "deregistered" };
    const tables = {
      ...aHierarchy(),
      institutions: [...(aHierarchy().institutions ?? []).filter(notStation), gone],
    };
    const left = findingsIn(composition, { ...tables, seals: [limited] });
    expect(left.map((each) => [each.severity, each.message.en])).toEqual([
      [
        "warning",
        "样镇计划生育服务所 ended on 2019-06-01 (deregistered), and its seal '样镇卫生院' (hospital-seal) is not surrendered. It is limited during winding-up and surrendered at deregistration; do so and record it.",
      ],
    ]);
    const held = aCertificate({ institution: "station" });
    const kept = findingsIn(composition, { ...tables, certificates: [held] });
    expect(kept.map((each) => [each.severity, each.message.en])).toEqual([
      [
        "warning",
        "样镇计划生育服务所 is deregistered, and its certificate hospital-licence is not surrendered. Surrender it and record that.",
      ],
    ]);
  });
});

function endedStation() {
  const station = (aHierarchy().institutions ?? []).find((row) => !notStation(row));
  return { ...(station as object), retiredOn: "2019-06-01" };
}

function notStation(row: unknown): boolean {
  return (row as { id: string }).id !== "station";
}
