import type { Text } from "@fuyou/kernel";
import type { DrawnBody } from "./drawn-body.js";
import type { Nets } from "./picture-net.js";
import type { PictureRow, RowSide } from "./picture-row.js";
import { textWidth, wrap } from "./text-width.js";
import type { Wording } from "./wording.js";

/** A rectangle of the picture, in pixels. */
export interface Frame {
  /** Left edge. */
  x: number;
  /** Upper edge. */
  y: number;
  /** Width. */
  width: number;
  /** Height. */
  height: number;
}

/** A plate or department with its text broken into lines. */
export interface Label {
  /** Its lines. */
  lines: string[];
  /** Whether it is new. */
  fresh: boolean;
}

/** A body with its place and its texts broken into lines. */
export interface Box extends Frame {
  /** The body. */
  body: DrawnBody;
  /** Lines of its name. */
  lines: string[];
  /** Its further plates. */
  plates: Label[];
  /** Its departments. */
  departments: Label[];
  /** For a body that has ended: where it lives on. */
  ending: string[];
}

/** A row with its place and those of its boxes. */
export interface PlacedRow extends Frame {
  /** The row. */
  row: PictureRow;
  /** The boxes of its bodies. */
  boxes: Box[];
  /** Where the villages, or the county's totals, are counted. */
  tally: Frame;
  /** The y of the channels at its foot. */
  channels: number[];
}

/** Where everything in the two pictures stands; they share all widths and heights. */
export interface Columns {
  /** Width of a picture. */
  width: number;
  /** Left edges of the three columns. */
  x: [number, number, number];
  /** Widths of the three columns. */
  widths: [number, number, number];
  /** Left edges of the three gutters. */
  gutters: [number, number, number];
}

/** The word on what is new in a picture. */
export const freshWord: Text = { zh: "新", en: "new" };

/** How much wider letters are in bold. */
const bold = 1.06;

/** Measures of the pictures, in pixels. */
export const measures = {
  width: 700,
  head: 50,
  pad: 9,
  gap: 7,
  label: 98,
  track: 7,
  name: 12,
  small: 10.5,
  line: 15,
  smallLine: 13,
  arrow: 13,
} as const;

/**
 * The columns of the pictures: three, with gutters as wide as their lines need.
 *
 * @param nets - the nets of both pictures
 */
export function columnsOf(nets: readonly Nets[]): Columns {
  const gutter = (index: 0 | 1 | 2) => {
    const most = Math.max(...nets.map((each) => each.tracks[index]));
    return most === 0 ? 8 : 10 + measures.track * most + 6;
  };
  const gutters = [gutter(0), gutter(1), gutter(2)] as const;
  const left = measures.label + 6;
  const room = measures.width - left - gutters[0] - gutters[1] - gutters[2] - 8;
  const widths: [number, number, number] = [room * 0.28, room * 0.42, room * 0.3];
  const first = left + gutters[0];
  const second = first + widths[0] + gutters[1];
  const third = second + widths[1] + gutters[2];
  return {
    width: measures.width,
    x: [first, second, third],
    widths,
    gutters: [left, first + widths[0], second + widths[1]],
  };
}

/**
 * Places the rows of one picture below each other.
 *
 * @param rows - the rows
 * @param side - which picture
 * @param columns - the columns
 * @param heights - heights of the rows, the same in both pictures
 * @param channels - numbers of channels at the foot of the rows, the same in both
 * @param wording - the language
 */
export function placedRows(
  rows: readonly PictureRow[],
  side: "before" | "after",
  columns: Columns,
  heights: readonly number[],
  channels: readonly number[],
  wording: Wording,
): PlacedRow[] {
  let y: number = measures.head;
  return rows.map((row, index) => {
    const height = heights[index] as number;
    const foot = (channels[index] as number) * measures.track;
    const top = y + measures.pad;
    const boxes = boxesOf(row[side], columns, wording);
    for (const box of boxes) box.y += top;
    const inner = height - 2 * measures.pad;
    const [x, width] = [columns.x[2], columns.widths[2]];
    const placed: PlacedRow = {
      row,
      x: 0,
      y,
      width: columns.width,
      height,
      boxes,
      tally: { x, y: top, width, height: inner },
      channels: Array.from(
        { length: channels[index] as number },
        (_, at) => y + height - measures.pad - foot + at * measures.track + 4,
      ),
    };
    y += height + measures.gap;
    return placed;
  });
}

/**
 * The height a row asks for in one of the pictures, without its channels.
 *
 * @param row - the row
 * @param side - which picture
 * @param columns - the columns
 * @param tally - height of what is counted at its right
 * @param wording - the language
 */
export function naturalHeight(
  row: PictureRow,
  side: "before" | "after",
  columns: Columns,
  tally: number,
  wording: Wording,
): number {
  const boxes = boxesOf(row[side], columns, wording);
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height));
  return Math.max(bottom, tally, 34) + 2 * measures.pad;
}

function boxesOf(side: RowSide, columns: Columns, wording: Wording): Box[] {
  const next = [0, 0];
  const names = new Map(side.bodies.map((body) => [body.id, body]));
  return side.bodies.map((body) => {
    const column = body.side === "governing" ? 0 : 1;
    const width = columns.widths[column] - (hasEnding(side, body.side) ? measures.arrow : 0);
    const box = boxOf(body, columns.x[column], next[column] as number, width, names, wording);
    next[column] = box.y + box.height + 6;
    return box;
  });
}

/** Room that the mark of what is new takes. */
function freshWidth(wording: Wording): number {
  return textWidth(`＋${wording.say(freshWord)}`, measures.small * bold) + 4;
}

function hasEnding(side: RowSide, column: DrawnBody["side"]): boolean {
  return side.bodies.some((body) => body.side === column && body.standing === "ended");
}

function boxOf(
  body: DrawnBody,
  x: number,
  y: number,
  width: number,
  among: ReadonlyMap<string, DrawnBody>,
  wording: Wording,
): Box {
  const label = ({ label: text, fresh }: { label: string; fresh: boolean }): Label => ({
    lines: wrap(text, measures.small, width - 26 - (fresh ? freshWidth(wording) : 0), 3),
    fresh,
  });
  const tag = body.standing === "new" ? freshWidth(wording) : 0;
  const lines = wrap(body.label, measures.name * bold, width - 16 - tag, 4);
  const [plates, departments] = [body.plates.map(label), body.departments.map(label)];
  const ending =
    body.standing === "ended"
      ? wrap(endingOf(body, among, wording), measures.small, width - 16, 2)
      : [];
  const height =
    12 +
    lines.length * measures.line +
    sum(plates.map((each) => each.lines.length * measures.smallLine + 9)) +
    sum(departments.map((each) => each.lines.length * measures.smallLine + 1)) +
    ending.length * measures.smallLine;
  return { x, y, width, height, body, lines, plates, departments, ending };
}

/** When a body ended, and in what it lives on where no arrow can say so. */
function endingOf(
  { side, endedOn, successors }: DrawnBody,
  among: ReadonlyMap<string, DrawnBody>,
  wording: Wording,
): string {
  const pointed = successors.every((id) => among.get(id)?.side === side);
  const into = wording.list(successors.map((id) => among.get(id)?.label ?? id));
  const day = endedOn ?? "";
  return pointed
    ? wording.say({ zh: `${day} 撤销`, en: `ended ${day}` })
    : wording.say({ zh: `${day} 并入 ${into}`, en: `${day} into ${into}` });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
