import { type Text, text, type ViewCell } from "@fuyou/kernel";
import type {
  DocumentBlock,
  DocumentColumn,
  DocumentContext,
  DocumentFact,
  DocumentTable,
  OfficialDocument,
} from "@fuyou/reform";
import { assetSummary } from "./asset-summary.js";
import { heldFigure } from "./held-figure.js";
import { bodyName } from "./holding-book.js";
import { decisionTitles, differenceTitles } from "./inventory-difference.js";
import {
  countedBodies,
  type InventoryPaper,
  inventoryPaper,
  undecided,
} from "./inventory-paper.js";
import { itemList } from "./item-list.js";
import { type ItemRegister, itemRegisters, itemTable, wordsOf } from "./item-register.js";

/**
 * The sheet of an inventory (资产清查表): what the books had at the base date, what was counted, and every
 * difference with what became of it. For a body that hands over and was not counted yet it lists the books and
 * is filled in by hand.
 */
export const inventorySheet: OfficialDocument = {
  id: "assets.inventory-sheet",
  title: text("资产清查表", "Inventory sheet"),
  purpose: text(
    "逐项核对账面与实物并说明差异；清查单位填写，财政部门核准。",
    "Compares the books with what is there, item by item; filled in by the body counted, approved by finance.",
  ),
  binding: "each",
  *copies({ transition }) {
    for (const [key, { institution, baseDate }] of countedBodies(transition)) {
      const name = bodyName(transition.after, institution);
      yield { key, title: text(`${name}（${baseDate}）`, `${name} (${baseDate})`) };
    }
  },
  write(context, copy) {
    const { transition } = context;
    const body = copy === undefined ? undefined : countedBodies(transition).get(copy.key);
    if (body === undefined) return null;
    const paper = inventoryPaper(transition, body);
    const name = bodyName(transition.after, paper.institution);
    return {
      title: text(`${name}资产清查表`, `Inventory sheet of ${name}`),
      on: paper.baseDate,
      blocks: [
        { kind: "facts", facts: factsOf(name, paper) },
        ...summaryOf(context, paper),
        ...itemRegisters.flatMap((register) => listOf(context, paper, register)),
        ...differencesOf(context, paper),
        {
          kind: "signatures",
          signatures: [
            { role: text("清查单位", "Body counted"), body: name },
            { role: text("监盘单位", "Supervised by") },
            { role: text("结果核准单位", "Result approved by"), body: paper.inventory?.approvedBy },
          ],
        },
      ],
    };
  },
};

function factsOf(name: string, paper: InventoryPaper): DocumentFact[] {
  const { baseDate, inventory, lines, differences } = paper;
  const { closedOn, approvedBy, approvalNumber, approvedOn } = inventory ?? {};
  const known = (label: Text, value: ViewCell, kind?: DocumentFact["kind"]) => ({
    ...{ label, value, kind },
  });
  const toFill = (label: Text, value: ViewCell = null, kind?: DocumentFact["kind"]) => ({
    ...{ label, value, kind, fill: value === null },
  });
  const open = lines.filter(({ isCounted }) => !isCounted).length;
  return [
    known(text("清查单位", "Body counted"), name),
    toFill(text("清查基准日", "Base date"), inventory && baseDate, "date"),
    known(text("账面取数日", "Day of the books"), baseDate, "date"),
    known(text("账面项数", "Items on the books"), lines.length, "number"),
    known(text("未清点项数", "Items not counted yet"), open, "number"),
    toFill(text("差异笔数", "Differences"), inventory && differences.length, "number"),
    toFill(text("清查结束日期", "Closed on"), closedOn, "date"),
    toFill(text("结果核准单位", "Result approved by"), approvedBy),
    toFill(text("核准文号", "Number of the approval"), approvalNumber),
    toFill(text("核准日期", "Approved on"), approvedOn, "date"),
  ];
}

/** What a category of a register has to come to, by the registers of that day. */
function figureOf(context: DocumentContext, paper: InventoryPaper, register: ItemRegister) {
  const { books: county, institution, baseDate: on } = paper;
  return (category: string) => heldFigure(context, { register, category, county, institution, on });
}

/** The assets by class. */
function summaryOf(context: DocumentContext, paper: InventoryPaper): DocumentBlock[] {
  const [register] = itemRegisters;
  const items = paper.lines.filter((line) => line.register === register);
  if (register === undefined || items.length === 0) return [];
  const figure = figureOf(context, paper, register);
  return [{ kind: "table", table: assetSummary(context, items, paper.baseDate, figure) }];
}

/** The columns of the count; to be filled in while anything of the register is not counted. */
const countColumns = (fill: boolean): DocumentColumn[] => [
  { key: "found", label: text("实有数", "Found"), kind: "number", fill },
  { key: "foundOn", label: text("清点日期", "Counted on"), kind: "date", fill },
  { key: "outcome", label: text("差异及处理", "Difference and decision"), kind: "text", fill },
];

function listOf(
  context: DocumentContext,
  paper: InventoryPaper,
  register: ItemRegister,
): DocumentBlock[] {
  const items = paper.lines.filter((line) => line.register === register);
  if (items.length === 0) return [];
  const table = itemList(context, register, items, {
    on: paper.baseDate,
    more: countColumns(items.some(({ isCounted }) => !isCounted)),
    figure: figureOf(context, paper, register),
  });
  return [{ kind: "table", table }];
}

/** Every difference, also a surplus that is on no book, with who decided what of it. */
function differencesOf(
  { transition }: DocumentContext,
  { differences, inventory, baseDate }: InventoryPaper,
): DocumentBlock[] {
  if (inventory === undefined) return [];
  const none = text("清查差异：无。", "Differences: none on record.");
  if (differences.length === 0) return [{ kind: "paragraph", text: none }];
  const table: DocumentTable = {
    title: text("清查差异及处理", "Differences and what became of them"),
    columns: [
      { key: "register", label: text("登记表", "Register"), kind: "text" },
      { key: "item", label: text("物项", "Item"), kind: "text" },
      { key: "kind", label: text("差异类别", "Difference"), kind: "text" },
      { key: "quantity", label: text("数量", "Quantity"), kind: "number" },
      { key: "reason", label: text("原因", "Reason"), kind: "text" },
      { key: "decision", label: text("处理决定", "Decision"), kind: "text" },
      { key: "decidedBy", label: text("批准单位", "Decided by"), kind: "text" },
      { key: "number", label: text("批准文号", "Number"), kind: "text" },
      { key: "decidedOn", label: text("批准日期", "Decided on"), kind: "date" },
    ],
    rows: differences.map(({ register, record, what, kind, quantity, reason, ...decided }) => ({
      register: itemTable(register).title,
      item:
        record === undefined
          ? (what ?? null)
          : `${wordsOf(transition.after, { register, record }, baseDate).name}（${record}）`,
      kind: differenceTitles[kind],
      ...{ quantity, reason },
      decision: decided.decision === undefined ? undecided : decisionTitles[decided.decision],
      decidedBy: decided.decidedBy ?? null,
      number: decided.decisionNumber ?? null,
      decidedOn: decided.decidedOn ?? null,
    })),
    totals: [{ column: "item", of: "rows" }],
  };
  return [{ kind: "table", table }];
}
