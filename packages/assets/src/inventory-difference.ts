import {
  type CountyView,
  defineTable,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { inventories } from "./inventory.js";
import { itemFaults } from "./inventory-line.js";
import { type ItemRegister, itemRegisterSchema } from "./item-register.js";

/**
 * How what was found differs from the books (差异类别): a surplus 盘盈, a shortage 盘亏, a thing damaged 毁损,
 * let or lent to others 出租出借, or whose title is disputed 权属纠纷.
 */
export type DifferenceKind = "surplus" | "shortage" | "damaged" | "leased" | "disputed";

/**
 * What was decided of a difference (处理决定): it is booked 入账, written off 核销, kept and put in order 保留
 * 修复, or kept on the list of what is disputed 列为争议.
 */
export type DifferenceDecision = "booked" | "written-off" | "kept" | "disputed";

/** What may be decided of a difference of each kind. */
export const decisionsFor: Readonly<Record<DifferenceKind, readonly DifferenceDecision[]>> = {
  surplus: ["booked", "disputed"],
  shortage: ["written-off", "disputed"],
  damaged: ["written-off", "kept"],
  leased: ["kept", "disputed"],
  disputed: ["kept", "written-off", "disputed"],
};

/** What the kinds of difference are called. */
export const differenceTitles: Readonly<Record<DifferenceKind, Text>> = {
  surplus: { zh: "盘盈", en: "surplus" },
  shortage: { zh: "盘亏", en: "shortage" },
  damaged: { zh: "毁损", en: "damaged" },
  leased: { zh: "出租出借", en: "let or lent" },
  disputed: { zh: "权属纠纷", en: "title disputed" },
};
/** What the decisions are called. */
export const decisionTitles: Readonly<Record<DifferenceDecision, Text>> = {
  booked: { zh: "入账", en: "booked" },
  "written-off": { zh: "核销", en: "written off" },
  kept: { zh: "保留修复", en: "kept and put in order" },
  disputed: { zh: "列为争议", en: "kept as disputed" },
};

/** Shape of a {@link DifferenceKind}. */
export const differenceKindSchema: z.ZodType<DifferenceKind> = z.enum([
  "surplus",
  "shortage",
  "damaged",
  "leased",
  "disputed",
]);

/** Shape of a {@link DifferenceDecision}. */
export const differenceDecisionSchema: z.ZodType<DifferenceDecision> = z.enum([
  "booked",
  "written-off",
  "kept",
  "disputed",
]);

/**
 * A difference between the books and what is there (清查差异), with its reason, what was decided, and who
 * decided. Until it is settled it is an open case and stays listed.
 */
export interface InventoryDifference extends Row {
  /** The inventory. */
  readonly inventory: string;
  /** What sort of difference. */
  readonly kind: DifferenceKind;
  /** The register the item stands in, or would. */
  readonly register: ItemRegister;
  /** The record; absent for a surplus that is on no book yet. */
  readonly record?: string | undefined;
  /** What was found, in words, for a surplus without a record. */
  readonly what?: string | undefined;
  /** How many pieces, volumes or things it concerns. */
  readonly quantity: number;
  /** Why it differs, in words that name no person. */
  readonly reason: string;
  /** What was decided; absent while nothing was. */
  readonly decision?: DifferenceDecision | undefined;
  /** Who decided: a body. */
  readonly decidedBy?: string | undefined;
  /** Number of the decision, where one was given. */
  readonly decisionNumber?: string | undefined;
  /** The day of the decision. */
  readonly decidedOn?: PlainDate | undefined;
}

/** Shape of an {@link InventoryDifference}. */
export const inventoryDifferenceSchema: z.ZodType<InventoryDifference> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "差异编号", en: "identifier" } }),
  inventory: z.string().meta({ label: { zh: "清查", en: "inventory" } }),
  kind: (differenceKindSchema as z.ZodEnum).meta({
    label: { zh: "差异类别", en: "kind" },
    titles: differenceTitles,
  }) as z.ZodType<DifferenceKind>,
  register: itemRegisterSchema.meta({ label: { zh: "登记表", en: "register" } }),
  record: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "记录", en: "record" } }),
  what: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "实物名称", en: "what was found" } }),
  quantity: z
    .int()
    .positive()
    .meta({ label: { zh: "数量", en: "quantity" }, unit: "item" }),
  reason: z
    .string()
    .min(1)
    .meta({ label: { zh: "原因（不写人名）", en: "reason (no person's name)" } }),
  decision: (differenceDecisionSchema as z.ZodEnum).optional().meta({
    label: { zh: "处理决定", en: "decision" },
    titles: decisionTitles,
  }) as z.ZodType<DifferenceDecision | undefined>,
  decidedBy: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "批准单位", en: "decided by (a body)" } }),
  decisionNumber: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "批准文号", en: "number of the decision" } }),
  decidedOn: plainDateSchema.optional().meta({ label: { zh: "批准日期", en: "decided on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "withdrawn on" } }),
});

/**
 * Register of differences (清查差异). Reported: every one that is open, and a decision of which nobody says who
 * took it and when.
 */
export const inventoryDifferences: Table<InventoryDifference, "inventory"> = defineTable<
  InventoryDifference,
  "inventory"
>({
  name: "inventory-differences",
  title: { zh: "清查差异", en: "differences of inventories" },
  schema: inventoryDifferenceSchema,
  references: { inventory: { to: inventories, onRetire: "keep" } },
  label: (row) => row.id,
  *check(rows, county) {
    yield* itemFaults("inventory-differences", rows, county);
    for (const row of rows) {
      const details = {
        kind: "data",
        subject: `inventory-differences/${row.id}`,
        date: county.date,
      } as const;
      if (row.decision !== undefined && (!row.decidedBy || !row.decidedOn)) {
        const message = assetsCodes.message("ASSETS_DECISION_WITHOUT_AUTHORITY", { id: row.id });
        yield finding(message, { ...details, severity: "error" });
      }
      if (!isOpenDifference(row)) continue;
      const item = row.record === undefined ? (row.what ?? row.register) : row.record;
      const values = { id: row.id, kind: differenceTitles[row.kind], item, many: row.quantity };
      const message = assetsCodes.message("ASSETS_DIFFERENCE_OPEN", values);
      yield finding(message, { ...details, severity: "information" });
    }
  },
});

/**
 * Whether a difference is still an open case (未结): nothing was decided, or that it stays on the list of what
 * is disputed.
 *
 * @param difference - the difference
 */
export function isOpenDifference({ decision, retiredOn }: InventoryDifference): boolean {
  return retiredOn === undefined && (decision === undefined || decision === "disputed");
}

/**
 * The differences that are open cases (未结差异), of one inventory or of all.
 *
 * @param county - the county
 * @param inventory - the inventory; all of them where absent
 */
export function openDifferences(county: CountyView, inventory?: string): InventoryDifference[] {
  const rows =
    inventory === undefined
      ? [...county.rows(inventoryDifferences)]
      : county.by(inventoryDifferences, "inventory", inventory);
  return rows.filter(isOpenDifference);
}
