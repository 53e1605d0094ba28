import { type Change, defineChange } from "@fuyou/kernel";
import { z } from "zod";
import { type BudgetLine, budgetLineSchema, budgetLines } from "./budget-line.js";

/** What has to be said to enter lines of a budget. */
export interface BudgetEntry {
  /** The lines. */
  lines: readonly BudgetLine[];
}

/** Enters lines of a budget (录入预算明细). It records what was set; it commits nothing. */
export const enterBudget: Change<BudgetEntry> = defineChange<BudgetEntry>({
  type: "funding.enter-budget",
  title: { zh: "录入预算明细", en: "enter budget lines" },
  schema: z.strictObject({ lines: z.array(budgetLineSchema).min(1) }),
  apply(draft, { lines }) {
    for (const line of lines) draft.insert(budgetLines, line);
  },
});

/** What has to be said to adjust a line of a budget. */
export interface BudgetAdjustment {
  /** The line. */
  line: string;
  /** The amount from then on, in fen. */
  amount: number;
  /** Number of the document that set it. */
  document: string;
}

/** Adjusts the amount of a budget line (预算调整), by the document that set it. */
export const adjustBudget: Change<BudgetAdjustment> = defineChange<BudgetAdjustment>({
  type: "funding.adjust-budget",
  title: { zh: "调整预算", en: "adjust a budget line" },
  schema: z.strictObject({
    line: z.string(),
    amount: z.int().min(0),
    document: z.string().min(1),
  }),
  apply(draft, { line, amount, document }) {
    draft.require(budgetLines, line);
    draft.update(budgetLines, line, { amount, document });
  },
});
