import type { Language, Text, ViewCell, ViewColumn } from "@fuyou/kernel";
import { writeCsv } from "hucre/csv";
import { columnHeading } from "./document-figure.js";
import { type TableGroup, tableGroups } from "./document-table-group.js";
import { documentWords, madeFrom, pageMarks } from "./document-words.js";
import type { ResolvedDocument } from "./resolved-document.js";
import { syntheticMark } from "./synthetic-mark.js";

/** A document as plain data (公文数据). */
export interface DocumentData extends ResolvedDocument {
  /** What this is, for whoever reads it. */
  readonly format: "fuyou-document-1";
  /** That records are invented; null where none is. */
  readonly mark: Text | null;
}

/**
 * A document as plain data, with its numbers given and its totals compared. Money is in fen, areas in hundredths of a
 * square metre.
 *
 * @param document - the document
 */
export function documentData(document: ResolvedDocument): DocumentData {
  const mark = document.county.synthetic ? syntheticMark : null;
  return { format: "fuyou-document-1", mark, ...document };
}

/** What a spreadsheet would take for the beginning of a formula, also in full width. */
const formula = /^\s*[=+\-@＝＋－＠]/;

/**
 * The tables of a document as CSV (UTF-8 with byte order mark), one text for each. The first line names the document,
 * with its marks; no text begins a formula, for one that would is quoted by an apostrophe. Money is in yuan, areas in
 * square metres.
 *
 * @param document - the document
 * @param language - the language
 */
export function documentCsv(document: ResolvedDocument, language: Language): string[] {
  return tableGroups(document).map((group) => csvOf(group, document, language));
}

function csvOf(group: TableGroup, document: ResolvedDocument, language: Language): string {
  const { columns, title } = group.first;
  const copies = document.papers.some((paper) => paper.copy !== null);
  const say = (word: keyof typeof documentWords) => documentWords[word][language];
  const origin = [
    document.county.name[language],
    document.title[language],
    title[language],
    madeFrom(document, language),
    ...pageMarks(document, language),
  ];
  const lines: (string | number | null)[][] = [
    [[...new Set(origin)].join(" · ")],
    [...(copies ? [say("copy")] : []), ...columns.map((each) => columnHeading(each, language))],
  ];
  for (const { paper, table } of group.parts) {
    const copy = copies ? [paper.copy?.title[language] ?? ""] : [];
    for (const row of table.rows) {
      lines.push([...copy, ...columns.map((each) => plain(row[each.key] ?? null, each, language))]);
    }
    if (table.totals.length === 0) continue;
    const totals = columns.map((column, at) => {
      const total = table.totals.find((each) => each.column === column.key);
      if (total === undefined) return at === 0 ? say("total") : "";
      const amount = total.of === "rows" ? total.amount : scaled(total.amount, column);
      return at === 0 ? `${say("total")} ${amount}` : amount;
    });
    lines.push([...copy, ...totals]);
  }
  const safe = lines.map((cells) => cells.map(withoutFormula));
  return writeCsv(safe, { bom: true });
}

/** A cell as a spreadsheet takes it: a number where it is one, otherwise words. */
function plain(cell: ViewCell, column: ViewColumn, language: Language): string | number | null {
  if (cell === null || typeof cell === "string") return cell;
  return typeof cell === "number" ? scaled(cell, column) : cell[language];
}

/**
 * A number in the unit its heading names: fen as yuan, hundredths of a square metre as square metres.
 *
 * @param value - the number
 * @param column - its column
 */
export function scaled(value: number, { kind }: Pick<ViewColumn, "kind">): number {
  return kind === "fen" || kind === "area" ? value / 100 : value;
}

function withoutFormula(cell: string | number | null): string | number | null {
  return typeof cell === "string" && formula.test(cell) ? `'${cell}` : cell;
}
