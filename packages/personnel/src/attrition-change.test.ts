import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, doChange, FuyouError, readCounty } from "@fuyou/kernel";
import { aCounty, anAct, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { declareAttrition, recordReduction } from "./attrition-change.js";
import { attritionPlans } from "./attrition-plan.js";
import { personnelPlugin } from "./personnel-plugin.js";
import { posts } from "./post.js";
import { staff } from "./staff.js";

const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin);
const person = (id: string, over: object = {}) => ({
  id,
  name: "合成人员",
  institution: "hospital",
  employment: "established",
  ...over,
});
/** Three established where one is authorised; `a` leads, `b` has a post of no leader. */
const tables = {
  staff: [person("a"), person("b"), person("c"), person("n", { employment: "non-established" })],
  quotas: [
    {
      ...{ id: "q", institution: "hospital", type: "public-institution" },
      ...{ fundingForm: "full", number: 1 },
    },
  ],
  posts: [
    {
      ...{ id: "p1", institution: "hospital", kind: "management", name: "岗位", holder: "a" },
      leadership: true,
    },
    { id: "p2", institution: "hospital", kind: "professional", name: "岗位", holder: "b" },
  ],
};
/** A change, its payload, and what of the act is to be otherwise. */
type Doing = [AnyChange, unknown, (object | undefined)?];
const decided = { issuer: "样县人社局", number: "样人社〔2020〕2号", cites: [] };
/** The county after some acts of 3 February 2020, with what is found, or why one of them is refused. */
function after(...acts: Doing[]) {
  const draft = aCounty(composition, aHierarchy(tables)).draft();
  draft.date = "2020-02-03";
  try {
    for (const [change, payload, over] of acts) {
      doChange(draft, change, payload, anAct("2020-02-03", over));
    }
  } catch (error) {
    return { refused: FuyouError.is(error) ? error.text : error };
  }
  const { county } = draft.finish();
  const { findings } = readCounty(county.toData(), composition);
  return { county, found: findings.map(({ severity, message }) => [severity, message]) };
}
const declared = (over: object = {}): [AnyChange, unknown] => [
  declareAttrition,
  {
    ...{ institution: "hospital", group: "established", number: 2, target: "2020-12-31" },
    ...{ declaredBy: "样县卫生局", ...over },
  },
];
const off = (persons: string[], way: string, act?: object): Doing => [
  recordReduction,
  { plan: "hospital.established", persons, way },
  act,
];

describe("a plan to return to the number", () => {
  it("is declared for a body, and not for a day that has passed", () => {
    const { county } = after(declared());
    expect([...(county?.rows(attritionPlans) ?? [])]).toEqual([
      {
        ...{ id: "hospital.established", institution: "hospital", group: "established" },
        ...{ number: 2, target: "2020-12-31", declaredBy: "样县卫生局" },
      },
    ]);
    expect(after(declared({ target: "2020-02-02" })).refused).toEqual({
      zh: "样镇卫生院的消化期限 2020-02-02 早于申报日 2020-02-03。请更正期限。",
      en: "样镇卫生院: the plan to return to the number is to be met by 2020-02-02, before the day it is declared, 2020-02-03. Correct the date.",
    });
  });

  it("is followed name by name: one retires and stays on the books, one leaves them by a decision", () => {
    const { county, found } = after(
      declared(),
      off(["b"], "retires"),
      off(["c"], "leaves", { authority: decided }),
    );
    expect(county?.get(staff, "b")).toMatchObject({ employment: "retired" });
    expect(county?.get(staff, "b")?.retiredOn).toBeUndefined();
    expect(county?.get(posts, "p2")?.holder).toBeUndefined();
    expect(county?.get(staff, "c")?.retiredOn).toBe("2020-02-03");
    expect(county?.get(attritionPlans, "hospital.established")?.reduced).toEqual(["b", "c"]);
    expect(found).toEqual([]);
  });

  it("counts what is still to come off against what is still over", () => {
    // Three where one is authorised; after one has retired, two where one is: one over, one to come.
    const one = after(declared(), off(["b"], "retires"));
    expect(one.found).toEqual([
      [
        "information",
        {
          zh: "样镇卫生院在编人员实有 2，核定 1，超 1；样县卫生局申报在 2020-12-31 前消化 1。请按计划消化，逐人减员。",
          en: "样镇卫生院: 2 established staff where 1 are authorised, 1 too many; 样县卫生局 has declared that 1 leave by 2020-12-31. Follow the plan.",
        },
      ],
    ]);
    // A plan for one, fulfilled, leaves one over for whom nobody has planned.
    const short = after(declared({ number: 1 }), off(["b"], "retires"));
    expect(short.found).toEqual([
      [
        "warning",
        {
          zh: "样镇卫生院在编人员实有 2，核定 1，超 1；样县卫生局申报在 2020-12-31 前只消化 0。请补报其余人数。",
          en: "样镇卫生院: 2 established staff where 1 are authorised, 1 too many; 样县卫生局 has declared that only 0 leave by 2020-12-31. Declare the rest.",
        },
      ],
    ]);
  });

  it("takes nobody twice, nobody who does not take up the number, and no more than it says", () => {
    const stranger = (id: string) => ({
      zh: `人员 ${id} 不占用样镇卫生院的在编人员数，不能按计划 hospital.established 消化。请核对人员与计划。`,
      en: `the person '${id}' does not take up the number of 样镇卫生院 (established staff) and cannot be counted for the plan 'hospital.established'. Compare person and plan.`,
    });
    expect(after(declared(), off(["b", "b"], "retires")).refused).toEqual(stranger("b"));
    expect(after(declared(), off(["n"], "retires")).refused).toEqual(stranger("n"));
    expect(after(declared({ number: 1 }), off(["b", "c"], "retires")).refused).toEqual({
      zh: "消化计划 hospital.established 为 1 人，已消化 1 人，不能再消化。请核对，或另行申报。",
      en: "the plan 'hospital.established' is for 1 to come off the number; 1 have, and no more may. Check the numbers, or declare another plan.",
    });
  });

  it("lets nobody leave the county's books without the number of a decision", () => {
    expect(after(declared(), off(["c"], "leaves")).refused).toEqual({
      zh: "解除聘用（c）没有批准机关的文号。请写明批准机关与文号。",
      en: "end of employment (c): there is no decision with a number. Name who decided, and the number of the document.",
    });
  });

  it("for leaders is met by stepping down; for anyone else that is no way off the number", () => {
    const leaders = declared({ group: "leadership", number: 1 });
    const down: [AnyChange, unknown] = [
      recordReduction,
      { plan: "hospital.leadership", persons: ["a"], way: "steps-down" },
    ];
    const { county } = after(leaders, down);
    expect(county?.get(posts, "p1")?.holder).toBeUndefined();
    expect(county?.get(staff, "a")).toMatchObject({ employment: "established" });
    expect(after(declared(), off(["a"], "steps-down")).refused).toEqual({
      zh: "计划 hospital.established 是在编人员的消化计划，不能以“免职”方式减员。请改用退休、调出或解除聘用。",
      en: "the plan 'hospital.established' concerns established staff; stepping down from a leading post does not bring a person off that number. Record how the person leaves the establishment.",
    });
  });
});
