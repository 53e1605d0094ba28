import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BalanceQuestion, balancesOf } from "./balance.js";
import { Counting } from "./counting.js";
import type { Draft } from "./draft.js";
import { conservedPoint } from "./extension-points.js";
import { type Bed, beds, samplePlugin } from "./sample-registers.js";
import { aCitation, aCounty, aPlugin, composed } from "./testing.js";

// Beds are counted by cost (their own register says so) and by number (another plugin does).
const composition = composed(
  samplePlugin,
  aPlugin("numbers", (to) => {
    to.add(conservedPoint, { category: "beds", unit: "item", table: beds, measure: () => 1 });
  }),
);
const on = "2020-01-01";
const authority = { issuer: "样县财政局", number: "〔2020〕7号", cites: [aCitation()] };
const clinics = [{ id: "c1", kind: "ward" }];
const before = aCounty(composition, {
  clinics,
  beds: [
    { id: "b1", clinic: "c1", cost: 300 },
    { id: "b2", clinic: "c1", cost: 700 },
    { id: "b3", clinic: "c1", cost: 50, period: { from: "2019-01-01", to: "2020-06-30" } },
  ],
});
const drafted = (write: (draft: Draft) => void) => {
  const draft = before.draft();
  write(draft);
  const { county: after, edits } = draft.finish();
  return { after, edits };
};
const proof = (question: Omit<BalanceQuestion, "before" | "from">) =>
  balancesOf(new Counting(composition), { before, from: on, ...question }).map((each) => {
    const { category, opening, entered, exits, closing, residual, unaccounted } = each;
    const names = unaccounted.map(({ table, id }) => `${table.name}/${id}`);
    return [category, opening, entered, exits, closing, residual, ...names];
  });

describe("a balance", () => {
  it("takes opening and closing from the registers and what moved from the edits", () => {
    const { after, edits } = drafted((draft) => {
      draft.retire(beds, "b1", on);
      draft.insert(beds, { id: "b4", clinic: "c1", cost: 10 });
    });
    expect(proof({ after, acts: [{ edits, authority }], to: on })).toEqual([
      ["beds", 3, 1, 1, 3, 0],
      ["originalCost", 1050, 10, 300, 760, 0],
    ]);
  });

  it("does not close where the edits leave out what happened to the registers", () => {
    const { after, edits } = drafted((draft) => {
      draft.retire(beds, "b1", on);
      draft.retire(beds, "b2", on);
    });
    expect(proof({ after, acts: [{ edits: edits.slice(0, 1), authority }], to: on })).toEqual([
      ["beds", 3, 0, 1, 1, 1],
      ["originalCost", 1050, 0, 300, 50, 700],
    ]);
  });

  it("names what an act without authority moved, and what ran out by its own days", () => {
    const { after, edits } = drafted((draft) => draft.retire(beds, "b1", on));
    expect(proof({ after, acts: [{ edits }], to: "2020-07-01" })).toEqual([
      ["beds", 3, 0, 0, 1, 2, "beds/b1", "beds/b3"],
      ["originalCost", 1050, 0, 0, 700, 350, "beds/b1", "beds/b3"],
    ]);
  });
});

describe("counting again", () => {
  const deed = fc.record({
    bed: fc.nat({ max: 5 }),
    cost: fc.nat({ max: 900 }),
    ends: fc.boolean(),
  });
  const days = ["2020-01-01", "2020-07-01"];
  it("gives after every act, and on any day, what counting anew gives", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const counting = new Counting(composition);
        let county = before;
        for (const { bed, cost, ends } of deeds) {
          const draft = county.draft();
          const id = `b${bed}`;
          const row: Bed | undefined = draft.get(beds, id);
          if (row === undefined) draft.insert(beds, { id, clinic: "c1", cost });
          else if (ends && row.retiredOn === undefined) draft.retire(beds, id, on);
          else draft.update(beds, id, { cost });
          county = draft.finish().county;
          for (const day of days) {
            const anew = new Counting(composition).of(county, day, on);
            expect(counting.of(county, day, on)).toEqual(anew);
          }
        }
      }),
    );
  });

  it("counts a record once for the same days, and again only where it was touched", () => {
    let measured = 0;
    const watched = composed(
      samplePlugin,
      aPlugin("watch", (to) => {
        const measure = () => ++measured && 1;
        to.add(conservedPoint, { category: "beds", unit: "item", table: beds, measure });
      }),
    );
    // 1,024 records to a run: two whole ones, and one of the rest
    const many = Array.from({ length: 2060 }, (_, at) => ({
      id: `b${at}`,
      clinic: "c1",
      cost: 1,
    }));
    const county = aCounty(watched, { clinics, beds: many });
    const counting = new Counting(watched);
    const amount = (of: typeof county) => counting.of(of, on, on).get("beds")?.amount;
    expect([amount(county), amount(county), measured]).toEqual([2060, 2060, 2060]);
    const draft = county.draft();
    draft.retire(beds, "b2059", on);
    // of the run that was touched, the record that stood there
    expect([amount(draft.finish().county), measured]).toEqual([2059, 2060 + 1]);
  });
});
