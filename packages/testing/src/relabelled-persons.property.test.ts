import { type CountyData, readCounty } from "@fuyou/kernel";
import { aCitation } from "@fuyou/kernel/testing";
import { placeStaff, staffRulePoint } from "@fuyou/personnel";
import { compilePlan, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeCore } from "./core-plugins.js";
import { countyArbitrary } from "./county-arbitrary.js";
import { rowsIn } from "./tally.js";

// Identifiers of persons mean nothing: with others, in another order, everything else is as it was.

const hospitals = { kinds: ["township-hospital"] };
const steps = [
  strengthen.step(aStepHead("strengthen"), {
    from: { kinds: ["township-fp-station"] },
    into: hospitals,
    plate: { kind: "mchfp-service-station", name: "{division}服务站" },
    options: {
      "township-hospital": hospitals,
      "township-government": { kinds: ["township-government"] },
    },
  }),
  placeStaff.step(aStepHead("place", { after: ["strengthen"] }), {
    at: hospitals,
    posts: [{ kind: "professional" }, { kind: "management" }],
    employments: ["established", "civil-service-rules"],
    concurrent: true,
  }),
];
const composition = composeCore(
  aPlanPlugin(steps, {
    plan: aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } }),
    contribute: (to) =>
      to.add(staffRulePoint, {
        ...{ plan: "sample-plan", step: "strengthen", papers: true, cites: [aCitation()] },
        employments: [{ employment: "non-established", becomes: "ends" }],
      }),
  }),
);
const counties = countyArbitrary({
  townships: 8,
  offer: { plan: "sample-plan", options: ["township-hospital", "township-government"] },
});

/** A value in which some strings are replaced by others, wherever they stand whole. */
function replaced(value: unknown, by: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return by.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, by)]));
}

/** Everything a plan comes to on a county, as text. */
function outcome(data: CountyData): string {
  const { county, findings } = readCounty(data, composition);
  const {
    after,
    edits,
    steps: done,
    conservation,
    ...rest
  } = compilePlan(county, composition, "sample-plan");
  return JSON.stringify([
    findings,
    after.toData(),
    edits,
    done,
    conservation,
    rest.findings,
    rest.compiled,
  ]);
}

test("other identifiers of persons change nothing but these identifiers", {
  timeout: 90_000,
}, () => {
  let relabelled = 0;
  let drawn = 0;
  const property = fc.property(counties, fc.nat(9_999), (data, start) => {
    const people = rowsIn(data, "staff");
    const names = new Map<string, string>();
    for (const [at, { id }] of people.entries()) {
      const number = (start + at * 7_919) % 10_007;
      names.set(id, `renamed-${String(number).padStart(5, "0")}`);
    }
    const old = new Map([...names].map(([before, now]) => [now, before]));
    const original = outcome(structuredClone(data));
    const other = outcome(replaced(data, names) as CountyData);
    expect(other.replace(/renamed-\d{5}/g, (now) => old.get(now) ?? now)).toBe(original);
    relabelled += (other.match(/renamed-/g) ?? []).length;
    if (original.includes("personnel.prepare-papers")) drawn += 1;
  });
  fc.assert(property, { numRuns: 40, interruptAfterTimeLimit: 60_000 });
  expect([relabelled > 0, drawn > 0]).toEqual([true, true]);
});
