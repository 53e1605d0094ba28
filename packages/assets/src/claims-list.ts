import { type Row, text } from "@fuyou/kernel";
import type { DocumentBlock, DocumentContext, OfficialDocument } from "@fuyou/reform";
import { type Claim, claims } from "./claim.js";
import { type EstateItem, estateList } from "./estate.js";
import { claimSides } from "./holding-book.js";

/** What the balance sheet calls the money of either side. */
const moneyOf: Readonly<Record<Claim["side"], string>> = {
  receivable: "receivables",
  liability: "liabilities",
};

/**
 * The list of receivables and liabilities (债权债务清单) of the bodies that end: what others owe them and what
 * they owe, who takes it over, and what was settled. An amount that nobody knows stays empty.
 */
export const claimsList: OfficialDocument = {
  id: "assets.claims-list",
  title: text("债权债务清单", "List of receivables and liabilities"),
  purpose: text(
    "列明终止单位的债权债务及其承继；移交方、接收方、监交方签章。",
    "Lists what is owed to and by the bodies that end and who takes it over; both sides and the supervisor sign.",
  ),
  write(context) {
    const blocks = (["receivable", "liability"] as const).flatMap((side) => sideOf(context, side));
    if (blocks.length === 0) return null;
    return {
      on: context.transition.to,
      blocks: [
        ...blocks,
        {
          kind: "paragraph",
          text: text(
            "债权债务由承继单位承继。未登记金额的，须与对方核对后补填，不作零处理。",
            "The successor takes all of it over. What has no amount on record is to be settled with the other side and is not read as zero.",
          ),
        },
        {
          kind: "signatures",
          signatures: [
            { role: text("移交方", "Handing over") },
            { role: text("接收方", "Receiving") },
            { role: text("监交方", "Supervising") },
          ],
        },
      ],
    };
  },
};

function sideOf(context: DocumentContext, side: Claim["side"]): DocumentBlock[] {
  const { after } = context.transition;
  const table = estateList(context, "claims", {
    title: claimSides[side],
    keep: (row) => (row as Row & Claim).side === side,
    ended: text("结清日期", "Settled on"),
    sums: { money: moneyOf[side] },
    more: [
      { key: "person", label: text("对方个人", "Other side (a person)"), kind: "text" },
      { key: "dueOn", label: text("到期日期", "Due on"), kind: "date" },
      { key: "left", label: text("现余额", "Left now"), kind: "fen" },
    ],
    cells: ({ row, endedOn }: EstateItem) => {
      const claim = row as Row & Claim;
      const now = after.get(claims, row.id);
      return {
        person: claim.person === undefined ? null : context.personal(claims, claim, "person"),
        dueOn: claim.dueOn ?? null,
        left: endedOn === null ? (now?.amount ?? null) : 0,
      };
    },
    fill: [{ key: "checked", label: text("对账结果", "As agreed"), kind: "text", fill: true }],
  });
  if (table === null) return [];
  return [
    { kind: "clause", level: 1, text: claimSides[side] },
    { kind: "table", table },
  ];
}
