import { type Finding, finding, type PlainDate, type Severity, type Text } from "@fuyou/kernel";
import { cellName } from "./cell-name.js";
import type { CellValue } from "./grid.js";
import { type ReadingCode, readingCodes } from "./reading-errors.js";

/** What stands in the place of what identifies a person. */
const masked = "＊＊";

/** Where something stands in a file (位置). */
export interface SheetPlace {
  /** The file, as its user named it. */
  readonly file: string;
  /** The sheet. */
  readonly sheet: string;
}

/**
 * Something to be told about a cell of a file (单元格问题): what stands there, what was expected, what was
 * probably meant. An `error` keeps the record out; a `warning` wants a look; `information` only tells.
 */
export interface CellFault extends SheetPlace {
  /** Code of its message. */
  readonly code: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** The cell, such as `C12`; of a whole line, its first cell. */
  readonly cell: string;
  /** Name of the register; empty where the sheet is none. */
  readonly register: string;
  /** Path of the field; empty where it is about a line or a sheet. */
  readonly field: string;
  /** What stands there, as people read it; masked where it identifies a person. */
  readonly value: string;
  /** What was expected; empty texts where nothing was. */
  readonly expected: Text;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** The sentence, in both languages, with its severity. */
  readonly finding: Finding;
}

/** What is said of a {@link CellFault}. */
export interface CellFaultDetails {
  /** The file and sheet. */
  readonly at: SheetPlace;
  /** Line, from 1; 0 where it is about the sheet as a whole. */
  readonly line: number;
  /** Column, from 1. */
  readonly column?: number | undefined;
  /** How much it weighs. */
  readonly severity: Severity;
  /** The day the file is read for. */
  readonly date: PlainDate;
  /** Name and title of the register. */
  readonly register?: { readonly name: string; readonly title: Text } | undefined;
  /** Path and heading of the field. */
  readonly field?: { readonly path: string; readonly title: Text } | undefined;
  /** What stands there. */
  readonly value?: CellValue | undefined;
  /** Whether it identifies a person. */
  readonly personal?: boolean | undefined;
  /** What was expected. */
  readonly expected?: Text | undefined;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** Further values of the message. */
  readonly more?: Readonly<Record<string, string | number | Text>> | undefined;
}

const nothing: Text = { zh: "", en: "" };

/** A fault whose sentence is made when it is asked for: a file may have a hundred thousand. */
class ToldFault implements CellFault {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;

  constructor(
    readonly code: ReadingCode,
    readonly details: CellFaultDetails,
  ) {
    const { at, line, column = 1, value, personal = false } = details;
    this.file = at.file;
    this.sheet = at.sheet;
    this.cell = line === 0 ? "A1" : cellName(column, line);
    const shown = shownValue(value);
    this.value = personal && shown !== "" ? masked : shown;
  }

  get severity(): Severity {
    return this.details.severity;
  }

  get register(): string {
    return this.details.register?.name ?? "";
  }

  get field(): string {
    return this.details.field?.path ?? "";
  }

  get expected(): Text {
    return this.details.expected ?? nothing;
  }

  get suggestion(): string | undefined {
    return this.details.suggestion;
  }

  get finding(): Finding {
    const { line, register, field, expected, suggestion, more, severity, date } = this.details;
    const values = {
      file: this.file,
      sheet: this.sheet,
      place: placeOf(this.sheet, this.cell),
      register: register?.title ?? "",
      field: field?.title ?? "",
      value: shortened(this.value),
      expected: expected ?? "",
      nearest: suggestion ?? "—",
      ...more,
    };
    const message = readingCodes.message(this.code, values as never);
    const subject = line === 0 ? this.sheet : `${this.sheet}!${this.cell}`;
    return finding(message, { kind: "data", severity, subject, date, aspect: this.file });
  }
}

/**
 * Says that something is to be told about a cell (报告单元格问题).
 *
 * @param code - what
 * @param details - where, and how much it weighs
 */
export function cellFault(code: ReadingCode, details: CellFaultDetails): CellFault {
  return new ToldFault(code, details);
}

function placeOf(sheet: string, cell: string): Text {
  return { zh: `“${sheet}”${cell}`, en: `${sheet}!${cell}` };
}

function shownValue(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : value;
}
