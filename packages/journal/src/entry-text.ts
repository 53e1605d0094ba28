import { canonicalJson, FuyouError, isPlainDate, sha256 } from "@fuyou/kernel";
import type { Entry, NewEntry } from "./entry.js";
import { journalCodes } from "./errors.js";

/** The predecessor of an opening: 64 zeros. */
export const noHash = "0".repeat(64);

/** What an entry says, apart from its place in the chain; its text is hashed once. */
export type EntryContent = Omit<
  Entry,
  "county" | "sequence" | "previous" | "hash" | "key" | "input" | "at"
>;

/** An entry's content as text, and the hash by which a repetition is known. */
export interface ContentText {
  /** Canonical text of the content. */
  content: string;
  /** SHA-256 of what was asked for. */
  input: string;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/**
 * Judges what a caller wants to record before anything is hashed or stored.
 *
 * @param county - code of the county
 * @param entry - what is to be recorded
 * @throws FuyouError `JOURNAL_INVALID_ENTRY`
 */
export function requireValid(county: string, entry: NewEntry): void {
  const { key, acts, edits, at, on } = entry;
  const of = (field: string, zh: string, en: string) => {
    const values = { county, key: String(key), field, reason: { zh, en } };
    return new FuyouError(journalCodes.message("JOURNAL_INVALID_ENTRY", values));
  };
  if (typeof key !== "string" || key === "") throw of("key", "为空", "is empty");
  if (typeof entry.actor !== "string" || entry.actor === "") throw of("actor", "为空", "is empty");
  if (!instant.test(at) || Number.isNaN(Date.parse(at))) {
    throw of("at", "不是带 Z 的 ISO 8601 时刻", "is no ISO 8601 instant with Z");
  }
  if (!isPlainDate(on)) throw of("on", "不是日历上的日期", "is no day of the calendar");
  if (entry.back !== undefined && !(entry.kind === "reversal" && isPlainDate(entry.back))) {
    throw of(
      "back",
      "只能是冲销条目的日历日期",
      "is for reversals alone, and a day of the calendar",
    );
  }
  const counted = acts.reduce((sum, act) => sum + act.edits, 0);
  if (counted !== edits.length) {
    throw of("acts", "的修改数与修改清单不符", "does not account for every edit");
  }
}

/**
 * An instant in the one form in which instants compare as text: with milliseconds and `Z`.
 *
 * @param at - an ISO 8601 instant
 */
export function normalInstant(at: string): string {
  return new Date(at).toISOString();
}

/**
 * The text of what an entry says, and the hash of what was asked for.
 *
 * @param content - what it says, personal fields sealed
 * @param input - the question asked, where repetitions are known by it
 */
export function contentText(content: EntryContent, input?: unknown): ContentText {
  const text = canonicalJson(content, "entry");
  return {
    content: text,
    input: sha256(input === undefined ? text : canonicalJson(input, "input")),
  };
}

/** Where an entry stands in the chain. */
export interface EntryPlace {
  /** Code of the county. */
  county: string;
  /** Its number. */
  sequence: number;
  /** Hash of the entry before. */
  previous: string;
  /** Idempotency key. */
  key: string;
  /** Instant of recording, in its normal form. */
  at: string;
}

/**
 * The text of a whole entry, as it is stored and hashed.
 *
 * @param place - where it stands
 * @param text - what it says
 */
export function entryText(place: EntryPlace, text: ContentText): string {
  const { county, sequence, previous, key, at } = place;
  const quoted = JSON.stringify;
  return `{"at":${quoted(at)},"content":${text.content},"county":${quoted(county)},"input":${quoted(text.input)},"key":${quoted(key)},"previous":${quoted(previous)},"sequence":${sequence}}`;
}

/**
 * Reads an entry from its text; undefined where the text is torn.
 *
 * @param body - the text
 * @param hash - the hash stored beside it
 */
export function readEntry(body: string, hash: string): Entry | undefined {
  try {
    const { content, ...place } = JSON.parse(body) as { content: EntryContent } & EntryPlace & {
        input: string;
      };
    if (!Array.isArray(content.edits) || !Array.isArray(content.acts)) return undefined;
    return { ...place, ...content, hash };
  } catch {
    return undefined;
  }
}
