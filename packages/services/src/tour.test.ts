import { aDivision, aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { composedWith } from "./sample-services.js";
import { type Tour, tourPoint, tourSchema, tourStopSchema } from "./tour.js";
import { recordTourStop } from "./tour-change.js";
import { tourView, villageVisits } from "./tour-view.js";

const { county: whole, town, village } = sampleDivisions;
const other = "999901101202";
const tour: Tour = {
  code: "four-ones",
  title: { zh: "“四个一”巡回", en: "the tour of the four ones" },
  package: ["screening", "materials", "lecture", "consultation"].map((code) => ({
    code,
    title: { zh: code, en: code },
  })),
  perYear: 1,
  ledBy: ["county-mch-hospital"],
  assistedBy: ["township-fp-station"],
  cites: [aCitation()],
  period: { from: "2006-01-01" },
};
const composition = composedWith((to) => to.add(tourPoint, tour));
const all = tour.package.map(({ code }) => code);
const stop = (id: string, over: object = {}) => ({
  id,
  tour: "four-ones",
  division: village,
  on: "2020-03-01",
  institution: "county-hospital",
  given: all,
  ...over,
});
const divisions = [
  aDivision({ id: whole, name: "样县" }),
  aDivision({ id: town, name: "样镇" }),
  aDivision({ id: village, name: "样村" }),
  aDivision({ id: other, name: "邻村" }),
];
const toured = (...stops: object[]) =>
  aCounty(composition, aHierarchy({ divisions, "tour-stops": stops }), { date: "2020-12-31" });
const visits = (...stops: object[]) =>
  villageVisits(toured(...stops), tour, "2020-12-31").map(
    ({ division, stops: made, complete, lacking }) => [division, made, complete, lacking.length],
  );

describe("a tour of all villages", () => {
  it("has visited a village where a stop of the year gave the whole package", () => {
    expect(visits(stop("s1"), stop("s2", { division: other, given: ["materials"] }))).toEqual([
      [village, 1, 1, 0],
      [other, 1, 0, 3],
    ]);
  });

  it("looks at the calendar year up to the day, and leaves out what was struck out", () => {
    expect(
      visits(
        stop("s1", { on: "2019-12-31" }),
        stop("s2", { on: "2021-01-01" }),
        stop("s3", { retiredOn: "2020-06-01" }),
        stop("s4", { division: other, on: "2020-01-01" }),
      ),
    ).toEqual([
      [village, 0, 0, 4],
      [other, 1, 1, 0],
    ]);
  });

  it("adds up what several stops gave, and is complete only where one gave all", () => {
    expect(
      visits(
        stop("s1", { given: all.slice(0, 2) }),
        stop("s2", { on: "2020-04-01", given: all.slice(2) }),
      ),
    ).toEqual([
      [village, 2, 0, 0],
      [other, 0, 0, 4],
    ]);
  });

  it("is shown with its coverage, with nothing where no stop is on the register", () => {
    const answer = (...stops: object[]) =>
      tourView.answer(
        { county: toured(...stops), before: null, composition, date: "2020-12-31" },
        {},
      );
    expect(answer().tables[0]?.rows[0]?.coverage).toBeNull();
    expect(answer(stop("s1")).tables[0]?.rows[0]?.coverage).toBe(0.5);
    expect(answer(stop("s1")).tables[1]?.rows.map((row) => row.village)).toEqual(["邻村"]);
  });

  it("points out who led it that is not to, and what is not in the package", () => {
    const { findings } = tourView.answer(
      {
        county: toured(stop("s1", { institution: "station", given: ["gifts"] })),
        before: null,
        composition,
        date: "2020-12-31",
      },
      {},
    );
    expect(findings.map(({ message }) => message)).toEqual([
      {
        zh: "巡回记录 s1 登记了“gifts”，不在““四个一”巡回”的内容之列。请更正内容代码。",
        en: "the stop s1 names 'gifts', which is not in the package of 'the tour of the four ones'. Correct the code.",
      },
      {
        zh: "巡回记录 s1 由样镇计划生育服务所带队，而““四个一”巡回”不由这类机构牵头。请核对带队机构；配合的机构不登记为带队。",
        en: "the stop s1 was led by 样镇计划生育服务所; such bodies do not lead 'the tour of the four ones'. Check who led it; a body that assists is not recorded as lead.",
      },
    ]);
  });

  it("is recorded once a day in a village, with no place for a person", () => {
    const county = toured(stop("s1"));
    const record = (over: object) => {
      try {
        doChange(county.draft(), recordTourStop, { stop: stop("s2", over) }, anAct("2020-03-01"));
        return "recorded";
      } catch (thrown) {
        return FuyouError.is(thrown) ? thrown.code : String(thrown);
      }
    };
    expect(record({})).toBe("SERVICES_TOUR_STOP_TWICE");
    expect(record({ division: other })).toBe("recorded");
    expect(record({ division: other, persons: ["甲"] })).toBe("KERNEL_INVALID_CHANGE");
    expect(schemaFaults(tourSchema, tour as Required<Tour>)).toEqual([]);
    expect(
      schemaFaults(tourStopSchema, { ...stop("s1"), retiredOn: "2020-06-01" } as never),
    ).toEqual([]);
  });
});
