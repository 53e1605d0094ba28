import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, doChange, FuyouError } from "@fuyou/kernel";
import { aCounty, anAct, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { choices } from "./choice.js";
import { recordChoice, withdrawChoice } from "./choice-change.js";
import { personnelPlugin } from "./personnel-plugin.js";

const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin);
const people = {
  staff: [
    { id: "a", name: "合成人员", institution: "station", employment: "established" },
    {
      ...{ id: "gone", name: "合成人员", institution: "station", employment: "established" },
      retiredOn: "2019-06-30",
    },
  ],
};
const choosing = (chosen: string, over: object = {}): [AnyChange, unknown] => [
  recordChoice,
  { person: "a", plan: "sample-plan", options: ["hospital", "government"], chosen, ...over },
];
/** The choices on record after some acts, one a day from 1 February 2020, or why one of them is refused. */
function after(tables: object, ...acts: [AnyChange, unknown][]) {
  const draft = aCounty(composition, aHierarchy({ ...people, ...tables })).draft();
  try {
    acts.forEach(([change, payload], at) => {
      doChange(draft, change, payload, anAct(`2020-02-0${at + 1}`));
    });
  } catch (error) {
    return FuyouError.is(error) ? error.text : error;
  }
  return [...draft.finish().county.rows(choices)];
}

describe("recording a choice", () => {
  const first = {
    id: "sample-plan.a",
    person: "a",
    plan: "sample-plan",
    options: ["hospital", "government"],
    chosen: "hospital",
    on: "2020-02-01",
  };

  it("keeps the day and the options shown", () => {
    expect(after({}, choosing("hospital"))).toEqual([first]);
  });

  it("is done once in a plan; who thinks better of it withdraws it first, and both stay on record", () => {
    expect(after({}, choosing("hospital"), choosing("government"))).toEqual({
      zh: "人员 a 在方案 sample-plan 中已有选择记录（sample-plan.a）。如本人改变选择，请先撤回原记录。",
      en: "the person 'a' has a choice on record for the plan 'sample-plan' already ('sample-plan.a'). Where the person thinks better of it, withdraw that record first.",
    });
    const withdraw: [AnyChange, unknown] = [withdrawChoice, { choice: "sample-plan.a" }];
    expect(after({}, choosing("hospital"), withdraw, choosing("government"))).toEqual([
      { ...first, retiredOn: "2020-02-02" },
      { ...first, id: "sample-plan.a~2", chosen: "government", on: "2020-02-03" },
    ]);
    expect(after({}, choosing("hospital"), withdraw, withdraw)).toMatchObject({
      en: expect.stringContaining("2020-02-02"),
    });
  });

  it("takes only an option that was shown", () => {
    expect(after({}, choosing("retirement"))).toEqual({
      zh: "人员 a 在方案 sample-plan 中所选“retirement”不在当时出示的去向之中。请重新出示全部去向并记录选择。",
      en: "the person 'a' chose 'retirement' for the plan 'sample-plan', which was not among the options shown. Show all options again and record the choice.",
    });
  });

  it("takes none of a person who has left", () => {
    expect(after({}, choosing("hospital", { person: "gone" }))).toEqual({
      zh: "人员 gone 已于 2019-06-30 减员，不在册。请核对人员。",
      en: "the person 'gone' left on 2019-06-30 and is not on the books any more. Check whom it concerns.",
    });
  });

  it("is over once the plan has moved the person, and so is its withdrawal", () => {
    const moved = {
      choices: [{ ...first, id: "c1" }],
      staff: [{ ...people.staff[0], institution: "hospital" }],
      "transfer-papers": [
        {
          ...{ id: "t1", batch: "b1", person: "a", from: "station", to: "hospital" },
          ...{ plan: "sample-plan", preparedOn: "2020-01-20" },
        },
      ],
    };
    const over = {
      zh: "人员 a 已由方案 sample-plan 于 2020-01-20 划转（t1），其选择不再更改。如需另行安排，请办理划转手续。",
      en: "the plan 'sample-plan' moved the person 'a' on 2020-01-20 ('t1'); the choice is not changed any more. Where the person is to go elsewhere, draw up a transfer paper.",
    };
    expect(after(moved, [withdrawChoice, { choice: "c1" }])).toEqual(over);
    expect(after({ ...moved, choices: [] }, choosing("government"))).toEqual(over);
    const other = choosing("government", { plan: "other-plan" });
    expect(after({ ...moved, choices: [] }, other)).toMatchObject([{ plan: "other-plan" }]);
  });
});
