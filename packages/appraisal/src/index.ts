/**
 * Appraisal (考核): schemes of appraisal, examinations and awards as declared data, trainings, checks, accreditation
 * and honours. It counts the work of providers, never what clients choose, and decides nothing.
 *
 * An `AppraisalScheme` has items; each counts by a `MeasureKind`, which declares who decides what is measured, so
 * that the uptake of a voluntary service cannot be scored. An `AppraisalMark` is what a body got for an item on a
 * day, a `SchemeScore` what the marks come to, from its lowest to its highest while something is missing. An `Exam`
 * is held as an `ExamSession` with results; an `AwardRule` says what a document once laid down for them, and an
 * `AwardOutcome` is what that comes to on synthetic data: a proposal, which only an `AwardDecision` with its
 * document's number settles.
 *
 * ```mermaid
 * flowchart LR
 *   AppraisalScheme["AppraisalScheme 考核方案"] -->|counts by| MeasureKind["MeasureKind 计分类别"]
 *   AppraisalMark["AppraisalMark 评分"] -->|for an item of| AppraisalScheme
 *   SchemeScore["SchemeScore 得分"] -->|sums| AppraisalMark
 *   ExamSession["ExamSession 考试场次"] -->|of| Exam["Exam 考试"]
 *   ExamResult["ExamResult 成绩"] --> ExamSession
 *   AwardOutcome["AwardOutcome 试算"] -->|reads| ExamResult
 *   AwardRule["AwardRule 奖惩规则"] -->|works out| AwardOutcome
 *   AwardDecision["AwardDecision 决定"] -->|may follow| AwardOutcome
 *   Accreditation["Accreditation 评审登记"] -->|of| AccreditationKind["AccreditationKind 评审种类"]
 * ```
 *
 * @packageDocumentation
 */

export type { Accreditation, AccreditationStatus } from "./accreditation.js";
export {
  accreditationHolder,
  accreditationSchema,
  accreditationStatusTitles,
  accreditations,
} from "./accreditation.js";
export type {
  AccreditationApplication,
  AccreditationEnding,
  AccreditationGrant,
  Reassessment,
} from "./accreditation-change.js";
export {
  applyForAccreditation,
  endAccreditation,
  grantAccreditation,
  reassessAccreditation,
} from "./accreditation-change.js";
export type { AccreditationKind } from "./accreditation-kind.js";
export { accreditationKindPoint, accreditationKindSchema } from "./accreditation-kind.js";
export type { AccreditationsQuestion } from "./accreditations-view.js";
export { accreditationsView, withoutGrant } from "./accreditations-view.js";
export { appraisalPlugin } from "./appraisal-plugin.js";
export type { AwardAccount } from "./award-account.js";
export { awardAccounts } from "./award-account.js";
export type { AppealRecording, AwardAppeal } from "./award-appeal.js";
export { awardAppealSchema, awardAppeals, pendingAppeal, recordAppeal } from "./award-appeal.js";
export type { ScoreBand, ScoreHole } from "./award-band.js";
export { holesBetween } from "./award-band.js";
export type { AppealSettling, AwardCase, AwardDeciding, AwardDecision } from "./award-decision.js";
export {
  awardDecisionSchema,
  awardDecisions,
  decideAward,
  decisionOn,
  settleAppeal,
} from "./award-decision.js";
export type { AwardInput, AwardOutcome, AwardState } from "./award-outcome.js";
export type {
  AwardEffect,
  AwardRule,
  AwardRuleBase,
  BandRule,
  CountRule,
  MarkRule,
  PrizeRank,
  PrizeRule,
  ScoreEdge,
} from "./award-rule.js";
export { awardRuleSchema, deciderPoint } from "./award-rule.js";
export type { AwardReadings, AwardScheme } from "./award-scheme.js";
export {
  awardReadingsSchema,
  awardRulePoint,
  awardSchemePoint,
  awardSchemeSchema,
} from "./award-scheme.js";
export type { AwardsQuestion } from "./awards-view.js";
export { awardsView } from "./awards-view.js";
export type { Cadence } from "./cadence.js";
export { cadenceSchema, cadenceText, slotsOf } from "./cadence.js";
export type { AppraisalCalendarEntry, CalendarSlot } from "./calendar.js";
export { calendarOf } from "./calendar.js";
export type { AppraisalCalendarQuestion } from "./calendar-view.js";
export { appraisalCalendarView } from "./calendar-view.js";
export { appraisalCodes } from "./errors.js";
export type { Exam } from "./exam.js";
export { examPoint, examSchema } from "./exam.js";
export type { Candidate, Collective, ExamRecord } from "./exam-record.js";
export { collectiveMean, examRecord, failureOf, ownMean } from "./exam-record.js";
export type { Absence, ExamResult, ResultRecording } from "./exam-result.js";
export { examResultSchema, examResults, recordResult } from "./exam-result.js";
export type { ExamHeld, ExamSession } from "./exam-session.js";
export { examSessionSchema, examSessions, recordExam } from "./exam-session.js";
export type { Honour, HonourRecord, HonourRecording } from "./honour.js";
export {
  honourPoint,
  honourRecordSchema,
  honourRecords,
  honourSchema,
  recordHonour,
} from "./honour.js";
export type { HonoursQuestion } from "./honours-view.js";
export { honoursView } from "./honours-view.js";
export type { InspectionPlan, InspectionVisit, VisitRecording } from "./inspection.js";
export {
  inspectionPlanPoint,
  inspectionPlanSchema,
  inspectionVisitSchema,
  inspectionVisits,
  recordVisit,
} from "./inspection.js";
export type { AppraisalMark, MarkRecording } from "./mark.js";
export { appraisalMarkSchema, appraisalMarks, recordMark } from "./mark.js";
export type { MeasureKind } from "./measure-kind.js";
export { measureKindPoint, measureKindSchema } from "./measure-kind.js";
export type { AppraisalMix, MixPart } from "./mix.js";
export { appraisalMixPoint, appraisalMixSchema, mixPartSchema } from "./mix.js";
export type { AppraisalScheme, SchemeItem, SchemeObject } from "./scheme.js";
export { appraisalSchemePoint, appraisalSchemeSchema, schemeItemSchema } from "./scheme.js";
export type { ItemScore, SchemeScore } from "./scheme-score.js";
export { schemeScores, weakestItems } from "./scheme-score.js";
export type { SchemesQuestion } from "./schemes-view.js";
export { schemesView } from "./schemes-view.js";
export type { Score, WeightedPart } from "./score.js";
export {
  fullMarks,
  inPoints,
  knownScore,
  scoreSchema,
  unknownScore,
  weightedScore,
} from "./score.js";
export type { TrainingPlan } from "./training-plan.js";
export { trainingPlanPoint, trainingPlanSchema } from "./training-plan.js";
export type { TrainingHeld, TrainingSession } from "./training-session.js";
export { recordTraining, trainingSessionSchema, trainingSessions } from "./training-session.js";
