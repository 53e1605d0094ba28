import { hierarchyPlugin, institutions, registerChange } from "@fuyou/hierarchy";
import { aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import {
  defineTable,
  FuyouError,
  plainDateSchema,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aCounty, codeFaults, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { absorb } from "./absorb.js";
import { compilePlan, type Progress } from "./compile.js";
import { reformCodes } from "./errors.js";
import { reformPlugin } from "./reform-plugin.js";
import { defineStepKind, type Step, stepKindPoint } from "./step.js";
import type { StepContext } from "./step-context.js";
import { aPhase, aPlan, aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

interface Signboard extends Row {
  readonly institution: string;
}

/** A register of another plugin, for which there is no relocation. */
const signboards: Table<Signboard, "institution"> = defineTable<Signboard, "institution">({
  name: "signboards",
  title: { zh: "路牌", en: "signboards" },
  schema: z.strictObject({
    id: z.string(),
    institution: z.string(),
    retiredOn: plainDateSchema.optional(),
  }),
  references: { institution: { to: institutions, onRetire: "restrict" } },
});

type Compile = (context: StepContext) => void;
/** A kind of step that does whatever is asked of it. */
const acting = defineStepKind<{ compile: Compile }>({
  kind: "acting",
  title: { zh: "试行", en: "acting" },
  schema: z.strictObject({ compile: z.custom<Compile>() }),
  compile: (context, { compile }) => compile(context),
});
const act = (id: string, on: string, compile: Compile): Step =>
  acting.step(aStepHead(id, { on }), { compile });
const rename = (to: string) => (context: StepContext) =>
  context.do(registerChange, { institution: "clinic", name: to });

const composition = (...steps: Step[]) =>
  composed(
    hierarchyPlugin,
    reformPlugin,
    aPlanPlugin(steps, {
      plan: aPlan({ concerns: [{ kinds: ["township-fp-station"] }] }),
      phases: [aPhase(), aPhase({ id: "later", from: "2020-03-01", to: "2020-03-31" })],
      contribute(to) {
        to.add(stepKindPoint, acting);
        to.add(tablePoint, signboards);
      },
    }),
  );
const merge = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const messages = ({ findings }: { findings: readonly { message: { zh: string; en: string } }[] }) =>
  findings.map((each) => each.message);

const textOf = (call: () => unknown) => {
  try {
    return call();
  } catch (thrown) {
    return FuyouError.is(thrown) ? thrown.text : thrown;
  }
};

describe("the codes of the reform", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(reformCodes)).toEqual([]);
  });
});

describe("compiling a plan", () => {
  it("gives the county before and after, each step with its changes and edits, and changes nothing", () => {
    const plugins = composition(merge, act("b", "2020-02-20", rename("新名")));
    const county = aCounty(plugins, aHierarchy());
    const data = structuredClone(county.toData());
    const told: Progress[] = [];
    const transition = compilePlan(county, plugins, "sample-plan", (each) => told.push(each));
    expect(transition.before).toBe(county);
    expect(county.toData()).toEqual(data);
    expect([transition.from, transition.to, transition.after.date]).toEqual([
      "2020-02-01",
      "2020-03-31",
      "2020-03-31",
    ]);
    const steps = transition.steps.map(({ step, on, changes }) => [
      step,
      on,
      changes.map((each) => each.change.type),
    ]);
    expect(steps).toEqual([
      ["merge", "2020-02-10", ["hierarchy.abolish"]],
      ["b", "2020-02-20", ["hierarchy.register-change"]],
    ]);
    expect(transition.edits).toEqual(
      transition.steps.flatMap((step) => step.changes.flatMap((each) => each.edits)),
    );
    expect(told.map((each) => [each.title.en, each.done, each.total])).toEqual([
      ["step merge", 0, 2],
      ["step b", 1, 2],
    ]);
    expect(compilePlan(county, plugins, "sample-plan").edits).toEqual(transition.edits);
  });

  it("refuses a plan nobody contributes", () => {
    const plugins = composition(merge);
    expect(textOf(() => compilePlan(aCounty(plugins), plugins, "sampel"))).toEqual({
      zh: "没有插件提供方案 sampel。已有：sample-plan。请核对方案名，或加入提供它的插件。",
      en: "no plugin of this deployment contributes the plan 'sampel'. Known: sample-plan. Check the name, or add the plugin that brings it.",
    });
  });

  it("finds registers that are ahead of the plan", () => {
    const plugins = composition(merge);
    const late = aCounty(plugins, aHierarchy(), { date: "2020-02-11" });
    const transition = compilePlan(late, plugins, "sample-plan");
    expect(transition.after).toBe(late);
    expect(messages(transition)).toEqual([
      {
        zh: "登记截至 2020-02-11，晚于方案 sample-plan 首个步骤的生效日 2020-02-10。请用此前的登记，或推迟方案。",
        en: "the registers speak as of 2020-02-11, after the first step of the plan sample-plan takes effect on 2020-02-10. Use registers from before that day, or let the plan begin later.",
      },
    ]);
    const firstDay = aCounty(plugins, aHierarchy(), { date: "2020-02-10" });
    expect(compilePlan(firstDay, plugins, "sample-plan").findings).toEqual([]);
  });

  it("finds every institution the plan concerns that no step decides", () => {
    const rows = aHierarchy().institutions as object[];
    const more = [
      anInstitution({ id: "s2", name: "乙所", kind: "township-fp-station" }),
      anInstitution({ id: "s3", kind: "township-fp-station", retiredOn: "2019-01-01" }),
    ];
    const plugins = composition(act("b", "2020-02-20", rename("新名")));
    const transition = rehearsed(plugins, aHierarchy({ institutions: [...rows, ...more] }));
    expect(messages(transition)).toEqual([
      {
        zh: "方案 sample-plan 涉及样镇计划生育服务所（station），但没有步骤说明其去向。请为其增加步骤：合并、撤并、保留或另行安排。",
        en: "the plan sample-plan concerns 样镇计划生育服务所 (station), but no step says what becomes of it. Give it a step: merge it, end it into another, or keep it.",
      },
      expect.objectContaining({ en: expect.stringContaining("concerns 乙所 (s2)") }),
    ]);
    expect(transition.steps).toEqual([]);
  });

  it("does a step wholly or not at all, goes on to find what else is wrong, and keeps nothing", () => {
    const seen: (string | undefined)[] = [];
    const plugins = composition(
      merge,
      act("b", "2020-02-11", (context) => {
        rename("半途")(context);
        context.do(registerChange, { institution: "nobody", name: "无" });
      }),
      act("c", "2020-02-12", (context) => {
        seen.push(context.county.get(institutions, "clinic")?.name);
        context.do(registerChange, { institution: "nowhere", name: "无" });
      }),
    );
    const transition = rehearsed(plugins, aHierarchy());
    expect(seen).toEqual(["样村卫生室"]);
    expect(transition.findings.map((each) => [each.code, each.subject, each.kind])).toEqual([
      ["KERNEL_UNKNOWN_RECORD", "sample-plan.b", "compile"],
      ["KERNEL_UNKNOWN_RECORD", "sample-plan.c", "compile"],
    ]);
    expect([transition.compiled, transition.steps, transition.edits]).toEqual([false, [], []]);
    expect(transition.after).toBe(transition.before);
  });

  it("throws on what is no fault of the county but of the code", () => {
    const plugins = composition(
      act("b", "2020-02-11", () => {
        throw new TypeError("broken");
      }),
    );
    expect(() => rehearsed(plugins, aHierarchy())).toThrow(TypeError);
  });

  it("finds records of a register that no relocation moves", () => {
    const lone = {
      signboards: [
        { id: "s", institution: "station" },
        { id: "t", institution: "hospital" },
      ],
    };
    const transition = rehearsed(composition(merge), aHierarchy(lone));
    expect(transition.compiled).toBe(false);
    expect(messages(transition)).toEqual([
      {
        zh: "登记表“路牌”中现行记录 s 的“institution”仍指向已停用的“机构”station。请在方案中说明该记录的去向，或由插件提供相应的随迁规则。",
        en: "signboards/s is in force, but its 'institution' still refers to institutions/station, which has ended. Let the plan say where the record goes, or contribute a relocation for this table.",
      },
    ]);
  });

  it("finds what refers to a body that ends during the plan by its own date", () => {
    const rows = (aHierarchy().institutions as { id: string }[]).map((each) =>
      each.id === "clinic" ? { ...each, retiredOn: "2020-02-15" } : each,
    );
    const lone = { signboards: [{ id: "s", institution: "clinic" }], institutions: rows };
    const transition = rehearsed(composition(merge), aHierarchy(lone));
    expect(transition.findings.map((each) => each.id)).toEqual([
      "KERNEL_RETIRED_REFERENCE@signboards/s#institution=clinic@2020-03-31",
    ]);
  });
});
