/** Messages about the reports that villages and townships send (需求报表). */
export const reportMessages = {
  NEEDS_WRONG_SPAN: {
    what: {
      zh: "{division} 的需求报表期间 {from} 至 {to} 不是一个完整的月份（村）或季度（乡镇）。",
      en: "the report of {division} from {from} to {to} is not one whole month (of a village) or quarter (of a township).",
    },
    cause: {
      zh: "村里按周或按季报，乡镇按月报，或起止日期差一天。",
      en: "A village reported by the week or quarter, a township by the month, or a day is off by one.",
    },
    fix: {
      zh: "请按自然月或自然季度填报。",
      en: "Report by the month or quarter of the calendar.",
    },
    example: { division: "999901101201", from: "2026-03-01", to: "2026-03-30" },
  },
  NEEDS_WRONG_LEVEL: {
    what: {
      zh: "{division} 既不是村（居），也不是乡镇（场），不填报需求报表。",
      en: "{division} is neither a village nor a township and sends no report of needs.",
    },
    cause: {
      zh: "区划代码填成了县的代码，常见于直接把县级合计导入。",
      en: "The code of the county was written, as when the county's own totals are read in.",
    },
    fix: {
      zh: "请更正区划代码；县级不上报，只汇总。",
      en: "Correct the division; the county sends none, it adds up.",
    },
    example: { division: "999901000000" },
  },
  NEEDS_REPORT_TWICE: {
    what: {
      zh: "{division} 自 {from} 起的需求报表已有两份：{first} 和 {second}。",
      en: "there are two reports of {division} for the span from {from}: {first} and {second}.",
    },
    cause: {
      zh: "补报或更正时没有作废原来那份，或同一份提交了两次。",
      en: "A report was sent again or corrected without striking out the first.",
    },
    fix: {
      zh: "请作废其中一份。",
      en: "Strike one of them out.",
    },
    example: {
      division: "999901101201",
      from: "2026-03-01",
      first: "survey-999901101201-2026-03-01",
      second: "survey-999901101201-2026-03-01-2",
    },
  },
  NEEDS_SMALL_CELL: {
    what: {
      zh: "{division} 的报表中“{topic}”一格的人次数小于 {threshold}，不得报出村（居）。",
      en: "in the report of {division} the cell '{topic}' counts fewer than {threshold} mentions and may not leave the village.",
    },
    cause: {
      zh: "村里人少，一两个人的需求凭数字就能认出是谁；填报时没有先抑制。",
      en: "In a small village one or two mentions tell who it was, and the cell was not suppressed before it was sent.",
    },
    fix: {
      zh: "请在村里先行抑制：不填数字，标注“已抑制”。",
      en: "Suppress it in the village first: no number, marked as suppressed.",
    },
    example: { division: "999901101201", topic: "infertility-advice", threshold: 5 },
  },
  NEEDS_THRESHOLD_TOO_LOW: {
    what: {
      zh: "{division} 的报表按 {given} 抑制小数，低于本县规定的 {asked}。",
      en: "the report of {division} suppressed cells below {given}, where the county asks for {asked}.",
    },
    cause: {
      zh: "村里用的是旧表或默认阈值，县里后来定得更高。",
      en: "The village used an old form or the default, and the county has since set a higher one.",
    },
    fix: {
      zh: "请作废该报表，由村里按规定阈值重新抑制后再报。",
      en: "Strike it out and let the village suppress by the county's threshold and report again.",
    },
    example: { division: "前村", given: 2, asked: 5 },
  },
  NEEDS_CELL_WITHOUT_NUMBER: {
    what: {
      zh: "报表 {report} 中“{topic}”一格必须二者居一：或填数字，或标注已抑制。",
      en: "the cell '{topic}' of report {report} must hold a number or be marked as suppressed, not both and not neither.",
    },
    cause: {
      zh: "小数抑制以后数字没有删掉，或空着的一格没有注明。",
      en: "A suppressed number was not taken out, or an empty cell was left without the mark.",
    },
    fix: { zh: "请更正该格。", en: "Correct the cell." },
    example: { report: "survey-999901101201-2026-03-01", topic: "infertility-advice" },
  },
  NEEDS_COUNTS_OF_TOWNSHIP: {
    what: {
      zh: "{division} 的季度报表带有自己的数字；乡镇只把各村三个月的数字相加。",
      en: "the quarterly report of {division} carries numbers of its own; a township only adds up three months of its villages.",
    },
    cause: {
      zh: "乡镇把自己手工加的数也报了上来。",
      en: "The township sent the totals that it had added up by hand.",
    },
    fix: {
      zh: "请去掉这些数字，由系统汇总。",
      en: "Leave them out; they are added up here.",
    },
    example: { division: "999901101000" },
  },
  NEEDS_REPORTS_MISSING: {
    what: {
      zh: "{within} {from} 至 {to} 应有 {expected} 份“{kind}”报表，收到 {received} 份，缺：{missing}。",
      en: "of {expected} reports of '{kind}' due in {within} for {from} to {to}, {received} came in; missing: {missing}.",
    },
    cause: {
      zh: "有的村没有报，或报了没有登记；整合期间报送关系变动时常见。",
      en: "Some villages did not report or were not entered; while bodies merge it is often unclear to whom one reports.",
    },
    fix: {
      zh: "请催报；在此之前汇总数只反映已报部分。",
      en: "Ask for them; until then the totals speak only of those that came.",
    },
    example: {
      within: "东镇",
      from: "2026-03-01",
      to: "2026-03-31",
      expected: 12,
      kind: { zh: "健康需求调查", en: "survey of health needs" },
      received: 10,
      missing: "前村、后村",
    },
  },
  NEEDS_REPORTS_LATE: {
    what: {
      zh: "{within} {from} 至 {to} 的“{kind}”报表有迟报：{late}（期限 {deadline}）。",
      en: "reports of '{kind}' in {within} for {from} to {to} came late: {late} (due by {deadline}).",
    },
    cause: {
      zh: "报表在期限以后才收到，或收到日期填成了录入日期。",
      en: "The report came after its day, or the day of typing was entered as the day of receipt.",
    },
    fix: {
      zh: "请了解迟报原因。",
      en: "Find out why.",
    },
    example: {
      within: "东镇",
      from: "2026-03-01",
      to: "2026-03-31",
      kind: { zh: "健康需求调查", en: "survey of health needs" },
      late: "前村",
      deadline: "2026-04-05",
    },
  },
} as const;
