import {
  formatCell,
  type Language,
  type Text,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import type { ResolvedTotal } from "./resolved-table.js";

const units: Readonly<Partial<Record<ViewColumn["kind"], Text>>> = {
  fen: { zh: "元", en: "yuan" },
  area: { zh: "㎡", en: "m²" },
};

/** Whether a column holds figures, which stand at the right. */
export function isFigureColumn({ kind }: Pick<ViewColumn, "kind">): boolean {
  return kind === "number" || kind === "fen" || kind === "area" || kind === "share";
}

/**
 * The heading of a column, with its unit where its figures have one: `原值（元）`. The unit then stands there once and
 * not in every cell.
 *
 * @param column - the column
 * @param language - the language
 */
export function columnHeading({ label, kind }: ViewColumn, language: Language): string {
  const unit = units[kind]?.[language];
  if (unit === undefined) return label[language];
  return language === "zh" ? `${label.zh}（${unit}）` : `${label.en} (${unit})`;
}

/**
 * A cell of a table under a heading that names the unit: money with two decimals and no unit. What is not known is a
 * dash, never zero; what is to be filled in is empty.
 *
 * @param cell - the cell
 * @param column - its column
 * @param language - the language
 */
export function cellText(cell: ViewCell, column: ViewColumn, language: Language): string {
  if (cell === "") return "";
  if (typeof cell === "number" && units[column.kind] !== undefined) return hundredths(cell);
  return formatCell(cell, column, language);
}

/**
 * A total as it stands under its column.
 *
 * @param total - the total
 * @param column - its column
 * @param language - the language
 */
export function totalText(
  { of, amount }: ResolvedTotal,
  column: ViewColumn,
  language: Language,
): string {
  if (of === "rows") return formatCell(amount, { ...column, kind: "number" }, language);
  return cellText(amount, column, language);
}

/** A whole number of hundredths with two decimals, thousands apart. */
function hundredths(value: number): string {
  const digits = String(Math.abs(Math.round(value))).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${whole}.${digits.slice(-2)}`;
}
