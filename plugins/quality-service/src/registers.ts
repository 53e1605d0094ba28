import { equipmentProjects } from "@fuyou/assets";
import {
  institutions,
  mobileServiceRole,
  type PopulationForecast,
  populationForecastPoint,
  type ServiceTier,
  serviceTierPoint,
} from "@fuyou/hierarchy";
import { type Contributor, yearOf } from "@fuyou/kernel";
import {
  type CredentialRule,
  credentialRulePoint,
  type RecruitmentRule,
  recruitmentRulePoint,
  type StudyRule,
  studyRulePoint,
} from "@fuyou/personnel";
import {
  allOf,
  amount,
  count,
  is,
  isOneOf,
  isPresent,
  not,
  type Requirement,
  requirement,
  requirementPoint,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";
import { since, stationKinds } from "./scope.js";

/** The tiers of the network by 2010 (总体格局): head, backbone, support, base, and the vehicle that links them. */
export function serviceTiers({
  stations,
  planFrom,
}: QualityServiceOptions): readonly ServiceTier[] {
  const tier = (
    order: number,
    id: string,
    zh: string,
    en: string,
    made: Partial<Pick<ServiceTier, "kinds" | "roles">>,
  ): ServiceTier => ({
    id: `quality-${id}`,
    title: { zh, en },
    order,
    kinds: [],
    roles: [],
    ...made,
    cites: [cite("001-029")],
    period: { from: planFrom },
  });
  return [
    tier(1, "head", "县站为龙头", "county station, the head", { kinds: stations.county }),
    tier(2, "backbone", "乡中心站为骨干", "central stations, the backbone", {
      kinds: stations.central,
    }),
    tier(3, "support", "乡服务站为依托", "township stations, the support", {
      kinds: stations.ordinary,
    }),
    tier(4, "base", "村服务室为基础", "village rooms, the base", {
      kinds: ["village-committee", "residents-committee"],
    }),
    tier(5, "link", "流动服务车为纽带", "the service vehicle, the link", {
      roles: [mobileServiceRole],
    }),
  ];
}

/**
 * The forecast of the population of the target year (人口预测): natural growth, and two regiment farms that move in.
 * All numbers are blanked; a deployment that has them says them.
 *
 * @param options - the plugin's options
 */
export function populationForecast(options: QualityServiceOptions): PopulationForecast {
  const first = yearOf(options.planFrom);
  const { forecast } = options;
  return {
    id: "quality-population",
    title: { zh: "规划期末总人口", en: "population at the end of the plan" },
    baseYear: first - 1,
    base: forecast?.base ?? null,
    year: yearOf(options.targetDay),
    naturalRate: forecast?.naturalRate ?? null,
    moves: [0, 1].map((at) => ({
      title: { zh: `迁入团场${at + 1}`, en: `regiment farm ${at + 1} moving in` },
      year: forecast?.farms?.[at]?.year ?? first,
      persons: forecast?.farms?.[at]?.persons ?? null,
    })),
    open: {
      zh: "增长率、迁入人数、基年和预测人口均隐去；基年取规划首年的前一年。",
      en: "Rates, people moving in, base and result are blanked; the year before the plan is taken as base.",
    },
    cites: [cite("001-031"), cite("001-032"), cite("001-033")],
    period: since(options.planFrom, options),
  };
}

/**
 * Recruitment under the plan: by open examination, from an associate degree up, in medicine; and talent brought
 * in by several channels, read as two at least.
 *
 * @param options - the plugin's options
 */
export function recruitmentRules(options: QualityServiceOptions): readonly RecruitmentRule[] {
  const common = { kinds: stationKinds(options), period: since(options.planFrom, options) };
  return [
    {
      ...common,
      id: "quality-open-examination",
      title: { zh: "公开招考医学类人员", en: "open examination for medical staff" },
      channels: ["open-examination"],
      leastEducation: "associate",
      discipline: "medical",
      open: {
        zh: "同一句的招考类别还含宣传教育和财务，而条件是医学类；按字面核对，只作提示。",
        en: "The same sentence names education and finance as categories and medicine as the field; it is taken to the letter and only pointed out.",
      },
      cites: [cite("001-059"), cite("001-060")],
    },
    {
      ...common,
      id: "quality-talent-channels",
      title: { zh: "多渠道引进骨干", en: "talent through several channels" },
      channels: ["open-examination", "talent-introduction", "transfer-in"],
      leastChannels: 2,
      cites: [cite("001-066")],
    },
  ];
}

/**
 * The credential calendar of the plan: title applications, licence examinations and registration, each with its
 * days every year.
 *
 * @param options - the plugin's options
 */
export function credentialRule(options: QualityServiceOptions): CredentialRule {
  return {
    id: "quality-credentials",
    title: {
      zh: "及时组织申报、考试与注册",
      en: "applications, examinations and registration in time",
    },
    kinds: ["title-application", "licence-examination", "practice-registration"],
    cites: [cite("001-063")],
    period: since(options.planFrom, options),
  };
}

/**
 * Two to three key staff a year learn at institutions of the region and the prefecture (区、州两级).
 *
 * @param options - the plugin's options
 */
export function studyRule(options: QualityServiceOptions): StudyRule {
  return {
    id: "quality-study",
    title: { zh: "每年选送骨干跟班学习", en: "key staff sent to learn each year" },
    least: 2,
    most: 3,
    levels: ["region", "prefecture"],
    cites: [cite("001-067")],
    period: since(options.planFrom, options),
  };
}

/**
 * Equipment is bought by open tender (公开招标), judged station by station over the projects that were awarded; one
 * whose mode is not on record leaves it open.
 *
 * @param options - the plugin's options
 */
export function openTender(options: QualityServiceOptions): Requirement {
  return requirement({
    id: "quality-open-tender",
    title: { zh: "设备采购公开招标", en: "equipment bought by open tender" },
    each: institutions,
    where: isOneOf("kind", stationKinds(options)),
    subject: { zh: "县乡服务站", en: "county or township station" },
    require: {
      measure: count(equipmentProjects, {
        by: "institution",
        where: allOf(isPresent("startedOn"), not(is("procurement", "open-tender"))),
        absent: "unknown",
        unit: "item",
        called: { zh: "未公开招标的设备项目", en: "equipment projects without open tender" },
      }),
      compare: "at-most",
      bound: amount(0),
    },
    severity: "mandatory",
    cites: [cite("001-045")],
    period: since(options.planFrom, options),
  });
}

/**
 * Brings what registers are judged by beside the requirements (服务网络、人口预测、招聘、持证、进修和招标).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeRegisters(to: Contributor, options: QualityServiceOptions): void {
  to.add(requirementPoint, openTender(options));
  for (const tier of serviceTiers(options)) to.add(serviceTierPoint, tier);
  to.add(populationForecastPoint, populationForecast(options));
  for (const rule of recruitmentRules(options)) to.add(recruitmentRulePoint, rule);
  to.add(credentialRulePoint, credentialRule(options));
  to.add(studyRulePoint, studyRule(options));
}
