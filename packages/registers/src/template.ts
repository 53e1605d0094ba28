import type { CountyHeader, Language, Text } from "@fuyou/kernel";
import type { Sheet } from "./sheet.js";
import { sheetNamesOf } from "./sheet-names.js";
import { coverSheet, workbookProperties } from "./template-cover.js";
import { offeredLists } from "./template-lists.js";
import type { SheetSettings } from "./template-place.js";
import { templateSheet } from "./template-sheet.js";
import { workbookStream } from "./workbook-stream.js";

/** What a template is made with. */
export interface TemplateOptions {
  /** The language of headings, names and hints. */
  readonly language: Language;
  /**
   * What is known of the county that fills it in. Whether records are generated is for it to say: a template holds
   * none.
   */
  readonly county?: Partial<Omit<CountyHeader, "synthetic">> | undefined;
}

const title: Text = { zh: "登记表模板", en: "template of the registers" };

/** How a template is filled in (填写办法), a line each. */
export const fillingHints: readonly Text[] = [
  {
    zh: "每个工作表是一张登记表，一行一条记录；没有的登记表留空即可。",
    en: "Each sheet is a register and each line a record; leave a register empty that you do not keep.",
  },
  {
    zh: "首格以 ※ 开头的行（说明、示例）和标题以 ※ 开头的栏不导入，不必删除。",
    en: "Lines whose first cell begins with ※ (notes, the example) and columns whose heading does are not imported; they may stay.",
  },
  {
    zh: "底色较深的标题为必填栏目；每栏的要求写在标题下一行。",
    en: "Headings of the darker colour must be filled in; what a column expects stands below its heading.",
  },
  {
    zh: "编号由本县自定，在同一登记表中不重复、以后不改也不再用于别的记录；其他登记表按编号引用。",
    en: "Identifiers are yours: unique in their register, never changed and never given to another record; other registers refer to them.",
  },
  {
    zh: "金额以元、面积以平方米填写，可带两位小数；日期写作 2015-11-01。",
    en: "Money is in yuan and area in m², with up to two decimals; days are written 2015-11-01.",
  },
  {
    zh: "终止、撤销的记录不要删除，填写终止日期。",
    en: "Do not delete a record that has ended; fill in the day on which it did.",
  },
  {
    zh: "工作表已加保护（无密码），标题和说明不能误改；数据区可以填写、插入和删除行。",
    en: "Sheets are protected without a password so that headings stay as they are; data may be filled in and lines inserted and deleted.",
  },
];

/**
 * The empty registers of a deployment as one workbook (登记表模板): a first sheet that explains, a sheet for each
 * register, those of plugins among them, with headings, explanations, lists to choose from, validation and an
 * example that is not imported.
 *
 * @param sheets - the registers
 * @param options - the language, and the county where it is known
 * @returns the file, piece by piece
 */
export function writeTemplate(
  sheets: readonly Sheet[],
  options: TemplateOptions,
): AsyncIterable<Uint8Array> {
  const { language, county = {} } = options;
  const settings: SheetSettings = {
    language,
    sheets,
    names: sheetNamesOf(sheets, language),
    lists: offeredLists(sheets, language),
    example: true,
    keysLocked: false,
    synthetic: false,
  };
  const registers = sheets.map((sheet) => templateSheet(sheet, sheet.columns, settings));
  const cover = coverSheet({ title, county, hints: fillingHints }, settings);
  return workbookStream(
    {
      sheets: [cover, ...registers, settings.lists.sheet],
      properties: workbookProperties(title, county, language),
    },
    new Map(registers.map(({ name }) => [name, []])),
  );
}
