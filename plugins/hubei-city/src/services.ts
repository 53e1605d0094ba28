import type { CodeEntry, PlainDate } from "@fuyou/kernel";
import type { Programme, Service, ServiceNeed } from "@fuyou/services";
import { cite } from "./clauses.js";

/** A standard laboratory (标准化实验室) as a function of a room. */
export const standardLaboratory: CodeEntry = {
  code: "standard-laboratory",
  title: { zh: "标准化实验室", en: "standard laboratory" },
};

/**
 * The services that source 002 adds to the catalogue (惠民服务): the subsidy for hospital delivery, screening for two cancers,
 * and folic acid. The money is meant for the countryside; whoever comes is served.
 *
 * @param from - first day of the programme
 */
export function benefitServices(from: PlainDate): readonly Service[] {
  const common = {
    duty: "major-mch-projects",
    levels: ["county", "township"],
    audience: ["women"],
    consent: "informed",
    price: "by-programme",
    modes: ["clinic"],
    cites: [cite("002-061")],
    period: { from },
  } as const satisfies Omit<Service, "code" | "title">;
  return [
    {
      ...common,
      code: "hospital-delivery-subsidy",
      title: {
        zh: "住院分娩补助（本人申请）",
        en: "subsidy for hospital delivery, on application",
      },
      families: ["maternal-care"],
      stages: ["birth"],
    },
    {
      ...common,
      code: "two-cancer-screening",
      title: {
        zh: "乳腺癌、宫颈癌检查（自愿）",
        en: "screening for breast and cervical cancer, if wished",
      },
      families: ["women-care"],
      stages: ["adult-life"],
      records: ["examination-report"],
    },
    {
      ...common,
      code: "folic-acid-supplement",
      title: {
        zh: "增补叶酸预防神经管缺陷（自愿领取）",
        en: "folic acid against neural tube defects, for whoever asks",
      },
      families: ["healthy-birth"],
      stages: ["before-pregnancy", "pregnancy"],
    },
  ];
}

/**
 * The programmes and actions of source 002 under which services are offered (项目、行动). Where a programme says nothing of
 * its services it lists none.
 *
 * @param from - first day of the programme
 */
export function cityProgrammes(from: PlainDate): readonly Programme[] {
  const period = { from };
  const benefits = benefitServices(from).map(({ code }) => code);
  return [
    {
      code: "hubei-womens-health-action",
      title: { zh: "“妇女健康”行动", en: "the action for women's health" },
      services: benefits,
      scope: {
        zh: "项目资金面向农村妇女；服务不设户籍条件",
        en: "its money is meant for rural women; no service has a condition of registration",
      },
      cites: [cite("002-060"), cite("002-061"), cite("002-003")],
      period,
    },
    {
      code: "hubei-free-basic-items",
      title: { zh: "计划生育基本项目免费服务", en: "free basic family-planning items" },
      services: ["contraception-service", "contraceptive-supply"],
      price: "free",
      cites: [cite("002-055")],
      period,
    },
    {
      code: "hubei-service-year",
      title: {
        zh: "“妇幼健康服务年”成果",
        en: "results of the year of maternal and child service",
      },
      cites: [cite("002-036")],
      period,
    },
    {
      code: "hubei-better-care",
      title: { zh: "改善医疗服务行动计划", en: "action plan for better care" },
      cites: [cite("002-043")],
      period,
    },
  ];
}

/**
 * What the pre-pregnancy examination takes (孕前优生健康检查要素): a standard laboratory where it is led, with somebody whose
 * specialty is laboratory work. By what a laboratory is standard the document does not say.
 *
 * @param from - first day of the programme
 */
export function examinationNeeds(from: PlainDate): readonly ServiceNeed[] {
  const common = {
    services: ["prepregnancy-exam"],
    levels: ["county"],
    cites: [cite("002-047")],
    period: { from },
  } as const satisfies Partial<ServiceNeed>;
  return [
    {
      ...common,
      id: "prepregnancy-laboratory",
      title: { zh: "标准化实验室", en: "a standard laboratory" },
      kind: "room",
      any: [standardLaboratory.code],
    },
    {
      ...common,
      id: "prepregnancy-laboratory-staff",
      title: { zh: "检验人员", en: "somebody who works in the laboratory" },
      kind: "specialty",
      any: ["laboratory"],
    },
  ];
}
