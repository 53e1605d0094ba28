import type { Row } from "./table.js";

/**
 * Records that exclude each other (互斥记录): each that clashes with an earlier one, by identifier,
 * together with the first such. A pair comes up whichever of the two is judged, and once.
 *
 * @param rows - the records to judge
 * @param peersOf - the records that may clash with a record, itself included
 * @param clash - whether two of them exclude each other
 */
export function* clashes<R extends Row>(
  rows: Iterable<R>,
  peersOf: (row: R) => readonly R[],
  clash: (a: R, b: R) => boolean,
): Iterable<[first: R, second: R]> {
  const seen = new Set<string>();
  for (const row of rows) {
    const peers = peersOf(row);
    if (peers.length < 2) continue;
    const ordered = [...peers].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const second of ordered) {
      if (second.id < row.id || seen.has(second.id)) continue;
      if (second.id !== row.id && !clash(row, second)) continue;
      const first = ordered.find((each) => each.id < second.id && clash(each, second));
      if (first === undefined) continue;
      seen.add(second.id);
      yield [first, second];
    }
  }
}
