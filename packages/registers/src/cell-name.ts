import { colToLetter } from "hucre";

/**
 * How people name a cell (单元格名称): column by letters, line by number.
 *
 * @param column - number of the column, from 1
 * @param line - number of the line, from 1
 */
export function cellName(column: number, line: number): string {
  return `${colToLetter(column - 1)}${line}`;
}

/**
 * Where a cell stands (单元格位置): line and column from 1; the line is not a number where the name has none.
 *
 * @param reference - its name, such as `B12`
 */
export function cellPlace(reference: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return { row: Number(reference.slice(at)), column };
}
