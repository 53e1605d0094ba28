import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { Records } from "@fuyou/kernel/testing";
import type { Step } from "@fuyou/reform";
import { aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { establishmentAnswer } from "./establishment-answer.js";
import { quotaList } from "./quota-list.js";
import { quotaStanding } from "./quota-standing.js";
import { withdrawQuotas } from "./quota-withdrawal.js";
import { cellsOf, paperContext, tablesOf, totalsOf } from "./sample-paper.js";
import { stationPerson as person, withStaffRule } from "./sample-station.js";

const quota = (institution: string, number: number, over: object = {}) => ({
  ...{ id: `q-${institution}-${number}`, institution, type: "public-institution" },
  ...{ fundingForm: "full", number, ...over },
});
const withdrawal: Step = withdrawQuotas.step(aStepHead("withdraw", { on: "2020-02-05" }), {
  at: { kinds: ["township-hospital"] },
  type: "public-institution",
  fundingForm: "full",
  number: 1,
});
const tables = {
  staff: [person("a"), person("b"), person("h", { institution: "hospital" })],
  quotas: [
    quota("station", 1),
    quota("hospital", 2, { leadership: 1 }),
    quota("government", 1, { type: "civil-service-rules" }),
  ],
};
const approvals: Records = {
  evidence: [
    ["establishment-proposal", "county-health-department"],
    ["establishment-office-opinion", "county-establishment-office"],
    ["personnel-department-opinion", "county-personnel-department"],
    ["establishment-approval", "county-establishment-committee", "样编〔2020〕1号"],
  ].map(([kind, issuer, number], at) => ({
    ...{ id: `e${at}`, plan: "sample-plan", kind, issuer, period: { from: `2020-01-0${at + 1}` } },
    ...(number === undefined ? {} : { number }),
  })),
};
const run = (more: Records = {}, steps: readonly Step[] = [withdrawal]) => {
  const composition = withStaffRule({}, steps);
  return paperContext(rehearsed(composition, aHierarchy({ ...tables, ...more })), composition);
};

describe("the list of quotas", () => {
  it("has the numbers before and after with the approval, and adds up to the balance sheet", () => {
    const [list] = tablesOf(quotaList.write(run(approvals), undefined));
    // 4 before; one of the hospital's two is withdrawn, the station's one comes to the hospital.
    expect(cellsOf(list, "institution", "type", "before", "after", "change", "leadership")).toEqual(
      [
        ["样镇计划生育服务所", "事业编制", 1, 0, -1, null],
        ["样镇卫生院", "事业编制", 2, 2, 0, 1],
        ["样镇人民政府", "参公编制", 1, 1, 0, null],
      ],
    );
    expect(totalsOf(list)).toEqual([
      ["before", 4, 4],
      ["after", 3, 3],
    ]);
    expect(cellsOf(list, "approval")).toEqual([
      ["样编〔2020〕1号"],
      ["样编〔2020〕1号"],
      ["样编〔2020〕1号"],
    ]);
    expect(cellsOf(tablesOf(quotaList.write(run(), undefined))[0], "approval")[0]).toEqual([null]);
  });

  it("says how they are taken up, who is over, and what the plan to return says", () => {
    const [, use, over] = tablesOf(quotaList.write(run(), undefined));
    expect(cellsOf(use, "institution", "authorised", "occupied", "vacant", "over")).toEqual([
      ["样镇人民政府", 1, 0, 1, 0],
      ["样镇卫生院", 2, 3, 0, 1],
    ]);
    expect(totalsOf(use)[0]).toEqual(["occupied", 3, 3]);
    expect(cellsOf(over, "institution", "group", "over", "planned", "target")).toEqual([
      ["样镇卫生院", "在编人员", 1, null, null],
    ]);
    const plan = {
      ...{ id: "p", institution: "hospital", group: "established", number: 1 },
      ...{ target: "2021-12-31", declaredBy: "样县卫生和计划生育局" },
    };
    const declared = tablesOf(quotaList.write(run({ "attrition-plans": [plan] }), undefined))[2];
    expect(cellsOf(declared, "over", "planned", "target", "declaredBy")).toEqual([
      [1, 1, "2021-12-31", "样县卫生和计划生育局"],
    ]);
  });

  it("is not drawn up where no quota is on file", () => {
    expect(quotaList.write(run({ quotas: [] }, []), undefined)).toBeNull();
  });
});

describe("what an institution may have and has", () => {
  it("is unknown where people stand in a group with no quota on file, and no vacancy makes up for it", () => {
    const county = run({
      staff: [person("c", { employment: "civil-service-rules" })],
      quotas: [quota("station", 5)],
    }).transition.before;
    expect(quotaStanding(county, "station")).toMatchObject({
      authorised: null,
      occupied: 1,
      vacant: null,
      over: null,
    });
    const both = run({
      staff: [person("c", { employment: "civil-service-rules" }), person("d")],
      quotas: [quota("station", 5), quota("station", 0, { type: "civil-service-rules" })],
    }).transition.before;
    expect(quotaStanding(both, "station")).toMatchObject({
      authorised: 5,
      occupied: 2,
      vacant: 4,
      over: 1,
    });
  });
});

describe("the answer on quotas and approval", () => {
  const answer = (more: Records, steps?: readonly Step[]) =>
    establishmentAnswer.answer(run(more, steps));

  it("is open where somebody is over, with the bodies behind it", () => {
    const { state, text, facts, table } = answer(approvals);
    expect([state, text]).toEqual([
      "open",
      {
        zh: "编委批复 样编〔2020〕1号；1 个单位超编 1 人。",
        en: "Approval 样编〔2020〕1号; institutions over their number: 1, by 1 persons.",
      },
    ]);
    expect(facts.map(({ label, value }) => [label.zh, value])).toEqual([
      ["编委批复文号", "样编〔2020〕1号"],
      ["编制总数", 3],
      ["实有在编人数", 3],
      ["空编", 1],
      ["超编人数", 1],
      ["未登记编制的单位", 0],
      ["无批准依据的增减", 0],
    ]);
    expect(table?.rows).toMatchObject([{ institution: "样镇卫生院", over: 1 }]);
  });

  it("is clear with an approval and nobody over, unknown without either datum", () => {
    const enough = { ...approvals, quotas: [quota("hospital", 3)] };
    expect(answer(enough, []).state).toBe("clear");
    expect(answer(enough, []).table).toBeUndefined();
    expect(answer({ quotas: [quota("hospital", 3)] }, [])).toMatchObject({
      state: "unknown",
      text: { zh: "编委批复没有登记；已登记编制的单位没有超编。" },
    });
    expect(answer({ ...approvals, quotas: [] }, [])).toMatchObject({
      state: "unknown",
      text: {
        zh: "编委批复 样编〔2020〕1号；已登记编制的单位没有超编；1 个单位没有登记编制，无从核对。",
      },
    });
  });
});
