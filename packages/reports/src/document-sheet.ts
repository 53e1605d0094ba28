import type { Language, ViewCell, ViewColumn } from "@fuyou/kernel";
import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre";
import { scaled } from "./document-data.js";
import { documentWords, pageMarks } from "./document-words.js";
import type { ResolvedDocument } from "./resolved-document.js";

const thin = { style: "thin", color: { rgb: "808080" } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

/** How the cells of a sheet look. */
export const cellStyles = {
  title: { font: { name: "宋体", size: 14, bold: true } },
  note: { font: { name: "宋体", size: 9 } },
  mark: { font: { name: "黑体", size: 10, bold: true } },
  heading: {
    font: { name: "黑体", size: 10 },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EDEDED" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border,
  },
  cell: {
    font: { name: "宋体", size: 10 },
    alignment: { vertical: "center", wrapText: true },
    border,
  },
  total: {
    font: { name: "黑体", size: 10 },
    alignment: { vertical: "center", wrapText: true },
    border,
  },
} satisfies Record<string, CellStyle>;

const formats: Readonly<Partial<Record<ViewColumn["kind"], string>>> = {
  number: "#,##0.##",
  fen: "#,##0.00",
  area: "#,##0.00",
  share: "0.00%",
  date: "yyyy-mm-dd",
};

/**
 * The number format of a column; none for words.
 *
 * @param kind - what the column holds
 */
export function numberFormat(kind: ViewColumn["kind"]): string | undefined {
  return formats[kind];
}

/** The cells of a sheet, written row after row (逐行写表). */
export class SheetCells {
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #rows: CellValue[][] = [];

  /** How many rows there are. */
  get height(): number {
    return this.#rows.length;
  }

  /**
   * Writes a row. Words are stored as words and never as a formula, whatever they begin with.
   *
   * @param values - what stands in its cells
   * @param styleOf - how each looks
   */
  row(values: readonly CellValue[], styleOf: (at: number) => CellStyle): void {
    for (const [at, value] of values.entries()) {
      this.#cells.set(`${this.#rows.length},${at}`, { value, style: styleOf(at) });
    }
    this.#rows.push([...values]);
  }

  /** The rows and cells, for a sheet. */
  get written(): Required<Pick<WriteSheet, "rows" | "cells">> {
    return { rows: this.#rows, cells: this.#cells };
  }
}

/**
 * A cell as a spreadsheet keeps it: numbers as numbers in the unit of the heading, days as days, words as words, and
 * nothing where the datum is missing.
 *
 * @param cell - the cell
 * @param column - its column
 * @param language - the language
 */
export function cellValue(
  cell: ViewCell,
  column: Pick<ViewColumn, "kind">,
  language: Language,
): CellValue {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return scaled(cell, column);
  if (typeof cell !== "string") return cell[language];
  const day = column.kind === "date" ? Date.parse(`${cell}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(day) ? cell : new Date(day);
}

/**
 * How a sheet is printed: A4, as wide as the page, with the marks of the document in its header and the number of the
 * page in its footer.
 *
 * @param document - the document
 * @param landscape - whether it is printed across
 * @param headingRow - the row that is repeated on each page, from 1; none where absent
 * @param language - the language
 */
export function printedAs(
  document: ResolvedDocument,
  landscape: boolean,
  headingRow: number | undefined,
  language: Language,
): Required<Pick<WriteSheet, "pageSetup" | "headerFooter">> {
  const marks = pageMarks(document, language).join(" · ");
  const name = `${document.county.name[language]} · ${document.title[language]}`;
  const pages = language === "zh" ? "第 &P 页 共 &N 页" : "Page &P of &N";
  const said = (text: string) => text.replaceAll("&", "&&");
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      ...(headingRow === undefined ? {} : { printTitlesRow: `$${headingRow}:$${headingRow}` }),
    },
    headerFooter: {
      oddHeader: `&L${said(name)}&R&"黑体,Bold"${said(marks)}`,
      oddFooter: `&C${pages}`,
    },
  };
}

/**
 * Names for sheets: no longer than 31 letters, without the letters that are not allowed there, and each once.
 *
 * @param titles - what they are about
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain =
      title
        .replace(/[[\]:*?/\\']/g, " ")
        .trim()
        .slice(0, 28) || documentWords.text.zh;
    let name = plain;
    for (let again = 2; taken.has(name.toLowerCase()); again++)
      name = `${plain}~${again}`.slice(-31);
    taken.add(name.toLowerCase());
    return name;
  });
}
