import { type Authority, Counting, type County, FuyouError, type PlainDate } from "@fuyou/kernel";
import { afterBatch } from "./batch.js";
import { type Entry, effectOf, type NewEntry, type Receipt } from "./entry.js";
import { erasureOf } from "./erasure.js";
import { journalCodes } from "./errors.js";
import type { Journal } from "./journal.js";
import {
  type EntryStanding,
  requireFree,
  reversalsOf,
  type SettlementOf,
  speakingAgain,
  standingOf,
} from "./reversal.js";
import { afterEdits, type CountyState, packed, stateText } from "./state.js";
import type { Head } from "./store.js";

/** Who settles an entry or erases a person's data, when, and on what ground. */
export interface Settlement {
  /** Idempotency key. */
  key: string;
  /** Who records it: an account or an office. */
  actor: string;
  /** The instant at which it is recorded. */
  at: string;
  /** The document that permits it. */
  authority?: Authority | undefined;
  /** Day of its effect; that of the entry settled where absent. */
  on?: PlainDate;
}

/**
 * A county opened from its journal (县历史): the county as it stands, and the only way to change it, by
 * entries that fit it.
 */
export class CountyHistory {
  readonly #journal: Journal;
  #state: CountyState;
  #head: Head;
  #snapshot: number;

  /** @internal */
  constructor(journal: Journal, state: CountyState, head: Head, snapshot: number) {
    this.#journal = journal;
    this.#state = state;
    this.#head = head;
    this.#snapshot = snapshot;
  }

  /** The county as it stands after the last entry read. */
  get county(): County {
    return this.#state.county;
  }

  /** Number of the last entry read. */
  get sequence(): number {
    return this.#head.sequence;
  }

  /** Hash of the last entry read; written down elsewhere, it anchors the whole chain. */
  get hash(): string {
    return this.#head.hash;
  }

  /** Reads what others have recorded since, and answers the county as it stands. */
  async refresh(): Promise<County> {
    const { code } = this.county;
    for await (const entry of this.#journal.entries(code, this.sequence + 1)) {
      const { edits, on, back } = effectOf(entry);
      this.#state = afterEdits(this.#state, edits, on, back);
      this.#head = { sequence: entry.sequence, hash: entry.hash };
    }
    return this.county;
  }

  /**
   * Records entries on the county as it was read last: all of them or none. A snapshot follows when it is
   * due. Entries that are on record already give their earlier receipts.
   *
   * @param entries - what is to be recorded, in order
   * @throws FuyouError what {@link Journal.append} throws, and `KERNEL_EDIT_CONFLICT` where the edits do
   *   not fit the county
   */
  async record(...entries: NewEntry[]): Promise<Receipt[]> {
    const { code } = this.county;
    let next = this.#state;
    try {
      next = afterBatch(next, this.sequence + 1, entries);
    } catch (thrown) {
      const earlier = await this.#journal.onRecord(code, entries);
      if (earlier === undefined) throw thrown;
      await this.refresh();
      return earlier;
    }
    const receipts = await this.#journal.append(code, entries, this.sequence);
    const last = receipts.at(-1);
    if (last === undefined) return [];
    if (last.repeated) await this.refresh();
    else {
      this.#state = next;
      this.#head = { sequence: last.sequence, hash: last.hash };
    }
    if (this.sequence - this.#snapshot >= this.#journal.snapshotEvery) await this.snapshot();
    return receipts;
  }

  /**
   * Records what is made on the county as it stands, and makes it anew where somebody else was faster
   * (冲突重试).
   *
   * @param make - makes the entries; called again after a conflict, with the county as it then stands
   * @param attempts - how often at most
   * @throws FuyouError `JOURNAL_CONFLICT` after the last attempt, and what {@link record} throws
   */
  async commit(
    make: (county: County) => NewEntry[] | Promise<NewEntry[]>,
    attempts = 100,
  ): Promise<Receipt[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.record(...(await make(this.county)));
      } catch (thrown) {
        if (!FuyouError.is(thrown, "JOURNAL_CONFLICT") || attempt >= attempts) throw thrown;
        await this.refresh();
      }
    }
  }

  /**
   * Lets a pending entry take effect (生效), as it was written.
   *
   * @param sequence - number of the pending entry
   * @param settlement - who, when, and on what ground
   * @throws FuyouError `JOURNAL_NOT_PENDING`, `JOURNAL_ALREADY_SETTLED`, `KERNEL_EDIT_CONFLICT`
   */
  async post(sequence: number, settlement: Settlement): Promise<Receipt> {
    return this.#settle(await this.posting(sequence, settlement));
  }

  /**
   * The entry by which a pending one takes effect, to be recorded in one batch with others.
   *
   * @param sequence - number of the pending entry
   * @param settlement - who, when, and on what ground
   * @throws FuyouError `JOURNAL_NOT_PENDING`
   */
  async posting(sequence: number, settlement: Settlement): Promise<NewEntry> {
    const { acts, edits, plan, phase, step, on } = await this.#pending(sequence);
    const said = { on, plan, phase, step, acts, edits, ...settlement };
    return { ...said, kind: "post", of: sequence };
  }

  /**
   * Ends a pending entry without effect (作废).
   *
   * @param sequence - number of the pending entry
   * @param settlement - who, when, and on what ground
   * @throws FuyouError `JOURNAL_NOT_PENDING`, `JOURNAL_ALREADY_SETTLED`
   */
  async void(sequence: number, settlement: Settlement): Promise<Receipt> {
    const { on } = await this.#pending(sequence);
    return this.#settle({ on, acts: [], edits: [], ...settlement, kind: "void", of: sequence });
  }

  /**
   * Takes an entry back by a further one with its edits reversed (冲销). Identifiers it gave stay taken; what
   * became of its records is still told by {@link Journal.lineage}.
   *
   * @param sequence - number of the entry
   * @param settlement - who, when, and on what ground; `on` a day later than the entry's own asks for an
   *   authority, because the entry was in effect until then
   * @throws FuyouError `JOURNAL_NOT_REVERSIBLE`, `JOURNAL_ALREADY_SETTLED`, `JOURNAL_STANDS_UPON`,
   *   `JOURNAL_REVERSAL_UNAUTHORISED`
   */
  async reverse(sequence: number, settlement: Settlement): Promise<Receipt> {
    const [receipt] = await this.reverseAll([sequence], () => settlement);
    return receipt as Receipt;
  }

  /**
   * Takes entries back together, all of them or none: the steps of a plan, say, whose registers hold
   * together only when all of them are gone. What stands on them is judged at the end.
   *
   * @param sequences - numbers of the entries, in any order
   * @param settle - says of each who, when, on what ground, and under which key
   * @param beside - what is recorded in the same batch after them, such as pending entries voided
   * @returns the receipts, the latest entry first
   * @throws FuyouError what {@link reverse} throws
   */
  async reverseAll(
    sequences: readonly number[],
    settle: SettlementOf,
    beside: readonly NewEntry[] = [],
  ): Promise<Receipt[]> {
    const { code } = this.county;
    const read = sequences.map((sequence) => this.#journal.entry(code, sequence));
    const entries = await Promise.all(read);
    const reversals = reversalsOf(code, entries, settle);
    const earlier = await this.#journal.onRecord(code, [...reversals, ...beside]);
    if (earlier !== undefined) {
      await this.refresh();
      return earlier;
    }
    await requireFree(this.#journal, this.county, entries);
    const dated = await speakingAgain(this.#journal, this.county, entries, reversals);
    return this.record(...dated, ...beside);
  }

  /**
   * How an entry stands on a day (条目现状): whether it has taken effect, was settled, and what stands on it.
   *
   * @param sequence - number of the entry
   * @param day - the day
   * @throws FuyouError `JOURNAL_UNKNOWN_ENTRY`
   */
  standing(sequence: number, day: PlainDate): Promise<EntryStanding> {
    return standingOf(this.#journal, this.county, sequence, day);
  }

  /**
   * Destroys what is known of a person (销毁个人信息): an entry puts the mark in place of the personal fields,
   * and the key that opens the earlier entries is destroyed. The chain stays intact.
   *
   * @param person - the person: `table/id` of the record
   * @param settlement - who, when, and on what ground
   */
  async erasePerson(person: string, settlement: Settlement): Promise<Receipt> {
    const sealing = this.#journal.sealing(this.county.code);
    const receipt = await this.#settle(erasureOf(this.county, sealing, person, settlement));
    await sealing.destroy(person);
    return receipt;
  }

  /** Takes a snapshot now, and counts what roll-ups add up; the next opening begins from it. */
  async snapshot(): Promise<void> {
    const { county } = this;
    const text = await stateText(this.#state, this.#journal.sealing(county.code));
    const counting = new Counting(this.#journal.composition);
    const figures = [...counting.of(county, county.date, county.date).values()];
    await this.#journal.store.keep(county.code, packed(text, this.sequence), figures);
    this.#snapshot = this.sequence;
  }

  async #settle(entry: NewEntry): Promise<Receipt> {
    const [receipt] = await this.record(entry);
    return receipt as Receipt;
  }

  async #pending(sequence: number): Promise<Entry> {
    const { code: county } = this.county;
    const entry = await this.#journal.entry(county, sequence);
    if (entry.kind === "pending") return entry;
    const values = { county, sequence, kind: entry.kind };
    throw new FuyouError(journalCodes.message("JOURNAL_NOT_PENDING", values));
  }
}
