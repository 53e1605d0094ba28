import {
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { assets } from "./asset.js";
import { assetsCodes } from "./errors.js";
import { type HandoverParty, handoverParties, partyTitles, signedOn } from "./handover.js";
import type { HandoverItem } from "./handover-item.js";
import { handoverItems, handoverStatus, handovers } from "./handover-register.js";
import { requireHandedOver, requireSigner } from "./handover-right.js";
import { type Item, itemSchema, itemTable, quantityOf } from "./item-register.js";

/** What has to be said to draw up a handover. */
export interface HandoverDrawing {
  /** The body that hands over. */
  from: string;
  /** The body that receives; absent while the plan has not moved what `from` has. */
  to?: string | undefined;
  /** The inventory it rests on. */
  inventory?: string | undefined;
  /** Number of the approval of the allocation. */
  approvalNumber?: string | undefined;
  /** What is handed over. */
  items: readonly Item[];
}

/**
 * Draws up a handover (编制移交清单) with its items. It moves nothing. Refused where it lists what the body that
 * hands over neither has nor, once the plan has moved it, had.
 */
export const drawUpHandover: Change<HandoverDrawing> = defineChange<HandoverDrawing>({
  type: "assets.draw-up-handover",
  title: { zh: "编制移交清单", en: "draw up a handover" },
  schema: z.strictObject({
    from: z.string(),
    to: z.string().optional(),
    inventory: z.string().optional(),
    approvalNumber: z.string().min(1).optional(),
    items: z.array(itemSchema),
  }),
  apply(draft, { from, to, inventory, approvalNumber, items }, { on }) {
    const id = draft.freshId(handovers, `${from}.handover-${on}`);
    draft.insert(handovers, {
      ...{ id, from, preparedOn: on },
      ...(to === undefined ? {} : { to }),
      ...(inventory === undefined ? {} : { inventory }),
      ...(approvalNumber === undefined ? {} : { approvalNumber }),
    });
    listItems(draft, id, items, on);
  },
});

/** What has to be said when the plan has moved what a handover was drawn up for. */
export interface HandoverListing {
  /** The handover, which has no receiving body yet. */
  handover: string;
  /** The body that has received. */
  to: string;
  /** What was moved. */
  items: readonly Item[];
}

/**
 * Lists in a handover what was moved and to whom (填列移交清单); the relocation does it as it moves. Refused where
 * it lists what the body that hands over neither has nor had.
 */
export const listHandover: Change<HandoverListing> = defineChange<HandoverListing>({
  type: "assets.list-handover",
  title: { zh: "填列移交清单", en: "list what is handed over" },
  schema: z.strictObject({ handover: z.string(), to: z.string(), items: z.array(itemSchema) }),
  apply(draft, { handover, to, items }, { on }) {
    draft.update(handovers, handover, { to });
    listItems(draft, handover, items, on);
  },
});

function listItems(draft: Draft, handover: string, items: readonly Item[], on: PlainDate): void {
  const paper = draft.require(handovers, handover);
  for (const { register, record } of items) {
    const row = draft.require(itemTable(register), record);
    requireHandedOver(draft, paper, { register, record }, on);
    const quantity = quantityOf(register, row);
    const cost = register === "assets" ? draft.get(assets, record)?.originalCost : undefined;
    draft.insert(handoverItems, {
      ...{ id: draft.freshId(handoverItems, `${handover}.${register}.${record}`), handover },
      ...{ register, record },
      ...(quantity === undefined ? {} : { quantity }),
      ...(cost === undefined ? {} : { cost }),
    });
  }
}

/** What has to be said of a receipt. */
export interface HandoverReceipt {
  /** The handovers whose items are decided as a batch: every one that nobody has decided. */
  handovers?: readonly string[] | undefined;
  /** Items decided one by one. */
  items?: readonly string[] | undefined;
  /** What the receiving side decided. */
  decision: "accepted" | "refused";
  /** Why, where refused. */
  reason?: string | undefined;
}

/**
 * Records what the receiving side decided (接收、拒收), of whole batches or item by item. A refusal gives its
 * reason. What was refused may be accepted after all; what was accepted is not decided again. Nothing is moved.
 */
export const recordReceipt: Change<HandoverReceipt> = defineChange<HandoverReceipt>({
  type: "assets.record-receipt",
  title: { zh: "登记接收或拒收", en: "record a receipt" },
  schema: z.strictObject({
    handovers: z.array(z.string()).optional(),
    items: z.array(z.string()).optional(),
    decision: z.enum(["accepted", "refused"]),
    reason: z.string().min(1).optional(),
  }),
  apply(draft, { handovers: batches = [], items = [], decision, reason }, { on }) {
    const rows: HandoverItem[] = batches.flatMap((id) => {
      draft.require(handovers, id);
      const listed = draft.by(handoverItems, "handover", id);
      return listed.filter((each) => each.decision === undefined && each.retiredOn === undefined);
    });
    const known = new Set(rows.map(({ id }) => id));
    for (const id of items) if (!known.has(id)) rows.push(draft.require(handoverItems, id));
    for (const row of rows) {
      const refuse = (zh: string, en: string) => {
        const values = { item: `handover-items/${row.id}`, why: { zh, en } };
        throw new FuyouError(assetsCodes.message("ASSETS_RECEIPT", values));
      };
      if (decision === "refused" && reason === undefined) refuse("没有理由", "no reason is given");
      if (row.decision === "accepted") refuse("已经接收", "it was accepted already");
      if (row.decision === "refused" && decision === "refused") {
        refuse("已经拒收", "it was refused already");
      }
      if (row.retiredOn !== undefined) refuse("该行已撤销", "it was withdrawn");
      const why = decision === "accepted" ? undefined : reason;
      draft.update(handoverItems, row.id, { decision, reason: why, decidedOn: on });
    }
  },
});

/** What has to be said of a signature. */
export interface HandoverSignature {
  /** The handovers. */
  handovers: readonly string[];
  /** Who signs. */
  party: HandoverParty;
  /** The body that signs for it, by name or identifier; never a person's name. */
  body: string;
}

/**
 * Records a signature (签章), on several handovers at once. The transferor signs the list as it was drawn up;
 * the receiver and the supervisor sign once every item is decided, so that nobody signs what is still open. For
 * the two sides sign they themselves or what they have become; the supervisor is any body.
 */
export const signHandover: Change<HandoverSignature> = defineChange<HandoverSignature>({
  type: "assets.sign-handover",
  title: { zh: "移交签章", en: "sign a handover" },
  schema: z.strictObject({
    handovers: z.array(z.string()).min(1),
    party: z.enum(handoverParties as [HandoverParty, ...HandoverParty[]]),
    body: z.string().min(1),
  }),
  apply(draft, { handovers: ids, party, body }, { on }) {
    for (const id of ids) {
      const row = draft.require(handovers, id);
      const { undecided } = handoverStatus(draft, id);
      const signed = signedOn(row, party);
      const why = signatureFault(row.to, signed, party === "transferor" ? 0 : undecided);
      if (why !== undefined) {
        const values = { party: partyTitles[party], handover: id, why };
        throw new FuyouError(assetsCodes.message("ASSETS_SIGNATURE", values));
      }
      requireSigner(draft, row, party, body, on);
      draft.update(handovers, id, { [`${party}SignedBy`]: body, [`${party}SignedOn`]: on });
    }
  },
});

function signatureFault(
  to: string | undefined,
  signed: string | undefined,
  undecided: number,
): Text | undefined {
  if (to === undefined) return { zh: "尚无接收方", en: "there is no receiving body yet" };
  if (signed !== undefined) {
    return { zh: `已于 ${signed} 签章`, en: `it signed on ${signed} already` };
  }
  if (undecided === 0) return undefined;
  return { zh: `还有 ${undecided} 项未决定`, en: `${undecided} items are undecided` };
}
