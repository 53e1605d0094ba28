import type { CountyView } from "./county.js";
import type { Edit } from "./edit.js";
import { kernelCodes } from "./errors.js";
import { type Finding, finding } from "./finding.js";
import {
  type AnyTable,
  inForce,
  type Reference,
  type Row,
  referenceTarget,
  referredIds,
} from "./table.js";

/**
 * Judges the references of some records (引用完整性): each target must exist, and a record in force
 * may not refer through a `restrict` reference to one that has ended.
 *
 * @param county - the county, on whose date the records are judged
 * @param table - the register
 * @param rows - the records to judge
 * @param rejected - `table/id` of records that have a fault of their own; a reference to one of them
 *   is not reported a second time
 */
export function* referenceFindings(
  county: CountyView,
  table: AnyTable,
  rows: Iterable<Row>,
  rejected: ReadonlySet<string> = new Set(),
): Iterable<Finding> {
  const references = Object.entries(table.references as Record<string, Reference>);
  for (const row of rows) {
    for (const [field, reference] of references) {
      const target = referenceTarget(table, field);
      for (const id of referredIds(row, field)) {
        const referred = county.get<Row>(target, id);
        const values = { table: table.title, id: row.id, field, target: target.title, value: id };
        const details = {
          kind: "data" as const,
          severity: "error" as const,
          subject: `${table.name}/${row.id}`,
          date: county.date,
          aspect: `${field}=${id}`,
        };
        if (referred === undefined) {
          if (rejected.has(`${target.name}/${id}`)) continue;
          yield finding(kernelCodes.message("KERNEL_DANGLING_REFERENCE", values), details);
        } else if (
          reference.onRetire === "restrict" &&
          inForce(row, county.date) &&
          ended(referred, county)
        ) {
          yield finding(kernelCodes.message("KERNEL_RETIRED_REFERENCE", values), details);
        }
      }
    }
  }
}

/**
 * The records of a register whose references have to be looked at one by one: all but those that lead
 * to records in force, which a look at their places tells.
 *
 * @param county - the county
 * @param table - the register
 */
export function doubtfulRows(county: CountyView, table: AnyTable): Row[] {
  const rows = [...county.chunks<Row>(table)].flatMap((chunk) => chunk.rows);
  const doubtful = new Uint8Array(rows.length);
  for (const field of Object.keys(table.references)) {
    const target = referenceTarget(table, field);
    const standing = [...county.chunks<Row>(target)].flatMap((chunk) =>
      chunk.rows.map((row) => row !== undefined && !ended(row, county)),
    );
    const link = county.link(table, field);
    rows.forEach((row, place) => {
      const at = link[place] as number;
      if (row === undefined || standing[at] === true) return;
      if (referredIds(row, field).length > 0) doubtful[place] = 1;
    });
  }
  return rows.filter((row, place): row is Row => row !== undefined && doubtful[place] === 1);
}

function ended(row: Row, county: CountyView): boolean {
  return row.retiredOn !== undefined && row.retiredOn <= county.date;
}

/**
 * Judges a county after a set of changes, looking only at what they touched: the edited records,
 * and the records that refer to one that ended or was taken back.
 *
 * @param county - the county after the changes
 * @param edits - the changes' edits
 */
export function integrityOf(county: CountyView, edits: readonly Edit[]): Finding[] {
  const touched = new Map<string, Set<string>>();
  for (const edit of edits) {
    const ids = touched.get(edit.table);
    if (ids === undefined) touched.set(edit.table, new Set([edit.id]));
    else ids.add(edit.id);
  }
  const found = new Map<string, Finding>();
  const keep = (findings: Iterable<Finding>) => {
    for (const each of findings) found.set(each.id, each);
  };
  for (const table of county.tables) {
    const ids = touched.get(table.name);
    if (ids === undefined) continue;
    const rows = [...ids].flatMap((id) => county.get<Row>(table, id) ?? []);
    keep(referenceFindings(county, table, rows));
    keep(table.check?.(rows, county) ?? []);
    const gone = [...ids].filter((id) => {
      const row = county.get<Row>(table, id);
      return row === undefined || ended(row, county);
    });
    if (gone.length > 0) keep(referrersOf(county, table, gone));
  }
  return [...found.values()];
}

/** Judges the records of all tables that refer to records which have ended or were taken back. */
function* referrersOf(
  county: CountyView,
  target: AnyTable,
  gone: readonly string[],
): Iterable<Finding> {
  for (const table of county.tables) {
    for (const field of Object.keys(table.references)) {
      if (referenceTarget(table, field) !== target) continue;
      for (const id of gone) {
        yield* referenceFindings(county, table, county.by<Row, string>(table, field, id));
      }
    }
  }
}
