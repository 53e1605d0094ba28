import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  REPORTS_DOCUMENT_TOTAL_DISAGREES: {
    what: {
      zh: "公文“{document}”（{copy}）的“{column}”合计为 {total}，账面数为 {ledger}（{what}），相差 {difference}。",
      en: "in the document '{document}' ({copy}) the total of '{column}' is {total}; the ledger has {ledger} ({what}), a difference of {difference}.",
    },
    fix: {
      zh: "请核对该公文漏列或多列了哪些登记；不要签署不一致的公文。",
      en: "See which records the document leaves out or lists too many of; do not sign a document that disagrees.",
    },
  },
  REPORTS_DOCUMENT_UNKNOWN_COLUMN: {
    what: {
      zh: "公文“{document}”对不存在的栏目“{column}”求合计，已有栏目：{known}。",
      en: "the document '{document}' totals a column '{column}' that its table does not have; it has {known}.",
    },
    fix: {
      zh: "请在提供该公文的插件中更正栏目名。",
      en: "Correct the column in the plugin that contributes the document.",
    },
  },
} as const;

/** The messages on documents (公文提示), by code. */
export const documentCodes: Codes<typeof messages> = defineCodes(messages);
