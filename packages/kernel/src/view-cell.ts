import type { Verdict } from "./finding.js";
import { formatQuantity } from "./quantity.js";
import type { Language, Text } from "./text.js";
import type { ViewCell, ViewColumn } from "./view.js";

/** The verdicts in words (达标、不足、不明、不适用). */
export const verdictTitles: Readonly<Record<Verdict, Text>> = {
  met: { zh: "达标", en: "met" },
  short: { zh: "不足", en: "short" },
  unknown: { zh: "不明", en: "unknown" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
};

/** A number as people read it: thousands apart, at most two decimals, none that are zero. */
function decimal(value: number): string {
  const [whole = "0", part = ""] = Math.abs(value).toFixed(2).split(".");
  const shown = part.replace(/0+$/, "");
  const number = `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${shown === "" ? "" : `.${shown}`}`;
  return value < 0 && number !== "0" ? `-${number}` : number;
}

/**
 * Writes a cell of a view as people read it (报表单元格): fen as yuan, a share in per cent, a verdict in
 * words, a missing datum as a dash and never as zero.
 *
 * @param cell - what stands in the cell
 * @param column - its column
 * @param language - the language to write in
 */
export function formatCell(cell: ViewCell, { kind }: ViewColumn, language: Language): string {
  if (cell === null) return "—";
  if (typeof cell === "string") {
    return kind === "verdict" ? (verdictTitles[cell as Verdict]?.[language] ?? cell) : cell;
  }
  if (typeof cell !== "number") return cell[language];
  // A year is a number and no quantity: in a column of words it is written without separators.
  if (kind === "text") return String(cell);
  if (kind === "fen") return formatQuantity({ value: cell, unit: "fen" }, language);
  if (kind === "area") return formatQuantity({ value: cell, unit: "0.01m2" }, language);
  return kind === "share" ? `${decimal(cell * 100)}%` : decimal(cell);
}
