import {
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  type PlainDate,
  plainDateSchema,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { type Inventory, inventories } from "./inventory.js";
import { itemKey, unaccountedIn } from "./inventory-balance.js";
import { inventoryLines } from "./inventory-line.js";
import { bookItems, type Item, itemRegisterSchema } from "./item-register.js";
import { requireAuthority } from "./write-off.js";

/** What has to be said to open inventories. */
export interface InventoryOpening {
  /** The institutions, each counted for itself. */
  institutions: readonly string[];
  /** The base date (清查基准日); not after the day of the act. */
  baseDate: PlainDate;
}

/**
 * Opens inventories (启动资产清查): draws the lines of each from the books as they were at the base date, so
 * that nobody types a list. One for each institution and base date; a second is refused.
 */
export const openInventory: Change<InventoryOpening> = defineChange<InventoryOpening>({
  type: "assets.open-inventory",
  title: { zh: "启动资产清查", en: "open inventories" },
  schema: z.strictObject({
    institutions: z.array(z.string()).min(1),
    baseDate: plainDateSchema,
  }),
  apply(draft, { institutions, baseDate }, { on }) {
    for (const institution of institutions) {
      if (baseDate > on) {
        const values = { institution, baseDate, on };
        throw new FuyouError(assetsCodes.message("ASSETS_BASE_DATE", values));
      }
      const there = draft
        .by(inventories, "institution", institution)
        .find((each) => each.baseDate === baseDate && each.retiredOn === undefined);
      if (there !== undefined) {
        const values = { institution, baseDate, inventory: there.id };
        throw new FuyouError(assetsCodes.message("ASSETS_INVENTORY_TWICE", values));
      }
      const id = draft.freshId(inventories, `${institution}.inventory-${baseDate}`);
      draft.insert(inventories, { id, institution, baseDate, openedOn: on });
      for (const { register, record, quantity, cost } of bookItems(draft, institution, baseDate)) {
        draft.insert(inventoryLines, {
          ...{ id: draft.freshId(inventoryLines, `${id}.${register}.${record}`), inventory: id },
          ...{ register, record },
          ...(quantity === undefined ? {} : { book: quantity }),
          ...(cost === undefined ? {} : { cost }),
        });
      }
    }
  },
});

/** One item that was looked for. */
export interface CountedItem extends Item {
  /** How many were found in order; as many as the books said where absent. */
  found?: number | undefined;
}

/** What has to be said to record a count. */
export interface InventoryCount {
  /** The inventory. */
  inventory: string;
  /** What was looked for. */
  items: readonly CountedItem[];
}

/** Records what was found (登记盘点结果), many items at once. Counted again, the later count stands. */
export const recordCount: Change<InventoryCount> = defineChange<InventoryCount>({
  type: "assets.record-count",
  title: { zh: "登记盘点结果", en: "record a count" },
  schema: z.strictObject({
    inventory: z.string(),
    items: z
      .array(
        z.strictObject({
          register: itemRegisterSchema,
          record: z.string(),
          found: z.int().min(0).optional(),
        }),
      )
      .min(1),
  }),
  apply(draft, { inventory, items }, { on }) {
    requireOpen(draft, inventory);
    const lines = draft.by(inventoryLines, "inventory", inventory);
    const byItem = new Map(lines.map((line) => [itemKey(line), line]));
    for (const item of items) {
      const line = byItem.get(itemKey(item));
      if (line === undefined) {
        const values = { item: itemKey(item), paper: `inventories/${inventory}` };
        throw new FuyouError(assetsCodes.message("ASSETS_NOT_LISTED", values));
      }
      draft.update(inventoryLines, line.id, { found: item.found ?? line.book, foundOn: on });
    }
  },
});

/** The inventories concerned. */
export interface Inventories {
  /** The inventories. */
  inventories: readonly string[];
}

/**
 * Closes inventories (结束清查), several at once. Refused while any item of the institution at the base date is
 * neither found nor explained by a difference; the refusal says how many of each inventory and names the
 * first. Differences may stay unsettled: they are open cases and stay listed.
 */
export const closeInventory: Change<Inventories> = defineChange<Inventories>({
  type: "assets.close-inventory",
  title: { zh: "结束资产清查", en: "close inventories" },
  schema: z.strictObject({ inventories: z.array(z.string()).min(1) }),
  apply(draft, { inventories: ids }, { on }) {
    const zh: string[] = [];
    const en: string[] = [];
    for (const id of ids) {
      requireOpen(draft, id);
      const open = unaccountedIn(draft, id);
      if (open.length === 0) continue;
      const first = open.slice(0, 3).map(itemKey);
      const more = open.length > first.length;
      zh.push(`${id} ${open.length} 件（${first.join("、")}${more ? "等" : ""}）`);
      en.push(`'${id}' ${open.length} (${first.join(", ")}${more ? ", …" : ""})`);
    }
    if (zh.length > 0) {
      const cases: Text = { zh: zh.join("；"), en: en.join("; ") };
      throw new FuyouError(assetsCodes.message("ASSETS_NOT_ACCOUNTED", { cases }));
    }
    for (const id of ids) draft.update(inventories, id, { closedOn: on });
  },
});

/**
 * Records that the results of inventories were approved (核准清查结果), as a rule by the finance department:
 * the authority of the act says who and under which number. Only a closed inventory can be approved.
 */
export const approveInventory: Change<Inventories> = defineChange<Inventories>({
  type: "assets.approve-inventory",
  title: { zh: "核准清查结果", en: "approve the results of inventories" },
  schema: z.strictObject({ inventories: z.array(z.string()).min(1) }),
  apply(draft, { inventories: ids }, act) {
    for (const id of ids) {
      requireAuthority(act, `inventories/${id}`);
      const { closedOn, approvedOn } = draft.require(inventories, id);
      if (closedOn === undefined || closedOn > act.on || approvedOn !== undefined) {
        throw new FuyouError(assetsCodes.message("ASSETS_NOT_APPROVABLE", { inventory: id }));
      }
      const { issuer: approvedBy, number: approvalNumber } = act.authority ?? { issuer: "" };
      draft.update(inventories, id, { approvedBy, approvalNumber, approvedOn: act.on });
    }
  },
});

/**
 * The inventory, which must not be closed.
 *
 * @param draft - the county being changed
 * @param id - the inventory
 * @throws FuyouError `ASSETS_INVENTORY_CLOSED`
 */
export function requireOpen(draft: Draft, id: string): Inventory {
  const inventory = draft.require(inventories, id);
  const { closedOn, retiredOn } = inventory;
  const ended = closedOn ?? retiredOn;
  if (ended === undefined) return inventory;
  const values = { inventory: id, on: ended };
  throw new FuyouError(assetsCodes.message("ASSETS_INVENTORY_CLOSED", values));
}
