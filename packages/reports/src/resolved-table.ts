import type { Text, ViewCell } from "@fuyou/kernel";
import type { DocumentColumn, DocumentFact, LedgerFigure } from "@fuyou/reform";

/** A figure of a document beside that of the ledger (账实核对). */
export interface LedgerCheck {
  /** What the ledger says. */
  readonly ledger: LedgerFigure;
  /** The figure of the document less that of the ledger. */
  readonly difference: number;
  /** Whether both are equal. */
  readonly agrees: boolean;
  /** Both figures, whether they are equal, and the entry of the journal, in a sentence. */
  readonly statement: Text;
}

/** A total, added up from the rows of the document. */
export interface ResolvedTotal {
  /** Key of its column. */
  readonly column: string;
  /** What was added up: numbers, or rows. */
  readonly of: "sum" | "rows";
  /** The total: a whole number of fen or hundredths of a square metre where the column holds such. */
  readonly amount: number;
  /** How many rows have no number and are not in it. */
  readonly missing: number;
  /** How it stands to the ledger; null where nothing in the ledger has to equal it. */
  readonly check: LedgerCheck | null;
  /** Whether it equals the ledger; null where nothing in the ledger has to equal it. */
  readonly agrees: boolean | null;
}

/** A table of a document with its totals. */
export interface ResolvedTable {
  /** What it lists. */
  readonly title: Text;
  /** Its columns. */
  readonly columns: readonly DocumentColumn[];
  /** Its rows; every row has every key, and columns to fill in are empty. */
  readonly rows: readonly Readonly<Record<string, ViewCell>>[];
  /** What a reader has to know beside. */
  readonly notes: readonly Text[];
  /** Its totals, at most one for a column. */
  readonly totals: readonly ResolvedTotal[];
}

/** A label with its value, compared with the ledger where there is something to compare it with. */
export interface ResolvedFact extends DocumentFact {
  /** How it stands to the ledger; null where nothing in the ledger has to equal it. */
  readonly check: LedgerCheck | null;
}
