import { departments, hierarchyPlugin } from "@fuyou/hierarchy";
import { aDepartment, aHierarchy } from "@fuyou/hierarchy/testing";
import { type County, FuyouError, isBlocking } from "@fuyou/kernel";
import { composed, type Records } from "@fuyou/kernel/testing";
import { isProven, reformPlugin, type Step, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead, rehearsed, reversalOf } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { personnelPlugin } from "./personnel-plugin.js";
import { placeStaff } from "./place-staff-step.js";
import { posts } from "./post.js";
import { createPostsStep, renamePostsStep } from "./post-step.js";
import { quotas } from "./quota.js";
import { withdrawQuotas } from "./quota-withdrawal.js";
import { assignDepartment } from "./restoration.js";
import { staff } from "./staff.js";
import { staffRulePoint } from "./staff-rule.js";

const end = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "站" },
  options: { government: { kinds: ["township-government"] } },
});
const at = { kinds: ["township-hospital"] };
const plan = aPlan({ authority: { issuer: "样县编委", number: "1号" } });

/** Carries out steps of February 2020; the county that comes of it, and its reversal a year later. */
function carried(steps: readonly Step[], tables: Records, ends = false) {
  const plugin = aPlanPlugin(steps, {
    plan,
    contribute(to) {
      if (!ends) return;
      const employments = [{ employment: "non-established", becomes: "ends" } as const];
      to.add(staffRulePoint, { plan: plan.id, step: "strengthen", employments, cites: plan.cites });
    },
  });
  const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin, plugin);
  const transition = rehearsed(composition, aHierarchy(tables));
  expect(transition.findings.filter(isBlocking)).toEqual([]);
  const back = (county: County = transition.after) =>
    reversalOf(transition, composition, {}, county);
  return { transition, back };
}
const person = (id: string, over: object = {}) => ({
  ...{ id, name: "合成人员", institution: "station", employment: "established", ...over },
});
const post = (id: string, over: object = {}) => ({
  ...{ id, institution: "station", kind: "professional", name: "岗位", ...over },
});
const quota = { id: "q", type: "public-institution", fundingForm: "full", institution: "station" };
const held = ({ after }: { after: County }) =>
  [...after.rows(posts)].map((each) => [each.id, each.institution, each.holder ?? null]);
const homes = ({ after }: { after: County }) =>
  [...after.rows(staff)].map((each) => [each.id, each.institution]);
const lines = ({ conservation }: ReturnType<typeof rehearsed>) =>
  conservation.map(({ category, entered, exits }) => [category, entered, exits]);

describe("when a reform is reversed, posts", () => {
  it("go back with those who hold them; who had chosen another body has the old post again", () => {
    const { transition, back } = carried([end], {
      staff: [person("a"), person("b"), person("c", { institution: "hospital" })],
      posts: [post("p1", { holder: "a" }), post("p2", { holder: "b" }), post("p3")],
      choices: [
        {
          ...{ id: "c1", person: "b", plan: "sample-plan", options: ["government"] },
          ...{ chosen: "government", on: "2020-02-01" },
        },
      ],
    });
    expect(held(transition)).toEqual([
      ["p1", "hospital", "a"],
      ["p2", "hospital", null],
      ["p3", "hospital", null],
    ]);
    expect(held(back())).toEqual([
      ["p1", "station~2", "a"],
      ["p2", "station~2", "b"],
      ["p3", "station~2", null],
    ]);
    expect(homes(back())).toEqual([
      ["a", "station~2"],
      ["b", "station~2"],
      ["c", "hospital"],
    ]);
  });

  it("go back vacant where somebody who came since holds them, and that is said", () => {
    const { transition, back } = carried([end], {
      staff: [person("c", { institution: "hospital" })],
      posts: [post("p")],
    });
    const draft = transition.after.draft();
    draft.update(posts, "p", { holder: "c" });
    const now = back(draft.finish().county);
    expect(held(now)).toEqual([["p", "station~2", null]]);
    expect(homes(now)).toEqual([["c", "hospital"]]);
    expect(now.findings.map(({ message }) => [message.zh, message.en])).toEqual([
      [
        "岗位 p 返回原单位，任职人员 c 不随同，岗位空缺。请为其另行安排岗位。",
        "the post p goes back; c, who holds it, does not go with it, and it falls vacant. Give that person another post.",
      ],
    ]);
  });

  it("that somebody who goes back holds at another body fall vacant, as in any transfer", () => {
    const { back } = carried([end], {
      staff: [person("a")],
      posts: [post("p", { institution: "hospital", holder: "a" })],
    });
    expect(held(back())).toEqual([["p", "hospital", null]]);
    const said = back().findings.find(({ code }) => code === "PERSONNEL_POST_LEFT");
    expect([said?.message.zh, said?.message.en]).toEqual([
      "人员 a 返回样镇计划生育服务所，其在其他单位担任的岗位 p 随之空缺。如仍由其担任，请重新任职。",
      "a goes back to 样镇计划生育服务所; the post p, which that person holds at another body, falls vacant. Where that person is to hold it still, fill it anew.",
    ]);
  });

  it("have their old kind and name again; those set up and filled by the reform are abolished", () => {
    const filled = {
      at,
      posts: [{ kind: "village-doctor" }],
      employments: ["established"],
    } as const;
    const { transition, back } = carried(
      [
        createPostsStep.step(aStepHead("add"), {
          at,
          posts: [{ kind: "village-doctor", name: "新岗" }],
        }),
        placeStaff.step(aStepHead("place", { after: ["add"] }), filled),
        renamePostsStep.step(aStepHead("rename"), {
          ...{ from: "professional", to: "manual", name: "工勤" },
        }),
      ],
      {
        staff: [person("c", { institution: "hospital" })],
        posts: [post("p", { institution: "hospital" })],
      },
    );
    const added = "hospital-village-doctor";
    expect(held(transition)).toContainEqual([added, "hospital", "c"]);
    const now = back();
    expect([now.findings, isProven(now)]).toEqual([[], true]);
    expect(now.after.get(posts, "p")).toMatchObject({ kind: "professional", name: "岗位" });
    expect(now.after.get(posts, added)).toMatchObject({ retiredOn: "2021-03-01" });
    expect(now.after.get(posts, added)?.holder).toBeUndefined();
    expect(lines(now)).toEqual([
      ["persons", 0, 0],
      ["posts", 0, 1],
      ["quotas", 0, 0],
    ]);
  });
});

describe("when a reform is reversed, quotas", () => {
  const withdraw = (number: number) =>
    withdrawQuotas.step(aStepHead("withdraw"), {
      ...{ at: { kinds: ["township-fp-station"] }, type: "public-institution" },
      ...{ fundingForm: "full", number, leadership: 1 },
    });
  const standing = (number: number) => ({ quotas: [{ ...quota, number, leadership: 2 }] });

  it("withdrawn in part are authorised again, under the reversal's own number", () => {
    const { back } = carried([withdraw(4)], standing(10));
    expect([...back().after.rows(quotas)]).toEqual([{ ...quota, number: 10, leadership: 2 }]);
    expect(lines(back())[2]).toEqual(["quotas", 4, 0]);
  });

  it("withdrawn as a whole are followed by one of their own identifier", () => {
    const all = { ...quota, number: 3, leadership: 1 };
    const { back } = carried([withdraw(3)], { quotas: [all] });
    expect([...back().after.rows(quotas)]).toEqual([
      { ...all, retiredOn: "2020-02-10" },
      { ...all, id: "q~2" },
    ]);
  });

  it("changed since bar the reversal", () => {
    const { transition, back } = carried([withdraw(4)], standing(10));
    const draft = transition.after.draft();
    draft.update(quotas, "q", { number: 5 });
    const refused = back(draft.finish().county);
    expect(refused.findings.map(({ code }) => code)).toEqual(["REFORM_CHANGED_SINCE"]);
  });
});

describe("when a reform is reversed, people", () => {
  it("whose employment it ended are not employed again, and that is said", () => {
    const other = { employment: "non-established", nonEstablishedKind: "own-contract" };
    const { back } = carried([end], { staff: [person("a"), person("d", other)] }, true);
    expect(back().after.get(staff, "d")).toMatchObject({ retiredOn: "2020-02-10" });
    const said = back().findings.find(({ code }) => code === "PERSONNEL_NOT_EMPLOYED_AGAIN");
    expect([said?.message.zh, said?.message.en]).toEqual([
      "改革解除了样镇计划生育服务所 1 人的聘用，反向实施不恢复：d。需要重新聘用的，请另行办理并征得本人同意。",
      "the reform ended employments at 样镇计划生育服务所, 1, and the reversal does not begin them again: d. Employ anew those who are wanted and willing.",
    ]);
  });

  it("are seconded again where they were, and in their department again", () => {
    const { transition, back } = carried([end], {
      departments: [aDepartment({ id: "unit", institution: "station" })],
      staff: [
        person("a", { department: "unit" }),
        person("b", { institution: "hospital", secondedTo: "station" }),
        person("c", { secondedTo: "hospital" }),
      ],
    });
    expect([...transition.after.rows(staff)].map((each) => each.secondedTo)).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    const { after } = back();
    expect(after.get(departments, "unit")?.institution).toBe("station~2");
    expect([...after.rows(staff)].map((each) => [each.department, each.secondedTo])).toEqual([
      ["unit", undefined],
      [undefined, "station~2"],
      [undefined, "hospital"],
    ]);
  });

  it("are put into departments of their own body only", () => {
    const { transition } = carried([end], { staff: [person("a")] });
    const draft = transition.after.draft();
    draft.insert(departments, aDepartment({ id: "office", institution: "government" }));
    const payload = { persons: ["a"], department: "office" };
    expect(() => assignDepartment.apply(draft, payload, { on: "2021-03-01", cites: [] })).toThrow(
      FuyouError,
    );
    expect(() => assignDepartment.apply(draft, payload, { on: "2021-03-01", cites: [] })).toThrow(
      "a is on the books of the institution hospital and cannot be put into the department office of another. Transfer the person or the department first.",
    );
  });
});
