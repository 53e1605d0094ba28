import { defineView, type View, type ViewCell, type ViewColumn, yearOf } from "@fuyou/kernel";
import { z } from "zod";
import { judgeBudgets, titleOf, unitName } from "./budget-judgement.js";
import { type BudgetLine, budgetLines } from "./budget-line.js";
import { fundingClassPoint, fundingModePoint, fundingSourcePoint } from "./extension-points.js";

/** What may be asked of budgets more narrowly. */
export interface BudgetViewQuestion {
  /** The budget year; the year of the day of the question unless said. */
  year?: number | undefined;
}

const columns: readonly ViewColumn[] = [
  { key: "unit", label: { zh: "单位", en: "Unit" }, kind: "text" },
  { key: "class", label: { zh: "经费类别", en: "Class" }, kind: "text" },
  { key: "source", label: { zh: "资金来源", en: "Source" }, kind: "text" },
  { key: "mode", label: { zh: "供给方式", en: "Mode" }, kind: "text" },
  { key: "amount", label: { zh: "金额", en: "Amount" }, kind: "fen" },
];
const totalColumns: readonly ViewColumn[] = [
  { key: "class", label: { zh: "经费类别", en: "Class" }, kind: "text" },
  { key: "source", label: { zh: "资金来源", en: "Source" }, kind: "text" },
  { key: "lines", label: { zh: "明细数", en: "Lines" }, kind: "number" },
  { key: "known", label: { zh: "已知金额", en: "Known amount" }, kind: "fen" },
  { key: "unknown", label: { zh: "未登记金额的明细", en: "Lines without amount" }, kind: "number" },
];

/** The budgets of a year (年度预算), line by line and by class and source, judged by the rules of who pays. */
export const budgetView: View<BudgetViewQuestion> = defineView<BudgetViewQuestion>({
  id: "funding.budget",
  title: { zh: "年度预算", en: "Budget of a year" },
  question: {
    zh: "各单位本年度经费从哪里来，是否符合经费规则？",
    en: "Where does each unit's money of the year come from, and does it keep the rules?",
  },
  options: z.strictObject({ year: z.int().min(1949).max(2100).optional() }),
  answer({ county, composition, date }, question) {
    const year = question.year ?? yearOf(date);
    const lines = [...county.rows(budgetLines)].filter(
      (row) => row.year === year && row.retiredOn === undefined,
    );
    const shown = (line: BudgetLine): Record<string, ViewCell> => ({
      unit: unitName(county, line),
      class: titleOf(composition, fundingClassPoint, line.class),
      source: titleOf(composition, fundingSourcePoint, line.source),
      mode: line.mode === undefined ? null : titleOf(composition, fundingModePoint, line.mode),
      amount: line.amount ?? null,
    });
    const groups = new Map<string, BudgetLine[]>();
    for (const line of lines) {
      const key = `${line.class}/${line.source}`;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    const totals = [...groups.values()].map((group): Record<string, ViewCell> => {
      const first = group[0] as BudgetLine;
      return {
        class: titleOf(composition, fundingClassPoint, first.class),
        source: titleOf(composition, fundingSourcePoint, first.source),
        lines: group.length,
        known: group.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
        unknown: group.filter(({ amount }) => amount === undefined).length,
      };
    });
    return {
      tables: [
        {
          title: { zh: `${year} 年预算明细`, en: `Budget lines of ${year}` },
          columns,
          rows: lines.map(shown),
        },
        {
          title: { zh: "按类别和来源合计", en: "By class and source" },
          columns: totalColumns,
          rows: totals,
          notes: [
            {
              zh: "“已知金额”不含没有登记金额的明细。",
              en: "Known amounts leave out lines without an amount.",
            },
          ],
        },
      ],
      findings: judgeBudgets(county, composition, { year, date }),
    };
  },
});
