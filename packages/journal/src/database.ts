import type { Insertable, Selectable } from "kysely";

/** Entries, the chain itself; (county, sequence). */
export interface EntryTable {
  county: string;
  sequence: number;
  key: string;
  input: string;
  at: string;
  day: string;
  settles: number | null;
  hash: string;
  body: string;
}

/** Where each county's chain ends; the row that writers of one county wait for. */
export interface HeadTable {
  county: string;
  sequence: number;
  hash: string;
}

/** Snapshots; derived, except the opening's. */
export interface SnapshotTable {
  county: string;
  sequence: number;
  hash: string;
  data: Uint8Array;
}

/** Keys of persons; null once destroyed. */
export interface PersonKeyTable {
  county: string;
  person: string;
  key: Uint8Array | null;
}

/** What each county counted at its latest snapshot; what roll-ups add. */
export interface FigureTable {
  county: string;
  category: string;
  unit: string;
  /** A whole number; engines hand it over as text. */
  amount: string | number;
  sequence: number;
}

/** The tables of a journal's database; each key begins with the county. */
export interface Database {
  journal_entries: EntryTable;
  journal_heads: HeadTable;
  journal_snapshots: SnapshotTable;
  journal_person_keys: PersonKeyTable;
  journal_figures: FigureTable;
}

/** A row of entries as it is read. */
export type EntryRow = Selectable<EntryTable>;

/** A row of figures as it is written. */
export type NewFigure = Insertable<FigureTable>;
