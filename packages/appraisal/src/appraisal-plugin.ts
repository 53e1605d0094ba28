import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";
import { accreditations } from "./accreditation.js";
import {
  applyForAccreditation,
  endAccreditation,
  grantAccreditation,
  reassessAccreditation,
} from "./accreditation-change.js";
import { accreditationsView } from "./accreditations-view.js";
import { awardAppeals, recordAppeal } from "./award-appeal.js";
import { awardDecisions, decideAward, settleAppeal } from "./award-decision.js";
import { deciderPoint, deciders } from "./award-rule.js";
import { awardsView } from "./awards-view.js";
import { appraisalCalendarView } from "./calendar-view.js";
import { appraisalCodes } from "./errors.js";
import { examResults, recordResult } from "./exam-result.js";
import { examSessions, recordExam } from "./exam-session.js";
import { honourRecords, recordHonour } from "./honour.js";
import { honoursView } from "./honours-view.js";
import { inspectionVisits, recordVisit } from "./inspection.js";
import { appraisalMarks, recordMark } from "./mark.js";
import { measureKindPoint, measureKinds } from "./measure-kind.js";
import { schemesView } from "./schemes-view.js";
import { recordTraining, trainingSessions } from "./training-session.js";

/** Appraisal as a plugin: its registers, changes and views. */
export const appraisalPlugin: Plugin<"appraisal"> = definePlugin({
  id: "appraisal",
  title: { zh: "考核", en: "Appraisal" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "appraisal", codes: appraisalCodes });
    for (const table of [appraisalMarks, trainingSessions, inspectionVisits, honourRecords]) {
      to.add(tablePoint, table);
    }
    for (const table of [examSessions, examResults, awardDecisions, awardAppeals]) {
      to.add(tablePoint, table);
    }
    to.add(tablePoint, accreditations);
    for (const change of [recordMark, recordTraining, recordVisit, recordHonour]) {
      to.add(changePoint, change);
    }
    for (const change of [recordExam, recordResult]) to.add(changePoint, change);
    for (const change of [decideAward, recordAppeal, settleAppeal]) to.add(changePoint, change);
    for (const change of [
      applyForAccreditation,
      grantAccreditation,
      reassessAccreditation,
      endAccreditation,
    ]) {
      to.add(changePoint, change);
    }
    for (const kind of measureKinds) to.add(measureKindPoint, kind);
    for (const decider of deciders) to.add(deciderPoint, decider);
    for (const view of [schemesView, awardsView, appraisalCalendarView]) to.add(viewPoint, view);
    for (const view of [accreditationsView, honoursView]) to.add(viewPoint, view);
  },
});
