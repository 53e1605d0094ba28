import { type Box, boxesOf } from "./picture-box.js";
import { type Columns, type Frame, measures } from "./picture-column.js";
import type { PictureRow } from "./picture-row.js";
import { type RowTally, tallyHeight } from "./tally-entry.js";
import type { Wording } from "./wording.js";

/** A row with its place and those of its boxes. */
export interface PlacedRow extends Frame {
  /** The row. */
  row: PictureRow;
  /** The boxes of its bodies. */
  boxes: Box[];
  /** Where the villages, or the county's totals, are counted. */
  tally: Frame;
  /** What is counted there. */
  counted: RowTally;
  /** The y of the channels at its foot. */
  channels: number[];
}

/** The rows of one picture before they are placed. */
export interface PictureSide {
  /** Which picture. */
  side: "before" | "after";
  /** What is counted at the right of each row. */
  tallies: readonly RowTally[];
  /** How many channels each row needs at its foot. */
  channels: readonly number[];
}

/**
 * Places the rows of both pictures below each other, every row as high as the higher of its two
 * sides.
 *
 * @param rows - the rows
 * @param sides - both pictures
 * @param columns - the columns
 * @param wording - the language
 */
export function placedRows(
  rows: readonly PictureRow[],
  sides: readonly PictureSide[],
  columns: Columns,
  wording: Wording,
): PlacedRow[][] {
  const boxed = sides.map(({ side }) => rows.map((row) => boxesOf(row[side], columns, wording)));
  const heights = rows.map((_, at) =>
    Math.max(...sides.map((side, which) => naturalHeight(side, at, boxed[which]?.[at] ?? []))),
  );
  return sides.map(({ tallies, channels }, which) => {
    let y: number = measures.head;
    return rows.map((row, at): PlacedRow => {
      const height = heights[at] as number;
      const top = y + measures.pad;
      const boxes = boxed[which]?.[at] ?? [];
      for (const box of boxes) box.y += top;
      const foot = y + height - measures.pad - 5;
      const count = channels[at] as number;
      y += height + measures.gap;
      return {
        row,
        x: 0,
        y: top - measures.pad,
        width: columns.width,
        height,
        boxes,
        tally: {
          x: columns.x[2],
          y: top,
          width: columns.widths[2],
          height: height - 2 * measures.pad,
        },
        counted: tallies[at] as RowTally,
        channels: Array.from(
          { length: count },
          (_, each) => foot - (count - 1 - each) * measures.track,
        ),
      };
    });
  });
}

/** The height one side of a row asks for: its boxes above the channels, or its counts. */
function naturalHeight(
  { tallies, channels }: PictureSide,
  at: number,
  boxes: readonly Box[],
): number {
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height));
  const count = channels[at] as number;
  const foot = count === 0 ? 0 : count * measures.track + 6;
  return Math.max(bottom + foot, tallyHeight(tallies[at] as RowTally), 34) + 2 * measures.pad;
}

/** A run of rows that is printed together. */
export interface Sheet {
  /** Index of the first row. */
  from: number;
  /** Index after the last row. */
  to: number;
}

/**
 * Cuts a picture into sheets about equally high, so that one longer than a page stays legible.
 *
 * @param rows - its rows
 */
export function sheetsOf(rows: readonly PlacedRow[]): Sheet[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [{ from: 0, to: 0 }];
  const total = last.y + last.height - first.y;
  for (let count = Math.ceil(total / measures.sheet); ; count++) {
    const sheets = cutInto(rows, first.y, total / count);
    const fits = sheets.every(({ from, to }) => {
      const [top, bottom] = [rows[from] as PlacedRow, rows[to - 1] as PlacedRow];
      return to === from + 1 || bottom.y + bottom.height - top.y <= measures.sheet;
    });
    if (fits || count >= rows.length) return sheets;
  }
}

/** Cuts rows into sheets of about one height: each row goes to the sheet its middle falls into. */
function cutInto(rows: readonly PlacedRow[], top: number, height: number): Sheet[] {
  const sheets: Sheet[] = [];
  let current = -1;
  for (const [at, row] of rows.entries()) {
    const sheet = Math.floor((row.y + row.height / 2 - top) / height);
    if (sheet === current) (sheets.at(-1) as Sheet).to = at + 1;
    else sheets.push({ from: at, to: at + 1 });
    current = sheet;
  }
  return sheets;
}
