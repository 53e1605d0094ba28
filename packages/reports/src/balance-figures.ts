import {
  type Composition,
  conservedOrder,
  conservedTitle,
  formatQuantity,
  type Unit,
  type ViewTable,
} from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";

const columns: ViewTable["columns"] = [
  { key: "category", label: { zh: "科目", en: "category" }, kind: "text" },
  { key: "unit", label: { zh: "单位", en: "unit" }, kind: "text" },
  { key: "opening", label: { zh: "期初", en: "opening" }, kind: "number" },
  { key: "entered", label: { zh: "增加", en: "entered" }, kind: "number" },
  { key: "exits", label: { zh: "减少", en: "exits" }, kind: "number" },
  { key: "closing", label: { zh: "期末", en: "closing" }, kind: "number" },
  { key: "residual", label: { zh: "差额", en: "residual" }, kind: "number" },
];

/**
 * The balance sheets as tables (平衡表数据), one for each plan: money in yuan, areas in square metres.
 *
 * @param transitions - the plans in order
 * @param composition - what is conserved
 */
export function balanceTables(
  transitions: readonly Transition[],
  composition: Composition,
): ViewTable[] {
  const order = conservedOrder(composition);
  return transitions.map(({ title, conservation }) => ({
    title,
    columns,
    rows: [...conservation]
      .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
      .map(({ category, unit, opening, entered, exits, closing, residual }) => {
        const whole = (value: number) => (hundredths.has(unit) ? value / 100 : value);
        return {
          category: conservedTitle(category, composition),
          unit: { zh: unitName(unit, "zh"), en: unitName(unit, "en") },
          opening: whole(opening),
          entered: whole(entered),
          exits: whole(exits),
          closing: whole(closing),
          residual: whole(residual),
        };
      }),
  }));
}

/** Units that count hundredths of the one people speak of. */
const hundredths: ReadonlySet<Unit> = new Set(["fen", "0.01m2"]);

function unitName(unit: Unit, language: "zh" | "en"): string {
  return formatQuantity({ value: 200, unit }, language).replace(/^[\d,.\s]+/, "");
}
