import { formatQuantity } from "./quantity.js";
import type { Language } from "./text.js";
import type { ViewCell, ViewColumn } from "./view.js";

/** A number as people read it: thousands apart, at most two decimals, none that are zero. */
function decimal(value: number): string {
  const [whole = "0", part = ""] = Math.abs(value).toFixed(2).split(".");
  const shown = part.replace(/0+$/, "");
  const number = `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${shown === "" ? "" : `.${shown}`}`;
  return value < 0 && number !== "0" ? `-${number}` : number;
}

/**
 * Writes a cell of a view as people read it (报表单元格): fen as yuan, a share in per cent, a missing datum as a
 * dash and never as zero.
 *
 * @param cell - what stands in the cell
 * @param column - its column
 * @param language - the language to write in
 */
export function formatCell(cell: ViewCell, { kind }: ViewColumn, language: Language): string {
  if (cell === null) return "—";
  if (typeof cell === "string") return cell;
  if (typeof cell !== "number") return cell[language];
  if (kind === "fen") return formatQuantity({ value: cell, unit: "fen" }, language);
  return kind === "share" ? `${decimal(cell * 100)}%` : decimal(cell);
}
