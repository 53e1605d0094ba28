import type { Citation, Composition, CountyHeader, Finding, PlainDate, Text } from "@fuyou/kernel";
import type {
  DocumentBlock,
  DocumentBoxes,
  DocumentClause,
  DocumentContent,
  DocumentCopy,
  DocumentEntry,
  DocumentParagraph,
  OfficialDocument,
} from "@fuyou/reform";
import { type NamedClause, namedClauses } from "./document-clause.js";
import { ClauseNumbers } from "./document-numbering.js";
import { ResolvedSums } from "./document-sums.js";
import type { ResolvedFact, ResolvedTable } from "./resolved-table.js";

/** What a document is drawn up from (成文材料): what it says, in as many copies as are bound together. */
export interface DocumentMaterial {
  /** The document. */
  readonly document: Pick<OfficialDocument, "id" | "title" | "cites" | "numbered">;
  /** Name and codes of the county, and whether any of its records are invented. */
  readonly county: CountyHeader;
  /** The plan from which it was made. */
  readonly plan: {
    /** Its identifier. */
    readonly id: string;
    /** Its name. */
    readonly title: Text;
  };
  /** The entries of the journal that carried the plan out; none for a rehearsal. */
  readonly entries: readonly DocumentEntry[];
  /** Whether fields that identify persons are masked. */
  readonly masked: boolean;
  /** What the copies say, in order. */
  readonly papers: readonly {
    /** The copy; absent where there is one document. */
    readonly copy?: DocumentCopy | undefined;
    /** What it says. */
    readonly content: DocumentContent;
  }[];
  /** The plugins, for the names of sources. */
  readonly composition: Composition;
}

/** The entries of the journal between which a plan was carried out (入账起讫). */
export interface DocumentEntries {
  /** The first one. */
  readonly first: DocumentEntry;
  /** The last one. */
  readonly last: DocumentEntry;
}

/** A numbered clause with its number. */
export interface ResolvedClause extends DocumentClause {
  /** Its number by its place: 一、, （一） or 1. */
  readonly number: Text;
  /** The clauses of the sources on which it rests. */
  readonly cites: readonly Citation[];
}

/** Labels with what stands beside them, held against the ledger. */
export interface ResolvedFacts {
  /** Marks facts. */
  readonly kind: "facts";
  /** The labels, in order. */
  readonly facts: readonly ResolvedFact[];
}

/** A table with its totals, held against the ledger. */
export interface ResolvedTableBlock {
  /** Marks a table. */
  readonly kind: "table";
  /** The table. */
  readonly table: ResolvedTable;
}

/** Lines on which is signed. */
export interface ResolvedSignatures {
  /** Marks lines of signature. */
  readonly kind: "signatures";
  /** Who signs, in order. */
  readonly signatures: readonly ResolvedSignature[];
}

/** A part of a document, ready to be given its form. */
export type ResolvedBlock =
  | ResolvedClause
  | ResolvedFacts
  | ResolvedTableBlock
  | ResolvedSignatures
  | DocumentParagraph
  | DocumentBoxes;

/** A line to sign on. */
export interface ResolvedSignature {
  /** In which capacity. */
  readonly role: Text;
  /** The body that signs; null for whoever it will be. */
  readonly body: Text | null;
  /** Whether a person signs for himself, without a seal. */
  readonly person: boolean;
}

/** One copy of a document (一份), with its numbers given and its totals compared. */
export interface ResolvedPaper {
  /** The copy; null where there is one document. */
  readonly copy: DocumentCopy | null;
  /** Its title. */
  readonly title: Text;
  /** Who issues it; null for a line to fill in. */
  readonly issuer: Text | null;
  /** Its number; null for a line to fill in. */
  readonly number: string | null;
  /** Whether it has lines for issuer and number at all. */
  readonly numbered: boolean;
  /** To whom it is addressed; null where nobody is. */
  readonly addressee: Text | null;
  /** The day of which it speaks. */
  readonly on: PlainDate;
  /** The clauses on which it rests, by source. */
  readonly cites: readonly NamedClause[];
  /** Its parts, in order. */
  readonly blocks: readonly ResolvedBlock[];
}

/**
 * A document with everything settled that its forms have to agree on (定稿): the numbers of its clauses, its totals
 * and whether they equal the ledger, and what it was made from. Every form is written from this, so all say the same.
 */
export interface ResolvedDocument {
  /** Its identifier. */
  readonly id: string;
  /** Its title. */
  readonly title: Text;
  /** The county. */
  readonly county: CountyHeader;
  /** The plan. */
  readonly plan: DocumentMaterial["plan"];
  /** The first and the last entry it was made from; null for a rehearsal. */
  readonly entered: DocumentEntries | null;
  /** Whether fields that identify persons are masked. */
  readonly masked: boolean;
  /** Its copies, in order. */
  readonly papers: readonly ResolvedPaper[];
  /** Totals that disagree, and faults of the document. */
  readonly findings: readonly Finding[];
}

/**
 * Settles a document: numbers its clauses, adds up its totals from the rows and compares them with the ledger.
 *
 * @param material - what it says
 */
export function resolveDocument(material: DocumentMaterial): ResolvedDocument {
  const { document, county, plan, entries, masked, composition } = material;
  const findings: Finding[] = [];
  const papers = material.papers.map(({ copy, content }): ResolvedPaper => {
    const sums = new ResolvedSums({ document: document.id, copy: copy?.key, plan: plan.id });
    const numbers = new ClauseNumbers();
    const blocks = content.blocks.map((block) => resolved(block, numbers, sums, content.on));
    findings.push(...sums.findings);
    const within = blocks.flatMap((block) => (block.kind === "clause" ? block.cites : []));
    const cites = [...(content.cites ?? document.cites ?? []), ...within];
    return {
      copy: copy ?? null,
      title: content.title ?? document.title,
      issuer: named(content.issuer),
      number: content.number ?? null,
      numbered:
        document.numbered === true || content.number !== undefined || content.issuer !== undefined,
      addressee: named(content.addressee),
      on: content.on,
      cites: namedClauses(cites, composition),
      blocks,
    };
  });
  const [first, last] = [entries[0], entries.at(-1)];
  const entered = first === undefined || last === undefined ? null : { first, last };
  const { id, title } = document;
  return { id, title, county, plan, entered, masked, papers, findings };
}

function resolved(
  block: DocumentBlock,
  numbers: ClauseNumbers,
  sums: ResolvedSums,
  on: PlainDate,
): ResolvedBlock {
  switch (block.kind) {
    case "clause": {
      const { kind, level, text, cites = [] } = block;
      return { kind, level, number: numbers.next(level), text, cites };
    }
    case "facts":
      return { kind: "facts", facts: block.facts.map((fact) => sums.fact(fact, on)) };
    case "table":
      return { kind: "table", table: sums.table(block.table, on) };
    case "signatures": {
      const signatures = block.signatures.map(({ role, body, person }) => ({
        ...{ role, body: named(body), person: person === true },
      }));
      return { kind: "signatures", signatures };
    }
    default:
      return block;
  }
}

/** A name that is the same in both languages where only one is known. */
function named(name: string | Text | undefined): Text | null {
  if (name === undefined || name === "") return null;
  return typeof name === "string" ? { zh: name, en: name } : name;
}
