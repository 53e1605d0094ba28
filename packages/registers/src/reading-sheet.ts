import type { PlainDate, Severity } from "@fuyou/kernel";
import { type CellFaultDetails, cellFault, type SheetPlace } from "./cell-fault.js";
import { noPartFilled } from "./cell-text.js";
import { cellReader, isSummed } from "./cell-value.js";
import type { CellValue, GridRow } from "./grid.js";
import type { Heading, Headings } from "./heading-recognition.js";
import type { ReadingCode } from "./reading-errors.js";
import { type LineKind, LineSorter, RunningTotals, totalOf } from "./reading-lines.js";
import type { ReadRecord, Tell } from "./reading-record.js";
import type { Sheet } from "./sheet.js";
import { Unreadable, type UnreadableCode } from "./unreadable.js";
import { cleanText } from "./written-text.js";

interface ColumnReading extends Heading {
  readonly read: (cell: CellValue) => unknown;
  readonly field: string;
  readonly part: string | undefined;
  /** Its place among the columns that are added up; -1 where it is not. */
  readonly summed: number;
}

/** Lines of a kind that are told once for the sheet. */
const told: Readonly<Partial<Record<LineKind, readonly [ReadingCode, Severity]>>> = {
  headings: ["REGISTERS_HEADINGS_REPEATED", "information"],
  total: ["REGISTERS_TOTAL_LINES", "information"],
  foot: ["REGISTERS_FOOT_LINES", "information"],
  beside: ["REGISTERS_LINES_BESIDE", "warning"],
};

/** Reads the lines of one sheet into records (逐行读取登记表). */
export class SheetReading {
  /** How many records were read. */
  rows = 0;
  readonly #columns: readonly ColumnReading[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #sorter: LineSorter;
  readonly #totals: RunningTotals;
  readonly #identifier: number;
  readonly #lists: readonly string[];
  readonly #headless = new Map<number, number>();
  readonly #lines = new Map<LineKind | "hidden", number[]>();

  /**
   * @param at - the file and sheet
   * @param sheet - the register
   * @param headings - its headings in the sheet
   * @param head - the lines of the sheet up to the last of the headings
   * @param date - the day the file is read for
   * @param tell - takes what is to be told
   */
  constructor(
    readonly at: SheetPlace,
    readonly sheet: Sheet,
    readonly headings: Headings,
    head: readonly GridRow[],
    readonly date: PlainDate,
    readonly tell: Tell,
  ) {
    let summed = 0;
    this.#columns = headings.known.map((heading): ColumnReading => {
      const { target, unit } = heading;
      const [field = "", part] = target.path.split(".");
      const read = cellReader(target, unit);
      const adds = isSummed(target, sheet.table);
      return { ...heading, read, field, part, summed: adds ? summed++ : -1 };
    });
    this.#places = new Map(headings.known.map(({ target, column }) => [target.path, column]));
    this.#sorter = new LineSorter(headings, head);
    this.#totals = new RunningTotals(this.#columns.filter((each) => each.summed >= 0));
    this.#identifier = this.#places.get("id") ?? 0;
    this.#lists = this.#columns
      .filter(({ target }) => target.list && target.required && target.kind !== "json")
      .map(({ field }) => field);
    const { known, strange, passed, doubled } = headings;
    const named = new Set([...passed, ...[...known, ...strange, ...doubled].map((h) => h.column)]);
    this.#named = named;
    this.#tellHeadings();
  }

  readonly #named: ReadonlySet<number>;

  /**
   * Reads a line: a record, or undefined where it is none.
   *
   * @param row - the line
   */
  read(row: GridRow): ReadRecord | undefined {
    const kind = this.#sorter.kindOf(row);
    if (kind !== "empty") this.#headlessCells(row);
    if (kind === "total") this.#compare(row);
    if (kind !== "record") {
      this.#note(kind, row.number);
      return undefined;
    }
    if (row.hidden) this.#note("hidden", row.number);
    this.rows++;
    return this.#record(row);
  }

  /** Tells what is told once for the sheet. */
  finish(): void {
    for (const [kind, lines] of this.#lines) {
      const [code, severity] =
        kind === "hidden"
          ? (["REGISTERS_HIDDEN_LINES", "information"] as const)
          : (told[kind] ?? []);
      if (code === undefined || severity === undefined) continue;
      const value = linesText(lines);
      const more = { count: lines.length };
      this.#say(code, { line: lines[0] ?? 0, severity, value, more });
    }
    for (const [column, line] of this.#headless) {
      this.#say("REGISTERS_NO_HEADING", { line, column, severity: "warning" });
    }
  }

  #record(row: GridRow): ReadRecord {
    const record: Record<string, unknown> = {};
    let faulty = this.headings.missing.length > 0;
    for (const column of this.#columns) {
      const cell = row.cells[column.column - 1] ?? null;
      if (cell === noPartFilled && column.part !== undefined) {
        partsOf(record, column.field);
        continue;
      }
      const value = cell === null ? undefined : column.read(cell);
      if (value === undefined) {
        if (!column.target.required || (column.target.list && column.target.kind !== "json"))
          continue;
        faulty = true;
        this.#fault("REGISTERS_MISSING_VALUE", row, column, null);
      } else if (value instanceof Unreadable) {
        faulty = true;
        this.#fault(value.code, row, column, cell, value);
      } else {
        if (column.part === undefined) record[column.field] = value;
        else partsOf(record, column.field)[column.part] = value;
        if (column.summed >= 0 && typeof value === "number") this.#totals.add(column.summed, value);
      }
    }
    for (const field of this.#lists) record[field] ??= [];
    const at = { file: this.at.file, sheet: this.at.sheet, line: row.number };
    return { row: record, at, columns: this.#places, faulty };
  }

  #fault(
    code: UnreadableCode,
    row: GridRow,
    { column, target }: ColumnReading,
    value: CellValue,
    said?: Unreadable,
  ): void {
    const { personal } = target;
    const expected = said?.expected ?? { zh: target.title.zh, en: target.title.en };
    const details = { line: row.number, column, value, personal, expected, field: target };
    this.#say(code, { ...details, severity: "error", suggestion: said?.suggestion });
  }

  #compare(row: GridRow): void {
    const kind = totalOf(row, this.#identifier) ?? "whole";
    for (const { summed, sum } of this.#totals.differences(row, kind)) {
      const { column, target } = summed;
      const value = row.cells[column - 1] ?? null;
      const details = { line: row.number, column, field: target, value, expected: sum };
      this.#say("REGISTERS_TOTAL_DIFFERS", { ...details, severity: "warning" });
    }
  }

  #headlessCells({ cells, number }: GridRow): void {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === null || cell === undefined || cell === "") continue;
      const column = index + 1;
      if (this.#named.has(column) || this.#headless.has(column)) continue;
      if (cleanText(String(cell)) !== "" && this.#headless.size < 50) {
        this.#headless.set(column, number);
      }
    }
  }

  #note(kind: LineKind | "hidden", line: number): void {
    const lines = this.#lines.get(kind);
    if (lines === undefined) this.#lines.set(kind, [line]);
    else lines.push(line);
  }

  #tellHeadings(): void {
    const { first, last, strange, doubled, missing } = this.headings;
    for (const { column, text, nearest } of strange) {
      const details = { line: last, column, value: text, suggestion: nearest };
      this.#say("REGISTERS_UNKNOWN_HEADING", { ...details, severity: "warning" });
    }
    for (const { column, target } of doubled) {
      const details = { line: last, column, field: target, value: target.title.zh };
      this.#say("REGISTERS_HEADING_TWICE", { ...details, severity: "error" });
    }
    for (const target of missing) {
      this.#say("REGISTERS_HEADING_MISSING", { line: first, field: target, severity: "error" });
    }
  }

  #say(code: ReadingCode, details: Omit<CellFaultDetails, "at" | "date" | "register">): void {
    const { at, date, sheet } = this;
    this.tell(cellFault(code, { ...details, at, date, register: sheet.table }));
  }
}

function partsOf(record: Record<string, unknown>, field: string): Record<string, unknown> {
  const parts = record[field];
  if (typeof parts === "object" && parts !== null) return parts as Record<string, unknown>;
  const made: Record<string, unknown> = {};
  record[field] = made;
  return made;
}

/** The first lines of some: `5、7、9–12…`. */
function linesText(lines: readonly number[]): string {
  const runs: string[] = [];
  for (let index = 0; index < lines.length && runs.length < 6; ) {
    const start = lines[index] as number;
    let end = start;
    while (lines[index + 1] === end + 1) {
      end++;
      index++;
    }
    index++;
    runs.push(start === end ? `${start}` : `${start}–${end}`);
    if (runs.length === 6 && index < lines.length) runs.push("…");
  }
  return runs.join(", ");
}
