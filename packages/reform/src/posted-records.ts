import { type Edit, inForce, type Row, type Table, type Unit } from "@fuyou/kernel";
import type { DocumentContext } from "./document.js";
import type { LedgerFigure } from "./document-content.js";

/** A record that a plan put onto a register, took off it, or changed, as its first edit found and its last left it. */
export interface PostedRecord<R extends Row> {
  /** The record before the plan; null where the plan wrote it. */
  readonly before: R | null;
  /** The record after the plan. */
  readonly after: R;
}

/**
 * What a plan wrote into a register (方案登记内容): those of its records that the county after the plan holds
 * otherwise than the county before. Read from the two registers, never from the edits.
 *
 * @param context - what the document is made from
 * @param table - the register
 */
export function postedRecords<R extends Row>(
  context: DocumentContext,
  table: Table<R, never>,
): PostedRecord<R>[] {
  const { before, after } = context.transition;
  const posted: PostedRecord<R>[] = [];
  for (const row of after.rows(table)) {
    const earlier = before.get(table, row.id) ?? null;
    if (earlier !== row) posted.push({ before: earlier, after: row });
  }
  return posted;
}

/**
 * How many records the edits of a plan put onto a register or took off it (入账条数), which a list of them has
 * to add up to. Counted from the edits, record by record, first and last state only.
 *
 * @param context - what the document is made from
 * @param table - the register
 * @param way - whether they came onto the register or ended
 * @param unit - what one record is
 */
export function postedFigure<R extends Row>(
  context: DocumentContext,
  table: Table<R, never>,
  way: "begun" | "ended",
  unit: Unit,
): LedgerFigure {
  const { transition, entries } = context;
  const first = new Map<string, Edit>();
  const last = new Map<string, Edit>();
  for (const edit of transition.edits) {
    if (edit.table !== table.name) continue;
    if (!first.has(edit.id)) first.set(edit.id, edit);
    last.set(edit.id, edit);
  }
  const stands = (row: Row | null | undefined) =>
    row !== null && row !== undefined && inForce(row, transition.to);
  let amount = 0;
  for (const [id, { before }] of first) {
    const [stood, still] = [stands(before), stands(last.get(id)?.after)];
    if (way === "begun" ? !stood && still : stood && !still) amount += 1;
  }
  return { what: table.title, unit, amount, on: transition.to, entry: entries.at(-1) ?? null };
}
