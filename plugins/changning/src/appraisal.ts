import {
  type AccreditationKind,
  type AppraisalScheme,
  accreditationKindPoint,
  appraisalSchemePoint,
  type Honour,
  honourPoint,
  type InspectionPlan,
  inspectionPlanPoint,
  type SchemeItem,
  type TrainingPlan,
  trainingPlanPoint,
} from "@fuyou/appraisal";
import type { Contributor, Period } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import type { ChangningOptions } from "./options.js";

const townshipInstitutions = [
  "township-hospital",
  "central-township-hospital",
  "community-health-centre",
];

/**
 * The schemes of appraisal of source 004 (考核): basic public health, the yearly appraisal of hospitals with health
 * and poverty as an item, and the service items that province and prefecture appraise. None has weights.
 *
 * @param period - the days of the programme
 * @param items - further items of the hospitals' appraisal, where the deployment says them
 */
export function appraisalSchemes(
  period: Period,
  items: readonly SchemeItem[],
): readonly AppraisalScheme[] {
  const bureau = { zh: "市卫生和计划生育局", en: "the city's health and family-planning bureau" };
  return [
    {
      code: "basic-public-health",
      title: {
        zh: "基本公共卫生服务项目绩效考核",
        en: "performance of basic public health services",
      },
      object: { of: "institution", kinds: townshipInstitutions },
      items: [
        {
          code: "organisation",
          title: { zh: "项目组织管理", en: "organisation and management" },
          counts: "management",
          weight: null,
          evidence: { zh: "项目管理资料", en: "papers of the programme" },
        },
      ],
      cadence: null,
      appraiser: bureau,
      mixes: [],
      uses: [],
      cites: [cite("004-010")],
      period,
    },
    {
      code: "hospital-year",
      title: { zh: "卫生院年度业务考核", en: "yearly appraisal of the hospitals' work" },
      object: { of: "institution", kinds: townshipInstitutions },
      items: [
        {
          code: "health-and-poverty",
          title: { zh: "健康扶贫", en: "health and poverty" },
          counts: "service-offered",
          weight: null,
          evidence: { zh: "服务提供登记", en: "register of services offered" },
        },
        ...items,
      ],
      cadence: { times: 1, per: "year" },
      appraiser: bureau,
      mixes: [],
      uses: [],
      cites: [cite("004-055")],
      period,
    },
    {
      code: "items-of-superiors",
      title: { zh: "上级考核的服务项目", en: "service items appraised by superiors" },
      object: { of: "institution", kinds: ["county-mchfp-centre", "county-mch-hospital"] },
      items: [],
      cadence: null,
      appraiser: { zh: "湖南省、衡阳市", en: "the province of Hunan and Hengyang city" },
      mixes: [],
      uses: [],
      cites: [cite("004-021")],
      period,
    },
  ];
}

/**
 * The mid-year and year-end survey of all towns in source 004 (半年和年终全面调查), of the work of services. Results
 * are circulated town by town; they are no ranking and name nobody.
 *
 * @param period - the days of the programme
 */
export function townSurvey(period: Period): InspectionPlan {
  return {
    code: "town-survey",
    title: { zh: "乡镇半年和年终全面调查", en: "mid-year and year-end survey of the towns" },
    institutionKinds: ["township-government", "street-office"],
    scope: [{ zh: "服务工作落实到位情况", en: "whether the work of services is in place" }],
    cadence: { times: 1, per: "half-year" },
    output: { zh: "逐单位通报，不排名", en: "circulated unit by unit, without a ranking" },
    cites: [cite("004-022")],
    period,
  };
}

/** What units apply for in source 004 (创建): model units and windows of lawful work. */
export const accreditationKinds: readonly AccreditationKind[] = [
  model("model-unit-of-law", "依法行政示范单位", "model unit of lawful administration"),
  model("model-window-of-law", "依法办事示范窗口", "model window of lawful service"),
];

function model(code: string, zh: string, en: string): AccreditationKind {
  return {
    ...{ code, title: { zh, en }, institutionKinds: [], grantor: null, by: null },
    ...{ reassessed: false, reassessedAfterYears: null, exits: false },
    criteria: { zh: "文件未载创建标准", en: "the document does not give the criteria" },
    cites: [cite("004-069")],
  };
}

/** The honours of source 004 (先进模范评选). Places and givers are not said, and nobody is recorded by name. */
export const honour: Honour = {
  code: "advanced-models",
  title: { zh: "先进模范", en: "advanced and exemplary" },
  givenBy: null,
  places: null,
  cites: [cite("004-072")],
};

/**
 * The teaching of law in source 004 (普法教育), by the seventh five-year programme.
 *
 * @param period - the days of the programme
 */
export function lawTraining(period: Period): TrainingPlan {
  return {
    code: "law-training",
    title: { zh: "卫生计生普法教育", en: "teaching of law in health and family planning" },
    audience: { zh: "卫生计生系统人员", en: "staff of health and family planning" },
    institutionKinds: townshipInstitutions,
    cadence: null,
    place: null,
    teachers: null,
    goals: [{ zh: "“七五”普法规划", en: "the seventh five-year programme of law" }],
    inputs: [],
    cites: [cite("004-068")],
    period,
  };
}

/**
 * Brings schemes, checks, accreditations, honours and trainings (考核、检查、创建和培训).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeAppraisal(to: Contributor, options: ChangningOptions): void {
  const period = { from: options.programmeFrom };
  for (const scheme of appraisalSchemes(period, options.appraisalItems))
    to.add(appraisalSchemePoint, scheme);
  to.add(inspectionPlanPoint, townSurvey(period));
  for (const kind of accreditationKinds) to.add(accreditationKindPoint, kind);
  to.add(honourPoint, honour);
  to.add(trainingPlanPoint, lawTraining(period));
}
