import { type County, type CountyData, readCounty, type ViewTable, viewPoint } from "@fuyou/kernel";
import { aCounty } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { inventedCounty } from "./index.js";

const { composition } = deployment;
const full = inventedCounty();
const on = (date: string): CountyData => ({ ...full, county: { ...full.county, date } });

/** Counties that are empty, half empty, without townships, or asked on odd days. */
const counties: Readonly<Record<string, CountyData>> = {
  "no register at all": { ...full, tables: {} },
  "no division": { ...full, tables: { ...full.tables, divisions: [] } },
  "no township": aCounty().data(),
  "the last day of February in a leap year": on("2016-02-29"),
  "the last day of February in a year that is none": on("2100-02-28"),
  "the last day of a year": on("2018-12-31"),
  "before everything": on("1949-10-01"),
  "after everything": on("2199-12-31"),
};

/** Options that some views take and others refuse; those that take them have to answer. */
const questions: readonly object[] = [
  {},
  { year: 1949 },
  { year: 2200 },
  { division: "999901100000" },
  { division: "000000000000" },
  { division: "" },
  { institution: "nobody" },
  { indicator: "none" },
  { smallCells: 0 },
  { boundaries: "2016-02-29" },
  { kind: "none" },
  { from: "2016-02-29", to: "2016-02-01" },
  { from: "9998-12-31", to: "9999-12-31" },
];

/** What is wrong with a table: a cell that is missing or no number, or a word of the machine. */
function faultsOf({ columns, rows }: ViewTable): unknown[] {
  const cells = rows.flatMap((row) => columns.map(({ key }) => row[key]));
  return cells.filter(
    (cell) =>
      cell === undefined ||
      (typeof cell === "number" && !Number.isFinite(cell)) ||
      /undefined|NaN|Infinity|\[object/.test(JSON.stringify(cell)),
  );
}

describe.each(Object.entries(counties))("every view, of a county with %s", (_, data) => {
  const county: County = readCounty(data, composition).county;
  const context = { county, before: null, composition, date: county.date };

  it("answers every question, and never with a fault", () => {
    let asked = 0;
    for (const { value: view } of composition.all(viewPoint)) {
      for (const question of questions) {
        const options = view.options.safeParse(question);
        if (!options.success) continue;
        asked += 1;
        const { tables } = view.answer(context, options.data);
        const said = `${view.id} ${JSON.stringify(question)}`;
        expect([said, ...tables.flatMap(faultsOf)]).toEqual([said]);
      }
    }
    expect(asked).toBeGreaterThan(composition.all(viewPoint).length);
  });
});
