import { isBlocking, readCounty } from "@fuyou/kernel";
import { transferItems, transferPapers } from "@fuyou/personnel";
import { compilePlan, isProven } from "@fuyou/reform";
import { aCounty, composeCore, everyCounty, transitionFaults } from "@fuyou/testing";
import { describe, expect, it, test } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";

const plan = "county-integration";
/** Three people at the county hospital, one at the county station; a town whose station has three, one retired. */
const built = aCounty()
  .offering({ plan, options: ["township-hospital", "township-government"], on: "2015-11-10" })
  .with("county-mch-hospital", { people: 3 })
  .with("county-fp-station", { people: 1 })
  .withTownships(1, (town) =>
    town.with("township-fp-station", {
      people: [{ chosen: "township-government" }, {}, { employment: "retired" }],
    }),
  );
const run = (input: Parameters<typeof countyIntegration.with>[0]) => {
  const composition = composeCore(countyIntegration.with(input));
  return compilePlan(built.county(composition), composition, plan);
};

describe("papers for whom the plan moves", () => {
  it("are drawn up where the deployment asks for them, a batch for each body and destination", () => {
    const transition = run({ transferPapers: true });
    expect(isProven(transition)).toBe(true);
    const papers = [...transition.after.rows(transferPapers)];
    const batches = papers.map((each) => [each.from, each.to, each.preparedOn]);
    const on = "2015-12-20";
    expect(batches).toEqual([
      ...Array(3).fill(["county-mch-hospital-999901", "999901000000-county-mchfp-centre", on]),
      ["county-fp-station-999901", "999901000000-county-mchfp-centre", on],
      ["township-fp-station-999901100", "township-government-999901100", on],
      ...Array(2).fill(["township-fp-station-999901100", "township-hospital-999901100", on]),
    ]);
    // Six in service with six entries each, one retired with three.
    expect(transition.after.size(transferItems)).toBe(39);
    expect(transition.conservation.every((line) => line.residual === 0)).toBe(true);
  });

  it("are not drawn up otherwise, and nothing else of the plan differs", () => {
    const without = run({});
    expect(without.after.size(transferPapers)).toBe(0);
    const papers = ["transfer-papers", "transfer-items"];
    const others = run({ transferPapers: true }).edits.filter(
      (edit) => !papers.includes(edit.table),
    );
    expect(others).toEqual(without.edits);
  });
});

test("with papers the plan keeps every promise it keeps without", { timeout: 60_000 }, () => {
  const composition = composeCore(countyIntegration.with({ transferPapers: true }));
  const seen = { proven: 0, papers: 0 };
  const offer = { plan, options: ["township-hospital", "township-government"] };
  everyCounty({ offer, runs: 30, townships: 8 }, (data) => {
    const { county, findings } = readCounty(data, composition);
    if (findings.some(isBlocking)) return;
    const transition = compilePlan(county, composition, plan);
    expect(transitionFaults(transition, composition)).toEqual([]);
    if (isProven(transition)) seen.proven += 1;
    seen.papers += transition.after.size(transferPapers);
  });
  expect(Math.min(seen.proven, seen.papers)).toBeGreaterThan(0);
});
