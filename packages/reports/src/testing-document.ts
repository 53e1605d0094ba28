import type { CountyHeader } from "@fuyou/kernel";
import type { DocumentBlock, DocumentContent, DocumentEntry, LedgerFigure } from "@fuyou/reform";
import type { DocumentMaterial } from "./resolved-document.js";
import { sampleComposition } from "./testing-composition.js";

const text = (zh: string, en: string) => ({ zh, en });

/** An entry of an invented journal. */
export const sampleEntry: DocumentEntry = {
  sequence: 7,
  hash: "0123456789abcdef".repeat(4),
  on: "2020-02-29",
};

/**
 * What the ledger says of the original cost.
 *
 * @param amount - in fen
 * @param entry - the entry it was made from
 */
export function costFigure(
  amount: number,
  entry: DocumentEntry | null = sampleEntry,
): LedgerFigure {
  return { what: text("资产原值", "original cost"), unit: "fen", amount, on: "2020-02-29", entry };
}

/** Three assets of 123,456.78, 0.10 and 1,000.00 yuan, 124,456.88 together, and one whose cost is not known. */
export const costs: readonly (number | null)[] = [12_345_678, 10, 100_000, null];

/**
 * A list of assets with columns to fill in, its total compared with a figure of the ledger.
 *
 * @param ledger - the figure
 */
export function assetList(ledger: LedgerFigure | undefined): DocumentBlock {
  return {
    kind: "table",
    table: {
      title: text("资产移交清单", "Assets handed over"),
      columns: [
        { key: "name", kind: "text", label: text("名称", "name") },
        { key: "cost", kind: "fen", label: text("原值", "original cost") },
        { key: "since", kind: "date", label: text("购置日期", "since") },
        { key: "state", kind: "text", label: text("验收情况", "received"), fill: true },
      ],
      rows: costs.map((cost, at) => ({
        name: at === 0 ? "=1+1" : `设备${at}`,
        cost,
        since: "2015-03-06",
        state: "never shown",
      })),
      totals: [
        { column: "name", of: "rows" },
        { column: "cost", of: "sum", ledger },
      ],
      notes: [text("原值按登记。", "Cost as registered.")],
    },
  };
}

/** A paper with a part of every kind. */
export const everyPart: DocumentContent = {
  on: "2020-02-29",
  addressee: "样县人民政府",
  cites: [{ source: "999", clause: "二(一)" }],
  blocks: [
    { kind: "clause", level: 1, text: text("移交范围", "What is handed over") },
    { kind: "clause", level: 2, text: text("资产", "Assets") },
    {
      kind: "clause",
      level: 3,
      text: text("全部设备", "All devices"),
      cites: [{ source: "999", clause: "三" }],
    },
    { kind: "paragraph", text: text("双方逐件核对。", "Both sides check each piece.") },
    {
      kind: "facts",
      facts: [
        { label: text("移交单位", "From"), value: "样县计划生育服务站" },
        {
          label: text("原值合计", "Cost"),
          value: 12_445_688,
          kind: "fen",
          ledger: costFigure(12_445_688),
        },
        { label: text("经办人", "Clerk"), value: "never shown", fill: true },
      ],
    },
    assetList(costFigure(12_445_688)),
    {
      kind: "boxes",
      label: text("选择", "Choice"),
      boxes: [text("随转", "transfer"), text("留任", "stay")],
    },
    { kind: "clause", level: 1, text: text("签署", "Signatures") },
    {
      kind: "signatures",
      signatures: [
        { role: text("移交方", "Handing over"), body: "样县计划生育服务站" },
        { role: text("接收方", "Receiving"), body: "样县妇幼保健计划生育服务中心" },
        { role: text("监交方", "Supervising") },
      ],
    },
  ],
};

const county: CountyHeader = {
  code: "999901",
  name: text("样县", "Sample County"),
  edition: "2018-10-31",
  date: "2020-02-29",
  synthetic: true,
};

/**
 * What a document of the sample is drawn up from.
 *
 * @param papers - what its copies say
 * @param differing - what else is otherwise
 */
export function documentMaterial(
  papers: DocumentMaterial["papers"] = [{ content: everyPart }],
  differing: Partial<DocumentMaterial> = {},
): DocumentMaterial {
  return {
    document: {
      id: "sample.handover",
      title: text("资产移交清单", "Handover of assets"),
      numbered: true,
    },
    county,
    plan: { id: "merge", title: text("样例方案", "Sample plan") },
    entries: [sampleEntry],
    masked: false,
    papers,
    composition: sampleComposition,
    ...differing,
  };
}

/** A table of many columns, which needs a page across. */
export const wideTable: DocumentBlock = {
  kind: "table",
  table: {
    title: text("宽表", "Wide table"),
    columns: Array.from({ length: 12 }, (_, at) => ({
      key: `c${at}`,
      kind: "text" as const,
      label: text(`第${at}栏名称`, `column ${at}`),
    })),
    rows: [Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`c${at}`, "合成内容六字"]))],
  },
};
