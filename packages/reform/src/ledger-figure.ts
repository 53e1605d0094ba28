import { conservedPoint, conservedTitle, inForce, type Row, type Table } from "@fuyou/kernel";
import type { DocumentContext } from "./document.js";
import type { DocumentEntry, LedgerFigure } from "./document-content.js";

/**
 * The figure of a whole category as the balance sheet has it (平衡表账面数): what a document that lists everything
 * of it has to add up to. Undefined where the balance sheet has no such line.
 *
 * @param context - what the document is made from
 * @param category - what is counted, for example `originalCost`
 * @param side - which figure of the line
 */
export function balanceFigure(
  { transition, composition, entries }: DocumentContext,
  category: string,
  side: "opening" | "entered" | "exits" | "closing",
): LedgerFigure | undefined {
  const line = transition.conservation.find((each) => each.category === category);
  if (line === undefined) return undefined;
  return {
    what: conservedTitle(category, composition),
    unit: line.unit,
    amount: line[side],
    on: side === "opening" ? transition.from : transition.to,
    entry: side === "opening" ? null : lastEntry(entries),
  };
}

/**
 * What a register counts for some of its records (部分账面数), by the measures of the balance sheet: what a
 * document that lists one unit's things has to add up to. Undefined where nothing measures it.
 *
 * @param context - what the document is made from
 * @param table - the register
 * @param category - what is counted
 * @param side - the county before the plan, or after it
 * @param counts - whether a record counts
 */
export function registerFigure<R extends Row>(
  { transition, composition, entries }: DocumentContext,
  table: Table<R, never>,
  category: string,
  side: "before" | "after",
  counts: (row: R) => boolean,
): LedgerFigure | undefined {
  const on = side === "before" ? transition.from : transition.to;
  const measured = composition
    .at(conservedPoint, on)
    .find(({ value }) => value.category === category && value.table.name === table.name)?.value;
  if (measured === undefined) return undefined;
  let amount = 0;
  for (const row of transition[side].rows(table)) {
    if (inForce(row, on) && counts(row)) amount += measured.measure(row, composition, on);
  }
  return {
    what: conservedTitle(category, composition),
    unit: measured.unit,
    amount,
    on,
    entry: side === "before" ? null : lastEntry(entries),
  };
}

/** The last entry on record; null for a rehearsal. */
function lastEntry(entries: readonly DocumentEntry[]): DocumentEntry | null {
  return entries.at(-1) ?? null;
}
