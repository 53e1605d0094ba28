import { text } from "@fuyou/kernel";
import type {
  DocumentBlock,
  DocumentColumn,
  DocumentContext,
  DocumentFact,
  DocumentSignature,
  LedgerFigure,
  OfficialDocument,
} from "@fuyou/reform";
import { assetSummary } from "./asset-summary.js";
import { handoverParties, partyTitles, signedOn } from "./handover.js";
import { type HandoverPair, handoverPairs } from "./handover-pair.js";
import { bodyName } from "./holding-book.js";
import { itemList } from "./item-list.js";
import { type ItemRegister, itemRegisters } from "./item-register.js";
import { passedFigure } from "./passed-figure.js";

/**
 * The list by which one body hands over to another (资产移交清单): every item with what the registers say of it,
 * what the receiving side decided of it or columns to fill in, and three signatures (State Council Order 738,
 * art. 22). The totals of its assets are held against the postings of the custody ledger.
 */
export const handoverList: OfficialDocument = {
  id: "assets.handover-list",
  title: text("资产移交清单", "Handover list"),
  purpose: text(
    "移交方向接收方逐项移交，监交方监督，三方签章。",
    "One body hands over to another item by item; it, the receiver and the supervisor sign.",
  ),
  binding: "each",
  *copies({ transition }) {
    for (const [key, { from, to }] of handoverPairs(transition)) {
      const title = [from, to].map((id) => bodyName(transition.after, id)).join(" → ");
      yield { key, title: text(title, title) };
    }
  },
  write(context, copy) {
    const pair = copy === undefined ? undefined : handoverPairs(context.transition).get(copy.key);
    if (pair === undefined) return null;
    const { after, to: on } = context.transition;
    const [from, to] = [pair.from, pair.to].map((id) => bodyName(after, id));
    return {
      title: text(`${from}资产移交清单`, `Handover list of ${from}`),
      on,
      blocks: [
        { kind: "facts", facts: factsOf(context, pair) },
        ...summaryOf(context, pair),
        ...itemRegisters.flatMap((register) => listOf(context, pair, register)),
        {
          kind: "paragraph",
          text: text(
            "接收以逐项核对的实物和资料为准；未接收的，在备注栏说明。",
            "Received is what was checked item by item; what is not received is explained under remarks.",
          ),
        },
        { kind: "signatures", signatures: signaturesOf(pair, { from, to }) },
      ],
    };
  },
};

function factsOf(
  { transition: { after, to } }: DocumentContext,
  pair: HandoverPair,
): DocumentFact[] {
  const [paper, another] = pair.papers;
  // Where several papers were drawn up, each has its own number, inventory and signatures.
  const only = another === undefined ? paper : undefined;
  const fill = (value: string | undefined) => ({ value: value ?? null, fill: value === undefined });
  const signed = handoverParties.map((party): DocumentFact => {
    const { zh, en } = partyTitles[party];
    const day = only === undefined ? undefined : signedOn(only, party);
    const label = text(`${zh}签章日期`, `Signed by ${en} on`);
    return { label, kind: "date", ...fill(day) };
  });
  return [
    { label: text("移交方", "Handed over by"), value: bodyName(after, pair.from) },
    { label: text("接收方", "Received by"), value: bodyName(after, pair.to) },
    { label: text("截止日期", "As of"), value: to, kind: "date" },
    { label: text("调拨批准文号", "Allocation approved under"), ...fill(only?.approvalNumber) },
    { label: text("所依清查", "Rests on the inventory"), ...fill(only?.inventory) },
    { label: text("移交项数", "Items"), value: pair.items.length, kind: "number" },
    { label: text("已决定接收与否", "Decided"), value: pair.decided, kind: "number" },
    ...signed,
  ];
}

function signaturesOf(
  { papers }: HandoverPair,
  { from, to }: { from: string | undefined; to: string | undefined },
): DocumentSignature[] {
  return [
    { role: text("移交方", "Handing over"), body: from },
    { role: text("接收方", "Receiving"), body: to },
    { role: text("监交方", "Supervising"), body: papers[0]?.supervisorSignedBy },
  ];
}

/** What a category of a register came to between the two, by another book than the list. */
function figureOf(context: DocumentContext, pair: HandoverPair, register: ItemRegister) {
  return (category: string): LedgerFigure | undefined =>
    pair.wentOn.has(register) ? undefined : passedFigure(context, register, category, pair);
}

function summaryOf(context: DocumentContext, pair: HandoverPair): DocumentBlock[] {
  const [register] = itemRegisters;
  const items = pair.items.filter((item) => item.register === register);
  if (register === undefined || items.length === 0) return [];
  const figure = figureOf(context, pair, register);
  return [{ kind: "table", table: assetSummary(context, items, context.transition.to, figure) }];
}

/** The columns of receipt (接收栏): what was received, in which state, and what there is to remark. */
function receiptColumns(isDecided: boolean): DocumentColumn[] {
  return [
    { key: "papers", label: text("随附资料", "Papers handed over"), kind: "text", fill: true },
    { key: "received", label: text("实收", "Received"), kind: "number", fill: !isDecided },
    { key: "condition", label: text("状况", "Condition"), kind: "text", fill: true },
    { key: "remark", label: text("备注", "Remarks"), kind: "text", fill: true },
  ];
}

function listOf(
  context: DocumentContext,
  pair: HandoverPair,
  register: ItemRegister,
): DocumentBlock[] {
  const items = pair.items.filter((item) => item.register === register);
  if (items.length === 0) return [];
  const isDecided = pair.decided === pair.items.length;
  const table = itemList(context, register, items, {
    on: context.transition.to,
    more: receiptColumns(isDecided),
    figure: figureOf(context, pair, register),
  });
  return [{ kind: "table", table }];
}
