import {
  type AnyTable,
  type Citation,
  type Composition,
  defineExtensionPoint,
  type ExtensionPoint,
  type Row,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import type { DocumentContent, DocumentEntry } from "./document-content.js";
import type { Transition } from "./transition.js";

/** What a document is made from. */
export interface DocumentContext {
  /** The plan as it was rehearsed, or as the journal holds what was carried out of it. */
  readonly transition: Transition;
  /** What the plugins contribute. */
  readonly composition: Composition;
  /** The entries that carried the plan out, in order; none for a rehearsal. */
  readonly entries: readonly DocumentEntry[];
  /** The entry after which the county stood as it did before the plan (期初凭证); absent for a rehearsal. */
  readonly openingEntry?: DocumentEntry | undefined;
  /**
   * What may be written of a field that identifies a person (个人信息): masked, unless whoever asked for the
   * documents said that they are to be signed with names.
   *
   * @param table - the register
   * @param row - the record
   * @param field - the field
   */
  personal(table: AnyTable, row: Row, field: string): string;
}

/** One copy of a document that is drawn up for each of several: a unit, a person, a creditor. */
export interface DocumentCopy {
  /** Identifier of what it is for, unique among the copies; part of the file's name. */
  readonly key: string;
  /** What it is for, for readers; without personal data. */
  readonly title: Text;
}

/**
 * A paper that a reform produces (公文): a scheme, a list to be signed, a sheet of each person. Whoever knows
 * what it says declares it; the reports give it its form as DOCX, XLSX and plain data, and know none of them.
 */
export interface OfficialDocument {
  /** Its identifier, `package.thing`. */
  readonly id: string;
  /** Its title. */
  readonly title: Text;
  /** What it is for, and who signs it, in a sentence. */
  readonly purpose: Text;
  /**
   * Whether it goes out under a number of its issuer (文号), and so has lines for both; a list or a form has none,
   * unless what it says names them.
   */
  readonly numbered?: boolean | undefined;
  /** The clauses that ask for it, if any. */
  readonly cites?: readonly Citation[] | undefined;
  /** How copies are bound: a file for each, or one file in which each begins on a new page. */
  readonly binding?: "each" | "together" | undefined;
  /**
   * For what copies are drawn up, in order; absent for a document of which there is one. None: there is
   * nothing to draw up.
   *
   * @param context - what it is made from
   */
  copies?(context: DocumentContext): Iterable<DocumentCopy>;
  /**
   * Writes what it says; null where there is nothing to say, for example no claims to be listed.
   *
   * @param context - what it is made from
   * @param copy - the copy, where there are copies
   */
  write(context: DocumentContext, copy: DocumentCopy | undefined): DocumentContent | null;
}

/** The papers that a reform produces (公文目录). */
export const documentPoint: ExtensionPoint<OfficialDocument> =
  defineExtensionPoint<OfficialDocument>({
    id: "reform.document",
    title: { zh: "公文", en: "documents" },
    schema: z.custom<OfficialDocument>(
      (value) => typeof (value as OfficialDocument)?.write === "function",
    ),
    cited: false,
    key: (document) => document.id,
  });
