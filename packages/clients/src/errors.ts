import { type Codes, defineCodes } from "@fuyou/kernel";
import { consentMessages } from "./consent-messages.js";
import { declarationMessages } from "./declaration-messages.js";
import { storeMessages } from "./store-messages.js";

const messages = {
  ...consentMessages,
  ...declarationMessages,
  ...storeMessages,
  CLIENTS_UNKNOWN_CODE: {
    what: {
      zh: "“{code}”不在 {date} 的{list}中。",
      en: "'{code}' is not among the {list} on {date}.",
    },
    cause: {
      zh: "代码拼错了，提供它的插件没有加入部署，或那一天尚未施行、已经停止。",
      en: "The code is misspelt, its plugin is not part of the deployment, or it was not yet or no longer in force on that day.",
    },
    fix: {
      zh: "请核对代码，或由插件提供。",
      en: "Check the code, or contribute it in a plugin.",
    },
    example: {
      code: "postnatal-visits",
      date: "2026-03-31",
      list: { zh: "服务目录", en: "services" },
    },
  },
  CLIENTS_UNKNOWN_UNIT: {
    what: {
      zh: "机构 {unit} 不在机构登记表中，或 {date} 已终止。",
      en: "there is no institution {unit} in the register, or it has ended by {date}.",
    },
    cause: {
      zh: "写的是整合前的单位，或机构编号抄错。",
      en: "A body from before the merger was named, or its identifier was copied wrongly.",
    },
    fix: { zh: "请核对机构编号。", en: "Check its identifier." },
    example: { unit: "dongzhen-station", date: "2026-04-01" },
  },
  CLIENTS_INVALID: {
    what: {
      zh: "{what}不合格式：{fields}。",
      en: "the {what} does not have its form: {fields}.",
    },
    cause: {
      zh: "必填的字段没有填，日期、证件号写法不对，或带有不认识的字段。",
      en: "A field is missing, a date or number is written in another form, or there is a field that the form does not have.",
    },
    fix: {
      zh: "请更正所列字段；为保护隐私，此处不显示所填内容。",
      en: "Correct these fields; what was written is not shown, for privacy.",
    },
    example: { what: { zh: "服务登记", en: "enrolment" }, fields: "person.phone, agreedOn" },
  },
  CLIENTS_NOT_RESPONSIBLE: {
    what: {
      zh: "{date} 机构 {unit} 没有为这一服务对象办理的待办事项，不能查看其联系方式。",
      en: "on {date} the institution {unit} has no task for this client and is not shown how to reach them.",
    },
    cause: {
      zh: "查看联系方式的单位当天没有这位服务对象的待办事项：事项属于另一单位，已经办结，或尚未到期。",
      en: "The unit that asks has nothing due for this client on that day: the task is another unit's, is done, or is not due yet.",
    },
    fix: {
      zh: "请由承担单位办理。",
      en: "Leave it to the responsible unit.",
    },
    example: { date: "2026-03-31", unit: "xishan-hospital" },
  },
  CLIENTS_COLOURS_CLASH: {
    what: {
      zh: "妊娠风险颜色不能并列：{colours}。",
      en: "these colours of pregnancy risk cannot stand together: {colours}.",
    },
    cause: {
      zh: "复评以后风险等级变了，旧颜色没有去掉。",
      en: "The risk was assessed anew and the former colour was left in place.",
    },
    fix: {
      zh: "只保留一种分级颜色，可另加能够并列的颜色。",
      en: "Keep one, beside those that may stand with another.",
    },
    example: { colours: { zh: "黄色、橙色", en: "yellow, orange" } },
  },
  CLIENTS_PLACE_BELOW_GRADE: {
    what: {
      zh: "计划分娩机构 {place} 为{grade}级，该风险颜色（{colour}）宜在{least}级及以上机构分娩。",
      en: "the planned place of birth {place} is of grade {grade}; for the risk colour {colour} grade {least} or higher is advised.",
    },
    cause: {
      zh: "本人选择了就近的机构分娩，而评估的风险较高；也可能机构等级没有更新。",
      en: "The client chose a place near home while the risk was assessed higher, or the grade on record is an old one.",
    },
    fix: {
      zh: "请向本人说明风险并协助转诊，由本人决定。",
      en: "Explain the risk and offer a referral; the client decides.",
    },
    example: { place: "东镇卫生院", grade: 1, colour: { zh: "橙色", en: "orange" }, least: 3 },
  },
  CLIENTS_PLACE_UNKNOWN: {
    what: {
      zh: "风险颜色 {colour} 宜在{least}级及以上机构分娩，但计划分娩机构或其级别未知。",
      en: "for the risk colour {colour} grade {least} or higher is advised, but the planned place or its grade is not known.",
    },
    cause: {
      zh: "还没有商定分娩机构，或该机构没有登记等级。",
      en: "No place has been agreed on yet, or its grade is not on the register.",
    },
    fix: {
      zh: "请与本人商定分娩机构，并核实其级别。",
      en: "Plan the place with the client and find out its grade.",
    },
    example: { colour: { zh: "橙色", en: "orange" }, least: 3 },
  },
  CLIENTS_APPLICATION_STATE: {
    what: {
      zh: "申请“{entitlement}”目前为“{state}”，不能{act}。",
      en: "the application for '{entitlement}' stands at '{state}'; it is not possible to {act} now.",
    },
    cause: {
      zh: "跳过了一步，例如没有鉴定就提供扶助，或同一步办了两次。",
      en: "A step was left out, such as an offer before the appraisal, or the same step is taken twice.",
    },
    fix: { zh: "请按 {order} 的次序办理。", en: "Keep the order {order}." },
    example: {
      entitlement: { zh: "手术并发症扶助", en: "aid for complications of an operation" },
      act: { zh: "提供康复服务", en: "offer rehabilitation" },
      state: { zh: "已申请", en: "applied for" },
      order: { zh: "申请、鉴定、提供、答复", en: "application, appraisal, offer, answer" },
    },
  },
} as const;

/** The coded messages of clients; none of them ever holds what a client told. */
export const clientsCodes: Codes<typeof messages> = defineCodes(messages);
