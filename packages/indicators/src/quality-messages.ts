/** What may be wrong with a figure that was reported (数据质量). */
export const qualityMessages = {
  INDICATORS_TWICE: {
    what: {
      zh: "指标“{indicator}”在区划 {division}、{period} 有两条数据：{first} 和 {second}。",
      en: "the indicator '{indicator}' has two figures for the division {division}, {period}: {first} and {second}.",
    },
    fix: { zh: "请作废其中一条。", en: "Strike one of them out." },
  },
  INDICATORS_NOT_DONE: {
    what: {
      zh: "{division} 在 {period} 未开展“{indicator}”的工作（填 -2）；这不是零，也不计入合计。",
      en: "{division} did not do the work behind {indicator} in {period} (written -2); this is not zero and is in no sum.",
    },
    fix: { zh: "请核实是否确未开展。", en: "Check that it was really not done." },
  },
  INDICATORS_NEGATIVE: {
    what: {
      zh: "数据 {figure}：“{indicator}”的计数 {value} 是负数。",
      en: "figure {figure}: the count {value} of {indicator} is negative.",
    },
    fix: {
      zh: "请更正；未开展工作填 -2，缺数留空。",
      en: "Correct it; work not done is written -2, a missing count is left empty.",
    },
  },
  INDICATORS_HALF_MISSING: {
    what: {
      zh: "数据 {figure}：“{indicator}”缺{part}。",
      en: "figure {figure}: {indicator} is without its {part}.",
    },
    fix: { zh: "请补录；缺数不当作零。", en: "Enter it; what is missing is not read as zero." },
  },
  INDICATORS_NUMERATOR_EXCEEDS: {
    what: {
      zh: "数据 {figure}：“{indicator}”的分子 {numerator} 大于分母 {denominator}。",
      en: "figure {figure}: the numerator {numerator} of {indicator} is larger than the denominator {denominator}.",
    },
    fix: {
      zh: "分子是分母的一部分，请核对两者口径和时段。",
      en: "The one is a part of the other; check whom and which days both count.",
    },
  },
  INDICATORS_EVENTS_WITHOUT_BASE: {
    what: {
      zh: "数据 {figure}：“{indicator}”有 {numerator} 例，分母却为零。",
      en: "figure {figure}: {indicator} has {numerator} events and a denominator of zero.",
    },
    fix: { zh: "请核对分母。", en: "Check the denominator." },
  },
  INDICATORS_NEITHER_YES_NOR_NO: {
    what: {
      zh: "数据 {figure}：“{indicator}”只能填 1（是）或 0（否），现为 {value}。",
      en: "figure {figure}: {indicator} is 1 for yes or 0 for no, and not {value}.",
    },
    fix: { zh: "请更正。", en: "Correct it." },
  },
  INDICATORS_ODD_PERIOD: {
    what: {
      zh: "数据 {figure}：{period} 不是“{calendar}”的一年或一季。",
      en: "figure {figure}: {period} is neither a year nor a quarter of the {calendar}.",
    },
    fix: { zh: "请按统计年度填报告期。", en: "Give the reporting period by its calendar." },
  },
  INDICATORS_LATE: {
    what: {
      zh: "数据 {figure}：{division} 于 {on} 上报“{indicator}”，迟于 {due}。",
      en: "figure {figure}: {division} reported {indicator} on {on}, later than {due}.",
    },
    fix: { zh: "请按期上报，并说明原因。", en: "Report in time, and say why it was late." },
  },
  INDICATORS_NOT_REPORTED: {
    what: {
      zh: "{division} 没有上报“{indicator}”在 {period} 的数据，截止日为 {due}。",
      en: "{division} has not reported {indicator} for {period}; it was due on {due}.",
    },
    fix: { zh: "请补报；未报不当作零。", en: "Report it; what is not reported is not zero." },
  },
  INDICATORS_JUMP: {
    what: {
      zh: "数据 {figure}：{division} 的“{indicator}”{part}由 {before} 变为 {now}，超过 {times} 倍，也超出偶然波动。",
      en: "figure {figure}: the {part} of {indicator} in {division} went from {before} to {now}, by more than {times} times and more than chance.",
    },
    fix: {
      zh: "请核对原始登记、口径和区划变动。",
      en: "Check the primary records, the definition, and whether boundaries changed.",
    },
  },
  INDICATORS_COPIED: {
    what: {
      zh: "数据 {figure}：{division} 的“{indicator}”分子分母与上年完全相同（{counts}）。",
      en: "figure {figure}: both counts of {indicator} in {division} are those of the year before ({counts}).",
    },
    fix: { zh: "请核实是否照抄上年。", en: "Check that they were not copied." },
  },
  INDICATORS_COUNT_DISAGREES: {
    what: {
      zh: "{division} 在 {period} 的“{count}”不一致：{values}。",
      en: "{division} gives different numbers of {count} for {period}: {values}.",
    },
    fix: { zh: "同一计数项只有一个数，请核对。", en: "A count has one number; check which." },
  },
  INDICATORS_SUM_DIFFERS: {
    what: {
      zh: "{division} 上报的“{indicator}”（{own}）与下级合计（{sum}）不符，时段 {period}。",
      en: "{division} reported {own} for {indicator} in {period}, while the divisions below add up to {sum}.",
    },
    fix: {
      zh: "请核对两处，更正有误的一处。",
      en: "Compare both and correct the one that is wrong.",
    },
  },
} as const;
