import type { FileLimits } from "./file-guard.js";
import type { Grid } from "./grid.js";
import { mergedCells } from "./merged-cells.js";
import type { ReadingWatch } from "./reading-watch.js";
import { readLayout } from "./workbook-layout.js";
import type { WorkbookParts } from "./workbook-parts.js";
import { sheetRows } from "./workbook-rows.js";

/**
 * The sheets of a workbook as lines of cells (工作簿表格): values as they were stored, days where the number
 * format says a day, no formula worked out.
 *
 * @param parts - the workbook
 * @param limits - how large a sheet may be
 * @param watch - told what was found on the way
 */
export async function workbookGrids(
  parts: WorkbookParts,
  limits: FileLimits,
  watch: ReadingWatch,
): Promise<{ grids: Grid[]; bytes: number }> {
  const layout = await readLayout(parts, limits);
  const grids: Grid[] = [];
  let bytes = 0;
  for (const { name, part, hidden } of layout.sheets) {
    bytes += parts.size(part);
    grids.push({
      file: parts.file,
      sheet: name,
      hidden,
      merged: await mergedCells(parts, part),
      rows: () => sheetRows(parts, name, part, layout, limits, watch),
    });
  }
  return { grids, bytes };
}
