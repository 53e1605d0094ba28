import { formatQuantity, type Text } from "@fuyou/kernel";
import { type CellReader, measureOf } from "./cell-value.js";
import type { CellValue, GridRow } from "./grid.js";
import type { Headings } from "./heading-recognition.js";
import { readingMark } from "./quoted-text.js";
import type { SheetColumn } from "./sheet.js";
import { cleanText, comparable, exampleWords, footPattern, totalWords } from "./written-text.js";

/** What a line of a sheet is (行的性质): a record, or something that is not read as one. */
export type LineKind = "record" | "empty" | "template" | "headings" | "total" | "foot" | "beside";

/** Tells the lines of a sheet apart (辨行). */
export class LineSorter {
  readonly #known: ReadonlySet<number>;
  readonly #passed: ReadonlySet<number>;
  readonly #identifier: number;
  readonly #required: readonly number[];
  readonly #printed: readonly ReadonlyMap<number, string>[];
  readonly #titles: ReadonlySet<string>;

  /**
   * @param headings - the headings of the sheet
   * @param head - its lines up to the last of the headings
   */
  constructor(headings: Headings, head: readonly GridRow[]) {
    this.#known = new Set(headings.known.map(({ column }) => column));
    this.#passed = new Set(headings.passed);
    this.#identifier = headings.known.find(({ target }) => target.path === "id")?.column ?? 0;
    this.#required = headings.known
      .filter(({ target }) => target.required && target.path !== "id" && !isNumeric(target))
      .map(({ column }) => column);
    const printed = head.filter(({ number }) => number >= headings.first);
    this.#printed = printed.map(filled).filter(({ size }) => size > 0);
    const above = head.filter(({ number }) => number < headings.first);
    this.#titles = new Set(above.flatMap((row) => [...filled(row).values()]));
  }

  /**
   * What a line is.
   *
   * @param row - the line
   */
  kindOf(row: GridRow): LineKind {
    const { cells } = row;
    let first: CellValue = null;
    let known = false;
    let beside = false;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === null || cell === undefined || cell === "") continue;
      if (typeof cell === "string" && isBlank(cell)) continue;
      if (first === null) first = cell;
      if (this.#known.has(index + 1)) known = true;
      else if (!this.#passed.has(index + 1)) beside = true;
    }
    if (first === null) return "empty";
    if (typeof first === "string") {
      if (first.startsWith(readingMark)) return "template";
      const special = this.#special(row, first);
      if (special !== undefined) return special;
    }
    if (this.#identifier > 0) {
      const id = cells[this.#identifier - 1];
      if (typeof id === "string" && id.length <= 9 && exampleWords.has(comparable(id))) {
        return "template";
      }
    }
    if (known) return "record";
    return beside ? "beside" : "empty";
  }

  /** Totals, printed headings, and what stands below a register. */
  #special(row: GridRow, first: string): LineKind | undefined {
    if (this.#printed.some((line) => repeats(row, line))) return "headings";
    const words = cleanText(first);
    if (
      this.#titles.has(words) &&
      [...filled(row).values()].every((each) => this.#titles.has(each))
    )
      return "headings";
    if (this.#isComplete(row)) return undefined;
    if (totalOf(row, this.#identifier) !== undefined) return "total";
    const id = row.cells[this.#identifier - 1];
    const named = this.#identifier > 0 && typeof id === "string" && cleanText(id) !== words;
    return !named && footPattern.test(words) && filled(row).size <= 6 ? "foot" : undefined;
  }

  /** Whether a line has everything in words that a record may not lack, so that it is one, whatever it says. */
  #isComplete({ cells }: GridRow): boolean {
    if (this.#required.length === 0 || this.#identifier === 0) return false;
    return [this.#identifier, ...this.#required].every((column) => {
      const cell = cells[column - 1];
      return cell !== null && cell !== undefined && cleanText(String(cell)) !== "";
    });
  }
}

function isNumeric({ kind }: SheetColumn): boolean {
  return measureOf(kind) !== undefined;
}

function isBlank(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return (code <= 0x20 || code > 0x7f) && cleanText(cell) === "";
}

function filled({ cells }: GridRow): Map<number, string> {
  const texts = new Map<number, string>();
  cells.forEach((cell, index) => {
    const text = cell === null ? "" : cleanText(String(cell));
    if (text !== "") texts.set(index + 1, text);
  });
  return texts;
}

/** Whether everything on a line says what the line of headings says there. */
function repeats(row: GridRow, line: ReadonlyMap<number, string>): boolean {
  let same = 0;
  for (let index = 0; index < row.cells.length; index++) {
    const cell = row.cells[index];
    if (cell === null || cell === undefined || cell === "") continue;
    if (typeof cell !== "string") return false;
    const text = cleanText(cell);
    if (text === "") continue;
    if (line.get(index + 1) !== text) return false;
    same++;
  }
  return same >= Math.min(2, line.size);
}

/**
 * Whether a line is a total (合计行), of everything above it or of the part since the last one: one of its first
 * words says so, and no identifier stands there.
 *
 * @param row - the line
 * @param identifier - number of the column of identifiers; 0 where there is none
 */
export function totalOf(row: GridRow, identifier: number): "part" | "whole" | undefined {
  let seen = 0;
  for (let index = 0; index < row.cells.length && seen < 3; index++) {
    const cell = row.cells[index];
    if (typeof cell !== "string" || cell === "") continue;
    seen++;
    const kind = cell.length <= 14 ? totalWords.get(comparable(cell)) : undefined;
    if (kind === undefined) continue;
    const id = identifier === 0 ? null : (row.cells[identifier - 1] ?? null);
    const none = id === null || cleanText(String(id)) === "" || index + 1 === identifier;
    return none ? kind : undefined;
  }
  return undefined;
}

/** A column that is added up (求和栏目). */
export interface SummedColumn {
  /** Number of its column in the file, from 1. */
  readonly column: number;
  /** The column of the register. */
  readonly target: SheetColumn;
  /** Reads its cells. */
  readonly read: CellReader;
}

/** Where a total says something else than its lines add up to (合计不符). */
export interface TotalDifference {
  /** The column. */
  readonly summed: SummedColumn;
  /** What the lines add up to. */
  readonly sum: Text;
}

/** Adds up the columns of a sheet while it is read, and compares with its totals (核对合计). */
export class RunningTotals {
  readonly #whole: number[];
  readonly #part: number[];

  /** @param summed - the columns that are added up */
  constructor(readonly summed: readonly SummedColumn[]) {
    this.#whole = summed.map(() => 0);
    this.#part = summed.map(() => 0);
  }

  /**
   * Adds a value of a record.
   *
   * @param place - which of the columns
   * @param value - the value
   */
  add(place: number, value: number): void {
    this.#whole[place] = (this.#whole[place] ?? 0) + value;
    this.#part[place] = (this.#part[place] ?? 0) + value;
  }

  /**
   * The columns in which a total says something else.
   *
   * @param row - the line of totals
   * @param kind - of everything, or of the part since the last total
   */
  differences(row: GridRow, kind: "part" | "whole"): TotalDifference[] {
    const sums = kind === "part" ? this.#part : this.#whole;
    const found = this.summed.flatMap((summed, place) => {
      const said = summed.read(row.cells[summed.column - 1] ?? null);
      const sum = sums[place] ?? 0;
      if (typeof said !== "number" || said === sum) return [];
      return [{ summed, sum: shown(sum, summed.target) }];
    });
    this.#part.fill(0);
    return found;
  }
}

const units: Readonly<Record<string, "fen" | "0.01m2">> = { fen: "fen", area: "0.01m2" };

function shown(value: number, { kind }: SheetColumn): Text {
  const unit = units[kind];
  if (unit === undefined) return { zh: String(value), en: String(value) };
  return {
    zh: formatQuantity({ value, unit }, "zh"),
    en: formatQuantity({ value, unit }, "en"),
  };
}
