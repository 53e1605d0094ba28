import type { CountyHeader, Language, Text } from "@fuyou/kernel";
import { cellWriter } from "./cell-text.js";
import type { CellValue } from "./grid.js";
import { readingMark } from "./quoted-text.js";
import type { SheetColumn } from "./sheet.js";

/** One datum of the county's header (县情), as a line of the first sheet. */
export type CountyLineKey = "code" | "nameZh" | "nameEn" | "edition" | "date" | "synthetic";

/** A line of the first sheet that says one datum of the county (县情行). */
export interface CountyLine {
  /** Which datum. */
  readonly key: CountyLineKey;
  /** What stands in the first cell of the line; it is found by this, in either language. */
  readonly label: Text;
  /** What is expected in the second cell. */
  readonly kind: "text" | "date" | "flag";
  /** What to write there. */
  readonly hint: Text;
}

/** Name of the first sheet of a workbook (首表), which says of which county it is; `county.csv` among text files. */
export const countySheetName: Text = { zh: "填表说明", en: "About" };

/**
 * The lines of the first sheet that say of which county the workbook is (县情), wherever they stand on it: what is
 * told in the first cell, its value in the second, an explanation in the third. Every other line of that sheet
 * begins with ※ or is empty. A value that is missing is empty, as in a template.
 */
export const countyLines: readonly CountyLine[] = [
  line("code", "县级区划代码", "county code", "text", "六位代码", "six digits"),
  line("nameZh", "县名", "name of the county in Chinese", "text", "全称", "in full"),
  line("nameEn", "英文名", "name of the county in English", "text", "译名", "as translated"),
  line(
    "edition",
    "区划代码版本",
    "edition of the division codes",
    "date",
    "区划代码以哪一天的版本为准",
    "the day whose edition of the codes holds",
  ),
  line(
    "date",
    "登记日期",
    "date of the registers",
    "date",
    "登记表反映哪一天的情况",
    "the day they describe",
  ),
  line(
    "synthetic",
    "合成数据",
    "synthetic records",
    "flag",
    "部分或全部记录系生成的，填“是”",
    "yes where some or all records are generated",
  ),
];

/** What every sheet of a county with generated records says (合成数据标记). */
export const syntheticNote: Text = {
  zh: "合成数据：部分或全部记录是生成的，不是任何单位或个人的真实记录。",
  en: "Synthetic records: some or all records are generated and describe no real body or person.",
};

/**
 * The county's header as cells (县情单元格), in the order of {@link countyLines}.
 *
 * @param county - what is known of the county; empty cells for the rest
 * @param language - the language of the labels
 */
export function countyCells(county: Partial<CountyHeader>, language: Language): CellValue[][] {
  const values: Record<CountyLineKey, unknown> = {
    code: county.code,
    nameZh: county.name?.zh,
    nameEn: county.name?.en,
    edition: county.edition,
    date: county.date,
    synthetic: county.synthetic,
  };
  return countyLines.map(({ key, label, kind, hint }) => [
    label[language],
    cellWriter(columnOf(key, label, kind), language)(values[key]),
    hint[language],
  ]);
}

/**
 * The line that marks a sheet of a county with generated records (合成数据行); it is for reading only.
 *
 * @param language - the language
 */
export function syntheticLine(language: Language): string {
  return `${readingMark} ${syntheticNote[language]}`;
}

function columnOf(path: string, title: Text, kind: CountyLine["kind"]): SheetColumn {
  return { path, title, kind, list: false, required: true, personal: false };
}

function line(
  key: CountyLineKey,
  zh: string,
  en: string,
  kind: CountyLine["kind"],
  hintZh: string,
  hintEn: string,
): CountyLine {
  return { key, label: { zh, en }, kind, hint: { zh: hintZh, en: hintEn } };
}
