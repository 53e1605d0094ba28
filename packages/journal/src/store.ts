import type { Figure } from "@fuyou/kernel";

/** Where a county's journal ends (末条). */
export interface Head {
  /** Number of the last entry. */
  sequence: number;
  /** Its hash. */
  hash: string;
}

/** An entry as it is stored: its text, the hash of the text, and what is searched for. */
export interface StoredEntry {
  /** Number of the entry. */
  sequence: number;
  /** Idempotency key. */
  key: string;
  /** Hash of what was asked for. */
  input: string;
  /** Instant of recording. */
  at: string;
  /** Day as of which the county speaks after it. */
  day: string;
  /** The entry it settles. */
  settles: number | null;
  /** SHA-256 of the text. */
  hash: string;
  /** The canonical text of the entry. */
  body: string;
}

/** A county's records at an entry (快照), compressed; derived from the entries, except the opening's. */
export interface StoredSnapshot {
  /** Number of the entry after which they stood so. */
  sequence: number;
  /** SHA-256 of the text before compression. */
  hash: string;
  /** The compressed text. */
  data: Uint8Array;
}

/** The key of one person (个人密钥). */
export interface PersonKey {
  /** The person: `table/id` of the record. */
  person: string;
  /** 32 bytes; null once destroyed. */
  key: Uint8Array | null;
}

/** Where a county stands, for a roll-up over counties (汇总). */
export interface CountyStanding {
  /** Code of the county. */
  county: string;
  /** Number of its last entry. */
  sequence: number;
  /** The entry after which its figures were counted. */
  countedAt: number;
}

/** A category added up over counties. */
export interface RolledUp extends Figure {
  /** How many counties it is counted in. */
  counties: number;
}

/** What a roll-up says: every county once, and each category added up. */
export interface RollUp {
  /** Where each county stands. */
  counties: readonly CountyStanding[];
  /** The categories, added up by the database. */
  totals: readonly RolledUp[];
}

/** What a county begins with. */
export interface StoredOpening {
  /** The opening entry. */
  entry: StoredEntry;
  /** The opening records. */
  snapshot: StoredSnapshot;
  /** What they count. */
  figures: readonly Figure[];
}

/**
 * Where journals are kept (存储): memory, a folder, or a database. It stores texts and finds them again;
 * what they mean is the journal's affair. Every statement names one county, roll-ups apart.
 */
export interface JournalStore {
  /** What it is, for readers. */
  readonly engine: "memory" | "pglite" | "postgresql";
  /** The counties whose journals it shows to this connection, in order. */
  counties(): Promise<string[]>;
  /** Where a county's journal ends; undefined where there is none. */
  head(county: string): Promise<Head | undefined>;
  /** Begins a county; false where it has a journal. */
  create(county: string, opening: StoredOpening): Promise<boolean>;
  /** Adds entries, all or none; false where the head is another, or a key or settlement is taken. */
  append(county: string, entries: readonly StoredEntry[], expected: Head): Promise<boolean>;
  /** The entries of some numbers, in order, both ends included. */
  read(county: string, from: number, to: number): Promise<StoredEntry[]>;
  /** The entries that carry one of some idempotency keys. */
  byKey(county: string, keys: readonly string[]): Promise<StoredEntry[]>;
  /** The entry that settles another. */
  settledBy(county: string, sequence: number): Promise<number | undefined>;
  /** Number of the first entry, from one on, recorded after an instant, or speaking of a later day. */
  firstAfter(
    county: string,
    by: "at" | "day",
    value: string,
    from: number,
  ): Promise<number | undefined>;
  /** The latest snapshot at or before an entry. */
  snapshot(county: string, upTo: number): Promise<StoredSnapshot | undefined>;
  /** Numbers and hashes of all snapshots, in order. */
  snapshots(county: string): Promise<Omit<StoredSnapshot, "data">[]>;
  /** Keeps a snapshot and what it counts; one that is there stays. */
  keep(county: string, snapshot: StoredSnapshot, figures: readonly Figure[]): Promise<void>;
  /** Adds the counties up. */
  rollUp(): Promise<RollUp>;
  /** Gives it back; a folder is free again. */
  close(): Promise<void>;
}

/**
 * Where the keys of persons are kept (密钥库), by default beside the entries. Kept elsewhere, a backup of
 * the entries holds nothing that could open them.
 */
export interface PersonKeyStore {
  /** All keys of a county, destroyed ones too. */
  keys(county: string): Promise<PersonKey[]>;
  /** Adds keys; where a person has one it stays. Answers what then stands. */
  addKeys(county: string, keys: readonly PersonKey[]): Promise<PersonKey[]>;
  /** Destroys a person's key for ever. */
  destroyKey(county: string, person: string): Promise<void>;
}
