import type { Composition } from "./composition.js";
import { type ConservedIn, conservedPoint } from "./extension-points.js";
import { unitOrder } from "./quantity.js";
import type { Text } from "./text.js";

/**
 * What a category of the balance sheet is called (守恒量名称): as whoever counts it declares; otherwise
 * the name of the register it is counted in, with the category.
 *
 * @param category - the category, for example `originalCost`
 * @param composition - the plugins
 */
export function conservedTitle(category: string, composition: Composition): Text {
  const measures = composition
    .all(conservedPoint)
    .filter((each) => each.value.category === category);
  const declared = measures.find((each) => each.value.title !== undefined)?.value.title;
  if (declared !== undefined) return declared;
  const table = measures[0]?.value.table.title;
  if (table === undefined) return { zh: category, en: category };
  return { zh: `${table.zh}（${category}）`, en: `${table.en} (${category})` };
}

/**
 * The categories of a balance sheet in the order in which they are read: people first, then things, rooms
 * and duties; what is counted in one register stands together.
 *
 * @param composition - the plugins
 */
export function conservedOrder(composition: Composition): string[] {
  const rank = (measure: ConservedIn) => unitOrder.indexOf(measure.unit);
  const byTable = new Map<string, ConservedIn[]>();
  for (const { value } of composition.all(conservedPoint)) {
    byTable.set(value.table.name, [...(byTable.get(value.table.name) ?? []), value]);
  }
  const tables = [...byTable.values()].map((measures) =>
    measures.sort((a, b) => rank(a) - rank(b)),
  );
  tables.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : rank(a) - rank(b)));
  return [...new Set(tables.flat().map((measure) => measure.category))];
}
