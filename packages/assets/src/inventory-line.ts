import {
  type CountyView,
  defineTable,
  type Finding,
  fenSchema,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { inventories } from "./inventory.js";
import { type Item, type ItemRegister, itemRegisterSchema, itemTable } from "./item-register.js";

/** A line of an inventory (清查表行): one item that the books gave the institution at the base date. */
export interface InventoryLine extends Row {
  /** The inventory. */
  readonly inventory: string;
  /** The register the item stands in. */
  readonly register: ItemRegister;
  /** The record. */
  readonly record: string;
  /** How many the books said (账面数); absent where nobody had counted them, never read as zero. */
  readonly book?: number | undefined;
  /** Original cost of an asset at the base date, in fen. */
  readonly cost?: number | undefined;
  /** How many were found, in order and in their place (实有数). */
  readonly found?: number | undefined;
  /** The day on which somebody looked. */
  readonly foundOn?: PlainDate | undefined;
}

/** Shape of an {@link InventoryLine}. */
export const inventoryLineSchema: z.ZodType<InventoryLine> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "行号", en: "identifier" } }),
  inventory: z.string().meta({ label: { zh: "清查", en: "inventory" } }),
  register: itemRegisterSchema.meta({ label: { zh: "登记表", en: "register" } }),
  record: z
    .string()
    .min(1)
    .meta({ label: { zh: "记录", en: "record" } }),
  book: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "账面数", en: "on the books" }, unit: "item" }),
  cost: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "账面原值", en: "original cost" }, unit: "fen" }),
  found: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "实有数", en: "found" }, unit: "item" }),
  foundOn: plainDateSchema.optional().meta({ label: { zh: "清点日期", en: "counted on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "withdrawn on" } }),
});

/** Register of the lines of inventories (清查表). */
export const inventoryLines: Table<InventoryLine, "inventory"> = defineTable<
  InventoryLine,
  "inventory"
>({
  name: "inventory-lines",
  title: { zh: "清查表", en: "lines of inventories" },
  schema: inventoryLineSchema,
  references: { inventory: { to: inventories, onRetire: "keep" } },
  check: (rows, county) => itemFaults("inventory-lines", rows, county),
});

/**
 * Papers about a record that no register has (记录不存在).
 *
 * @param table - register of the papers
 * @param rows - the papers
 * @param county - the county
 */
export function* itemFaults(
  table: string,
  rows: readonly (Row & Omit<Item, "record"> & { readonly record?: string | undefined })[],
  county: CountyView,
): Iterable<Finding> {
  for (const { id, register, record } of rows) {
    if (record === undefined || county.has(itemTable(register), record)) continue;
    const values = { paper: `${table}/${id}`, item: `${register}/${record}` };
    yield finding(assetsCodes.message("ASSETS_ITEM_UNKNOWN", values), {
      kind: "data",
      severity: "error",
      subject: `${table}/${id}`,
      date: county.date,
    });
  }
}
