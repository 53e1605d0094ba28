import { hierarchyPlugin, institutions, registerChange } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import {
  type County,
  defineTable,
  FuyouError,
  type Period,
  periodSchema,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aCounty, composed } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { carryOut } from "./carry-out.js";
import { compilePlan } from "./compile.js";
import { reformPlugin } from "./reform-plugin.js";
import { defineStepKind, stepKindPoint } from "./step.js";
import { aPlan, aPlanPlugin, aStepHead } from "./testing.js";
import { isProven } from "./transition.js";

interface Permit extends Row {
  readonly period: Period;
}
const permits: Table<Permit> = defineTable<Permit>({
  name: "permits",
  title: { zh: "许可", en: "permits" },
  schema: z.strictObject({ id: z.string(), period: periodSchema }),
  conserved: [{ category: "permits", unit: "item", measure: () => 1 }],
});

/** Gives the clinic a name. */
const renaming = defineStepKind<{ name: string }>({
  kind: "renaming",
  title: { zh: "更名", en: "renaming" },
  schema: z.strictObject({ name: z.string() }),
  compile: (context, { name }) => context.do(registerChange, { institution: "clinic", name }),
});
const plugins = (...concerns: string[]) =>
  composed(
    hierarchyPlugin,
    reformPlugin,
    aPlanPlugin([renaming.step(aStepHead("rename"), { name: "新名" })], {
      plan: aPlan({ concerns: concerns.map((kind) => ({ kinds: [kind] })) }),
      contribute(to) {
        to.add(stepKindPoint, renaming);
        to.add(tablePoint, permits);
      },
    }),
  );
const composition = plugins();
const county = aCounty(composition, aHierarchy());
const approved = compilePlan(county, composition, "sample-plan");

const thrownBy = (call: () => unknown) => {
  try {
    call();
  } catch (thrown) {
    if (FuyouError.is(thrown)) return { code: thrown.code, ...thrown.text };
    throw thrown;
  }
  return undefined;
};
const refusal = (given: County) => thrownBy(() => carryOut(given, composition, approved));
function renamed(id: string, name: string): County {
  const draft = county.draft();
  draft.update(institutions, id, { name });
  return draft.finish().county;
}

it("carries a transition out by the same edits", () => {
  expect(isProven(approved)).toBe(true);
  expect(carryOut(county, composition, approved).toData()).toEqual(approved.after.toData());
});

it("compiles again on another county, and keeps what the plan does not touch", () => {
  const done = carryOut(renamed("committee", "改名村委会"), composition, approved);
  expect(done.get(institutions, "committee")?.name).toBe("改名村委会");
  expect(done.get(institutions, "clinic")?.name).toBe("新名");
});

it("refuses where the edits would be others, and names the first", () => {
  const count = approved.edits.length;
  expect(refusal(renamed("clinic", "旧名"))).toEqual({
    code: "REFORM_DIFFERENT_EDITS",
    zh: `方案 sample-plan 在当前县情上得出的修改与所批准的不同：批准 ${count} 处，现为 ${count} 处，首处不同在 institutions/clinic。请重新演练并报批。`,
    en: `on the county as it is now the plan sample-plan gives other edits than those approved: ${count} approved, ${count} now; the first difference is at institutions/clinic. Rehearse it again and have the result approved.`,
  });
});

it("refuses on a county on which the plan no longer compiles", () => {
  expect(refusal(county.asOf("2020-02-11"))?.code).toBe("REFORM_DIFFERENT_EDITS");
});

it("refuses on a county on which the same edits are no longer proven", () => {
  const draft = county.draft();
  draft.insert(permits, { id: "p", period: { from: "2010-01-01", to: "2020-02-15" } });
  expect(refusal(draft.finish().county)?.code).toBe("REFORM_NOT_COMPILED");
});

it("refuses a transition that does not compile", () => {
  const undecided = compilePlan(county, plugins("township-fp-station"), "sample-plan");
  expect(thrownBy(() => carryOut(county, composition, undecided))).toEqual({
    code: "REFORM_NOT_COMPILED",
    zh: "方案 sample-plan 未能编成，有 1 项问题未决，不能实施。请先处理各项问题。",
    en: "the plan sample-plan does not compile (1 findings stand against it) and cannot be carried out. Settle the findings first.",
  });
});
