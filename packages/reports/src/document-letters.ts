import type { Language } from "@fuyou/kernel";
import {
  AlignmentType,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";

/**
 * The faces of a paper (字体), by the names under which systems know them; where one is missing the system
 * substitutes: Song for titles, Hei and Kai for headings, Fangsong for the text.
 */
export type DocumentFace = "song" | "hei" | "kai" | "fang";

const eastAsian: Readonly<Record<DocumentFace, string>> = {
  song: "宋体",
  hei: "黑体",
  kai: "楷体",
  fang: "仿宋",
};

/** How a run of text is set. */
export interface Setting {
  /** Its face; that of the text where absent. */
  readonly face?: DocumentFace | undefined;
  /** Size of its letters, in points. */
  readonly size: number;
  /** Whether it is bold. */
  readonly bold?: boolean | undefined;
}

/** Size of the letters of running text, in points. */
export const textSize: Readonly<Record<Language, number>> = { zh: 16, en: 12 };

/** The same on lists and forms, which have no number and are to stand on few pages. */
export const formSize: Readonly<Record<Language, number>> = { zh: 14, en: 11 };

/** Control characters that no document may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A run of text in a face, with its East Asian font named.
 *
 * @param text - the text
 * @param setting - its face and size
 */
export function letters(text: string, { face = "fang", size, bold }: Setting): TextRun {
  const font = {
    ascii: "Times New Roman",
    hAnsi: "Times New Roman",
    cs: "Times New Roman",
    eastAsia: eastAsian[face],
  };
  return new TextRun({
    text: text.replace(unwritable, " "),
    font,
    size: Math.round(size * 2),
    bold: bold === true,
  });
}

/**
 * A line of text standing by itself, in a table or a head.
 *
 * @param text - the text
 * @param setting - its face and size
 * @param options - where it stands
 */
export function line(text: string, setting: Setting, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [letters(text, setting)] });
}

/** Height of a line of Chinese running text in twentieths of a point: 29 points where the letters have 16. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.8125) * 20;
}

/**
 * A paragraph of running text: two letters in at its beginning in Chinese, lines well apart.
 *
 * @param children - its runs
 * @param language - the language
 * @param options - how it differs
 * @param size - size of its letters, in points
 */
export function running(
  children: readonly ParagraphChild[],
  language: Language,
  options: IParagraphOptions = {},
  size: number = textSize[language],
): Paragraph {
  return new Paragraph({
    alignment: language === "zh" ? AlignmentType.BOTH : AlignmentType.LEFT,
    indent: language === "zh" ? { firstLine: size * 40 } : {},
    spacing:
      language === "zh"
        ? { line: lineHeight(size), lineRule: LineRuleType.AT_LEAST }
        : { line: 300, lineRule: LineRuleType.AUTO, after: 120 },
    ...options,
    children,
  });
}
