import {
  type ControlledBelow,
  controlledBelowWords,
  hundredths,
  perMille,
  type Target,
} from "@fuyou/indicators";
import type { PlainDate, Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";

type Asked = Pick<Target, "indicator" | "wording" | "value" | "mode"> & Partial<Target>;

/**
 * The targets of the city's programme (工作目标): ten of item 1 and those of the tasks. A number that the document
 * does not give stays null.
 *
 * @param from - first day of the programme
 * @param controlledBelow - how 控制在…以下 is read
 */
export function targets(from: PlainDate, controlledBelow: ControlledBelow): readonly Target[] {
  const target = (row: string, zh: string, en: string, asked: Asked): Target => ({
    code: `hubei-city-${row.slice(4)}-${asked.indicator}`,
    title: { zh, en },
    ...asked,
    cites: [cite(row)],
    period: { from },
  });
  const below = controlledBelowWords[controlledBelow];
  const reach = (indicator: string, value: number): Asked => ({
    indicator,
    wording: "reaches",
    value: hundredths(value),
    mode: "reach",
  });
  const above = (indicator: string, value: number): Asked => ({
    ...reach(indicator, value),
    wording: "or-above",
  });
  const trend = (indicator: string, mode: "up" | "down"): Asked => ({
    indicator,
    wording: mode === "up" ? "higher-than-before" : "lower-than-before",
    value: null,
    mode,
    remark: trendRemark,
  });
  return [
    target("002-007", "控制孕产妇死亡率", "maternal mortality held down", {
      indicator: "maternal-mortality",
      wording: "held-down",
      value: null,
      mode: "down",
    }),
    target("002-008", "婴儿死亡率低于7‰", "infant mortality below 7 per thousand", {
      indicator: "infant-mortality",
      wording: below,
      value: perMille(7),
      mode: "down",
    }),
    target("002-009", "5岁以下儿童死亡率低于10‰", "under-five mortality below 10 per thousand", {
      indicator: "under-five-mortality",
      wording: below,
      value: perMille(10),
      mode: "down",
    }),
    target("002-010", "住院分娩率保持99%以上", "births in hospital kept at 99 % or above", {
      ...above("hospital-delivery", 99),
      mode: "maintain",
    }),
    target(
      "002-011",
      "孕产妇系统管理率达到90%",
      "systematic care of mothers reaches 90 %",
      reach("maternal-systematic-care", 90),
    ),
    target("002-012", "儿童保健管理率达到85%", "children under care reach 85 %", {
      ...reach("children-managed", 85),
      remark: childrenRemark,
    }),
    target(
      "002-013",
      "孕前优生健康检查覆盖率80%以上",
      "pre-pregnancy examination at 80 % or above",
      above("prepregnancy-coverage", 80),
    ),
    target(
      "002-014",
      "农村免费婚前医学检查率达到80%",
      "rural premarital examination reaches 80 %",
      { ...reach("premarital-examination", 80), scope: "rural" },
    ),
    target("002-015", "免费基本技术服务覆盖率达到100%", "free basic services reach all who ask", {
      ...reach("fp-basic-coverage", 100),
      remark: everybodyRemark,
    }),
    target(
      "002-016",
      "服务实名登记及时准确率95%以上",
      "service registrations right in 95 % or more",
      { ...above("service-registration-quality", 95), remark: registrationRemark },
    ),
    target(
      "002-033",
      "服务实名登记及时准确率95%（任务4重申）",
      "service registrations right in 95 %, said again in task 4",
      { ...above("service-registration-quality", 95), wording: "reaches" },
    ),
    target("002-026", "市中心达到标准化规范化", "the city's centre is standardised", {
      indicator: "city-centre-standardised",
      wording: "reaches",
      value: { p: 1, q: 1 },
      mode: "reach",
      remark: standardRemark,
    }),
    target(
      "002-031",
      "省级信息系统全模块应用",
      "every module of the province's system in use",
      reach("system-module-use", 100),
    ),
    target("002-039", "群众知晓惠民项目", "people know of the programmes", {
      indicator: "benefit-awareness",
      wording: "raised",
      value: null,
      mode: "up",
    }),
    target("002-041", "降低剖宫产率", "fewer caesarean births", trend("caesarean-rate", "down")),
    target("002-041", "促进母乳喂养", "more breast-feeding", trend("breastfeeding-rate", "up")),
    target(
      "002-041",
      "促进自然分娩",
      "more births without operation",
      trend("normal-birth-rate", "up"),
    ),
  ];
}

const trendRemark: Text = {
  zh: "文件只说方向，按与上年比较判定；手术指征由医生和产妇决定",
  en: "the document gives a direction only, judged against the year before; each birth is for doctor and mother to decide",
};
const childrenRemark: Text = {
  zh: "文件未写年龄口径，按国家规范的0～6岁计",
  en: "the document names no ages; children under seven are taken, by the national norm",
};
const everybodyRemark: Text = {
  zh: "百分之百指凡提出者都得到，不提出不需理由",
  en: "all means everybody who asked; not asking needs no reason",
};
const registrationRemark: Text = {
  zh: "只看所提供服务的登记质量，不登记生育许可",
  en: "the quality of registering services given, never of any permission to give birth",
};
const standardRemark: Text = {
  zh: "标准的内容不在本文件中，以主管部门认定为准",
  en: "what the standard asks is not in the document; the authority's decision is taken",
};
