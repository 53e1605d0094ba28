import { codeFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { documentCodes } from "./document-errors.js";

it("says the same in both languages, in these sentences", () => {
  expect(codeFaults(documentCodes)).toEqual([]);
  const values = {
    document: { zh: "资产移交清单", en: "handover list of assets" },
    copy: { zh: "移交方", en: "for the giving side" },
    column: { zh: "原值", en: "original cost" },
    total: "12.00",
    ledger: "15.00",
    what: { zh: "资产原值", en: "original cost of assets" },
    difference: "3.00",
    known: "name, cost",
  };
  const codes = Object.keys(documentCodes.table) as (keyof typeof documentCodes.table)[];
  expect(codes.map((code) => documentCodes.message(code, values).text)).toMatchInlineSnapshot(`
    [
      {
        "en": "in the document 'handover list of assets' (for the giving side) the total of 'original cost' is 12.00; the ledger has 15.00 (original cost of assets), a difference of 3.00. See which records the document leaves out or lists too many of; do not sign a document that disagrees.",
        "zh": "公文“资产移交清单”（移交方）的“原值”合计为 12.00，账面数为 15.00（资产原值），相差 3.00。请核对该公文漏列或多列了哪些登记；不要签署不一致的公文。",
      },
      {
        "en": "the document 'handover list of assets' totals a column 'original cost' that its table does not have; it has name, cost. Correct the column in the plugin that contributes the document.",
        "zh": "公文“资产移交清单”对不存在的栏目“原值”求合计，已有栏目：name, cost。请在提供该公文的插件中更正栏目名。",
      },
    ]
  `);
});
