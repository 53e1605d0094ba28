import { describe, expect, it } from "vitest";
import { indicatorFigures } from "./figure.js";
import { figuresView } from "./figures-view.js";
import { per100000 } from "./rate.js";
import {
  aFigure,
  asked,
  aTarget,
  columnOf,
  places,
  sampleCatalogue,
  sampleComposition,
  sampleCounty,
} from "./sample-indicators.js";
import { targetsView } from "./targets-view.js";

describe("a count that the county's table leaves out", () => {
  // 3 of the east are few; 20 of the west are left out with them, or 63 - 20 - 40 would tell.
  const composition = sampleComposition(sampleCatalogue([]));
  const county = sampleCounty(composition, [
    aFigure("mmr", places.v1, [3, 500]),
    aFigure("mmr", places.v2, [0, 400]),
    aFigure("mmr", places.west, [20, 800]),
    aFigure("mmr", places.south, [40, 700]),
  ]);
  const counts = (division?: string) =>
    columnOf(asked(figuresView, composition, county, { division, smallCells: 5 }), "numerator");

  it("is not to be had by asking about the division alone", () => {
    expect(counts()).toEqual(["left out", "left out", "40", "63"]);
    expect(counts(places.west)).toEqual(["left out"]);
    expect(counts(places.south)).toEqual(["40"]);
  });

  it("is not to be added up from the divisions below it either", () => {
    expect(counts(places.east)).toEqual(["left out", "0", "left out"]);
  });

  it("is not told beside a target", () => {
    const target = aTarget({ code: "mmr", indicator: "mmr", value: per100000(17) });
    const judging = sampleComposition(sampleCatalogue([target]));
    const same = sampleCounty(judging, [...county.rows(indicatorFigures)]);
    const of = (division: string) => {
      const answer = asked(targetsView, judging, same, { division, smallCells: 5 });
      return [columnOf(answer, "value")[0], columnOf(answer, "counts")[0]];
    };
    expect(of(places.west)).toEqual([null, "left out"]);
    expect(of(places.south)).toEqual(["5,714.29 per 100,000", "40 / 700"]);
  });

  it("is shown where a deployment says that nothing is small", () => {
    const all = { division: places.east, smallCells: 0 };
    expect(columnOf(asked(figuresView, composition, county, all), "numerator")).toEqual([
      "3",
      "0",
      "3",
    ]);
  });
});
