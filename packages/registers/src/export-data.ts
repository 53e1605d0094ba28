import type { County, Row } from "@fuyou/kernel";
import { strToU8 } from "fflate";
import { countedRecords, type ExportContent } from "./export-records.js";
import type { ExportedFile } from "./exported-file.js";
import type { Sheet } from "./sheet.js";

/**
 * A county's registers as data (登记表 JSON), in the form a deployment reads: the county's header and the records of
 * each register. A record is a line.
 *
 * @param county - the county
 * @param sheets - its registers
 * @param content - whether personal fields are asked for
 */
export function exportData(
  county: County,
  sheets: readonly Sheet[],
  content: ExportContent,
): ExportedFile {
  return { name: `${county.code}.json`, content: pieces(county, sheets, content) };
}

function* pieces(
  county: County,
  sheets: readonly Sheet[],
  { names = false, onProgress }: ExportContent,
): Iterable<Uint8Array> {
  const records = countedRecords(county, sheets, onProgress);
  yield strToU8(`{"county":${JSON.stringify(county.header)},\n"tables":{`);
  for (const [at, sheet] of sheets.entries()) {
    const { table } = sheet;
    let piece = `${at === 0 ? "" : ","}\n${JSON.stringify(table.name)}:[`;
    let first = true;
    for (const row of records(sheet)) {
      const written = names ? row : without(row, table.personal);
      piece += `${first ? "\n" : ",\n"}${JSON.stringify(written)}`;
      first = false;
      if (piece.length < 65_536) continue;
      yield strToU8(piece);
      piece = "";
    }
    yield strToU8(`${piece}]`);
  }
  yield strToU8("\n}}\n");
}

function without(row: Row, personal: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !personal.includes(field)));
}
