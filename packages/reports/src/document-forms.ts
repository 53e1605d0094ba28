import type { Finding, Language } from "@fuyou/kernel";
import {
  type DocumentMaterial,
  type ResolvedDocument,
  resolveDocument,
} from "./resolved-document.js";

/** The forms in which a document is written (公文格式). */
export type DocumentFormat = "docx" | "xlsx" | "json" | "csv";

/** The forms in which a document is written, the first one where none is named. */
export const documentFormats: readonly DocumentFormat[] = ["docx", "xlsx", "json", "csv"];

/** A file of a document. */
export interface DocumentFile {
  /** What the name of the file ends in: `docx`, or `2.csv` for the second table. */
  readonly ending: string;
  /** What is in it. */
  readonly bytes: Uint8Array;
}

/** A document in its forms. */
export interface WrittenDocument {
  /** Its files. */
  readonly files: readonly DocumentFile[];
  /** Totals that disagree with the ledger, and faults of the document. */
  readonly findings: readonly Finding[];
}

type Form = (document: ResolvedDocument, language: Language) => Promise<DocumentFile[]>;

/** How each form is written; what writes it is imported when it is asked for. */
const forms: Readonly<Record<DocumentFormat, Form>> = {
  async docx(document, language) {
    const { documentDocx } = await import("./document-docx.js");
    return [{ ending: "docx", bytes: await documentDocx(document, language) }];
  },
  async xlsx(document, language) {
    const { documentXlsx } = await import("./document-xlsx.js");
    return [{ ending: "xlsx", bytes: await documentXlsx(document, language) }];
  },
  async json(document) {
    const { documentData } = await import("./document-data.js");
    return [
      { ending: "json", bytes: utf8(`${JSON.stringify(documentData(document), null, 2)}\n`) },
    ];
  },
  async csv(document, language) {
    const { documentCsv } = await import("./document-data.js");
    const tables = documentCsv(document, language);
    return tables.map((text, at) => ({ ending: `${at + 1}.csv`, bytes: utf8(text) }));
  },
};

/**
 * Gives a document its forms (成文): each is written from the same resolved content, so that all say the same.
 *
 * @param material - what it says
 * @param formats - the forms
 * @param language - the language to write in
 */
export async function writeDocument(
  material: DocumentMaterial,
  formats: readonly DocumentFormat[],
  language: Language,
): Promise<WrittenDocument> {
  const document = resolveDocument(material);
  const files: DocumentFile[] = [];
  for (const format of formats) files.push(...(await forms[format](document, language)));
  return { files, findings: document.findings };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
