import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { amount, percent } from "./bound-builders.js";
import { worthCollecting } from "./collection.js";
import { explain } from "./explainer.js";
import { count, shareOf } from "./measure-builders.js";
import { is } from "./predicate-builders.js";
import { jobs, sampleComposition, townStaffing, workers } from "./sample-county.js";

const degrees = {
  ...townStaffing,
  id: "degrees",
  require: {
    measure: shareOf(workers, { by: "office", part: is("degree", "bachelor"), unit: "person" }),
    compare: "at-least" as const,
    bound: percent(50),
  },
};
const posts = {
  ...townStaffing,
  id: "posts",
  require: {
    measure: count(jobs, { by: "office", unit: "post" }),
    compare: "at-least" as const,
    bound: amount(1),
  },
};

const composition = sampleComposition(townStaffing, degrees, posts);
const county = aCounty(composition, {
  places: [{ id: "t1", name: "镇" }],
  offices: ["o1", "o2"].map((id) => ({ id, name: id, kind: "town", place: "t1" })),
  jobs: [{ id: "j1", office: "o1", grade: "junior" }],
  workers: [
    { id: "w1", name: "甲", office: "o1", degree: "bachelor" },
    { id: "w2", name: "乙", office: "o1" },
    { id: "w3", name: "丙", office: "o1" },
  ],
});
const date = "2018-06-01";

describe("what is missing", () => {
  it("is told in the order of what it would decide", () => {
    const found = worthCollecting(county, composition, date);
    expect(found).toEqual([
      { datum: { table: "places", id: "t1", field: "population" }, decides: 2, touches: 2 },
      { datum: { table: "workers", id: "w2", field: "degree" }, decides: 0, touches: 1 },
      { datum: { table: "workers", id: "w3", field: "degree" }, decides: 0, touches: 1 },
    ]);
  });

  it("leaves a best and a worst case, and says what to collect next", () => {
    const { verdict, best, worst, next, tree } = explain(
      county,
      composition,
      "degrees",
      "o1",
      date,
    );
    expect(verdict).toBe("unknown");
    expect(best).toEqual({ verdict: "met", shortfall: null });
    expect(worst).toEqual({ verdict: "short", shortfall: 1 });
    expect(next).toEqual({ table: "workers", id: "w2", field: "degree" });
    expect(tree.children.map(({ kind, text }) => `${kind}: ${text.en}`)).toMatchInlineSnapshot(`
      [
        "measured: workers where degree is 'bachelor': 1 of 3 persons to 3 of 3 persons",
        "bound: at least 50%",
        "best: met",
        "worst: 1 person short",
        "missing: the register 'workers' does not give the degree of w2",
        "missing: the register 'workers' does not give the degree of w3",
        "clause: 003 二(一)1",
        "period: 2018-01-01 to —",
      ]
    `);
  });
});
