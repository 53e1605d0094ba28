import {
  type Addressee,
  addresseePoint,
  type BodyKind,
  bodyKindPoint,
  type Deliverable,
  deliverablePoint,
  type InspectionRule,
  inspectionRulePoint,
  type Liability,
  liabilityPoint,
  type MajorMatter,
  majorMatterPoint,
  type Prohibition,
  prohibitionPoint,
  riskAreaPoint,
  type UnitScope,
} from "@fuyou/governance";
import type { CodeEntry, Contributor, Period } from "@fuyou/kernel";
import { type EvidenceKind, evidenceKindPoint } from "@fuyou/reform";
import { cite } from "./clauses.js";
import type { ChangningOptions } from "./options.js";

/** The programme under which evidence of this plan is recorded. */
export const programme = "changning";

const since = ({ programmeFrom }: ChangningOptions): Period => ({ from: programmeFrom });

const townshipHospitals = ["township-hospital", "central-township-hospital"];
const cityUnits = ["county-mch-hospital", "county-mchfp-centre"];

const providers: UnitScope = {
  register: "institutions",
  kinds: [
    ...cityUnits,
    ...townshipHospitals,
    "enterprise-hospital",
    "community-health-centre",
    "community-health-station",
    "village-clinic",
  ],
};

/** To whom the programme is addressed (主送单位), an enterprise's hospital among them. */
export const addressees: readonly Addressee[] = [
  addressee(
    "changning-town-offices",
    { zh: "各乡镇（办事处）卫计办", en: "health offices of townships and streets" },
    { register: "departments", kinds: ["health-fp-office"] },
  ),
  addressee(
    "changning-hospitals",
    { zh: "各乡镇（办事处）卫生院", en: "township hospitals" },
    { register: "institutions", kinds: townshipHospitals },
  ),
  addressee(
    "changning-city-units",
    { zh: "市直医疗卫生单位", en: "medical units of the city" },
    { register: "institutions", kinds: cityUnits },
  ),
  addressee(
    "changning-enterprise-hospital",
    { zh: "水口山职工医院", en: "the workers' hospital of an enterprise" },
    { register: "institutions", kinds: ["enterprise-hospital"] },
  ),
  addressee(
    "changning-bureau-sections",
    { zh: "局机关各股室", en: "sections of the bureau" },
    { register: "departments", levels: ["county"] },
  ),
];

function addressee(code: string, title: Addressee["title"], of: UnitScope): Addressee {
  return { code, title, of, cites: [cite("004-001")] };
}

/**
 * The bodies the programme speaks of (议事机构): the party committee of public hospitals, and the team that speaks
 * for the bureau, with a spokesperson's and a liaison seat.
 *
 * @param options - from when the programme holds
 */
export function bodyKinds(options: ChangningOptions): readonly BodyKind[] {
  const period = since(options);
  return [
    {
      code: "hospital-party-committee",
      title: { zh: "公立医院党委", en: "party committee of a public hospital" },
      of: { register: "institutions", kinds: cityUnits },
      seats: [],
      seatsOpen: { zh: "文件没有写明组成", en: "the programme does not say who sits in it" },
      cites: [cite("004-060")],
      period,
    },
    {
      code: "news-team",
      title: { zh: "新闻发布队伍", en: "team that speaks for the bureau" },
      of: { register: "county" },
      seats: [
        {
          code: "spokesperson",
          title: { zh: "新闻发言人岗位", en: "the spokesperson's post" },
          required: true,
        },
        {
          code: "liaison",
          title: { zh: "联络员岗位", en: "the liaison post" },
          required: true,
        },
      ],
      cites: [cite("004-074")],
      period,
    },
  ];
}

/**
 * Major decisions of the administration are taken together (重大行政决策集体决定). The quorum is an option.
 *
 * @param options - the quorum, and from when the programme holds
 */
export function majorDecisions(options: ChangningOptions): MajorMatter {
  return {
    code: "changning-major-decisions",
    title: { zh: "重大行政决策", en: "major decisions of the administration" },
    quorum: options.decisionQuorum,
    cites: [cite("004-062")],
    period: since(options),
  };
}

function evidenceKind(code: string, zh: string, en: string, row: string): EvidenceKind {
  return {
    code,
    title: { zh, en },
    issuers: ["county-health-department", "county-government"],
    cites: [cite(row)],
  };
}

/** Kinds of evidence that the programme adds (证据类型). */
export const evidenceKinds: readonly EvidenceKind[] = [
  evidenceKind(
    "legality-report",
    "年度法治建设和依法行政工作报告",
    "yearly report on acting by law",
    "004-063",
  ),
  evidenceKind(
    "reconsideration-circular",
    "重大行政复议案件审理结果通报",
    "circular on the results of major reconsiderations",
    "004-063",
  ),
  evidenceKind(
    "approval-item-standard",
    "行政审批事项标准",
    "standard of an item of administrative approval",
    "004-065",
  ),
];

/**
 * The documents the programme wants (应交文件): a report on acting by law every year, circulars on reconsiderations,
 * and standards of the items of approval; for the last two it names neither day nor number.
 *
 * @param options - from when the programme holds
 */
export function deliverables(options: ChangningOptions): readonly Deliverable[] {
  const common = {
    plan: programme,
    of: { register: "county" },
    period: since(options),
  } as const;
  return evidenceKinds.map(({ code, title, cites = [] }) => ({
    ...common,
    code: `changning-${code}`,
    title,
    evidence: code,
    cites,
    ...(code === "legality-report" ? { every: "year" as const } : {}),
  }));
}

/**
 * Liability for faults in enforcing the law (执法责任追究). It answers for officials towards those they deal with.
 *
 * @param options - from when the programme holds
 */
export function enforcementLiability(options: ChangningOptions): Liability {
  return {
    code: "changning-enforcement-liability",
    title: { zh: "执法责任追究", en: "liability for faults in enforcement" },
    triggers: ["enforcement-fault"],
    answers: "units-and-staff",
    outcome: { zh: "追究执法责任", en: "those who enforce answer for it" },
    cites: [cite("004-063")],
    period: since(options),
  };
}

/**
 * The campaign against the two illegal acts (集中整治“两非”), on providers only. How often is not said.
 *
 * @param options - from when the programme holds
 */
export function providerCampaign(options: ChangningOptions): InspectionRule {
  return {
    code: "changning-two-acts-campaign",
    title: { zh: "集中整治机构“两非”行为", en: "campaign against two illegal acts of providers" },
    by: ["county-health-department"],
    of: providers,
    prohibitions: ["non-medical-sex-determination", "sex-selective-termination"],
    cites: [cite("004-040")],
    period: since(options),
  };
}

/**
 * The nine prohibitions (“九不准”), which the programme names and does not contain: nothing can be checked.
 *
 * @param options - from when the programme holds
 */
export function nineProhibitions(options: ChangningOptions): Prohibition {
  return {
    code: "nine-prohibitions",
    title: { zh: "行风建设“九不准”", en: "the nine prohibitions" },
    binds: providers,
    content: "named",
    cites: [cite("004-077")],
    period: since(options),
  };
}

/** The areas of integrity risk (廉政风险领域): power, affairs and people, 管权、管事、管人. */
export const riskAreas: readonly CodeEntry[] = [
  { code: "power", title: { zh: "管权", en: "the use of power" } },
  { code: "affairs", title: { zh: "管事", en: "the handling of affairs" } },
  { code: "people", title: { zh: "管人", en: "the handling of people" } },
];

/**
 * Brings bodies, documents owed, conduct and liability (组织领导和纪律).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeGovernance(to: Contributor, options: ChangningOptions): void {
  for (const each of addressees) to.add(addresseePoint, each);
  for (const each of bodyKinds(options)) to.add(bodyKindPoint, each);
  to.add(majorMatterPoint, majorDecisions(options));
  for (const each of evidenceKinds) to.add(evidenceKindPoint, each);
  for (const each of deliverables(options)) to.add(deliverablePoint, each);
  to.add(liabilityPoint, enforcementLiability(options));
  to.add(inspectionRulePoint, providerCampaign(options));
  to.add(prohibitionPoint, nineProhibitions(options));
  for (const each of riskAreas) to.add(riskAreaPoint, each);
}
