import { aCitation, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { addresseeSchema } from "./addressee.js";
import { bodyMemberSchema, governingBodySchema } from "./body.js";
import { bodyKindSchema } from "./body-kind.js";
import { meetingCadenceSchema } from "./cadence.js";
import { checklistSchema } from "./checklist.js";
import { decisionSchema } from "./decision.js";
import { deliverableSchema } from "./deliverable.js";
import { inspectionProblemSchema, inspectionSchema } from "./inspection.js";
import { inspectionRuleSchema } from "./inspection-rule.js";
import { integrityRiskSchema } from "./integrity-risk.js";
import { liabilitySchema } from "./liability.js";
import { majorMatterSchema } from "./major-matter.js";
import { meetingSchema } from "./meeting.js";
import { prohibitionSchema } from "./prohibition.js";
import { responsibilitySchema } from "./responsibility.js";
import { type UnitScope, unitScopeSchema } from "./unit.js";

const title = { zh: "样", en: "sample" };
const day = "2020-01-01";
const period = { from: day };
const cites = [aCitation()];
const scope: Required<UnitScope> = {
  register: "institutions",
  kinds: ["township-hospital"],
  levels: ["township"],
  classes: ["town"],
};
const unit = { institution: "a", department: "b", division: "c" };
const ended = { retiredOn: day };
const undated = { ...ended, period: undefined };
const common = { code: "x", title, cites, period };

describe("the schemas of governance", () => {
  it("have the fields of their interfaces, no more and no less: what documents declare", () => {
    expect(schemaFaults(unitScopeSchema, scope)).toEqual([]);
    const { period: _, ...dayless } = common;
    expect(schemaFaults(addresseeSchema, { ...dayless, of: scope })).toEqual([]);
    expect(
      schemaFaults(bodyKindSchema, {
        ...common,
        of: scope,
        seats: [{ code: "s", title, required: true }],
        seatsOpen: title,
      }),
    ).toEqual([]);
    expect(
      schemaFaults(meetingCadenceSchema, {
        ...common,
        convener: scope,
        every: "month",
        times: 1,
        attendees: [{ code: "a", title, mandatory: true, of: scope }],
        agenda: [{ code: "a", title }],
        outputs: [{ code: "a", title }],
      }),
    ).toEqual([]);
    expect(
      schemaFaults(checklistSchema, {
        ...common,
        of: scope,
        plan: "p",
        items: [{ code: "a", title, evidence: ["e"], bodies: ["b"] }],
        by: day,
        note: title,
      }),
    ).toEqual([]);
    const owed = {
      ...common,
      evidence: "e",
      plan: "p",
      of: scope,
      every: "year",
      by: day,
    } as const;
    expect(schemaFaults(deliverableSchema, owed)).toEqual([]);
    expect(
      schemaFaults(inspectionRuleSchema, {
        ...common,
        by: ["x"],
        of: scope,
        every: "year",
        prohibitions: ["p"],
      }),
    ).toEqual([]);
    expect(
      schemaFaults(liabilitySchema, {
        ...common,
        triggers: ["neglect"],
        answers: "units",
        decidedBy: title,
        outcome: title,
      }),
    ).toEqual([]);
    expect(schemaFaults(majorMatterSchema, { ...common, quorum: { p: 2, q: 3 } })).toEqual([]);
    expect(majorMatterSchema.safeParse({ ...common, quorum: { p: 4, q: 3 } }).success).toBe(false);
    const forbidden = { ...common, binds: scope, content: "stated" } as const;
    expect(schemaFaults(prohibitionSchema, forbidden)).toEqual([]);
    expect(
      schemaFaults(responsibilitySchema, {
        ...common,
        holder: title,
        part: "overall",
        of: scope,
        voluntary: false,
        unchanged: true,
      }),
    ).toEqual([]);
  });

  it("have the fields of their interfaces: what is on record", () => {
    expect(
      schemaFaults(governingBodySchema, {
        ...unit,
        ...ended,
        id: "b",
        kind: "k",
        name: "组",
        number: "1号",
        period,
      }),
    ).toEqual([]);
    const { institution, department } = unit;
    expect(
      schemaFaults(bodyMemberSchema, {
        ...ended,
        id: "m",
        body: "b",
        seat: "s",
        role: "head",
        institution,
        department,
        post: "p",
        period,
      }),
    ).toEqual([]);
    expect(
      schemaFaults(meetingSchema, {
        ...unit,
        ...undated,
        id: "m",
        cadence: "c",
        on: day,
        madeUpFor: day,
        attending: ["a"],
        agenda: ["a"],
        outputs: ["a"],
      }),
    ).toEqual([]);
    expect(
      schemaFaults(decisionSchema, {
        ...unit,
        ...undated,
        id: "d",
        matter: "m",
        subject: "事",
        on: day,
        body: "b",
        meeting: "m",
        members: 9,
        present: 8,
        for: 7,
        against: 1,
      }),
    ).toEqual([]);
    const made = { ...undated, id: "i", rule: "r", by: "x", institution, on: day };
    expect(schemaFaults(inspectionSchema, made)).toEqual([]);
    expect(
      schemaFaults(inspectionProblemSchema, {
        ...undated,
        id: "p",
        inspection: "i",
        kind: "neglect",
        prohibition: "p",
        what: "事",
        correctBy: day,
        correctedOn: day,
        referredTo: "x",
      }),
    ).toEqual([]);
    expect(
      schemaFaults(integrityRiskSchema, {
        ...ended,
        id: "r",
        institution,
        area: "a",
        what: "事",
        measure: "措",
        reviewBy: day,
        period,
      }),
    ).toEqual([]);
  });
});
