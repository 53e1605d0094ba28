/**
 * The reform (整合): from a county's plan to the proof that nothing was lost.
 *
 * A {@link Plan} (方案) has {@link Phase}s with their days and {@link Step}s: consolidate, absorb, strengthen and others.
 * {@link compilePlan} works out what the steps do to a county and gives a {@link Transition}: changes, edits, findings,
 * the conservation proof (平衡表) and continuity of duties. That is the rehearsal. {@link carryOut} and
 * {@link carryOutPhase} put the same transition into effect and nothing else. Where a step ends an institution,
 * each {@link Relocation} says where people, assets or duties of it go; what none of them moves is a finding. A
 * {@link Gate} keeps a phase closed until {@link Evidence} (批复 and the like) is on record.
 *
 * ```mermaid
 * flowchart LR
 *   Plan --> Phase
 *   Plan --> Step
 *   Step -- ends a body --> Relocation
 *   Plan -- compilePlan --> Transition
 *   Relocation --> Transition
 *   Transition --> ConservationLine
 *   Transition --> Finding
 *   Evidence -- opens --> Gate
 *   Gate -- guards --> Phase
 *   Transition -- carryOut --> County
 *   Transition -- compileReversal --> Reversal
 * ```
 *
 * Also here: discipline windows, gates in front of acts, the way back (反向实施), roll-out in waves, the
 * scorecard of the six integrations, and the form in which official documents are declared.
 *
 * @packageDocumentation
 */
export type { Absorption, Reregistration } from "./absorb.js";
export { absorb, absorptionSchema } from "./absorb.js";
export type { ActGate, ActSubject } from "./act-gate.js";
export { actGatePoint, actGateSchema } from "./act-gate.js";
export type { ProposedAct } from "./act-gates-at.js";
export { actGatesAt } from "./act-gates-at.js";
export { answerStateTitles, questionsOf } from "./answers-document.js";
export type { ApprovedPlan, ApprovedStep } from "./approved-plan.js";
export { approved, editsOfPhase } from "./approved-plan.js";
export { carryOut } from "./carry-out.js";
export type { PhaseAct, PhaseDone } from "./carry-out-phase.js";
export { carryOutPhase, phaseFindings } from "./carry-out-phase.js";
export type { Progress } from "./compile.js";
export { compilePhase, compilePlan } from "./compile.js";
export { conservationOf } from "./conservation.js";
export type { Consolidation, NewBody } from "./consolidate.js";
export { consolidate, consolidationSchema, endInto, newBodySchema } from "./consolidate.js";
export type { AnyContinuity, Continuity, Holding } from "./continuity.js";
export { continuityPoint, gapsOf } from "./continuity.js";
export type { ContinuityProof, ProvenCourse } from "./continuity-proof.js";
export { continuityProofPoint } from "./continuity-proof.js";
export { atStandingBodies, reverseRecords } from "./dated-reversal.js";
export type { DisciplineWindow, WatchedAct } from "./discipline-window.js";
export {
  disciplineAt,
  disciplineWindowPoint,
  disciplineWindowSchema,
} from "./discipline-window.js";
export type { DocumentContext, DocumentCopy, OfficialDocument } from "./document.js";
export { documentPoint } from "./document.js";
export type {
  DocumentBlock,
  DocumentBoxes,
  DocumentClause,
  DocumentColumn,
  DocumentContent,
  DocumentEntry,
  DocumentFact,
  DocumentFacts,
  DocumentParagraph,
  DocumentSignature,
  DocumentSignatures,
  DocumentTable,
  DocumentTableBlock,
  DocumentTotal,
  LedgerFigure,
} from "./document-content.js";
export { reformCodes } from "./errors.js";
export type { Evidence, EvidenceRecording, EvidenceWithdrawal } from "./evidence.js";
export { evidence, evidenceSchema, recordEvidence, withdrawEvidence } from "./evidence.js";
export type { EvidenceKind, EvidenceNeed } from "./evidence-kind.js";
export { evidenceKindPoint, evidenceKindSchema, issuerPoint } from "./evidence-kind.js";
export {
  evidenceKinds,
  issuers,
  openCase,
  phaseCompletion,
  rehearsalApproval,
  waveEvaluation,
} from "./evidence-vocabulary.js";
export type { Gate, GateScope } from "./gate.js";
export { gatePoint, gateRequirement, gateSchema } from "./gate.js";
export { gatesAt, gatesOf, openCases } from "./gates-at.js";
export type { IntegrationCompletion } from "./integration-completion.js";
export { completionByLevel } from "./integration-completion.js";
export { integrationDimensionPoint, integrationDimensions } from "./integration-dimension.js";
export { balanceFigure, recordsFigure, registerFigure } from "./ledger-figure.js";
export { nameOf } from "./naming.js";
export type { LineageRestoration } from "./new-identity.js";
export { restoreLineage } from "./new-identity.js";
export type { AnswerContent, AnswerState, OfficialAnswer } from "./official-answer.js";
export { officialAnswerPoint } from "./official-answer.js";
export { completionOf, remainingPhases } from "./phase-completion.js";
export type { Phase, Plan } from "./plan.js";
export { phasePoint, phaseSchema, planPoint, planSchema } from "./plan.js";
export type { PostedRecord } from "./posted-records.js";
export { postedFigure, postedRecords } from "./posted-records.js";
export type { RecordEnding, RecordOpening } from "./record-change.js";
export { endRecords, openRecords } from "./record-change.js";
export { reformPlugin } from "./reform-plugin.js";
export type { Move, Relocation } from "./relocation.js";
export { relocationPoint } from "./relocation.js";
export { covers, remainderOf } from "./remainder.js";
export type { RecordedStep, ReversalOrder, ReversalPlan } from "./reversal.js";
export { compileReversal } from "./reversal.js";
export type { ClosedRecord, Returning, ReversalCourse } from "./reversal-context.js";
export { byBody, ReversalContext } from "./reversal-context.js";
export type { Reversal } from "./reversal-kind.js";
export { reversalPoint } from "./reversal-kind.js";
export { reversalPhase } from "./reversal-run.js";
export type { RolledOut, Rollout, Wave } from "./rollout.js";
export { rollOut } from "./rollout.js";
export type { DimensionStanding, ItemStanding, UnitStanding } from "./scorecard.js";
export { scorecardOf } from "./scorecard.js";
export type { ScorecardItem } from "./scorecard-item.js";
export { scorecardItemPoint, scorecardItemSchema } from "./scorecard-item.js";
export type { ScorecardOptions } from "./scorecard-view.js";
export { completionView, scorecardView } from "./scorecard-view.js";
export type { Selector } from "./selection.js";
export { byTownship, selectInstitutions, selectorSchema, townshipOrCounty } from "./selection.js";
export type { EvidenceReading } from "./standing-evidence.js";
export { readEvidence } from "./standing-evidence.js";
export type { AnyStepKind, Step, StepHead, StepKind } from "./step.js";
export { defineStepKind, stepKindPoint, stepPoint, stepSchema } from "./step.js";
export { StepContext } from "./step-context.js";
export type { DatedStep } from "./step-order.js";
export { phasesOf, stepsOf } from "./step-order.js";
export type { PlatePattern, Strengthening } from "./strengthen.js";
export { hang, platePatternSchema, strengthen, strengtheningSchema } from "./strengthen.js";
export type { Creation, DepartmentStep, GuidanceStep, PlateStep } from "./structure-step.js";
export {
  addDepartments,
  createInstitutions,
  guidanceStepSchema,
  guideInstitutions,
  hangPlates,
} from "./structure-step.js";
export type { Touched } from "./touched.js";
export { daysLeft } from "./touched.js";
export type { AppliedStep, ConservationLine, Gap, Transition } from "./transition.js";
export { isProven } from "./transition.js";
export type { WindingUpStep } from "./wind-up.js";
export { windingUpStepSchema, windUp } from "./wind-up.js";
