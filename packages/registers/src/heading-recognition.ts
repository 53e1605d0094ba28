import { nearest } from "@fuyou/kernel";
import { unitOf } from "./amount-cell.js";
import { measureOf } from "./cell-value.js";
import type { CellValue, GridRow, MergedCells } from "./grid.js";
import { readingMark } from "./quoted-text.js";
import type { Sheet, SheetColumn } from "./sheet.js";
import { headingsOf } from "./sheet-lines.js";
import { cleanFigure, cleanText, comparable } from "./written-text.js";

/** A heading that was understood (识别的栏目). */
export interface Heading {
  /** Number of its column in the file, from 1. */
  readonly column: number;
  /** The column of the register. */
  readonly target: SheetColumn;
  /** The unit of bare numbers, where the heading or a line above it names one. */
  readonly unit: string | undefined;
}

/** A heading that was not understood (不识别的栏目). */
export interface StrangeHeading {
  /** Number of its column in the file, from 1. */
  readonly column: number;
  /** What it says. */
  readonly text: string;
  /** The nearest heading of the register. */
  readonly nearest: string | undefined;
}

/** The headings of a sheet (表头). */
export interface Headings {
  /** Number of the first line of headings. */
  readonly first: number;
  /** Number of the last line of headings; what follows are records. */
  readonly last: number;
  /** The headings that were understood, by column. */
  readonly known: readonly Heading[];
  /** Those that were not. */
  readonly strange: readonly StrangeHeading[];
  /** Those that say again what one further left says. */
  readonly doubled: readonly Heading[];
  /** Columns of the register that no record may lack and the sheet does not have. */
  readonly missing: readonly SheetColumn[];
  /** Columns that only number the lines, or are for reading only. */
  readonly passed: readonly number[];
}

/** How many lines from the top headings are looked for. */
export const headingDepth = 12;

const deepest = 3;
const numbering: ReadonlySet<string> = new Set(["序号", "行号", "no", "№", "#", ""]);

/**
 * Finds the headings of a register among the first lines of a sheet (识别表头): in any order, Chinese or English or
 * by path, over one to three lines, with units, stars and titles around them. Undefined where there are none.
 *
 * @param sheet - the register
 * @param lines - the first lines
 * @param merged - their merged cells
 */
export function findHeadings(
  sheet: Sheet,
  lines: readonly GridRow[],
  merged: readonly MergedCells[],
): Headings | undefined {
  const names = namesOf(sheet);
  let best: { from: number; depth: number; found: number } | undefined;
  const enough = Math.min(2, sheet.columns.length);
  for (let from = 0; from < lines.length; from++) {
    for (let depth = 1; depth <= deepest && from + depth <= lines.length; depth++) {
      const block = lines.slice(from, from + depth);
      if (!isRun(block)) break;
      const found = new Set<string>();
      for (const texts of headingTexts(block, merged)) {
        const match = matchOf(texts, names);
        if (match !== undefined) found.add(match.target.path);
      }
      const most = best?.found ?? 0;
      const shorter = found.size === most && depth < (best?.depth ?? 0);
      if (found.size < enough || (found.size <= most && !shorter)) continue;
      best = { from, depth, found: found.size };
    }
  }
  if (best === undefined) return undefined;
  const block = lines.slice(best.from, best.from + best.depth);
  return understood(sheet, block, merged, lines.slice(0, best.from), names);
}

/** Whether lines follow one another without a gap. */
function isRun(block: readonly GridRow[]): boolean {
  return block.every(({ number }, index) => number === (block[0]?.number ?? 0) + index);
}

function understood(
  sheet: Sheet,
  block: readonly GridRow[],
  merged: readonly MergedCells[],
  above: readonly GridRow[],
  names: Names,
): Headings {
  const units = unitsAbove(above);
  const known: Heading[] = [];
  const doubled: Heading[] = [];
  const strange: StrangeHeading[] = [];
  const passed: number[] = [];
  const taken = new Set<string>();
  const spellings = sheet.columns.flatMap(({ title }) => [title.zh, title.en]);
  for (const [index, texts] of headingTexts(block, merged).entries()) {
    const column = index + 1;
    const text = texts.join(" ");
    if (text === "") continue;
    const match = text.startsWith(readingMark) ? undefined : matchOf(texts, names);
    if (match === undefined) {
      if (text.startsWith(readingMark) || numbering.has(comparable(text))) {
        passed.push(column);
        continue;
      }
      strange.push({ column, text, nearest: nearest(text, spellings) });
      continue;
    }
    const { target } = match;
    const measure = measureOf(target.kind);
    const over = measure && units.map((unit) => unitOf(measure, unit)).find((unit) => unit);
    const heading = { column, target, unit: match.unit ?? over };
    (taken.has(target.path) ? doubled : known).push(heading);
    taken.add(target.path);
  }
  const missing = sheet.columns.filter(({ path, required }) => required && !taken.has(path));
  const [first, last] = [block[0]?.number ?? 0, block.at(-1)?.number ?? 0];
  return { first, last, known, strange, doubled, missing, passed };
}

/** The words over each column, from the top down; merged cells count for all they cover. */
function headingTexts(block: readonly GridRow[], merged: readonly MergedCells[]): string[][] {
  const width = Math.max(0, ...block.map(({ cells }) => cells.length));
  const texts: string[][] = [];
  for (let column = 1; column <= width; column++) {
    const parts: string[] = [];
    for (const [index, row] of block.entries()) {
      const part = textAt(row, column, block, merged, index < block.length - 1);
      if (part !== "" && part !== parts.at(-1)) parts.push(part);
    }
    texts.push(parts);
  }
  return texts;
}

function textAt(
  row: GridRow,
  column: number,
  block: readonly GridRow[],
  merged: readonly MergedCells[],
  fill: boolean,
): string {
  const own = words(row.cells[column - 1]);
  if (own !== "") return own;
  const area = merged.find(
    ({ top, left, bottom, right }) =>
      top <= row.number && row.number <= bottom && left <= column && column <= right,
  );
  if (area !== undefined) {
    const origin = block.find(({ number }) => number === area.top);
    return words(origin?.cells[area.left - 1]);
  }
  // A text file knows no merged cells: what stands empty in an upper line belongs to what is left of it.
  if (!fill || merged.length > 0) return "";
  for (let left = column - 1; left >= 1; left--) {
    const text = words(row.cells[left - 1]);
    if (text !== "") return text;
  }
  return "";
}

function words(cell: CellValue | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? cleanText(String(cell)) : "";
}

type Names = ReadonlyMap<string, SheetColumn>;

function namesOf(sheet: Sheet): Names {
  const names = new Map<string, SheetColumn>();
  const put = (name: string, column: SheetColumn) => {
    const key = comparable(name);
    if (key !== "" && !names.has(key)) names.set(key, column);
  };
  const { columns } = sheet;
  for (const language of ["zh", "en"] as const) {
    for (const [at, heading] of headingsOf(columns, language).entries()) {
      put(heading, columns[at] as SheetColumn);
    }
  }
  for (const column of columns) put(column.path, column);
  for (const column of columns) put(column.title.zh, column);
  for (const column of columns) put(column.title.en, column);
  const identifier = columns.find(({ path }) => path === "id");
  for (const name of ["编号", "编码"]) if (identifier !== undefined) put(name, identifier);
  return names;
}

/** The column that some words over it mean: all of them together, or the lowest. */
function matchOf(
  texts: readonly string[],
  names: Names,
): { target: SheetColumn; unit: string | undefined } | undefined {
  const spellings = [texts.join(""), texts.at(-1) ?? ""];
  if (texts.length > 2) spellings.push(texts.slice(-2).join(""));
  for (const spelling of spellings) {
    const target = names.get(comparable(spelling.replace(required, "")));
    if (target !== undefined) return { target, unit: undefined };
    const split = withUnit.exec(cleanFigure(spelling).replace(required, "").replace(/\s+/gu, ""));
    if (split === null) continue;
    const measuredBy = names.get(comparable(split[1] ?? ""));
    const measure = measuredBy && measureOf(measuredBy.kind);
    const unit = measure && unitOf(measure, split[2] ?? "");
    if (measuredBy !== undefined && unit !== undefined) return { target: measuredBy, unit };
  }
  return undefined;
}

const required = /[(（【[]?(必填项?|required)[)）】\]]?/giu;
const withUnit = /^\**(.+?)[([【/:,]*(?:单位[:]?)?([^([【\]】)/:,]+?)[)\]】]?\**$/u;

/** Units that a line above the headings gives for the whole sheet: `单位：万元`. */
function unitsAbove(lines: readonly GridRow[]): string[] {
  const units: string[] = [];
  for (const { cells } of lines) {
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      for (const [, said = ""] of cleanFigure(cell).matchAll(/单位\s*:\s*([^\s)]+)/gu)) {
        units.push(...said.split(/[、,;/]/u));
      }
    }
  }
  return units;
}
