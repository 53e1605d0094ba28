import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { dutyBalances, dutyBalanceView } from "./duty-balance.js";
import { held, withSteps } from "./sample-duties.js";

const { town, village } = sampleDivisions;
const composition = withSteps([]);
const posts = [{ id: "worker", institution: "committee", kind: "village-fp-worker", name: "专干" }];
const county = (...assignments: object[]) =>
  aCounty(composition, aHierarchy({ posts, assignments }));
const worker = { post: "worker" };
const until = { period: { from: "2010-01-01", to: "2020-01-31" } };
const from = { period: { from: "2020-02-01" } };

/** The worker gives up care, takes on training, goes on with advice; the hospital takes care over. */
const moved = county(
  held("care", worker, village, until),
  held("advice", worker, village),
  held("training", worker, village, { ...from, involvement: "assist" }),
  held("care", { institution: "hospital" }, town, from),
);

describe("the net effect on a holder's duties", () => {
  it("puts together what is moved away and what is added", () => {
    expect(dutyBalances(moved, "2020-01-31", moved, "2020-02-01")).toEqual([
      {
        holder: "hospital",
        isPost: false,
        gained: ["care"],
        lost: [],
        kept: [],
        changed: [],
        net: 1,
      },
      {
        holder: "worker",
        isPost: true,
        gained: ["training"],
        lost: ["care"],
        kept: ["advice"],
        changed: [],
        net: 0,
      },
    ]);
  });

  it("tells a change between leading and assisting, and leaves out who has none", () => {
    const lead = county(held("care", worker, village), held("advice", worker, village));
    const assist = county(
      held("care", worker, village, { involvement: "assist" }),
      held("advice", worker, village),
    );
    expect(dutyBalances(lead, "2020-01-01", assist, "2020-01-01")).toMatchObject([
      { holder: "worker", gained: [], lost: [], kept: ["advice"], changed: ["care"], net: 0 },
    ]);
    expect(dutyBalances(lead, "2020-01-01", lead, "2020-01-01")).toEqual([]);
  });

  it("is shown by post and institution, and not at all where no plan was rehearsed", () => {
    const context = { county: moved.asOf("2020-02-01"), composition, date: "2020-02-01" };
    const before = moved.asOf("2020-01-31");
    const [table] = dutyBalanceView.answer({ ...context, before }, {}).tables;
    expect(table?.rows.map((row) => [row.institution, row.post, row.net])).toEqual([
      ["样镇卫生院", null, 1],
      ["样村村民委员会", "专干", 0],
    ]);
    const asked = { postKind: "village-fp-worker" };
    expect(dutyBalanceView.answer({ ...context, before }, asked).tables[0]?.rows).toHaveLength(1);
    const none = dutyBalanceView.answer({ ...context, before: null }, {}).tables[0];
    expect(none?.rows).toEqual([]);
    expect(none?.notes?.[0]?.en).toBe("No plan was rehearsed; there is nothing to compare.");
  });
});
