import {
  type Composition,
  conservedOrder,
  conservedTitle,
  formatQuantity,
  type Language,
} from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import Table from "cli-table3";
import { words } from "./language.js";

/**
 * The balance sheet of a transition as a table for the terminal.
 *
 * @param transition - the transition
 * @param composition - what its categories are called
 * @param language - the language to speak
 */
export function balanceTable(
  transition: Transition,
  composition: Composition,
  language: Language,
): string {
  const columns = ["opening", "entered", "exits", "closing", "residual"] as const;
  const table = new Table({
    head: [words.category[language], ...columns.map((column) => words[column][language])],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  const order = conservedOrder(composition);
  const lines = [...transition.conservation].sort(
    (a, b) => order.indexOf(a.category) - order.indexOf(b.category),
  );
  for (const line of lines) {
    table.push([
      conservedTitle(line.category, composition)[language],
      ...columns.map((column) =>
        formatQuantity({ value: line[column], unit: line.unit }, language),
      ),
    ]);
  }
  return table.toString();
}
