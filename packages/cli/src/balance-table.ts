import { formatQuantity, type Language } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import Table from "cli-table3";
import { words } from "./language.js";

/**
 * The balance sheet of a transition as a table for the terminal.
 *
 * @param transition - the transition
 * @param language - the language to speak
 */
export function balanceTable(transition: Transition, language: Language): string {
  const columns = ["opening", "entered", "exits", "closing", "residual"] as const;
  const table = new Table({
    head: [words.category[language], ...columns.map((column) => words[column][language])],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const line of transition.conservation) {
    table.push([
      line.category,
      ...columns.map((column) =>
        formatQuantity({ value: line[column], unit: line.unit }, language),
      ),
    ]);
  }
  return table.toString();
}
