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
  context: DocumentContext,
  category: string,
  side: "opening" | "entered" | "exits" | "closing",
): LedgerFigure | undefined {
  const { transition, composition } = context;
  const line = transition.conservation.find((each) => each.category === category);
  if (line === undefined) return undefined;
  return {
    what: conservedTitle(category, composition),
    unit: line.unit,
    amount: line[side],
    on: side === "opening" ? transition.from : transition.to,
    entry: entryOf(context, side === "opening" ? "before" : "after"),
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
  context: DocumentContext,
  table: Table<R, never>,
  category: string,
  side: "before" | "after",
  counts: (row: R) => boolean,
): LedgerFigure | undefined {
  const { transition, composition } = context;
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
    entry: entryOf(context, side),
  };
}

/**
 * How many records of a register there are, or of some of it (登记条数): what the number of rows of a document
 * that lists them has to equal, where nothing measures them for the balance sheet.
 *
 * @param context - what the document is made from
 * @param table - the register
 * @param side - the county before the plan, or after it
 * @param counts - whether a record in force counts
 */
export function recordsFigure<R extends Row>(
  context: DocumentContext,
  table: Table<R, never>,
  side: "before" | "after",
  counts: (row: R) => boolean,
): LedgerFigure {
  const { transition } = context;
  const on = side === "before" ? transition.from : transition.to;
  let amount = 0;
  for (const row of transition[side].rows(table)) if (inForce(row, on) && counts(row)) amount += 1;
  return { what: table.title, unit: "item", amount, on, entry: entryOf(context, side) };
}

/** The entry that left the county as it stood before or after the plan; null for a rehearsal. */
function entryOf(
  { entries, openingEntry }: DocumentContext,
  side: "before" | "after",
): DocumentEntry | null {
  return (side === "before" ? openingEntry : entries.at(-1)) ?? null;
}
