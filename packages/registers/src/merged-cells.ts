import { cellPlace } from "./cell-name.js";
import type { MergedCells } from "./grid.js";
import type { WorkbookParts } from "./workbook-parts.js";

/** Headings stand among the first lines; merged cells below them are of no use. */
const headingRows = 10;

/** What stands behind the lines of a sheet is read to this length; the list of merged cells comes early in it. */
const longestTail = 4 * 2 ** 20;

/**
 * The merged cells of the first lines (合并单元格). They stand behind all lines, so the part is passed over once
 * unparsed.
 *
 * @param parts - the workbook
 * @param part - the part of the sheet
 */
export async function mergedCells(parts: WorkbookParts, part: string): Promise<MergedCells[]> {
  const end = "sheetData>";
  let tail = "";
  let seen = false;
  for await (const chunk of parts.bytes(part)) {
    if (seen) {
      if (tail.length > longestTail) break;
      tail += chunk.toString("latin1");
    } else {
      tail = tail.slice(-end.length) + chunk.toString("latin1");
      const at = tail.search(/<\/(?:\w+:)?sheetData>/);
      seen = at >= 0;
      if (seen) tail = tail.slice(at);
    }
  }
  if (!seen) return [];
  const found: MergedCells[] = [];
  for (const [, ref = ""] of tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:]+)"/g)) {
    const [from, to] = ref.split(":").map(cellPlace);
    if (from === undefined || to === undefined || from.row > headingRows) continue;
    found.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
  return found;
}
