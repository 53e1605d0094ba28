import { describe, expect, it } from "vitest";
import { plannedConstruction, plannedGrades } from "./requirements-stations.js";
import { eightStations, judged, one } from "./sample-county.js";

describe("station grades", () => {
  it("count one county station A, two central stations A, five ordinary stations B or above", () => {
    const met = (grades: readonly [string, string, string]) =>
      ["county", "central", "ordinary"].map((tier) =>
        one(`quality-${tier}-station-grade`, { institutions: eightStations(grades) }),
      );
    expect(met(["A", "A", "B"])).toEqual([
      ["met", 1, null],
      ["met", 2, null],
      ["met", 5, null],
    ]);
    expect(met(["B", "B", "C"])).toEqual([
      ["short", 0, 1],
      ["short", 0, 2],
      ["short", 0, 5],
    ]);
    expect(met(["A", "A", "A"])[2]).toEqual(["met", 5, null]);
    expect(plannedGrades.map(({ stations }) => stations)).toEqual([1, 2, 5]);
  });

  it("are open where a station's grade is not in the register", () => {
    const institutions = eightStations().map((each) =>
      each.id === "o5" ? { ...each, serviceGrade: undefined } : each,
    );
    expect(one("quality-ordinary-station-grade", { institutions })[0]).toBe("unknown");
  });

  it("have areas that are blanked: unknown for each of the eight", () => {
    const found = ["county", "central", "ordinary"].flatMap((tier) =>
      judged(`quality-${tier}-station-area`, {}),
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(Array(8).fill("unknown"));
  });
});

describe("construction", () => {
  const project = (institution: string, kind: string, completedOn?: string) => ({
    id: `${institution}-${kind}`,
    name: `${institution}建设`,
    institution,
    kind,
    ...(completedOn === undefined ? {} : { completedOn }),
  });
  const built = [
    project("county", "rebuild-and-extend", "2006-11-01"),
    project("c1", "extend", "2008-10-01"),
    project("c2", "extend"),
    project("o1", "new", "2007-09-01"),
    project("o2", "new", "2007-12-31"),
    project("o3", "new"),
  ];
  const at = (tier: string, year: number, date = `${year}-12-31`) =>
    one(
      `quality-${tier}-stations-built-${year}`,
      { "construction-projects": built.filter((each) => (each.completedOn ?? "") <= date) },
      {},
      date,
    );

  it("is 8 stations in five years, as the plan lists them", () => {
    expect(plannedConstruction.reduce((sum, { stations }) => sum + stations, 0)).toBe(8);
  });

  it("adds up over the years of a tier", () => {
    expect(at("county", 2006)).toEqual(["met", 1, null]);
    expect(at("ordinary", 2007)).toEqual(["met", 2, null]);
    expect(at("central", 2008)).toEqual(["met", 1, null]);
    expect(at("ordinary", 2008)).toEqual(["short", 2, 1]);
    expect(at("central", 2009)).toEqual(["short", 1, 1]);
    expect(at("ordinary", 2010)).toEqual(["short", 2, 3]);
  });

  it("holds each milestone until the next, and the last from then on", () => {
    const found = (date: string) =>
      ["2007", "2008", "2010"].filter(
        (year) =>
          judged(
            `quality-ordinary-stations-built-${year}`,
            { "construction-projects": built },
            {},
            date,
          ).length > 0,
      );
    expect(found("2007-12-30")).toEqual([]);
    expect(found("2007-12-31")).toEqual(["2007"]);
    expect(found("2008-12-30")).toEqual(["2007"]);
    expect(found("2008-12-31")).toEqual(["2008"]);
    expect(found("2015-01-01")).toEqual(["2010"]);
  });

  it("is unknown where nobody brought the register of projects", () => {
    expect(one("quality-county-stations-built-2006", {}, {}, "2006-12-31")[0]).toBe("unknown");
  });
});
