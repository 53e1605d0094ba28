import {
  appraisalMixPoint,
  appraisalSchemePoint,
  awardRulePoint,
  awardSchemePoint,
  examPoint,
  trainingPlanPoint,
} from "@fuyou/appraisal";
import type { Contributor } from "@fuyou/kernel";
import { mixes, schemes } from "./assessment.js";
import { awardRules, awardScheme } from "./awards.js";
import { exams } from "./exams.js";
import type { QualityServiceOptions } from "./options.js";
import { since } from "./scope.js";
import { trainingPlans } from "./trainings.js";

/**
 * Brings examinations, rewards, trainings and assessments (培训、考试、考核和奖励).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeAppraisal(to: Contributor, options: QualityServiceOptions): void {
  const { appraisal, planFrom, stations } = options;
  const period = since(planFrom, options);
  for (const each of exams(period, appraisal.passMark)) to.add(examPoint, each);
  to.add(awardSchemePoint, awardScheme(period, appraisal));
  for (const each of awardRules(appraisal)) to.add(awardRulePoint, each);
  for (const each of trainingPlans(period, stations)) to.add(trainingPlanPoint, each);
  for (const each of mixes(appraisal)) to.add(appraisalMixPoint, each);
  for (const each of schemes(period, stations)) to.add(appraisalSchemePoint, each);
}
