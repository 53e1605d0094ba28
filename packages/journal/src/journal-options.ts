import type { Composition } from "@fuyou/kernel";
import type { NewEntry } from "./entry.js";
import type { PersonKeyStore } from "./store.js";

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
