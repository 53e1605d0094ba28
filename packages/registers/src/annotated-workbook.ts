import type { Language, Severity, Text } from "@fuyou/kernel";
import type { Cell, CellStyle, PatternFill, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { CellFault } from "./cell-fault.js";
import { cellPlace } from "./cell-name.js";
import { type FaultGroup, groupFaults } from "./fault-groups.js";
import type { CellValue, Grid, GridRow } from "./grid.js";

/** How a workbook is annotated (批注选项). */
export interface AnnotationOptions {
  /** The language of what is written into it. */
  readonly language: Language;
  /** Whether the records are invented; the list of faults then says so. */
  readonly synthetic?: boolean | undefined;
  /** How many lines of a sheet come back; 100,000 where not said. */
  readonly lines?: number | undefined;
}

/** How many lines of a sheet come back in an annotated workbook, which is made in memory. */
export const annotatedLines = 100_000;

const fills: Readonly<Record<"error" | "warning" | "information", string>> = {
  error: "FFC7CE",
  warning: "FFEB9C",
  information: "DDEBF7",
};

const words = {
  sheet: { zh: "问题清单", en: "Faults" },
  synthetic: {
    zh: "合成数据，不是真实登记",
    en: "Synthetic records, not of real bodies or persons",
  },
  more: {
    zh: "本表只带回前 {lines} 行，其余问题见问题清单。",
    en: "Only the first {lines} lines come back; see the list of faults for the rest.",
  },
  none: { zh: "没有问题。", en: "There are no faults." },
  headings: {
    zh: ["轻重", "工作表", "单元格", "个数", "栏目", "现值", "应为", "建议", "说明"],
    en: ["weight", "sheet", "cell", "count", "field", "value", "expected", "suggestion", "message"],
  },
} as const;

const severities: Readonly<Record<string, Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
  information: { zh: "说明", en: "information" },
};

/**
 * The file as it came, with its faults marked (批注工作簿): faulty cells are filled and carry a comment in the
 * language asked for, and a first sheet lists all faults with links to them. Only values are carried over: no
 * formula, macro, link or picture. A cell that identifies a person keeps its value, as it is the reader's own file;
 * the comment masks it.
 *
 * @param grids - the sheets of one file
 * @param faults - the faults of that file
 * @param options - the language
 * @returns the workbook, as XLSX
 */
export async function annotatedWorkbook(
  grids: Iterable<Grid>,
  faults: readonly CellFault[],
  options: AnnotationOptions,
): Promise<Uint8Array> {
  const bySheet = new Map<string, CellFault[]>();
  for (const fault of faults) {
    const others = bySheet.get(fault.sheet);
    if (others === undefined) bySheet.set(fault.sheet, [fault]);
    else others.push(fault);
  }
  const names = new Map<string, string>();
  const taken = new Set([words.sheet[options.language].toLowerCase()]);
  const sheets: WriteSheet[] = [];
  for (const grid of grids) {
    const name = freeName(grid.sheet, taken);
    names.set(grid.sheet, name);
    sheets.push(await marked(grid, name, bySheet.get(grid.sheet) ?? [], options));
  }
  const list = listSheet(groupFaults(faults), names, options);
  return writeXlsx({ sheets: [list, ...sheets] });
}

/** A name that a sheet may bear and none bears yet. */
function freeName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\']/gu, " ")
      .slice(0, 28)
      .trim() || "sheet";
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}

async function marked(
  grid: Grid,
  name: string,
  faults: readonly CellFault[],
  { language, lines = annotatedLines }: AnnotationOptions,
): Promise<WriteSheet> {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const hidden = new Map<number, { hidden: boolean }>();
  const dates: CellStyle = { numFmt: "yyyy-mm-dd" };
  for await (const row of grid.rows()) {
    if (row.number > lines) {
      while (rows.length < lines) rows.push([]);
      rows[lines] = [words.more[language].replace("{lines}", String(lines))];
      break;
    }
    while (rows.length < row.number - 1) rows.push([]);
    rows[row.number - 1] = valuesOf(row);
    if (row.hidden) hidden.set(row.number - 1, { hidden: true });
    row.cells.forEach((cell, column) => {
      if (cell instanceof Date) cells.set(`${row.number - 1},${column}`, { style: dates });
    });
  }
  for (const [cell, told] of commentsOf(faults)) {
    const place = cellPlace(cell);
    const at = { row: place.row - 1, column: place.column - 1 };
    if (at.row >= lines) continue;
    const key = `${at.row},${at.column}`;
    const value = rows[at.row]?.[at.column] ?? null;
    const worst = told.find(({ severity }) => severity === "error") ?? told[0];
    const text = told.map((each) => commentText(each, language)).join("\n\n");
    const numFmt = value instanceof Date ? dates : {};
    cells.set(key, {
      value,
      style: { ...numFmt, fill: fillOf(worst?.severity ?? "information") },
      comment: { author: "fuyou", text },
    });
  }
  const merges = grid.merged.map(({ top, left, bottom, right }) => ({
    ...{ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 },
  }));
  return { name, rows, cells, merges, rowDefs: hidden, hidden: grid.hidden };
}

/** Values as they stand; an invalid date, which no workbook can hold, as nothing. */
function valuesOf({ cells }: GridRow): CellValue[] {
  return cells.map((cell) => {
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell;
    return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
  });
}

function commentsOf(faults: readonly CellFault[]): ReadonlyMap<string, CellFault[]> {
  const told = new Map<string, CellFault[]>();
  for (const fault of faults) {
    const others = told.get(fault.cell);
    if (others === undefined) told.set(fault.cell, [fault]);
    else others.push(fault);
  }
  return told;
}

function commentText({ finding, suggestion }: CellFault, language: Language): string {
  const message = finding.message[language];
  if (suggestion === undefined || message.includes(suggestion)) return message;
  return language === "zh"
    ? `${message}\n建议：${suggestion}`
    : `${message}\nSuggestion: ${suggestion}`;
}

function fillOf(severity: Severity): PatternFill {
  const rgb = fills[severity as keyof typeof fills] ?? fills.warning;
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

function listSheet(
  groups: readonly FaultGroup[],
  names: ReadonlyMap<string, string>,
  { language, synthetic = false }: AnnotationOptions,
): WriteSheet {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  if (synthetic) rows.push([words.synthetic[language]]);
  const bold: CellStyle = { font: { bold: true } };
  for (const [column] of words.headings[language].entries()) {
    cells.set(`${rows.length},${column}`, { style: bold });
  }
  rows.push([...words.headings[language]]);
  const head = rows.length;
  for (const group of groups) {
    const { sheet, range, cells: first, severity, count, field, values, expected } = group;
    const { suggestion = "", message } = group;
    const [cell = "A1"] = first;
    const location = `'${names.get(sheet) ?? sheet}'!${cell}`;
    cells.set(`${rows.length},2`, {
      value: range,
      hyperlink: { target: "", location, display: range },
      style: { font: { underline: true, color: { rgb: "0563C1" } } },
    });
    cells.set(`${rows.length},0`, { style: { fill: fillOf(severity) } });
    rows.push([
      ...[severities[severity]?.[language] ?? severity, sheet, range, count, field],
      ...[values.join(" | "), expected[language], suggestion, message[language]],
    ]);
  }
  if (groups.length === 0) rows.push([words.none[language]]);
  const widths = [8, 14, 12, 8, 16, 24, 28, 16, 90];
  return {
    ...{ name: words.sheet[language], rows, cells },
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: head },
  };
}
