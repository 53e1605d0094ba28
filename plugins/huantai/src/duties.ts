import type { Duty } from "@fuyou/duties";
import type { Text } from "@fuyou/kernel";
import { functionAreas } from "@fuyou/plugin-county-integration";
import { cite } from "./clauses.js";

/** A technical duty, with the rows of source 003 that give it. */
function technical(
  functionArea: string,
  lead: Duty["lead"],
  code: string,
  title: Text,
  ...rows: string[]
): Duty {
  return { code, title, class: "technical", functionArea, lead, cites: rows.map(cite) };
}

/** An administrative duty of the town or street office, towards institutions and never towards a person's fertility. */
function office(code: string, title: Text, ...rows: string[]): Duty {
  const functionArea = functionAreas.administration.code;
  return {
    code,
    title,
    class: "administrative",
    functionArea,
    lead: "named",
    cites: rows.map(cite),
  };
}

/** A duty in which the association helps the government, which stays answerable. */
function association(code: string, title: Text): Duty {
  return {
    code,
    title,
    class: "delegated",
    functionArea: functionAreas.familySupport.code,
    lead: "named",
    delegator: "township-government",
    cites: [cite("003-028")],
  };
}

/**
 * Duties that source 003 finds already there and only moves or builds on (原有职责): follow-up in
 * pregnancy and the visit after birth lay with the village worker, basic medical care with the village
 * doctor. They exist before the day the document takes effect.
 */
export const formerDuties: readonly Duty[] = [
  technical(
    functionAreas.maternalChildCare.code,
    "named",
    "pregnancy-follow-up",
    { zh: "孕期随访服务", en: "follow-up in pregnancy" },
    "003-047",
  ),
  technical(
    functionAreas.maternalChildCare.code,
    "named",
    "postpartum-visit",
    { zh: "产后访视", en: "visit after birth" },
    "003-047",
  ),
  technical(
    functionAreas.publicHealth.code,
    "named",
    "basic-medical-care",
    { zh: "基本医疗服务", en: "basic medical care" },
    "003-049",
  ),
];

/**
 * Technical duties that are new with source 003. Of family-doctor contracts and health care against
 * poverty it names who assists, not who leads.
 */
const technicalDuties: readonly Duty[] = [
  technical(
    functionAreas.familyPlanningService.code,
    "named",
    "women-health-check",
    { zh: "妇女健康查体（自愿）", en: "women's health check, freely taken up" },
    "003-032",
    "003-071",
  ),
  technical(
    functionAreas.publicHealth.code,
    "unnamed",
    "family-doctor-contract",
    { zh: "家庭医生签约服务", en: "family-doctor contracts" },
    "003-046",
  ),
  technical(
    functionAreas.publicHealth.code,
    "unnamed",
    "health-poverty-relief",
    { zh: "健康扶贫", en: "health care against poverty" },
    "003-046",
    "003-071",
  ),
];

/** Duties of the town or street office in source 003, as far as they arrange services and supervise institutions. */
const officeDuties: readonly Duty[] = [
  office(
    "fp-law-publicity",
    {
      zh: "计划生育法律法规宣传（权利与服务）",
      en: "making known the rights and services that family-planning law gives",
    },
    "003-010",
  ),
  office(
    "station-guidance",
    {
      zh: "服务站和社区机构服务的组织指导",
      en: "arranging and guiding the services of stations and community institutions",
    },
    "003-016",
  ),
  office(
    "committee-guidance",
    {
      zh: "村（居）民委员会服务工作指导",
      en: "guiding villagers' and residents' committees in services",
    },
    "003-017",
    "003-037",
  ),
  office(
    "supervision-assistance",
    {
      zh: "协助卫生计生综合监督（监督服务机构）",
      en: "helping the supervision of institutions that give services",
    },
    "003-026",
  ),
];

/** Duties of the association and of the village worker that source 003 adds to the catalogue. */
const communityDuties: readonly Duty[] = [
  association("reproductive-health-counselling", {
    zh: "生殖健康咨询服务",
    en: "reproductive-health counselling",
  }),
  association("family-aid", { zh: "计划生育家庭帮扶", en: "aid to families" }),
  association("rights-protection", { zh: "权益维护", en: "protection of rights" }),
  association("village-self-government", {
    zh: "村民自我教育、自我服务",
    en: "villagers' own education and mutual help",
  }),
  {
    code: "supervision-support",
    title: {
      zh: "卫生计生监督协管（协助监督服务机构和场所）",
      en: "assisting the supervision of institutions and premises",
    },
    class: "delegated",
    functionArea: functionAreas.publicHealth.code,
    lead: "unnamed",
    cites: [cite("003-043"), cite("003-046")],
  },
];

/** The duties that source 003 adds to those of source 000 (职责目录): 15, three of which were there before it. */
export const duties: readonly Duty[] = [
  ...formerDuties,
  ...technicalDuties,
  ...officeDuties,
  ...communityDuties,
];
