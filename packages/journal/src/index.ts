/**
 * The append-only history of counties (台账): a chain of entries that nobody can lose or quietly alter,
 * kept in memory, in a folder (PGlite) or in PostgreSQL, and the proof that it is whole.
 *
 * A {@link Journal} holds the books of many counties, each on its own. Opening one gives its {@link CountyHistory}: the
 * county as it stands, and the means to record, post, void and reverse. An {@link Entry} stores the edits of an act,
 * who did it, on what day and under which authority, and the hash of the entry before it. What a day looked
 * like is read by replaying stored edits, never code. {@link verify} reads a whole history again and says where it
 * is broken. Personal fields lie sealed under a key of their own for each person, which can be destroyed.
 *
 * ```mermaid
 * flowchart LR
 *   Journal -- open --> CountyHistory
 *   Journal -- kept in --> JournalStore
 *   CountyHistory -- record --> Entry
 *   NewEntry -- becomes --> Entry
 *   Entry -- chained to --> Entry
 *   Journal -- at a Moment --> County
 *   Journal -- verify --> Verification
 *   PersonKeyStore -- seals persons in --> Entry
 * ```
 *
 * @packageDocumentation
 */
export type { Settlement } from "./county-history.js";
export { CountyHistory } from "./county-history.js";
export { admitCounty, admitRollUp, countyRole, rollUpRole } from "./county-role.js";
export type { Entry, EntryAct, EntryKind, EntryOpening, NewEntry, Receipt } from "./entry.js";
export { actsOf, actsWithEdits, effectOf, takesEffect } from "./entry.js";
export { journalCodes } from "./errors.js";
export { Journal } from "./journal.js";
export type { JournalOptions, Opening } from "./journal-options.js";
export type { LineageEvent, LineageKind } from "./lineage.js";
export { MemoryKeys } from "./memory-store.js";
export type { DayAsKnown, Moment } from "./moment.js";
export type { FolderJournalOptions, PostgresJournalOptions } from "./open-journal.js";
export { folderJournal, memoryJournal, postgresJournal } from "./open-journal.js";
export type { EntryStanding, SettlementOf } from "./reversal.js";
export { erasedMark } from "./sealing.js";
export type {
  CountyStanding,
  Head,
  JournalStore,
  PersonKey,
  PersonKeyStore,
  RolledUp,
  RollUp,
  StoredEntry,
  StoredOpening,
  StoredSnapshot,
} from "./store.js";
export type { Verification, VerifyOptions } from "./verification.js";
export { verify } from "./verify.js";
