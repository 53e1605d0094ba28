import type { Language, PlainDate, Text } from "@fuyou/kernel";
import type { ResolvedDocument } from "./resolved-document.js";
import { syntheticMark } from "./synthetic-mark.js";
import { capital } from "./wording.js";

/** The words of documents in both languages (公文用语). */
export const documentWords = {
  issuer: { zh: "发文机关", en: "Issued by" },
  number: { zh: "文号", en: "Number" },
  numberBlank: { zh: "＿＿＿＿〔＿＿＿〕＿＿＿号", en: "No. ____ (____)" },
  addressee: { zh: "主送", en: "To" },
  title: { zh: "标题", en: "Title" },
  copy: { zh: "份", en: "Copy" },
  county: { zh: "县", en: "County" },
  plan: { zh: "方案", en: "Plan" },
  day: { zh: "日期", en: "Day" },
  basis: { zh: "依据", en: "Rests on" },
  made: { zh: "成文依据", en: "Made from" },
  total: { zh: "合计", en: "Total" },
  ledger: { zh: "账面数", en: "Ledger" },
  difference: { zh: "差额", en: "Difference" },
  check: { zh: "核对", en: "Check" },
  agrees: { zh: "一致", en: "equal" },
  disagrees: { zh: "不一致", en: "not equal" },
  signature: { zh: "签名", en: "Signature" },
  seal: { zh: "盖章", en: "Seal" },
  dateBlank: { zh: "　　　　年　　月　　日", en: "Date: ____-__-__" },
  note: { zh: "注", en: "Note" },
  head: { zh: "文头", en: "Head" },
  text: { zh: "正文", en: "Text" },
  fact: { zh: "项目", en: "Item" },
  value: { zh: "内容", en: "Value" },
  rehearsal: { zh: "演练稿，尚未入账", en: "Rehearsal, nothing entered" },
  masked: { zh: "个人信息已隐去", en: "personal data masked" },
  nothing: { zh: "（无）", en: "(none)" },
} satisfies Record<string, Text>;

/**
 * A day as papers write it: 2018年3月6日 in Chinese, ISO in English.
 *
 * @param day - the day
 * @param language - the language
 */
export function writtenDay(day: PlainDate, language: Language): string {
  if (language === "en") return day;
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/**
 * The marks that stand on every page (逐页标记): that the county's records are synthetic, that nothing has been
 * entered, that personal data are masked.
 *
 * @param document - the document
 * @param language - the language
 */
export function pageMarks(document: ResolvedDocument, language: Language): string[] {
  const marks: string[] = [];
  if (document.county.synthetic) marks.push(capital(syntheticMark[language]));
  if (document.entered === null) marks.push(documentWords.rehearsal[language]);
  return marks;
}

/**
 * What a document was made from (成文依据): the entries of the journal, or a rehearsal.
 *
 * @param document - the document
 * @param language - the language
 */
export function madeFrom({ entered }: ResolvedDocument, language: Language): string {
  if (entered === null) return documentWords.rehearsal[language];
  const { first, last } = entered;
  const said = `${last.hash.slice(0, 12)}${language === "zh" ? "，" : ", "}${last.on}`;
  const range =
    first.sequence === last.sequence ? `${last.sequence}` : `${first.sequence}–${last.sequence}`;
  return language === "zh"
    ? `据台账第${range}号凭证（${said}）`
    : `Journal entry ${range} (${said})`;
}

/**
 * The clauses a document rests on, in a line: `［001］《…》二(一)、三`.
 *
 * @param cites - the clauses by source
 * @param language - the language
 */
export function basisText(
  cites: ResolvedDocument["papers"][number]["cites"],
  language: Language,
): string {
  const zh = language === "zh";
  return cites
    .map(({ source, title, clauses }) => {
      const name = title === null ? "" : zh ? `《${title.zh}》` : ` ${title.en}: `;
      return `［${source}］${name}${clauses.join(zh ? "、" : ", ")}`;
    })
    .join(zh ? "；" : "; ");
}
