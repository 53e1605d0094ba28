import { defineView, type Text, type View, type ViewContext } from "@fuyou/kernel";
import { z } from "zod";
import { clauseList, kindText } from "./answer-text.js";
import { reportingCalendarPoint } from "./calendar.js";
import { type Indicator, indicatorPoint, namedCountPoint, sourceFormPoint } from "./indicator.js";
import { rateUnitTitles } from "./rate.js";

/** The catalogue is asked for as a whole. */
export type IndicatorCatalogueQuestion = Readonly<Record<string, never>>;

const directions: Readonly<Record<Indicator["direction"], Text>> = {
  up: { zh: "越高越好", en: "higher is better" },
  down: { zh: "越低越好", en: "lower is better" },
  maintain: { zh: "保持", en: "to be kept" },
};

/**
 * The catalogue of indicators in force on a day (指标目录): what is divided by what, from which form. Two that are
 * called alike and divide differently stand beside each other.
 */
export const indicatorCatalogueView: View<IndicatorCatalogueQuestion> =
  defineView<IndicatorCatalogueQuestion>({
    id: "indicators.catalogue",
    title: { zh: "指标目录", en: "catalogue of indicators" },
    question: {
      zh: "每个指标的分子、分母各是什么，从哪张表来？",
      en: "What does each indicator divide by what, and from which form?",
    },
    options: z.strictObject({}) as unknown as z.ZodType<IndicatorCatalogueQuestion>,
    answer(context) {
      const rows = context.composition.at(indicatorPoint, context.date).map(({ value }) => ({
        indicator: value.title,
        code: value.code,
        kind: kindText(value),
        unit: rateUnitTitles[value.unit],
        numerator: countText(context, value.numerator),
        denominator: value.denominator === undefined ? null : countText(context, value.denominator),
        direction: directions[value.direction],
        calendar: context.composition.get(reportingCalendarPoint, value.calendar)?.title ?? null,
        offered:
          (value.offeredIn && context.composition.get(indicatorPoint, value.offeredIn)?.title) ??
          null,
        clauses: clauseList(value.cites),
      }));
      const title = { zh: "指标目录", en: "catalogue of indicators" };
      return { tables: [{ title, columns, rows }], findings: [] };
    },
  });

const columns = (
  [
    ["indicator", "指标", "indicator"],
    ["code", "代码", "code"],
    ["kind", "性质", "kind"],
    ["unit", "单位", "unit"],
    ["numerator", "分子（来源）", "numerator (form)"],
    ["denominator", "分母（来源）", "denominator (form)"],
    ["direction", "方向", "direction"],
    ["calendar", "统计年度", "reporting year"],
    ["offered", "对应的提供指标", "what was offered"],
    ["clauses", "依据", "clauses"],
  ] as const
).map(([key, zh, en]) => ({ key, label: { zh, en }, kind: "text" as const }));

/** A count with the form it is taken from. */
function countText({ composition }: ViewContext, code: string): Text | null {
  const count = composition.get(namedCountPoint, code);
  if (count === undefined) return null;
  const form = composition.get(sourceFormPoint, count.form)?.title;
  return form === undefined
    ? count.title
    : { zh: `${count.title.zh}（${form.zh}）`, en: `${count.title.en} (${form.en})` };
}
