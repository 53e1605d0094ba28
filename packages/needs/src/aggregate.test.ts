import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateNeeds } from "./aggregate.js";
import { needsAggregateView } from "./aggregate-view.js";
import { suppressSmallCells } from "./report-change.js";
import {
  aCount,
  aReport,
  aSurveyKind,
  sampleDivisions,
  secondVillage,
  surveyCounty,
  withSurvey,
} from "./sample-survey.js";

const { county: whole, town, village } = sampleDivisions;
const composition = withSurvey();
const kind = aSurveyKind();
const [flow] = kind.flows as [(typeof kind.flows)[number]];
const quarter = { kind, flow, from: "2020-01-01", to: "2020-03-31" };

describe("needs added up", () => {
  const county = surveyCounty(composition, {
    "need-reports": [
      aReport(village, "01", "2020-02-03"),
      aReport(village, "02", "2020-03-06"),
      aReport(secondVillage, "01", "2020-02-05"),
    ],
    "need-counts": [
      aCount(`${village}-01`, "a", 12),
      aCount(`${village}-02`, "a", "small"),
      aCount(`${secondVillage}-01`, "a", 0),
      aCount(`${secondVillage}-01`, "b", 7),
      aCount(`${secondVillage}-01`, "c", 9, { channel: "record-totals" }),
    ],
  });

  it("are a range where a village suppressed a small number: from 1 to 4 where the threshold is 5", () => {
    const { totals } = aggregateNeeds(county, composition, { ...quarter, division: town });
    const said = totals.map(({ topic, named, inferred }) => [topic.code, named, inferred]);
    expect(said).toEqual([
      ["a", { least: 13, most: 16 }, { least: 0, most: 0 }],
      ["b", { least: 7, most: 7 }, { least: 0, most: 0 }],
      ["c", { least: 0, most: 0 }, { least: 9, most: 9 }],
    ]);
  });

  it("say which reports are missing and which were late; the day of the deadline is in time", () => {
    const { due } = aggregateNeeds(county, composition, { ...quarter, division: whole });
    const state = due.map(({ division, span, report, late, deadline }) =>
      [division.slice(9), span.from.slice(5, 7), deadline, report === null ? "missing" : late].join(
        " ",
      ),
    );
    expect(state).toEqual([
      "201 01 2020-02-05 false",
      "201 02 2020-03-05 true",
      "201 03 2020-04-05 missing",
      "202 01 2020-02-05 false",
      "202 02 2020-03-05 missing",
      "202 03 2020-04-05 missing",
    ]);
  });

  it("are a finding, not a fault, where the county does not have the division asked for", () => {
    const context = { county, before: null, composition, date: county.date };
    const { tables, findings } = needsAggregateView.answer(context, { division: "999901999000" });
    expect(tables).toEqual([]);
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["KERNEL_UNKNOWN_RECORD", "999901999000"],
    ]);
  });

  it("hold no total for a topic nobody reported on, which is not zero", () => {
    const none = surveyCounty(composition, {
      "need-reports": [aReport(village, "01", "2020-02-03")],
    });
    expect(aggregateNeeds(none, composition, { ...quarter, division: town }).totals).toEqual([]);
  });

  it("contain the true sum however small numbers are suppressed, and add up village by village", () => {
    const cell = fc.integer({ min: 0, max: 30 });
    const months = ["01", "02", "03"];
    const villages = [village, secondVillage];
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 2, max: 12 }),
        (numbers, threshold) => {
          const places = villages.flatMap((each) => months.map((month) => ({ each, month })));
          const reports = places.map(({ each, month }) =>
            aReport(each, month, "2020-04-01", { threshold }),
          );
          const cells = numbers.map((count) => ({ topic: "a", channel: "village-staff", count }));
          const counts = suppressSmallCells(cells, threshold).map((each, at) => ({
            id: `c${at}`,
            report: (reports[at] as { id: string }).id,
            ...each,
          }));
          const held = surveyCounty(composition, {
            "need-reports": reports,
            "need-counts": counts,
          });
          const of = (division: string) =>
            aggregateNeeds(held, composition, { ...quarter, division }).totals[0]?.named;
          const truth = numbers.reduce((sum, each) => sum + each, 0);
          const sum = of(town);
          expect(sum && sum.least <= truth && truth <= sum.most).toBe(true);
          const [first, second] = [of(village), of(secondVillage)];
          expect((first?.least ?? 0) + (second?.least ?? 0)).toBe(sum?.least);
          expect((first?.most ?? 0) + (second?.most ?? 0)).toBe(sum?.most);
          const leaked = counts.filter(
            ({ count }) => count !== undefined && count > 0 && count < threshold,
          );
          expect(leaked).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
