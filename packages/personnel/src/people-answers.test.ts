import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type Draft, doChange } from "@fuyou/kernel";
import { anAct, type Records } from "@fuyou/kernel/testing";
import type { Transition } from "@fuyou/reform";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { datesAnswer } from "./dates-answer.js";
import { licenceChanges } from "./licence-changes.js";
import { cellsOf, paperContext, tablesOf, totalsOf } from "./sample-paper.js";
import {
  stationChoice as choice,
  stationPerson as person,
  withStaffRule,
} from "./sample-station.js";
import { staff } from "./staff.js";
import type { StaffRule } from "./staff-rule.js";
import { toSignAnswer } from "./to-sign-answer.js";
import { acceptTransfers, refuseTransfer, settleTransferItems } from "./transfer-paper-change.js";
import { unplacedAnswer } from "./unplaced-answer.js";

const paper = "sample-plan.strengthen.station.hospital.a";
const one: Records = { staff: [person("a")], choices: [choice("a", "hospital")] };
const run = (tables: Records, rule: Partial<StaffRule> = { papers: true }) => {
  const composition = withStaffRule(rule);
  return paperContext(rehearsed(composition, aHierarchy(tables)), composition);
};
/** The same, as the county stands after further acts. */
const after = (context: ReturnType<typeof run>, act: (draft: Draft) => void) => {
  const draft = context.transition.after.draft();
  act(draft);
  const transition: Transition = { ...context.transition, after: draft.finish().county };
  return { ...context, transition };
};
const accepted = (draft: Draft) => {
  doChange(draft, acceptTransfers, { papers: [paper] }, anAct("2020-02-20"));
};
const settled = (draft: Draft) => {
  accepted(draft);
  const items = ["personnel-file", "social-insurance"].map((item) => `${paper}.${item}`);
  doChange(draft, settleTransferItems, { items }, anAct("2020-02-21"));
};
const broken = (context: ReturnType<typeof run>) => ({
  ...context,
  transition: { ...context.transition, compiled: false, steps: [] },
});
const values = ({ facts }: ReturnType<typeof unplacedAnswer.answer>) =>
  facts.map(({ value }) => value);

describe("the answer on people unplaced or unpaid", () => {
  it("is open while items of pay and insurance are, clear when they are settled", () => {
    const moved = unplacedAnswer.answer(run(one));
    expect([moved.state, values(moved)]).toEqual(["open", [0, 0, 2, 0]]);
    expect(cellsOf(moved.table, "person", "institution", "matter", "count", "since")).toEqual([
      [null, "样镇卫生院", "津贴补贴", 1, "2020-02-10"],
      [null, "样镇卫生院", "社会保险关系", 1, "2020-02-10"],
    ]);
    expect(values(unplacedAnswer.answer(after(run(one), accepted)))).toEqual([0, 0, 1, 0]);
    expect(unplacedAnswer.answer(after(run(one), settled))).toMatchObject({
      state: "clear",
      text: { en: "Nobody is unplaced, and pay and insurance are carried on." },
    });
  });

  it("is unknown where people moved with no paper on record, or the plan does not compile", () => {
    expect(unplacedAnswer.answer(run(one, {}))).toMatchObject({
      state: "unknown",
      text: { zh: "没有未安置人员；1 名转隶人员没有手续登记，工资、保险是否接续不明。" },
    });
    expect(unplacedAnswer.answer(broken(run({})))).toMatchObject({
      state: "unknown",
      text: { zh: "方案尚未编制成功，人员如何安置不明。" },
    });
  });

  it("lists who was refused, and who is on the books of a body that ended", () => {
    const refused = after(run(one), (draft) => {
      doChange(draft, refuseTransfer, { paper, reason: "合成理由" }, anAct("2020-02-20"));
    });
    const told = unplacedAnswer.answer(refused);
    expect([told.state, values(told)]).toEqual(["open", [0, 1, 0, 0]]);
    expect(cellsOf(told.table, "person", "matter", "since")).toEqual([
      ["a", "接收单位退回", "2020-02-20"],
    ]);
    const homeless = after(run(one), (draft) => {
      settled(draft);
      draft.update(staff, "a", { institution: "station" });
    });
    const left = unplacedAnswer.answer(homeless);
    expect(values(left)[0]).toBe(1);
    expect(cellsOf(left.table, "person", "institution", "since")).toEqual([
      ["a", "样镇计划生育服务所", "2020-02-10"],
    ]);
    expect(JSON.stringify([told, left])).not.toMatch(/合成/);
  });
});

describe("the answer on what people have to sign", () => {
  const silent = { staff: [person("a"), person("b")], choices: [choice("a", "hospital")] };

  it("counts choices not made and papers not complete, and names nobody", () => {
    const told = toSignAnswer.answer(run(silent));
    expect(told).toMatchObject({
      state: "open",
      text: { zh: "1 人有选择权而未选择，2 份划转手续未办完。" },
    });
    expect(values(told)).toEqual([1, 0, 2, 0, 0]);
    expect(cellsOf(told.table, "matter", "from", "to", "count", "until")).toEqual([
      ["自愿选择表", "样镇计划生育服务所", null, 1, "2020-02-10"],
      ["划转手续（待接收）", "样镇计划生育服务所", "样镇卫生院", 2, null],
    ]);
    expect(values(toSignAnswer.answer(run(silent, {})))).toEqual([1, 2, 0, 0, 0]);
  });

  it("is clear when everything is signed, and unknown where the plan does not compile", () => {
    expect(values(toSignAnswer.answer(after(run(one), accepted)))).toEqual([0, 0, 0, 0, 1]);
    expect(toSignAnswer.answer(after(run(one), settled))).toMatchObject({
      state: "clear",
      text: { en: "Nothing is left to be signed." },
    });
    expect(toSignAnswer.answer(broken(run(one)))).toMatchObject({ state: "unknown" });
    expect(values(toSignAnswer.answer(broken(run(one))))).toEqual([null, null, null, null, null]);
  });
});

const licence = (id: string, over: object = {}) => ({
  id,
  person: "a",
  kind: "physician",
  ...over,
});
const approval = (on: string): Records => ({
  evidence: [
    ["establishment-proposal", "county-health-department", "2020-01-01"],
    ["establishment-office-opinion", "county-establishment-office", "2020-01-01"],
    ["personnel-department-opinion", "county-personnel-department", "2020-01-01"],
    ["establishment-approval", "county-establishment-committee", on],
  ].map(([kind, issuer, from]) => ({
    ...{ id: `e-${kind}`, plan: "sample-plan", kind, issuer, number: "合成1号" },
    period: { from },
  })),
});

describe("the licences to be registered anew", () => {
  const licences = [
    licence("l1", { placeOfPractice: "station", period: { from: "2018-01-01", to: "2022-12-31" } }),
    licence("l2", { kind: "mch-technique", placeOfPractice: "hospital" }),
    licence("l3", { kind: "nurse" }),
  ];

  it("are those registered for another place; without a place it is not known", () => {
    const content = licenceChanges.write(run({ ...one, licences }), undefined);
    const [table] = tablesOf(content);
    expect(cellsOf(table, "licence", "name", "kind", "old", "new", "since", "validTo")).toEqual([
      ["l1", "＊", "执业医师", "样镇计划生育服务所", "样镇卫生院", "2020-02-10", "2022-12-31"],
    ]);
    expect(totalsOf(table)).toEqual([["licence", 1, 1]]);
    expect(table?.notes?.[0]?.zh).toBe(
      "转隶人员另有 1 件执业资格没有登记执业地点，是否须变更无从判断。",
    );
    expect(licenceChanges.write(run(one), undefined)).toBeNull();
  });
});

describe("the answer on the days of what concerns people", () => {
  const told = (tables: Records, rule?: Partial<StaffRule>) =>
    datesAnswer.answer(run({ ...one, ...tables }, rule));

  it("is unknown without an approval on record, clear with one before, open with one after", () => {
    expect(told({})).toMatchObject({
      state: "unknown",
      text: { zh: "登记不足、无从判断：编委批复前转隶 1 项。" },
    });
    expect(values(told({}))[0]).toBeNull();
    expect(told(approval("2020-02-10"))).toMatchObject({
      state: "clear",
      text: { en: "No day was found wrong." },
    });
    const late = told(approval("2020-02-11"));
    expect(late.state).toBe("open");
    expect(cellsOf(late.table, "what", "record", "on", "limit")).toEqual([
      ["编委批复前转隶", "staff/a", "2020-02-10", "2020-02-11"],
    ]);
  });

  it("finds choices after the last day and before the meeting, and licences not registered anew", () => {
    const meeting = {
      ...{ id: "m", kind: "mobilisation-meeting", plan: "sample-plan" },
      ...{ issuer: "county-government", period: { from: "2020-02-06" } },
    };
    const evidence = [...(approval("2020-01-05").evidence ?? []), meeting];
    const licences = [licence("l1", { placeOfPractice: "station" })];
    const found = told({ evidence, licences }, { until: "2020-02-04" });
    expect(found.text.zh).toBe(
      "截止日后作出选择 1 项，动员会前作出选择 1 项，到新单位后执业地点未变更 1 项。",
    );
    expect(cellsOf(found.table, "record", "on", "limit")).toEqual([
      ["staff/a", "2020-02-05", "2020-02-04"],
      ["choices/choice-a", "2020-02-05", null],
      ["licences/l1", "2020-02-10", null],
    ]);
  });

  it("does not take silence of the registers for lawful", () => {
    const found = told({ ...approval("2020-01-05"), licences: [licence("l1")] });
    expect(found.state).toBe("unknown");
    expect(datesAnswer.answer(broken(run(one))).state).toBe("unknown");
  });
});
