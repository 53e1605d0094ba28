import { type Codes, defineCodes } from "@fuyou/kernel";
import { feedbackMessages } from "./feedback-messages.js";
import { reportMessages } from "./report-messages.js";

const messages = {
  ...reportMessages,
  ...feedbackMessages,
  NEEDS_CHANNEL_REFUSED: {
    what: {
      zh: "需求调查渠道 {channel} 由“{body}”承担，不予接受：健康需求调查不设公安、综治等渠道。",
      en: "the survey channel {channel} is run by '{body}' and is refused: a survey of health needs has no channel of police or public order.",
    },
    cause: {
      zh: "旧的信息渠道里有公安、综治、网格一类，被照搬进了插件。",
      en: "The old channels of information included police and public order, and a plugin carried them over.",
    },
    fix: {
      zh: "请改由下列之一承担：{known}。",
      en: "Let one of these run it: {known}.",
    },
    example: {
      channel: "police-station",
      body: "police",
      known: "health-family-planning, medical-institution, village-self-government",
    },
  },
  NEEDS_SUPPLEMENT_IN_PERSON: {
    what: {
      zh: "补充渠道 {channel} 声明提供逐条回答；服务记录只能以去标识的汇总数提供。",
      en: "the supplementary channel {channel} says that it yields answers; records of services give de-identified totals only.",
    },
    cause: {
      zh: "插件想把服务记录逐条当作问卷使用。",
      en: "The plugin meant to use the records of services one by one, as if they were answers to a survey.",
    },
    fix: {
      zh: "请把 yields 改为 totals。",
      en: "Let it yield totals.",
    },
    example: { channel: "service-records" },
  },
  NEEDS_SURVEYS_TOO_FEW: {
    what: {
      zh: "{year} 年“{kind}”应在全县开展 {asked} 次，登记在案的有 {held} 次。",
      en: "'{kind}' is to be held {asked} times in {year} over the whole county; on record: {held}.",
    },
    cause: {
      zh: "调查少做了，只在部分乡镇做（不计次数），或做了没有登记。",
      en: "Too few were held, some only covered a part of the county and do not count, or they were not entered.",
    },
    fix: {
      zh: "请补登已开展的调查，或安排未开展的调查。",
      en: "Record those that were held, or hold those that were not.",
    },
    example: {
      year: 2025,
      kind: { zh: "健康需求调查", en: "survey of health needs" },
      asked: 2,
      held: 1,
    },
  },
  NEEDS_SURVEY_NOT_WHOLE_COUNTY: {
    what: {
      zh: "调查 {survey} 只在 {division} 开展，而“{kind}”要求覆盖全县。",
      en: "the survey {survey} was held in {division} only, where '{kind}' is for the whole county.",
    },
    cause: {
      zh: "先在一个乡镇试点，没有推开；或区划一栏填错。",
      en: "It was tried in one township first and went no further, or the division is wrong.",
    },
    fix: {
      zh: "请扩大到全县；局部的调查不计次数。",
      en: "Extend it to the county; a part of it does not count.",
    },
    example: {
      survey: "survey-2025-1",
      division: "东镇",
      kind: { zh: "健康需求调查", en: "survey of health needs" },
    },
  },
  NEEDS_ANALYSIS_MISSING: {
    what: {
      zh: "{year} 年“{kind}”的全年分析没有登记。",
      en: "the analysis of the year {year} of '{kind}' is not on record.",
    },
    cause: {
      zh: "年度结束后没有写分析，或写了没有登记文件。",
      en: "The year ended without an analysis, or it was written and not recorded.",
    },
    fix: {
      zh: "请完成分析并登记文件。",
      en: "Make it and record the document.",
    },
    example: { year: 2025, kind: { zh: "健康需求调查", en: "survey of health needs" } },
  },
  NEEDS_ANALYSIS_UNUSED: {
    what: {
      zh: "{year} 年“{kind}”的全年分析没有写明用于哪一份下一年计划。",
      en: "the analysis of {year} of '{kind}' does not say in which plan of the next year it was used.",
    },
    cause: {
      zh: "分析写完就归了档，下一年的计划没有引用；或引用了没有登记。",
      en: "The analysis was filed away and next year's plan does not rest on it, or does and nobody said so.",
    },
    fix: {
      zh: "请在制定下一年计划时引用，并登记计划名称。",
      en: "Use it in next year's plan and record the plan's name.",
    },
    example: { year: 2025, kind: { zh: "健康需求调查", en: "survey of health needs" } },
  },
  NEEDS_GAP: {
    what: {
      zh: "{division} 群众提出的“{topic}”没有服务可以满足：{why}。",
      en: "nothing answers the need '{topic}' named in {division}: {why}.",
    },
    cause: {
      zh: "服务目录里没有这项服务，或目录里有而当地没有单位承担其职责。",
      en: "No such service is in the catalogue, or it is there and nobody holds its duty in the place.",
    },
    fix: {
      zh: "请调整服务内容或明确提供单位，必要时转交有关部门。",
      en: "Change the services or say who provides them, or pass it on.",
    },
    example: {
      division: "东镇",
      topic: { zh: "夜间儿科门诊", en: "paediatric care at night" },
      why: {
        zh: "前村、后村没有单位提供“儿科门诊”",
        en: "nobody provides 'paediatric care' in 前村, 后村",
      },
    },
  },
  NEEDS_UNKNOWN_SURVEY: {
    what: {
      zh: "没有代码为 {kind} 的调查；有：{known}。",
      en: "there is no survey '{kind}'; there are: {known}.",
    },
    cause: {
      zh: "代码拼错了，或提供该调查的插件没有加入部署。",
      en: "The code is misspelt, or the plugin that contributes the survey is not part of the deployment.",
    },
    fix: {
      zh: "请更正代码，或由插件提供该调查。",
      en: "Correct the code, or contribute the survey in a plugin.",
    },
    example: { kind: "health-need", known: "health-needs" },
  },
  NEEDS_UNKNOWN_TOPIC: {
    what: {
      zh: "需求“{topic}”不在目录中，{count} 格未计入汇总。",
      en: "the need '{topic}' is not in the catalogue; {count} cells were left out of the totals.",
    },
    cause: {
      zh: "村里填了自拟的主题，或主题代码后来改过。",
      en: "The village wrote a topic of its own, or the code has changed since.",
    },
    fix: {
      zh: "请由插件提供该主题，或更正代码。",
      en: "Contribute the topic in a plugin, or correct the code.",
    },
    example: { topic: "night-clinic", count: 3 },
  },
} as const;

/** The coded messages of needs. */
export const needsCodes: Codes<typeof messages> = defineCodes(messages);
