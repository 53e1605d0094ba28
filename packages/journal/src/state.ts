import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import {
  type AnyTable,
  applyEdits,
  type Chunk,
  County,
  type CountyHeader,
  canonicalJson,
  type Edit,
  type Row,
  sha256,
} from "@fuyou/kernel";
import type { Sealing } from "./sealing.js";
import type { StoredSnapshot } from "./store.js";

/** Identifiers that were given and taken back, by register: an identifier is never given twice. */
export type Vacated = ReadonlyMap<string, ReadonlySet<string>>;

/** A county at an entry, with the identifiers that were taken back. */
export interface CountyState {
  /** The county. */
  county: County;
  /** Identifiers given and taken back. */
  vacated: Vacated;
}

/** A snapshot's text: a record, or the identifier alone where the record was taken back. */
interface StateText {
  county: CountyHeader;
  tables: Record<string, (Row | string)[]>;
}

/**
 * The state after edits, without running any code of a step.
 *
 * @param state - the state before
 * @param edits - the edits in order
 * @param on - day as of which the county speaks afterwards; an earlier one changes nothing
 * @param back - the earlier day of which the county speaks again, where it goes back
 * @throws FuyouError `KERNEL_EDIT_CONFLICT`
 */
export function afterEdits(
  state: CountyState,
  edits: readonly Edit[],
  on: string,
  back?: string,
): CountyState {
  const put = edits.length === 0 ? state.county : applyEdits(state.county, edits);
  const day = back ?? (on > put.date ? on : put.date);
  const county = day === put.date ? put : put.asOf(day);
  let vacated: Map<string, Set<string>> | undefined;
  for (const { table, id, before, after } of edits) {
    if (before !== null && after !== null) continue;
    const held = (vacated ?? state.vacated).get(table);
    if (after !== null && !held?.has(id)) continue;
    vacated ??= new Map([...state.vacated].map(([name, ids]) => [name, new Set(ids)]));
    const ids = vacated.get(table) ?? new Set<string>();
    vacated.set(table, ids);
    if (after === null) ids.add(id);
    else ids.delete(id);
  }
  return { county, vacated: vacated ?? state.vacated };
}

/**
 * The canonical text of a state, personal fields sealed: what is compared and kept.
 *
 * @param state - the state
 * @param sealing - seals personal fields; absent where the state is sealed already
 */
export async function stateText(state: CountyState, sealing?: Sealing): Promise<string> {
  const parts = await stateParts(state, (rows, table, gaps) => runText(rows, table, gaps, sealing));
  return parts.join("");
}

/** Texts of runs of records that were read before; a run that no edit touched reads the same. */
export type RunTexts = WeakMap<object, Buffer>;

/**
 * SHA-256 of the canonical text of a state that is sealed already.
 *
 * @param state - the state
 * @param read - what runs of records read before
 */
export async function stateHash(state: CountyState, read: RunTexts): Promise<string> {
  const parts = await stateParts(state, async (rows, table, gaps) => {
    const text = read.get(rows) ?? Buffer.from(await runText(rows, table, gaps));
    read.set(rows, text);
    return text;
  });
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** Identifiers that were taken back, by their places within a run. */
type Gaps = ReadonlyMap<number, string>;

/** The canonical text in parts, each run of records as the caller writes it. */
async function stateParts<T extends string | Buffer>(
  { county, vacated }: CountyState,
  write: (rows: Chunk["rows"], table: string, gaps: Gaps) => Promise<T>,
): Promise<(T | string)[]> {
  const parts: (T | string)[] = [`{"county":${canonicalJson(county.header)},"tables":{`];
  const tables = [...county.tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, table] of tables.entries()) {
    parts.push(`${index === 0 ? "" : ","}${canonicalJson(table.name)}:[`);
    const places = [...(vacated.get(table.name) ?? [])].map(
      (id) => [county.placeOf(table, id), id] as const,
    );
    let first = 0;
    let written = false;
    for (const { rows } of county.chunks<Row>(table)) {
      const last = first + rows.length;
      const within = places.filter(([place]) => place >= first && place < last);
      const gaps = new Map(within.map(([place, id]) => [place - first, id]));
      first = last;
      const text = await write(rows, table.name, gaps);
      if (text.length === 0) continue;
      if (written) parts.push(",");
      parts.push(text);
      written = true;
    }
    parts.push("]");
  }
  parts.push("}}");
  return parts;
}

/** A run of records as text: each record, or the identifier alone where it was taken back. */
async function runText(
  rows: Chunk["rows"],
  table: string,
  gaps: Gaps,
  sealing?: Sealing,
): Promise<string> {
  const there = rows.filter((row) => row !== undefined);
  const sealed = ((await sealing?.sealRows(table, there)) ?? there).values();
  return rows
    .map((row, at) => (row === undefined ? gaps.get(at) : sealed.next().value))
    .filter((each) => each !== undefined)
    .map((each) => canonicalJson(each, `county.${table}`))
    .join(",");
}

/**
 * Packs a state's text as a snapshot.
 *
 * @param text - the canonical text
 * @param sequence - number of the entry after which the state holds
 */
export function packed(text: string, sequence: number): StoredSnapshot {
  const bytes = Buffer.from(text);
  return { sequence, hash: sha256(bytes), data: deflateSync(bytes, { level: 1 }) };
}

/**
 * The text of a snapshot; undefined where it is torn or not what its hash says.
 *
 * @param snapshot - the snapshot
 */
export function unpacked(snapshot: StoredSnapshot): string | undefined {
  return bytesOf(snapshot)?.toString("utf8");
}

/**
 * Whether a snapshot is whole: what its hash says, and not torn.
 *
 * @param snapshot - the snapshot
 */
export function isWhole(snapshot: StoredSnapshot): boolean {
  return bytesOf(snapshot) !== undefined;
}

function bytesOf({ data, hash }: StoredSnapshot): Buffer | undefined {
  try {
    const bytes = inflateSync(data);
    return sha256(bytes) === hash ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The state a text tells of. Registers that the deployment no longer has are left out; new ones are empty.
 *
 * @param text - the canonical text
 * @param declared - the deployment's registers
 * @param sealing - opens personal fields; absent where they are to stay sealed
 */
export async function stateOf(
  text: string,
  declared: readonly AnyTable[],
  sealing?: Sealing,
): Promise<CountyState> {
  const { county: header, tables } = JSON.parse(text) as StateText;
  const vacated = new Map<string, Set<string>>();
  const edits: Edit[] = [];
  for (const { name } of declared) {
    const kept = tables[name] ?? [];
    const rows = kept.map((row) => (typeof row === "string" ? { id: row } : row));
    const opened = (await sealing?.openRows(name, rows)) ?? rows;
    const gone = new Set<string>();
    for (let at = 0; at < kept.length; at++) {
      const row = opened[at] as Row;
      edits.push({ table: name, id: row.id, before: null, after: row });
      if (typeof kept[at] === "string") gone.add(row.id);
    }
    for (const id of gone) edits.push({ table: name, id, before: { id }, after: null });
    if (gone.size > 0) vacated.set(name, gone);
  }
  return { county: applyEdits(County.empty(header, declared), edits), vacated };
}
