import {
  type Act,
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  inForce,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { type HoldingInTrust, holdingInTrustSchema, holdingsInTrust } from "./holding-in-trust.js";
import { noteInLedger } from "./supply-change.js";
import { requireAuthority } from "./write-off.js";

/** What has to be said to receive goods in trust: which record grows by how many, or the new records. */
export interface GoodsReceipt {
  /** The records that grow. */
  more?: readonly GoodsMovement[] | undefined;
  /** The records that begin. */
  new?: readonly HoldingInTrust[] | undefined;
}

/** So many pieces of one record. */
export interface GoodsMovement {
  /** The record. */
  record: string;
  /** How many pieces. */
  quantity: number;
}

/** What has to be said to issue goods: how many of which, never to whom. */
export interface GoodsIssue {
  /** What is issued. */
  goods: readonly GoodsMovement[];
}

const movement = z.strictObject({ record: z.string(), quantity: z.int().positive() });

/** Receives goods in trust (代管物资入库): contraceptives supplied, donations; by an authority. */
export const receiveGoods: Change<GoodsReceipt> = defineChange<GoodsReceipt>({
  type: "assets.receive-goods",
  title: { zh: "代管物资入库", en: "receive goods in trust" },
  schema: z.strictObject({
    more: z.array(movement).optional(),
    new: z.array(holdingInTrustSchema).optional(),
  }),
  apply(draft, { more = [], new: begun = [] }, act) {
    for (const { record, quantity } of more) {
      const row = counted(draft, record, act);
      noteInLedger(draft, row, { movement: "receipt", quantity }, act);
      draft.update(holdingsInTrust, record, { quantity: row.quantity + quantity });
    }
    for (const row of begun) {
      requireAuthority(act, `holdings-in-trust/${row.id}`);
      draft.insert(holdingsInTrust, row);
    }
  },
});

/**
 * Issues goods held in trust (代管物资出库), by an authority. Who receives them is not kept here: that
 * contraceptives are given out is no fact about a person. Refused where fewer are there, or nobody has counted.
 */
export const issueGoods: Change<GoodsIssue> = defineChange<GoodsIssue>({
  type: "assets.issue-goods",
  title: { zh: "代管物资出库", en: "issue goods held in trust" },
  schema: z.strictObject({ goods: z.array(movement).min(1) }),
  apply(draft, { goods }, act) {
    for (const { record, quantity } of goods) {
      const row = counted(draft, record, act);
      const there = row.quantity;
      if (quantity > there) {
        const values = { item: `holdings-in-trust/${record}`, asked: quantity, there };
        throw new FuyouError(assetsCodes.message("ASSETS_MORE_THAN_THERE", values));
      }
      noteInLedger(draft, row, { movement: "issue", quantity }, act);
      draft.update(holdingsInTrust, record, { quantity: there - quantity });
    }
  },
});

/** A record in force whose pieces were counted, once somebody permitted to move them. */
function counted(
  draft: Draft,
  record: string,
  act: Act,
): HoldingInTrust & { readonly quantity: number } {
  const item = `holdings-in-trust/${record}`;
  requireAuthority(act, item);
  const row = draft.require(holdingsInTrust, record);
  if (!inForce(row, act.on)) {
    const values = { item, holder: row.institution, on: act.on };
    throw new FuyouError(assetsCodes.message("ASSETS_NOT_HELD", values));
  }
  if (row.quantity === undefined) {
    throw new FuyouError(assetsCodes.message("ASSETS_NOT_COUNTED", { item }));
  }
  return { ...row, quantity: row.quantity };
}
