import { isBlocking, readCounty } from "@fuyou/kernel";
import { absorb, compilePlan } from "@fuyou/reform";
import { aPhase, aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { expect, test } from "vitest";
import { composeCore } from "./core-plugins.js";
import { everyCounty } from "./every-county.js";
import { rowsIn } from "./tally.js";
import { transitionFaults } from "./transition-faults.js";

const survivor = { kinds: ["county-mch-hospital"] };
const station = { kinds: ["county-fp-station"] };
const becomes = { kind: "county-mchfp-centre", name: "{division}中心" };
const composition = composeCore(
  aPlanPlugin(
    [
      absorb.step(aStepHead("absorb", { on: "2015-12-10" }), {
        survivor,
        absorbed: [station],
        becomes,
      }),
    ],
    {
      plan: aPlan({ concerns: [survivor, station] }),
      phases: [aPhase({ from: "2015-11-01", to: "2015-12-30" })],
    },
  ),
);
const id = "county-mch-hospital-999901";

test("absorbing keeps every record of the body that lives on, as it was, and loses none of the other's", {
  timeout: 60_000,
}, () => {
  let proven = 0;
  everyCounty({ runs: 60, townships: 8 }, (data) => {
    const { county, findings } = readCounty(data, composition);
    if (findings.some(isBlocking)) return;
    const transition = compilePlan(county, composition, "sample-plan");
    expect(transitionFaults(transition, composition)).toEqual([]);
    if (transition.findings.some(isBlocking)) return;
    proven += 1;
    const before = county.toData();
    const after = transition.after.toData();
    for (const table of Object.keys(before.tables)) {
      const now = new Map(rowsIn(after, table).map((row) => [row.id, row]));
      for (const row of rowsIn(before, table)) {
        const own = row.institution === id || (table === "relations" && row.from === id);
        // A plate of the old name comes down; guidance of the body that ends, ends.
        if (!own || table === "name-plates" || row.to === "county-fp-station-999901") continue;
        expect(now.get(row.id)).toEqual(
          row.secondedTo === undefined ? row : { ...row, secondedTo: now.get(row.id)?.secondedTo },
        );
      }
    }
    const body = rowsIn(after, "institutions").find((row) => row.id === id);
    const old = rowsIn(before, "institutions").find((row) => row.id === id);
    expect({ ...body, sponsor: old?.sponsor }).toEqual({
      ...old,
      sponsor: old?.sponsor,
      kind: "county-mchfp-centre",
      name: "样县中心",
    });
  });
  expect(proven).toBeGreaterThan(0);
});
