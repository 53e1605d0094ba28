import { indicatorFigures, targetsView } from "@fuyou/indicators";
import type { Text } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { changning } from "./changning-plugin.js";

const composition = composeCore(nationalStandards, countyIntegration, changning);
const city = "430482000000";

/** The city's targets on 1 November 2018, with invented figures. */
function judged(...figures: readonly object[]) {
  const rows = figures.map((each, index) => ({
    id: `f${index}`,
    division: city,
    period: { from: "2017-10-01", to: "2018-09-30" },
    source: "虚构数据",
    ...each,
  }));
  const tables = { divisions: [{ id: city, name: "常宁市" }], [indicatorFigures.name]: rows };
  const header = { code: "430482", date: "2018-11-01" };
  const county = aCounty(composition, tables, header);
  const context = { county, before: null, composition, date: county.date };
  return targetsView.answer(context, { smallCells: 5 });
}
const row = (answer: ReturnType<typeof judged>, title: string) =>
  answer.tables[0]?.rows.find(({ target }) => (target as Text).zh.startsWith(title));

describe("maternal mortality below 17 per 100,000", () => {
  it("is told, before any figure, by what it means of 6,878 children aged nought", () => {
    // 17 / 100,000 × 6,878 = 1.16926
    expect(row(judged(), "孕产妇")?.note).toEqual({
      zh: "没有“孕产妇死亡率”在 2017-10-01 - 2018-09-30 的数据。请上报分子和分母。参考（2020年普查0岁人口，不用于判定）：界限相当于 1.17 例，分母 6878 时至多 1 例",
      en: "there is no figure of 'maternal mortality' for 2017-10-01 - 2018-09-30. Report numerator and denominator. for comparison only (children aged nought, census of 2020): the limit stands for a count of 1.17; of 6878 at most 1",
    });
  });

  it("turns over with one death, and its interval says how little one year proves", () => {
    const deaths = (numerator: number) =>
      judged({ indicator: "maternal-mortality", numerator, denominator: 9000 });
    expect([1, 2].map((count) => row(deaths(count), "孕产妇")?.verdict)).toEqual(["met", "short"]);
    // Garwood for one death: 0.0253 to 5.5716; of 9,000 births 0.28 to 61.91 per 100,000.
    expect(row(deaths(1), "孕产妇")?.interval).toBe("0.28 - 61.91");
    expect(deaths(1).findings.map(({ code }) => code)).toEqual(["INDICATORS_ONE_EVENT"]);
  });
});

describe("the other targets", () => {
  it("9‰ of deaths under five is not below 9‰", () => {
    const deaths = (numerator: number) =>
      row(judged({ indicator: "under-five-mortality", numerator, denominator: 8000 }), "5岁以下");
    expect([71, 72].map((count) => deaths(count)?.verdict)).toEqual(["met", "short"]);
  });

  it("birth defects are fewer only against the year before", () => {
    const now = { indicator: "birth-defect-rate", numerator: 90, denominator: 8000 };
    const before = { ...now, numerator: 91, period: { from: "2016-10-01", to: "2017-09-30" } };
    expect(row(judged(now), "出生缺陷")?.verdict).toBe("unknown");
    expect(row(judged(now, before), "出生缺陷")?.verdict).toBe("met");
    expect(row(judged(now, { ...before, numerator: 90 }), "出生缺陷")?.verdict).toBe("short");
  });

  it("80 % of cost reimbursed meets 80 % or more, in fen and by the calendar year", () => {
    const paid = (numerator: number) =>
      row(
        judged({
          indicator: "serious-illness-reimbursement",
          scope: "rural-poor",
          period: { from: "2017-01-01", to: "2017-12-31" },
          numerator,
          denominator: 10_000_000_00,
        }),
        "贫困人口",
      );
    expect(paid(8_000_000_00)?.verdict).toBe("met");
    expect(paid(7_999_999_99)?.verdict).toBe("short");
  });
});
