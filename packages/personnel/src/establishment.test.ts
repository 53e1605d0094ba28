import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn, type Records } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { occupancyOf } from "./occupancy.js";
import { personnelPlugin } from "./personnel-plugin.js";
import { quotas } from "./quota.js";
import { withdrawQuota, withdrawQuotas } from "./quota-withdrawal.js";
import { postKinds } from "./vocabulary.js";

const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin);
const quota = (id: string, number: number, over: object = {}) => ({
  id,
  institution: "station",
  type: "public-institution",
  fundingForm: "full",
  number,
  ...over,
});
const people = (count: number, over: object = {}) =>
  Array.from({ length: count }, (_, at) => ({
    id: `s${at + 1}`,
    name: "合成人员",
    institution: "station",
    employment: "established",
    ...over,
  }));
const attrition = (over: object = {}) => ({
  id: "a1",
  institution: "station",
  group: "established",
  number: 2,
  target: "2020-12-31",
  declaredBy: "样县卫生局",
  ...over,
});
const post = (id: string, over: object = {}) => ({
  id,
  institution: "station",
  kind: "professional",
  name: "岗位",
  ...over,
});
const read = (tables: Records) => findingsIn(composition, aHierarchy(tables));
const said = (tables: Records) => read(tables).map((each) => [each.severity, each.message]);

describe("an institution's establishment", () => {
  it("is counted by funding form, by group, and its posts by class and grade", () => {
    const county = aCounty(
      composition,
      aHierarchy({
        quotas: [
          quota("q1", 4, { leadership: 1 }),
          quota("q2", 2, { fundingForm: "partial" }),
          quota("q3", 9, { retiredOn: "2015-01-01" }),
        ],
        staff: [
          ...people(3),
          { ...people(1)[0], id: "loan", secondedTo: "hospital" },
          { ...people(1)[0], id: "old", employment: "retired" },
          { ...people(1)[0], id: "civil", employment: "civil-service-rules" },
        ],
        posts: [
          post("p1", { kind: "management", leadership: true, holder: "s1", grade: 8 }),
          post("p2", { holder: "s2", grade: 10 }),
          post("p3", { grade: 10 }),
          post("p4"),
        ],
      }),
    );
    expect(occupancyOf(county, "station", postKinds)).toEqual({
      funded: [
        { fundingForm: "full", number: 4 },
        { fundingForm: "partial", number: 2 },
      ],
      uses: [
        { group: "established", authorised: 6, occupied: 4, over: 0 },
        { group: "civil-service-rules", authorised: undefined, occupied: 1, over: undefined },
        { group: "leadership", authorised: 1, occupied: 1, over: 0 },
      ],
      posts: [
        { class: "management", grade: 8, number: 1, held: 1 },
        { class: "professional", grade: 10, number: 2, held: 1 },
        { class: "professional", grade: undefined, number: 1, held: 0 },
      ],
    });
  });

  it("is over its number where more are on its books, and the number over is said", () => {
    expect(said({ quotas: [quota("q", 3)], staff: people(3) })).toEqual([]);
    expect(said({ quotas: [quota("q", 3)], staff: people(5) })).toEqual([
      [
        "warning",
        {
          zh: "样镇计划生育服务所在编人员实有 5，核定 3，超 2，没有消化计划。请其主管部门申报消化计划：人数与期限。",
          en: "样镇计划生育服务所: 5 established staff where 3 are authorised, 2 too many, and no plan to return to the number is on record. Have the department above it declare one: how many, and by when.",
        },
      ],
    ]);
  });

  it("is under way to its number with a plan that suffices, and told what the plan lacks", () => {
    const over = { quotas: [quota("q", 3)], staff: people(5) };
    expect(said({ ...over, "attrition-plans": [attrition()] })).toEqual([
      [
        "information",
        {
          zh: "样镇计划生育服务所在编人员实有 5，核定 3，超 2；样县卫生局申报在 2020-12-31 前消化 2。请按计划消化，逐人减员。",
          en: "样镇计划生育服务所: 5 established staff where 3 are authorised, 2 too many; 样县卫生局 has declared that 2 leave by 2020-12-31. Follow the plan.",
        },
      ],
    ]);
    expect(said({ ...over, "attrition-plans": [attrition({ number: 1 })] })).toEqual([
      [
        "warning",
        {
          zh: "样镇计划生育服务所在编人员实有 5，核定 3，超 2；样县卫生局申报在 2020-12-31 前只消化 1。请补报其余人数。",
          en: "样镇计划生育服务所: 5 established staff where 3 are authorised, 2 too many; 样县卫生局 has declared that only 1 leave by 2020-12-31. Declare the rest.",
        },
      ],
    ]);
    expect(said({ ...over, "attrition-plans": [attrition({ target: "2019-12-31" })] })).toEqual([
      [
        "warning",
        {
          zh: "样镇计划生育服务所在编人员实有 5，核定 3，仍超 2；样县卫生局申报的消化 2 人已于 2019-12-31 到期。请完成消化，或重新申报期限。",
          en: "样镇计划生育服务所: 5 established staff where 3 are authorised, still 2 too many; 样县卫生局 had declared that 2 leave by 2019-12-31. Complete the plan, or declare another date.",
        },
      ],
    ]);
  });

  it("has its leadership quota within its quota, and its leaders within that", () => {
    expect(said({ quotas: [quota("q", 1, { leadership: 2 })] })).toEqual([
      [
        "error",
        {
          zh: "编制 q 的领导职数 2 多于编制数 1。领导职数含在编制数之内，请更正其中之一。",
          en: "the quota 'q' has a leadership quota of 2 within a number of 1. Heads and deputies are part of the number; correct one of them.",
        },
      ],
    ]);
    const leading = { leadership: true, kind: "management" };
    const found = read({
      quotas: [quota("q", 3, { leadership: 1 })],
      staff: people(2),
      posts: [post("p1", { ...leading, holder: "s1" }), post("p2", { ...leading, holder: "s2" })],
    });
    expect(found.map((each) => each.message.zh)).toEqual([
      "样镇计划生育服务所领导干部实有 2，核定 1，超 1，没有消化计划。请其主管部门申报消化计划：人数与期限。",
    ]);
  });
});

describe("a quota withdrawn", () => {
  const county = aCounty(composition, aHierarchy({ quotas: [quota("q", 5, { leadership: 1 })] }));
  const decided = { issuer: "样县编委", number: "样编〔2020〕1号", cites: [] };
  const withdraw = (payload: object, authority: object | undefined = decided) => {
    const draft = county.draft();
    const act = { ...anAct("2020-02-10"), authority: authority as typeof decided };
    try {
      doChange(draft, withdrawQuota, { quota: "q", number: 1, ...payload }, act);
      return draft.finish().county.get(quotas, "q");
    } catch (error) {
      return FuyouError.is(error) ? error.text : error;
    }
  };

  it("is less in number and in leaders, or ends", () => {
    expect(withdraw({ number: 2, leadership: 1 })).toMatchObject({ number: 3, leadership: 0 });
    expect(withdraw({ number: 5, leadership: 1 })).toMatchObject({
      number: 5,
      retiredOn: "2020-02-10",
    });
  });

  it("needs the number of a decision, and is no larger than what there is", () => {
    const refused = {
      zh: "收回编制（q）没有批准机关的文号。请写明批准机关与文号。",
      en: "withdrawal of quotas (q): there is no decision with a number. Name who decided, and the number of the document.",
    };
    expect(withdraw({}, { issuer: "样县编委", cites: [] })).toEqual(refused);
    const small = {
      zh: "编制 q 为 5（领导职数 1），不能收回 6（领导职数 0）。请核对收回数；留下的领导职数不得多于留下的编制数。",
      en: "the quota 'q' is 5, 1 of them leading; 6, 0 of them leading, cannot be withdrawn from it. Check the numbers; what is left may not lead more than it has.",
    };
    expect(withdraw({ number: 6 })).toEqual(small);
  });

  it("by a plan is an exit on the balance sheet, and an error where there is none so large", () => {
    const run = (number: number, authority: { issuer: string; number?: string }) => {
      const step = withdrawQuotas.step(aStepHead("withdraw"), {
        at: { kinds: ["township-fp-station"] },
        type: "public-institution",
        fundingForm: "full",
        number,
      });
      const plan = aPlanPlugin([step], { plan: aPlan({ authority }) });
      const of = composed(hierarchyPlugin, reformPlugin, personnelPlugin, plan);
      return rehearsed(of, aHierarchy({ quotas: [quota("q", 5)] }));
    };
    const line = run(2, { issuer: "样县编委", number: "样编〔2020〕1号" }).conservation.find(
      (each) => each.category === "quotas",
    );
    expect(line).toMatchObject({ opening: 5, entered: 0, exits: 2, closing: 3, residual: 0 });
    expect(run(2, { issuer: "样县编委" }).findings.map((each) => each.code)).toEqual([
      "PERSONNEL_NO_AUTHORITY",
    ]);
    expect(
      run(6, { issuer: "样县编委", number: "样编〔2020〕1号" }).findings.map(
        (each) => each.message,
      ),
    ).toEqual([
      {
        zh: "步骤 sample-plan.withdraw：样镇计划生育服务所没有可收回 6 名的单项事业编制、全额拨款编制。请核对编制登记与收回数。",
        en: "step sample-plan.withdraw: 样镇计划生育服务所 has no single quota (public institution, full) from which 6 can be withdrawn. Compare the register with the number withdrawn.",
      },
    ]);
  });
});
