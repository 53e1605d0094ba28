import { type Codes, defineCodes } from "@fuyou/kernel";
import { accreditationMessages } from "./accreditation-messages.js";
import { awardMessages } from "./award-messages.js";

const messages = {
  APPRAISAL_ITEM_COUNTS_CLIENTS: {
    what: {
      zh: "考核方案 {scheme} 的项目“{item}”以“{counts}”计分：那是服务对象的选择，不是提供者的工作。",
      en: "the item '{item}' of the scheme {scheme} counts {counts}: that is the clients' choice, not the provider's work.",
    },
    cause: {
      zh: "插件把旧考核表里的“落实率”“参检率”一类照搬了进来。",
      en: "The plugin carried over an item of an old sheet that scores how many people accepted a service.",
    },
    fix: {
      zh: "自愿服务的接受率和个人的选择不得计分；请改为按期提供、质量或记录等提供者自身的工作。",
      en: "Uptake of a voluntary service and what a person chooses may not be scored; count what the provider does: offers made in time, quality, records.",
    },
    example: {
      item: { zh: "婚检率", en: "premarital check-up rate" },
      scheme: { zh: "乡镇年度考核", en: "yearly appraisal of townships" },
      counts: { zh: "自愿服务接受率", en: "uptake of a voluntary service" },
    },
  },
  APPRAISAL_UNKNOWN_CODE: {
    what: {
      zh: "{point} 的“{key}”写有 {field}“{code}”，{list} 中没有。",
      en: "'{key}' of {point} has the {field} '{code}', which {list} does not have.",
    },
    cause: {
      zh: "代码拼错了，或提供它的插件没有加入部署。",
      en: "The code is misspelt, or the plugin that contributes it is not part of the deployment.",
    },
    fix: {
      zh: "请核对代码，或由插件提供。",
      en: "Check the code, or contribute it in a plugin.",
    },
    example: {
      key: "baby-friendly-hospital",
      point: "appraisal.accreditation-kind",
      field: "kind",
      code: "county-hospitl",
      list: "hierarchy.institution-kind",
    },
  },
  APPRAISAL_WEIGHTS_IN_PART: {
    what: {
      zh: "{point} 的“{key}”只给了部分权重。",
      en: "'{key}' of {point} gives some of its weights and not the others.",
    },
    cause: {
      zh: "文件只给了几项的分值，其余没有写，插件照实录入了一半。",
      en: "The document gives points for some items and not for the others, and that is how they were entered.",
    },
    fix: {
      zh: "请全部给出，或全部留空；留空时得分为未知，并报出最低和最高可能。",
      en: "Give all of them or none; with none the score is unknown and its lowest and highest are told.",
    },
    example: { point: "appraisal.scheme", key: "township-yearly" },
  },
  APPRAISAL_SCORE_UNKNOWN: {
    what: {
      zh: "{unit}按方案“{scheme}”在 {year} 年的得分未知，可能在 {worst} 至 {best} 之间：{why}。",
      en: "the score of {unit} by the scheme {scheme} in {year} is unknown, between {worst} and {best}: {why}.",
    },
    cause: {
      zh: "有的项目还没有评分，或文件没有给出权重，得分只能算出上下限。",
      en: "Some items have no mark yet, or the document gives no weights; only the limits of the score can be told.",
    },
    fix: {
      zh: "请登记缺少的评分，或由部署给出权重。",
      en: "Enter the marks that are missing, or let the deployment say the weights.",
    },
    example: {
      unit: "东镇卫生院",
      scheme: { zh: "乡镇年度考核", en: "yearly appraisal of townships" },
      year: 2025,
      worst: 62,
      best: 85,
      why: { zh: "还有项目没有评分", en: "some items have no mark" },
    },
  },
  APPRAISAL_MARK_OF_NOTHING: {
    what: {
      zh: "评分 {id} 的方案“{scheme}”没有项目“{item}”。",
      en: "the mark {id} is for the item '{item}', which the scheme '{scheme}' does not have.",
    },
    cause: {
      zh: "评分表用的是旧方案的项目，或项目代码抄错。",
      en: "The sheet is that of an older scheme, or the code of the item was copied wrongly.",
    },
    fix: { zh: "请更正方案或项目。", en: "Correct the scheme or the item." },
    example: {
      id: "mark-0031",
      item: "filing",
      scheme: { zh: "乡镇年度考核", en: "yearly appraisal of townships" },
    },
  },
  APPRAISAL_MARK_STANDS: {
    what: {
      zh: "{institution}的项目“{item}”在 {on} 已有评分 {mark}。",
      en: "{institution} has the mark {mark} for the item '{item}' on {on} already.",
    },
    cause: {
      zh: "同一天对同一项目评了两次，或评分提交了两次。",
      en: "The same item was marked twice on one day, or the mark was sent twice.",
    },
    fix: {
      zh: "如原评分有误，请先作废再登记。",
      en: "Where that one is wrong, strike it out first and enter the other.",
    },
    example: { mark: "mark-0031", institution: "东镇卫生院", item: "records", on: "2025-12-20" },
  },
  APPRAISAL_MISSED: {
    what: {
      zh: "“{title}”在 {from} 至 {to} 应有 {due} 次，登记 {held} 次。",
      en: "{title} was due {due} time(s) from {from} to {to} and is on record {held} time(s).",
    },
    cause: {
      zh: "应开展的没有开展，或开展了没有登记。",
      en: "It was not held as often as it was due, or what was held was not entered.",
    },
    fix: {
      zh: "请补登记已开展的，或说明缺开的原因。",
      en: "Enter what was held, or say why it was not.",
    },
    example: {
      title: { zh: "季度督导", en: "quarterly supervision" },
      due: 4,
      from: "2025-01-01",
      to: "2025-12-31",
      held: 3,
    },
  },
  APPRAISAL_CADENCE_UNKNOWN: {
    what: {
      zh: "文件没有写明“{title}”多久一次，登记 {held} 次，是否足够未知。",
      en: "how often {title} is due is not said; {held} on record, and whether that is enough is unknown.",
    },
    cause: {
      zh: "文件只写“定期”“经常”，没有写多久一次。",
      en: 'The document says "regularly" or "often" and gives no span.',
    },
    fix: {
      zh: "请由部署给出周期；系统不代为规定。",
      en: "Let the deployment say how often; none is laid down here.",
    },
    example: { title: { zh: "业务培训", en: "training" }, held: 2 },
  },
  APPRAISAL_NOT_VISITED: {
    what: {
      zh: "“{title}”在 {from} 至 {to} 应到 {due} 家，未到：{units}。",
      en: "{title} from {from} to {to} was to reach {due} units and has not reached: {units}.",
    },
    cause: {
      zh: "督导排了一部分单位，其余没有到；或到了没有登记到哪一家。",
      en: "Only a part of the units was visited, or the visit was entered without saying to whom.",
    },
    fix: { zh: "请补查，或补登记。", en: "Visit them, or enter the visits." },
    example: {
      title: { zh: "季度督导", en: "quarterly supervision" },
      from: "2025-10-01",
      to: "2025-12-31",
      due: 12,
      units: "东镇卫生院、西山镇卫生院",
    },
  },
  APPRAISAL_UNIT_ENDED: {
    what: {
      zh: "{unit}已于 {on} 停止，不能{act}。",
      en: "{unit} ended on {on}; this cannot be done: {act}.",
    },
    cause: {
      zh: "登记时选了整合中已经终止的单位，或日期在它终止以后。",
      en: "A unit that the merger ended was chosen, or the day is after its end.",
    },
    fix: { zh: "请选择存续的单位。", en: "Choose a unit that stands." },
    example: {
      unit: "东镇计划生育服务站",
      on: "2026-04-01",
      act: { zh: "登记评分", en: "to enter a mark" },
    },
  },
  ...awardMessages,
  ...accreditationMessages,
} as const;

/** The coded messages of appraisal. */
export const appraisalCodes: Codes<typeof messages> = defineCodes(messages);
