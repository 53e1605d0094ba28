import { assignments } from "@fuyou/duties";
import { guidanceRelation, institutions, relations } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import { completionByLevel, isProven, scorecardOf } from "@fuyou/reform";
import { beforeAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";

let run: Awaited<ReturnType<typeof deployment.run>>;

beforeAll(async () => {
  run = await deployment.run();
});

describe("Changning carries out both plans", () => {
  it("loses nothing and leaves no duty without a holder on any day", () => {
    expect(run.transitions.map(({ plan }) => plan)).toEqual(["county-integration", "changning"]);
    for (const transition of run.transitions) {
      expect(isProven(transition)).toBe(true);
      expect(transition.conservation.filter(({ residual }) => residual !== 0)).toEqual([]);
      expect(transition.gaps).toEqual([]);
    }
  });

  it("has one centre and eighteen hospitals instead of nineteen stations", () => {
    const standing = [...run.closing.rows(institutions)].filter((row) =>
      inForce(row, run.closing.date),
    );
    const count = (kind: string) => standing.filter((each) => each.kind === kind).length;
    expect(count("county-mchfp-centre")).toBe(1);
    expect(count("county-fp-station") + count("township-fp-station")).toBe(0);
    expect(count("township-hospital") + count("central-township-hospital")).toBe(18);
    expect(count("enterprise-hospital")).toBe(1); // no plan touches it
  });

  it("puts fourteen township hospitals under the guidance of four central ones, beside the centre's", () => {
    const guided = [...run.closing.rows(relations)].filter(
      (row) =>
        row.kind === guidanceRelation &&
        row.from.startsWith("central-township-hospital-") &&
        row.to.startsWith("township-hospital-") &&
        inForce(row, run.closing.date),
    );
    expect(guided).toHaveLength(14);
    const [first] = guided;
    const guides = run.closing
      .by(relations, "to", first?.to ?? "")
      .filter((row) => row.kind === guidanceRelation && inForce(row, run.closing.date))
      .map((row) => run.closing.get(institutions, row.from)?.kind);
    expect(guides.sort()).toEqual(["central-township-hospital", "county-mchfp-centre"]);
  });

  it("gives every association six tasks, the last of them service to people on the move", () => {
    const held = run.closing
      .by(assignments, "institution", "fp-association-430482101")
      .filter((row) => inForce(row, run.closing.date));
    expect(held.map(({ duty }) => duty).sort()).toEqual([
      "association-counselling",
      "association-family-aid",
      "association-rights",
      "floating-population-service",
      "fp-education",
      "healthy-birth-guidance",
    ]);
    expect(held.every(({ involvement }) => involvement === "assist")).toBe(true);
  });

  it("proves five of the six integrations for every unit, and that of money where a budget is on record", () => {
    const completion = (county: typeof run.opening, on: string) =>
      completionByLevel(scorecardOf(county, deployment.composition, on)).map(
        ({ level, complete, incomplete, unknown }) => [
          level,
          complete.length,
          incomplete.length,
          unknown.length,
        ],
      );
    // Hospital and station; 18 hospitals and 18 stations. No hospital guides the 330 villages of towns yet;
    // for the 37 of streets no clause names a guide, and whether rooms are shared nobody has recorded.
    expect(completion(run.opening, "2015-11-01")).toEqual([
      ["county", 0, 2, 0],
      ["township", 0, 36, 0],
      ["village", 0, 330, 37],
      [null, 0, 368, 37],
    ]);
    expect(completion(run.closing, run.closing.date)).toEqual([
      // The centre's budget cannot be on record before the centre is; one hospital has no business costs.
      ["county", 0, 1, 0],
      ["township", 17, 1, 0],
      ["village", 0, 0, 367],
      [null, 17, 2, 367],
    ]);
  });
});
