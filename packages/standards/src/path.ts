import { type AnyTable, type CountyView, nearest, type Row, referredIds } from "@fuyou/kernel";
import { type Field, fieldsOf } from "./field.js";

/** One reference on the way: from a table through a field to another. */
export interface PathStep {
  /** The table that holds the reference. */
  table: AnyTable;
  /** The field that refers. */
  field: string;
  /** The table it leads to. */
  target: AnyTable;
}

/** A path of fields, found in the tables: references, and the field at the end. */
export interface Path {
  /** The references on the way, in order. */
  steps: readonly PathStep[];
  /** The table that holds the field at the end. */
  table: AnyTable;
  /** Name of the field at the end. */
  name: string;
  /** What is known of it. */
  field: Field;
}

/** Why a path leads nowhere. */
export interface PathFault {
  /** There is no such field, or a field on the way is no reference. */
  reason: "unknown" | "no-reference";
  /** The table in which it goes wrong. */
  table: AnyTable;
  /** The field that goes wrong. */
  name: string;
  /** The field that was probably meant. */
  nearest: string;
}

/**
 * Follows a path of fields from a table.
 *
 * @param from - the table it starts in
 * @param path - names of fields joined by points
 */
export function findPath(from: AnyTable, path: string): Path | PathFault {
  const names = path.split(".");
  const last = names.pop() as string;
  const steps: PathStep[] = [];
  let table = from;
  for (const name of names) {
    const field = fieldsOf(table).get(name);
    if (field === undefined) return unknownField(table, name);
    if (field.target === undefined) {
      const references = [...fieldsOf(table)].filter(([, each]) => each.target !== undefined);
      const meant =
        nearest(
          name,
          references.map(([each]) => each),
        ) ?? "—";
      return { reason: "no-reference", table, name, nearest: meant };
    }
    steps.push({ table, field: name, target: field.target });
    table = field.target;
  }
  const field = fieldsOf(table).get(last);
  if (field === undefined) return unknownField(table, last);
  return { steps, table, name: last, field };
}

function unknownField(table: AnyTable, name: string): PathFault {
  const meant = nearest(name, fieldsOf(table).keys()) ?? "—";
  return { reason: "unknown", table, name, nearest: meant };
}

/** Reads what stands at the end of a path, starting from a record; undefined where anything is absent. */
export type Reader = (row: Row, county: CountyView) => unknown;

/**
 * Makes the reader of a path, once, so that reading a record follows no strings but the fields.
 *
 * @param path - the path
 */
export function readerOf(path: Path): Reader {
  const { steps } = path;
  const end = valueAtEnd(path);
  if (steps.length === 0) return (row) => end(row);
  return (row, county) => {
    let at: Row | undefined = row;
    for (const step of steps) {
      const id = heldIn(at, step.field);
      if (typeof id !== "string") return undefined;
      at = county.get<Row>(step.target, id);
      if (at === undefined) return undefined;
    }
    return end(at);
  };
}

/**
 * Reads the last field of a path from a record of its last table; undefined where nothing stands there.
 *
 * @param path - the path
 */
export function valueAtEnd({ name, field }: Path): (row: Row) => unknown {
  return (field.derive as ((row: Row) => unknown) | undefined) ?? ((row) => heldIn(row, name));
}

/** A datum (数据项): which field of which record; without a field, a record that is not there. */
export interface Datum {
  /** Name of the table. */
  table: string;
  /** Identifier of the record. */
  id: string;
  /** The field; null where there is no such record. */
  field: string | null;
  /** Whether it is missing in the earlier county compared with (此前); absent where it is not. */
  earlier?: true | undefined;
}

/**
 * The datum a path leads to from a record; where the path breaks off, the datum that is missing.
 *
 * @param path - the path
 * @param row - the record it starts from
 * @param county - the county
 */
export function datumAt(path: Path, row: Row, county: CountyView): Datum {
  let at = row;
  let table = path.steps[0]?.table ?? path.table;
  for (const step of path.steps) {
    const id = heldIn(at, step.field);
    if (typeof id !== "string") return { table: table.name, id: at.id, field: step.field };
    const next = county.get<Row>(step.target, id);
    if (next === undefined) return { table: step.target.name, id, field: null };
    at = next;
    table = step.target;
  }
  return { table: table.name, id: at.id, field: path.name };
}

/**
 * The identifiers a record leads to along references only, each once.
 *
 * @param references - the references, in order
 * @param row - the record it starts from
 * @param county - the county
 */
export function targetsOf(
  references: readonly PathStep[],
  row: Row,
  county: CountyView,
): readonly string[] {
  let rows: readonly Row[] = [row];
  let ids: readonly string[] = [];
  for (const [index, step] of references.entries()) {
    if (index > 0) rows = ids.flatMap((id) => county.get<Row>(step.table, id) ?? []);
    const only = rows.length === 1 ? (rows[0] as Row) : undefined;
    ids = only
      ? referredIds(only, step.field)
      : rows.flatMap((each) => referredIds(each, step.field));
  }
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

/**
 * The records that lead along references to a target: {@link targetsOf} the other way, by the
 * indexes of the references.
 *
 * @param references - the references, in order
 * @param target - identifier of the target
 * @param county - the county
 */
export function sourcesOf(
  references: readonly PathStep[],
  target: string,
  county: CountyView,
): Row[] {
  const last = references.at(-1);
  if (last === undefined) return [];
  let rows = county.by<Row, string>(last.table, last.field, target);
  for (let index = references.length - 2; index >= 0; index--) {
    const { table, field } = references[index] as PathStep;
    const ids = rows.map((row) => row.id);
    if (ids.length === 1) rows = county.by<Row, string>(table, field, ids[0] as string);
    else {
      // A list of references may lead to the same target twice.
      const found = ids.flatMap((id) => county.by<Row, string>(table, field, id));
      rows = [...new Set(found)];
    }
  }
  return rows;
}

/** What stands in a field of a record; undefined for nothing. */
export function heldIn(row: Row, field: string): unknown {
  const value = (row as unknown as Record<string, unknown>)[field];
  return value === null ? undefined : value;
}

/** The order of data by table, record and field, whatever order they were found in. */
export function byIdentifier(a: Datum, b: Datum): number {
  if (a.table !== b.table) return a.table < b.table ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (a.field ?? "") < (b.field ?? "") ? -1 : 1;
}
