import {
  indicatorFigures,
  indicatorPoint,
  isVoluntaryUptake,
  targetsView,
} from "@fuyou/indicators";
import { aCounty } from "@fuyou/kernel/testing";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { qualityService } from "./quality-service-plugin.js";

const composition = composeCore(qualityService);
const county = "999901000000";
const figure = (indicator: string, year: number, numerator: number, denominator?: number) => ({
  id: `${indicator}-${year}`,
  indicator,
  division: county,
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  numerator,
  ...(denominator === undefined ? {} : { denominator }),
  source: "虚构数据",
});
function verdicts(date: string, ...figures: readonly object[]) {
  const tables = { divisions: [{ id: county, name: "样县" }], [indicatorFigures.name]: figures };
  const sample = aCounty(composition, tables, { date });
  const answer = targetsView.answer(
    { county: sample, before: null, composition, date },
    { smallCells: 5 },
  );
  const rows = (answer.tables[0]?.rows ?? []).map(({ target, verdict }) => [
    (target as { en: string }).en,
    typeof verdict === "string" ? verdict : (verdict as { en: string }).en,
  ]);
  return { rows: Object.fromEntries(rows), findings: answer.findings.map(({ code }) => code) };
}

describe("the plan's targets", () => {
  it("test by four questions, which without a number are not judged", () => {
    const { rows } = verdicts("2008-01-10", figure("people-satisfied", 2007, 93, 100));
    expect(rows).toMatchObject({
      "tested by people who are satisfied": "not judged",
      "tested by people who consent": "not judged",
      "tested by people who approve": "not judged",
      "tested by people who are glad": "not judged",
    });
  });

  it("ask that more is offered to men every year, and count nobody who came", () => {
    const of = (before: number, now: number) =>
      verdicts(
        "2008-01-10",
        figure("activities-for-men", 2006, before),
        figure("activities-for-men", 2007, now),
      ).rows["men take part more every year"];
    expect([of(12, 13), of(12, 12), of(12, 11)]).toEqual(["met", "short", "short"]);
    expect(composition.all(indicatorPoint).filter(({ value }) => isVoluntaryUptake(value))).toEqual(
      [],
    );
  });

  it("an advanced county is asked for by the end of 2008, and short only from then on", () => {
    const decided = (date: string, year: number) =>
      verdicts(date, figure("advanced-county", year, 0));
    expect(decided("2008-06-01", 2007).findings).toEqual([]);
    expect(decided("2009-01-05", 2008).findings).toEqual(["INDICATORS_TARGET_SHORT"]);
    const awarded = verdicts("2009-01-05", figure("advanced-county", 2008, 1));
    expect(awarded.rows["an advanced county by 2008"]).toBe("met");
  });
});
