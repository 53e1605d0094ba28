import {
  applyEdits,
  type County,
  type Edit,
  integrityOf,
  isBlocking,
  type Row,
  referenceTarget,
  reversed,
  successions,
} from "@fuyou/kernel";
import { type Entry, takesEffect } from "./entry.js";
import type { Journal } from "./journal.js";

/** What stands on entries, so that they cannot be taken back before it (后续依赖). */
export interface Dependants {
  /** Numbers of later entries that are in effect and touched the same records or the records named. */
  entries: readonly number[];
  /** Records, `table/id`, that came or changed later and would be left without what they refer to. */
  records: readonly string[];
}

/**
 * What stands on some entries: later entries in effect that touched the same records; and records, touched
 * later, that would be at fault once the entries are taken back: that refer to what they brought, or to
 * what they revived. A later entry and the reversal that took it back count for nothing.
 *
 * @param journal - the journal
 * @param county - the county as it stands
 * @param entries - the entries that are to be taken back together
 */
export async function dependantsOf(
  journal: Journal,
  county: County,
  entries: readonly Entry[],
): Promise<Dependants> {
  const latestFirst = [...entries].sort((a, b) => b.sequence - a.sequence);
  const leaving = new Set(latestFirst.map(({ sequence }) => sequence));
  const touched = await touchedSince(journal, county.code, leaving);
  const numbers = new Set<number>();
  for (const { sequence, edits } of latestFirst) {
    for (const { table, id } of edits) {
      for (const later of touched.get(`${table}/${id}`) ?? []) {
        if (later > sequence) numbers.add(later);
      }
    }
  }
  const edits = latestFirst.flatMap((entry) => reversed(entry.edits));
  const faulty = numbers.size > 0 ? referrers(county, edits) : faults(county, edits);
  const records: string[] = [];
  for (const record of faulty) {
    const later = touched.get(record);
    if (later === undefined) continue; // not of a later day: it stood so before the entries, too
    records.push(record);
    for (const each of later) numbers.add(each);
  }
  return { entries: [...numbers].sort((a, b) => a - b), records: records.sort() };
}

/** By record, the numbers of the entries in effect, later than the first of some, that touched it. */
async function touchedSince(
  journal: Journal,
  county: string,
  leaving: ReadonlySet<number>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const later: { sequence: number; of?: number | undefined; records: Set<string> }[] = [];
  for await (const entry of journal.entries(county, Math.min(...leaving) + 1)) {
    const { sequence, kind, edits } = entry;
    if (!takesEffect(entry)) continue;
    const records = new Set(edits.map(({ table, id }) => `${table}/${id}`));
    later.push({ sequence, of: kind === "reversal" ? entry.of : undefined, records });
  }
  const takenBack = new Set<number>();
  const touched = new Map<string, number[]>();
  const numbers = new Set(later.map(({ sequence }) => sequence));
  for (const { sequence, of, records } of later.reverse()) {
    if (takenBack.has(sequence) || leaving.has(sequence)) continue;
    if (of !== undefined && numbers.has(of)) {
      takenBack.add(of);
      continue;
    }
    for (const record of records) touched.set(record, [sequence, ...(touched.get(record) ?? [])]);
  }
  return touched;
}

/** Records that are at fault once the edits are made, and those that name what is gone as their lineage. */
function faults(county: County, edits: readonly Edit[]): ReadonlySet<string> {
  const after = applyEdits(county, edits);
  const found = new Set<string>();
  for (const finding of integrityOf(after, edits)) {
    if (isBlocking(finding)) found.add(finding.subject);
  }
  for (const { table, id } of edits) {
    const row = after.get<Row>(tableOf(county, table), id);
    if (row !== undefined) continue;
    for (const each of lineageRows(after, table, id)) found.add(each);
  }
  return found;
}

/** Records that refer to what the edits would take away, where they cannot be tried. */
function referrers(county: County, edits: readonly Edit[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { table: name, id, after } of edits) {
    if (after !== null) continue;
    for (const table of county.tables) {
      for (const field of Object.keys(table.references)) {
        if (referenceTarget(table, field).name !== name) continue;
        for (const row of county.by<Row, string>(table, field, id)) {
          found.add(`${table.name}/${row.id}`);
        }
      }
    }
    for (const each of lineageRows(county, name, id)) found.add(each);
  }
  return found;
}

/** The successions that name a record. */
function lineageRows(county: County, table: string, id: string): string[] {
  if (!county.tables.some(({ name }) => name === successions.name)) return [];
  const rows = (["predecessor", "successor"] as const).flatMap((field) =>
    county.by<Row, string>(successions, field, id),
  );
  return rows
    .filter((row) => (row as { table?: unknown }).table === table)
    .map((row) => `${successions.name}/${row.id}`);
}

function tableOf(county: County, name: string) {
  return county.draft().tableNamed(name);
}
