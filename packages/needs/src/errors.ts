import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  NEEDS_CHANNEL_REFUSED: {
    what: {
      zh: "需求调查渠道 {channel} 由“{body}”承担，不予接受：健康需求调查不设公安、综治等渠道。",
      en: "the survey channel {channel} is run by '{body}' and is refused: a survey of health needs has no channel of police or public order.",
    },
    fix: {
      zh: "请改由下列之一承担：{known}。",
      en: "Let one of these run it: {known}.",
    },
  },
  NEEDS_SUPPLEMENT_IN_PERSON: {
    what: {
      zh: "补充渠道 {channel} 声明提供逐条回答；服务记录只能以去标识的汇总数提供。",
      en: "the supplementary channel {channel} says that it yields answers; records of services give de-identified totals only.",
    },
    fix: {
      zh: "请把 yields 改为 totals。",
      en: "Let it yield totals.",
    },
  },
  NEEDS_WRONG_SPAN: {
    what: {
      zh: "{division} 的需求报表期间 {from} 至 {to} 不是一个完整的月份（村）或季度（乡镇）。",
      en: "the report of {division} from {from} to {to} is not one whole month (of a village) or quarter (of a township).",
    },
    fix: {
      zh: "请按自然月或自然季度填报。",
      en: "Report by the month or quarter of the calendar.",
    },
  },
  NEEDS_WRONG_LEVEL: {
    what: {
      zh: "{division} 既不是村（居），也不是乡镇（场），不填报需求报表。",
      en: "{division} is neither a village nor a township and sends no report of needs.",
    },
    fix: {
      zh: "请更正区划代码；县级不上报，只汇总。",
      en: "Correct the division; the county sends none, it adds up.",
    },
  },
  NEEDS_REPORT_TWICE: {
    what: {
      zh: "{division} 自 {from} 起的需求报表已有两份：{first} 和 {second}。",
      en: "there are two reports of {division} for the span from {from}: {first} and {second}.",
    },
    fix: {
      zh: "请作废其中一份。",
      en: "Strike one of them out.",
    },
  },
  NEEDS_SMALL_CELL: {
    what: {
      zh: "{division} 的报表中“{topic}”一格的人次数小于 {threshold}，不得报出村（居）。",
      en: "in the report of {division} the cell '{topic}' counts fewer than {threshold} mentions and may not leave the village.",
    },
    fix: {
      zh: "请在村里先行抑制：不填数字，标注“已抑制”。",
      en: "Suppress it in the village first: no number, marked as suppressed.",
    },
  },
  NEEDS_THRESHOLD_TOO_LOW: {
    what: {
      zh: "{division} 的报表按 {given} 抑制小数，低于本县规定的 {asked}。",
      en: "the report of {division} suppressed cells below {given}, where the county asks for {asked}.",
    },
    fix: {
      zh: "请作废该报表，由村里按规定阈值重新抑制后再报。",
      en: "Strike it out and let the village suppress by the county's threshold and report again.",
    },
  },
  NEEDS_CELL_WITHOUT_NUMBER: {
    what: {
      zh: "报表 {report} 中“{topic}”一格必须二者居一：或填数字，或标注已抑制。",
      en: "the cell '{topic}' of report {report} must hold a number or be marked as suppressed, not both and not neither.",
    },
    fix: { zh: "请更正该格。", en: "Correct the cell." },
  },
  NEEDS_COUNTS_OF_TOWNSHIP: {
    what: {
      zh: "{division} 的季度报表带有自己的数字；乡镇只把各村三个月的数字相加。",
      en: "the quarterly report of {division} carries numbers of its own; a township only adds up three months of its villages.",
    },
    fix: {
      zh: "请去掉这些数字，由系统汇总。",
      en: "Leave them out; they are added up here.",
    },
  },
  NEEDS_REPORTS_MISSING: {
    what: {
      zh: "{within} {from} 至 {to} 应有 {expected} 份“{kind}”报表，收到 {received} 份，缺：{missing}。",
      en: "of {expected} reports of '{kind}' due in {within} for {from} to {to}, {received} came in; missing: {missing}.",
    },
    fix: {
      zh: "请催报；在此之前汇总数只反映已报部分。",
      en: "Ask for them; until then the totals speak only of those that came.",
    },
  },
  NEEDS_REPORTS_LATE: {
    what: {
      zh: "{within} {from} 至 {to} 的“{kind}”报表有迟报：{late}（期限 {deadline}）。",
      en: "reports of '{kind}' in {within} for {from} to {to} came late: {late} (due by {deadline}).",
    },
    fix: {
      zh: "请了解迟报原因。",
      en: "Find out why.",
    },
  },
  NEEDS_SURVEYS_TOO_FEW: {
    what: {
      zh: "{year} 年“{kind}”应在全县开展 {asked} 次，登记在案的有 {held} 次。",
      en: "'{kind}' is to be held {asked} times in {year} over the whole county; {held} are on record.",
    },
    fix: {
      zh: "请补登已开展的调查，或安排未开展的调查。",
      en: "Record those that were held, or hold those that were not.",
    },
  },
  NEEDS_SURVEY_NOT_WHOLE_COUNTY: {
    what: {
      zh: "调查 {survey} 只在 {division} 开展，而“{kind}”要求覆盖全县。",
      en: "the survey {survey} was held in {division} only, where '{kind}' is for the whole county.",
    },
    fix: {
      zh: "请扩大到全县；局部的调查不计次数。",
      en: "Extend it to the county; a part of it does not count.",
    },
  },
  NEEDS_ANALYSIS_MISSING: {
    what: {
      zh: "{year} 年“{kind}”的全年分析没有登记。",
      en: "the analysis of the year {year} of '{kind}' is not on record.",
    },
    fix: {
      zh: "请完成分析并登记文件。",
      en: "Make it and record the document.",
    },
  },
  NEEDS_ANALYSIS_UNUSED: {
    what: {
      zh: "{year} 年“{kind}”的全年分析没有写明用于哪一份下一年计划。",
      en: "the analysis of {year} of '{kind}' does not say in which plan of the next year it was used.",
    },
    fix: {
      zh: "请在制定下一年计划时引用，并登记计划名称。",
      en: "Use it in next year's plan and record the plan's name.",
    },
  },
  NEEDS_FEEDBACK_NO_RECIPIENT: {
    what: {
      zh: "反馈 {feedback} 须写明一个机构或一个部门，二者只居其一。",
      en: "the feedback {feedback} must name one institution or one department, not both and not neither.",
    },
    fix: { zh: "请更正接收方。", en: "Correct the recipient." },
  },
  NEEDS_FEEDBACK_UNANSWERED: {
    what: {
      zh: "{sentOn} 发给{recipient}的反馈“{topic}”已 {days} 天没有答复。",
      en: "the feedback on '{topic}' sent to {recipient} on {sentOn} has had no answer for {days} days.",
    },
    fix: {
      zh: "请跟进；文件没有规定答复期限。",
      en: "Follow it up; the document sets no time for the answer.",
    },
  },
  NEEDS_FEEDBACK_RECIPIENT_ENDED: {
    what: {
      zh: "反馈“{topic}”发给的{recipient}已经撤销，尚未答复；承继单位：{successors}。",
      en: "{recipient}, to which the feedback on '{topic}' went, has ended without an answer; its successors: {successors}.",
    },
    fix: {
      zh: "请向承继单位重新发出反馈。",
      en: "Send it to the successor.",
    },
  },
  NEEDS_FEEDBACK_ANSWERED: {
    what: {
      zh: "反馈 {feedback} 已于 {on} 答复，不能再次答复。",
      en: "the feedback {feedback} was answered on {on} and cannot be answered again.",
    },
    fix: {
      zh: "如有新情况，请另发一份反馈。",
      en: "Where things have changed, send another.",
    },
  },
  NEEDS_GAP: {
    what: {
      zh: "{division} 群众提出的“{topic}”没有服务可以满足：{why}。",
      en: "nothing answers the need '{topic}' named in {division}: {why}.",
    },
    fix: {
      zh: "请调整服务内容或明确提供单位，必要时转交有关部门。",
      en: "Change the services or say who provides them, or pass it on.",
    },
  },
  NEEDS_UNKNOWN_SURVEY: {
    what: {
      zh: "没有代码为 {kind} 的调查；有：{known}。",
      en: "there is no survey '{kind}'; there are: {known}.",
    },
    fix: {
      zh: "请更正代码，或由插件提供该调查。",
      en: "Correct the code, or contribute the survey in a plugin.",
    },
  },
  NEEDS_UNKNOWN_TOPIC: {
    what: {
      zh: "需求“{topic}”不在目录中，{count} 格未计入汇总。",
      en: "the need '{topic}' is not in the catalogue; {count} cells were left out of the totals.",
    },
    fix: {
      zh: "请由插件提供该主题，或更正代码。",
      en: "Contribute the topic in a plugin, or correct the code.",
    },
  },
} as const;

/** The coded messages of needs. */
export const needsCodes: Codes<typeof messages> = defineCodes(messages);
