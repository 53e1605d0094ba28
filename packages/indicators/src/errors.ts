import { type Codes, defineCodes } from "@fuyou/kernel";
import { qualityMessages } from "./quality-messages.js";

const messages = {
  ...qualityMessages,
  INDICATORS_ALREADY_REPORTED: {
    what: {
      zh: "指标“{indicator}”在区划 {division}、{period} 已有数据 {figure}。",
      en: "the indicator '{indicator}' already has the figure {figure} for the division {division}, {period}.",
    },
    fix: { zh: "如需改动，请用更正。", en: "To change it, correct it." },
  },
  INDICATORS_REPORTED_BEFORE_END: {
    what: {
      zh: "指标“{indicator}”的报告期 {period} 在 {on} 尚未结束。",
      en: "the reporting period {period} of the indicator '{indicator}' is not over on {on}.",
    },
    fix: { zh: "请在报告期结束后上报。", en: "Report it when the period is over." },
  },
  INDICATORS_STRUCK_OUT: {
    what: {
      zh: "数据 {figure} 已于 {on} 作废，不能再更正。",
      en: "the figure {figure} was struck out on {on} and cannot be corrected.",
    },
    fix: { zh: "请更正现行的那一条。", en: "Correct the one that stands." },
  },
  INDICATORS_NOTHING_CORRECTED: {
    what: {
      zh: "对数据 {figure} 的更正与原数相同。",
      en: "the correction of the figure {figure} says the same as before.",
    },
    fix: { zh: "请核对更正后的分子和分母。", en: "Check the counts that should stand." },
  },
  INDICATORS_NO_NUMBER: {
    what: {
      zh: "文件对“{indicator}”没有给出数值，不作判定，也不当作零。",
      en: "the document gives no number for {indicator}; it is not judged, and not read as zero.",
    },
    fix: {
      zh: "如需判定，请由县里另行确定数值。",
      en: "If it is to be judged, let the county set one.",
    },
  },
  INDICATORS_NO_FIGURE: {
    what: {
      zh: "没有“{indicator}”在 {period} 的数据。",
      en: "there is no figure of '{indicator}' for {period}.",
    },
    fix: { zh: "请上报分子和分母。", en: "Report numerator and denominator." },
  },
  INDICATORS_PARTS_MISSING: {
    what: {
      zh: "“{indicator}”在 {period} 的汇总不全：缺 {missing}，未开展 {notDone}。",
      en: "the roll-up of {indicator} for {period} is not complete: missing {missing}; work not done in {notDone}.",
    },
    fix: {
      zh: "请补报后再判定；已有各处的合计只供参考。",
      en: "Report what is missing before judging; the sum of the others is only shown.",
    },
  },
  INDICATORS_NO_YEAR_BEFORE: {
    what: {
      zh: "“{indicator}”要与上年比，而 {period} 没有完整的数据。",
      en: "{indicator} is compared with the year before, and {period} has no complete figure.",
    },
    fix: { zh: "请补录上一统计年度的数据。", en: "Enter the figures of that reporting year." },
  },
  INDICATORS_NOBODY_CONCERNED: {
    what: {
      zh: "“{indicator}”在 {period} 的分母为零，无从计算。",
      en: "the denominator of {indicator} for {period} is zero; there is no rate.",
    },
    fix: {
      zh: "请核对分母；确为零时不作判定。",
      en: "Check it; where it is zero nothing is judged.",
    },
  },
  INDICATORS_TARGET_SHORT: {
    what: {
      zh: "“{target}”未达到：{period} 为 {value}（{counts}），要求{asked}，相差 {gap}。",
      en: "{target} is not met: {value} ({counts}) in {period}, asked is {asked}; {gap} apart.",
    },
    fix: {
      zh: "请先核对数据，再看服务是否可及；不得摊派到人，也不得用作对个人的考核。",
      en: "Check the data first, then whether the services can be had; it is nobody's personal quota.",
    },
  },
  INDICATORS_ONE_EVENT: {
    what: {
      zh: "“{target}”的判定由一例决定：分母 {denominator}，{count} 例时{state}，{other} 例时相反。",
      en: "one event decides {target}: with {count} of {denominator} it is {state}, and {other} would turn that round.",
    },
    fix: {
      zh: "请看多年合计和置信区间，不要据一年的数下结论。",
      en: "Look at several years together and at the interval; one year proves nothing.",
    },
  },
  INDICATORS_SAME_TARGET_TWICE: {
    what: {
      zh: "同一目标写了不止一次：{targets}（{clauses}）。",
      en: "the same target stands more than once: {targets} ({clauses}).",
    },
    fix: { zh: "只判定一次，依据一并列出。", en: "It is judged once, with all its clauses." },
  },
  INDICATORS_TARGETS_DIFFER: {
    what: {
      zh: "对“{indicator}”的目标不一致：{targets}；较严的是 {stricter}。",
      en: "the targets for {indicator} differ: {targets}; the stricter is {stricter}.",
    },
    fix: {
      zh: "两者都判定；请由县里明确以哪一个为准。",
      en: "Both are judged; let the county say which one counts.",
    },
  },
  INDICATORS_UNKNOWN_INDICATOR: {
    what: {
      zh: "指标目录在 {date} 没有“{indicator}”。",
      en: "there is no indicator '{indicator}' in the catalogue on {date}.",
    },
    fix: {
      zh: "请核对代码（见报表 indicators.catalogue）。",
      en: "Check the code; the view indicators.catalogue lists them.",
    },
  },
  INDICATORS_UNKNOWN_DIVISION: {
    what: { zh: "本县没有区划 {division}。", en: "the county has no division {division}." },
    fix: { zh: "请核对十二位区划代码。", en: "Check the twelve-digit code." },
  },
} as const;

/** The coded messages of indicators. */
export const indicatorsCodes: Codes<typeof messages> = defineCodes(messages);
