import {
  changePoint,
  definePlugin,
  matchRulePoint,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import {
  documentPoint,
  officialAnswerPoint,
  reformPlugin,
  relocationPoint,
  reversalPoint,
  stepKindPoint,
} from "@fuyou/reform";
import { declareAttrition, recordReduction } from "./attrition-change.js";
import { attritionPlans } from "./attrition-plan.js";
import { choices } from "./choice.js";
import { recordChoice, withdrawChoice } from "./choice-change.js";
import { choiceForm } from "./choice-form.js";
import { credentialEvents, credentialKindPoint, credentialKinds } from "./credential-event.js";
import { credentialsView } from "./credentials-view.js";
import { datesAnswer } from "./dates-answer.js";
import { takeOn } from "./employment-begin.js";
import { endEmployment } from "./employment-end.js";
import { personnelCodes } from "./errors.js";
import { establishmentAnswer } from "./establishment-answer.js";
import { licenceKindPoint, postKindPoint, specialtyPoint } from "./extension-points.js";
import { licences } from "./licence.js";
import { registerPractice } from "./licence-change.js";
import { licenceChanges } from "./licence-changes.js";
import { licenceKinds } from "./licence-kinds.js";
import { personnelRelocation } from "./personnel-relocation.js";
import { personnelReversal } from "./personnel-reversal.js";
import { fillPosts, placeStaff } from "./place-staff-step.js";
import { posts } from "./post.js";
import { createPosts, createPostsStep, renamePosts, renamePostsStep } from "./post-step.js";
import { quotas } from "./quota.js";
import { quotaList } from "./quota-list.js";
import { withdrawQuota, withdrawQuotas } from "./quota-withdrawal.js";
import { recruitmentChannelPoint, recruitmentChannels, recruitments } from "./recruitment.js";
import { announceRecruitment, closeRecruitment } from "./recruitment-change.js";
import { recruitmentView } from "./recruitment-view.js";
import {
  abolishPosts,
  assignDepartment,
  restoreHolders,
  restoreQuota,
  vacatePosts,
} from "./restoration.js";
import { staff } from "./staff.js";
import { staffMatch } from "./staff-match.js";
import { sendToStudy, studyPostings } from "./study-posting.js";
import { studyView } from "./study-view.js";
import { toSignAnswer } from "./to-sign-answer.js";
import { trainings } from "./training.js";
import { redirectSecondments, transferPosts, transferQuotas, transferStaff } from "./transfer.js";
import { transferItemKinds, transferItemPoint, transferItems } from "./transfer-item.js";
import { transferPapers } from "./transfer-paper.js";
import {
  acceptTransfers,
  preparePapers,
  refuseTransfer,
  settleTransferItems,
  withdrawPapers,
} from "./transfer-paper-change.js";
import { transferRoster } from "./transfer-roster.js";
import { transferSheet } from "./transfer-sheet.js";
import { unplacedAnswer } from "./unplaced-answer.js";
import { vacanciesView } from "./vacancies-view.js";
import {
  exitReasonPoint,
  exitReasons,
  leavePractice,
  openRiskPool,
  practiceExits,
  riskPools,
} from "./village-practice.js";
import { villagePracticeView } from "./village-practice-view.js";
import { postKinds, specialties } from "./vocabulary.js";

/** Personnel as a plugin: its registers, changes, steps, and what becomes of people when a body ends. */
export const personnelPlugin: Plugin<"personnel"> = definePlugin({
  id: "personnel",
  title: { zh: "人员", en: "Personnel" },
  dependsOn: [reformPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "personnel", codes: personnelCodes });
    for (const table of [staff, posts, quotas, choices]) to.add(tablePoint, table);
    to.add(matchRulePoint, staffMatch);
    for (const table of [licences, trainings]) to.add(tablePoint, table);
    for (const table of [attritionPlans, transferPapers, transferItems]) to.add(tablePoint, table);
    for (const change of [transferStaff, transferPosts, transferQuotas, redirectSecondments]) {
      to.add(changePoint, change);
    }
    for (const change of [renamePosts, createPosts, fillPosts]) to.add(changePoint, change);
    for (const change of [withdrawQuota, takeOn, endEmployment]) to.add(changePoint, change);
    for (const change of [preparePapers, acceptTransfers, refuseTransfer, settleTransferItems]) {
      to.add(changePoint, change);
    }
    for (const change of [recordChoice, withdrawChoice, withdrawPapers])
      to.add(changePoint, change);
    for (const change of [declareAttrition, recordReduction, registerPractice])
      to.add(changePoint, change);
    for (const table of [recruitments, credentialEvents, studyPostings]) to.add(tablePoint, table);
    for (const table of [riskPools, practiceExits]) to.add(tablePoint, table);
    for (const change of [announceRecruitment, closeRecruitment]) to.add(changePoint, change);
    for (const change of [sendToStudy, leavePractice, openRiskPool]) to.add(changePoint, change);
    for (const view of [vacanciesView, recruitmentView, studyView]) to.add(viewPoint, view);
    for (const view of [credentialsView, villagePracticeView]) to.add(viewPoint, view);
    for (const paper of [transferRoster, transferSheet, choiceForm, quotaList, licenceChanges])
      to.add(documentPoint, paper);
    for (const answer of [unplacedAnswer, establishmentAnswer, toSignAnswer, datesAnswer])
      to.add(officialAnswerPoint, answer);
    for (const channel of recruitmentChannels) to.add(recruitmentChannelPoint, channel);
    for (const kind of credentialKinds) to.add(credentialKindPoint, kind);
    for (const reason of exitReasons) to.add(exitReasonPoint, reason);
    for (const kind of [renamePostsStep, createPostsStep]) to.add(stepKindPoint, kind);
    for (const kind of [withdrawQuotas, placeStaff]) to.add(stepKindPoint, kind);
    for (const kind of postKinds) to.add(postKindPoint, kind);
    for (const kind of licenceKinds) to.add(licenceKindPoint, kind);
    for (const specialty of specialties) to.add(specialtyPoint, specialty);
    for (const kind of transferItemKinds) to.add(transferItemPoint, kind);
    to.add(relocationPoint, personnelRelocation);
    for (const change of [
      vacatePosts,
      abolishPosts,
      restoreQuota,
      assignDepartment,
      restoreHolders,
    ]) {
      to.add(changePoint, change);
    }
    to.add(reversalPoint, personnelReversal);
  },
});
