import type { CountyView } from "./county.js";
import type { PlainDate } from "./date.js";
import type { Fraction } from "./quantity.js";
import { type Succession, successions } from "./succession.js";
import type { AnyTable, Row } from "./table.js";

/** Where what a record held goes by a day (承继流向): nowhere while it stands, otherwise to its successors. */
export interface Flow {
  /** The record. */
  record: string;
  /** Whether there is such a record. */
  known: boolean;
  /** Whether it stands on the day. */
  standing: boolean;
  /** Its successors, each with its share where one is recorded; none while it stands. */
  successors: readonly { record: string; share: Fraction | undefined }[];
}

/**
 * The flows of some records and of all in which they live on, predecessors before successors. A succession
 * that leads back is left out.
 *
 * @param county - the county
 * @param table - the register
 * @param asOf - the day
 * @param records - the records to begin with
 */
export function flowsAt(
  county: CountyView,
  table: AnyTable,
  asOf: PlainDate,
  records: Iterable<string>,
): ReadonlyMap<string, Flow> {
  const finished: Flow[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (record: string) => {
    state.set(record, "open");
    const row = county.get<Row>(table, record);
    const standing = row !== undefined && (row.retiredOn === undefined || row.retiredOn > asOf);
    const successors: Flow["successors"][number][] = [];
    for (const { successor, share } of standing
      ? []
      : linksOf(county, table, "predecessor", record).filter(({ on }) => on <= asOf)) {
      if (!state.has(successor)) visit(successor);
      if (state.get(successor) === "done") successors.push({ record: successor, share });
    }
    state.set(record, "done");
    finished.push({ record, known: row !== undefined, standing, successors });
  };
  for (const record of records) if (!state.has(record)) visit(record);
  return new Map(finished.reverse().map((flow) => [flow.record, flow]));
}

/**
 * The successions in which a record is the one that ended, or the one that lives on.
 *
 * @param county - the county
 * @param table - the register
 * @param side - which of the two it is
 * @param record - its identifier
 */
export function linksOf(
  county: CountyView,
  table: AnyTable,
  side: "predecessor" | "successor",
  record: string,
): Succession[] {
  return county
    .by(successions, side, record)
    .filter((row) => row.table === table.name && row.retiredOn === undefined);
}

/**
 * Whether a record's successors divide it completely: one that has all of it, or several whose shares make
 * up the whole.
 *
 * @param flow - where it goes
 */
export function isDivided({ successors }: Flow): boolean {
  const [first, ...others] = successors;
  if (first === undefined) return false;
  if (others.length === 0 && first.share === undefined) return true;
  let [p, q] = [0n, 1n];
  for (const { share } of successors) {
    if (share === undefined) return false;
    p = p * BigInt(share.q) + BigInt(share.p) * q;
    q *= BigInt(share.q);
  }
  return p === q;
}

/**
 * The one record in which all of another ends, through whatever lies between; undefined where there are
 * several, or none that stands, or where shares say that a part is elsewhere.
 *
 * @param flow - where the other goes
 * @param flows - all flows
 */
export function onlyTargetOf(flow: Flow, flows: ReadonlyMap<string, Flow>): string | undefined {
  const targets = new Set<string>();
  const open = [flow];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each.standing) {
      targets.add(each.record);
      continue;
    }
    const undivided = each.successors.every(({ share }) => share === undefined);
    if (each.successors.length === 0 || !(undivided || isDivided(each))) return undefined;
    for (const { record } of each.successors) {
      const next = flows.get(record);
      if (next !== undefined) open.push(next);
    }
  }
  return targets.size === 1 ? [...targets][0] : undefined;
}
