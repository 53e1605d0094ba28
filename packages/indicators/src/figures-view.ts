import { divisions, parentDivision } from "@fuyou/hierarchy";
import {
  defineView,
  finding,
  type Text,
  type View,
  type ViewCell,
  type ViewContext,
  type ViewTable,
} from "@fuyou/kernel";
import { z } from "zod";
import { intervalText } from "./answer-text.js";
import { lastYearOver, reportingCalendarPoint, yearEnding } from "./calendar.js";
import { indicatorsCodes } from "./errors.js";
import { everybody, indicatorFigures, scopePoint, writtenPeriod } from "./figure.js";
import { type Indicator, indicatorPoint } from "./indicator.js";
import { intervalOf } from "./judgement.js";
import { formatRate } from "./rate.js";
import { restatedFigures, usableFigures } from "./restatement.js";
import { type IndicatorValue, rateOf, rollUp, sumBelow } from "./roll-up.js";
import { hiddenCells } from "./small-cell.js";
import { isWithheld } from "./withheld.js";

/** What may be asked of the figures more narrowly. */
export interface FiguresOptions {
  /** One indicator; all that have figures where absent. */
  indicator?: string | undefined;
  /** The division whose parts are listed, twelve digits; the county where absent. */
  division?: string | undefined;
  /** The year in which the reporting year ends; the last that is over where absent. */
  year?: number | undefined;
  /** The day whose boundaries the figures are told on; those of their own day where absent. */
  boundaries?: string | undefined;
  /** Counts smaller than this are not shown; 5 by default. */
  smallCells: number;
}

/**
 * The figures behind the indicators (指标数据汇总): by division, with what they add up to, who is missing, and, asked
 * for a day, restated on its boundaries through mergers. Small counts are left out.
 */
export const figuresView: View<FiguresOptions> = defineView<FiguresOptions>({
  id: "indicators.figures",
  title: { zh: "指标数据汇总", en: "figures of the indicators" },
  question: {
    zh: "各镇街报了什么数，合计多少，缺谁；区划变动后按同一口径是多少？",
    en: "What did each township report, what does it add up to, who is missing; and on one set of boundaries?",
  },
  options: z.strictObject({
    indicator: z.string().optional(),
    division: z.string().optional(),
    year: z.int().min(1949).max(2200).optional(),
    boundaries: z.iso.date().optional(),
    smallCells: z.int().min(0).default(5),
  }) as unknown as z.ZodType<FiguresOptions>,
  answer(context, options) {
    const { composition, county, date } = context;
    const division = options.division ?? `${county.code}000000`;
    const about = { kind: "data", severity: "warning", date } as const;
    if (
      options.indicator &&
      composition.get(indicatorPoint, options.indicator, date) === undefined
    ) {
      const values = { indicator: options.indicator, date };
      const message = indicatorsCodes.message("INDICATORS_UNKNOWN_INDICATOR", values);
      return { tables: [], findings: [finding(message, { ...about, subject: options.indicator })] };
    }
    if (!county.has(divisions, division)) {
      const message = indicatorsCodes.message("INDICATORS_UNKNOWN_DIVISION", { division });
      return { tables: [], findings: [finding(message, { ...about, subject: division })] };
    }
    const asked = composition
      .at(indicatorPoint, date)
      .map(({ value }) => value)
      .filter(({ code }) => options.indicator === undefined || code === options.indicator);
    const tables = asked.flatMap((indicator) =>
      scopesOf(context, indicator).flatMap((scope) =>
        options.boundaries === undefined
          ? rolledUp(context, indicator, scope, division, options)
          : onBoundaries(context, indicator, scope, division, options.boundaries, options),
      ),
    );
    return { tables, findings: [] };
  },
});

const columns = (
  [
    ["division", "区划", "division"],
    ["period", "统计年度", "reporting year"],
    ["numerator", "分子", "numerator"],
    ["denominator", "分母", "denominator"],
    ["rate", "率", "rate"],
    ["interval", "95%区间", "95 % interval"],
    ["state", "情况", "state"],
  ] as const
).map(([key, zh, en]) => ({ key, label: { zh, en }, kind: "text" as const }));

const states: Readonly<Record<string, Text>> = {
  own: { zh: "本级上报", en: "reported" },
  summed: { zh: "下级合计", en: "sum of those below" },
  incomplete: { zh: "下级合计，不全", en: "sum of those below, not complete" },
  missing: { zh: "未报", en: "not reported" },
  notDone: { zh: "未开展", en: "work not done" },
  unusable: { zh: "数据不能用", en: "not usable" },
};

const leftOut: Text = { zh: "隐去", en: "left out" };

/** The scopes for which an indicator has figures. */
function scopesOf({ county }: ViewContext, indicator: Indicator): readonly string[] {
  const scopes = new Set<string>();
  for (const row of county.rows(indicatorFigures)) {
    if (row.indicator === indicator.code) scopes.add(row.scope ?? everybody);
  }
  return [...scopes].sort();
}

function titleOf({ composition }: ViewContext, indicator: Indicator, scope: string): Text {
  const of = scope === everybody ? undefined : composition.get(scopePoint, scope)?.title;
  const { zh, en } = indicator.title;
  return of === undefined ? { zh, en } : { zh: `${zh}（${of.zh}）`, en: `${en} (${of.en})` };
}

function rolledUp(
  context: ViewContext,
  indicator: Indicator,
  scope: string,
  division: string,
  { year, smallCells }: FiguresOptions,
): ViewTable[] {
  const { composition, county, date } = context;
  const calendar = composition.get(reportingCalendarPoint, indicator.calendar, date);
  if (calendar === undefined) return [];
  const period = year === undefined ? lastYearOver(calendar, date) : yearEnding(calendar, year);
  const value = (of: string) => rollUp(county, { indicator, division: of, period, scope });
  const whole = value(division);
  if (whole.figures.length === 0) return [];
  const absent = new Set(sumBelow(county, { indicator, division, period, scope }).missing);
  const parts = [...county.rows(divisions)]
    .filter(({ id }) => parentDivision(id) === division)
    .map((row) => ({ row, value: value(row.id) }))
    .filter(({ row, value: part }) => part.figures.length > 0 || absent.has(row.id));
  const withheld = isWithheld(county, { indicator, division, period, scope }, smallCells);
  const cells = parts.map(({ row, value: { numerator } }) => ({ key: row.id, count: numerator }));
  const hidden = withheld
    ? new Set(cells.filter(({ count }) => count !== 0).map(({ key }) => key))
    : hiddenCells(cells, smallCells);
  const rows = parts.map(({ row, value: part }) =>
    rowOf(indicator, row.name, writtenPeriod(period), part, hidden.has(row.id)),
  );
  const name = county.get(divisions, division)?.name ?? division;
  const missing = whole.missing.map((id) => county.get(divisions, id)?.name ?? id).join("、");
  const notes: Text[] = missing === "" ? [] : [{ zh: `缺：${missing}`, en: `missing: ${missing}` }];
  return [
    {
      title: titleOf(context, indicator, scope),
      columns,
      rows: [...rows, rowOf(indicator, name, writtenPeriod(period), whole, withheld)],
      notes,
    },
  ];
}

function rowOf(
  indicator: Indicator,
  division: string,
  period: string,
  value: IndicatorValue,
  hidden: boolean,
): Record<string, ViewCell> {
  const { numerator, denominator, basis, missing, notDone } = value;
  const rate = rateOf(indicator, value);
  const incomplete = basis === "summed" && missing.length + notDone.length > 0;
  const none = notDone.length > 0 ? "notDone" : value.figures.length > 0 ? "unusable" : "missing";
  return {
    division,
    period,
    numerator: hidden ? leftOut : shown(numerator),
    denominator: shown(denominator),
    rate: hidden || rate === null ? null : formatRate(rate, indicator.unit),
    interval: hidden ? null : intervalText(indicator, intervalOf(indicator, value)),
    state: states[basis === "none" ? none : incomplete ? "incomplete" : basis] ?? null,
  };
}

/** The figures of the parts of a division over all years, on the boundaries of one day. */
function onBoundaries(
  context: ViewContext,
  indicator: Indicator,
  scope: string,
  division: string,
  asOf: string,
  { smallCells }: FiguresOptions,
): ViewTable[] {
  const { composition, county, before, date } = context;
  const rows = usableFigures(county.rows(indicatorFigures), indicator, scope, date).filter(
    (row) => parentDivision(row.division) === division,
  );
  if (rows.length === 0) return [];
  const boundaries = { county, asOf, ...(before === null ? {} : { stood: before }) };
  const { figures, unrestated } = restatedFigures(composition, indicator, rows, boundaries);
  const hidden = new Set<string>();
  for (const on of new Set(figures.map((each) => each.on))) {
    const cells = figures
      .filter((each) => each.on === on)
      .map(({ division: key, numerator: count }) => ({ key, count }));
    for (const key of hiddenCells(cells, smallCells)) hidden.add(`${key} ${on}`);
  }
  const told = figures.map((each) => {
    const hide = hidden.has(`${each.division} ${each.on}`);
    return {
      division: county.get(divisions, each.division)?.name ?? each.division,
      period: each.on,
      numerator: hide ? leftOut : shown(each.numerator),
      denominator: shown(each.denominator),
      rate: hide || each.rate === null ? null : formatRate(each.rate, indicator.unit),
      interval: hide ? null : intervalText(indicator, intervalOf(indicator, each)),
      state: { zh: `按 ${asOf} 的区划`, en: `on the boundaries of ${asOf}` },
    };
  });
  const notes = unrestated.map(({ reason }) => reason.text);
  return [{ title: titleOf(context, indicator, scope), columns, rows: told, notes }];
}

function shown(count: number | null): string | null {
  return count === null ? null : String(count);
}
