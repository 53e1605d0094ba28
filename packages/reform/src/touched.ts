import {
  type AnyTable,
  type County,
  type Edit,
  type Period,
  type PlainDate,
  type Row,
  sameValue,
} from "@fuyou/kernel";
import { remainderOf } from "./remainder.js";

/**
 * What a reform did to one record in all (净修改), and what has become of it since: over all its edits, as it
 * was before the first and after the last.
 */
export interface Touched<R extends Row = Row> {
  /** The register. */
  readonly table: AnyTable;
  /** Identifier of the record. */
  readonly id: string;
  /** The record before the reform; null where the reform made it. */
  readonly before: R | null;
  /** The record as the reform left it; null where it had taken it back itself. */
  readonly after: R | null;
  /** The record now. */
  readonly now: R | undefined;
  /** Whether somebody has put it back since: what the reform made has ended, what it changed is as before. */
  readonly undone: boolean;
  /** The fields the reform changed and somebody has changed since; of a record it made, any field. */
  readonly since: readonly string[];
}

/**
 * The net of what some edits did (净修改), by register.
 *
 * @param county - the county now
 * @param edits - the edits in order
 */
export function touchedBy(county: County, edits: readonly Edit[]): Map<string, Touched[]> {
  const net = new Map<string, Edit>();
  for (const edit of edits) {
    const key = `${edit.table}/${edit.id}`;
    const first = net.get(key);
    net.set(key, first === undefined ? edit : { ...first, after: edit.after });
  }
  const tables = new Map(county.tables.map((table) => [table.name, table]));
  const touched = new Map<string, Touched[]>();
  for (const { table: name, id, before, after } of net.values()) {
    const table = tables.get(name);
    if (table === undefined || sameValue(before, after)) continue;
    const now = county.get<Row>(table, id);
    const changed = before === null ? fieldsOf(after, now) : fieldsOf(before, after);
    const since = changed.filter((field) => differ(after, now, field));
    const undone =
      before === null
        ? daysLeft(now, county.date) === undefined
        : changed.every((field) => !differ(before, now, field));
    const each: Touched = { table, id, before, after, now, undone, since };
    const others = touched.get(name);
    if (others === undefined) touched.set(name, [each]);
    else others.push(each);
  }
  return touched;
}

/**
 * The days on which a record still holds from a day on (余期); undefined where none are left.
 *
 * @param row - the record, dated or not
 * @param on - the first day that counts
 */
export function daysLeft(row: Row | null | undefined, on: PlainDate): Period | undefined {
  if (row === null || row === undefined) return undefined;
  return remainderOf({ ...row, period: row.period ?? { from: "0001-01-01" } }, on);
}

function fieldsOf(a: Row | null | undefined, b: Row | null | undefined): string[] {
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...keys].filter((field) => differ(a, b, field));
}

function differ(a: Row | null | undefined, b: Row | null | undefined, field: string): boolean {
  const of = (row: Row | null | undefined) =>
    (row as unknown as Record<string, unknown> | null | undefined)?.[field];
  return !sameValue(of(a), of(b));
}
