import { divisionClass, divisionLevel } from "@fuyou/hierarchy";
import { type CountyData, isBlocking, readCounty } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeCore } from "./core-plugins.js";
import { countyArbitrary } from "./county-arbitrary.js";
import { type PlainRow, rowsIn } from "./tally.js";

const composition = composeCore();
const offer = { plan: "p", options: ["a", "b"] };
const options = { offer, leads: {} };
const townships = (data: CountyData) =>
  rowsIn(data, "divisions").filter((each) => divisionLevel(each.id) === "township");
const open = (data: CountyData, table: string) =>
  rowsIn(data, table).filter((each) => each.retiredOn === undefined);

/** The smallest county of which something is true. */
function smallest(isTrue: (data: CountyData) => boolean): CountyData {
  const property = fc.property(countyArbitrary(options), (data) => !isTrue(data));
  const { counterexample } = fc.check(property, { numRuns: 2_000, seed: 7 });
  return (counterexample as [CountyData])[0];
}

describe("generated counties", { timeout: 60_000 }, () => {
  const sample = fc.sample(countyArbitrary(options), { numRuns: 300, seed: 11 });
  const some = (isTrue: (data: CountyData) => boolean) => sample.filter(isTrue).length;

  it("are marked synthetic, and the same seed gives the same ones", () => {
    for (const data of sample) expect(data.county.synthetic).toBe(true);
    expect(fc.sample(countyArbitrary(options), { numRuns: 20, seed: 11 })).toEqual(
      sample.slice(0, 20),
    );
  });

  it("have from 1 to 60 townships of every class", () => {
    const counts = sample.map((data) => townships(data).length);
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBeGreaterThan(40);
    expect(Math.max(...counts)).toBeLessThanOrEqual(60);
    const classes = new Set(
      sample.flatMap((data) => townships(data).map((each) => divisionClass(each.id))),
    );
    expect([...classes].sort()).toEqual(["enterprise-unit", "street", "town", "township"]);
  });

  it("are odd in every way that registers can be", () => {
    const per = (data: CountyData, kind: string) =>
      townships(data).map(
        (town) =>
          open(data, "institutions").filter(
            (each) => each.kind === kind && each.division === town.id,
          ).length,
      );
    const odd: Record<string, (data: CountyData) => boolean> = {
      "no hospital": (data) => per(data, "township-hospital").includes(0),
      "two hospitals": (data) => per(data, "township-hospital").includes(2),
      "no station": (data) => per(data, "township-fp-station").includes(0),
      "two stations": (data) => per(data, "township-fp-station").includes(2),
      "no village": (data) =>
        rowsIn(data, "divisions").every((each) => divisionLevel(each.id) !== "village"),
      "nobody counted": (data) => townships(data).some((each) => each.population === undefined),
      "nobody measured": (data) => rowsIn(data, "rooms").some((each) => each.area === undefined),
      "an empty institution": (data) =>
        open(data, "institutions").some(
          ({ id }) =>
            !["staff", "rooms", "custodies"].some((table) =>
              rowsIn(data, table).some((each) => each.institution === id),
            ),
        ),
      "a secondment": (data) => rowsIn(data, "staff").some((each) => each.secondedTo !== undefined),
      "a vacant post": (data) => open(data, "posts").some((each) => each.holder === undefined),
      "a choice made": (data) => rowsIn(data, "choices").length > 0,
      "a choice of what is not offered": (data) =>
        rowsIn(data, "choices").some((each) => each.chosen === "somewhere-else"),
      "ended records": (data) =>
        rowsIn(data, "institutions").some((each) => each.retiredOn !== undefined),
      "closed entries": (data) =>
        rowsIn(data, "custodies").some((each) => (each.period?.to ?? "9") < "2015"),
      "an asset nobody has": (data) =>
        open(data, "assets").some(
          ({ id }) => !rowsIn(data, "custodies").some((each) => each.asset === id),
        ),
      "an end within the plan": (data) =>
        ["custodies", "relations"].some((table) => rowsIn(data, table).some(within)),
      "a claim without an amount": (data) =>
        open(data, "claims").some((each) => each.amount === undefined),
      "nobody on the other side": (data) =>
        open(data, "leases").some((each) => (each.counterparty ?? each.person) === undefined),
      "a lease that has run out": (data) =>
        open(data, "leases").some((each) => String(each.to ?? "9") < "2015"),
      "a lease that is to begin": (data) =>
        open(data, "leases").some((each) => String(each.from ?? "") > "2016"),
      "files nobody has counted": (data) =>
        open(data, "archives").some((each) => each.volumes === undefined),
      "building work that is finished": (data) =>
        open(data, "construction-projects").some((each) => each.completedOn !== undefined),
      "a closed account": (data) =>
        rowsIn(data, "bank-accounts").some((each) => each.retiredOn !== undefined),
      "land nobody has measured": (data) =>
        open(data, "assets").some((each) => each.category === "land" && each.area === undefined),
      "a vehicle": (data) => open(data, "assets").some((each) => each.category === "vehicle"),
      "holdings that end within the plan": (data) =>
        ["claims", "leases", "archives", "bank-accounts", "holdings-in-trust"].some((table) =>
          rowsIn(data, table).some((each) => (each.retiredOn ?? "") > "2015-11"),
        ),
      "a shared room": (data) => rowsIn(data, "room-uses").length > 0,
    };
    const within = ({ period }: PlainRow) => period?.to !== undefined && period.to > "2015-11";
    const missing = Object.entries(odd).filter(([, isTrue]) => some(isTrue) < 3);
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it("read without a blocking fault where they are to have none", () => {
    for (const data of fc.sample(countyArbitrary({ ...options, faults: false }), {
      numRuns: 100,
    })) {
      expect(readCounty(data, composition).findings.filter(isBlocking)).toEqual([]);
    }
  });

  it("shrink to one town with empty institutions and no village", () => {
    const data = smallest(() => true);
    expect(townships(data).map((each) => divisionClass(each.id))).toEqual(["town"]);
    expect(rowsIn(data, "divisions")).toHaveLength(2);
    const none = ["claims", "leases", "archives", "bank-accounts", "construction-projects"];
    for (const table of ["posts", "assets", "rooms", "choices", "room-uses", ...none]) {
      expect(rowsIn(data, table)).toEqual([]);
    }
  });

  it("shrink to little more than what makes an example one", () => {
    const seconded = smallest((data) =>
      rowsIn(data, "staff").some((each) => each.secondedTo !== undefined),
    );
    expect(townships(seconded).length).toBeLessThanOrEqual(2);
    expect(rowsIn(seconded, "staff").length).toBeLessThanOrEqual(3);
    const two = smallest((data) => per2(data) >= 2);
    expect(townships(two).length).toBeLessThanOrEqual(3);
  });
  const per2 = (data: CountyData) =>
    townships(data).filter((each) => divisionClass(each.id) === "street").length;
});
