import type { Text } from "@fuyou/kernel";
import type { Service } from "@fuyou/services";
import { cite } from "./clauses.js";
import { detailsOf } from "./service-details.js";

/** A service of source 000 given under a duty, by default the one of the same code. */
function service(
  code: string,
  title: Text,
  levels: Service["levels"],
  rows: readonly string[],
  duty = code,
): Service {
  return { code, title, duty, levels, ...detailsOf(code), cites: rows.map(cite) };
}

const countyAndTownship: Service["levels"] = ["county", "township"];
const everyLevel: Service["levels"] = ["county", "township", "village"];

/**
 * The services of source 000 (服务目录). All are voluntary: what needs consent is not given without
 * it, declining needs no reason, and residence excludes nobody. Training of staff is a duty but no
 * service to people, and so is not among them.
 */
export const services: readonly Service[] = [
  service("perinatal-care", { zh: "围产保健", en: "perinatal care" }, countyAndTownship, [
    "000-021",
    "000-031",
  ]),
  service("women-care", { zh: "妇女保健", en: "women's health care" }, countyAndTownship, [
    "000-021",
    "000-031",
  ]),
  service("child-care", { zh: "儿童保健", en: "child health care" }, countyAndTownship, [
    "000-021",
    "000-031",
  ]),
  service(
    "common-disease-care",
    { zh: "妇女儿童常见病防治", en: "care of common illnesses of women and children" },
    countyAndTownship,
    ["000-022", "000-031"],
  ),
  service("midwifery", { zh: "助产服务", en: "midwifery" }, ["county"], ["000-022"]),
  service(
    "fp-education",
    {
      zh: "计划生育与生殖健康宣传教育",
      en: "information on family planning and reproductive health",
    },
    everyLevel,
    ["000-023", "000-032", "000-041"],
  ),
  service(
    "contraception-service",
    { zh: "避孕节育技术服务（知情自愿）", en: "contraception, by informed and free choice" },
    countyAndTownship,
    ["000-023", "000-032"],
    "fp-technical-service",
  ),
  service(
    "healthy-birth-guidance",
    { zh: "优生指导", en: "guidance for a healthy birth" },
    countyAndTownship,
    ["000-023", "000-032"],
  ),
  service(
    "contraceptive-supply",
    { zh: "避孕药具发放（自愿领取）", en: "contraceptives, for whoever asks" },
    everyLevel,
    ["000-023", "000-032", "000-041"],
  ),
  service("information-advice", { zh: "信息咨询", en: "advice on request" }, countyAndTownship, [
    "000-023",
    "000-032",
  ]),
  service(
    "follow-up",
    { zh: "服务后随访（自愿）", en: "follow-up after a service, if wished" },
    countyAndTownship,
    ["000-023", "000-032"],
  ),
  service(
    "reproductive-care",
    { zh: "生殖保健", en: "reproductive health care" },
    countyAndTownship,
    ["000-023", "000-032"],
  ),
  service(
    "major-mch-projects",
    { zh: "妇幼重大公共卫生服务", en: "major public health services for mothers and children" },
    countyAndTownship,
    ["000-024", "000-033"],
  ),
  service(
    "premarital-exam",
    { zh: "婚前医学检查（自愿）", en: "premarital examination, if wished" },
    ["county"],
    ["000-024"],
  ),
  service(
    "prepregnancy-exam",
    { zh: "孕前健康检查（自愿）", en: "pre-pregnancy health examination, if wished" },
    countyAndTownship,
    ["000-024", "000-034"],
  ),
  service(
    "birth-defect-prevention",
    { zh: "出生缺陷预防（自愿）", en: "prevention of birth defects, if wished" },
    countyAndTownship,
    ["000-024", "000-034"],
    "birth-defect-control",
  ),
  service(
    "basic-public-health",
    { zh: "基本公共卫生服务", en: "basic public health services" },
    ["township"],
    ["000-033"],
  ),
  service(
    "floating-population-service",
    { zh: "流动人口服务（与户籍无关）", en: "services wherever people are registered" },
    ["township"],
    ["000-037"],
  ),
  service(
    "benefit-delivery",
    { zh: "优惠政策代办", en: "help in obtaining benefits" },
    ["village"],
    ["000-041"],
  ),
  service(
    "service-referral",
    { zh: "服务引导", en: "pointing the way to a service" },
    ["village"],
    ["000-041"],
  ),
];
