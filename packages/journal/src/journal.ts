import { type AnyTable, type Composition, Counting, type County, FuyouError } from "@fuyou/kernel";
import { CountyHistory } from "./county-history.js";
import type { Entry, NewEntry, Receipt } from "./entry.js";
import { type EntryContent, noHash, readEntry, requireValid } from "./entry-text.js";
import { journalCodes } from "./errors.js";
import type { JournalOptions, Opening } from "./journal-options.js";
import { type LineageEvent, lineageOf } from "./lineage.js";
import { dayOf, type Moment, sequenceAt, unknownEntry } from "./moment.js";
import { Sealing } from "./sealing.js";
import { type CountyState, packed, stateText } from "./state.js";
import { stateAt } from "./state-reading.js";
import type { Head, JournalStore, PersonKeyStore, RollUp, StoredEntry } from "./store.js";
import { earlierReceipts, receiptOf, storedBatch, storedEntry } from "./writing.js";

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
    const entry = storedEntry(code, opening, content);
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
    const { state, snapshot } = await stateAt(this, county, head.sequence);
    return new CountyHistory(this, state, head, snapshot);
  }

  /**
   * A county as it stood (历史状态): after an entry; on a day, before the first entry that takes effect on a
   * later one; at an instant, before the first entry recorded later; or on a day as it was known at an
   * instant.
   *
   * @param county - code of the county
   * @param moment - number of an entry, a day, an ISO instant, or a day with an instant
   * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`, `JOURNAL_UNKNOWN_ENTRY`, `JOURNAL_BEFORE_OPENING`
   */
  async countyAsOf(county: string, moment: Moment): Promise<County> {
    const { sequence: last } = await this.head(county);
    const sequence = await sequenceAt(this.store, county, last, moment);
    if (!(sequence >= 0 && sequence <= last)) {
      if (typeof moment === "number") throw unknownEntry(county, moment);
      const values = { county, moment: typeof moment === "string" ? moment : moment.on };
      throw new FuyouError(journalCodes.message("JOURNAL_BEFORE_OPENING", values));
    }
    const { state } = await stateAt(this, county, sequence);
    const day = dayOf(moment);
    return day !== undefined && state.county.date < day ? state.county.asOf(day) : state.county;
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
   *   `JOURNAL_PERSON_ERASED`, `KERNEL_UNKNOWN_TABLE`, `KERNEL_NOT_PLAIN`
   */
  async append(county: string, entries: readonly NewEntry[], expected: number): Promise<Receipt[]> {
    if (entries.length === 0) return [];
    let held = this.#heads.get(county);
    if (held?.sequence !== expected) held = await this.head(county);
    const batch = await storedBatch(county, entries, held, this.sealing(county));
    if (held.sequence === expected && (await this.store.append(county, batch, held))) {
      const { sequence, hash } = batch.at(-1) as StoredEntry;
      this.#heads.set(county, { sequence, hash });
      return batch.map(receiptOf);
    }
    const earlier = await earlierReceipts(this.store, county, batch);
    if (earlier !== undefined) return earlier;
    for (const { settles } of batch) if (settles !== null) await this.requireOpen(county, settles);
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
    const start = { sequence: 0, hash: noHash };
    const batch = await storedBatch(county, entries, start, this.sealing(county));
    return earlierReceipts(this.store, county, batch);
  }

  /** @internal Refuses to settle what is settled already. */
  async requireOpen(county: string, sequence: number): Promise<void> {
    const by = await this.store.settledBy(county, sequence);
    if (by === undefined) return;
    const values = { county, sequence, by };
    throw new FuyouError(journalCodes.message("JOURNAL_ALREADY_SETTLED", values));
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

  /**
   * The lineage of an identifier (沿革): when it came, became others, absorbed others, ended, and what of that
   * was taken back, each with the entry and its ground. An undo takes a succession off the registers; here
   * it stays on record.
   *
   * @param county - code of the county
   * @param table - the register
   * @param id - the identifier
   * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`, `JOURNAL_TORN`
   */
  lineage(county: string, table: AnyTable, id: string): Promise<LineageEvent[]> {
    return lineageOf(this, county, table, id);
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

  async #clear(county: string, { body, hash, sequence }: StoredEntry): Promise<Entry> {
    const entry = readEntry(body, hash);
    if (entry === undefined) {
      throw new FuyouError(journalCodes.message("JOURNAL_TORN", { county, sequence }));
    }
    const sealing = this.sealing(county);
    if (entry.kind === "erasure") await sealing.refresh();
    return { ...entry, edits: await sealing.openEdits(entry.edits) };
  }
}
