import type {
  Citation,
  PlainDate,
  Text,
  Unit,
  ViewCell,
  ViewColumn,
  ViewTable,
} from "@fuyou/kernel";

/** An entry of the journal on which a document rests (入账凭证). */
export interface DocumentEntry {
  /** Its number in the county's journal. */
  readonly sequence: number;
  /** Its hash. */
  readonly hash: string;
  /** The day as of which the county speaks after it. */
  readonly on: PlainDate;
  /** The phase it carried out, where it carried out one. */
  readonly phase?: string | undefined;
  /** The step it carried out, where it carried out one. */
  readonly step?: string | undefined;
}

/** A column of a {@link DocumentTable}. */
export interface DocumentColumn extends ViewColumn {
  /** Whether it stays empty for people to fill in by hand (待填栏), such as a column of acceptance. */
  readonly fill?: boolean | undefined;
  /** Whether it stands at the right although it holds words: amounts of several units written out. */
  readonly right?: boolean | undefined;
}

/**
 * What the ledger says that a total has to equal (账面数): counted from the registers or summed from the
 * postings, never from the rows of the document.
 */
export interface LedgerFigure {
  /** What is counted, for readers. */
  readonly what: Text;
  /** The unit of the amount. */
  readonly unit: Unit;
  /** The amount, a whole number. */
  readonly amount: number;
  /** The day for which it holds. */
  readonly on: PlainDate;
  /** The entry of the journal it was made from; null where nothing has been entered: a rehearsal. */
  readonly entry: DocumentEntry | null;
}

/** The last line of a column (合计): the sum of its numbers, or how many rows there are. */
export interface DocumentTotal {
  /** Key of the column under which it stands. */
  readonly column: string;
  /** `sum` adds the numbers of the column, `rows` counts the rows. */
  readonly of: "sum" | "rows";
  /** What the total has to equal; the document says whether it does. */
  readonly ledger?: LedgerFigure | undefined;
}

/** A table of a document: that of a view, with columns to fill in and totals. */
export interface DocumentTable extends ViewTable {
  /** Its columns, in order. */
  readonly columns: readonly DocumentColumn[];
  /** Its totals; no line of totals where there are none. */
  readonly totals?: readonly DocumentTotal[] | undefined;
}

/** A label with what stands beside it (项目). */
export interface DocumentFact {
  /** The label. */
  readonly label: Text;
  /** What stands there; null where it is not known, which is never shown as zero. */
  readonly value: ViewCell;
  /** How the value is written; `text` where not said. */
  readonly kind?: ViewColumn["kind"] | undefined;
  /** What the value has to equal, where it is a number; the document says whether it does. */
  readonly ledger?: LedgerFigure | undefined;
  /** Whether it stays empty for people to fill in by hand. */
  readonly fill?: boolean | undefined;
}

/** Somebody who signs (签署方): the office, and in which capacity. No person is ever named by the framework. */
export interface DocumentSignature {
  /** In which capacity: handing over, receiving, supervising, approving. */
  readonly role: Text;
  /** The body that signs; empty for whoever it will be. */
  readonly body?: string | Text | undefined;
  /** Whether a person signs for himself (本人): with a signature and without a seal. */
  readonly person?: boolean | undefined;
}

/** A numbered clause (条款), whose number is given by its place among those of its level. */
export interface DocumentClause {
  /** Marks a clause. */
  readonly kind: "clause";
  /** Level 1 (一、), 2 (（一）) or 3 (1.). */
  readonly level: 1 | 2 | 3;
  /** What it says. */
  readonly text: Text;
  /** The clauses of the sources on which it rests. */
  readonly cites?: readonly Citation[] | undefined;
}

/** A paragraph without a number (段落). */
export interface DocumentParagraph {
  /** Marks a paragraph. */
  readonly kind: "paragraph";
  /** What it says. */
  readonly text: Text;
}

/** Labels with what stands beside them (项目表). */
export interface DocumentFacts {
  /** Marks facts. */
  readonly kind: "facts";
  /** The labels, in order. */
  readonly facts: readonly DocumentFact[];
}

/** A table within a document (表格). */
export interface DocumentTableBlock {
  /** Marks a table. */
  readonly kind: "table";
  /** The table. */
  readonly table: DocumentTable;
}

/** Boxes of which people tick one by hand (勾选项). */
export interface DocumentBoxes {
  /** Marks boxes. */
  readonly kind: "boxes";
  /** What is chosen. */
  readonly label: Text;
  /** What may be chosen; nothing is ticked. */
  readonly boxes: readonly Text[];
}

/** Lines on which is signed (签署栏). */
export interface DocumentSignatures {
  /** Marks lines of signature. */
  readonly kind: "signatures";
  /** Who signs, in order. */
  readonly signatures: readonly DocumentSignature[];
}

/** One part of a document (正文单元). */
export type DocumentBlock =
  | DocumentClause
  | DocumentParagraph
  | DocumentFacts
  | DocumentTableBlock
  | DocumentBoxes
  | DocumentSignatures;

/** What a document says (公文内容), before it has a form. */
export interface DocumentContent {
  /** Its title, where it is more than that of the {@link OfficialDocument}. */
  readonly title?: Text | undefined;
  /** Who issues it (发文机关), where that is known. */
  readonly issuer?: string | Text | undefined;
  /** Its number (文号), where it has been given one; otherwise a line to fill in, on papers that have a number. */
  readonly number?: string | undefined;
  /** To whom it is addressed (主送机关). */
  readonly addressee?: string | Text | undefined;
  /** The day of which it speaks. */
  readonly on: PlainDate;
  /** The clauses on which it rests. */
  readonly cites?: readonly Citation[] | undefined;
  /** Its parts, in order. */
  readonly blocks: readonly DocumentBlock[];
}
