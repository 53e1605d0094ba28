import type { TrainingPlan } from "@fuyou/appraisal";
import type { Period, Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import type { Stations } from "./options.js";

const needs: Text = { zh: "群众需求调查结果", en: "results of the survey of people's needs" };

/**
 * The trainings of source 001 (培训计划): monthly and joint, by experts of superior institutions, from central to
 * ordinary stations, of leading cadres, and for newly-weds who sign up. Only the first says how often.
 *
 * @param period - the days of the plan
 * @param stations - which institutions the stations are
 */
export function trainingPlans(period: Period, stations: Stations): readonly TrainingPlan[] {
  const all = [...stations.county, ...stations.central, ...stations.ordinary];
  const open = { cadence: null, place: null, teachers: null, goals: [], inputs: [], period };
  return [
    {
      code: "monthly-joint-training",
      title: { zh: "县乡两级每月集中培训", en: "monthly joint training of both levels" },
      audience: {
        zh: "县乡两级服务站技术人员",
        en: "technical staff of county and township stations",
      },
      institutionKinds: all,
      cadence: { times: 1, per: "month" },
      place: { zh: "县计生指导站", en: "county guidance station" },
      teachers: null,
      goals: [
        { zh: "能服务", en: "able to serve" },
        { zh: "想服务", en: "willing to serve" },
        { zh: "会服务", en: "skilled in serving" },
        { zh: "服务好", en: "serving well" },
      ],
      inputs: [needs],
      cites: [cite("001-064"), cite("001-065"), cite("001-069")],
      period,
    },
    {
      ...open,
      code: "guest-experts",
      title: { zh: "上级专家授课", en: "lectures by experts of superior institutions" },
      audience: { zh: "县乡技术服务人员", en: "technical staff of the county and townships" },
      institutionKinds: all,
      teachers: { zh: "上级技术服务专家", en: "experts of superior institutions" },
      cites: [cite("001-068")],
    },
    {
      ...open,
      code: "central-to-ordinary",
      title: { zh: "中心站带训一般乡站", en: "central stations train ordinary ones" },
      audience: { zh: "一般乡站人员", en: "staff of ordinary township stations" },
      institutionKinds: stations.ordinary,
      teachers: { zh: "乡中心服务站", en: "township central stations" },
      inputs: [needs],
      cites: [cite("001-145")],
    },
    {
      ...open,
      code: "cadres-study",
      title: { zh: "领导干部政策法规学习", en: "study of policy and law by leading cadres" },
      audience: { zh: "领导干部", en: "leading cadres" },
      institutionKinds: [],
      goals: [{ zh: "政策和法律法规", en: "policy, law and regulations" }],
      cites: [cite("001-174")],
    },
    {
      ...open,
      code: "newly-weds-course",
      title: { zh: "新婚优生知识课", en: "course on healthy birth for newly-weds" },
      audience: {
        zh: "自愿报名的新婚夫妇，只记人数",
        en: "newly-weds who sign up; only their number is recorded",
      },
      institutionKinds: [],
      goals: [{ zh: "优生监测的意义", en: "what care for healthy birth is for" }],
      cites: [cite("001-121")],
    },
  ];
}
