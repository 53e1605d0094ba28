import { hierarchyPlugin } from "@fuyou/hierarchy";
import { type ConfiguredPlugin, definePlugin, FuyouError } from "@fuyou/kernel";
import { composed, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { phasePoint } from "./plan.js";
import { reformPlugin } from "./reform-plugin.js";
import { type StepHead, stepPoint } from "./step.js";
import { phasesOf, stepsOf } from "./step-order.js";
import { hangPlates } from "./structure-step.js";
import { aPhase, aPlanPlugin, aStepHead } from "./testing.js";

const at = { kinds: ["township-hospital"] };
const plate = { kind: "mchfp-service-station", name: "{division}站" };
const step = (id: string, over: Partial<StepHead> = {}) =>
  hangPlates.step(aStepHead(id, over), { at, plate });
const phases = [
  aPhase({ id: "conclude", from: "2020-03-01", to: "2020-03-10" }),
  aPhase({ id: "prepare", from: "2020-01-05", to: "2020-01-31" }),
  aPhase(),
];
const compose = (...plugins: ConfiguredPlugin[]) =>
  composed(hierarchyPlugin, reformPlugin, ...plugins);
const order = (...plugins: ConfiguredPlugin[]) =>
  stepsOf(compose(...plugins), "sample-plan").map((each) => `${each.step.id} ${each.on}`);
const issues = (steps: ReturnType<typeof step>[]) =>
  issuesOf(hierarchyPlugin, reformPlugin, aPlanPlugin(steps, { phases })).map((each) => each.text);

describe("the steps of a plan", () => {
  it("are done by day, on the last day of their phase where they name none", () => {
    const steps = [
      step("c", { phase: "conclude", on: undefined }),
      step("b", { on: undefined }),
      step("a", { on: "2020-02-29" }),
      step("d", { on: "2020-02-01" }),
      step("e", { phase: "prepare", on: undefined }),
    ];
    expect(order(aPlanPlugin(steps, { phases }))).toEqual([
      "e 2020-01-31",
      "d 2020-02-01",
      "a 2020-02-29",
      "b 2020-02-29",
      "c 2020-03-10",
    ]);
  });

  it("are done after those they name, otherwise by identifier, in whatever order they came", () => {
    const steps = [step("a", { after: ["z"] }), step("z", { after: ["m"] }), step("m"), step("b")];
    const wanted = ["m", "z", "a", "b"].map((id) => `${id} 2020-02-10`);
    expect(order(aPlanPlugin(steps))).toEqual(wanted);
    expect(order(aPlanPlugin([...steps].reverse()))).toEqual(wanted);
  });

  it("may not come after each other in a circle", () => {
    const circle = [
      step("a", { after: ["c"] }),
      step("b", { after: ["a"] }),
      step("c", { after: ["b"] }),
    ];
    const composition = compose(aPlanPlugin(circle));
    const thrown = (() => {
      try {
        return stepsOf(composition, "sample-plan");
      } catch (error) {
        return error;
      }
    })();
    expect(FuyouError.is(thrown, "REFORM_STEP_CYCLE") && thrown.text).toEqual({
      zh: "方案 sample-plan 的步骤互为先后，成环：a → c → b → a。请改正 after。",
      en: "steps of the plan sample-plan come after each other in a circle: a → c → b → a. Correct 'after'.",
    });
  });

  it("leave out one that another had succeeded by its day, and keep it where that comes later", () => {
    const first = aPlanPlugin([step("a"), step("b")]);
    const second = (from: string) =>
      definePlugin({
        id: "second",
        title: { zh: "乙", en: "second" },
        dependsOn: [first],
        contribute(to) {
          to.succeed(stepPoint, step("a", { on: "2020-02-20" }), first, from);
        },
      });
    expect(order(first, second("2020-02-05"))).toEqual(["b 2020-02-10", "a 2020-02-20"]);
    expect(order(first, second("2020-02-11"))).toEqual(["a 2020-02-10", "b 2020-02-10"]);
  });
});

describe("the phases of a plan", () => {
  it("come in the order of their days, each as it stands on its first", () => {
    const first = aPlanPlugin([], { phases });
    const second = definePlugin({
      id: "second",
      title: { zh: "乙", en: "second" },
      dependsOn: [first],
      contribute(to) {
        const conclude = aPhase({ id: "conclude", from: "2020-03-05", to: "2020-03-20" });
        to.succeed(phasePoint, conclude, first, "2020-02-15");
      },
    });
    const days = phasesOf(compose(first, second), "sample-plan").map((each) => each.from);
    expect(days).toEqual(["2020-01-05", "2020-02-01", "2020-03-05"]);
  });

  it("may not overlap: both ends count", () => {
    const touching = [aPhase(), aPhase({ id: "conclude", from: "2020-02-29", to: "2020-03-10" })];
    const plugin = aPlanPlugin([], { phases: touching });
    expect(issuesOf(hierarchyPlugin, reformPlugin, plugin).map((each) => each.text)).toEqual([
      {
        zh: "方案 sample-plan 的阶段 implement 与 conclude 日期重叠。请调整起止日期；两端都计入。",
        en: "the phases implement and conclude of the plan sample-plan overlap. Move their days; both ends count.",
      },
    ]);
  });
});

describe("a step that cannot stand", () => {
  it("is set for a day outside its phase", () => {
    expect(issues([step("a", { on: "2020-03-01" })])).toEqual([
      {
        zh: "步骤 sample-plan.a 定于 2020-03-01，不在阶段 implement（2020-02-01 至 2020-02-29）之内。请改到阶段之内，或调整阶段日期。",
        en: "the step sample-plan.a is set for 2020-03-01, outside its phase implement (2020-02-01 to 2020-02-29). Move it into the phase, or move the phase.",
      },
    ]);
  });

  it("comes after one that is set for a later day", () => {
    expect(issues([step("a", { after: ["b"] }), step("b", { on: "2020-02-11" })])).toEqual([
      {
        zh: "插件 sample 的步骤 sample-plan.a 不能成立：它定于 2020-02-10，却列在 b（2020-02-11）之后。请更正该步骤。",
        en: "sample: the step sample-plan.a cannot stand: it is set for 2020-02-10, but comes after 'b', which is set for 2020-02-11. Correct the step.",
      },
    ]);
  });

  it("names what does not exist: everything at once, each said in both languages", () => {
    const elsewhere = step("a", { plan: "other" });
    const nowhere = { ...step("b", { phase: "later", after: ["x"] }), kind: "vanish" };
    const wrong = { ...step("c"), parameters: { at, plates: 1 } };
    const said = issues([elsewhere, nowhere, wrong]);
    expect(said.map((each) => each.zh.replace(/。请.*$/, ""))).toEqual([
      "插件 sample 的步骤 other.a 不能成立：没有方案 other；最接近的是 sample-plan",
      expect.stringMatching(/步骤 sample-plan\.b 不能成立：方案没有阶段 later；已有：\S+$/),
      "插件 sample 的步骤 sample-plan.b 不能成立：它列在 x 之后，而方案没有这一步",
      "插件 sample 的步骤 sample-plan.b 不能成立：没有步骤类型 vanish",
      expect.stringContaining("步骤 sample-plan.c 不能成立：parameters.plate: "),
      expect.stringContaining("步骤 sample-plan.c 不能成立：parameters.: Unrecognized key"),
    ]);
    expect(said[3]?.en).toBe(
      "sample: the step sample-plan.b cannot stand: there is no kind of step 'vanish'. Correct the step.",
    );
  });

  it("names a code that is in no list, with the nearest that is", () => {
    const mistyped = { ...step("a"), parameters: { at: { kinds: ["township-hospitl"] }, plate } };
    expect(issues([mistyped])).toEqual([
      {
        zh: "插件 sample 的步骤 sample-plan.a 不能成立：parameters.at.kinds.0：“township-hospitl”不在 hierarchy.institution-kind 中，最接近的是“township-hospital”。请更正该步骤。",
        en: "sample: the step sample-plan.a cannot stand: parameters.at.kinds.0: 'township-hospitl' is not in hierarchy.institution-kind; the nearest is 'township-hospital'. Correct the step.",
      },
    ]);
  });
});
