import { indicatorFigures, targetsView } from "@fuyou/indicators";
import { aCounty } from "@fuyou/kernel/testing";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";

const composition = composeCore(countyIntegration);

/** The target of the second grade on a day, with what an accreditation decided in a year, if it did. */
function secondGrade(date: string, decision?: readonly [year: number, awarded: 0 | 1]) {
  const figures = decision && {
    id: "f",
    indicator: "centre-second-grade",
    division: "999901000000",
    period: { from: `${decision[0]}-01-01`, to: `${decision[0]}-12-31` },
    numerator: decision[1],
    source: "虚构数据",
  };
  const tables = {
    divisions: [{ id: "999901000000", name: "样县" }],
    [indicatorFigures.name]: figures === undefined ? [] : [figures],
  };
  const county = aCounty(composition, tables, { date });
  const { tables: told, findings } = targetsView.answer(
    { county, before: null, composition, date },
    { smallCells: 5 },
  );
  return [told[0]?.rows[0]?.verdict, findings.map(({ code }) => code)];
}

it("the second grade is asked for by the end of 2020, and short only from then on", () => {
  expect(secondGrade("2019-06-01")).toEqual(["unknown", []]);
  expect(secondGrade("2019-06-01", [2018, 0])).toEqual(["short", []]);
  expect(secondGrade("2021-01-05", [2020, 0])).toEqual(["short", ["INDICATORS_TARGET_SHORT"]]);
  expect(secondGrade("2021-01-05", [2020, 1])).toEqual(["met", []]);
});
