import { assets, claims, custodies, custodyEntries } from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import type { Draft } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import { compilePlan, strengthen, type Transition } from "@fuyou/reform";
import { aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { composeCore } from "./core-plugins.js";
import { aCounty } from "./county-builder.js";
import { transitionFaults } from "./transition-faults.js";

const composition = composeCore(
  aPlanPlugin([
    strengthen.step(aStepHead("strengthen"), {
      from: { kinds: ["township-fp-station"] },
      into: { kinds: ["township-hospital"] },
      plate: { kind: "mchfp-service-station", name: "站" },
    }),
  ]),
);
const county = aCounty()
  .asOf("2020-01-01")
  .withTownships(1, (town) =>
    town.with("township-fp-station", {
      people: 2,
      assets: [100_000],
      rooms: [2_000],
      holdings: [{ register: "claims", fields: { amount: 7_000 } }],
    }),
  )
  .county(composition);
const transition = compilePlan(county, composition, "sample-plan");
const station = "township-fp-station-999901100";
const asset = `${station}.asset-1`;

/** The same transition with another county at its end. */
function ending(write: (draft: Draft) => void): Transition {
  const draft = transition.after.draft();
  write(draft);
  return { ...transition, after: draft.finish().county };
}
const faults = (tampered: Transition) => transitionFaults(tampered, composition).join("\n");

describe("what is wrong with a transition", () => {
  it("is nothing where it keeps its promises", () => {
    expect(transition.compiled).toBe(true);
    expect(faults(transition)).toBe("");
  });

  it("is a balance sheet that is not what a count gives", () => {
    const wrong = transition.conservation.map((line) =>
      line.category === "originalCost" ? { ...line, closing: line.closing - 1 } : line,
    );
    expect(faults({ ...transition, conservation: wrong })).toMatch(
      /^originalCost: closing \d+, counted \d+$/,
    );
    const less = transition.conservation.filter((line) => line.category !== "rooms");
    expect(faults({ ...transition, conservation: less })).toBe("no line for rooms");
  });

  it("is something lost, changed, or in nobody's hands", () => {
    expect(faults(ending((draft) => draft.retire(staff, "person-0001", "2020-02-10")))).toMatch(
      "staff/person-0001: lost",
    );
    const renamed = ending((draft) => draft.update(staff, "person-0001", { name: "另一人" }));
    expect(faults(renamed)).toMatch("staff/person-0001: not as it was");
    const cheaper = ending((draft) => draft.update(assets, asset, { originalCost: 1 }));
    expect(faults(cheaper)).toMatch(`assets/${asset}: not as it was`);
    const dropped = ending((draft) => draft.retire(custodies, `${asset}.custody~2`, "2020-02-12"));
    expect(faults(dropped)).toMatch(`${asset}: nobody's on 2020-02-12`);
    const twice = ending((draft) =>
      draft.update(custodies, `${asset}.custody`, { period: { from: "2010-01-01" } }),
    );
    expect(faults(twice)).toMatch(`${asset}: 2 custodians on 2020-02-10`);
  });

  it("is a record in force that refers to a body that ended, or a body without successor", () => {
    const back = ending((draft) => draft.update(staff, "person-0007", { institution: station }));
    expect(faults(back)).toMatch(`institution is ${station}, which has ended`);
    const ended = ending((draft) =>
      draft.retire(institutions, "township-government-999901100", "2020-02-10"),
    );
    expect(faults(ended)).toMatch("township-government-999901100 ended without successor");
  });

  it("is a claim that is lost, changed, or left with a body that ended", () => {
    const claim = `${station}.holding-1`;
    expect(faults(ending((draft) => draft.retire(claims, claim, "2020-02-10")))).toMatch(
      `claims/${claim}: lost`,
    );
    const less = faults(ending((draft) => draft.update(claims, claim, { amount: 1 })));
    expect(less).toMatch(`claims/${claim}: not as it was`);
    expect(less).toMatch(/liabilities: closing 7000, counted 1$/m);
    const left = ending((draft) => draft.update(claims, claim, { institution: station }));
    expect(faults(left)).toMatch(`claims/${claim}: institution is ${station}, which has ended`);
  });

  it("is a ledger whose halves or costs do not agree, or that says another holder", () => {
    const posting = `sample-plan.strengthen.${station}`;
    const half = (side: string) => `${posting}.${asset}.${side}`;
    const uneven = ending((draft) => draft.update(custodyEntries, half("in"), { side: "out" }));
    expect(faults(uneven)).toMatch(`custody-postings/${posting}: ${asset} is uneven`);
    const cheap = ending((draft) => {
      for (const side of ["in", "out"]) draft.update(custodyEntries, half(side), { cost: 1 });
    });
    expect(faults(cheap)).toMatch(`custody-postings/${posting}: ${asset} at another cost`);
    const hospital = "township-hospital-999901100";
    const government = "township-government-999901100";
    const other = ending((draft) =>
      draft.update(custodyEntries, half("in"), { institution: government }),
    );
    expect(faults(other)).toMatch(`${asset}: with ${hospital}, by the ledger with ${government}`);
    const own = `${hospital}.asset-1`;
    const unposted = ending((draft) =>
      draft.update(custodies, `${own}.custody`, { institution: government }),
    );
    expect(faults(unposted)).toMatch(`${own}: with ${government}, by the ledger with ${hospital}`);
  });

  it("is a gap that is none, and an end that edits do not lead to or back from", () => {
    const gap = { duty: "care", division: "999901100000", from: "2020-02-11", to: "2020-02-11" };
    const invented = faults({ ...transition, gaps: [gap] });
    expect(invented).toMatch("a broken proof is not found");
    expect(invented).toMatch("refused with REFORM_NOT_COMPILED");
    const other = ending((draft) => draft.update(staff, "person-0001", { employment: "retired" }));
    expect(faults(other)).toMatch("carried out, it is not what was rehearsed");
    const before = county.draft();
    before.update(staff, "person-0001", { name: "另一人" });
    const undone = faults({ ...transition, before: before.finish().county });
    expect(undone).toMatch("staff/person-0001: not as it was");
  });

  it("is anything done where a finding says that nothing was", () => {
    const refused = { ...transition, compiled: false };
    expect(faults(refused)).toMatch("compiled or not is not what the findings say");
    expect(faults(refused)).toMatch("half done");
    expect(faults(refused)).toMatch("the county changed although nothing compiled");
  });
});
