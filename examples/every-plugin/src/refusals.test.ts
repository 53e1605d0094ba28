import {
  type Clause,
  CompositionError,
  type Contributor,
  clausePoint,
  definePlugin,
  type Message,
  messageTablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { huantai } from "@fuyou/plugin-huantai";
import { requirementPoint } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { everyPlugin } from "./index.js";

const { composition } = deployment;
const refused = composition.get(clausePoint, "003-014") as Clause;
const cites = [{ source: refused.source, clause: refused.clause, row: refused.row }];
const title = { zh: "另名", en: "another name" };

/** What is said of a plugin that tries to bring something, on top of all the others. */
function triedBy(contribute: (to: Contributor<typeof huantai>) => void): readonly Message[] {
  const trying = definePlugin({
    id: "trying",
    title,
    dependsOn: [huantai],
    contribute: (to: Contributor<typeof huantai>) => contribute(to),
  });
  try {
    composeCore(...everyPlugin, trying);
    return [];
  } catch (thrown) {
    if (thrown instanceof CompositionError) return thrown.issues;
    throw thrown;
  }
}

/** The contributions of all plugins but the clauses and sources themselves. */
const contributed = composition.plugins
  .flatMap(({ id }) => composition.contributionsOf(id))
  .filter(({ point }) => point !== "kernel.clause" && point !== "kernel.source");

/** The same under another name, resting on the refused clause. */
function renamedWith(value: object): object {
  const names = Object.entries(value).filter(([field]) => field === "code" || field === "id");
  const others = names.map(([field, name]) => [field, `another-${name}`]);
  return {
    ...value,
    ...Object.fromEntries(others),
    ...("cites" in value ? { cites } : {}),
  };
}

/** One contribution of each point, with its point. */
const ofEachPoint = composition.points.flatMap((at) => {
  const [first] = contributed.filter(({ point }) => point === at.id);
  return first === undefined ? [] : [{ ...first, at }];
});

describe("a refused clause", () => {
  it("is one of those that nothing may carry", () => {
    expect(refused.disposition).toBe("notOperationalised");
  });

  it("is not made to be carried by a correction, nor from some later day on", () => {
    const carried: Clause = {
      ...refused,
      disposition: "carried",
      carriedBy: ["huantai/reform.plan/huantai"],
      reason: null,
    };
    const codes = [
      triedBy((to) => to.replace(clausePoint, carried, huantai)),
      triedBy((to) => to.succeed(clausePoint, carried, huantai, "2030-01-01")),
    ].map((issues) => issues.map(({ code }) => code));
    for (const each of codes) expect(new Set(each)).toEqual(new Set(["KERNEL_REFUSED_CLAUSE"]));
  });

  it("carries nothing, at whichever point, under whichever name, with a derogation or without", () => {
    const brought = ofEachPoint.flatMap(({ at, key, value }) => {
      const renamed = renamedWith(value as object);
      return "cites" in renamed && at.key(renamed) !== key ? [{ at, renamed }] : [];
    });
    const issues = triedBy((to) => {
      for (const { at, renamed } of brought) to.add(at, renamed as never);
    });
    const told = issues.filter(({ code }) => code === "KERNEL_REFUSED_CLAUSE");
    const points = new Set(told.map(({ values }) => values.point));
    expect(brought.length).toBeGreaterThan(30);
    expect(brought.map(({ at }) => at.id).filter((id) => !points.has(id))).toEqual([]);
  });

  it("carries no rule that takes the place of a rule, and no view", () => {
    const [rule] = composition.all(requirementPoint).filter(({ plugin }) => plugin === huantai.id);
    const [view] = composition.all(viewPoint);
    if (rule === undefined || view === undefined) throw new Error("There is no rule or no view.");
    const codes = [
      triedBy((to) => to.replace(requirementPoint, { ...rule.value, cites }, huantai)),
      triedBy((to) => to.add(viewPoint, { ...view.value, id: "trying.list", cites })),
    ].map((issues) => issues.map(({ code }) => code));
    for (const each of codes) expect(each).toContain("KERNEL_REFUSED_CLAUSE");
  });
});

describe("a citation deep inside a contribution", () => {
  /** The rows cited anywhere inside a value. */
  function rowsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
    if (typeof value !== "object" || value === null) return found;
    const { source, clause, row } = value as Record<string, unknown>;
    if (typeof source === "string" && typeof clause === "string" && typeof row === "string") {
      found.add(row);
    }
    for (const each of Object.values(value)) rowsIn(each, found);
    return found;
  }

  it("is known to the register like any other, so that none rests on a refused clause unseen", () => {
    // The places of a message's example are words, not citations.
    for (const each of contributed.filter(({ point }) => point !== messageTablePoint.id)) {
      const known = new Set(composition.citesOf(each).map(({ row }) => row));
      const unseen = [...rowsIn(each.value)].filter((row) => !known.has(row));
      expect([each.point, each.key, unseen]).toEqual([each.point, each.key, []]);
    }
  });
});

describe("two plugins that bring the same", () => {
  it("do not compose, whatever it is: an indicator, a schedule, a meeting, a scheme", () => {
    const issues = triedBy((to) => {
      for (const { at, value, validity } of ofEachPoint) to.add(at, value as never, validity);
    });
    const points = ofEachPoint.map(({ at }) => at.id);
    const told = new Set(issues.map(({ values }) => values.point));
    expect(points.filter((id) => !told.has(id))).toEqual([]);
    expect(points).toEqual(
      expect.arrayContaining(["indicators.indicator", "clients.schedule", "appraisal.scheme"]),
    );
  });
});
