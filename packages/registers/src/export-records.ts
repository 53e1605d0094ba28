import { type County, labelOf, type Row, type Text } from "@fuyou/kernel";
import type { CellValue } from "./grid.js";
import { isPlain, quoted } from "./quoted-text.js";
import type { Sheet, SheetColumn } from "./sheet.js";

/** What may be asked of an export besides its form. */
export interface ExportContent {
  /**
   * Whether fields that identify persons are written (个人信息). They are left out unless asked for, and a file
   * without them says so and is not complete enough to be read back where they are required.
   */
  readonly names?: boolean | undefined;
  /** Told after each thousand records and at the end: how many are written of how many. */
  readonly onProgress?: ((written: number, records: number) => void) | undefined;
}

/** What a sheet says where columns are left out. */
export const leftOut: Text = {
  zh: "未导出个人信息栏目",
  en: "personal columns left out",
};

/**
 * A register as it is exported (导出栏目): without the fields that identify persons, unless they are asked for.
 *
 * @param sheet - the register
 * @param names - whether personal fields are asked for
 */
export function exportedSheet(sheet: Sheet, names: boolean): Sheet {
  if (names) return sheet;
  return { ...sheet, columns: sheet.columns.filter((column) => !column.personal) };
}

/**
 * Counts records as they pass and tells of them (导出进度).
 *
 * @param county - the county that is exported
 * @param sheets - the registers that are written
 * @param tell - who is told
 * @returns the records of a register, counted as they are taken
 */
export function countedRecords(
  county: County,
  sheets: readonly Sheet[],
  tell: ExportContent["onProgress"],
): (sheet: Sheet) => Iterable<Row> {
  const total = sheets.reduce((sum, { table }) => sum + county.size(table), 0);
  let written = 0;
  return function* records({ table }) {
    for (const row of county.rows(table)) {
      yield row;
      written += 1;
      if (written % 1000 === 0 || written === total) tell?.(written, total);
    }
  };
}

/**
 * What a reference is called (引用名称), for reading beside it: the labels of the records referred to, a line each;
 * names of persons are never among them.
 *
 * @param county - the county
 * @param column - the reference
 * @param value - what the record holds
 */
export function calledBeside(county: County, column: SheetColumn, value: unknown): CellValue {
  const { reference } = column;
  if (reference === undefined || value === undefined || value === null) return null;
  const ids = (Array.isArray(value) ? value : [value]).map(String);
  const labels = ids.map((id) => {
    const row = county.get(reference, id);
    const label = row === undefined ? "" : labelOf(reference, row, county);
    return label === "" || isPlain(label) ? label : quoted(label);
  });
  return labels.join("\n") || null;
}
