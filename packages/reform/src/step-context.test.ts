import { hierarchyPlugin, institutions } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { composed } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { reformPlugin } from "./reform-plugin.js";
import { defineStepKind, stepKindPoint } from "./step.js";
import type { StepContext } from "./step-context.js";
import { aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

/** What is said when a step does something with its context. */
function said(compile: (context: StepContext) => void) {
  const kind = defineStepKind<object>({
    kind: "acting",
    title: { zh: "试行", en: "acting" },
    schema: z.strictObject({}),
    compile,
  });
  const plugin = aPlanPlugin([kind.step(aStepHead("s"), {})], {
    contribute: (to) => to.add(stepKindPoint, kind),
  });
  return rehearsed(composed(hierarchyPlugin, reformPlugin, plugin), aHierarchy()).findings;
}
const town = "999901101000";

it("finds the one institution looked for, and asks for it by kind and class of division", () => {
  const wanted = {
    kinds: ["community-health-centre", "clinic-of-another-plugin"],
    divisionClasses: ["town" as const, "township" as const],
  };
  const findings = said((context) => {
    const hospital = { kinds: ["township-hospital"] };
    expect(context.theOne(context.select(hospital), hospital, town)?.id).toBe("hospital");
    expect(context.theOne(context.select(wanted), wanted, town)).toBeUndefined();
  });
  expect(findings.map((each) => each.message)).toEqual([
    {
      zh: "步骤 sample-plan.s：样镇没有“社区卫生服务中心、clinic-of-another-plugin（限镇、乡）”，而此步需要一家。请补录该机构，或为这一区划另定做法。",
      en: "step sample-plan.s: there is no community health centre or clinic-of-another-plugin (of a town or township) in 样镇, and the step needs one. Add it to the register, or give this division a step of its own.",
    },
  ]);
});

it("says the same of the same once, of another part apart, each under an identifier of its own", () => {
  const message = reformCodes.message("REFORM_SAME_SOURCE_TWICE", { step: "s", institution: "x" });
  const findings = said((context) => {
    for (const aspect of [undefined, undefined, "a", "a", "b"]) {
      context.report(message, "institutions/x", "warning", aspect);
    }
  });
  expect(findings.map((each) => each.id)).toEqual([
    "REFORM_SAME_SOURCE_TWICE@institutions/x#s@2020-02-10",
    "REFORM_SAME_SOURCE_TWICE@institutions/x#s:a@2020-02-10",
    "REFORM_SAME_SOURCE_TWICE@institutions/x#s:b@2020-02-10",
  ]);
  expect(findings[0]).toMatchObject({
    plan: "sample-plan",
    kind: "compile",
    source: "sample-notice",
  });
});

it("counts the places in which the result is already there, and says so once", () => {
  const findings = said((context) => {
    for (let place = 0; place < 3; place++) context.already();
  });
  expect(findings.map((each) => [each.code, each.subject, each.severity])).toEqual([
    ["REFORM_ALREADY_DONE", "sample-plan.s", "information"],
  ]);
});

it("does changes on the day of the step, with an authority only where they bring or take something", () => {
  said((context) => {
    expect(context.county.date).toBe("2020-02-10");
    const rename = {
      type: "sample.rename",
      title: { zh: "更名", en: "rename" },
      schema: z.strictObject({ name: z.string() }),
      apply: (draft: StepContext["county"], { name }: { name: string }) =>
        draft.update(institutions, "clinic", { name }),
    };
    context.do(rename, { name: "甲" });
    context.do(rename, { name: "乙" }, true);
    const [moved, permitted] = context.applied.map((each) => each.change);
    expect(moved).toMatchObject({ type: "sample.rename", payload: { name: "甲" }, on: context.on });
    expect(moved?.authority).toBeUndefined();
    expect(permitted?.authority).toEqual({
      issuer: "样县编委",
      number: undefined,
      cites: context.step.cites,
    });
  });
});
