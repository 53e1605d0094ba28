import {
  Counting,
  canonicalJson,
  type Finding,
  type FindingDetails,
  FuyouError,
  finding,
  type Message,
  sha256,
} from "@fuyou/kernel";
import { imbalances } from "./balance.js";
import { chainFaults } from "./chain.js";
import { type Entry, effectOf } from "./entry.js";
import { noHash, readEntry } from "./entry-text.js";
import { journalCodes } from "./errors.js";
import type { Journal } from "./journal.js";
import {
  afterEdits,
  type CountyState,
  isWhole,
  type RunTexts,
  stateHash,
  stateOf,
  unpacked,
} from "./state.js";
import type { Head, StoredEntry } from "./store.js";
import type { Verification, VerifyOptions } from "./verification.js";

/**
 * Proves a county's history (台账验证): the chain of hashes, that replaying the stored edits since the
 * opening gives the county as it opens and every snapshot, and that the conserved measures balance at
 * every entry. It works on sealed records and needs nobody's key. Nothing is repaired.
 *
 * @param journal - the journal
 * @param county - code of the county
 * @param options - an anchor kept elsewhere
 * @throws FuyouError `JOURNAL_UNKNOWN_COUNTY`
 */
export async function verify(
  journal: Journal,
  county: string,
  options: VerifyOptions = {},
): Promise<Verification> {
  return new Proof(journal, county, options).run();
}

/** One proof while it is being made. */
class Proof {
  readonly #findings: Finding[] = [];
  readonly #counting: Counting;
  readonly #snapshots = new Map<number, string>();
  readonly #read: RunTexts = new WeakMap();
  #entries = 0;
  #chain = true;
  #replay = true;
  #balanced = true;
  #last: Head = { sequence: -1, hash: noHash };
  #at = "";
  #state: CountyState | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly county: string,
    private readonly options: VerifyOptions,
  ) {
    this.#counting = new Counting(journal.composition);
  }

  async run(): Promise<Verification> {
    const { journal, county } = this;
    const head = await journal.head(county);
    for (const { sequence, hash } of await journal.store.snapshots(county)) {
      this.#snapshots.set(sequence, hash);
    }
    const step = 1000;
    // beyond the head too: an entry that hangs behind it is no entry
    for (let first = 0; ; first += step) {
      const found = await journal.store.read(county, first, first + step - 1);
      for (const each of found) await this.#take(each);
      if (found.length === 0 && first > head.sequence) break;
    }
    const { sequence, hash } = this.#last;
    if (sequence !== head.sequence || hash !== head.hash) {
      const values = { county, expected: head.sequence, found: sequence };
      this.#broken("head", journalCodes.message("JOURNAL_HEAD_DIFFERS", values), head.sequence);
    }
    const { anchor } = this.options;
    if (anchor !== undefined && anchor.sequence > sequence) {
      const values = { county, expected: anchor.sequence, found: sequence };
      this.#broken("anchor", journalCodes.message("JOURNAL_HEAD_DIFFERS", values), sequence);
    }
    if (this.#state !== undefined) await this.#compareOpened(this.#state);
    else this.#replay = false;
    const erased = await this.#erased();
    return {
      county,
      entries: this.#entries,
      chainIntact: this.#chain,
      replayEqual: this.#replay,
      balanced: this.#balanced && this.#state !== undefined,
      erased,
      head,
      findings: this.#findings,
    };
  }

  async #take(stored: StoredEntry): Promise<void> {
    const { county } = this;
    const { sequence, hash, body } = stored;
    this.#entries++;
    const due = this.#last.sequence + 1;
    if (sequence > due) {
      const values = { county, first: due, last: sequence - 1 };
      this.#broken("missing", journalCodes.message("JOURNAL_MISSING", values), due);
      this.#state = undefined;
    }
    const entry = readEntry(body, hash);
    if (entry === undefined) {
      this.#broken("torn", journalCodes.message("JOURNAL_TORN", { county, sequence }), sequence);
      this.#state = undefined;
    } else {
      const { anchor } = this.options;
      for (const { aspect, message } of chainFaults(stored, entry, county, this.#last, anchor)) {
        this.#broken(aspect, message, sequence);
      }
      this.#judgeClock(entry);
      await this.#replayEntry(entry);
    }
    this.#last = { sequence, hash };
  }

  #judgeClock({ sequence, at }: Entry): void {
    if (at < this.#at) {
      const values = { county: this.county, sequence, at, before: this.#at };
      const message = journalCodes.message("JOURNAL_INSTANT_BACKWARDS", values);
      this.#find(message, sequence, { severity: "warning" });
    }
    this.#at = at;
  }

  async #replayEntry(entry: Entry): Promise<void> {
    const { county } = this;
    const { sequence, opening } = entry;
    if (opening !== undefined && sequence === 0) {
      const snapshot = await this.journal.store.snapshot(county, 0);
      const text = snapshot === undefined ? undefined : unpacked(snapshot);
      if (text === undefined || sha256(text) !== opening.state) {
        this.#replay = false;
        this.#find(journalCodes.message("JOURNAL_SNAPSHOT_DAMAGED", { county }), sequence);
      } else this.#state = await stateOf(text, this.journal.tables);
      return;
    }
    const before = this.#state;
    if (before === undefined) return;
    const { edits, on, back } = effectOf(entry);
    try {
      const after = afterEdits(before, edits, on, back);
      this.#state = after;
      for (const each of imbalances(this.#counting, before, after, { ...entry, edits })) {
        this.#balanced = false;
        const records = each.records.slice(0, 20).join(", ") || "—";
        const values = { ...each, county, sequence, records };
        const message = journalCodes.message("JOURNAL_NOT_BALANCED", values);
        this.#find(message, sequence, { kind: "conservation", aspect: each.category });
      }
    } catch (thrown) {
      if (!FuyouError.is(thrown)) throw thrown;
      this.#replay = false;
      this.#state = undefined;
      const { table, id } = thrown.details as { table?: string; id?: string };
      const values = {
        county,
        sequence,
        record: id === undefined ? String(table) : `${table}/${id}`,
      };
      this.#find(journalCodes.message("JOURNAL_NOT_REPLAYABLE", values), sequence);
      return;
    }
    const hash = this.#snapshots.get(sequence);
    if (hash === undefined || this.#state === undefined) return;
    const snapshot = await this.journal.store.snapshot(county, sequence);
    const whole = snapshot !== undefined && isWhole(snapshot);
    if (whole && (await stateHash(this.#state, this.#read)) === hash) return;
    this.#replay = false;
    this.#find(journalCodes.message("JOURNAL_SNAPSHOT_DIFFERS", { county, sequence }), sequence);
  }

  /** The county as it opens, from its latest snapshot, beside the replay since the opening. */
  async #compareOpened(replayed: CountyState): Promise<void> {
    const { county, journal } = this;
    let differing: string[];
    try {
      const opened = await journal.open(county);
      const sealing = journal.sealing(county);
      differing = [];
      if (canonicalJson(opened.county.header) !== canonicalJson(replayed.county.header)) {
        differing.push("county");
      }
      const [a, b] = [opened.county.toData().tables, replayed.county.toData().tables];
      for (const name of Object.keys(b)) {
        const rows = await sealing.openRows(name, (b[name] ?? []) as readonly { id: string }[]);
        if (canonicalJson(rows) !== canonicalJson(a[name] ?? [])) differing.push(name);
      }
    } catch (thrown) {
      if (!FuyouError.is(thrown)) throw thrown;
      const { table, id } = thrown.details as { table?: string; id?: string };
      differing = [id === undefined ? thrown.code : `${table}/${id}`];
    }
    if (differing.length === 0) return;
    this.#replay = false;
    const values = { county, tables: differing.join(", ") };
    this.#find(journalCodes.message("JOURNAL_STATE_DIFFERS", values), this.#last.sequence);
  }

  async #erased(): Promise<number> {
    const { county } = this;
    const sealing = this.journal.sealing(county);
    await sealing.refresh();
    const count = sealing.erased;
    if (count > 0) {
      const message = journalCodes.message("JOURNAL_PERSONS_ERASED", { county, count });
      this.#find(message, this.#last.sequence, { severity: "information" });
    }
    return count;
  }

  #broken(aspect: string, message: Message, sequence: number): void {
    this.#chain = false;
    this.#find(message, sequence, { aspect });
  }

  #find(message: Message, sequence: number, details: Partial<FindingDetails> = {}): void {
    const date = this.#state?.county.date ?? "0000-00-00";
    const subject = `${this.county}/${sequence}`;
    this.#findings.push(
      finding(message, { kind: "data", severity: "error", subject, date, ...details }),
    );
  }
}
