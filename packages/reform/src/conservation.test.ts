import { hierarchyPlugin } from "@fuyou/hierarchy";
import {
  type AppliedChange,
  type County,
  conservedPoint,
  type Draft,
  defineChange,
  defineTable,
  doChange,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aCitation, aCounty, anAct, aPlugin, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { conservationOf } from "./conservation.js";

interface Bed extends Row {
  readonly cost: number;
}
interface Loan extends Row {
  readonly bed: string;
  readonly period: Period;
}

const beds: Table<Bed> = defineTable<Bed>({
  name: "beds",
  title: { zh: "床位", en: "beds" },
  schema: z.strictObject({
    id: z.string(),
    cost: z.int(),
    retiredOn: plainDateSchema.optional(),
  }),
  conserved: [
    { category: "beds", unit: "item", measure: () => 1 },
    { category: "cost", unit: "fen", measure: (row) => row.cost },
  ],
});
const loans: Table<Loan> = defineTable<Loan>({
  name: "loans",
  title: { zh: "借用", en: "loans" },
  schema: z.strictObject({
    id: z.string(),
    bed: z.string(),
    period: periodSchema,
    retiredOn: plainDateSchema.optional(),
  }),
  conserved: [{ category: "loans", unit: "item", measure: () => 1 }],
});
const composition = composed(
  hierarchyPlugin,
  aPlugin("ward", (to) => {
    to.add(tablePoint, beds);
    to.add(tablePoint, loans);
  }),
  aPlugin("premium", (to) => {
    const measure = { category: "costly", unit: "item" as const, table: beds };
    to.add(conservedPoint, { ...measure, measure: (row) => ((row as Bed).cost > 500 ? 1 : 0) });
  }),
);

/** An act that does with the draft whatever is asked. */
const act = defineChange<{ draft: (draft: Draft) => void }>({
  type: "sample.act",
  title: { zh: "试", en: "act" },
  schema: z.strictObject({ draft: z.custom<(draft: Draft) => void>() }),
  apply: (draft, payload) => payload.draft(draft),
});
const authority = { issuer: "样县财政局", number: "〔2020〕7号", cites: [aCitation()] };

const from = "2020-02-01";
const to = "2020-02-29";
const opening = aCounty(composition, {
  beds: [
    { id: "b1", cost: 300 },
    { id: "b2", cost: 700 },
    { id: "b3", cost: 1_000 },
    { id: "gone", cost: 90, retiredOn: "2019-01-01" },
  ],
  loans: [
    { id: "l1", bed: "b1", period: { from: "2010-01-01" } },
    { id: "l2", bed: "b2", period: { from: "2010-01-01", to: "2019-12-31" } },
  ],
});

type Deed = (draft: Draft) => void;

/** Does some acts on 10 February, those of the second list with an authority. */
function transition(without: readonly Deed[], by: readonly Deed[] = [], before: County = opening) {
  const draft = before.draft();
  draft.date = "2020-02-10";
  const changes: AppliedChange[] = [];
  for (const deed of without) {
    changes.push(doChange(draft, act, { draft: deed }, anAct("2020-02-10")));
  }
  for (const deed of by) {
    changes.push(doChange(draft, act, { draft: deed }, anAct("2020-02-10", { authority })));
  }
  const after = draft.finish().county;
  const lines = conservationOf(composition, before, after, changes, from, to);
  return Object.fromEntries(
    lines.map((line) => {
      const { opening, entered, exits, closing, residual, unaccounted } = line;
      return [line.category, [opening, entered, exits, closing, residual, ...unaccounted]];
    }),
  );
}

describe("the balance sheet", () => {
  it("has a line for each category, also for what another plugin counts in the same register", () => {
    const lines = conservationOf(composition, opening, opening, [], from, to);
    expect(lines.map((each) => [each.category, each.unit])).toEqual([
      ["costly", "item"],
      ["beds", "item"],
      ["cost", "fen"],
      ["loans", "item"],
    ]);
    expect(transition([])).toEqual({
      costly: [2, 0, 0, 2, 0],
      beds: [3, 0, 0, 3, 0],
      cost: [2_000, 0, 0, 2_000, 0],
      loans: [1, 0, 0, 1, 0],
    });
  });

  it("takes what an authority permits as entered or as an exit", () => {
    const { beds: many, cost } = transition(
      [],
      [
        (draft) => draft.retire(beds, "b2", "2020-02-10"),
        (draft) => draft.insert(beds, { id: "b4", cost: 450 }),
        (draft) => draft.update(beds, "b3", { cost: 900 }),
      ],
    );
    expect(many).toEqual([3, 1, 1, 3, 0]);
    expect(cost).toEqual([2_000, 450, 800, 1_650, 0]);
  });

  it("leaves in the residual what went without authority, and names it", () => {
    const { beds: many, cost } = transition([
      (draft) => draft.retire(beds, "b2", "2020-02-10"),
      (draft) => draft.update(beds, "b3", { cost: 500 }),
    ]);
    expect(many).toEqual([3, 0, 0, 2, 1, "beds/b2"]);
    expect(cost).toEqual([2_000, 0, 0, 800, 1_200, "beds/b2", "beds/b3"]);
  });

  it("leaves in it, with a minus, what appeared without authority", () => {
    const { beds: many, cost } = transition([
      (draft) => draft.insert(beds, { id: "b5", cost: 10 }),
    ]);
    expect(many).toEqual([3, 0, 0, 4, -1, "beds/b5"]);
    expect(cost).toEqual([2_000, 0, 0, 2_010, -10, "beds/b5"]);
  });

  it("names what two acts without authority do even where they cancel out", () => {
    const { beds: many, cost } = transition([
      (draft) => draft.retire(beds, "b1", "2020-02-10"),
      (draft) => draft.insert(beds, { id: "b6", cost: 300 }),
    ]);
    expect(many).toEqual([3, 0, 0, 3, 0, "beds/b1", "beds/b6"]);
    expect(cost).toEqual([2_000, 0, 0, 2_000, 0, "beds/b1", "beds/b6"]);
  });

  it("counts a move within one act as nothing", () => {
    const { loans: held } = transition([
      (draft) => {
        draft.update(loans, "l1", { period: { from: "2010-01-01", to: "2020-02-09" } });
        draft.insert(loans, { id: "l3", bed: "b1", period: { from: "2020-02-10" } });
      },
    ]);
    expect(held).toEqual([1, 0, 0, 1, 0]);
  });

  it("counts neither what had ended nor what is changed without weighing more or less", () => {
    const { beds: many, cost } = transition([
      (draft) => draft.update(beds, "gone", { cost: 5_000 }),
      (draft) => draft.update(beds, "b1", { cost: 300 }),
    ]);
    expect([many, cost]).toEqual([
      [3, 0, 0, 3, 0],
      [2_000, 0, 0, 2_000, 0],
    ]);
  });

  it("names what runs out or begins by its own days, whether or not an act moved it", () => {
    const during = (period: Period, over: object = {}) =>
      aCounty(composition, { loans: [{ id: "l1", bed: "b1", period, ...over }] });
    const ending = during({ from: "2010-01-01", to: "2020-02-20" });
    expect(transition([], [], ending).loans).toEqual([1, 0, 0, 0, 1, "loans/l1"]);
    const moved = transition(
      [
        (draft) => {
          draft.update(loans, "l1", { period: { from: "2010-01-01", to: "2020-02-09" } });
          const period = { from: "2020-02-10", to: "2020-02-20" };
          draft.insert(loans, { id: "l1~2", bed: "b1", period });
        },
      ],
      [],
      ending,
    );
    expect(moved.loans).toEqual([1, 0, 0, 0, 1, "loans/l1"]);
    const beginning = during({ from: "2020-02-20" });
    expect(transition([], [], beginning).loans).toEqual([0, 0, 0, 1, -1, "loans/l1"]);
    const retired = during({ from: "2010-01-01" }, { retiredOn: "2020-02-29" });
    expect(transition([], [], retired).loans).toEqual([1, 0, 0, 0, 1, "loans/l1"]);
    const later = during({ from: "2010-01-01" }, { retiredOn: "2020-03-01" });
    expect(transition([], [], later).loans).toEqual([1, 0, 0, 1, 0]);
  });
});
