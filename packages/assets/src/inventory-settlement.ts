import { institutions } from "@fuyou/hierarchy";
import {
  type Act,
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  type Row,
  successorsOf,
} from "@fuyou/kernel";
import { z } from "zod";
import type { Asset } from "./asset.js";
import { enterAsset } from "./asset-entry.js";
import { assetsCodes } from "./errors.js";
import { inventories } from "./inventory.js";
import { explainedBy, itemKey } from "./inventory-balance.js";
import { requireOpen } from "./inventory-change.js";
import {
  type DifferenceDecision,
  type DifferenceKind,
  decisionsFor,
  differenceDecisionSchema,
  differenceKindSchema,
  type InventoryDifference,
  inventoryDifferences,
  isOpenDifference,
} from "./inventory-difference.js";
import { inventoryLines } from "./inventory-line.js";
import {
  bookOf,
  type ItemRegister,
  itemRegisterSchema,
  itemTable,
  quantityOf,
} from "./item-register.js";
import { requireAuthority, takeOffBooks } from "./write-off.js";

/** One difference that was found. */
export interface FoundDifference {
  /** What sort of difference. */
  kind: DifferenceKind;
  /** The register the item stands in, or would. */
  register: ItemRegister;
  /** The record; absent for a surplus that is on no book. */
  record?: string | undefined;
  /** What was found, for a surplus without a record. */
  what?: string | undefined;
  /** How many; what of the line is not accounted for yet where absent, at least one. */
  quantity?: number | undefined;
  /** Why, in words that name no person. */
  reason: string;
}

/** What has to be said to record differences. */
export interface DifferenceRecording {
  /** The inventory. */
  inventory: string;
  /** The differences. */
  differences: readonly FoundDifference[];
}

/** Records differences (登记清查差异), many at once. Each stays open until it is settled by an authority. */
export const recordDifference: Change<DifferenceRecording> = defineChange<DifferenceRecording>({
  type: "assets.record-difference",
  title: { zh: "登记清查差异", en: "record differences" },
  schema: z.strictObject({
    inventory: z.string(),
    differences: z
      .array(
        z.strictObject({
          kind: differenceKindSchema,
          register: itemRegisterSchema,
          record: z.string().min(1).optional(),
          what: z.string().min(1).optional(),
          quantity: z.int().positive().optional(),
          reason: z.string().min(1),
        }),
      )
      .min(1),
  }),
  apply(draft, { inventory, differences }) {
    requireOpen(draft, inventory);
    const lines = new Map(
      draft.by(inventoryLines, "inventory", inventory).map((line) => [itemKey(line), line]),
    );
    for (const { kind, register, record, what, quantity, reason } of differences) {
      const line = record === undefined ? undefined : lines.get(itemKey({ register, record }));
      const nameless = kind === "surplus" && record === undefined && what !== undefined;
      if (line === undefined && !nameless) {
        const values = { item: itemKey({ register, record }), paper: `inventories/${inventory}` };
        throw new FuyouError(assetsCodes.message("ASSETS_NOT_LISTED", values));
      }
      const known = draft
        .by(inventoryDifferences, "inventory", inventory)
        .filter((each) => record !== undefined && itemKey(each) === itemKey({ register, record }));
      const left = Math.abs((line?.book ?? 0) - (line?.found ?? 0) - explainedBy(known));
      const stem = `${inventory}.${register}.${record ?? "new"}.${kind}`;
      draft.insert(inventoryDifferences, {
        ...{ id: draft.freshId(inventoryDifferences, stem), inventory, kind, register, reason },
        ...(record === undefined ? {} : { record }),
        ...(what === undefined ? {} : { what }),
        quantity: quantity ?? Math.max(left, 1),
      });
    }
  },
});

/** What has to be said to settle a difference. */
export interface DifferenceSettlement {
  /** The difference. */
  difference: string;
  /** What was decided. */
  decision: DifferenceDecision;
  /** The record that comes onto the books, for a surplus that is on none; its custodian need not be said. */
  record?: Row | undefined;
}

/**
 * Settles a difference by an authority (处理清查差异), as a disposal within a discipline window. What is booked enters the books, what is written off
 * leaves them, assets through the custody ledger; what is kept or stays disputed changes no register. What was
 * kept as disputed may be settled otherwise later; nothing else is settled twice.
 */
export const settleDifference: Change<DifferenceSettlement> = defineChange<DifferenceSettlement>({
  type: "assets.settle-difference",
  title: { zh: "处理清查差异", en: "settle a difference" },
  schema: z.strictObject({
    difference: z.string(),
    decision: differenceDecisionSchema,
    record: z.looseObject({ id: z.string().min(1) }).optional(),
  }) as z.ZodType<DifferenceSettlement>,
  nature: "disposal",
  apply(draft, { difference: id, decision, record }, act) {
    requireAuthority(act, `inventory-differences/${id}`);
    const difference = draft.require(inventoryDifferences, id);
    if (!isOpenDifference(difference) || !decisionsFor[difference.kind].includes(decision)) {
      const values = { id, kind: difference.kind, decision, before: difference.decision ?? "—" };
      throw new FuyouError(assetsCodes.message("ASSETS_DECISION", values));
    }
    let booked: string | undefined;
    if (decision === "booked") booked = enter(draft, difference, record, act);
    if (decision === "written-off") exit(draft, difference, act);
    const { issuer: decidedBy, number: decisionNumber } = act.authority ?? { issuer: "" };
    draft.update(inventoryDifferences, id, {
      ...{ decision, decidedBy, decisionNumber, decidedOn: act.on },
      ...(booked === undefined ? {} : { record: booked }),
    });
  },
});

/** Brings a surplus onto the books; returns the record that has it. */
function enter(draft: Draft, found: InventoryDifference, row: Row | undefined, act: Act): string {
  const { register, record, quantity, inventory } = found;
  const { institution: counted } = draft.require(inventories, inventory);
  const [heir, another] = successorsOf(draft, institutions, counted, act.on);
  const institution = another === undefined ? (heir?.id ?? counted) : counted;
  const field = bookOf(register).quantity;
  if (record !== undefined && field !== undefined) {
    const table = itemTable(register);
    const there = quantityOf(register, draft.require(table, record)) ?? 0;
    draft.update(table, record, { [field]: there + quantity } as Partial<Row>);
    return record;
  }
  if (row === undefined) {
    throw new FuyouError(assetsCodes.message("ASSETS_RECORD_MISSING", { id: found.id, register }));
  }
  if (register === "assets") enterAsset(draft, row as unknown as Asset, institution, act);
  else draft.insert(itemTable(register), { institution, ...row } as Row);
  return row.id;
}

/** Takes what a difference concerns off the books; a part of what is counted only by its number. */
function exit(draft: Draft, { register, record = "", quantity }: InventoryDifference, act: Act) {
  if (register === "assets") return takeOffBooks(draft, [record], act);
  const table = itemTable(register);
  const row = draft.require(table, record);
  const there = quantityOf(register, row);
  const field = bookOf(register).quantity;
  if (field === undefined || there === undefined || there === quantity) {
    return draft.retire(table, record, act.on);
  }
  if (quantity > there) {
    const values = { item: `${register}/${record}`, asked: quantity, there };
    throw new FuyouError(assetsCodes.message("ASSETS_MORE_THAN_THERE", values));
  }
  draft.update(table, record, { [field]: there - quantity } as Partial<Row>);
}
