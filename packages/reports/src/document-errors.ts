import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  REPORTS_DOCUMENT_TOTAL_DISAGREES: {
    what: {
      zh: "公文“{document}”（{copy}）的“{column}”合计为 {total}，账面数为 {ledger}（{what}），相差 {difference}。",
      en: "in the document '{document}' ({copy}) the total of '{column}' is {total}; the ledger has {ledger} ({what}), a difference of {difference}.",
    },
    cause: {
      zh: "公文列出的记录与台账不是同一批：有的不符合该公文的条件，有的登记在别的单位。",
      en: "The records that the document lists are not those of the ledger: some do not meet its conditions, or stand under another body.",
    },
    fix: {
      zh: "请核对该公文漏列或多列了哪些登记；不要签署不一致的公文。",
      en: "See which records the document leaves out or lists too many of; do not sign a document that disagrees.",
    },
    example: {
      document: { zh: "资产移交清单", en: "list of assets handed over" },
      copy: "东镇计划生育服务站",
      column: { zh: "原值", en: "original cost" },
      total: { zh: "118,000.00元", en: "118,000.00 yuan" },
      ledger: { zh: "120,000.00元", en: "120,000.00 yuan" },
      what: { zh: "划转资产原值", en: "original cost of assets transferred" },
      difference: { zh: "2,000.00元", en: "2,000.00 yuan" },
    },
  },
  REPORTS_DOCUMENT_UNKNOWN_COLUMN: {
    what: {
      zh: "公文“{document}”对不存在的栏目“{column}”求合计，已有栏目：{known}。",
      en: "the document '{document}' totals a column '{column}' that its table does not have; it has {known}.",
    },
    cause: {
      zh: "插件改了栏目名而没有改合计，或栏目名拼写有误。",
      en: "The plugin renamed the column and not its total, or the name is mistyped.",
    },
    fix: {
      zh: "请在提供该公文的插件中更正栏目名。",
      en: "Correct the column in the plugin that contributes the document.",
    },
    example: {
      document: "asset-handover",
      column: "orginalCost",
      known: "id, name, originalCost",
    },
  },
} as const;

/** The messages on documents (公文提示), by code. */
export const documentCodes: Codes<typeof messages> = defineCodes(messages);
