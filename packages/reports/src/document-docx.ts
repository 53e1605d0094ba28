import type { Language } from "@fuyou/kernel";
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docxHead, docxPart } from "./document-docx-parts.js";
import { docxTable } from "./document-docx-table.js";
import { isSetAcross, tableLayout, textPoints } from "./document-layout.js";
import { formSize, letters, line, textSize } from "./document-letters.js";
import { documentWords, pageMarks } from "./document-words.js";
import type { ResolvedDocument, ResolvedPaper } from "./resolved-document.js";

/** A4, and what is kept free around the text, in twentieths of a point. */
const paperSize = { width: 11_906, height: 16_838 };
const margins = {
  portrait: { top: 1_900, bottom: 1_700, left: 1_588, right: 1_478, header: 900, footer: 900 },
  landscape: { top: 1_588, bottom: 1_478, left: 1_479, right: 1_479, header: 800, footer: 800 },
};

/** A run of parts that stand on pages of one orientation. */
interface Stretch {
  readonly landscape: boolean;
  readonly children: FileChild[];
}

/**
 * A document as DOCX (公文文稿): A4, numbered clauses, tables whose heading is repeated on each page, pages across
 * where a table is wide, and on every page a header with its marks and a footer with the number of the page.
 *
 * @param document - the document
 * @param language - the language
 */
export async function documentDocx(
  document: ResolvedDocument,
  language: Language,
): Promise<Uint8Array> {
  const stretches: Stretch[] = [];
  for (const paper of document.papers) addPaper(stretches, document, paper, language);
  const file = new Document({
    creator: "Fuyou",
    title: document.title[language],
    subject: document.plan.title[language],
    description: pageMarks(document, language).join(" · "),
    sections: stretches.map((stretch) => section(stretch, document, language)),
  });
  return asOfDay(new Uint8Array(await Packer.toBuffer(file)), document);
}

/** The same file with the day of the document for its own, so that the same input gives the same bytes. */
function asOfDay(bytes: Uint8Array, { papers }: ResolvedDocument): Uint8Array {
  const day = papers[0]?.on ?? "1980-01-01";
  const parts = unzipSync(bytes);
  const core = strFromU8(parts[coreProperties] ?? new Uint8Array());
  const dated = core.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
  // A zip has no zone: the local noon of a day is that day everywhere.
  const mtime = new Date(`${day < "1980-01-02" ? "1980-01-02" : day}T12:00:00`);
  return zipSync({ ...parts, [coreProperties]: strToU8(dated) }, { mtime });
}

const coreProperties = "docProps/core.xml";

function addPaper(
  stretches: Stretch[],
  document: ResolvedDocument,
  paper: ResolvedPaper,
  language: Language,
): void {
  const across = isSetAcross(paper, language);
  const size = (paper.numbered ? textSize : formSize)[language];
  let at = stretch(stretches, across);
  const isFirst = at.children.length === 0;
  at.children.push(...docxHead(document, paper, language, !isFirst));
  for (const [nth, block] of paper.blocks.entries()) {
    const next = paper.blocks[nth + 1];
    const layout = block.kind === "table" ? tableLayout(block.table, language, across) : undefined;
    // A heading stands on the page of its table.
    const headed =
      block.kind === "clause" && next?.kind === "table"
        ? tableLayout(next.table, language, across)
        : layout;
    at = stretch(stretches, headed?.landscape ?? across);
    const width = textPoints[at.landscape ? "landscape" : "portrait"] * 20;
    if (block.kind === "table" && layout !== undefined) {
      const before = paper.blocks[nth - 1];
      const titled = before?.kind !== "clause" || before.text.zh !== block.table.title.zh;
      at.children.push(...docxTable(block.table, layout, language, titled));
    } else if (block.kind !== "table") at.children.push(...docxPart(block, width, language, size));
  }
  if (!paper.numbered || paper.blocks.some((block) => block.kind === "signatures")) return;
  at.children.push(...closing(paper, language));
}

/** The stretch to write on: the last one where its orientation fits, otherwise a new one. */
function stretch(stretches: Stretch[], landscape: boolean): Stretch {
  const last = stretches.at(-1);
  if (last?.landscape === landscape) return last;
  const next = { landscape, children: [] };
  stretches.push(next);
  return next;
}

/** Who issues the document, his seal and the day, where nobody else signs. */
function closing({ issuer }: ResolvedPaper, language: Language): FileChild[] {
  const right = { alignment: AlignmentType.RIGHT, keepNext: true } as const;
  const setting = { size: language === "zh" ? 16 : 12 };
  const body = issuer?.[language] ?? documentWords.issuer[language];
  return [
    line(`${body}（${documentWords.seal[language]}）`, setting, {
      ...right,
      spacing: { before: 600 },
    }),
    line(documentWords.dateBlank[language], setting, {
      alignment: AlignmentType.RIGHT,
      spacing: { before: 200 },
    }),
  ];
}

function section(
  { landscape, children }: Stretch,
  document: ResolvedDocument,
  language: Language,
): ISectionOptions {
  const side = landscape ? "landscape" : "portrait";
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { ...paperSize, orientation }, margin: margins[side] },
    },
    headers: { default: pageHeader(document, textPoints[side] * 20, language) },
    footers: { default: pageFooter(language) },
    children,
  };
}

function pageHeader(document: ResolvedDocument, right: number, language: Language): Header {
  const marks = pageMarks(document, language);
  const small = { face: "hei", size: 9 } as const;
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: right }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: "808080" } },
        children: [
          letters(`${document.county.name[language]} · ${document.title[language]}`, {
            face: "song",
            size: 9,
          }),
          new TextRun({ text: "\t" }),
          letters(marks.map((mark) => `【${mark}】`).join(""), { ...small, bold: true }),
        ],
      }),
    ],
  });
}

function pageFooter(language: Language): Footer {
  const [before, between, after] =
    language === "zh" ? ["第 ", " 页 共 ", " 页"] : ["Page ", " of ", ""];
  const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };
  const run = new TextRun({
    size: 21,
    font,
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}
