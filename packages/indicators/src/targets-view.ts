import { divisionLevel, divisions } from "@fuyou/hierarchy";
import {
  type Citation,
  defineView,
  type Finding,
  finding,
  type Text,
  type View,
  type ViewCell,
  type ViewContext,
  verdictTitles,
} from "@fuyou/kernel";
import { z } from "zod";
import { clauseList, countsText, intervalText, kindText, pooledText, told } from "./answer-text.js";
import { lastYearOver, reportingCalendarPoint, yearEnding } from "./calendar.js";
import { comparisonWordPoint } from "./comparison.js";
import { indicatorsCodes } from "./errors.js";
import { scopePoint, writtenPeriod } from "./figure.js";
import { indicatorPoint, isVoluntaryUptake } from "./indicator.js";
import { judgeTarget, type TargetJudgement } from "./judgement.js";
import { pooledValue } from "./pooling.js";
import { formatRate } from "./rate.js";
import { targetModeTitles } from "./target.js";
import { type JointTarget, jointTargets } from "./target-clash.js";
import { targetNotes } from "./target-notes.js";
import { isWithheld } from "./withheld.js";

/** What may be asked of the targets more narrowly. */
export interface TargetsOptions {
  /** The division judged, twelve digits; the county where absent. */
  division?: string | undefined;
  /** The year in which the reporting year ends; the last that is over where absent. */
  year?: number | undefined;
  /** Below the county, counts smaller than this are not shown; 5 by default. */
  smallCells: number;
}

const leftOut: Text = { zh: "隐去", en: "left out" };

const notJudged: Text = { zh: "不判定", en: "not judged" };

const notes: readonly Text[] = [
  {
    zh: "区间为95%精确置信区间；一年一县的数很小时，先看区间再下结论。",
    en: "Intervals are exact at 95 %; where one county's numbers of one year are small, look at them first.",
  },
  {
    zh: "标“自愿”的是服务利用：拒绝不需理由，百分之百指凡提出者都得到；不用于考核、报酬和排名。",
    en: "What is marked voluntary is uptake: declining needs no reason, all means everybody who asked; it is no part of appraisal, pay or ranking.",
  },
];

/**
 * How the targets stand (目标完成情况): target, reading, value, interval and verdict, with the clauses. Repeated
 * targets are judged once; different ones are both judged and the stricter is named.
 */
export const targetsView: View<TargetsOptions> = defineView<TargetsOptions>({
  id: "indicators.targets",
  title: { zh: "目标完成情况", en: "how the targets stand" },
  question: {
    zh: "各项目标达到没有，差多少，数据能不能支持这个结论？",
    en: "Is each target met, by how much is it missed, and do the numbers bear that out?",
  },
  options: z.strictObject({
    division: z.string().optional(),
    year: z.int().min(1949).max(2200).optional(),
    smallCells: z.int().min(0).default(5),
  }) as unknown as z.ZodType<TargetsOptions>,
  answer(context, options) {
    const { composition, county, date } = context;
    const division = options.division ?? `${county.code}000000`;
    if (!county.has(divisions, division)) {
      const message = indicatorsCodes.message("INDICATORS_UNKNOWN_DIVISION", { division });
      const details = { kind: "data", severity: "warning", subject: division, date } as const;
      return { tables: [], findings: [finding(message, details)] };
    }
    const { targets, findings } = jointTargets(composition, date);
    const judged = targets.flatMap((joint) => {
      const judgement = judgementOf(context, joint, division, options.year);
      return judgement === undefined ? [] : [{ joint, judgement }];
    });
    const rows = judged.map(({ joint, judgement }) => rowOf(context, joint, judgement, options));
    const found = judged.flatMap(({ joint, judgement }) => [...findingsOf(joint, judgement, date)]);
    const title = { zh: "目标完成情况", en: "how the targets stand" };
    return { tables: [{ title, columns, rows, notes }], findings: [...findings, ...found] };
  },
});

const columns = (
  [
    ["target", "目标", "target"],
    ["kind", "性质", "kind"],
    ["scope", "范围", "scope"],
    ["mode", "方式", "to do"],
    ["asked", "要求", "asked"],
    ["reading", "读法", "reading"],
    ["period", "统计年度", "reporting year"],
    ["value", "实际", "value"],
    ["counts", "分子/分母", "counts"],
    ["interval", "95%区间", "95 % interval"],
    ["pooled", "近三年合计（区间）", "three years together (interval)"],
    ["verdict", "判定", "verdict"],
    ["gap", "相差", "apart"],
    ["by", "期限", "by"],
    ["note", "说明", "note"],
    ["clauses", "依据", "clauses"],
  ] as const
).map(([key, zh, en]) => ({
  key,
  label: { zh, en },
  kind:
    key === "by" ? ("date" as const) : key === "verdict" ? ("verdict" as const) : ("text" as const),
}));

/** The judgement of a target for a division and reporting year. */
function judgementOf(
  { composition, county, date }: ViewContext,
  { target }: JointTarget,
  division: string,
  year: number | undefined,
): TargetJudgement | undefined {
  const indicator = composition.get(indicatorPoint, target.indicator, date);
  const word = composition.get(comparisonWordPoint, target.wording);
  const calendar = indicator && composition.get(reportingCalendarPoint, indicator.calendar, date);
  if (indicator === undefined || word === undefined || calendar === undefined) return undefined;
  const period = year === undefined ? lastYearOver(calendar, date) : yearEnding(calendar, year);
  return judgeTarget(county, { target, indicator, word, division, period });
}

/** What a target asks, in words with its number. */
function askedText({ target, indicator, word }: TargetJudgement): Text {
  const number =
    target.value === null
      ? { zh: "（未给数值）", en: "(no number)" }
      : formatRate(target.value, indicator.unit);
  return {
    zh: word.title.zh.replace("N", number.zh),
    en: word.title.en.replace("N", number.en),
  };
}

function rowOf(
  context: ViewContext,
  { target, cites }: JointTarget,
  judgement: TargetJudgement,
  { smallCells }: TargetsOptions,
): Record<string, ViewCell> {
  const { indicator, word, division, value, rate, interval, gap, verdict, period } = judgement;
  const below = divisionLevel(division) !== "county";
  const pooled = pooledValue(context.county, { ...judgement, scope: target.scope });
  const hidden = isWithheld(context.county, { ...judgement, scope: target.scope }, smallCells);
  const scope = target.scope && context.composition.get(scopePoint, target.scope)?.title;
  return {
    target: target.title,
    kind: kindText(indicator),
    scope: scope ?? { zh: "全体", en: "everybody" },
    mode: targetModeTitles[target.mode],
    asked: askedText(judgement),
    reading: word.reading,
    period: writtenPeriod(period),
    value: rate === null || hidden ? null : formatRate(rate, indicator.unit),
    counts: hidden ? leftOut : countsText(value.numerator, value.denominator),
    interval: hidden ? null : intervalText(indicator, interval),
    pooled: below || pooled === null ? null : pooledText(indicator, pooled),
    verdict: verdict === "not-judged" ? notJudged : verdict,
    gap: gap === null || hidden ? null : formatRate(gap, indicator.unit),
    by: target.by ?? null,
    note: told(targetNotes(context, judgement, hidden)),
    clauses: clauseList(cites),
  };
}

/** What is told of a target: that it is short, from the day on which it is due, and that one event decides. */
function* findingsOf(
  { target, cites }: JointTarget,
  judgement: TargetJudgement,
  date: string,
): Iterable<Finding> {
  const { indicator, value, rate, gap, verdict, period, permitted, oneEventDecides } = judgement;
  if (rate === null || divisionLevel(judgement.division) !== "county") return;
  const subject = `indicators.target/${target.code}`;
  const cite: Citation | undefined = cites[0];
  const about = { kind: "requirement" as const, subject, date, cites: cite };
  if (verdict === "short" && (target.by === undefined || target.by <= date)) {
    const values = {
      target: target.title,
      period: writtenPeriod(period),
      value: formatRate(rate, indicator.unit),
      counts: countsText(value.numerator, value.denominator) ?? "",
      asked: askedText(judgement),
      gap: gap === null ? "—" : formatRate(gap, indicator.unit),
    };
    const message = indicatorsCodes.message("INDICATORS_TARGET_SHORT", values);
    const severity = isVoluntaryUptake(indicator) ? "information" : "target";
    yield finding(message, { ...about, severity });
  }
  if (oneEventDecides && permitted !== null && value.denominator !== null) {
    const step = verdict === "met" ? 1 : -1;
    const sign = judgement.word.compare === "less" || judgement.word.compare === "at-most" ? 1 : -1;
    const count = value.numerator ?? 0;
    const message = indicatorsCodes.message("INDICATORS_ONE_EVENT", {
      target: target.title,
      denominator: value.denominator,
      count,
      state: verdictTitles[verdict === "met" ? "met" : "short"],
      other: count + step * sign,
    });
    yield finding(message, { ...about, severity: "information" });
  }
}
