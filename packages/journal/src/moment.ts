import { FuyouError, isPlainDate, type PlainDate } from "@fuyou/kernel";
import { takesEffect } from "./entry.js";
import { normalInstant, readEntry } from "./entry-text.js";
import { journalCodes } from "./errors.js";
import type { JournalStore } from "./store.js";

/** A day as it was known at an instant (当时所知): what was recorded later does not count. */
export interface DayAsKnown {
  /** The day. */
  on: PlainDate;
  /** The instant, ISO 8601 with `Z`. */
  at: string;
}

/**
 * A moment of a county's history: an entry by number, a day it speaks of, an instant of recording, or a day
 * as it was known at an instant.
 */
export type Moment = number | PlainDate | DayAsKnown;

/**
 * The day a moment speaks of; undefined for an entry and for an instant.
 *
 * @param moment - the moment
 */
export function dayOf(moment: Moment): PlainDate | undefined {
  if (typeof moment === "object") return moment.on;
  return typeof moment === "string" && isPlainDate(moment) ? moment : undefined;
}

/**
 * Number of the last entry that counts at a moment: on a day, the one before the first that takes effect
 * later; at an instant, the one before the first recorded later.
 *
 * @param store - where the entries are
 * @param county - code of the county
 * @param head - number of its last entry
 * @param moment - the moment
 */
export async function sequenceAt(
  store: JournalStore,
  county: string,
  head: number,
  moment: Moment,
): Promise<number> {
  if (typeof moment === "number") return moment;
  const day = dayOf(moment);
  const instant = typeof moment === "object" ? moment.at : day === undefined ? moment : undefined;
  let last = head;
  if (day !== undefined) last = (await firstInEffectAfter(store, county, day)) ?? last + 1;
  if (day !== undefined) last--;
  if (instant === undefined) return last;
  const later = await store.firstAfter(county, "at", normalInstant(instant), 0);
  return Math.min(last, (later ?? last + 1) - 1);
}

/** The first entry that takes effect after a day; one that is pending speaks of no day yet. */
async function firstInEffectAfter(
  store: JournalStore,
  county: string,
  day: PlainDate,
): Promise<number | undefined> {
  for (let from = 0; ; from++) {
    const first = await store.firstAfter(county, "day", day, from);
    if (first === undefined) return undefined;
    const [stored] = await store.read(county, first, first);
    const entry = stored === undefined ? undefined : readEntry(stored.body, stored.hash);
    if (entry === undefined || takesEffect(entry)) return first;
    from = first;
  }
}

/**
 * The error that a journal has no such entry.
 *
 * @param county - code of the county
 * @param moment - what was asked for
 */
export function unknownEntry(county: string, moment: Moment): FuyouError {
  const sequence = dayOf(moment) ?? String(moment);
  return new FuyouError(journalCodes.message("JOURNAL_UNKNOWN_ENTRY", { county, sequence }));
}
