import type { Language } from "@fuyou/kernel";
import type { DocumentColumn } from "@fuyou/reform";
import { cellText, columnHeading, isFigureColumn, totalText } from "./document-figure.js";
import { documentWords } from "./document-words.js";
import type { ResolvedPaper } from "./resolved-document.js";
import type { ResolvedTable } from "./resolved-table.js";
import { textWidth } from "./text-width.js";

/** How wide a table is set (版面): upright or across, its letters, and its columns. */
export interface TableLayout {
  /** Whether it stands on a page across (横排). */
  readonly landscape: boolean;
  /** Size of its letters, in points. */
  readonly size: number;
  /** Widths of its columns, in twentieths of a point; together the width of the page between its margins. */
  readonly widths: readonly number[];
}

/** Width of the text between the margins, in points. */
export const textPoints = { portrait: 442, landscape: 694 } as const;

const sizes = [10.5, 9, 8, 7] as const;
/** What a cell keeps free at its left and right, in ems. */
const inset = 1.4;

/**
 * How a table is set, by what stands in its columns: upright where it fits, else across, and with smaller letters
 * where it would not fit either way. Columns to fill in by hand are wide enough to write in.
 *
 * @param table - the table
 * @param language - the language
 * @param across - whether it stands on a page across in any case
 */
export function tableLayout(table: ResolvedTable, language: Language, across = false): TableLayout {
  const wanted = table.columns.map((column) => wantedEms(column, table, language));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const fits = (points: number, size: number) => total * size <= points;
  const landscape = across || !fits(textPoints.portrait, sizes[1]);
  const points = landscape ? textPoints.landscape : textPoints.portrait;
  const size = sizes.find((each) => fits(points, each)) ?? (sizes.at(-1) as number);
  const rigid = table.columns.map((column, at) => isRigid(column, wanted[at] ?? 0));
  const prose = table.columns.map((column, at) =>
    proseEms(column, table, wanted[at] ?? 0, language),
  );
  return { landscape, size, widths: shared({ wanted, rigid, prose }, points * 20, size) };
}

/**
 * Whether a whole paper is set across: where a table needs it and little else stands on the paper. What goes out under
 * a number never is, nor a paper that begins with a table which stands upright.
 *
 * @param paper - the copy
 * @param language - the language
 */
export function isSetAcross(paper: ResolvedPaper, language: Language): boolean {
  if (paper.numbered) return false;
  let [wide, letters] = [false, 0];
  const first = paper.blocks[0];
  if (first?.kind === "table" && !tableLayout(first.table, language).landscape) return false;
  for (const block of paper.blocks) {
    if (block.kind === "table") wide ||= tableLayout(block.table, language).landscape;
    else if (block.kind === "clause" || block.kind === "paragraph")
      letters += textWidth(block.text[language], 1);
  }
  return wide && letters < 600;
}

/** How wide a column wants to be: figures and days whole, words up to some, what is filled in by hand enough. */
function wantedEms(column: DocumentColumn, table: ResolvedTable, language: Language): number {
  const heading = columnHeading(column, language);
  const label = language === "zh" ? Math.min(6, textWidth(heading, 1)) : longestWord(heading);
  if (column.fill === true) return Math.max(label, 5.5) + inset;
  const whole = isFigureColumn(column) || column.kind === "date";
  const total = table.totals.find((each) => each.column === column.key);
  const cells = table.rows.map((row) =>
    textWidth(cellText(row[column.key] ?? null, column, language), 1),
  );
  if (table.totals.length > 0) {
    const before = table.columns[0] === column ? `${documentWords.total[language]} ` : "";
    const amount = total === undefined ? "" : totalText(total, column, language);
    cells.push(textWidth(before + amount, 1));
  }
  const longest = cells.reduce((most, width) => Math.max(most, width), 2);
  if (whole) return Math.max(label, longest) + inset;
  const usual = usualOf(cells);
  return Math.max(label, Math.min(longest, Math.max(6, usual * 1.15), 18)) + inset;
}

/** A width that most cells keep to. */
function usualOf(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 2;
}

function longestWord(text: string): number {
  return text.split(/\s+/).reduce((most, word) => Math.max(most, textWidth(word, 1)), 2);
}

/** Figures, days and short words do not give way where a table is too wide: they would break within a number. */
function isRigid(column: DocumentColumn, wanted: number): boolean {
  return isFigureColumn(column) || column.kind === "date" || wanted <= 8.5;
}

/** What a column of sentences would take, so that it has fewer lines; no less than what it wants at least. */
function proseEms(
  column: DocumentColumn,
  table: ResolvedTable,
  wanted: number,
  language: Language,
): number {
  if (wanted < 18) return wanted;
  const cells = table.rows.map((row) =>
    textWidth(cellText(row[column.key] ?? null, column, language), 1),
  );
  return Math.max(wanted, Math.min(usualOf(cells), 40));
}

/** How wide the columns want to be, which do not give way, and what sentences would take. */
interface ColumnWishes {
  readonly wanted: readonly number[];
  readonly rigid: readonly boolean[];
  readonly prose: readonly number[];
}

/**
 * Shares a width out. Where it does not suffice, or where there are sentences, columns that cannot give way keep
 * theirs, as long as they leave the others half of the page, and those share the rest. The last column takes what
 * rounding leaves.
 */
function shared({ wanted, rigid, prose }: ColumnWishes, whole: number, size: number): number[] {
  const sumOf = (ems: readonly number[], kept?: boolean) =>
    ems.reduce(
      (all, width, at) => (kept === undefined || rigid[at] === kept ? all + width : all),
      0,
    );
  const total = sumOf(wanted) || 1;
  const stiff = sumOf(wanted, true) * size * 20;
  const soft = sumOf(prose, false);
  const isTight = sumOf(prose) * size * 20 > whole && stiff <= whole / 2 && soft > 0;
  const widths = wanted.map((width, at) => {
    if (!isTight) return Math.floor((width / total) * whole);
    if (rigid[at] === true) return Math.floor(width * size * 20);
    return Math.floor(((prose[at] ?? 0) / soft) * (whole - stiff));
  });
  const left = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + left : width));
}
