import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { evidenceKindPoint } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { addresseesView } from "./addressee.js";
import { bodiesView, responsibilitiesView } from "./bodies-view.js";
import { bodyMembers, governingBodies } from "./body.js";
import { dissolveBody, formBody, seatMember, unseatMembers } from "./body-change.js";
import { meetingCalendarView } from "./calendar-view.js";
import { checklistsView } from "./checklists-view.js";
import { decisions, recordDecision } from "./decision.js";
import { decisionsView } from "./decisions-view.js";
import { deliverablesView } from "./deliverables-view.js";
import { governanceCodes } from "./errors.js";
import { evidenceKinds } from "./evidence-vocabulary.js";
import { inspectionProblems, inspections } from "./inspection.js";
import { recordCorrection, recordInspection, referProblem } from "./inspection-change.js";
import { problemKindPoint, problemKinds } from "./inspection-rule.js";
import { inspectionsView } from "./inspections-view.js";
import { integrityRisks } from "./integrity-risk.js";
import { closeRisk, recordRisk, reviewRisk } from "./integrity-risk-change.js";
import { meetings } from "./meeting.js";
import { recordMeeting, strikeMeeting } from "./meeting-change.js";
import { risksView } from "./risks-view.js";

const tables = [
  governingBodies,
  bodyMembers,
  meetings,
  decisions,
  inspections,
  inspectionProblems,
  integrityRisks,
];

const changes = [
  formBody,
  seatMember,
  unseatMembers,
  dissolveBody,
  recordMeeting,
  strikeMeeting,
  recordDecision,
  recordInspection,
  recordCorrection,
  referProblem,
  recordRisk,
  reviewRisk,
  closeRisk,
];

const views = [
  meetingCalendarView,
  deliverablesView,
  bodiesView,
  responsibilitiesView,
  decisionsView,
  checklistsView,
  inspectionsView,
  risksView,
  addresseesView,
];

/** Governance as a plugin: its registers, the changes to them, and the questions they answer. */
export const governancePlugin: Plugin<"governance"> = definePlugin({
  id: "governance",
  title: { zh: "组织领导", en: "Governance" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "governance", codes: governanceCodes });
    for (const table of tables) to.add(tablePoint, table);
    for (const change of changes) to.add(changePoint, change);
    for (const view of views) to.add(viewPoint, view);
    for (const kind of problemKinds) to.add(problemKindPoint, kind);
    for (const kind of evidenceKinds) to.add(evidenceKindPoint, kind);
  },
});
