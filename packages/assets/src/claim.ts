import { institutions } from "@fuyou/hierarchy";
import {
  defineTable,
  fenSchema,
  finding,
  inForce,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { type Counterparty, counterpartyFaults, counterpartyFields } from "./counterparty.js";
import { assetsCodes } from "./errors.js";

/**
 * A claim or a debt (债权债务) of an institution: what others owe it, what it owes, such as unpaid wages, a
 * suit that is pending, a contract in force. All of it passes to the successor.
 */
export interface Claim extends Row, Counterparty {
  /** The institution. */
  readonly institution: string;
  /** Whether it is owed to the institution (债权) or by it (债务). */
  readonly side: "receivable" | "liability";
  /** What it comes from: wages (拖欠工资), goods or works, a loan, a suit (诉讼), a contract in force (在履行合同), other. */
  readonly nature: "wages" | "goods-or-works" | "loan" | "suit" | "contract" | "other";
  /** The amount in fen; absent where it is not settled, never read as zero. */
  readonly amount?: number | undefined;
  /** The day on which it falls due, where one was agreed. */
  readonly dueOn?: PlainDate | undefined;
}

/** Shape of a {@link Claim}. */
export const claimSchema: z.ZodType<Claim> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "债权债务编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "单位", en: "institution" } }),
  side: z.enum(["receivable", "liability"]).meta({
    label: { zh: "债权或债务", en: "side" },
    titles: {
      receivable: { zh: "债权", en: "receivable" },
      liability: { zh: "债务", en: "liability" },
    },
  }),
  nature: z.enum(["wages", "goods-or-works", "loan", "suit", "contract", "other"]).meta({
    label: { zh: "性质", en: "nature" },
    titles: {
      wages: { zh: "工资", en: "wages" },
      "goods-or-works": { zh: "货款或工程款", en: "goods or works" },
      loan: { zh: "借款", en: "loan" },
      suit: { zh: "诉讼", en: "suit" },
      contract: { zh: "合同", en: "contract" },
      other: { zh: "其他", en: "other" },
    },
  }),
  ...counterpartyFields,
  amount: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "金额", en: "amount" }, unit: "fen" }),
  dueOn: plainDateSchema.optional().meta({ label: { zh: "到期日期", en: "due on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "结清日期", en: "settled on" } }),
});

/**
 * Register of claims and debts (债权债务). Conserved: their number, and receivables and liabilities apart, so
 * that one never hides in the other.
 */
export const claims: Table<Claim, "institution"> = defineTable<Claim, "institution">({
  name: "claims",
  title: { zh: "债权债务", en: "claims and debts" },
  schema: claimSchema,
  references: { institution: { to: institutions, onRetire: "restrict" } },
  personal: ["person"],
  label: (row) => row.id,
  conserved: [
    {
      category: "claims",
      title: { zh: "债权债务笔数", en: "claims and debts" },
      unit: "item",
      measure: () => 1,
    },
    {
      category: "receivables",
      title: { zh: "债权金额", en: "receivables" },
      unit: "fen",
      measure: (row) => (row.side === "receivable" ? (row.amount ?? 0) : 0),
    },
    {
      category: "liabilities",
      title: { zh: "债务金额", en: "liabilities" },
      unit: "fen",
      measure: (row) => (row.side === "liability" ? (row.amount ?? 0) : 0),
    },
  ],
  *check(rows, county) {
    const standing = rows.filter((row) => inForce(row, county.date));
    yield* counterpartyFaults("claims", standing, county);
    for (const { id, amount } of standing) {
      if (amount !== undefined) continue;
      yield finding(assetsCodes.message("ASSETS_AMOUNT_MISSING", { claim: id }), {
        kind: "data",
        severity: "warning",
        subject: `claims/${id}`,
        date: county.date,
        aspect: "amount",
      });
    }
  },
});
