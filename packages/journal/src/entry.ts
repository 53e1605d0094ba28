import type {
  AppliedChange,
  Authority,
  Citation,
  CountyHeader,
  Edit,
  PlainDate,
} from "@fuyou/kernel";

/**
 * What an entry is (条目种类): the county's `opening` (期初); a `post` that takes effect (生效); a
 * `pending` one, written down but without effect (待生效); a `void`, by which a pending one ends without
 * effect (作废); a `reversal` of one that took effect (冲销); an `erasure` of a person's data (销毁).
 * Nothing is ever changed in place: each of these is a further entry.
 */
export type EntryKind = "opening" | "post" | "pending" | "void" | "reversal" | "erasure";

/**
 * Whether an entry does something to the county by a day (是否已生效): it is neither pending nor void, and the
 * day of its effect has come. Until then it is undone exactly; afterwards it is taken back by a further
 * act with an authority of its own.
 *
 * @param entry - the entry
 * @param day - the day; where absent, whether it takes effect at all
 */
export function takesEffect(entry: Pick<Entry, "kind" | "on">, day?: PlainDate): boolean {
  if (entry.kind === "pending" || entry.kind === "void") return false;
  return day === undefined || entry.on <= day;
}

/** One act within an entry (行为): what was done, when and on what ground, and how many edits are its own. */
export interface EntryAct {
  /** The kind of change, for example `hierarchy.hang-plate`. What was said to do it is not kept. */
  type: string;
  /** First day of its effect. */
  on: PlainDate;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** Who permitted it, where something enters or leaves the books by it. */
  authority?: Authority | undefined;
  /** How many of the entry's edits are its own; the acts' edits follow each other in order. */
  edits: number;
}

/** What is to be recorded (拟入账条目). */
export interface NewEntry {
  /** Idempotency key (幂等键): the caller's name for this matter, used once in a county. */
  key: string;
  /** Who records it: an account or an office, never a person's name. */
  actor: string;
  /** The instant at which it is recorded, ISO 8601 with `Z`, from the caller's clock. */
  at: string;
  /** Day as of which the county speaks once it has taken effect. */
  on: PlainDate;
  /**
   * For a reversal by which an entry is as if it had never taken effect: the earlier day of which the county
   * speaks again (退回日期). Absent where it goes on speaking of the day it does.
   */
  back?: PlainDate | undefined;
  /** What it is; `post` where absent. */
  kind?: Exclude<EntryKind, "opening"> | undefined;
  /** Number of the entry it posts, voids or reverses; one entry is settled at most once. */
  of?: number | undefined;
  /** The document that permits it (批准文件). */
  authority?: Authority | undefined;
  /** The plan it carries out. */
  plan?: string | undefined;
  /** The phase of the plan. */
  phase?: string | undefined;
  /** The step of the plan. */
  step?: string | undefined;
  /** What was done; see {@link actsOf}. */
  acts: readonly EntryAct[];
  /** What that did to which record, in order. */
  edits: readonly Edit[];
  /**
   * What was asked for, where a repetition is to be known by the question and not by the edits. Holds no
   * personal data. Absent: acts and edits are compared.
   */
  input?: unknown;
}

/** An entry on record (条目). */
export interface Entry {
  /** Six-digit code of the county. */
  county: string;
  /** Its number in the county's journal; the opening is 0, and none is left out. */
  sequence: number;
  /** Hash of the entry before; 64 zeros for the opening. */
  previous: string;
  /** Its own hash, SHA-256 of its canonical text, which holds `previous`. */
  hash: string;
  /** Idempotency key. */
  key: string;
  /** Hash of what was asked for. */
  input: string;
  /** Who recorded it. */
  actor: string;
  /** The instant at which it was recorded. */
  at: string;
  /** Day as of which the county speaks after it. */
  on: PlainDate;
  /** The earlier day of which the county speaks again after it, for a reversal. */
  back?: PlainDate | undefined;
  /** What it is. */
  kind: EntryKind;
  /** The entry it posts, voids or reverses. */
  of?: number | undefined;
  /** The document that permits it. */
  authority?: Authority | undefined;
  /** The plan it carries out. */
  plan?: string | undefined;
  /** The phase of the plan. */
  phase?: string | undefined;
  /** The step of the plan. */
  step?: string | undefined;
  /** What was done. */
  acts: readonly EntryAct[];
  /** What that did to which record. */
  edits: readonly Edit[];
  /** For the opening only: the county's header and the hash of its records. */
  opening?: EntryOpening | undefined;
}

/** What an opening entry says of the county it opens with (期初). */
export interface EntryOpening {
  /** Name, codes and date of the county. */
  header: CountyHeader;
  /** SHA-256 of the opening records, which are kept as the first snapshot. */
  state: string;
}

/** The answer to a write (回执); repeating the write gives the same answer. */
export interface Receipt {
  /** The idempotency key. */
  key: string;
  /** Number of the entry. */
  sequence: number;
  /** Hash of the entry. */
  hash: string;
  /** The instant at which it was recorded first. */
  at: string;
  /** Whether it was on record already. */
  repeated: boolean;
  /**
   * The entry that posted, voided or reversed it since; only in an answer to a repetition. A key stays with
   * its entry: repeating what was taken back does not do it again, that is a new matter with a key of its own.
   */
  settledBy?: number | undefined;
}

/**
 * What an entry does to the county's records when it is replayed: nothing while it is pending or void.
 *
 * @param entry - the entry
 */
export function effectOf(entry: Pick<Entry, "kind" | "edits" | "on" | "back">): {
  /** The edits to put on the county. */
  edits: readonly Edit[];
  /** Day as of which it speaks afterwards; empty where nothing takes effect. */
  on: string;
  /** The earlier day of which it speaks again, where it goes back. */
  back?: PlainDate | undefined;
} {
  const { edits, on, back } = entry;
  return takesEffect(entry) ? { edits, on, back } : { edits: [], on: "" };
}

/**
 * The acts of an entry, each with the edits that are its own.
 *
 * @param entry - the entry
 */
export function* actsWithEdits(
  entry: Pick<Entry, "acts" | "edits">,
): Iterable<Omit<EntryAct, "edits"> & Pick<Entry, "edits">> {
  const { acts, edits } = entry;
  let first = 0;
  for (const act of acts) {
    yield { ...act, edits: edits.slice(first, first + act.edits) };
    first += act.edits;
  }
}

/**
 * The acts and edits of changes that were done, for an entry: what was said to do them is left out.
 *
 * @param changes - the changes with their edits, as a transition's step holds them
 */
export function actsOf(changes: readonly AppliedChange[]): {
  /** What was done. */
  acts: EntryAct[];
  /** What that did to which record. */
  edits: Edit[];
} {
  const acts = changes.map(({ change, edits }) => {
    const { type, on, cites, authority } = change;
    const act: EntryAct = { type, on, cites, edits: edits.length };
    return authority === undefined ? act : { ...act, authority };
  });
  return { acts, edits: changes.flatMap((each) => [...each.edits]) };
}
