/** What stands in a cell of a file, before it is read as anything; null where it is empty. */
export type CellValue = string | number | boolean | Date | null;

/** One line of a {@link Grid}. */
export interface GridRow {
  /** Its number as the file counts it, from 1. */
  readonly number: number;
  /** Its cells from the first column on; what is missing at the end is empty. */
  readonly cells: readonly CellValue[];
  /** Whether the file hides it (隐藏行). */
  readonly hidden: boolean;
}

/** Cells merged into one (合并单元格); numbers count from 1, ends included. */
export interface MergedCells {
  /** First row. */
  readonly top: number;
  /** First column. */
  readonly left: number;
  /** Last row. */
  readonly bottom: number;
  /** Last column. */
  readonly right: number;
}

/** A sheet of a workbook or a text file, as lines of cells that are read once, one by one (表格). */
export interface Grid {
  /** File it stands in, as its user named it. */
  readonly file: string;
  /** Name of the sheet; for a text file the file's name without its ending. */
  readonly sheet: string;
  /** Whether the file hides the sheet. */
  readonly hidden: boolean;
  /** Merged cells among its first lines, where headings stand. */
  readonly merged: readonly MergedCells[];
  /** Its lines in order, read as they are asked for. */
  rows(): AsyncIterable<GridRow>;
}
