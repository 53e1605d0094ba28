import type { CellStyle } from "hucre";
import type { SheetColumn, SheetColumnKind } from "./sheet.js";

/** How numbers and days are shown; everything else is text, so that `0123` stays what it is. */
const formats: Readonly<Partial<Record<SheetColumnKind, string>>> = {
  whole: "0",
  fen: "#,##0.00",
  area: "#,##0.00",
  date: "yyyy-mm-dd",
};

const fontName = "Microsoft YaHei";
const grey = { rgb: "6B6B6B" };
const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const framed = { top: line, bottom: line, left: line, right: line };

/** What a sheet says in passing (正文). */
export const plainStyle: CellStyle = { font: { name: fontName, size: 11 } };

/** The line of explanations, and columns for reading only (说明). */
export const noteStyle: CellStyle = {
  font: { name: fontName, size: 9, color: grey },
  fill: solid("F5F5F5"),
  alignment: { wrapText: true, vertical: "top" },
};

/**
 * The first line of a sheet (首行); what is generated is marked in red.
 *
 * @param synthetic - whether records are generated
 */
export function titleStyle(synthetic: boolean): CellStyle {
  return {
    font: { name: fontName, size: 11, bold: true, color: { rgb: synthetic ? "B00020" : "333333" } },
  };
}

/**
 * A heading (栏目名称); what must be filled stands out.
 *
 * @param required - whether it must be filled
 */
export function headingStyle(required: boolean): CellStyle {
  return {
    font: { name: fontName, size: 11, bold: true, color: { rgb: "1F3A5F" } },
    fill: solid(required ? "F6D9A8" : "DCE6F1"),
    border: framed,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  };
}

/**
 * An example (示例), told from data by its colour and slant.
 *
 * @param kind - what it shows
 */
export function exampleStyle(kind: SheetColumnKind): CellStyle {
  return {
    font: { name: fontName, size: 11, italic: true, color: grey },
    fill: solid("EFEFEF"),
    numFmt: formats[kind] ?? "@",
  };
}

/**
 * The cells of a column in which data stand (数据单元格).
 *
 * @param column - the column
 * @param locked - whether what stands there is not to be changed
 */
export function valueStyle(column: SheetColumn, locked: boolean): CellStyle {
  return {
    font: { name: fontName, size: 11 },
    numFmt: column.list ? "@" : (formats[column.kind] ?? "@"),
    protection: { locked },
    ...(column.list ? { alignment: { wrapText: true } } : {}),
  };
}

function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}
