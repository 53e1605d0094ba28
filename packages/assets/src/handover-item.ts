import { fenSchema, type PlainDate, plainDateSchema, type Row } from "@fuyou/kernel";
import { z } from "zod";
import { type ItemRegister, itemRegisterSchema } from "./item-register.js";

/** One item of a handover (移交清单行), and what the receiving side decided of it. */
export interface HandoverItem extends Row {
  /** The handover. */
  readonly handover: string;
  /** The register the item stands in. */
  readonly register: ItemRegister;
  /** The record; for an asset the asset itself. */
  readonly record: string;
  /** How many it stands for, where that is counted. */
  readonly quantity?: number | undefined;
  /** Original cost of an asset, in fen. */
  readonly cost?: number | undefined;
  /** What the receiving side decided; absent while it has not. */
  readonly decision?: "accepted" | "refused" | undefined;
  /** Why it was refused, in words that name no person. */
  readonly reason?: string | undefined;
  /** The day of the decision. */
  readonly decidedOn?: PlainDate | undefined;
}

/** Shape of a {@link HandoverItem}. */
export const handoverItemSchema: z.ZodType<HandoverItem> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "行号", en: "identifier" } }),
  handover: z.string().meta({ label: { zh: "移交", en: "handover" } }),
  register: itemRegisterSchema.meta({ label: { zh: "登记表", en: "register" } }),
  record: z
    .string()
    .min(1)
    .meta({ label: { zh: "记录", en: "record" } }),
  quantity: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "数量", en: "quantity" }, unit: "item" }),
  cost: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "原值", en: "original cost" }, unit: "fen" }),
  decision: z
    .enum(["accepted", "refused"])
    .optional()
    .meta({
      label: { zh: "接收决定", en: "decision" },
      titles: {
        accepted: { zh: "接收", en: "accepted" },
        refused: { zh: "拒收", en: "refused" },
      },
    }),
  reason: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "拒收理由（不写人名）", en: "reason of refusal (no person's name)" } }),
  decidedOn: plainDateSchema.optional().meta({ label: { zh: "决定日期", en: "decided on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "withdrawn on" } }),
});
