import { institutions } from "@fuyou/hierarchy";
import { defineTable, type PlainDate, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";

/**
 * An inventory (资产清查) of what an institution has at a base date; FHIR InventoryReport. Its lines are what
 * the books said of that day; what was found otherwise stands in the differences.
 */
export interface Inventory extends Row {
  /** The institution; it may have ended since. */
  readonly institution: string;
  /** The day whose books are compared with what is there (清查基准日). */
  readonly baseDate: PlainDate;
  /** The day on which the lines were drawn from the books. */
  readonly openedOn: PlainDate;
  /** The day on which everything was found or explained; absent until then. */
  readonly closedOn?: PlainDate | undefined;
  /** Who approved the result (结果核准单位), the finance department as a rule; a body, never a person. */
  readonly approvedBy?: string | undefined;
  /** Number of the approval (核准文号). */
  readonly approvalNumber?: string | undefined;
  /** The day of the approval. */
  readonly approvedOn?: PlainDate | undefined;
}

/** Shape of an {@link Inventory}. */
export const inventorySchema: z.ZodType<Inventory> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "清查编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "清查单位", en: "institution" } }),
  baseDate: plainDateSchema.meta({ label: { zh: "清查基准日", en: "base date" } }),
  openedOn: plainDateSchema.meta({ label: { zh: "开始日期", en: "opened on" } }),
  closedOn: plainDateSchema.optional().meta({ label: { zh: "结束日期", en: "closed on" } }),
  approvedBy: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "结果核准单位", en: "approved by (a body)" } }),
  approvalNumber: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "核准文号", en: "number of the approval" } }),
  approvedOn: plainDateSchema.optional().meta({ label: { zh: "核准日期", en: "approved on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "withdrawn on" } }),
});

/** Register of inventories (资产清查). They are papers: nothing of them is conserved. */
export const inventories: Table<Inventory, "institution"> = defineTable<Inventory, "institution">({
  name: "inventories",
  title: { zh: "资产清查", en: "inventories" },
  schema: inventorySchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** How far an inventory has come (清查进度). */
export type InventoryStage = "open" | "closed" | "approved";

/**
 * How far an inventory had come by a day.
 *
 * @param inventory - the inventory
 * @param on - the day
 */
export function inventoryStage(inventory: Inventory, on: PlainDate): InventoryStage {
  if (inventory.approvedOn !== undefined && inventory.approvedOn <= on) return "approved";
  return inventory.closedOn !== undefined && inventory.closedOn <= on ? "closed" : "open";
}
