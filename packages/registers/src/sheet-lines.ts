import type { Language, Row } from "@fuyou/kernel";
import { cellWriter, noPartFilled, valueAt } from "./cell-text.js";
import type { CellValue } from "./grid.js";
import { readingMark } from "./quoted-text.js";
import type { Sheet, SheetColumn } from "./sheet.js";

/**
 * The headings of a sheet in one language (栏目名称), in the order of its columns: the title of each column, and
 * where two have the same title the path in brackets behind it, so that each heading leads to one column.
 *
 * @param columns - the columns
 * @param language - the language
 */
export function headingsOf(columns: readonly SheetColumn[], language: Language): string[] {
  const titles = columns.map((column) => column.title[language]);
  return columns.map(({ path }, at) => {
    const title = titles[at] ?? path;
    return titles.filter((each) => each === title).length > 1 ? `${title} (${path})` : title;
  });
}

/**
 * The line that tells which datum of the records each column holds (机读栏目行), for whoever has changed a heading:
 * `※id`, `division`, `period.from`. It is for reading only, like every line that begins with ※.
 *
 * @param columns - the columns
 */
export function pathLine(columns: readonly SheetColumn[]): string[] {
  return columns.map(({ path }, at) => (at === 0 ? `${readingMark}${path}` : path));
}

/**
 * How the records of a register become lines of its sheet (登记行写法): one cell for each column.
 *
 * @param sheet - the register as a sheet
 * @param language - the language of names
 */
export function lineWriter(sheet: Sheet, language: Language): (record: Row) => CellValue[] {
  const writers = sheet.columns.map((column) => ({
    column,
    write: cellWriter(column, language),
    parts: partsFrom(sheet.columns, column),
  }));
  return (record) =>
    writers.map(({ column, write, parts }) => {
      const cell = write(valueAt(record, column));
      if (cell !== null || parts.length === 0) return cell;
      const field = column.path.split(".")[0] ?? "";
      const there = (record as unknown as Record<string, unknown>)[field] !== undefined;
      const none = there && parts.every((part) => valueAt(record, part) === undefined);
      return none ? noPartFilled : null;
    });
}

/** The parts of the field that begins with a column; none where it does not begin one. */
function partsFrom(columns: readonly SheetColumn[], column: SheetColumn): readonly SheetColumn[] {
  const [field, part] = column.path.split(".");
  if (part === undefined) return [];
  const parts = columns.filter((each) => each.path.startsWith(`${field}.`));
  return parts[0] === column ? parts : [];
}
