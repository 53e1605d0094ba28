import { type County, FuyouError, reversed } from "@fuyou/kernel";
import type { Settlement } from "./county-history.js";
import { dependantsOf } from "./dependants.js";
import { type Entry, type NewEntry, takesEffect } from "./entry.js";
import { journalCodes } from "./errors.js";
import type { Journal } from "./journal.js";

/** Says of each entry that is taken back who does it, when, and on what ground. */
export type SettlementOf = (entry: Entry) => Settlement;

/**
 * The entries that take others back together (冲销), the latest first: their edits reversed, and nothing of
 * any step's code. On the day of the entry, it is as if it had never taken effect; on a later day, it is
 * a further act, and has an authority of its own.
 *
 * @param county - code of the county
 * @param entries - what is to be taken back
 * @param settle - who, when, and on what ground
 * @throws FuyouError `JOURNAL_NOT_REVERSIBLE`, `JOURNAL_REVERSAL_UNAUTHORISED`
 */
export function reversalsOf(
  county: string,
  entries: readonly Entry[],
  settle: SettlementOf,
): NewEntry[] {
  const latestFirst = [...entries].sort((a, b) => b.sequence - a.sequence);
  return latestFirst.map((entry) => {
    const { sequence, kind, on: day } = entry;
    if (kind !== "post" && kind !== "reversal") {
      const values = { county, sequence, kind };
      throw new FuyouError(journalCodes.message("JOURNAL_NOT_REVERSIBLE", values));
    }
    const settlement = settle(entry);
    const { on = day, authority } = settlement;
    if (on > day && authority === undefined) {
      const values = { county, sequence, day, on };
      throw new FuyouError(journalCodes.message("JOURNAL_REVERSAL_UNAUTHORISED", values));
    }
    const edits = reversed(entry.edits);
    const act = { type: "journal.reverse", on, cites: authority?.cites ?? [], authority };
    const acts = [{ ...act, edits: edits.length }];
    const input = { reverse: sequence, on, actor: settlement.actor, authority: authority ?? null };
    return { acts, edits, ...settlement, on, kind: "reversal", of: sequence, input };
  });
}

/**
 * The reversals, the last of which lets the county speak again of the day it would speak of, had the entries
 * never taken effect (退回日期). Where one of them is an act of a later day, the county goes on from there.
 *
 * @param journal - the journal
 * @param county - the county as it stands
 * @param entries - what is taken back
 * @param reversals - how, the latest first
 */
export async function speakingAgain(
  journal: Journal,
  county: County,
  entries: readonly Entry[],
  reversals: readonly NewEntry[],
): Promise<readonly NewEntry[]> {
  const gone = new Set(entries.map((each) => each.sequence));
  const later = reversals.some(
    ({ on, of }) => on > (entries.find((each) => each.sequence === of)?.on ?? on),
  );
  const last = reversals.at(-1);
  if (later || last === undefined) return reversals;
  const first = Math.min(...gone);
  let back = (await journal.countyAsOf(county.code, first - 1)).date;
  const standing = new Map<number, Entry>();
  for await (const entry of journal.entries(county.code, first)) {
    if (entry.kind === "reversal" && entry.of !== undefined && standing.delete(entry.of)) continue;
    if (takesEffect(entry) && !gone.has(entry.sequence)) standing.set(entry.sequence, entry);
  }
  for (const { on } of standing.values()) if (on > back) back = on;
  return back >= county.date ? reversals : [...reversals.slice(0, -1), { ...last, back }];
}

/**
 * Refuses to take entries back where something stands on them, naming it.
 *
 * @param journal - the journal
 * @param county - the county as it stands
 * @param entries - what is to be taken back
 * @throws FuyouError `JOURNAL_ALREADY_SETTLED`, `JOURNAL_STANDS_UPON`
 */
export async function requireFree(
  journal: Journal,
  county: County,
  entries: readonly Entry[],
): Promise<void> {
  for (const { sequence } of entries) await journal.requireOpen(county.code, sequence);
  const { entries: later, records } = await dependantsOf(journal, county, entries);
  if (later.length === 0) return;
  const sequence = entries.map((each) => each.sequence).join(", ");
  const dependants = [...later, ...records].join(", ");
  const values = { county: county.code, sequence, dependants };
  throw new FuyouError(journalCodes.message("JOURNAL_STANDS_UPON", values));
}

/** How an entry stands on a day, for whoever wants to take it back (条目现状). */
export interface EntryStanding {
  /** The entry. */
  entry: Entry;
  /** Whether the day of its effect has come; where not, taking it back is an exact undo. */
  tookEffect: boolean;
  /** The entry that posted, voided or reversed it; absent where none did. */
  settledBy?: number | undefined;
  /** Later entries that stand on it, by number. */
  entries: readonly number[];
  /** Later records, `table/id`, that refer to what it brought or ended. */
  records: readonly string[];
}

/**
 * How an entry stands on a day: whether it has taken effect, was settled, and what stands on it.
 *
 * @param journal - the journal
 * @param county - the county as it stands
 * @param sequence - number of the entry
 * @param day - the day
 * @throws FuyouError `JOURNAL_UNKNOWN_ENTRY`
 */
export async function standingOf(
  journal: Journal,
  county: County,
  sequence: number,
  day: string,
): Promise<EntryStanding> {
  const entry = await journal.entry(county.code, sequence);
  const tookEffect = takesEffect(entry, day);
  const settledBy = await journal.store.settledBy(county.code, sequence);
  const open = settledBy === undefined && takesEffect(entry);
  const dependants = open
    ? await dependantsOf(journal, county, [entry])
    : { entries: [], records: [] };
  return { entry, tookEffect, ...(settledBy === undefined ? {} : { settledBy }), ...dependants };
}
