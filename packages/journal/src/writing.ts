import { FuyouError, sha256 } from "@fuyou/kernel";
import type { NewEntry, Receipt } from "./entry.js";
import {
  contentText,
  type EntryContent,
  entryText,
  noHash,
  normalInstant,
  requireValid,
} from "./entry-text.js";
import { journalCodes } from "./errors.js";
import type { Sealing } from "./sealing.js";
import type { Head, JournalStore, StoredEntry } from "./store.js";

/**
 * An entry as it will be stored: its text with its place in the chain, and the hash of it.
 *
 * @param county - code of the county
 * @param said - key and instant
 * @param content - what it says, personal fields sealed
 * @param previous - the entry it follows
 * @param asked - the question, where repetitions are known by it
 */
export function storedEntry(
  county: string,
  { key, at }: Pick<NewEntry, "key" | "at">,
  content: EntryContent,
  previous: Head = { sequence: -1, hash: noHash },
  asked?: unknown,
): StoredEntry {
  const text = contentText(content, asked);
  const instant = normalInstant(at);
  const sequence = previous.sequence + 1;
  const place = { county, sequence, previous: previous.hash, key, at: instant };
  const body = entryText(place, text);
  const { on: day, of: settles = null } = content;
  return { sequence, key, input: text.input, at: instant, day, settles, hash: sha256(body), body };
}

/**
 * A batch as it will be stored, each entry upon the one before.
 *
 * @param county - code of the county
 * @param entries - what is to be recorded, in order
 * @param after - the entry the first one follows
 * @param sealing - knows the registers, and seals personal fields
 * @throws FuyouError `JOURNAL_INVALID_ENTRY`, `JOURNAL_KEY_TWICE`, `JOURNAL_PERSON_ERASED`,
 *   `KERNEL_UNKNOWN_TABLE`, `KERNEL_NOT_PLAIN`
 */
export async function storedBatch(
  county: string,
  entries: readonly NewEntry[],
  after: Head,
  sealing: Sealing,
): Promise<StoredEntry[]> {
  const keys = new Set<string>();
  const batch: StoredEntry[] = [];
  let previous = after;
  for (const entry of entries) {
    requireValid(county, entry);
    const { key, at, input, edits, kind = "post", ...said } = entry;
    if (keys.has(key)) {
      throw new FuyouError(journalCodes.message("JOURNAL_KEY_TWICE", { county, key }));
    }
    keys.add(key);
    sealing.requireDeclared(edits);
    const content: EntryContent = { ...said, kind, edits: await sealing.sealEdits(edits) };
    const made = storedEntry(county, { key, at }, content, previous, input);
    previous = made;
    batch.push(made);
  }
  return batch;
}

/**
 * The answer to a write that was done.
 *
 * @param stored - the entry as it is stored
 */
export function receiptOf({ key, sequence, hash, at }: StoredEntry): Receipt {
  return { key, sequence, hash, at, repeated: false };
}

/**
 * The earlier receipts of a batch that is on record with this content; undefined where nothing of it is.
 *
 * @param store - where the entries are
 * @param county - code of the county
 * @param batch - what was to be recorded
 * @throws FuyouError `JOURNAL_KEY_REUSED`, `JOURNAL_BATCH_PARTLY_RECORDED`
 */
export async function earlierReceipts(
  store: JournalStore,
  county: string,
  batch: readonly StoredEntry[],
): Promise<Receipt[] | undefined> {
  const keys = batch.map(({ key }) => key);
  const found = await store.byKey(county, keys);
  if (found.length === 0) return undefined;
  const byKey = new Map(found.map((each) => [each.key, each]));
  const receipts: Receipt[] = [];
  for (const { key, input } of batch) {
    const held = byKey.get(key);
    if (held === undefined) continue;
    const { sequence } = held;
    if (held.input !== input) {
      const values = { county, key, sequence };
      throw new FuyouError(journalCodes.message("JOURNAL_KEY_REUSED", values));
    }
    const settledBy = await store.settledBy(county, sequence);
    const receipt = { ...receiptOf(held), repeated: true };
    receipts.push(settledBy === undefined ? receipt : { ...receipt, settledBy });
  }
  if (receipts.length < batch.length) {
    const values = { county, count: batch.length, key: found[0]?.key ?? "" };
    throw new FuyouError(journalCodes.message("JOURNAL_BATCH_PARTLY_RECORDED", values));
  }
  return receipts;
}
