import type { NamedCount } from "@fuyou/indicators";
import type { CodeEntry } from "@fuyou/kernel";
import { cite } from "./clauses.js";

/** Where the counts of the city's own indicators come from (来源). */
export const sourceForms: readonly CodeEntry[] = [
  {
    code: "free-service-reports",
    title: { zh: "免费服务项目报表", en: "reports on free services" },
  },
  {
    code: "service-registration",
    title: { zh: "服务实名登记质量抽查", en: "checks of service registrations" },
  },
  { code: "system-operation", title: { zh: "信息系统运行记录", en: "operation of the system" } },
  {
    code: "awareness-survey",
    title: { zh: "知晓情况匿名问卷", en: "anonymous survey of awareness" },
  },
  { code: "authority-decision", title: { zh: "主管部门认定", en: "decision of the authority" } },
];

const count = (
  code: string,
  zh: string,
  en: string,
  form: string,
  row: string,
  unit: NamedCount["unit"] = "person",
): NamedCount => ({ code, title: { zh, en }, unit, form, cites: [cite(row)] });

/** The counts that the city's own indicators divide (计数项). Numbers of people served or asked, never a list. */
export const namedCounts: readonly NamedCount[] = [
  count(
    "prepregnancy-target",
    "免费孕前优生健康检查目标人群数",
    "people the free pre-pregnancy examination is for",
    "free-service-reports",
    "002-013",
  ),
  count(
    "prepregnancy-informed",
    "其中已告知并提供检查的人数",
    "of these, told of it and offered it",
    "free-service-reports",
    "002-013",
  ),
  count(
    "prepregnancy-examined",
    "其中自愿接受检查的人数",
    "of these, examined by their own wish",
    "free-service-reports",
    "002-013",
  ),
  count(
    "premarital-couples",
    "农村登记结婚人数",
    "rural people who registered a marriage",
    "free-service-reports",
    "002-014",
  ),
  count(
    "premarital-informed",
    "其中已告知并提供检查的人数",
    "of these, told of the examination and offered it",
    "free-service-reports",
    "002-014",
  ),
  count(
    "premarital-examined",
    "其中自愿接受免费婚前医学检查的人数",
    "of these, examined free by their own wish",
    "free-service-reports",
    "002-014",
  ),
  count(
    "fp-basic-asked",
    "提出免费基本技术服务的人数",
    "people who asked for free basic services",
    "free-service-reports",
    "002-015",
  ),
  count(
    "fp-basic-served",
    "其中得到服务的人数",
    "of these, served",
    "free-service-reports",
    "002-015",
  ),
  count(
    "registrations-checked",
    "抽查的服务登记数",
    "service registrations checked",
    "service-registration",
    "002-016",
    "item",
  ),
  count(
    "registrations-right",
    "其中及时且准确的登记数",
    "of these, timely and right",
    "service-registration",
    "002-016",
    "item",
  ),
  count(
    "system-modules",
    "省级信息系统的模块数",
    "modules of the province's system",
    "system-operation",
    "002-031",
    "item",
  ),
  count(
    "modules-in-use",
    "其中在用的模块数",
    "of these, in use",
    "system-operation",
    "002-031",
    "item",
  ),
  count("awareness-asked", "问卷人数", "people asked", "awareness-survey", "002-039"),
  count(
    "awareness-aware",
    "其中知晓惠民项目的人数",
    "of these, aware of the programmes",
    "awareness-survey",
    "002-039",
  ),
  count("normal-births", "自然分娩活产数", "births without operation", "mothers-annual", "002-041"),
  count(
    "centre-standardised",
    "市中心经认定达到标准化规范化",
    "the city's centre recognised as standardised",
    "authority-decision",
    "002-026",
    "item",
  ),
];
