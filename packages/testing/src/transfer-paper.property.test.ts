import { type County, doChange, FuyouError, isBlocking, readCounty } from "@fuyou/kernel";
import { aCitation, anAct } from "@fuyou/kernel/testing";
import { acceptTransfers, refuseTransfer, staffRulePoint } from "@fuyou/personnel";
import { compilePlan, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeCore } from "./core-plugins.js";
import { countyArbitrary } from "./county-arbitrary.js";
import { type PlainRow, rowsIn, stands } from "./tally.js";

// Stations end into their hospitals on 10 February 2020, the step draws up a paper for everyone it moves,
// and on 10 March the receiving bodies decide some of them, in any order.

const step = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
  options: {
    "township-hospital": { kinds: ["township-hospital"] },
    "township-government": { kinds: ["township-government"] },
  },
});
const composition = composeCore(
  aPlanPlugin([step], {
    plan: aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } }),
    contribute: (to) =>
      to.add(staffRulePoint, {
        ...{ plan: "sample-plan", step: "strengthen", papers: true, cites: [aCitation()] },
        employments: [{ employment: "non-established", becomes: "ends" }],
      }),
  }),
);
const counties = countyArbitrary({
  faults: false,
  offer: { plan: "sample-plan", options: ["township-hospital", "township-government"] },
});
const decidedOn = "2020-03-10";
const secret = "不予接收的合成理由";

/** A decision on a paper, and its place in another order of the same decisions. */
interface Decision {
  /** What is decided; nothing where it waits. */
  what: "accept" | "refuse" | "wait";
  /** Its rank in the other order. */
  rank: number;
}
const decision: fc.Arbitrary<Decision> = fc.record({
  what: fc.constantFrom("accept", "refuse", "wait"),
  rank: fc.nat(99),
});

/** A paper that is to be decided, and how. */
type Decided = readonly [paper: string, what: Decision["what"]];

/** The county after decisions in some order, all on one day. */
function after(county: County, decisions: readonly Decided[]): County {
  const draft = county.draft();
  draft.date = decidedOn;
  const act = anAct(decidedOn);
  for (const [paper, what] of decisions) {
    if (what === "accept") doChange(draft, acceptTransfers, { papers: [paper] }, act);
    if (what === "refuse") doChange(draft, refuseTransfer, { paper, reason: secret }, act);
  }
  return draft.finish().county;
}

/** The people who on some day are on the books of no body that stands. */
function lost(county: County, day: string): string[] {
  const data = county.toData();
  const bodies = new Set(
    rowsIn(data, "institutions")
      .filter((each) => stands(each, day))
      .map((each) => each.id),
  );
  return rowsIn(data, "staff")
    .filter((each) => stands(each, day) && !bodies.has(String(each.institution)))
    .map((each) => each.id);
}

const coded = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return FuyouError.is(error) ? error.code : error;
  }
};

test("accepted, refused and waiting papers are all that were drawn up, in whatever order they are decided", {
  timeout: 90_000,
}, () => {
  const seen = { accept: 0, refuse: 0, wait: 0 };
  const property = fc.property(
    counties,
    fc.array(decision, { minLength: 5, maxLength: 5 }),
    (data, drawn) => {
      const { county, findings } = readCounty(data, composition);
      expect(findings.filter(isBlocking)).toEqual([]);
      const transition = compilePlan(county, composition, "sample-plan");
      expect(transition.findings.filter(isBlocking)).toEqual([]);
      for (const day of ["2020-02-01", "2020-02-09"])
        expect(lost(transition.before, day)).toEqual([]);
      for (const day of ["2020-02-10", "2020-02-29"])
        expect(lost(transition.after, day)).toEqual([]);

      // One paper for everyone whom the plan moved, and for nobody else.
      const moved = new Map(rowsIn(data, "staff").map((each) => [each.id, each.institution]));
      const papers = rowsIn(transition.after.toData(), "transfer-papers");
      const people = rowsIn(transition.after.toData(), "staff").filter(
        (each) => each.institution !== moved.get(each.id),
      );
      expect(papers.map(({ person, from, to }) => [person, from, to]).sort()).toEqual(
        people.map(({ id, institution }) => [id, moved.get(id), institution]).sort(),
      );

      const decisions = papers.map(({ id }, at) => ({ id, ...(drawn[at % 5] as Decision) }));
      const order = (some: typeof decisions): Decided[] => some.map(({ id, what }) => [id, what]);
      const done = after(transition.after, order(decisions));
      const shuffled = [...decisions].sort((a, b) => a.rank - b.rank).reverse();
      const other = after(transition.after, order(shuffled));
      expect(other.toData()).toEqual(done.toData());
      expect(lost(done, decidedOn)).toEqual([]);

      const now = rowsIn(done.toData(), "transfer-papers");
      const count = (what: unknown) => now.filter((each) => each.decision === what).length;
      const asked = (what: Decision["what"]) =>
        decisions.filter((each) => each.what === what).length;
      expect([count("accepted"), count("refused"), count(undefined)]).toEqual([
        asked("accept"),
        asked("refuse"),
        asked("wait"),
      ]);
      expect(now).toHaveLength(papers.length);
      // Nobody moves by a decision: the plan has moved them.
      const places = (of: County) =>
        rowsIn(of.toData(), "staff").map((each) => [each.id, each.institution]);
      expect(places(done)).toEqual(places(transition.after));

      const items = rowsIn(done.toData(), "transfer-items");
      const accepted = new Set(
        now.filter((each) => each.decision === "accepted").map((each) => each.id),
      );
      for (const item of items as (PlainRow & { paper: string; settledOn?: string })[]) {
        const settles = item.route === "with-person" && accepted.has(item.paper);
        expect([item.id, item.settledOn]).toEqual([item.id, settles ? decidedOn : undefined]);
      }
      for (const { id, what } of decisions) {
        seen[what] += 1;
        if (what === "wait") continue;
        for (const again of ["accept", "refuse"] as const) {
          expect(coded(() => after(done, [[id, again]]))).toBe("PERSONNEL_PAPER_DECIDED");
        }
      }

      const told = readCounty(done.toData(), composition).findings;
      expect(told.filter(isBlocking)).toEqual([]);
      const cases = told.filter((each) => each.code === "PERSONNEL_REFUSED_NO_HOME");
      expect(cases.map((each) => each.subject).sort()).toEqual(
        now
          .filter((each) => each.decision === "refused")
          .map((each) => `transfer-papers/${each.id}`)
          .sort(),
      );
      const shown = JSON.stringify([told, transition.findings]);
      expect([shown.includes("合成人员"), shown.includes(secret)]).toEqual([false, false]);
    },
  );
  fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 60_000 });
  expect(Object.values(seen).every((each) => each > 0)).toBe(true);
});
