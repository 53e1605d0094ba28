import { deflateSync, inflateSync } from "node:zlib";
import {
  type AnyTable,
  applyEdits,
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
 * @throws FuyouError `KERNEL_EDIT_CONFLICT`
 */
export function afterEdits(state: CountyState, edits: readonly Edit[], on: string): CountyState {
  const put = edits.length === 0 ? state.county : applyEdits(state.county, edits);
  const county = on > put.date ? put.asOf(on) : put;
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
 * The canonical text of a state, personal fields sealed: what is hashed, compared and kept.
 *
 * @param state - the state
 * @param sealing - seals personal fields; absent where the state is sealed already
 */
export async function stateText(
  { county, vacated }: CountyState,
  sealing?: Sealing,
): Promise<string> {
  const tables: StateText["tables"] = {};
  for (const table of county.tables) {
    const rows = [...county.rows<Row>(table)];
    const sealed: (Row | string)[] = [...((await sealing?.sealRows(table.name, rows)) ?? rows)];
    const gaps = [...(vacated.get(table.name) ?? [])].map((id) => ({
      id,
      at: county.placeOf(table, id),
    }));
    gaps.sort((a, b) => a.at - b.at);
    for (const { id, at } of gaps) sealed.splice(at, 0, id);
    tables[table.name] = sealed;
  }
  return canonicalJson({ county: county.header, tables } satisfies StateText, "county");
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
export function unpacked({ data, hash }: StoredSnapshot): string | undefined {
  try {
    const bytes = inflateSync(data);
    return sha256(bytes) === hash ? bytes.toString("utf8") : undefined;
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
