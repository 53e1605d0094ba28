import {
  type CountyData,
  canonicalJson,
  isBlocking,
  type Language,
  readCounty,
} from "@fuyou/kernel";
import {
  countyCells,
  countySheetName,
  type Grid,
  headingsOf,
  importReading,
  lineWriter,
  readGrids,
  sheetsOf,
} from "@fuyou/registers";
import { composeCore, countyArbitrary } from "@fuyou/testing";
import fc from "fast-check";
import { expect, test } from "vitest";

const composition = composeCore();

/** A county's registers as they are exported: the first sheet, and a sheet for each register. */
function exported({ county, tables }: CountyData, language: Language): Grid[] {
  const sheets = sheetsOf(composition, county.date);
  const registers = sheets.map((sheet) => {
    const write = lineWriter(sheet, language);
    const lines = (tables[sheet.table.name] ?? []).map((row) => write(row as { id: string }));
    const name = sheet.table.title[language];
    return gridOf(name, [headingsOf(sheet.columns, language), ...lines]);
  });
  return [gridOf(countySheetName[language], countyCells(county, language)), ...registers];
}

function gridOf(sheet: string, lines: readonly ReturnType<typeof countyCells>[number][]): Grid {
  return {
    ...{ file: "county.xlsx", sheet, hidden: false, merged: [] },
    async *rows() {
      for (const [index, cells] of lines.entries()) {
        yield { number: index + 1, cells, hidden: false };
      }
    },
  };
}

test("what is exported of any county comes in again as the same county", {
  timeout: 120_000,
}, async () => {
  const language = fc.constantFrom("zh" as const, "en" as const);
  const generated = countyArbitrary({ faults: false });
  await fc.assert(
    fc.asyncProperty(generated, language, async (data, spoken) => {
      const { county, findings } = readCounty(data, composition);
      expect(findings.filter(isBlocking)).toEqual([]);
      const before = county.toData();
      const sheets = sheetsOf(composition, county.date);
      const reading = await readGrids(exported(before, spoken), sheets, {
        ...{ date: county.date, composition },
      });
      expect(reading.faults.map(({ finding }) => finding.message.en)).toEqual([]);
      const { data: after, leftOut } = importReading(reading, composition, { part: "whole" });
      expect(leftOut).toEqual([]);
      expect(after?.county).toEqual(before.county);
      for (const [name, rows] of Object.entries(before.tables)) {
        expect([name, canonicalJson(after?.tables[name])]).toEqual([name, canonicalJson(rows)]);
      }
    }),
    { numRuns: 8 },
  );
});
