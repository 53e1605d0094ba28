import { indicatorFigures, targetsView } from "@fuyou/indicators";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";

it("satisfaction is shown with its interval and, without a number, not judged", () => {
  const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-01" }));
  const county = aCounty(
    composition,
    {
      divisions: [{ id: "370321000000", name: "桓台县" }],
      [indicatorFigures.name]: [
        {
          id: "f",
          indicator: "satisfaction-with-services",
          division: "370321000000",
          period: { from: "2018-01-01", to: "2018-12-31" },
          numerator: 50,
          denominator: 100,
          source: "虚构数据",
        },
      ],
    },
    { code: "370321", date: "2019-01-05" },
  );
  const context = { county, before: null, composition, date: county.date };
  const { tables, findings } = targetsView.answer(context, { smallCells: 5 });
  const row = tables[0]?.rows.find(({ clauses }) => clauses === "003-078");
  // Clopper and Pearson for 50 of 100: 39.83 % to 60.17 %.
  expect([row?.value, row?.interval, row?.verdict]).toEqual([
    { zh: "50%", en: "50 %" },
    "39.83 - 60.17",
    { zh: "不判定", en: "not judged" },
  ]);
  expect(findings).toEqual([]);
});
