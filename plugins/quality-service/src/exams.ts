import type { Exam } from "@fuyou/appraisal";
import type { Period } from "@fuyou/kernel";
import { cite } from "./clauses.js";

const needs = {
  zh: "群众需求调查结果",
  en: "results of the survey of people's needs",
};

/**
 * The examinations and contests of source 001 (考试、竞赛): monthly, quarterly, and those of the prefecture. The pass
 * mark is not given there.
 *
 * @param period - the days of the plan
 * @param passMark - from which score one passes, where the deployment says so
 */
export function exams(period: Period, passMark: number | null): readonly Exam[] {
  return [
    {
      code: "monthly-exam",
      title: { zh: "每月业务考试", en: "monthly examination" },
      parts: [
        { zh: "理论知识闭卷考试", en: "closed-book paper on theory" },
        { zh: "实践技能操作", en: "practical skills" },
      ],
      organiser: { zh: "县计生指导站", en: "county guidance station" },
      cadence: { times: 1, per: "month" },
      passMark,
      inputs: [needs],
      cites: [cite("001-070"), cite("001-071")],
      period,
    },
    {
      code: "quarterly-contest",
      title: { zh: "岗位练兵知识竞赛", en: "contest of knowledge and skills" },
      parts: [{ zh: "知识竞赛", en: "contest of knowledge" }],
      organiser: { zh: "县计生部门", en: "the county's family-planning department" },
      cadence: { times: 1, per: "quarter" },
      passMark: null,
      inputs: [],
      cites: [cite("001-072")],
      period,
    },
    {
      code: "prefecture-exam",
      title: { zh: "州级业务考试", en: "examination of the prefecture" },
      parts: [],
      organiser: { zh: "州", en: "the prefecture" },
      cadence: null,
      passMark,
      inputs: [],
      cites: [cite("001-090")],
      period,
    },
  ];
}
