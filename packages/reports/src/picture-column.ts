import type { Nets } from "./picture-net.js";

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

/** Where the columns of the two pictures stand; both have the same. */
export interface Columns {
  /** Width of a picture. */
  width: number;
  /** Left edges of the three columns: governing bodies, serving ones, villages. */
  x: [number, number, number];
  /** Widths of the three columns. */
  widths: [number, number, number];
  /** Left edges of the three gutters, each before its column. */
  gutters: [number, number, number];
}

/** Measures of the pictures, in pixels. */
export const measures = {
  /** Width of a picture. */
  width: 664,
  /** Height of its head: title, mark and names of the columns. */
  head: 50,
  /** Height of the head of a sheet on which it goes on. */
  nextHead: 27,
  /** Most height of the rows of one sheet, so that it fits on A4 upright, and two side by side across. */
  sheet: 750,
  /** From the edge of a row to its boxes. */
  pad: 8,
  /** Between two rows. */
  gap: 6,
  /** Between two boxes. */
  between: 6,
  /** Width of the names of places. */
  label: 84,
  /** Between two lines of a gutter. */
  track: 6.5,
  /** Font size of names. */
  name: 12,
  /** Font size of plates, departments and counts. */
  small: 10.5,
  /** Line height of names. */
  line: 15,
  /** Line height of plates, departments and counts. */
  smallLine: 13,
  /** Room for the arrows at the right of bodies that have ended. */
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
    return most === 0 ? 8 : 9 + measures.track * most + 6;
  };
  const gutters = [gutter(0), gutter(1), gutter(2)] as const;
  const left = measures.label + 6;
  const room = measures.width - left - gutters[0] - gutters[1] - gutters[2] - measures.pad;
  const widths: [number, number, number] = [room * 0.28, room * 0.415, room * 0.305];
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
