import type { Text } from "@fuyou/kernel";
import type { Service, ServiceRole } from "@fuyou/services";
import { cite } from "./clauses.js";

/** A service of source 003 given under a duty, by default the one of the same code. */
function service(
  code: string,
  title: Text,
  levels: Service["levels"],
  rows: readonly string[],
  duty = code,
  details: Omit<Partial<Service>, "code" | "title" | "duty" | "levels" | "cites"> = {},
): Service {
  return { code, title, duty, levels, ...details, cites: rows.map(cite) };
}

/** The association helps the government, which leads (协会协助政府): 003-028. */
const helpsGovernment: ServiceRole = {
  involvement: "assist",
  level: "township",
  kinds: ["fp-association"],
  cites: [cite("003-028")],
};

/**
 * The services that source 003 adds to those of source 000 (服务目录). All are voluntary; none asks
 * whether a person is married or has children, and none is counted against whoever declines.
 */
export const services: readonly Service[] = [
  service(
    "women-health-check",
    { zh: "妇女健康查体（自愿）", en: "women's health check, if wished" },
    ["county", "township"],
    ["003-032", "003-071"],
    "women-health-check",
    {
      families: ["women-care"],
      audience: ["women"],
      consent: "informed",
      modes: ["clinic"],
      records: ["examination-report"],
    },
  ),
  service(
    "pregnancy-guidance",
    {
      zh: "孕前、孕期和产后指导（自愿）",
      en: "guidance before, during and after pregnancy, if wished",
    },
    ["county", "township"],
    ["003-071"],
    "perinatal-care",
    {
      families: ["maternal-care", "healthy-birth"],
      stages: ["before-pregnancy", "pregnancy", "after-birth"],
      consent: "informed",
      modes: ["clinic"],
    },
  ),
  service(
    "pregnancy-follow-up",
    { zh: "孕期随访（自愿）", en: "follow-up in pregnancy, if wished" },
    ["township", "village"],
    ["003-047"],
    "pregnancy-follow-up",
    {
      families: ["maternal-care"],
      stages: ["pregnancy"],
      consent: "informed",
      modes: ["clinic", "home-visit"],
    },
  ),
  service(
    "postpartum-visit",
    { zh: "产后访视（自愿）", en: "visit after birth, if wished" },
    ["township", "village"],
    ["003-047"],
    "postpartum-visit",
    {
      families: ["maternal-care", "child-care"],
      stages: ["after-birth"],
      consent: "informed",
      modes: ["home-visit"],
    },
  ),
  service(
    "reproductive-health-counselling",
    { zh: "生殖健康咨询", en: "reproductive-health counselling" },
    ["township"],
    ["003-028"],
    "reproductive-health-counselling",
    { families: ["reproductive-care", "education"], roles: [helpsGovernment], modes: ["clinic"] },
  ),
  service(
    "family-aid",
    { zh: "家庭帮扶", en: "aid to families" },
    ["township"],
    ["003-028"],
    "family-aid",
    { families: ["family-support"], audience: ["families"], roles: [helpsGovernment] },
  ),
  service(
    "rights-protection",
    { zh: "权益维护服务", en: "help in protecting one's rights" },
    ["township"],
    ["003-028"],
    "rights-protection",
    { families: ["family-support"], roles: [helpsGovernment] },
  ),
  service(
    "family-benefits",
    { zh: "家庭优惠与奖励政策办理", en: "obtaining the benefits policy gives to families" },
    ["township"],
    ["003-012", "003-022"],
    "benefit-delivery",
  ),
  service(
    "family-doctor-contract",
    { zh: "家庭医生签约服务（自愿）", en: "family-doctor contract, if wished" },
    ["village"],
    ["003-046"],
  ),
  service(
    "health-poverty-relief",
    { zh: "健康扶贫服务", en: "health care against poverty" },
    ["village"],
    ["003-046", "003-071"],
  ),
  service(
    "basic-medical-care",
    { zh: "基本医疗", en: "basic medical care" },
    ["village"],
    ["003-049"],
  ),
];
