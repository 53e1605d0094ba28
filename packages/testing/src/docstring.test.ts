import fc from "fast-check";
import { expect, it } from "vitest";
import { countyArbitrary } from "./county-arbitrary.js";
import { aCounty } from "./county-builder.js";
import { everyCounty } from "./every-county.js";

// The examples of the docstrings, written again by hand: whoever changes one changes the other.

it("aCounty builds the county one has in mind", () => {
  const county = aCounty()
    .withTownships(2, (town, at) => {
      town.withPopulation(15_000 + at).with("township-hospital", { people: 3 });
    })
    .withStreets(1);
  expect(county.townships.map((each) => each.code).join(" ")).toBe(
    "999901100000 999901101000 999901001000",
  );
  const hospitals = county.data().tables.institutions as { kind: string }[];
  expect(hospitals.filter(({ kind }) => kind === "township-hospital").length).toBe(2);
});

it("everyCounty tries counties up to the size that is said", () => {
  let most = 0;
  everyCounty({ runs: 20, townships: 4, seed: 7 }, (data) => {
    const divisions = data.tables.divisions as { id: string }[];
    most = Math.max(most, divisions.filter(({ id }) => /(?<!000)000$/.test(id)).length);
    if (data.county.synthetic !== true) throw new Error("a county that is not synthetic");
  });
  expect(most).toBe(4);
});

it("countyArbitrary draws counties", () => {
  const drawn = fc.sample(countyArbitrary({ townships: 2, faults: false }), {
    numRuns: 5,
    seed: 7,
  });
  expect([drawn.length, drawn.every(({ county }) => county.synthetic)]).toEqual([5, true]);
});
