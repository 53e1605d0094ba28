import {
  type AnyTable,
  type Composition,
  Counting,
  type County,
  type Edit,
  FuyouError,
  isPlainDate,
  type PlainDate,
  sha256,
} from "@fuyou/kernel";
import { CountyHistory } from "./county-history.js";
import { type Entry, effectOf, type NewEntry, type Receipt } from "./entry.js";
import {
  contentText,
  type EntryContent,
  entryText,
  noHash,
  normalInstant,
  readEntry,
  requireValid,
} from "./entry-text.js";
import { journalCodes } from "./errors.js";
import { Sealing } from "./sealing.js";
import { afterEdits, type CountyState, packed, stateOf, stateText, unpacked } from "./state.js";
import type { Head, JournalStore, PersonKeyStore, RollUp, StoredEntry } from "./store.js";

/** How a journal is kept, whatever it is kept in. */
export interface JournalOptions {
  /** The deployment's plugins: its registers and what of them is conserved. */
  composition: Composition;
  /** After how many entries a snapshot is taken; 1,000 where absent. */
  snapshotEvery?: number | undefined;
  /** Where the keys of persons are kept, when not beside the entries. */
  keys?: PersonKeyStore | undefined;
}

/** Who opens a county's books, when, and on what ground. */
export type Opening = Pick<NewEntry, "key" | "actor" | "at" | "authority">;

/** A moment of a county's history: an entry by number, a day it speaks of, or an instant of recording. */
export type Moment = number | PlainDate;

const page = 1000;

/**
 * The append-only history of counties (台账): for each county a chain of entries numbered from 0, where
 * each carries the hash of the one before. It is written to under an expected number, so that nobody
 * overwrites what he has not seen; an idempotency key makes a repetition harmless.
 */
export class Journal {
  /** The deployment's plugins. */
  readonly composition: Composition;
  /** After how many entries a snapshot is taken. */
  readonly snapshotEvery: number;
  /** @internal */
  readonly store: JournalStore;
  readonly #keys: PersonKeyStore;
  readonly #sealings = new Map<string, Sealing>();
  readonly #heads = new Map<string, Head>();

  /** @internal */
  constructor(store: JournalStore, keys: PersonKeyStore, options: JournalOptions) {
    this.store = store;
    this.#keys = options.keys ?? keys;
    this.composition = options.composition;
    this.snapshotEvery = options.snapshotEvery ?? 1000;
  }

  /** What it is kept in. */
  get engine(): JournalStore["engine"] {
    return this.store.engine;
  }

  /** The counties whose journals this connection may see, in order. */
  counties(): Promise<string[]> {
    return this.store.counties();
  }

  /**
   * Where a county's journal ends.
   *
   * @param county - code of the county
   * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`
   */
  async head(county: string): Promise<Head> {
    const head = await this.store.head(county);
    if (head === undefined) {
      const known = (await this.counties()).join(", ") || "—";
      throw new FuyouError(journalCodes.message("JOURNAL_UNKNOWN_COUNTY", { county, known }));
    }
    const { sequence, hash } = head;
    this.#heads.set(county, { sequence, hash });
    return { sequence, hash };
  }

  /**
   * Begins a county's journal with its registers as they are (期初).
   *
   * @param county - the county
   * @param opening - who opens it, when, and on what ground
   * @throws FuyouError `JOURNAL_COUNTY_EXISTS`
   */
  async create(county: County, opening: Opening): Promise<CountyHistory> {
    const { code, date } = county;
    requireValid(code, { ...opening, on: date, acts: [], edits: [] });
    const state: CountyState = { county, vacated: new Map() };
    const text = await stateText(state, this.sealing(code));
    const snapshot = packed(text, 0);
    const content: EntryContent = {
      actor: opening.actor,
      on: date,
      kind: "opening",
      acts: [],
      edits: [],
      opening: { header: county.header, state: snapshot.hash },
    };
    if (opening.authority !== undefined) content.authority = opening.authority;
    const entry = stored(code, opening, content, 0, noHash);
    const figures = [...new Counting(this.composition).of(county, date, date).values()];
    if (!(await this.store.create(code, { entry, snapshot, figures }))) {
      const sequence = (await this.store.head(code))?.sequence ?? 0;
      throw new FuyouError(
        journalCodes.message("JOURNAL_COUNTY_EXISTS", { county: code, sequence }),
      );
    }
    const head = { sequence: 0, hash: entry.hash };
    this.#heads.set(code, head);
    return new CountyHistory(this, state, head, 0);
  }

  /**
   * Opens a county (打开): its latest snapshot and the stored edits since, without running any code of a
   * step.
   *
   * @param county - code of the county
   * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`, `JOURNAL_SNAPSHOT_DAMAGED`
   */
  async open(county: string): Promise<CountyHistory> {
    const head = await this.head(county);
    const { state, snapshot } = await this.#stateAt(county, head.sequence);
    return new CountyHistory(this, state, head, snapshot);
  }

  /**
   * A county as it stood (历史状态): after an entry; on a day, before the first entry that speaks of a later
   * one; or at an instant, before the first entry recorded later.
   *
   * @param county - code of the county
   * @param moment - number of an entry, a day, or an ISO instant
   * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`, `JOURNAL_UNKNOWN_ENTRY`
   */
  async countyAsOf(county: string, moment: Moment): Promise<County> {
    const head = await this.head(county);
    const day = typeof moment === "string" && isPlainDate(moment);
    let sequence = typeof moment === "number" ? moment : Number.NaN;
    if (typeof moment === "string") {
      const value = day ? moment : normalInstant(moment);
      const first = await this.store.firstAfter(county, day ? "day" : "at", value);
      sequence = (first ?? head.sequence + 1) - 1;
    }
    if (!(sequence >= 0 && sequence <= head.sequence)) throw unknownEntry(county, moment);
    const { state } = await this.#stateAt(county, sequence);
    return day && state.county.date < moment ? state.county.asOf(moment) : state.county;
  }

  /**
   * Records entries: all of them or none, after the entry expected to be the last. The edits are stored
   * as they are; {@link CountyHistory.record} also sees that they fit the county.
   *
   * @param county - code of the county
   * @param entries - what is to be recorded, in order
   * @param expected - number of the entry on which they were made
   * @throws FuyouError `JOURNAL_CONFLICT`, `JOURNAL_KEY_REUSED`, `JOURNAL_ALREADY_SETTLED`,
   *   `JOURNAL_BATCH_PARTLY_RECORDED`, `JOURNAL_KEY_TWICE`, `JOURNAL_INVALID_ENTRY`,
   *   `JOURNAL_PERSON_ERASED`, `KERNEL_NOT_PLAIN`
   */
  async append(county: string, entries: readonly NewEntry[], expected: number): Promise<Receipt[]> {
    if (entries.length === 0) return [];
    let held = this.#heads.get(county);
    if (held?.sequence !== expected) held = await this.head(county);
    let { sequence, hash } = held;
    const prepared = await this.#prepared(county, entries, sequence, hash);
    if (sequence === expected && (await this.store.append(county, prepared, held))) {
      const last = prepared.at(-1) as StoredEntry;
      ({ sequence, hash } = last);
      this.#heads.set(county, { sequence, hash });
      return prepared.map((each) => receipt(each, false));
    }
    const earlier = await this.#onRecord(county, prepared);
    if (earlier !== undefined) return earlier;
    for (const { settles } of prepared) {
      const by = settles === null ? undefined : await this.store.settledBy(county, settles);
      if (settles !== null && by !== undefined) {
        const values = { county, sequence: settles, by };
        throw new FuyouError(journalCodes.message("JOURNAL_ALREADY_SETTLED", values));
      }
    }
    const now = (await this.head(county)).sequence;
    throw new FuyouError(journalCodes.message("JOURNAL_CONFLICT", { county, now, expected }));
  }

  /**
   * The receipts of entries that are on record with this content; undefined where none of them is.
   *
   * @param county - code of the county
   * @param entries - what was to be recorded
   * @throws FuyouError `JOURNAL_KEY_REUSED`, `JOURNAL_BATCH_PARTLY_RECORDED`
   */
  async onRecord(county: string, entries: readonly NewEntry[]): Promise<Receipt[] | undefined> {
    return this.#onRecord(county, await this.#prepared(county, entries, 0, noHash));
  }

  /**
   * The number of the entry recorded under a key; undefined where there is none.
   *
   * @param county - code of the county
   * @param key - the idempotency key
   */
  async numberOf(county: string, key: string): Promise<number | undefined> {
    return (await this.store.byKey(county, [key]))[0]?.sequence;
  }

  /**
   * The entries of a county in order, personal fields in clear where their keys stand.
   *
   * @param county - code of the county
   * @param from - number of the first
   * @param to - number of the last; the last on record where absent
   */
  async *entries(county: string, from = 0, to = Number.MAX_SAFE_INTEGER): AsyncIterable<Entry> {
    const end = Math.min(to, (await this.head(county)).sequence);
    for (let first = from; first <= end; first += page) {
      for (const each of await this.store.read(county, first, Math.min(end, first + page - 1))) {
        yield await this.#clear(county, each);
      }
    }
  }

  /**
   * One entry.
   *
   * @param county - code of the county
   * @param sequence - its number
   * @throws FuyouError `JOURNAL_UNKNOWN_ENTRY`
   */
  async entry(county: string, sequence: number): Promise<Entry> {
    const [found] = await this.store.read(county, sequence, sequence);
    if (found === undefined) throw unknownEntry(county, sequence);
    return this.#clear(county, found);
  }

  /** The counties added up (汇总): where each stands, and what all of them count, as of their snapshots. */
  rollUp(): Promise<RollUp> {
    return this.store.rollUp();
  }

  /** Gives back what it is kept in; a folder is free again. */
  close(): Promise<void> {
    return this.store.close();
  }

  /** @internal The registers of the deployment. */
  get tables(): readonly AnyTable[] {
    return this.composition.tables;
  }

  /** @internal Seals and opens the personal fields of a county. */
  sealing(county: string): Sealing {
    let sealing = this.#sealings.get(county);
    if (sealing === undefined) {
      sealing = new Sealing(county, this.tables, this.#keys);
      this.#sealings.set(county, sealing);
    }
    return sealing;
  }

  /** @internal The county after an entry, and the number of the snapshot it was read from. */
  async #stateAt(county: string, sequence: number) {
    const sealing = this.sealing(county);
    await sealing.refresh();
    for (let upTo = sequence; ; ) {
      const snapshot = await this.store.snapshot(county, upTo);
      if (snapshot === undefined) {
        throw new FuyouError(journalCodes.message("JOURNAL_SNAPSHOT_DAMAGED", { county }));
      }
      const text = unpacked(snapshot);
      if (text === undefined) {
        upTo = snapshot.sequence - 1; // a snapshot is derived: an earlier one does as well
        continue;
      }
      const base = await stateOf(text, this.tables, sealing);
      const edits: Edit[] = [];
      let on = base.county.date;
      for await (const entry of this.entries(county, snapshot.sequence + 1, sequence)) {
        const effect = effectOf(entry);
        edits.push(...effect.edits);
        if (effect.on > on) on = effect.on;
      }
      return { state: afterEdits(base, edits, on), snapshot: snapshot.sequence };
    }
  }

  async #clear(county: string, { body, hash, sequence }: StoredEntry): Promise<Entry> {
    const entry = readEntry(body, hash);
    if (entry === undefined) {
      throw new FuyouError(journalCodes.message("JOURNAL_TORN", { county, sequence }));
    }
    const sealing = this.sealing(county);
    if (entry.kind === "erasure") await sealing.refresh();
    return { ...entry, edits: await sealing.openEdits(entry.edits) };
  }

  async #prepared(
    county: string,
    entries: readonly NewEntry[],
    after: number,
    hash: string,
  ): Promise<StoredEntry[]> {
    const keys = new Set<string>();
    const prepared: StoredEntry[] = [];
    let previous = hash;
    for (const entry of entries) {
      requireValid(county, entry);
      const { key, at, input, edits, kind = "post", ...said } = entry;
      if (keys.has(key)) {
        throw new FuyouError(journalCodes.message("JOURNAL_KEY_TWICE", { county, key }));
      }
      keys.add(key);
      const sealed = await this.sealing(county).sealEdits(edits);
      const content: EntryContent = { ...said, kind, edits: sealed };
      const made = stored(
        county,
        { key, at },
        content,
        after + prepared.length + 1,
        previous,
        input,
      );
      previous = made.hash;
      prepared.push(made);
    }
    return prepared;
  }

  async #onRecord(
    county: string,
    prepared: readonly StoredEntry[],
  ): Promise<Receipt[] | undefined> {
    const found = await this.store.byKey(
      county,
      prepared.map(({ key }) => key),
    );
    if (found.length === 0) return undefined;
    const byKey = new Map(found.map((each) => [each.key, each]));
    for (const { key, input } of prepared) {
      const held = byKey.get(key);
      if (held === undefined || held.input === input) continue;
      const values = { county, key, sequence: held.sequence };
      throw new FuyouError(journalCodes.message("JOURNAL_KEY_REUSED", values));
    }
    if (found.length < prepared.length) {
      const values = { county, count: prepared.length, key: found[0]?.key ?? "" };
      throw new FuyouError(journalCodes.message("JOURNAL_BATCH_PARTLY_RECORDED", values));
    }
    return prepared.map(({ key }) => receipt(byKey.get(key) as StoredEntry, true));
  }
}

function stored(
  county: string,
  { key, at }: Pick<NewEntry, "key" | "at">,
  content: EntryContent,
  sequence: number,
  previous: string,
  asked?: unknown,
): StoredEntry {
  const text = contentText(content, asked);
  const instant = normalInstant(at);
  const body = entryText({ county, sequence, previous, key, at: instant }, text);
  const { on: day, of: settles = null } = content;
  return { sequence, key, input: text.input, at: instant, day, settles, hash: sha256(body), body };
}

function receipt({ key, sequence, hash, at }: StoredEntry, repeated: boolean): Receipt {
  return { key, sequence, hash, at, repeated };
}

function unknownEntry(county: string, sequence: Moment): FuyouError {
  return new FuyouError(journalCodes.message("JOURNAL_UNKNOWN_ENTRY", { county, sequence }));
}
