/** What may be wrong with a figure that was reported (数据质量). */
export const qualityMessages = {
  INDICATORS_TWICE: {
    what: {
      zh: "指标“{indicator}”在区划 {division}、{period} 有两条数据：{first} 和 {second}。",
      en: "the indicator '{indicator}' has two figures for the division {division}, {period}: {first} and {second}.",
    },
    cause: {
      zh: "同一份数据导入了两次，或更正时新登了一条而没有作废旧的。",
      en: "One figure was read in twice, or a correction was entered beside the old figure and not in its place.",
    },
    fix: { zh: "请作废其中一条。", en: "Strike one of them out." },
    example: {
      indicator: "early-antenatal-care",
      division: "999901101000",
      period: "2024-10-01 - 2025-09-30",
      first: "figure-0101",
      second: "figure-0102",
    },
  },
  INDICATORS_NOT_DONE: {
    what: {
      zh: "{division} 在 {period} 未开展“{indicator}”的工作（填 -2）；这不是零，也不计入合计。",
      en: "{division} did not do the work behind {indicator} in {period} (written -2); this is not zero and is in no sum.",
    },
    cause: {
      zh: "报表按惯例用 -2 表示没有开展这项工作。",
      en: "By the custom of the returns, -2 says that the work was not done there.",
    },
    fix: { zh: "请核实是否确未开展。", en: "Check that it was really not done." },
    example: {
      division: "东镇",
      period: "2024-10-01 - 2025-09-30",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
    },
  },
  INDICATORS_NEGATIVE: {
    what: {
      zh: "数据 {figure}：“{indicator}”的计数 {value} 是负数。",
      en: "figure {figure}: the count {value} of {indicator} is negative.",
    },
    cause: {
      zh: "录入时多打了负号，或用 -1 一类的数字表示缺数。",
      en: "A minus sign slipped in, or a number such as -1 was meant to say that the count is missing.",
    },
    fix: {
      zh: "请更正；未开展工作填 -2，缺数留空。",
      en: "Correct it; work not done is written -2, a missing count is left empty.",
    },
    example: {
      figure: "figure-0101",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      value: -1,
    },
  },
  INDICATORS_HALF_MISSING: {
    what: {
      zh: "数据 {figure}：“{indicator}”缺{part}。",
      en: "figure {figure}: {indicator} is without its {part}.",
    },
    cause: {
      zh: "只报了率或只报了例数，分子、分母没有报全。",
      en: "Only a rate or only the events were reported, without both counts.",
    },
    fix: { zh: "请补录；缺数不当作零。", en: "Enter it; what is missing is not read as zero." },
    example: {
      figure: "figure-0101",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      part: { zh: "分母", en: "denominator" },
    },
  },
  INDICATORS_NUMERATOR_EXCEEDS: {
    what: {
      zh: "数据 {figure}：“{indicator}”的分子 {numerator} 大于分母 {denominator}。",
      en: "figure {figure}: the numerator {numerator} of {indicator} is larger than the denominator {denominator}.",
    },
    cause: {
      zh: "分子包括了外来人口而分母没有，两者时段不同，或两格填反了。",
      en: "The numerator counts people from elsewhere and the denominator does not, the two cover different days, or they were exchanged.",
    },
    fix: {
      zh: "分子是分母的一部分，请核对两者口径和时段。",
      en: "The one is a part of the other; check whom and which days both count.",
    },
    example: {
      figure: "figure-0101",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      numerator: 212,
      denominator: 205,
    },
  },
  INDICATORS_EVENTS_WITHOUT_BASE: {
    what: {
      zh: "数据 {figure}：“{indicator}”有 {numerator} 例，分母却为零。",
      en: "figure {figure}: {indicator} has a denominator of zero and {numerator} in the numerator.",
    },
    cause: {
      zh: "分母没有统计就填了零，或本地没有活产而登记了外地转来的事件。",
      en: "The denominator was not counted and written as zero, or the events belong to people from elsewhere.",
    },
    fix: { zh: "请核对分母。", en: "Check the denominator." },
    example: {
      figure: "figure-0101",
      indicator: { zh: "新生儿死亡率", en: "neonatal mortality" },
      numerator: 1,
    },
  },
  INDICATORS_NEITHER_YES_NOR_NO: {
    what: {
      zh: "数据 {figure}：“{indicator}”只能填 1（是）或 0（否），现为 {value}。",
      en: "figure {figure}: {indicator} is 1 for yes or 0 for no, and not {value}.",
    },
    cause: {
      zh: "把个数或百分比填到了是否题里。",
      en: "A count or a percentage was written where the answer is yes or no.",
    },
    fix: { zh: "请更正。", en: "Correct it." },
    example: {
      figure: "figure-0101",
      indicator: {
        zh: "已建立危重孕产妇救治中心",
        en: "a centre for critical mothers is in place",
      },
      value: 2,
    },
  },
  INDICATORS_ODD_PERIOD: {
    what: {
      zh: "数据 {figure}：{period} 不是“{calendar}”的一年或一季。",
      en: "figure {figure}: {period} is neither a year nor a quarter of the {calendar}.",
    },
    cause: {
      zh: "按自然年填了报告期，而妇幼统计年度从上年十月开始；或起止日期填错。",
      en: "The calendar year was written, while the reporting year of maternal and child health begins in October; or a day is wrong.",
    },
    fix: { zh: "请按统计年度填报告期。", en: "Give the reporting period by its calendar." },
    example: {
      figure: "figure-0101",
      period: "2025-01-01 - 2025-12-31",
      calendar: { zh: "妇幼统计年度", en: "reporting year of maternal and child health" },
    },
  },
  INDICATORS_LATE: {
    what: {
      zh: "数据 {figure}：{division} 于 {on} 上报“{indicator}”，迟于 {due}。",
      en: "figure {figure}: {division} reported {indicator} on {on}, later than {due}.",
    },
    cause: {
      zh: "下级报得晚，汇总等待补报，或上报日期填成了录入日期。",
      en: "The places below reported late, somebody waited for them, or the day of typing stands where the day of reporting belongs.",
    },
    fix: { zh: "请按期上报，并说明原因。", en: "Report in time, and say why it was late." },
    example: {
      figure: "figure-0101",
      division: "东镇",
      on: "2025-11-20",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      due: "2025-10-20",
    },
  },
  INDICATORS_NOT_REPORTED: {
    what: {
      zh: "{division} 没有上报“{indicator}”在 {period} 的数据，截止日为 {due}。",
      en: "{division} has not reported {indicator} for {period}; it was due on {due}.",
    },
    cause: {
      zh: "该单位没有报，或报了而没有登记；整合期间常因经办单位变动而漏报。",
      en: "Nobody reported, or the report was not entered; while bodies merge, returns fall between the old office and the new.",
    },
    fix: { zh: "请补报；未报不当作零。", en: "Report it; what is not reported is not zero." },
    example: {
      division: "东镇",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      period: "2024-10-01 - 2025-09-30",
      due: "2025-10-20",
    },
  },
  INDICATORS_JUMP: {
    what: {
      zh: "数据 {figure}：{division} 的“{indicator}”{part}由 {before} 变为 {now}，超过 {times} 倍，也超出偶然波动。",
      en: "figure {figure}: the {part} of {indicator} in {division} went from {before} to {now}, by more than {times} times and more than chance.",
    },
    cause: {
      zh: "口径改了、区划并了、登记漏了或补了，或多打了一位数字；真实情况也可能确有变化。",
      en: "The definition changed, divisions merged, registers were neglected or caught up, or a digit was added; it may also be true.",
    },
    fix: {
      zh: "请核对原始登记、口径和区划变动。",
      en: "Check the primary records, the definition, and whether boundaries changed.",
    },
    example: {
      figure: "figure-0101",
      division: "东镇",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      part: { zh: "率", en: "rate" },
      before: { zh: "92.1%", en: "92.1 %" },
      now: { zh: "41.5%", en: "41.5 %" },
      times: 2,
    },
  },
  INDICATORS_COPIED: {
    what: {
      zh: "数据 {figure}：{division} 的“{indicator}”分子分母与上年完全相同（{counts}）。",
      en: "figure {figure}: both counts of {indicator} in {division} are those of the year before ({counts}).",
    },
    cause: {
      zh: "填报人以上年报表为底稿，没有改数；人数少时也可能碰巧相同。",
      en: "The form of the year before was used as a draft and left as it was; where numbers are small it may be chance.",
    },
    fix: { zh: "请核实是否照抄上年。", en: "Check that they were not copied." },
    example: {
      figure: "figure-0101",
      division: "东镇",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      counts: "189/205",
    },
  },
  INDICATORS_COUNT_DISAGREES: {
    what: {
      zh: "{division} 在 {period} 的“{count}”不一致：{values}。",
      en: "{division} gives different numbers of {count} for {period}: {values}.",
    },
    cause: {
      zh: "几个指标共用一个分母（如活产数），各自从不同登记中取数。",
      en: "Several indicators share a count, such as live births, and each took it from another register.",
    },
    fix: { zh: "同一计数项只有一个数，请核对。", en: "A count has one number; check which." },
    example: {
      division: "东镇",
      period: "2024-10-01 - 2025-09-30",
      count: { zh: "活产数", en: "live births" },
      values: "205 (figure-0101), 207 (figure-0114)",
    },
  },
  INDICATORS_SUM_DIFFERS: {
    what: {
      zh: "{division} 上报的“{indicator}”（{own}）与下级合计（{sum}）不符，时段 {period}。",
      en: "{division} reported {own} for {indicator} in {period}, while the divisions below add up to {sum}.",
    },
    cause: {
      zh: "上级自己另有补充或剔除，下级有更正没有报上来，或抄错一处。",
      en: "The upper level added or left out something, a correction below was never sent up, or one number was copied wrongly.",
    },
    fix: {
      zh: "请核对两处，更正有误的一处。",
      en: "Compare both and correct the one that is wrong.",
    },
    example: {
      division: "示范县",
      own: "1890/2051",
      indicator: { zh: "孕产妇早孕建册率", en: "early antenatal records" },
      period: "2024-10-01 - 2025-09-30",
      sum: "1884/2045",
    },
  },
} as const;
