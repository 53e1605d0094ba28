import { type CountyHeader, isBlocking, type Language, readCounty } from "@fuyou/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { countyCells, countySheetName } from "./county-sheet.js";
import { textOfCell } from "./export-text.js";
import type { CellValue, Grid } from "./grid.js";
import { importReading } from "./import-result.js";
import { readGrids } from "./reading.js";
import { aGrid, sampleComposition as composition, stations, things } from "./sample-grid.js";
import { type Sheet, sheetsOf } from "./sheet.js";
import { headingsOf, lineWriter } from "./sheet-lines.js";

// Whatever words records hold, what is written into cells is read back the same.

const date = "2015-11-01";
const sheets = sheetsOf(composition, date);
const odd = [
  ...[
    "=1+1",
    "'=1",
    "''",
    "'",
    "@x",
    "-3",
    "示例",
    "合计",
    "EXAMPLE",
    "※",
    "{}",
    "[]",
    '["a"]',
    '""',
  ],
  ...[
    "填表人：甲",
    "无",
    "/",
    "—",
    "#N/A",
    "3.7E+11",
    "１２",
    "ａ－ｂ",
    "\u200b",
    " a ",
    "a、b,c；d",
    "\ufeff",
  ],
  ...[
    "a\nb",
    '"\\u0041"',
    "物品编号",
    "站点编号",
    "true",
    "2015",
    "20151101",
    "_x000D_",
    "\u00ad",
    "null",
  ],
  ...["序号", "小计", "注:", "１、２", "(12)", "'00123", "总计 1", "\t", "a\r\nb", "\u3000x"],
];
const words = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ minLength: 1, maxLength: 6 }),
);
const named = words.filter((text) => text !== "");
const day = fc.constantFrom("2015-11-01", "1890-05-01", "1900-02-28", "9999-12-31");
const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const counties = fc
  .uniqueArray(named, { minLength: 1, maxLength: 4 })
  .chain((ids) => {
    const id = fc.constantFrom(...ids);
    const rows = ids.map((own) =>
      fc.record({
        ...{ id: fc.constant(own), name: named, above: maybe(id), retiredOn: maybe(day) },
        kind: fc.constantFrom("town-station", "village-room", "old-room", "new-room"),
        grade: maybe(fc.constantFrom(1, 2)),
      }),
    );
    const thing = fc.record({
      ...{ name: named, station: id, cost: amount, area: maybe(amount), users: maybe(amount) },
      ...{ shared: maybe(fc.boolean()), lentTo: maybe(fc.array(id)), keeper: maybe(named) },
      remarks: maybe(fc.array(words, { maxLength: 3 })),
      period: maybe(fc.record({ from: fc.constant("1890-05-01"), to: maybe(day) })),
    });
    const owned = fc
      .uniqueArray(named, { maxLength: 4 })
      .chain((names) =>
        fc.tuple(...names.map((own) => thing.map((rest) => ({ id: own, ...rest })))),
      );
    return fc.record({ stations: fc.tuple(...rows), things: owned });
  })
  .map((tables) => plain(tables) as Record<string, unknown[]>);

/** The same without fields that are not there. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(given.map(([key, each]) => [key, plain(each)]));
}

const text = fc.string({ minLength: 1, unit: "grapheme" }).filter((each) => each.trim() !== "");
const headers: fc.Arbitrary<CountyHeader> = fc.record({
  code: fc.constant("999901"),
  name: fc.record({ zh: text, en: text }),
  edition: day,
  date: fc.constant(date),
  synthetic: fc.boolean(),
});

function grids(
  county: CountyHeader,
  tables: Record<string, unknown[]>,
  language: Language,
  asText: boolean,
): Grid[] {
  const cellOf = (cell: CellValue, { kind }: Sheet["columns"][number]) =>
    asText ? textOfCell(cell, kind) : cell;
  const first = countyCells(county, language).map((line) =>
    line.map((cell) => (asText ? textOfCell(cell, "text") : cell)),
  );
  const registers = sheets.map((sheet) => {
    const write = lineWriter(sheet, language);
    const lines = (tables[sheet.table.name] ?? []).map((row) =>
      write(row as never).map((cell, at) =>
        cellOf(cell, sheet.columns[at] as Sheet["columns"][number]),
      ),
    );
    return aGrid(sheet.table.title[language], [headingsOf(sheet.columns, language), ...lines]);
  });
  return [aGrid(countySheetName[language], first), ...registers];
}

it("reads back what was written, in either language, from a workbook and from text", async () => {
  const language = fc.constantFrom("zh" as const, "en" as const);
  await fc.assert(
    fc.asyncProperty(
      headers,
      counties,
      language,
      fc.boolean(),
      async (county, tables, spoken, asText) => {
        const before = readCounty({ county, tables }, composition);
        fc.pre(!before.findings.some(isBlocking));
        const options = { date, composition };
        const reading = await readGrids(grids(county, tables, spoken, asText), sheets, options);
        const { data, faults } = importReading(reading, composition, { part: "whole" });
        expect(faults.map(({ finding }) => finding.message.en)).toEqual([]);
        expect(data).toEqual({ county, tables: { successions: [], ...tables } });
      },
    ),
    { numRuns: 300 },
  );
});

it("reads any rubbish: each line is a record, empty, or told", async () => {
  const cell = fc.oneof(
    words,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom("1.2万元", "合计", "2015-02-30", "是", "5㎡", "s1", "t1", "镇服务站"),
  );
  const row = fc.array(cell, { maxLength: 14 });
  const head = fc.constantFrom(...sheets.map((sheet) => headingsOf(sheet.columns, "zh")));
  const sheet = fc.constantFrom("站点", "物品", "别的", "说明");
  const lines = fc.tuple(fc.array(row, { maxLength: 2 }), head, fc.array(row, { maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(sheet, lines, async (name, [above, headings, below]) => {
      const grid = aGrid(name, [...above, headings, ...below]);
      const options = { date, composition };
      const reading = await readGrids([grid], sheets, options);
      for (const part of ["whole", "valid"] as const) {
        importReading({ ...reading, header: headerAt }, composition, { part });
      }
      if (name !== stations.title.zh && name !== things.title.zh) return;
      const records = [...reading.tables.values()].flat().map(({ at }) => at.line);
      const kinds = ["HEADINGS_REPEATED", "TOTAL_LINES", "FOOT_LINES", "LINES_BESIDE"];
      const left = reading.faults.flatMap(({ code, finding }) => {
        const count = /: (\d+) \(/u.exec(finding.message.en)?.[1];
        return kinds.some((kind) => code.endsWith(kind)) ? Number(count) : 0;
      });
      const told = reading.faults.some(({ code }) => code.endsWith("NO_HEADINGS"));
      const passed = left.reduce((sum, count) => sum + count, 0);
      expect(told || records.length + passed <= below.length + above.length).toBe(true);
      expect(new Set(records).size).toBe(records.length);
    }),
    { numRuns: 300 },
  );
});

const headerAt: CountyHeader = {
  ...{ code: "999901", name: { zh: "样县", en: "Sample County" }, edition: date, date },
  synthetic: true,
};
