import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { integrityOf } from "@fuyou/kernel";
import { aCounty, composed, findingsIn } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { choices, type PersonnelChoice } from "./choice.js";
import { personnelPlugin } from "./personnel-plugin.js";

const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin);
const sample = aHierarchy({
  staff: [
    { id: "s1", name: "甲", institution: "station", employment: "established" },
    { id: "s2", name: "乙", institution: "station", employment: "established" },
  ],
});

const choice = (id: string, over: Partial<PersonnelChoice> = {}): PersonnelChoice => ({
  id,
  person: "s1",
  plan: "plan-2016",
  options: ["hospital", "government"],
  chosen: "hospital",
  on: "2015-12-01",
  ...over,
});

const read = (...rows: PersonnelChoice[]) => findingsIn(composition, { ...sample, choices: rows });
const ids = (findings: readonly { id: string }[]) => findings.map((each) => each.id);

describe("a voluntary choice", () => {
  it("is one per person and plan", () => {
    const others = [choice("c2", { person: "s2" }), choice("c3", { plan: "plan-2018" })];
    expect(read(choice("c1"), ...others)).toEqual([]);
  });

  it("that was withdrawn makes room for another", () => {
    const withdrawn = choice("c1", { retiredOn: "2015-12-05" });
    expect(read(withdrawn, choice("c2", { chosen: "government" }))).toEqual([]);
  });

  it("made twice is told, once, whichever record comes last", () => {
    const expected = ["PERSONNEL_TWO_CHOICES@choices/c2@2020-01-01"];
    const found = read(choice("c2"), choice("c1"));
    expect(ids(found)).toEqual(expected);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "the person 's1' has two choices on record for the plan 'plan-2016'. Withdraw one of them.",
        "zh": "人员 s1 在方案 plan-2016 中有两份选择记录。请撤回其中一份。",
      }
    `);
    for (const [there, added] of [
      ["c1", "c2"],
      ["c2", "c1"],
    ] as const) {
      const draft = aCounty(composition, { ...sample, choices: [choice(there)] }).draft();
      draft.insert(choices, choice(added));
      const { county, edits } = draft.finish();
      expect(ids(integrityOf(county, edits))).toEqual(expected);
    }
  });

  it("is among the options that were shown", () => {
    const found = read(choice("c1", { chosen: "retirement" }));
    expect(ids(found)).toEqual(["PERSONNEL_OPTION_NOT_SHOWN@choices/c1@2020-01-01"]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "the person 's1' chose 'retirement' for the plan 'plan-2016', which was not among the options shown. Show all options again and record the choice.",
        "zh": "人员 s1 在方案 plan-2016 中所选“retirement”不在当时出示的去向之中。请重新出示全部去向并记录选择。",
      }
    `);
  });

  it("made before the meeting is told, where the meeting is on record", () => {
    const meeting = (from: string, over: object = {}) => ({
      ...{ id: `meeting-${from}`, kind: "mobilisation-meeting", plan: "plan-2016" },
      ...{ issuer: "county-government", period: { from }, ...over },
    });
    const said = (...evidence: object[]) =>
      findingsIn(composition, { ...sample, evidence, choices: [choice("c1")] });
    const [found, ...others] = said(meeting("2015-12-05"), meeting("2015-12-02"));
    expect([found?.severity, found?.subject, others]).toEqual(["warning", "choices/c1", []]);
    expect(found?.message).toEqual({
      zh: "人员 s1 于 2015-12-01 为方案 plan-2016 选择，早于动员会记录（2015-12-02）。请撤回，并在其后重新征求。",
      en: "the person 's1' chose for the plan 'plan-2016' on 2015-12-01, before the record of the mobilisation meeting (2015-12-02). Withdraw it, and ask again afterwards.",
    });
    expect(said(meeting("2015-12-01"))).toEqual([]);
    expect(said(meeting("2015-12-02", { plan: "plan-2018" }))).toEqual([]);
    expect(said(meeting("2015-12-02", { retiredOn: "2015-12-03" }))).toEqual([]);
    expect(said()).toEqual([]);
  });

  it("both made twice and not among the options is told both", () => {
    const found = read(choice("c1"), choice("c2", { chosen: "retirement" }));
    expect(ids(found)).toEqual([
      "PERSONNEL_TWO_CHOICES@choices/c2@2020-01-01",
      "PERSONNEL_OPTION_NOT_SHOWN@choices/c2@2020-01-01",
    ]);
  });

  it("was made by someone on the books, and from options that were shown at all", () => {
    expect(ids(read(choice("c1", { person: "s9" }), choice("c2", { options: [] })))).toEqual([
      "KERNEL_INVALID_RECORD@choices/c2#options@2020-01-01",
      "KERNEL_DANGLING_REFERENCE@choices/c1#person=s9@2020-01-01",
    ]);
  });

  it("stays on record when the person leaves", () => {
    const staff = [{ ...(sample.staff?.[0] as object), retiredOn: "2019-01-01" }];
    expect(findingsIn(composition, { ...sample, staff, choices: [choice("c1")] })).toEqual([]);
  });
});
