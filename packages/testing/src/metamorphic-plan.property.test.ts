import { type Composition, type CountyData, readCounty } from "@fuyou/kernel";
import { compilePlan, consolidate, type Step, strengthen } from "@fuyou/reform";
import { aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeCore } from "./core-plugins.js";
import { countyArbitrary } from "./county-arbitrary.js";
import { rowsIn } from "./tally.js";

// What must not matter does not: the identifiers of institutions, and the order of steps that are independent.

const merge = (id: string): Step =>
  consolidate.step(aStepHead(id), {
    sources: [{ kinds: ["county-mch-hospital"] }, { kinds: ["county-fp-station"] }],
    into: {
      kind: "county-mchfp-centre",
      name: "{division}中心",
      legalForm: "public-institution",
    },
  });
const townships = (id: string, divisionClass: "town" | "township"): Step =>
  strengthen.step(aStepHead(id), {
    from: { kinds: ["township-fp-station"], divisionClasses: [divisionClass] },
    into: { kinds: ["township-hospital"], divisionClasses: [divisionClass] },
    plate: { kind: "mchfp-service-station", name: "{division}服务站" },
  });
const composition = composeCore(
  aPlanPlugin([merge("merge"), townships("towns", "town"), townships("townships", "township")]),
);
const [oneWay, otherWay] = [
  [townships("a", "town"), townships("b", "township")],
  [townships("b", "town"), townships("a", "township")],
].map((steps) => composeCore(aPlanPlugin(steps))) as [Composition, Composition];
const counties = countyArbitrary({
  townships: 8,
  window: { from: "2020-02-01", to: "2020-02-29" },
});

/** Everything a plan comes to on a county, as text. */
function outcome(data: CountyData): { text: string; moved: boolean } {
  const { county, findings: faults } = readCounty(data, composition);
  const { after, edits, steps, conservation, gaps, compiled, findings } = compilePlan(
    county,
    composition,
    "sample-plan",
  );
  const told = [faults, after.toData(), edits, steps, conservation, gaps, compiled, findings];
  const text = JSON.stringify(told).replace(/"[0-9a-f]{64}"/g, '"hash"'); // which covers identifiers
  return { text, moved: edits.length > 0 };
}

/** A text in which some words are replaced by others, the longest first. */
function replaced(text: string, by: readonly (readonly [string, string])[]): string {
  let said = text;
  for (const [before, now] of [...by].sort((a, b) => b[0].length - a[0].length)) {
    said = said.replaceAll(`"${before}"`, `"${now}"`);
  }
  return said;
}

test("other identifiers of institutions change nothing but these identifiers", {
  timeout: 90_000,
}, () => {
  let moved = 0;
  const property = fc.property(counties, fc.nat(9_999), (data, start) => {
    const names = rowsIn(data, "institutions").map(
      ({ id }, at) => [id, `renamed${(start + at * 7_919) % 10_007}x`] as const,
    );
    const original = outcome(structuredClone(data));
    const relabelled = outcome(JSON.parse(replaced(JSON.stringify(data), names)) as CountyData);
    let back = relabelled.text;
    for (const [before, now] of names) back = back.replaceAll(now, before);
    expect(back).toBe(original.text);
    if (original.moved) moved++;
  });
  fc.assert(property, { numRuns: 25 });
  expect(moved).toBeGreaterThan(5);
});

test("independent steps in the other order leave the same county", { timeout: 90_000 }, () => {
  let moved = 0;
  /** The records of all registers but the postings, which are kept under the step's name, in no order. */
  const records = (data: CountyData) =>
    Object.entries(data.tables)
      .filter(([name]) => !name.startsWith("custody-"))
      .map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()]);
  const property = fc.property(counties, (data) => {
    const [one, two] = [oneWay, otherWay].map((each) =>
      compilePlan(readCounty(data, each).county, each, "sample-plan"),
    ) as [ReturnType<typeof compilePlan>, ReturnType<typeof compilePlan>];
    expect(two.compiled).toBe(one.compiled);
    expect(two.conservation).toEqual(one.conservation);
    expect(records(two.after.toData())).toEqual(records(one.after.toData()));
    const both = one.steps.every(({ changes }) => changes.length > 0) && one.steps.length === 2;
    if (both && one.edits.some((each, at) => each.id !== two.edits[at]?.id)) moved++;
  });
  fc.assert(property, { numRuns: 40 });
  expect(moved).toBeGreaterThan(4);
});
