import {
  type BodyKind,
  bodyKindPoint,
  type Checklist,
  checklistPoint,
  type Deliverable,
  deliverablePoint,
  type MajorMatter,
  type MeetingCadence,
  majorMatterPoint,
  meetingCadencePoint,
  type Responsibility,
  responsibilityPoint,
  type UnitScope,
} from "@fuyou/governance";
import type { Contributor } from "@fuyou/kernel";
import { type EvidenceKind, evidenceKindPoint } from "@fuyou/reform";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";
import { since } from "./scope.js";

/** The programme under which evidence of this plan is recorded. */
export const programme = "quality-service";

const townships: UnitScope = { register: "divisions", levels: ["township"] };
const townshipGovernments: UnitScope = {
  register: "institutions",
  kinds: ["township-government", "street-office"],
};

/**
 * The county's group for the care of the childless (不孕不育症诊治领导小组). The plan does not say who sits in it.
 *
 * @param options - from when the plan holds
 */
export function infertilityGroup(options: QualityServiceOptions): BodyKind {
  return {
    code: "infertility-leading-group",
    title: { zh: "不孕不育症诊治领导小组", en: "leading group for the care of the childless" },
    of: { register: "county" },
    seats: [],
    seatsOpen: { zh: "规划没有写明成员", en: "the plan does not name its members" },
    cites: [cite("001-125")],
    period: since(options.planFrom, options),
  };
}

/**
 * The special meetings of a township or farm (专题会议): at least four in a year, at any time of it. The plan does
 * not say who attends or what comes of them.
 *
 * @param options - from when the plan holds
 */
export function specialMeetings(options: QualityServiceOptions): MeetingCadence {
  return {
    code: "quality-special-meetings",
    title: { zh: "乡镇专题会议", en: "special meetings of a township" },
    convener: townships,
    every: "year",
    times: 4,
    attendees: [],
    agenda: [],
    outputs: [],
    cites: [cite("001-171")],
    period: since(options.planFrom, options),
  };
}

/**
 * The major matters of a township, decided together (重大事项集体研究). What counts as one and how many have to be
 * present is not said: the quorum is an option, and none is judged without it.
 *
 * @param options - the quorum, and from when the plan holds
 */
export function townshipMatters(options: QualityServiceOptions): MajorMatter {
  return {
    code: "quality-township-matters",
    title: { zh: "乡镇人口计生服务重大事项", en: "major matters of a township's services" },
    quorum: options.decisionQuorum,
    cites: [cite("001-172")],
    period: since(options.planFrom, options),
  };
}

/**
 * Who answers for what (责任): the heads of party and government of county and township, and the four levels of
 * county, township, village and household, of which the household's part is its own choice.
 *
 * @param options - from when the plan holds
 */
export function responsibilities(options: QualityServiceOptions): readonly Responsibility[] {
  const period = since(options.planFrom, options);
  const heads = { zh: "党政主要负责人", en: "the heads of party and government" };
  const services = { zh: "村民自治下的计生服务", en: "services under villagers' self-government" };
  const levels = { title: services, cites: [cite("001-165")], period };
  return [
    {
      code: "quality-county-heads",
      title: { zh: "新机制建设", en: "building the new ways of working" },
      holder: heads,
      part: "overall",
      of: { register: "county" },
      cites: [cite("001-158")],
      period,
    },
    {
      code: "quality-township-heads",
      title: { zh: "本辖区的计生服务工作", en: "the services of the area" },
      holder: heads,
      part: "overall",
      of: townships,
      cites: [cite("001-173")],
      period,
    },
    {
      ...levels,
      code: "quality-county-guides",
      holder: { zh: "县", en: "the county" },
      part: "guide",
      of: { register: "county" },
    },
    {
      ...levels,
      code: "quality-township-leads",
      holder: { zh: "乡镇", en: "the township" },
      part: "lead",
      of: townships,
    },
    {
      ...levels,
      code: "quality-village-carries-out",
      holder: { zh: "村（居）委会", en: "the committee of the village" },
      part: "carry-out",
      of: { register: "institutions", kinds: ["village-committee", "residents-committee"] },
    },
    {
      ...levels,
      code: "quality-household-cooperates",
      holder: { zh: "愿意参与的家庭", en: "households that want to take part" },
      part: "cooperate",
      voluntary: true,
    },
  ];
}

function item(code: string, zh: string, en: string) {
  return { code, title: { zh, en } };
}

/**
 * The checklists of the plan (核对表): three in place in each township, eight ways of working that run by 2010, seven
 * to be built, of which the source describes the first only. What proves an item is nowhere said: it is shown by
 * evidence about it, and by nothing else.
 *
 * @param options - from when the plan holds, and by when it is to be reached
 */
export function checklists(options: QualityServiceOptions): readonly Checklist[] {
  const common = { plan: programme, period: since(options.planFrom, options) };
  return [
    {
      ...common,
      code: "quality-three-in-place",
      title: { zh: "乡镇“三到位”", en: "the three in place of a township" },
      of: townshipGovernments,
      items: [
        item("responsibility", "责任到位", "responsibility in place"),
        item("measures", "措施到位", "measures in place"),
        item("input", "投入到位", "input in place"),
      ],
      cites: [cite("001-170")],
    },
    {
      ...common,
      code: "quality-eight-mechanisms",
      title: { zh: "八个新机制运行正常", en: "eight ways of working run" },
      of: { register: "county" },
      by: options.targetDay,
      items: [
        item("lawful-management", "依法管理", "management by law"),
        item("self-government", "村（居）民自治", "self-government of villagers and residents"),
        item("quality-service", "优质服务", "quality service"),
        item("policy", "政策推动", "policy"),
        item("comprehensive-governance", "综合治理", "working together across offices"),
        item("education", "宣传教育", "education"),
        item("informatisation", "信息化建设", "information systems"),
        item("guarantee", "保障体系", "guarantees"),
      ],
      note: {
        zh: "怎样算“运行正常”原文未说，以关于各项的证据为准。",
        en: "What running well means is not said; evidence about each of the eight shows it.",
      },
      cites: [cite("001-157")],
    },
    {
      ...common,
      code: "quality-seven-mechanisms",
      title: { zh: "基层七项工作机制", en: "seven ways of working at the grass roots" },
      of: { register: "county" },
      items: [
        item("decision", "基层领导决策", "decisions of the township"),
        item("education", "宣传教育", "education"),
        item("quality-service", "优质服务", "quality service"),
        item("benefits", "利益导向", "benefits"),
        item("self-government", "村（居）民自治", "self-government of villagers and residents"),
        item("funding", "经费保障", "funding"),
        item("appraisal", "考核奖惩", "appraisal"),
      ],
      note: {
        zh: "七项的名称俱在，内容只有第一项；其余六项在来源中断缺失。",
        en: "All seven are named; the content of the first only is in the source, which breaks off before the other six.",
      },
      cites: [cite("001-169")],
    },
  ];
}

/** The plan of a township or department for the new ways of working, as a kind of evidence (新机制实施方案). */
export const mechanismPlan: EvidenceKind = {
  code: "mechanism-plan",
  title: { zh: "新机制实施方案", en: "plan of the new ways of working" },
  issuers: ["township-government", "county-health-department"],
  needs: ["institution"],
  cites: [cite("001-156")],
};

/**
 * The documents that the plan wants (应交文件): the county station's plan of quality services, and that of every
 * township and department. No day is named for either.
 *
 * @param options - which stations, and from when the plan holds
 */
export function deliverables(options: QualityServiceOptions): readonly Deliverable[] {
  const common = { plan: programme, period: since(options.planFrom, options) };
  return [
    {
      ...common,
      code: "quality-service-plan",
      title: { zh: "优质服务实施方案", en: "plan of quality services" },
      evidence: "own-implementation-plan",
      of: { register: "institutions", kinds: options.stations.county },
      cites: [cite("001-142")],
    },
    {
      ...common,
      code: "quality-mechanism-plans",
      title: { zh: "新机制实施方案", en: "plan of the new ways of working" },
      evidence: mechanismPlan.code,
      of: {
        register: "institutions",
        kinds: ["township-government", "street-office", "county-health-department"],
      },
      cites: [cite("001-156")],
    },
  ];
}

/**
 * Brings bodies, meetings, responsibilities, checklists and documents owed (组织领导和工作机制).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeGovernance(to: Contributor, options: QualityServiceOptions): void {
  to.add(bodyKindPoint, infertilityGroup(options));
  to.add(meetingCadencePoint, specialMeetings(options));
  to.add(majorMatterPoint, townshipMatters(options));
  for (const each of responsibilities(options)) to.add(responsibilityPoint, each);
  for (const each of checklists(options)) to.add(checklistPoint, each);
  to.add(evidenceKindPoint, mechanismPlan);
  for (const each of deliverables(options)) to.add(deliverablePoint, each);
}
