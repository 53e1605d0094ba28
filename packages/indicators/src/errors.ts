import { type Codes, defineCodes } from "@fuyou/kernel";
import { qualityMessages } from "./quality-messages.js";

const messages = {
  ...qualityMessages,
  INDICATORS_ALREADY_REPORTED: {
    what: {
      zh: "指标“{indicator}”在区划 {division}、{period} 已有数据 {figure}。",
      en: "the indicator '{indicator}' already has the figure {figure} for the division {division}, {period}.",
    },
    cause: {
      zh: "同一期数据又报了一次，多半是想改数，或重复提交。",
      en: "The same span is reported again, as a rule to change a number or by sending it twice.",
    },
    fix: { zh: "如需改动，请用更正。", en: "To change it, correct it." },
    example: {
      indicator: "early-antenatal-care",
      figure: "figure-0101",
      division: "999901101000",
      period: "2024-10-01 - 2025-09-30",
    },
  },
  INDICATORS_REPORTED_BEFORE_END: {
    what: {
      zh: "指标“{indicator}”的报告期 {period} 在 {on} 尚未结束。",
      en: "the reporting period {period} of the indicator '{indicator}' is not over on {on}.",
    },
    cause: {
      zh: "报告期还没有过完就要登记整期的数，或日期填错。",
      en: "The figure of a whole span is to be entered before the span is over, or a day is wrong.",
    },
    fix: { zh: "请在报告期结束后上报。", en: "Report it when the period is over." },
    example: {
      period: "2025-10-01 - 2026-09-30",
      indicator: "early-antenatal-care",
      on: "2026-03-31",
    },
  },
  INDICATORS_STRUCK_OUT: {
    what: {
      zh: "数据 {figure} 已于 {on} 作废，不能再更正。",
      en: "the figure {figure} was struck out on {on} and cannot be corrected.",
    },
    cause: {
      zh: "这一条已被更正或作废，手头的编号是旧的。",
      en: "This figure was corrected or struck out before, and the identifier at hand is the old one.",
    },
    fix: { zh: "请更正现行的那一条。", en: "Correct the one that stands." },
    example: { figure: "figure-0101", on: "2025-11-20" },
  },
  INDICATORS_NOTHING_CORRECTED: {
    what: {
      zh: "对数据 {figure} 的更正与原数相同。",
      en: "the correction of the figure {figure} says the same as before.",
    },
    cause: {
      zh: "更正时把原数又填了一遍，或同一更正提交了两次。",
      en: "The old counts were written again, or one correction was sent twice.",
    },
    fix: { zh: "请核对更正后的分子和分母。", en: "Check the counts that should stand." },
    example: { figure: "figure-0101" },
  },
  INDICATORS_NO_NUMBER: {
    what: {
      zh: "文件对“{indicator}”没有给出数值，不作判定，也不当作零。",
      en: "the document gives no number for {indicator}; it is not judged, and not read as zero.",
    },
    cause: {
      zh: "文件只写“逐步提高”“控制在较低水平”一类的话，或把数值留给以后的文件。",
      en: 'The document only says "to rise step by step" or the like, or leaves the number to a later one.',
    },
    fix: {
      zh: "如需判定，请由县里另行确定数值。",
      en: "If it is to be judged, let the county set one.",
    },
    example: {
      indicator: { zh: "孕前优生健康检查覆盖率", en: "coverage of checks before pregnancy" },
    },
  },
  INDICATORS_NO_FIGURE: {
    what: {
      zh: "没有“{indicator}”在 {period} 的数据。",
      en: "there is no figure of '{indicator}' for {period}.",
    },
    cause: {
      zh: "这一期还没有上报，或数据登记在另一报告期、另一区划名下。",
      en: "The span has not been reported yet, or its figure stands under other days or another division.",
    },
    fix: { zh: "请上报分子和分母。", en: "Report numerator and denominator." },
    example: {
      indicator: { zh: "孕产妇死亡率", en: "maternal mortality" },
      period: "2024-10-01 - 2025-09-30",
    },
  },
  INDICATORS_PARTS_MISSING: {
    what: {
      zh: "“{indicator}”在 {period} 的汇总不全：缺 {missing}，未开展 {notDone}。",
      en: "the roll-up of {indicator} for {period} is not complete: missing {missing}; work not done in {notDone}.",
    },
    cause: {
      zh: "县级数由乡村相加，其中有的没有报，有的没有开展。",
      en: "The figure is added up from below, and some places have not reported or have not done the work.",
    },
    fix: {
      zh: "请补报后再判定；已有各处的合计只供参考。",
      en: "Report what is missing before judging; the sum of the others is only shown.",
    },
    example: {
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      period: "2024-10-01 - 2025-09-30",
      missing: "西山镇",
      notDone: "—",
    },
  },
  INDICATORS_NO_YEAR_BEFORE: {
    what: {
      zh: "“{indicator}”要与上年比，而 {period} 没有完整的数据。",
      en: "{indicator} is compared with the year before, and {period} has no complete figure.",
    },
    cause: {
      zh: "目标写的是“比上年下降”一类，而上年的数没有录入或不全。",
      en: "The target speaks of a fall or rise against the year before, whose figures were never entered or are not complete.",
    },
    fix: { zh: "请补录上一统计年度的数据。", en: "Enter the figures of that reporting year." },
    example: {
      indicator: { zh: "剖宫产率", en: "caesarean rate" },
      period: "2023-10-01 - 2024-09-30",
    },
  },
  INDICATORS_NOBODY_CONCERNED: {
    what: {
      zh: "“{indicator}”在 {period} 的分母为零，无从计算。",
      en: "the denominator of {indicator} for {period} is zero; there is no rate.",
    },
    cause: {
      zh: "这一期当地没有这类对象，例如小村一年没有活产；也可能分母漏填。",
      en: "Nobody of the kind was there in that span, such as no live birth in a small village in a year; or the denominator was left out.",
    },
    fix: {
      zh: "请核对分母；确为零时不作判定。",
      en: "Check it; where it is zero nothing is judged.",
    },
    example: {
      indicator: { zh: "新生儿访视率", en: "newborn visits" },
      period: "2024-10-01 - 2025-09-30",
    },
  },
  INDICATORS_TARGET_SHORT: {
    what: {
      zh: "“{target}”未达到：{period} 为 {value}（{counts}），要求{asked}，相差 {gap}。",
      en: "{target} is not met: {value} ({counts}) in {period}, asked is {asked}; {gap} apart.",
    },
    cause: {
      zh: "可能是服务不可及、登记不全，也可能是本人自愿不接受；数字本身不说明是哪一种。",
      en: "The services may be out of reach, the records incomplete, or people may have said no; the number does not tell which.",
    },
    fix: {
      zh: "请先核对数据，再看服务是否可及；不得摊派到人，也不得用作对个人的考核。",
      en: "Check the data first, then whether the services can be had; it is nobody's personal quota.",
    },
    example: {
      target: { zh: "早孕建册率达到 90%", en: "early antenatal records of 90 %" },
      period: "2024-10-01 - 2025-09-30",
      value: { zh: "87.5%", en: "87.5 %" },
      counts: "175 / 200",
      asked: { zh: "不低于 90%", en: "at least 90 %" },
      gap: { zh: "2.5%", en: "2.5 %" },
    },
  },
  INDICATORS_ONE_EVENT: {
    what: {
      zh: "“{target}”的判定由一例决定：分母 {denominator}，{count} 例时{state}，{other} 例时相反。",
      en: "one event decides {target}: with {count} of {denominator} it is {state}, and {other} would turn that round.",
    },
    cause: {
      zh: "分母小，一例之差就改变判定；县以下的死亡率常常这样。",
      en: "The denominator is small, so that one event more or fewer turns the verdict; below the county most mortality rates are like that.",
    },
    fix: {
      zh: "请看多年合计和置信区间，不要据一年的数下结论。",
      en: "Look at several years together and at the interval; one year proves nothing.",
    },
    example: {
      target: {
        zh: "新生儿死亡率不高于 3.5‰",
        en: "neonatal mortality of at most 3.5 per thousand",
      },
      denominator: 400,
      count: 2,
      state: { zh: "不足", en: "short" },
      other: 1,
    },
  },
  INDICATORS_SAME_TARGET_TWICE: {
    what: {
      zh: "同一目标写了不止一次：{targets}（{clauses}）。",
      en: "the same target stands more than once: {targets} ({clauses}).",
    },
    cause: {
      zh: "几份文件或几个插件写了同一个目标值。",
      en: "Several documents or plugins lay down the same target.",
    },
    fix: { zh: "只判定一次，依据一并列出。", en: "It is judged once, with all its clauses." },
    example: { targets: "county-early-care, plan-early-care", clauses: "000 §3; 001 §7" },
  },
  INDICATORS_TARGETS_DIFFER: {
    what: {
      zh: "对“{indicator}”的目标不一致：{targets}；较严的是 {stricter}。",
      en: "the targets for {indicator} differ: {targets}; the stricter is {stricter}.",
    },
    cause: {
      zh: "上下级文件或前后两年的文件对同一指标给出了不同的数值。",
      en: "Documents of two levels, or of two years, give different numbers for one indicator.",
    },
    fix: {
      zh: "两者都判定；请由县里明确以哪一个为准。",
      en: "Both are judged; let the county say which one counts.",
    },
    example: {
      indicator: { zh: "早孕建册率", en: "early antenatal records" },
      targets: "county-early-care (001 §7), plan-early-care (000 §3)",
      stricter: "county-early-care",
    },
  },
  INDICATORS_UNKNOWN_INDICATOR: {
    what: {
      zh: "指标目录在 {date} 没有“{indicator}”。",
      en: "there is no indicator '{indicator}' in the catalogue on {date}.",
    },
    cause: {
      zh: "代码拼错了，提供该指标的插件没有加入部署，或那一天尚未施行。",
      en: "The code is misspelt, its plugin is not part of the deployment, or it was not in force on that day.",
    },
    fix: {
      zh: "请核对代码（见报表 indicators.catalogue）。",
      en: "Check the code; the view indicators.catalogue lists them.",
    },
    example: { date: "2026-03-31", indicator: "early-antenatal" },
  },
  INDICATORS_UNKNOWN_DIVISION: {
    what: { zh: "本县没有区划 {division}。", en: "the county has no division {division}." },
    cause: {
      zh: "区划代码抄错、位数不足，或是区划调整以前的旧代码。",
      en: "The code was copied wrongly, is too short, or dates from before a change of boundaries.",
    },
    fix: { zh: "请核对十二位区划代码。", en: "Check the twelve-digit code." },
    example: { division: "99990110100" },
  },
} as const;

/** The coded messages of indicators. */
export const indicatorsCodes: Codes<typeof messages> = defineCodes(messages);
