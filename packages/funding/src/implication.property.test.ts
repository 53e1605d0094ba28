import fc from "fast-check";
import { expect, it } from "vitest";
import { budgetImplication } from "./implication.js";
import { countyWith, withRules } from "./sample-budget.js";

it("moving people costs the county nothing where the standard is the same: what one unit loses another gains", () => {
  const composition = withRules();
  const body = fc.constantFrom("hospital", "station", "county-hospital");
  const move = fc.tuple(body, body);
  fc.assert(
    fc.property(fc.array(move, { maxLength: 8 }), fc.nat(9_000_000), (moves, amount) => {
      const standard = { id: "s1", class: "staff", per: "person", amount, document: "1" };
      const side = (at: 0 | 1) =>
        countyWith(composition, {
          staff: moves.map((bodies, index) => ({
            id: `p${index}`,
            name: "合成人员",
            institution: bodies[at],
            employment: "established",
          })),
          "cost-standards": [{ ...standard, period: { from: "2020-01-01" } }],
        });
      const lines = budgetImplication({
        before: side(0),
        after: side(1),
        composition,
        date: "2020-06-30",
      }).filter((line) => line.class === "staff");
      const sum = (of: "amountBefore" | "amountAfter") =>
        lines.reduce((all, line) => all + (line[of] ?? 0), 0);
      expect([sum("amountBefore"), sum("amountAfter")]).toEqual([
        moves.length * amount,
        moves.length * amount,
      ]);
    }),
    { numRuns: 40 },
  );
});
