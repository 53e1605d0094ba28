import { aCitation, codeFaults, issuesOf, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type ReportingCalendar, reportingCalendarSchema } from "./calendar.js";
import { indicatorCatalogueView } from "./catalogue-view.js";
import { comparisonWordSchema, comparisonWords } from "./comparison.js";
import { indicatorsCodes } from "./errors.js";
import { type IndicatorFigure, indicatorFigureSchema } from "./figure.js";
import {
  type Indicator,
  indicatorPoint,
  indicatorSchema,
  isVoluntaryUptake,
  type NamedCount,
  namedCountPoint,
  namedCountSchema,
} from "./indicator.js";
import { perMille } from "./rate.js";
import {
  type ReferenceCount,
  referenceCountPoint,
  referenceCountSchema,
} from "./reference-count.js";
import {
  asked,
  columnOf,
  sampleCatalogue,
  sampleComposition,
  sampleCounty,
  sampleIndicators,
} from "./sample-indicators.js";
import { type Target, targetSchema } from "./target.js";

const title = { zh: "婴儿死亡率", en: "infant mortality" };
const period = { from: "2014-10-01", to: "2015-09-30" };
const cites = [aCitation()];
const count: Required<NamedCount> = { code: "a", title, unit: "person", form: "f", cites };
const indicator: Required<Indicator> = {
  code: "a",
  title,
  unit: "per-mille",
  numerator: "n",
  denominator: "d",
  partOfWhole: false,
  direction: "down",
  kind: "outcome",
  voluntary: false,
  offeredIn: "o",
  calendar: "october",
  cites,
  period,
};
const calendar: Required<ReportingCalendar> = {
  code: "a",
  title,
  beginsIn: 10,
  due: [{ level: "township", part: "year", days: ["10-12"] }],
  cites,
  period,
};
const target: Required<Target> = {
  code: "a",
  title,
  indicator: "i",
  wording: "w",
  value: perMille(7),
  mode: "down",
  scope: "rural",
  by: "2020-12-31",
  remark: title,
  cites,
  period,
};
const figure: Required<IndicatorFigure> = {
  id: "f",
  indicator: "i",
  division: "999901000000",
  scope: "rural",
  period,
  numerator: -2,
  denominator: 3,
  source: "s",
  reportedOn: "2015-10-10",
  corrects: "e",
  retiredOn: "2015-11-01",
};
const reference: Required<ReferenceCount> = {
  code: "a",
  title,
  count: "n",
  division: "999901000000",
  value: 1,
  on: "2020-11-01",
  cites,
};

describe("the declarations of indicators", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(namedCountSchema, count),
      ...schemaFaults(indicatorSchema, indicator),
      ...schemaFaults(reportingCalendarSchema, calendar),
      ...schemaFaults(targetSchema, target),
      ...schemaFaults(indicatorFigureSchema, figure),
      ...schemaFaults(referenceCountSchema, reference),
      ...comparisonWords.flatMap((word) => schemaFaults(comparisonWordSchema, word)),
    ]).toEqual([]);
  });

  it("speak in coded sentences of both languages", () => {
    expect(codeFaults(indicatorsCodes)).toEqual([]);
  });
});

describe("a catalogue", () => {
  const faults = (add: Parameters<typeof sampleCatalogue>[1]) =>
    issuesOf(
      ...sampleComposition().plugins.filter(({ id }) => id !== "kernel"),
      sampleCatalogue([], add),
    ).map(({ text }) => text.en);

  it("names for every indicator counts, forms and a reporting year that are there", () => {
    const found = faults((to) => {
      to.add(indicatorPoint, { ...indicator, period: undefined, offeredIn: "hospital" });
      to.add(namedCountPoint, count);
      to.add(referenceCountPoint, { ...reference, count: "nobody" });
    });
    const about = [
      "numerator: 'n'",
      "denominator: 'd'",
      "form: 'f'",
      "count: 'nobody'",
      "offeredIn: 'hospital' is no indicator of an offer",
    ];
    for (const each of about)
      expect(
        found.some((text) => text.includes(each)),
        each,
      ).toBe(true);
    expect(found).toHaveLength(about.length);
  });

  it("gives a rate a denominator, and a number none", () => {
    const sound = {
      ...indicator,
      numerator: "deaths",
      denominator: "live-births",
      offeredIn: undefined,
      period: undefined,
    };
    expect(faults((to) => to.add(indicatorPoint, sound))).toEqual([]);
    expect(faults((to) => to.add(indicatorPoint, { ...sound, unit: "number" }))).toHaveLength(1);
    expect(
      faults((to) => to.add(indicatorPoint, { ...sound, denominator: undefined })),
    ).toHaveLength(1);
  });

  it("has no uptake of what people choose under another name", () => {
    const renamed: Indicator = {
      ...indicator,
      ...{ code: "well-run", numerator: "examined", denominator: "people", kind: "quality" },
      ...{ offeredIn: undefined, period: undefined },
    };
    expect(faults((to) => to.add(indicatorPoint, renamed))).toEqual([
      expect.stringContaining(
        "the numerator 'examined' counts the uptake of a voluntary service in 'examined'",
      ),
    ]);
    const unmarked: Indicator = { ...renamed, kind: "uptake" };
    expect(faults((to) => to.add(indicatorPoint, unmarked))).toHaveLength(1);
    const marked: Indicator = { ...unmarked, voluntary: true };
    expect(faults((to) => to.add(indicatorPoint, marked))).toEqual([]);
  });

  it("marks the uptake of what people choose, and not what was offered to them", () => {
    expect(sampleIndicators.filter(isVoluntaryUptake).map(({ code }) => code)).toEqual([
      "examined",
    ]);
  });

  it("is shown with what is divided by what", () => {
    const composition = sampleComposition(sampleCatalogue());
    const answer = asked(indicatorCatalogueView, composition, sampleCounty(composition, []));
    expect(columnOf(answer, "numerator").slice(0, 2)).toEqual([
      "deaths (annual form)",
      "infant-deaths (annual form)",
    ]);
    expect(columnOf(answer, "denominator").at(-1)).toBeNull();
    expect(columnOf(answer, "kind")[3]).toBe("uptake (voluntary)");
    expect(columnOf(answer, "offered")[3]).toBe("offered");
  });
});
