import { type Codes, defineCodes } from "@fuyou/kernel";
import { accreditationMessages } from "./accreditation-messages.js";
import { awardMessages } from "./award-messages.js";

const messages = {
  APPRAISAL_ITEM_COUNTS_CLIENTS: {
    what: {
      zh: "考核方案 {scheme} 的项目“{item}”以“{counts}”计分：那是服务对象的选择，不是提供者的工作。",
      en: "the item '{item}' of the scheme {scheme} counts {counts}: that is the clients' choice, not the provider's work.",
    },
    fix: {
      zh: "自愿服务的接受率和个人的选择不得计分；请改为按期提供、质量或记录等提供者自身的工作。",
      en: "Uptake of a voluntary service and what a person chooses may not be scored; count what the provider does: offers made in time, quality, records.",
    },
  },
  APPRAISAL_UNKNOWN_CODE: {
    what: {
      zh: "{point} 的“{key}”写有 {field}“{code}”，{list} 中没有。",
      en: "'{key}' of {point} has the {field} '{code}', which {list} does not have.",
    },
    fix: {
      zh: "请核对代码，或由插件提供。",
      en: "Check the code, or contribute it in a plugin.",
    },
  },
  APPRAISAL_WEIGHTS_IN_PART: {
    what: {
      zh: "{point} 的“{key}”只给了部分权重。",
      en: "'{key}' of {point} gives some of its weights and not the others.",
    },
    fix: {
      zh: "请全部给出，或全部留空；留空时得分为未知，并报出最低和最高可能。",
      en: "Give all of them or none; with none the score is unknown and its lowest and highest are told.",
    },
  },
  APPRAISAL_SCORE_UNKNOWN: {
    what: {
      zh: "{unit}按方案“{scheme}”在 {year} 年的得分未知，可能在 {worst} 至 {best} 之间：{why}。",
      en: "the score of {unit} by the scheme {scheme} in {year} is unknown, between {worst} and {best}: {why}.",
    },
    fix: {
      zh: "请登记缺少的评分，或由部署给出权重。",
      en: "Enter the marks that are missing, or let the deployment say the weights.",
    },
  },
  APPRAISAL_MARK_OF_NOTHING: {
    what: {
      zh: "评分 {id} 的方案“{scheme}”没有项目“{item}”。",
      en: "the mark {id} is for the item '{item}', which the scheme '{scheme}' does not have.",
    },
    fix: { zh: "请更正方案或项目。", en: "Correct the scheme or the item." },
  },
  APPRAISAL_MARK_STANDS: {
    what: {
      zh: "{institution}的项目“{item}”在 {on} 已有评分 {mark}。",
      en: "{institution} has the mark {mark} for the item '{item}' on {on} already.",
    },
    fix: {
      zh: "如原评分有误，请先作废再登记。",
      en: "Where that one is wrong, strike it out first and enter the other.",
    },
  },
  APPRAISAL_MISSED: {
    what: {
      zh: "“{title}”在 {from} 至 {to} 应有 {due} 次，登记 {held} 次。",
      en: "{title} was due {due} time(s) from {from} to {to} and is on record {held} time(s).",
    },
    fix: {
      zh: "请补登记已开展的，或说明缺开的原因。",
      en: "Enter what was held, or say why it was not.",
    },
  },
  APPRAISAL_CADENCE_UNKNOWN: {
    what: {
      zh: "文件没有写明“{title}”多久一次，登记 {held} 次，是否足够未知。",
      en: "how often {title} is due is not said; {held} on record, and whether that is enough is unknown.",
    },
    fix: {
      zh: "请由部署给出周期；系统不代为规定。",
      en: "Let the deployment say how often; none is laid down here.",
    },
  },
  APPRAISAL_NOT_VISITED: {
    what: {
      zh: "“{title}”在 {from} 至 {to} 应到 {due} 家，未到：{units}。",
      en: "{title} from {from} to {to} was to reach {due} units and has not reached: {units}.",
    },
    fix: { zh: "请补查，或补登记。", en: "Visit them, or enter the visits." },
  },
  APPRAISAL_UNIT_ENDED: {
    what: {
      zh: "{unit}已于 {on} 停止，不能{act}。",
      en: "{unit} ended on {on}; this cannot be done: {act}.",
    },
    fix: { zh: "请选择存续的单位。", en: "Choose a unit that stands." },
  },
  ...awardMessages,
  ...accreditationMessages,
} as const;

/** The coded messages of appraisal. */
export const appraisalCodes: Codes<typeof messages> = defineCodes(messages);
