/**
 * Governance (组织领导): who leads, decides, meets, reports and is inspected. What documents ask for is declared on
 * points, what happened is on record in registers, and each pair answers a question as a view.
 *
 * A `BodyKind` is a body that has to exist; a `GoverningBody` is one that does, with departments and posts in its
 * seats. A `MeetingCadence` says who meets how often and about what, a `Meeting` that somebody met. A `MajorMatter` has to
 * be decided together, a `Decision` says how it was. A `Deliverable` is a paper somebody owes, shown by evidence.
 * An `InspectionRule` asks for inspections; an `InspectionProblem` is what one found, never about a person.
 * `Liability` is declared with who decides it, and nothing here carries it out.
 *
 * ```mermaid
 * flowchart LR
 *   GoverningBody["GoverningBody 领导机构"] -->|is a| BodyKind["BodyKind 机构种类"]
 *   BodyMember["BodyMember 成员"] -->|sits in| GoverningBody
 *   Meeting["Meeting 会议"] -->|keeps| MeetingCadence["MeetingCadence 会议制度"]
 *   Decision["Decision 决定"] -->|of a| MajorMatter["MajorMatter 重大事项"]
 *   Decision -->|taken in| Meeting
 *   DocumentOwed["DocumentOwed 应交文件"] -->|of a| Deliverable["Deliverable 成果要求"]
 *   Inspection["Inspection 检查"] -->|by| InspectionRule["InspectionRule 检查制度"]
 *   InspectionProblem["InspectionProblem 问题"] -->|found by| Inspection
 * ```
 *
 * @packageDocumentation
 */

export type { Addressee } from "./addressee.js";
export { addresseePoint, addresseeSchema, addresseesView } from "./addressee.js";
export { bodiesView, responsibilitiesView } from "./bodies-view.js";
export type { BodyMember, GoverningBody } from "./body.js";
export {
  bodyMemberSchema,
  bodyMembers,
  governingBodies,
  governingBodySchema,
} from "./body.js";
export type {
  BodyDissolving,
  BodyForming,
  MemberLeaving,
  MemberSeating,
} from "./body-change.js";
export { dissolveBody, formBody, seatMember, unseatMembers } from "./body-change.js";
export type { BodyKind, Seat } from "./body-kind.js";
export { bodyKindPoint, bodyKindSchema } from "./body-kind.js";
export type { BodiesReading, BodyReading, SeatedMember } from "./body-reading.js";
export { readBodies } from "./body-reading.js";
export type { Attendee, MeetingCadence, MeetingPart } from "./cadence.js";
export { meetingCadencePoint, meetingCadenceSchema } from "./cadence.js";
export type { MeetingCalendarQuestion } from "./calendar-view.js";
export { meetingCalendarView } from "./calendar-view.js";
export type { Checklist, ChecklistItem } from "./checklist.js";
export { checklistPoint, checklistSchema, itemName } from "./checklist.js";
export type { ChecklistReading, ItemReading } from "./checklist-reading.js";
export { readChecklists } from "./checklist-reading.js";
export type { ChecklistQuestion } from "./checklists-view.js";
export { checklistsView } from "./checklists-view.js";
export type { Decision, DecisionRecording } from "./decision.js";
export { decisionSchema, decisions, recordDecision } from "./decision.js";
export type { DecisionReading, DecisionsReading, QuorumState } from "./decision-reading.js";
export { quorumOf, readDecisions } from "./decision-reading.js";
export { decisionsView } from "./decisions-view.js";
export type { Deliverable } from "./deliverable.js";
export { deliverablePoint, deliverableSchema } from "./deliverable.js";
export type { DeliverablesQuestion } from "./deliverables-view.js";
export { deliverablesView } from "./deliverables-view.js";
export type { DocumentOwed, DocumentState, DocumentsOwed } from "./document-owed.js";
export { documentsOwed } from "./document-owed.js";
export { governanceCodes } from "./errors.js";
export { inPlaceRecord } from "./evidence-vocabulary.js";
export { governancePlugin } from "./governance-plugin.js";
export type { Inspection, InspectionProblem } from "./inspection.js";
export {
  inspectionProblemSchema,
  inspectionProblems,
  inspectionSchema,
  inspections,
} from "./inspection.js";
export type {
  CorrectionRecording,
  InspectionRecording,
  ProblemReferral,
} from "./inspection-change.js";
export { recordCorrection, recordInspection, referProblem } from "./inspection-change.js";
export type { InspectionsReading, ProblemReading, RuleReading } from "./inspection-reading.js";
export { readInspections } from "./inspection-reading.js";
export type { InspectionRule } from "./inspection-rule.js";
export {
  inspectionRulePoint,
  inspectionRuleSchema,
  problemKindPoint,
  problemKinds,
} from "./inspection-rule.js";
export type { InspectionsQuestion } from "./inspections-view.js";
export { inspectionsView } from "./inspections-view.js";
export type { IntegrityRisk } from "./integrity-risk.js";
export { integrityRiskSchema, integrityRisks, riskAreaPoint } from "./integrity-risk.js";
export type { RiskClosing, RiskRecording, RiskReview } from "./integrity-risk-change.js";
export { closeRisk, recordRisk, reviewRisk } from "./integrity-risk-change.js";
export type { Liability } from "./liability.js";
export { liabilityPoint, liabilitySchema } from "./liability.js";
export type { MajorMatter } from "./major-matter.js";
export { majorMatterPoint, majorMatterSchema, quorumSchema } from "./major-matter.js";
export type { Meeting } from "./meeting.js";
export { meetingSchema, meetings } from "./meeting.js";
export type { MeetingRecording, MeetingStriking } from "./meeting-change.js";
export { recordMeeting, strikeMeeting } from "./meeting-change.js";
export { meetingFaults } from "./meeting-fault.js";
export type { Obligation, ObligationQuestion, ObligationState } from "./obligation.js";
export { obligations } from "./obligation.js";
export type { Prohibition } from "./prohibition.js";
export { prohibitionPoint, prohibitionSchema } from "./prohibition.js";
export type { Answering, Part, Responsibility } from "./responsibility.js";
export { answerable, responsibilityPoint, responsibilitySchema } from "./responsibility.js";
export { risksView } from "./risks-view.js";
export type { OfUnit, ResponsibleUnit, UnitRegister, UnitScope } from "./unit.js";
export { unitScopeSchema, unitsIn } from "./unit.js";
