import type { Language } from "@fuyou/kernel";
import {
  AlignmentType,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { cellText, columnHeading, isFigureColumn, totalText } from "./document-figure.js";
import type { TableLayout } from "./document-layout.js";
import { letters, line, type Setting } from "./document-letters.js";
import { documentWords } from "./document-words.js";
import type { ResolvedTable } from "./resolved-table.js";

const margins = { top: 40, bottom: 40, left: 80, right: 80 };

/** One cell as it is to be set. */
interface CellSetting {
  readonly width: number;
  readonly setting: Setting;
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly shaded?: boolean | undefined;
  readonly span?: number | undefined;
  /** Whether it stays on the page of what follows. */
  readonly keepNext?: boolean | undefined;
}

/**
 * A cell of a table.
 *
 * @param text - what stands in it
 * @param cell - how wide it is and how it is set
 */
export function tableCell(
  text: string,
  { width, setting, alignment, shaded, span, keepNext }: CellSetting,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(text, setting, { alignment, keepNext: keepNext === true })],
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(shaded === true
      ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: "EDEDED" } }
      : {}),
  });
}

/**
 * A table of a document (表): its title, what has to be known of it, a heading that is repeated on each page, its rows,
 * none of which breaks across pages, the line of totals, and under it whether the totals equal the ledger.
 *
 * @param table - the table
 * @param layout - how wide it is set
 * @param language - the language
 * @param titled - whether its title stands above it; not where the clause before says the same
 */
export function docxTable(
  table: ResolvedTable,
  { size, widths }: TableLayout,
  language: Language,
  titled = true,
): FileChild[] {
  const { title, columns, rows, notes, totals } = table;
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      tableCell(columnHeading(column, language), {
        width: widths[at] ?? 0,
        setting: { face: "hei", size },
        alignment: AlignmentType.CENTER,
        shaded: true,
      }),
    ),
  });
  const cellOf = (text: string, at: number, bold = false, keepNext = false) =>
    tableCell(text, {
      keepNext,
      width: widths[at] ?? 0,
      setting: { face: bold ? "hei" : "song", size },
      alignment: alignmentOf(columns[at]),
    });
  const lastRow = totals.length > 0 ? rows.length - 1 : -1;
  const body = rows.map(
    (row, nth) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) =>
          cellOf(cellText(row[column.key] ?? null, column, language), at, false, nth === lastRow),
        ),
      }),
  );
  if (rows.length === 0) body.push(emptyRow(widths, size, language));
  if (totals.length > 0) {
    const cells = totalCells(table, language);
    body.push(
      new TableRow({ cantSplit: true, children: cells.map((text, at) => cellOf(text, at, true)) }),
    );
  }
  const small = { face: "song", size: Math.min(size, 9) } as const;
  const statements = totals.flatMap(({ check }) => (check === null ? [] : [check]));
  const above = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 200, after: 80 },
    children: [letters(title[language], { face: "hei", size: 12 })],
  });
  return [
    ...(titled ? [above] : []),
    ...notes.map((note) =>
      line(
        `${documentWords.note[language]}${language === "zh" ? "：" : ": "}${note[language]}`,
        small,
        { keepNext: true },
      ),
    ),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [heading, ...body],
    }),
    ...statements.map(({ agrees, statement }) =>
      line(
        `${agrees ? "✓" : "✗"} ${statement[language]}`,
        { ...small, bold: !agrees },
        {
          spacing: { before: 60 },
        },
      ),
    ),
    line("", small),
  ];
}

/**
 * The line of totals of a table, cell by cell: the word stands in the first column, also before a total of its own.
 *
 * @param table - the table
 * @param language - the language
 */
export function totalCells({ columns, totals }: ResolvedTable, language: Language): string[] {
  return columns.map((column, at) => {
    const total = totals.find((each) => each.column === column.key);
    const text = total === undefined ? "" : totalText(total, column, language);
    const word = at === 0 ? documentWords.total[language] : "";
    return [word, text].filter((part) => part !== "").join(" ");
  });
}

function emptyRow(widths: readonly number[], size: number, language: Language): TableRow {
  const cell = tableCell(documentWords.nothing[language], {
    width: widths.reduce((sum, width) => sum + width, 0),
    setting: { face: "song", size },
    alignment: AlignmentType.CENTER,
    span: widths.length,
  });
  return new TableRow({ children: [cell] });
}

function alignmentOf(column: ResolvedTable["columns"][number] | undefined) {
  if (column === undefined) return AlignmentType.LEFT;
  if (isFigureColumn(column) || column.right === true) return AlignmentType.RIGHT;
  return column.kind === "date" || column.kind === "verdict"
    ? AlignmentType.CENTER
    : AlignmentType.LEFT;
}
