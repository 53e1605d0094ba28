import {
  type ConsentChecklist,
  type ConsentItem,
  consentChecklistPoint,
  consentItemPoint,
} from "@fuyou/clients";
import type { Contributor } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";

/**
 * The eight things to be known (八个知情): four on the side of the staff, four on that of the client, who need not tell
 * anything. None of them is a condition that a person has to meet.
 */
export const consentItems: readonly ConsentItem[] = [
  {
    code: "what-the-client-knows",
    title: { zh: "了解服务对象的知情程度", en: "how informed the client is" },
    side: "provider",
    cites: [cite("001-101")],
  },
  {
    code: "what-the-client-wishes",
    title: { zh: "了解服务对象的意愿和选择", en: "what the client wishes and chooses" },
    side: "provider",
    remark: {
      zh: "用于本次服务，不作审查，不作统计",
      en: "for this service alone; neither screened nor counted",
    },
    cites: [cite("001-102")],
  },
  {
    code: "history-and-health",
    title: {
      zh: "了解服务对象愿意告知的经历和健康状况",
      en: "history and health, as far as the client tells",
    },
    side: "provider",
    remark: {
      zh: "只问与安全有关的事项，可以不答；不问婚姻登记和许可",
      en: "only what safety needs; no answer is due, and marriage or permits are not asked about",
    },
    cites: [cite("001-103")],
  },
  {
    code: "own-ability",
    title: { zh: "明了自身的服务能力和质量", en: "what the staff can do, and how well" },
    side: "provider",
    cites: [cite("001-104")],
  },
  {
    code: "own-rights",
    title: { zh: "知道自己的权利", en: "the client's rights" },
    side: "client",
    remark: {
      zh: "包括不同意、随时撤回和查阅自己的记录；义务不是获得服务的条件",
      en: "to say no, to withdraw at any time, to see one's own record; no duty is a condition of service",
    },
    cites: [cite("001-105")],
  },
  {
    code: "methods-and-contraindications",
    title: {
      zh: "知道各种方法及其适应症和禁忌症",
      en: "the methods, for whom each is and for whom not",
    },
    side: "client",
    cites: [cite("001-106")],
  },
  {
    code: "own-needs",
    title: { zh: "明确自己的实际需要", en: "the client's own needs" },
    side: "client",
    remark: { zh: "由本人说，不由他人替代", en: "the client says; nobody says it for them" },
    cites: [cite("001-107")],
  },
  {
    code: "choices-and-where",
    title: { zh: "知道可选方法和获得渠道", en: "what there is to choose, and where to get it" },
    side: "client",
    cites: [cite("001-108")],
  },
];

/**
 * The checklists of the eight (八项知情核对表): before an informed choice, at the core of the first quality service, and
 * before written consent to a procedure, as the second has it.
 *
 * @param options - which services they are for, and from when to when
 */
export function consentChecklists(options: QualityServiceOptions): readonly ConsentChecklist[] {
  const common = {
    services: options.informedChoiceServices,
    items: consentItems.map(({ code }) => code),
    period: { from: options.planFrom, to: options.until },
  };
  return [
    {
      ...common,
      code: "eight-to-be-known",
      title: { zh: "八个知情（知情选择）", en: "the eight to be known, before an informed choice" },
      forms: ["informed"],
      cites: [cite("001-093"), cite("001-100"), cite("001-122")],
    },
    {
      ...common,
      code: "eight-before-procedure",
      title: { zh: "八个知情（手术前书面同意）", en: "the eight to be known, before a procedure" },
      forms: ["written"],
      cites: [cite("001-100"), cite("001-110"), cite("001-122")],
    },
  ];
}

/**
 * Brings what both sides are to know before consent (知情事项).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeConsent(to: Contributor, options: QualityServiceOptions): void {
  for (const item of consentItems) to.add(consentItemPoint, item);
  for (const each of consentChecklists(options)) to.add(consentChecklistPoint, each);
}
