import type { Language } from "@fuyou/kernel";
import type { CellStyle, CellValue, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { citedBehind } from "./document-clause.js";
import { scaled } from "./document-data.js";
import { cellText, columnHeading, isFigureColumn } from "./document-figure.js";
import { tableLayout } from "./document-layout.js";
import {
  cellStyles,
  cellValue,
  numberFormat,
  printedAs,
  SheetCells,
  sheetNames,
} from "./document-sheet.js";
import { type TableGroup, tableGroups } from "./document-table-group.js";
import { basisText, documentWords, madeFrom, pageMarks, writtenDay } from "./document-words.js";
import type { ResolvedBlock, ResolvedDocument, ResolvedPaper } from "./resolved-document.js";
import type { ResolvedTable, ResolvedTotal } from "./resolved-table.js";

/**
 * A document as a workbook (公文工作簿): a sheet for its head, its text and its facts, and one for each table with its
 * totals as numbers, the figures of the ledger under them, and whether both are equal.
 *
 * @param document - the document
 * @param language - the language
 */
export async function documentXlsx(
  document: ResolvedDocument,
  language: Language,
): Promise<Uint8Array> {
  const groups = tableGroups(document);
  const [head = "", ...names] = sheetNames([
    documentWords.head[language],
    ...groups.map(({ first }) => first.title[language]),
  ]);
  return writeXlsx({
    properties: {
      title: document.title[language],
      subject: document.plan.title[language],
      creator: "Fuyou",
      description: pageMarks(document, language).join(" · "),
    },
    sheets: [
      headSheet(head, document, language),
      ...groups.map((group, at) => tableSheet(names[at] ?? "", group, document, language)),
    ],
  });
}

function headSheet(name: string, document: ResolvedDocument, language: Language): WriteSheet {
  const say = (word: keyof typeof documentWords) => documentWords[word][language];
  const cells = new SheetCells();
  cells.row([document.title[language]], () => cellStyles.title);
  const marks = pageMarks(document, language);
  if (document.masked) marks.push(say("masked"));
  cells.row([marks.join(" · ")], () => cellStyles.mark);
  cells.row([say("fact"), say("value"), say("check")], () => cellStyles.heading);
  const add = (label: string, value: CellValue, check = "", numFmt?: string) =>
    cells.row([label, value, check], (at) =>
      at === 1 && numFmt !== undefined ? { ...cellStyles.cell, numFmt } : cellStyles.cell,
    );
  const { county, plan } = document;
  for (const paper of document.papers) {
    if (paper.copy !== null) add(say("copy"), paper.copy.title[language]);
    add(say("title"), paper.title[language]);
    if (paper.numbered) {
      add(say("issuer"), paper.issuer?.[language] ?? null);
      add(say("number"), paper.number);
    }
    if (paper.addressee !== null) add(say("addressee"), paper.addressee[language]);
    add(say("county"), `${county.name[language]}（${county.code}）`);
    add(say("plan"), plan.title[language]);
    add(say("day"), writtenDay(paper.on, language));
    add(say("made"), madeFrom(document, language));
    if (paper.cites.length > 0) add(say("basis"), basisText(paper.cites, language));
    for (const block of paper.blocks) addBlock(block, add, language);
  }
  return {
    name,
    ...cells.written,
    columns: [{ width: 24 }, { width: 64 }, { width: 44 }],
    freezePane: { rows: 3 },
    ...printedAs(document, false, 3, language),
  };
}

/** Writes what is no table of rows, a line for each thing said. */
function addBlock(
  block: ResolvedBlock,
  add: (label: string, value: CellValue, check?: string, numFmt?: string) => void,
  language: Language,
): void {
  const say = (word: keyof typeof documentWords) => documentWords[word][language];
  switch (block.kind) {
    case "clause":
      add(block.number[language], `${block.text[language]}${citedBehind(block.cites)}`);
      return;
    case "paragraph":
      add("", block.text[language]);
      return;
    case "facts":
      for (const { label, value, kind = "text", fill, check } of block.facts) {
        const column = { key: "value", label, kind };
        const isNumber = typeof value === "number" && kind !== "text";
        const shown = isNumber
          ? cellValue(value, column, language)
          : cellText(value, column, language);
        const statement = check === null ? "" : signed(check.agrees, language, check.statement);
        add(
          columnHeading(column, language),
          fill === true ? null : shown,
          statement,
          numberFormat(kind),
        );
      }
      return;
    case "boxes":
      add(block.label[language], block.boxes.map((box) => `□ ${box[language]}`).join("\n"));
      return;
    case "signatures":
      for (const { role, body } of block.signatures) {
        const line = `${say("signature")}：　　　　${say("seal")}：　　　　${say("dateBlank")}`;
        add(role[language], body === null ? line : `${body[language]}\n${line}`);
      }
      return;
    case "table":
      add(say("text"), block.table.title[language]);
  }
}

function tableSheet(
  name: string,
  { first, parts }: TableGroup,
  document: ResolvedDocument,
  language: Language,
): WriteSheet {
  const say = (word: keyof typeof documentWords) => documentWords[word][language];
  const { columns, title } = first;
  const copies = document.papers.some((paper) => paper.copy !== null);
  const shift = copies ? 1 : 0;
  const cells = new SheetCells();
  cells.row([`${document.title[language]} · ${title[language]}`], () => cellStyles.title);
  const origin = [...pageMarks(document, language), madeFrom(document, language)];
  const notes = first.notes.map((note) => `${say("note")}：${note[language]}`);
  cells.row([[...new Set([...origin, ...notes])].join(" · ")], () => cellStyles.mark);
  const headings = columns.map((column) => columnHeading(column, language));
  cells.row([...(copies ? [say("copy")] : []), ...headings], () => cellStyles.heading);
  const styleOf = (style: CellStyle) => (at: number) => withFormat(style, columns[at - shift]);
  for (const { paper, table } of parts) {
    const copy = copies ? [copyTitle(paper, language)] : [];
    for (const row of table.rows) {
      const values = columns.map((each) => cellValue(row[each.key] ?? null, each, language));
      cells.row([...copy, ...values], styleOf(cellStyles.cell));
    }
    addTotals(cells, table, copy, styleOf(cellStyles.total), language);
  }
  const { landscape, widths } = tableLayout(first, language);
  const letters = columns.map((_, at) => ({ width: Math.max(8, (widths[at] ?? 0) / 110) }));
  return {
    name,
    ...cells.written,
    columns: [...(copies ? [{ width: 18 }] : []), ...letters],
    freezePane: { rows: 3 },
    ...printedAs(document, landscape, 3, language),
  };
}

/** The totals as numbers, the ledger's figures under them, whether both are equal, and the sentence that says so. */
function addTotals(
  cells: SheetCells,
  table: ResolvedTable,
  copy: readonly string[],
  styleOf: (at: number) => CellStyle,
  language: Language,
): void {
  const { columns, totals } = table;
  if (totals.length === 0) return;
  const line = (
    word: keyof typeof documentWords,
    figureOf: (total: ResolvedTotal) => CellValue,
  ) => {
    const label = documentWords[word][language];
    const values = columns.map(({ key }, at): CellValue => {
      const total = totals.find((each) => each.column === key);
      return total === undefined ? (at === 0 ? label : null) : figureOf(total);
    });
    const labelled = totals.some((each) => each.column === columns[0]?.key);
    cells.row([...copy, ...values], (at) => {
      const total = totals.find((each) => each.column === columns[at - copy.length]?.key);
      if (total === undefined) return styleOf(at);
      const format = total.of === "rows" ? "#,##0" : (styleOf(at).numFmt ?? "#,##0.##");
      const before = labelled && at === copy.length ? `"${label} "` : "";
      return { ...styleOf(at), numFmt: `${before}${format}` };
    });
  };
  const scale = (amount: number, { column, of }: ResolvedTotal) => {
    const kind = columns.find((each) => each.key === column)?.kind ?? "number";
    return of === "rows" ? amount : scaled(amount, { kind });
  };
  line("total", (total) => scale(total.amount, total));
  const checked = totals.flatMap(({ check }) => (check === null ? [] : [check]));
  if (checked.length === 0) return;
  line("ledger", (total) =>
    total.check === null ? null : scale(total.check.ledger.amount, total),
  );
  line("difference", (total) =>
    total.check === null ? null : scale(total.check.difference, total),
  );
  for (const { agrees, statement } of checked) {
    cells.row([...copy, signed(agrees, language, statement)], () => cellStyles.note);
  }
}

function signed(agrees: boolean, language: Language, statement: Record<Language, string>): string {
  const word = documentWords[agrees ? "agrees" : "disagrees"][language];
  return `${documentWords.check[language]}：${word}。${statement[language]}`;
}

function withFormat(style: CellStyle, column: ResolvedTable["columns"][number] | undefined) {
  if (column === undefined) return style;
  const numFmt = numberFormat(column.kind);
  const atRight = isFigureColumn(column) || column.right === true;
  const horizontal = atRight ? ("right" as const) : ("left" as const);
  const alignment = { ...style.alignment, horizontal };
  return numFmt === undefined ? { ...style, alignment } : { ...style, alignment, numFmt };
}

function copyTitle({ copy }: ResolvedPaper, language: Language): string {
  return copy?.title[language] ?? "";
}
