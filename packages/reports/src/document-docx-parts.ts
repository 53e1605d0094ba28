import type { Language } from "@fuyou/kernel";
import {
  AlignmentType,
  type FileChild,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { citedBehind } from "./document-clause.js";
import { tableCell } from "./document-docx-table.js";
import { cellText, columnHeading } from "./document-figure.js";
import {
  type DocumentFace,
  letters,
  line,
  lineHeight,
  running,
  textSize,
} from "./document-letters.js";
import { basisText, documentWords, madeFrom, writtenDay } from "./document-words.js";
import type {
  ResolvedBlock,
  ResolvedDocument,
  ResolvedPaper,
  ResolvedSignature,
} from "./resolved-document.js";
import type { ResolvedFact } from "./resolved-table.js";
import { textWidth } from "./text-width.js";

const centred = { alignment: AlignmentType.CENTER } as const;

/**
 * The head of a copy (文头): who issues it and under which number, or a line to fill in, its title, the county, the day
 * and what it was made from, the clauses it rests on, and to whom it is addressed.
 *
 * @param document - the document
 * @param paper - the copy
 * @param language - the language
 * @param newPage - whether it begins on a new page
 */
export function docxHead(
  document: ResolvedDocument,
  paper: ResolvedPaper,
  language: Language,
  newPage: boolean,
): FileChild[] {
  const say = (word: keyof typeof documentWords) => documentWords[word][language];
  const { county, plan, masked } = document;
  const colon = language === "zh" ? "：" : ": ";
  const issuer = paper.issuer?.[language] ?? `${say("issuer")}${colon}${"＿".repeat(12)}`;
  const day = writtenDay(paper.on, language);
  const origin = [`${county.name[language]}（${county.code}）`, day, madeFrom(document, language)];
  if (masked) origin.push(say("masked"));
  const small = { face: "kai", size: 10.5 } as const;
  const numbered = [
    line(
      issuer,
      { face: "song", size: textSize[language], bold: paper.issuer !== null },
      {
        ...centred,
        pageBreakBefore: newPage,
        spacing: { after: 80 },
      },
    ),
    line(paper.number ?? say("numberBlank"), { size: textSize[language] - 2 }, centred),
  ];
  const children: FileChild[] = [
    ...(paper.numbered ? numbered : []),
    line(
      paper.title[language],
      { face: "song", size: language === "zh" ? 22 : 18, bold: true },
      {
        ...centred,
        pageBreakBefore: newPage && !paper.numbered,
        spacing: { before: paper.numbered ? 360 : 0, after: 160 },
      },
    ),
  ];
  // A title of its own says what the copy is for.
  if (paper.copy !== null && paper.title === document.title) {
    const title = `（${paper.copy.title[language]}）`;
    children.push(line(title, { face: "kai", size: 14 }, { ...centred, spacing: { after: 120 } }));
  }
  children.push(
    line(plan.title[language], small, centred),
    line(origin.join(" · "), small, { ...centred, spacing: { after: 240 } }),
  );
  if (paper.addressee !== null) {
    const addressee = letters(`${paper.addressee[language]}${colon}`, { size: textSize[language] });
    children.push(running([addressee], language, { indent: {} }));
  }
  if (paper.cites.length > 0) {
    const basis = `${say("basis")}${colon}${basisText(paper.cites, language)}`;
    children.push(line(basis, { face: "kai", size: 10.5 }, { spacing: { after: 160 } }));
  }
  return children;
}

const faces: Readonly<Record<1 | 2 | 3, DocumentFace>> = { 1: "hei", 2: "kai", 3: "fang" };

/**
 * A part of a document that is no table of rows: a clause, a paragraph, facts, boxes, or lines to sign on.
 *
 * @param block - the part
 * @param width - width of the text, in twentieths of a point
 * @param language - the language
 * @param size - size of the letters of its running text, in points
 */
export function docxPart(
  block: Exclude<ResolvedBlock, { kind: "table" }>,
  width: number,
  language: Language,
  size: number = textSize[language],
): FileChild[] {
  switch (block.kind) {
    case "clause": {
      const { level, number, text, cites } = block;
      const apart = language === "zh" ? "" : " ";
      const runs = [
        letters(`${number[language]}${apart}${text[language]}`, { face: faces[level], size }),
        letters(citedBehind(cites), { face: "kai", size: 10.5 }),
      ];
      const below =
        language === "zh"
          ? { line: lineHeight(size), lineRule: LineRuleType.AT_LEAST, after: 60 }
          : undefined;
      return [
        running(
          runs,
          language,
          {
            keepNext: level < 3,
            ...(below === undefined || level === 3 ? {} : { spacing: below }),
          },
          size,
        ),
      ];
    }
    case "paragraph":
      return [running([letters(block.text[language], { size })], language, {}, size)];
    case "facts":
      return docxFacts(block.facts, width, language);
    case "boxes":
      return docxBoxes(block, language, size);
    case "signatures":
      return docxSignatures(block.signatures, width, language);
  }
}

/** Labels with values, two to a line where they are short. */
function docxFacts(facts: readonly ResolvedFact[], width: number, language: Language): FileChild[] {
  const said = facts.map((fact) => {
    const column = { key: "value", label: fact.label, kind: fact.kind ?? "text" } as const;
    const text = fact.fill === true ? "" : cellText(fact.value, column, language);
    return { label: columnHeading(column, language), text };
  });
  const isShort = said.every(
    ({ label, text }) => textWidth(label, 1) <= 9 && textWidth(text, 1) <= 20,
  );
  const widest = said.reduce((most, { label }) => Math.max(most, textWidth(label, 1)), 4);
  const wanted = Math.round((Math.min(widest, 14) + 1) * 240);
  const pairs = isShort && said.length > 5 ? 2 : 1;
  const label = Math.min(wanted, Math.round(width * (pairs === 2 ? 0.28 : 0.4)));
  const value = Math.round(width / pairs) - label;
  const rows: TableRow[] = [];
  for (let at = 0; at < said.length; at += pairs) {
    const group = Array.from({ length: pairs }, (_, offset) => said[at + offset]);
    const cells = group.flatMap((each) => [
      tableCell(each?.label ?? "", {
        width: label,
        setting: { face: "hei", size: 12 },
        alignment: AlignmentType.LEFT,
        shaded: each !== undefined,
      }),
      tableCell(each?.text ?? "", {
        width: value,
        setting: { face: "song", size: 12 },
        alignment: AlignmentType.LEFT,
      }),
    ]);
    const height = { value: 420, rule: HeightRule.ATLEAST };
    rows.push(new TableRow({ cantSplit: true, height, children: cells }));
  }
  const small = { face: "song", size: 9 } as const;
  const statements = facts.flatMap(({ label, check }) =>
    check === null
      ? []
      : [
          line(
            `${check.agrees ? "✓" : "✗"} ${label[language]}${language === "zh" ? "：" : ": "}${check.statement[language]}`,
            { ...small, bold: !check.agrees },
          ),
        ],
  );
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: Array.from({ length: pairs }, () => [label, value]).flat(),
      layout: TableLayoutType.FIXED,
      rows,
    }),
    ...statements,
    line("", small),
  ];
}

/** Boxes to tick: in one line where they are short. */
function docxBoxes(
  { label, boxes }: Extract<ResolvedBlock, { kind: "boxes" }>,
  language: Language,
  size: number,
): FileChild[] {
  const colon = language === "zh" ? "：" : ":";
  const said = boxes.map((box) => `□ ${box[language]}`);
  const head = `${label[language]}${colon}`;
  if (textWidth([head, ...said].join("　"), 1) <= 26) {
    const text = [head, ...said].join("　");
    return [running([letters(text, { size })], language, {}, size)];
  }
  const indent = { left: size * 40, hanging: Math.round(size * 30) };
  return [
    running([letters(head, { size })], language, { keepNext: true }, size),
    ...said.map((text) => running([letters(text, { size })], language, { indent }, size)),
  ];
}

/** Whoever signs, side by side: capacity and body, signature, seal and day. */
function docxSignatures(
  signatures: readonly ResolvedSignature[],
  width: number,
  language: Language,
): FileChild[] {
  const say = (word: keyof typeof documentWords) => documentWords[word][language];
  const colon = language === "zh" ? "：" : ": ";
  const across = signatures.length === 3 || signatures.length > 4 ? 3 : 2;
  const cell = Math.floor(width / across);
  const small = { face: "song", size: 12 } as const;
  const sealOf = ({ person }: ResolvedSignature) => (person ? "" : `（${say("seal")}）`);
  const cellOf = (signature: ResolvedSignature | undefined) =>
    new TableCell({
      width: { size: cell, type: WidthType.DXA },
      margins: { top: 100, bottom: 100, left: 120, right: 120 },
      children:
        signature === undefined
          ? [line("", small)]
          : [
              line(`${signature.role[language]}${sealOf(signature)}`, { face: "hei", size: 12 }),
              line(signature.body?.[language] ?? "", small, { spacing: { before: 60 } }),
              line(`${say("signature")}${colon}`, small, { spacing: { before: 280 } }),
              line(say("dateBlank"), small, {
                alignment: AlignmentType.RIGHT,
                spacing: { before: 280 },
              }),
            ],
    });
  const rows: TableRow[] = [];
  for (let at = 0; at < signatures.length; at += across) {
    const group = Array.from({ length: across }, (_, offset) => cellOf(signatures[at + offset]));
    rows.push(new TableRow({ cantSplit: true, children: group }));
  }
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160 } }),
    new Table({
      width: { size: cell * across, type: WidthType.DXA },
      columnWidths: Array.from({ length: across }, () => cell),
      layout: TableLayoutType.FIXED,
      rows,
    }),
  ];
}
