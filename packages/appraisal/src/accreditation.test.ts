import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, doChange } from "@fuyou/kernel";
import { aCitation, anAct, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { accreditations } from "./accreditation.js";
import {
  applyForAccreditation,
  endAccreditation,
  grantAccreditation,
  reassessAccreditation,
} from "./accreditation-change.js";
import { accreditationKindPoint } from "./accreditation-kind.js";
import { accreditationsView } from "./accreditations-view.js";
import { aCountyWith, answerOf, composedWith } from "./sample-appraisal.js";

const composition = composedWith((to) =>
  to.add(accreditationKindPoint, {
    ...{ code: "baby-friendly", title: { zh: "爱婴医院", en: "baby-friendly hospital" } },
    ...{ institutionKinds: ["township-hospital"], grantor: null, by: "2020-12-31", exits: true },
    ...{ reassessed: true, reassessedAfterYears: null, criteria: { zh: "未载", en: "not given" } },
    cites: [aCitation()],
  }),
);
const number = { issuer: "样市", number: "样〔2020〕1号", cites: [aCitation()] };
const decided = (on: string) => anAct(on, { authority: number });
const id = "baby-friendly.hospital";

function after(...acts: readonly [AnyChange, object, ReturnType<typeof anAct>][]) {
  const draft = aCountyWith(composition).draft();
  for (const [change, payload, act] of acts) doChange(draft, change, payload, act);
  return draft;
}
const apply = [
  applyForAccreditation,
  { kind: "baby-friendly", institution: "hospital" },
  anAct("2020-02-01"),
] as [AnyChange, object, ReturnType<typeof anAct>];
const grant = (on = "2020-03-01", over: object = {}) =>
  [
    grantAccreditation,
    { accreditation: id, granted: true, reassessBy: "2023-03-01", ...over },
    decided(on),
  ] as [AnyChange, object, ReturnType<typeof anAct>];

describe("an accreditation", () => {
  it("is applied for, granted, re-assessed and ended, and stays on record", () => {
    const draft = after(
      apply,
      grant(),
      [reassessAccreditation, { accreditation: id, reassessBy: "2026-03-01" }, anAct("2023-02-01")],
      [
        endAccreditation,
        { accreditation: id, how: "exited", reason: "复核未通过" },
        decided("2025-01-01"),
      ],
    );
    expect(draft.get(accreditations, id)).toEqual({
      ...{ id, kind: "baby-friendly", institution: "hospital", status: "exited" },
      ...{ appliedOn: "2020-02-01", grantedOn: "2020-03-01", assessedOn: "2023-02-01" },
      ...{ endedOn: "2025-01-01", reason: "复核未通过", number: "样〔2020〕1号" },
    });
    doChange(draft, applyForAccreditation, apply[1], anAct("2025-02-01"));
    expect(draft.get(accreditations, `${id}~2`)?.status).toBe("applied");
  });

  it("is not applied for twice, granted without a number, or re-assessed before", () => {
    expect(() => after(apply, apply)).toThrow("APPRAISAL_ACCREDITATION_STANDS");
    const [change, payload] = grant();
    expect(() => after(apply, [change, payload, anAct("2020-03-01")])).toThrow(
      "there is no number of a decision for this: to record the decision.",
    );
    const reassess = [reassessAccreditation, { accreditation: id }, anAct("2020-03-01")] as const;
    expect(() => after(apply, [...reassess])).toThrow(
      "baby-friendly.hospital is applied for; this cannot be done: to record a re-assessment.",
    );
    expect(() => after(apply, grant(), grant())).toThrow("APPRAISAL_ACCREDITATION_STATE");
  });

  it("reports an overdue re-assessment and an end of the holder, in both languages", () => {
    const granted = {
      ...{ id: "a1", kind: "baby-friendly", institution: "hospital", status: "granted" },
      ...{ grantedOn: "2017-01-01", reassessBy: "2019-12-31" },
    };
    const found = (date: string, hierarchy = aHierarchy()) =>
      findingsIn(composition, { ...hierarchy, accreditations: [granted] }, { date });
    expect(found("2019-12-31")).toEqual([]);
    expect(found("2020-01-01").map(({ message }) => message)).toEqual([
      {
        zh: "样镇卫生院的“baby-friendly”应在 2019-12-31 前复核，至 2020-01-01 未登记复核。请安排复核并登记结果，或按规定退出。",
        en: "the accreditation 'baby-friendly' of 样镇卫生院 was to be re-assessed by 2019-12-31; on 2020-01-01 no re-assessment is on record. Arrange the re-assessment and enter its result, or let it end as the rules say.",
      },
    ]);
    const contradictory = { ...granted, status: "applied" };
    const wrong = findingsIn(
      composition,
      { ...aHierarchy(), accreditations: [contradictory] },
      { date: "2019-06-01" },
    );
    expect(wrong.map(({ code }) => code)).toEqual(["APPRAISAL_ACCREDITATION_DATES"]);
  });

  it("does not pass to a successor by itself", () => {
    const draft = after(apply, grant());
    draft.retire(draft.tableNamed("institutions"), "hospital", "2021-01-01");
    draft.date = "2021-01-01";
    const { county } = draft.finish();
    const found = [...(accreditations.check?.([...county.rows(accreditations)], county) ?? [])];
    expect(found.map(({ code }) => code)).toEqual(["APPRAISAL_HOLDER_ENDED"]);
  });
});

describe("the view of accreditations", () => {
  it("awaits whoever has no grant by the day, from that day on", () => {
    const draft = after(apply, grant());
    const on = (date: string) => {
      draft.date = date;
      return answerOf(accreditationsView, composition, draft.finish().county);
    };
    expect(on("2020-12-30").findings).toEqual([]);
    const { findings, tables } = on("2020-12-31");
    expect(findings.map(({ subject }) => subject)).toEqual(["institutions/second"]);
    expect(findings[0]?.message.en).toBe(
      "样镇第二卫生院 was to hold 'baby-friendly hospital' by 2020-12-31; on 2020-12-31 no grant is on record. Enter the grant; where there is none, apply and say what is lacking.",
    );
    expect(tables[0]?.rows[0]).toMatchObject({
      granted: 1,
      reassessed: { en: "yes, after a time not said" },
    });
    expect(tables[1]?.rows[0]?.status).toEqual({ zh: "已评定", en: "granted" });
    expect(on("2023-03-02").tables[1]?.rows[0]?.status).toEqual({
      zh: "应复核",
      en: "due for re-assessment",
    });
  });
});
