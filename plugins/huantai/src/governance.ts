import type {
  Checklist,
  Deliverable,
  InspectionRule,
  Liability,
  Prohibition,
  Responsibility,
  UnitScope,
} from "@fuyou/governance";
import type { PlainDate } from "@fuyou/kernel";
import type { EvidenceKind } from "@fuyou/reform";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";
import { communityCentres, countyCentre, officeHolders, townHospitals } from "./selectors.js";

/** Towns, streets and the county bureau (各镇街和县卫计局): who each writes a plan and sees the four in place. */
const townsAndBureau: UnitScope = {
  register: "institutions",
  kinds: [...officeHolders.kinds, "county-health-department"],
};

/** Those who provide services in towns and streets (医疗卫生机构): whom the office supervises, and nobody else. */
const providers: UnitScope = {
  register: "institutions",
  kinds: [
    ...townHospitals.kinds,
    ...communityCentres.kinds,
    ...countyCentre.kinds,
    "county-mch-hospital",
    "village-clinic",
  ],
};

/** The county government's agreement to the opinion, as a kind of evidence (县政府同意). Its number is not in the text. */
export const countyAgreement: EvidenceKind = {
  code: "county-government-agreement",
  title: { zh: "县政府同意意见的文件", en: "the county government's agreement" },
  issuers: ["county-government"],
  cites: [cite("003-003")],
};

/**
 * The documents the opinion speaks of (应交文件): the county government's agreement before it takes effect, and each
 * town's, each street's and the bureau's own plan, for which no day is named.
 *
 * @param from - the day the opinion takes effect
 */
export function deliverables(from: PlainDate): readonly Deliverable[] {
  return [
    {
      code: "huantai-county-agreement",
      title: countyAgreement.title,
      evidence: countyAgreement.code,
      plan: plan.id,
      of: { register: "county" },
      by: from,
      cites: [cite("003-003")],
    },
    {
      code: "huantai-own-plans",
      title: { zh: "镇街和县卫计局的实施方案", en: "plans of towns, streets and the bureau" },
      evidence: "own-implementation-plan",
      plan: plan.id,
      of: townsAndBureau,
      cites: [cite("003-088")],
      period: { from },
    },
  ];
}

function item(code: string, zh: string, en: string) {
  return { code, title: { zh, en } };
}

/**
 * The two lists of the opinion (核对表): four in place, with staff among them and without delivery, unlike the four
 * of the county plan; and four matters to settle first. The text does not say what proves them.
 *
 * @param from - first day on which they hold
 */
export function checklists(from: PlainDate): readonly Checklist[] {
  return [
    {
      code: "huantai-four-in-place",
      title: { zh: "一体化服务“四到位”", en: "the four in place of the integrated service" },
      of: townsAndBureau,
      plan: plan.id,
      items: [
        item("responsibility", "责任到位", "responsibility in place"),
        item("staff", "人员到位", "staff in place"),
        item("measures", "措施到位", "measures in place"),
        item("input", "投入到位", "input in place"),
      ],
      cites: [cite("003-089")],
      period: { from },
    },
    {
      code: "huantai-four-matters",
      title: { zh: "重点解决的四个问题", en: "four matters to settle first" },
      of: townsAndBureau,
      plan: plan.id,
      items: [
        item("staff-placement", "人员调配", "placing the staff"),
        item("service-backing", "服务保障", "backing the services"),
        item("division-of-tasks", "明确任务分工", "dividing the tasks"),
        item("mechanism", "建立工作机制", "settling ways of working"),
      ],
      cites: [cite("003-090")],
      period: { from },
    },
  ];
}

/**
 * The town's overall responsibility, which the opinion leaves as it was (负总责的主体地位不变): for services.
 *
 * @param from - first day on which it holds
 */
export function townResponsibility(from: PlainDate): Responsibility {
  return {
    code: "huantai-town-overall",
    title: { zh: "本镇街的卫生计生服务", en: "the services of the town or street" },
    holder: {
      zh: "镇（街道）党（工）委、政府（办事处）",
      en: "party committee and government of the town or street",
    },
    part: "overall",
    of: { register: "institutions", kinds: officeHolders.kinds },
    unchanged: true,
    cites: [cite("003-008")],
    period: { from },
  };
}

/**
 * What the second line of the office's work forbids (两非): to providers, never to those they treat.
 *
 * @param from - first day on which it holds
 */
export function forbiddenToProviders(from: PlainDate): Prohibition {
  return {
    code: "huantai-two-acts-of-providers",
    title: {
      zh: "机构非医学需要鉴定胎儿性别、选择性别终止妊娠",
      en: "sex determination and sex-selective termination by a provider, without medical need",
    },
    binds: providers,
    content: "stated",
    cites: [cite("003-023")],
    period: { from },
  };
}

/**
 * The supervision of providers under that line (对机构的监督); how often the opinion does not say.
 *
 * @param from - first day on which it holds
 */
export function supervisionOfProviders(from: PlainDate): InspectionRule {
  return {
    code: "huantai-supervision-of-providers",
    title: { zh: "对医疗卫生机构的监督", en: "supervision of providers" },
    by: ["township-government", "county-health-department"],
    of: providers,
    prohibitions: [forbiddenToProviders(from).code],
    cites: [cite("003-023")],
    period: { from },
  };
}

/**
 * Liability for work that is not done or seriously delayed (问责追责). Who decides the opinion does not say.
 *
 * @param from - first day on which it holds
 */
export function delayLiability(from: PlainDate): Liability {
  return {
    code: "huantai-delay-liability",
    title: { zh: "落实不到位、严重滞后的追责", en: "liability for serious delay" },
    triggers: ["serious-delay"],
    answers: "units-and-staff",
    outcome: { zh: "追究相关单位和人员责任", en: "units and persons concerned answer for it" },
    cites: [cite("003-092")],
    period: { from },
  };
}
