import { formatCell, type Language, type ViewTable } from "@fuyou/kernel";
import Table from "cli-table3";
import { words } from "./language.js";

const few = 40;

/**
 * A table of a view as text: its title, what has to be known of it, and its rows; only the first few unless all are
 * asked for.
 *
 * @param table - the table
 * @param language - the language to speak
 * @param all - whether to list every row
 */
export function tableText(table: ViewTable, language: Language, all: boolean): string {
  const lines = [`${table.title[language]}: ${table.rows.length}`];
  for (const note of table.notes ?? []) lines.push(`  ${note[language]}`);
  const shown = all ? table.rows : table.rows.slice(0, few);
  if (shown.length === 0) return [...lines, `  ${words.emptyTable[language]}`].join("\n");
  const drawn = new Table({
    head: table.columns.map((column) => column.label[language]),
    colAligns: table.columns.map(({ kind }) =>
      ["number", "fen", "share"].includes(kind) ? "right" : "left",
    ),
    style: { head: [], border: [], compact: true },
  });
  for (const row of shown) {
    drawn.push(
      table.columns.map((column) => formatCell(row[column.key] ?? null, column, language)),
    );
  }
  lines.push(drawn.toString());
  const left = table.rows.length - shown.length;
  if (left > 0) lines.push(`      … ${left} ${words.more[language]}`);
  return lines.join("\n");
}
