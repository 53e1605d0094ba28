import {
  type AnyTable,
  type Authority,
  type Citation,
  FuyouError,
  type PlainDate,
  type Row,
  type Succession,
  successions,
} from "@fuyou/kernel";
import { actsWithEdits, type Entry, effectOf } from "./entry.js";
import { readEntry } from "./entry-text.js";
import { journalCodes } from "./errors.js";
import type { Journal } from "./journal.js";

/**
 * What happened to an identifier by an entry (沿革事项): it was there when the county's books were `opened`
 * (期初在册), or was `created` later (设立); it `became` others (由他方承继), or `ended` (终止); it `absorbed`
 * others (承接); or, by a reversal, was `restored` (恢复), `released` what it had absorbed (交还), or was
 * `withdrawn`, its creation undone (撤回).
 */
export type LineageKind =
  | "opened"
  | "created"
  | "ended"
  | "became"
  | "absorbed"
  | "restored"
  | "released"
  | "withdrawn";

/** One thing that happened to an identifier (沿革), and where it is written. */
export interface LineageEvent {
  /** What happened. */
  kind: LineageKind;
  /** Number of the entry by which it did. */
  sequence: number;
  /** Day of its effect. */
  on: PlainDate;
  /** Instant at which it was recorded. */
  at: string;
  /** The records in which it lives on afterwards, by identifier. */
  successors: readonly string[];
  /** The records that live on in it afterwards, by identifier. */
  predecessors: readonly string[];
  /** The entry taken back by it, where it is a reversal. */
  of?: number | undefined;
  /** The plan it belongs to. */
  plan?: string | undefined;
  /** The clauses on which it rests. */
  cites: readonly Citation[];
  /** Who permitted it, where somebody had to. */
  authority?: Authority | undefined;
}

/** How an identifier stands, as far as its lineage goes. */
interface Position {
  row: Row | null;
  successors: readonly string[];
  predecessors: readonly string[];
}

const page = 1000;

/**
 * The lineage of an identifier (沿革), read from the entries of a county: also what was taken back since, and
 * of a record that is no longer there. Entries that do not name the identifier are not even parsed.
 *
 * @param journal - the journal
 * @param county - code of the county
 * @param table - the register
 * @param id - the identifier
 * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`, `JOURNAL_TORN`
 */
export async function lineageOf(
  journal: Journal,
  county: string,
  table: AnyTable,
  id: string,
): Promise<LineageEvent[]> {
  const head = await journal.head(county);
  const opened = await journal.countyAsOf(county, 0);
  let row: Row | null = opened.get<Row>(table, id) ?? null;
  const links = new Map<string, Succession>();
  const names = (each: Succession) =>
    each.table === table.name && (each.predecessor === id || each.successor === id);
  for (const each of opened.rows(successions)) if (names(each)) links.set(each.id, each);
  const position = (): Position => {
    const standing = [...links.values()].filter(({ retiredOn }) => retiredOn === undefined);
    return {
      row,
      successors: standing.filter((e) => e.predecessor === id).map((e) => e.successor),
      predecessors: standing.filter((e) => e.successor === id).map((e) => e.predecessor),
    };
  };
  const events: LineageEvent[] = [];
  const quoted = JSON.stringify(id);
  let before: Position = { row: null, successors: [], predecessors: [] };
  for (let first = 0; first <= head.sequence; first += page) {
    const last = Math.min(head.sequence, first + page - 1);
    for (const { sequence, body, hash } of await journal.store.read(county, first, last)) {
      if (sequence > 0 && !body.includes(quoted)) continue;
      const entry = readEntry(body, hash);
      if (entry === undefined) {
        throw new FuyouError(journalCodes.message("JOURNAL_TORN", { county, sequence }));
      }
      for (const edit of effectOf(entry).edits) {
        if (edit.table === table.name && edit.id === id) row = edit.after;
        if (edit.table !== successions.name) continue;
        const after = edit.after as Succession | null;
        if (after !== null && names(after)) links.set(edit.id, after);
        else links.delete(edit.id);
      }
      const now = position();
      for (const kind of happened(before, now, sequence === 0)) {
        events.push(eventOf(kind, entry, now, table.name, id));
      }
      before = now;
    }
  }
  return events;
}

/** What lies between two positions, in the order in which it is told. */
function* happened(before: Position, now: Position, opening: boolean): Iterable<LineageKind> {
  if (before.row === null && now.row !== null) yield opening ? "opened" : "created";
  const stood = before.row !== null && before.row.retiredOn === undefined;
  const stands = now.row !== null && now.row.retiredOn === undefined;
  if (grown(before.predecessors, now.predecessors)) yield "absorbed";
  if (grown(before.successors, now.successors)) yield "became";
  else if (stood && now.row !== null && !stands && now.successors.length === 0) yield "ended";
  if (grown(now.predecessors, before.predecessors)) yield "released";
  const backAgain = before.row !== null && !stood && stands;
  if (backAgain || (stands && grown(now.successors, before.successors))) yield "restored";
  if (before.row !== null && now.row === null) yield "withdrawn";
}

function grown(before: readonly string[], now: readonly string[]): boolean {
  return now.some((each) => !before.includes(each));
}

function eventOf(
  kind: LineageKind,
  entry: Entry,
  { successors, predecessors }: Position,
  table: string,
  id: string,
): LineageEvent {
  const { sequence, on, at, plan, of } = entry;
  const acts = [...actsWithEdits(entry)];
  const touches = ({ edits }: Pick<Entry, "edits">) =>
    edits.some((edit) =>
      edit.table === successions.name
        ? [edit.before, edit.after].some((row) => {
            const link = row as Succession | null;
            return link?.table === table && (link.predecessor === id || link.successor === id);
          })
        : edit.table === table && edit.id === id,
    );
  const own = acts.filter(touches);
  const cites = own.flatMap((act) => act.cites);
  const authority = own.find((act) => act.authority !== undefined)?.authority ?? entry.authority;
  const event: LineageEvent = { kind, sequence, on, at, successors, predecessors, cites };
  if (entry.kind === "reversal") event.of = of;
  if (plan !== undefined) event.plan = plan;
  if (authority !== undefined) event.authority = authority;
  return event;
}
