import type { Figure } from "@fuyou/kernel";
import type {
  Head,
  JournalStore,
  PersonKey,
  PersonKeyStore,
  RolledUp,
  StoredEntry,
  StoredOpening,
  StoredSnapshot,
} from "./store.js";

interface Kept {
  entries: StoredEntry[];
  keys: Map<string, StoredEntry>;
  settled: Map<number, number>;
  snapshots: StoredSnapshot[];
  figures: readonly Figure[];
  countedAt: number;
}

/** Journals in memory (内存台账): for tests, and for rehearsals that leave nothing behind. */
export class MemoryStore implements JournalStore {
  readonly engine = "memory";
  readonly #counties = new Map<string, Kept>();

  async counties(): Promise<string[]> {
    return [...this.#counties.keys()].sort();
  }

  async head(county: string): Promise<Head | undefined> {
    return this.#counties.get(county)?.entries.at(-1);
  }

  async create(county: string, { entry, snapshot, figures }: StoredOpening): Promise<boolean> {
    if (this.#counties.has(county)) return false;
    this.#counties.set(county, {
      entries: [entry],
      keys: new Map([[entry.key, entry]]),
      settled: new Map(),
      snapshots: [snapshot],
      figures,
      countedAt: 0,
    });
    return true;
  }

  async append(county: string, entries: readonly StoredEntry[], expected: Head): Promise<boolean> {
    const kept = this.#counties.get(county);
    const last = kept?.entries.at(-1);
    if (kept === undefined || last?.sequence !== expected.sequence || last.hash !== expected.hash) {
      return false;
    }
    const taken = ({ key, settles }: StoredEntry) =>
      kept.keys.has(key) || (settles !== null && kept.settled.has(settles));
    if (entries.some(taken)) return false;
    for (const entry of entries) {
      kept.entries.push(entry);
      kept.keys.set(entry.key, entry);
      if (entry.settles !== null) kept.settled.set(entry.settles, entry.sequence);
    }
    return true;
  }

  async read(county: string, from: number, to: number): Promise<StoredEntry[]> {
    return this.#counties.get(county)?.entries.slice(Math.max(0, from), to + 1) ?? [];
  }

  async byKey(county: string, keys: readonly string[]): Promise<StoredEntry[]> {
    const kept = this.#counties.get(county)?.keys;
    return keys.flatMap((key) => kept?.get(key) ?? []);
  }

  async settledBy(county: string, sequence: number): Promise<number | undefined> {
    return this.#counties.get(county)?.settled.get(sequence);
  }

  async firstAfter(
    county: string,
    by: "at" | "day",
    value: string,
    from: number,
  ): Promise<number | undefined> {
    const later = (entry: StoredEntry) => entry.sequence >= from && entry[by] > value;
    return this.#counties.get(county)?.entries.find(later)?.sequence;
  }

  async snapshot(county: string, upTo: number): Promise<StoredSnapshot | undefined> {
    return this.#counties.get(county)?.snapshots.findLast(({ sequence }) => sequence <= upTo);
  }

  async snapshots(county: string): Promise<Omit<StoredSnapshot, "data">[]> {
    return this.#counties.get(county)?.snapshots.slice() ?? [];
  }

  async keep(county: string, snapshot: StoredSnapshot, figures: readonly Figure[]): Promise<void> {
    const kept = this.#counties.get(county);
    if (kept === undefined) return;
    if (!kept.snapshots.some(({ sequence }) => sequence === snapshot.sequence)) {
      kept.snapshots.push(snapshot);
      kept.snapshots.sort((a, b) => a.sequence - b.sequence);
    }
    if (snapshot.sequence < kept.countedAt) return;
    kept.figures = figures;
    kept.countedAt = snapshot.sequence;
  }

  async rollUp() {
    const totals = new Map<string, RolledUp>();
    for (const { figures } of this.#counties.values()) {
      for (const { category, unit, amount } of figures) {
        const so = totals.get(category) ?? { category, unit, amount: 0, counties: 0 };
        totals.set(category, { ...so, amount: so.amount + amount, counties: so.counties + 1 });
      }
    }
    const counties = [...this.#counties].map(([county, { entries, countedAt }]) => ({
      county,
      sequence: entries.length - 1,
      countedAt,
    }));
    return {
      counties: counties.sort((a, b) => (a.county < b.county ? -1 : 1)),
      totals: [...totals.values()].sort((a, b) => (a.category < b.category ? -1 : 1)),
    };
  }

  async close(): Promise<void> {}
}

/** Keys of persons in memory (内存密钥库): gone with the process. */
export class MemoryKeys implements PersonKeyStore {
  readonly #counties = new Map<string, Map<string, PersonKey>>();

  async keys(county: string): Promise<PersonKey[]> {
    return [...(this.#counties.get(county)?.values() ?? [])];
  }

  async addKeys(county: string, keys: readonly PersonKey[]): Promise<PersonKey[]> {
    const kept = this.#counties.get(county) ?? new Map<string, PersonKey>();
    this.#counties.set(county, kept);
    return keys.map((each) => {
      const held = kept.get(each.person) ?? each;
      kept.set(each.person, held);
      return held;
    });
  }

  async destroyKey(county: string, person: string): Promise<void> {
    this.#counties.get(county)?.set(person, { person, key: null });
  }
}
