import type { Finding } from "@fuyou/kernel";
import type { Head } from "./store.js";

/** What the proof of a county's history says (验证). */
export interface Verification {
  /** Code of the county. */
  county: string;
  /** How many entries are on record, the opening included. */
  entries: number;
  /** Whether every entry is there, unaltered, and leads to the one before. */
  chainIntact: boolean;
  /** Whether the county as it opens, and every snapshot, is what replaying all edits gives. */
  replayEqual: boolean;
  /** Whether the conserved measures balance at every entry, counted from the registers. */
  balanced: boolean;
  /** How many persons' keys are destroyed. */
  erased: number;
  /** Where the journal ends: written down elsewhere, it anchors the chain. */
  head: Head;
  /** What is wrong, and at which entry. */
  findings: readonly Finding[];
}

/** What may be asked of a verification. */
export interface VerifyOptions {
  /** An earlier end of the journal, kept elsewhere, that it must still contain (锚). */
  anchor?: Head | undefined;
}
