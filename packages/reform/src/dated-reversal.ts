import { institutions } from "@fuyou/hierarchy";
import {
  type AnyTable,
  type Draft,
  inForce,
  type Row,
  referenceTarget,
  type Table,
} from "@fuyou/kernel";
import { reformCodes } from "./errors.js";
import { endRecords, openRecords } from "./record-change.js";
import type { ReversalContext } from "./reversal-context.js";

/**
 * The way back of plain records (通用恢复): what the reform added ends, and what it had closed is opened again
 * under an identifier of its own, for the days it would still have had, at the bodies that stand now.
 *
 * @param context - what the reform did
 * @param table - the register
 * @param chosen - which of them; all where absent
 */
export function reverseRecords<R extends Row>(
  context: ReversalContext,
  table: Table<R, never>,
  chosen: (row: R) => boolean = () => true,
): void {
  const register = table.name;
  const ending = context.added(table).filter(chosen);
  if (ending.length > 0) {
    context.do(endRecords, { register, records: ending.map((row) => row.id) }, true);
  }
  const given = new Set<string>();
  const opening = context.closed(table).flatMap(({ row, period }): Row[] => {
    if (!chosen(row)) return [];
    const { retiredOn: _ended, ...kept } = atStandingBodies(context, table, row);
    const id = freshId(context.county, table, row.id, given);
    const dated = row.period === undefined ? {} : { period };
    const opened: Row = { ...kept, id, ...dated };
    if (refersToStanding(context, table, opened)) return [opened];
    const message = reformCodes.message("REFORM_NOT_REOPENED", { record: `${register}/${row.id}` });
    context.report(message, `${register}/${row.id}`, "warning");
    return [];
  });
  if (opening.length > 0) context.do(openRecords, { register, records: opening }, true);
}

/**
 * A record with each institution it names replaced by the body to which goes back what that one had.
 *
 * @param context - what the reform did
 * @param table - the register
 * @param row - the record
 */
export function atStandingBodies<R extends Row>(
  context: ReversalContext,
  table: AnyTable,
  row: R,
): R {
  const fields = { ...row } as unknown as Record<string, unknown>;
  for (const field of Object.keys(table.references)) {
    const id = fields[field];
    if (typeof id !== "string" || referenceTarget(table, field) !== institutions) continue;
    fields[field] = context.bodyFor(id) ?? id;
  }
  return fields as unknown as R;
}

/** Whether everything to which a record refers by `restrict` stands. */
function refersToStanding(context: ReversalContext, table: AnyTable, row: Row): boolean {
  const fields = row as unknown as Record<string, unknown>;
  return Object.entries(table.references).every(([field, { onRetire }]) => {
    const id = fields[field];
    if (typeof id !== "string" || onRetire === "keep") return true;
    const target = context.county.get<Row>(referenceTarget(table, field), id);
    return target !== undefined && inForce(target, context.on);
  });
}

/**
 * An identifier that was never given, nor proposed before in the same breath.
 *
 * @param county - the county being changed
 * @param table - the register
 * @param id - the identifier of the old record
 * @param given - what was proposed so far; the new one is added
 */
export function freshId(county: Draft, table: AnyTable, id: string, given: Set<string>): string {
  const stem = id.replace(/~\d+$/, "");
  let fresh = county.freshId(table, id);
  for (let count = 2; given.has(fresh) || county.given(table, fresh); count++) {
    fresh = `${stem}~${count}`;
  }
  given.add(fresh);
  return fresh;
}
