import type { ClientCategory, Journey, NoticeWording } from "@fuyou/clients";
import type { Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";

function category(
  code: string,
  title: Text,
  services: readonly string[],
  schedules: readonly string[] = [],
): ClientCategory {
  return { code, title, services, schedules, cites: [cite("003-075")] };
}

/**
 * The eight kinds of service need (八类服务): a person ticks them for themselves, when and as long as they wish. Nobody is
 * put into one, by marriage, births or anything else. Vaccination is part of basic public health.
 */
export const categories: readonly ClientCategory[] = [
  category(
    "starting-together",
    {
      zh: "新婚期健康（自愿，不看婚姻登记）",
      en: "health when starting a life together, if wished",
    },
    ["premarital-exam", "prepregnancy-exam", "reproductive-health-counselling"],
  ),
  category(
    "pregnancy-and-rearing",
    { zh: "孕育健康", en: "pregnancy and the time after" },
    ["pregnancy-guidance", "perinatal-care", "pregnancy-follow-up", "postpartum-visit"],
    ["antenatal-contacts", "postpartum-contacts"],
  ),
  category(
    "child-health",
    { zh: "儿童保健", en: "child health" },
    ["child-care", "common-disease-care"],
    ["child-contacts", "child-blood-tests"],
  ),
  category("vaccination", { zh: "预防接种", en: "vaccination" }, ["basic-public-health"]),
  category("reproductive-health", { zh: "生殖健康", en: "reproductive health" }, [
    "reproductive-care",
    "women-health-check",
    "reproductive-health-counselling",
  ]),
  category(
    "contraception",
    { zh: "避孕服务（知情选择）", en: "contraception, by informed choice" },
    ["contraception-service", "contraceptive-supply", "follow-up"],
  ),
  category("family-benefits", { zh: "家庭优惠政策", en: "benefits for families" }, [
    "family-benefits",
    "benefit-delivery",
    "family-aid",
  ]),
  category("help-with-papers", { zh: "便民代办", en: "help with papers" }, [
    "information-advice",
    "service-referral",
  ]),
];

/**
 * The integrated journey (一体化服务流程). The opinion lets it start at the registration of a marriage; here it starts
 * with a client's own enrolment, at any stage, and no register feeds it.
 */
export const journey: Journey = {
  code: "whole-course",
  title: {
    zh: "卫生计生一体化服务（自本人登记开始）",
    en: "the integrated journey, from one's own enrolment on",
  },
  stages: [
    {
      code: "health-check",
      title: { zh: "健康查体", en: "health check" },
      services: ["women-health-check"],
    },
    {
      code: "around-pregnancy",
      title: { zh: "孕前、孕期和产后指导", en: "guidance before, during and after pregnancy" },
      services: ["pregnancy-guidance", "perinatal-care", "postpartum-visit"],
    },
    {
      code: "before-pregnancy",
      title: { zh: "免费孕前健康检查", en: "free examination before pregnancy" },
      services: ["prepregnancy-exam"],
    },
    {
      code: "contraception",
      title: { zh: "避孕服务（知情选择）", en: "contraception, by informed choice" },
      services: ["contraception-service", "contraceptive-supply"],
    },
    { code: "women", title: { zh: "妇女保健", en: "women's care" }, services: ["women-care"] },
    { code: "children", title: { zh: "儿童保健", en: "child care" }, services: ["child-care"] },
    {
      code: "poverty-relief",
      title: { zh: "健康扶贫", en: "health care against poverty" },
      services: ["health-poverty-relief"],
    },
    {
      code: "public-health",
      title: { zh: "其他公共卫生计生服务", en: "other public health services" },
      services: ["basic-public-health", "major-mch-projects"],
    },
  ],
  providers: [
    "township-government",
    "street-office",
    "county-mchfp-centre",
    "township-hospital",
    "village-clinic",
    "village-committee",
  ],
  cites: ["003-069", "003-070", "003-071"].map(cite),
};

/** How notices are worded (温馨提示): warmly, with nothing of what the care is. */
export const warmWording: NoticeWording = {
  code: "warm",
  title: { zh: "温馨提示", en: "a warm notice" },
  wording: {
    zh: "您好！{unit}为您准备了一次健康服务，{day}前您方便时随时欢迎。需不需要由您决定；回复“不需要”，我们就不再打扰。",
    en: "Hello! {unit} has a health service ready for you; come until {day} whenever it suits you. Whether you need it is yours to say: answer “no, thanks” and we will not trouble you again.",
  },
  cites: [cite("003-076")],
};
