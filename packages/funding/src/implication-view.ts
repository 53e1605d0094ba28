import type { PriceList } from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  type Text,
  type View,
  type ViewCell,
  type ViewColumn,
  type ViewContext,
} from "@fuyou/kernel";
import { z } from "zod";
import { titleOf } from "./budget-judgement.js";
import { fundingCodes } from "./errors.js";
import { fundingClassPoint, fundingSourcePoint } from "./extension-points.js";
import { budgetImplication, type ImplicationLine } from "./implication.js";

/** What may be asked of the implication more narrowly. */
export interface ImplicationViewQuestion {
  /** What pieces of furniture and boards cost, in fen by code, where that is known. */
  prices?: PriceList | undefined;
  /** Whether units for which nothing changes are left out; they are unless said. */
  changedOnly: boolean;
}

const prices = z.record(z.string(), z.int().min(0)).optional();
const columns: readonly ViewColumn[] = [
  { key: "unit", label: { zh: "单位", en: "Unit" }, kind: "text" },
  { key: "class", label: { zh: "经费类别", en: "Class" }, kind: "text" },
  { key: "source", label: { zh: "承担来源", en: "Source" }, kind: "text" },
  { key: "counted", label: { zh: "计量", en: "Counted" }, kind: "text" },
  { key: "before", label: { zh: "方案前", en: "Before" }, kind: "number" },
  { key: "after", label: { zh: "方案后", en: "After" }, kind: "number" },
  { key: "unitCost", label: { zh: "年度标准", en: "Standard" }, kind: "fen" },
  { key: "amountBefore", label: { zh: "方案前金额", en: "Amount before" }, kind: "fen" },
  { key: "amountAfter", label: { zh: "方案后金额", en: "Amount after" }, kind: "fen" },
  { key: "difference", label: { zh: "增减", en: "Difference" }, kind: "fen" },
];
const countedTitles: Readonly<Record<ImplicationLine["counted"], Text>> = {
  quota: { zh: "编制", en: "quotas" },
  person: { zh: "在职人员", en: "persons in service" },
  piece: { zh: "缺少的物品", en: "missing pieces" },
};

/** What the plans mean for the budget of each unit (方案的预算影响). */
export const implicationView: View<ImplicationViewQuestion> = defineView<ImplicationViewQuestion>({
  id: "funding.implication",
  title: { zh: "方案的预算影响", en: "What the plans mean for budgets" },
  question: {
    zh: "方案实施后，各单位的人员、编制和缺少的物品各需多少经费、由谁承担？",
    en: "After the plans, what do the people, quotas and missing things of each unit cost, and who pays?",
  },
  options: z.strictObject({
    prices: z.strictObject({ items: prices, boards: prices, displays: prices }).optional(),
    changedOnly: z.boolean().default(true),
  }) as z.ZodType<ImplicationViewQuestion>,
  answer(context, { prices: given, changedOnly }) {
    const { before, county, composition, date } = context;
    const lines = budgetImplication({ before, after: county, composition, date, prices: given });
    const shown = lines.filter(
      (line) =>
        !changedOnly || before === null || line.counted === "piece" || line.before !== line.after,
    );
    const notes: Text[] = [
      {
        zh: "人员按编制所在单位计算，借出人员不重复计；没有标准或单价的金额留空，不作零处理。",
        en: "People count once, at home, also while seconded; without a standard or a price an amount stays open and is not zero.",
      },
    ];
    if (before === null) {
      notes.push({
        zh: "没有演练方案，只列现状。",
        en: "No plan was rehearsed; this is how it stands.",
      });
    }
    return {
      tables: [
        {
          title: { zh: "预算影响", en: "Implication" },
          columns,
          rows: shown.map((line) => rowOf(context, line)),
          notes,
        },
      ],
      findings: withoutStandard(context, shown),
    };
  },
});

function rowOf(
  { county, before, composition }: ViewContext,
  line: ImplicationLine,
): Record<string, ViewCell> {
  const body =
    county.get(institutions, line.institution) ?? before?.get(institutions, line.institution);
  const { amountBefore, amountAfter } = line;
  return {
    unit: body?.name ?? line.institution,
    class: titleOf(composition, fundingClassPoint, line.class),
    source: line.source === null ? null : titleOf(composition, fundingSourcePoint, line.source),
    counted: countedTitles[line.counted],
    before: line.before,
    after: line.after,
    unitCost: line.unitCost,
    amountBefore,
    amountAfter,
    difference: amountBefore === null || amountAfter === null ? null : amountAfter - amountBefore,
  };
}

/** One finding for each class of which no standard is on the register, with how many units it leaves open. */
function withoutStandard(
  { county, composition, date }: ViewContext,
  lines: readonly ImplicationLine[],
): Finding[] {
  const open = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.counted === "piece" || line.unitCost !== null) continue;
    const units = open.get(line.class) ?? new Set();
    open.set(line.class, units.add(line.institution));
  }
  return [...open].map(([of, units]) => {
    const title = titleOf(composition, fundingClassPoint, of);
    const values = { class: title, units: units.size };
    return finding(fundingCodes.message("FUNDING_NO_COST_STANDARD", values), {
      kind: "data",
      severity: "information",
      subject: `county/${county.code}`,
      date,
      aspect: of,
    });
  });
}
