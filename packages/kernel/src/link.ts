import type { IdentifierIndex } from "./identifier-index.js";
import type { Chunk } from "./rows.js";

/** Where the references of one run lead, and for which identifiers that was found. */
interface Link {
  places: Int32Array;
  /** The identifiers it was found among. */
  lineage: object;
  /** How many identifiers there have to be for every place found. */
  reach: number;
  /** How many there were, where some reference led nowhere; null where none did. */
  without: number | null;
}

const kept = new WeakMap<Chunk, Map<string, Link>>();

/**
 * Where the references of a run of records lead (引用位置): the place of each target in its register;
 * -1 where there is no reference, where it holds a list, or where nobody ever had the identifier. Kept
 * with the run, which never changes: an identifier that has a place keeps it.
 *
 * @param chunk - the run
 * @param field - the field that refers
 * @param ids - the identifiers of the register it refers to
 */
export function linkOf(chunk: Chunk, field: string, ids: IdentifierIndex): Int32Array {
  let links = kept.get(chunk);
  if (links === undefined) {
    links = new Map();
    kept.set(chunk, links);
  }
  const held = links.get(field);
  if (held !== undefined && isValid(held, ids)) return held.places;
  const places = new Int32Array(chunk.rows.length);
  let reach = 0;
  let missed = false;
  for (let at = 0; at < places.length; at++) {
    const row = chunk.rows[at] as unknown as Record<string, unknown> | undefined;
    const id = row?.[field];
    const place = typeof id === "string" ? (ids.placeOf(id) ?? -1) : -1;
    if (place < 0 && typeof id === "string") missed = true;
    if (place >= reach) reach = place + 1;
    places[at] = place;
  }
  const { lineage, size } = ids;
  links.set(field, { places, lineage, reach, without: missed ? size : null });
  return places;
}

/** Whether places found among some identifiers are the places among others. */
function isValid({ lineage, reach, without }: Link, ids: IdentifierIndex): boolean {
  if (lineage !== ids.lineage || reach > ids.size) return false;
  return without === null || without === ids.size;
}
