import {
  type Authority,
  Counting,
  type County,
  type Edit,
  FuyouError,
  type PlainDate,
  type Row,
  reversed,
} from "@fuyou/kernel";
import { afterBatch } from "./batch.js";
import { type Entry, effectOf, type NewEntry, type Receipt } from "./entry.js";
import { journalCodes } from "./errors.js";
import type { Journal } from "./journal.js";
import { erasedMark } from "./sealing.js";
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
      const { edits, on } = effectOf(entry);
      this.#state = afterEdits(this.#state, edits, on);
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
    const entry = await this.#pending(sequence);
    const { acts, edits, plan, phase, step, on } = entry;
    return this.#settle({
      on,
      plan,
      phase,
      step,
      acts,
      edits,
      ...settlement,
      kind: "post",
      of: sequence,
    });
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
   * Takes an entry back by a further one with its edits reversed (冲销). Identifiers it gave stay taken.
   *
   * @param sequence - number of the entry
   * @param settlement - who, when, and on what ground
   * @throws FuyouError `JOURNAL_NOT_REVERSIBLE`, `JOURNAL_ALREADY_SETTLED`, `JOURNAL_STANDS_UPON`
   */
  async reverse(sequence: number, settlement: Settlement): Promise<Receipt> {
    const { code: county } = this.county;
    const entry = await this.#journal.entry(county, sequence);
    const { kind, on } = entry;
    if (kind !== "post" && kind !== "reversal") {
      const values = { county, sequence, kind };
      throw new FuyouError(journalCodes.message("JOURNAL_NOT_REVERSIBLE", values));
    }
    const edits = reversed(entry.edits);
    const { authority } = settlement;
    const act = { type: "journal.reverse", on: settlement.on ?? on, cites: authority?.cites ?? [] };
    const acts = [{ ...act, authority, edits: edits.length }];
    try {
      return await this.#settle({ on, acts, edits, ...settlement, kind: "reversal", of: sequence });
    } catch (thrown) {
      if (!FuyouError.is(thrown, "KERNEL_EDIT_CONFLICT")) throw thrown;
      const later = await this.#touching(entry.edits, sequence);
      const values = { county, sequence, dependants: later.join(", ") || "—" };
      throw new FuyouError(journalCodes.message("JOURNAL_STANDS_UPON", values), { cause: thrown });
    }
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
    const { on = this.county.date, authority } = settlement;
    const edits: Edit[] = [];
    for (const table of this.county.tables) {
      if (table.personal.length === 0) continue;
      for (const row of this.county.rows<Row>(table)) {
        if (sealing.personOf(table.name, row) !== person) continue;
        const after = { ...row } as Record<string, unknown>;
        for (const field of table.personal) if (field in after) after[field] = erasedMark;
        edits.push({ table: table.name, id: row.id, before: row, after: after as unknown as Row });
      }
    }
    const act = { type: "journal.erase-person", on, cites: authority?.cites ?? [] };
    const acts = [{ ...act, authority, edits: edits.length }];
    const input = { erase: person };
    const receipt = await this.#settle({ on, acts, edits, input, ...settlement, kind: "erasure" });
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

  /** Numbers of the entries after one that touched the same records. */
  async #touching(edits: readonly Edit[], after: number): Promise<number[]> {
    const records = new Set(edits.map(({ table, id }) => `${table}/${id}`));
    const later: number[] = [];
    for await (const entry of this.#journal.entries(this.county.code, after + 1)) {
      const touches = effectOf(entry).edits.some(({ table, id }) => records.has(`${table}/${id}`));
      if (touches) later.push(entry.sequence);
    }
    return later;
  }
}
