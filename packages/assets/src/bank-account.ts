import { institutions } from "@fuyou/hierarchy";
import { defineTable, fenSchema, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";

/**
 * A bank account (银行账户) of an institution and what stands on it. The number of the account is not kept
 * here.
 */
export interface BankAccount extends Row {
  /** The institution whose account it is. */
  readonly institution: string;
  /** The bank (开户银行). */
  readonly bank: string;
  /** What it is for, in the words of the books, such as the basic account (基本户). */
  readonly purpose?: string | undefined;
  /** Balance (余额) on the date of the registers, in fen. */
  readonly balance: number;
}

/** Shape of a {@link BankAccount}. */
export const bankAccountSchema: z.ZodType<BankAccount> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "账户编号（不填账号）", en: "identifier (no account number)" } }),
  institution: z.string().meta({ label: { zh: "开户单位", en: "account holder" } }),
  bank: z
    .string()
    .min(1)
    .meta({ label: { zh: "开户银行", en: "bank" } }),
  purpose: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "用途", en: "purpose" } }),
  balance: (fenSchema as z.ZodInt).meta({ label: { zh: "余额", en: "balance" }, unit: "fen" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "销户日期", en: "closed on" } }),
});

/** Register of bank accounts (银行账户). Conserved: what stands on them. */
export const bankAccounts: Table<BankAccount, "institution"> = defineTable<
  BankAccount,
  "institution"
>({
  name: "bank-accounts",
  title: { zh: "银行账户", en: "bank accounts" },
  schema: bankAccountSchema,
  references: { institution: { to: institutions, onRetire: "restrict" } },
  conserved: [
    {
      category: "bankBalances",
      title: { zh: "银行存款", en: "bank balances" },
      unit: "fen",
      measure: (row) => row.balance,
    },
  ],
});
