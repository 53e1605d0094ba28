import type { Language, Text } from "@fuyou/kernel";
import { colToLetter } from "hucre";
import type { Sheet, SheetColumn } from "./sheet.js";
import { headingsOf } from "./sheet-lines.js";
import type { OfferedLists } from "./template-lists.js";
import type { ValidationSources } from "./template-validation.js";

/** A column that only people read (仅供阅读栏), beside the column it explains. */
export interface ReadingColumn {
  /** The column it stands beside. */
  readonly beside: SheetColumn;
  /** Its heading, without the mark. */
  readonly heading: string;
}

/** What the sheets of one workbook share. */
export interface SheetSettings {
  /** The language of headings, names and hints. */
  readonly language: Language;
  /** All registers of the workbook. */
  readonly sheets: readonly Sheet[];
  /** Their names in the workbook, by name of the register. */
  readonly names: ReadonlyMap<string, string>;
  /** What their drop-down lists offer. */
  readonly lists: OfferedLists;
  /** Whether an example line stands before the data. */
  readonly example: boolean;
  /** Whether the identifiers of records that stand there are not to be changed. */
  readonly keysLocked: boolean;
  /** Whether every sheet says that records are generated. */
  readonly synthetic: boolean;
  /** What else the first line of a sheet says. */
  note?(sheet: Sheet): string | undefined;
}

/** One column of a workbook's sheet: a datum, or what only people read. */
export type SheetPlace = SheetColumn | ReadingColumn;

/** What is said of a column that only people read. */
export const readingOnly: Text = { zh: "仅供阅读，不导入", en: "for reading only, not imported" };

/** The last line a sheet can have. */
export const lastLine = 1_048_576;

/**
 * The line at which the records of a register begin in a workbook (数据起始行), from 1: after what it is, the
 * headings, the paths, the explanations, and the example where there is one.
 *
 * @param example - whether there is an example line
 */
export function firstRecordLine(example: boolean): number {
  return example ? 6 : 5;
}

/**
 * Whether a column is only there for people (仅供阅读).
 *
 * @param place - the column
 */
export function isReading(place: SheetPlace): place is ReadingColumn {
  return "beside" in place;
}

/**
 * Where in the workbook stands what a column may say (取值来源).
 *
 * @param column - the column
 * @param settings - what the sheets share
 */
export function sourcesOf(column: SheetColumn, settings: SheetSettings): ValidationSources {
  const { reference } = column;
  if (reference === undefined) return { list: settings.lists.rangeOf(column) };
  const target = settings.sheets.find(({ table }) => table.name === reference.name);
  const sheet = settings.names.get(reference.name);
  if (target === undefined || sheet === undefined) return {};
  const at = target.columns.findIndex(({ path }) => path === "id");
  const heading = headingsOf(target.columns, settings.language)[at];
  if (heading === undefined) return {};
  return { target: { sheet, heading, range: identifiersIn(sheet, at, settings) } };
}

/** The identifiers that a sheet holds so far, as a formula: from its first record to its last. */
function identifiersIn(sheet: string, at: number, { example }: SheetSettings): string {
  const column = `'${sheet.replace(/'/gu, "''")}'!$${colToLetter(at)}$`;
  const first = firstRecordLine(example);
  const count = `COUNTA(${column}${first}:$${colToLetter(at)}$${lastLine})`;
  return `OFFSET(${column}${first},0,0,MAX(1,${count}),1)`;
}
