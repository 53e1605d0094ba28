import {
  type ConservedIn,
  type County,
  conservedPoint,
  conservedTitle,
  inForce,
  type PlainDate,
  type Row,
  type Table,
} from "@fuyou/kernel";
import type { DocumentContext, DocumentEntry, LedgerFigure } from "@fuyou/reform";
import { holderOf, type ItemRegister, itemTable } from "./item-register.js";

/**
 * How a category is measured in a register on a day; undefined where nothing measures it there.
 *
 * @param context - what the document is made from
 * @param category - what is counted
 * @param table - name of the register
 * @param on - the day
 */
export function measureOf(
  { composition }: DocumentContext,
  category: string,
  table: string,
  on: PlainDate,
): ConservedIn | undefined {
  const all = composition.at(conservedPoint, on).map(({ value }) => value);
  return all.find((each) => each.category === category && each.table.name === table);
}

/**
 * The entry after which the books stood as a figure of a day has them; null for a rehearsal.
 *
 * @param context - what the document is made from
 * @param on - the day
 */
export function entryOn(
  { transition, entries, openingEntry }: DocumentContext,
  on: PlainDate,
): DocumentEntry | null {
  return (on < transition.from ? openingEntry : entries.at(-1)) ?? null;
}

/** Whose books a figure is counted from. */
export interface HeldQuestion {
  /** The register. */
  readonly register: ItemRegister;
  /** What is counted. */
  readonly category: string;
  /** The county whose registers are counted. */
  readonly county: County;
  /** The institution. */
  readonly institution: string;
  /** The day. */
  readonly on: PlainDate;
}

/**
 * What the registers count of what an institution has on a day (账面数): every record of the register is asked
 * who has it, so that it is another way than listing what the institution has. Undefined where nothing measures
 * it.
 *
 * @param context - what the document is made from
 * @param question - what is counted, whose, and when
 */
export function heldFigure(
  context: DocumentContext,
  { register, category, county, institution, on }: HeldQuestion,
): LedgerFigure | undefined {
  const table: Table<Row, never> = itemTable(register);
  const measured = measureOf(context, category, table.name, on);
  if (measured === undefined) return undefined;
  let amount = 0;
  for (const row of county.rows(table)) {
    if (!inForce(row, on)) continue;
    if (holderOf(county, { register, record: row.id }, on) !== institution) continue;
    amount += measured.measure(row, context.composition, on);
  }
  const what = conservedTitle(category, context.composition);
  return { what, unit: measured.unit, amount, on, entry: entryOn(context, on) };
}
