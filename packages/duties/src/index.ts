/**
 * Duties (职责): the catalogue, the sets that documents give to holders, and who holds which duty in which division
 * on which days.
 *
 * A `Duty` says what has to be done, of which class it is (administrative, technical, delegated) and whether the
 * document names a lead. A `DutySet` is what a document gives to one sort of holder at once. A `DutyAssignment` is
 * a dated record: this duty, in this division, by this institution or post, as lead or assisting. Plans move
 * assignments by the steps `DutyMoveStep` and `DutySetStep`; `dutiesContinuity` makes sure that on every day of a
 * plan each duty that was held in a division still is, and a `DutyBalance` says what each holder gained, gave up
 * and kept.
 *
 * ```mermaid
 * flowchart LR
 *   DutySet["DutySet 职责清单"] -->|names| Duty["Duty 职责"]
 *   DutyAssignment["DutyAssignment 分工"] -->|of| Duty
 *   DutySetStep["DutySetStep 赋予步骤"] -->|gives| DutySet
 *   DutySetStep -->|makes| DutyAssignment
 *   DutyMoveStep["DutyMoveStep 转移步骤"] -->|moves| DutyAssignment
 *   dutiesContinuity["dutiesContinuity 不间断"] -->|judges| DutyAssignment
 *   DutyBalance["DutyBalance 职责增减"] -->|reads| DutyAssignment
 * ```
 *
 * @packageDocumentation
 */

export { requireAcceptance } from "./acceptance.js";
export type { DutyAssignment } from "./assignment.js";
export { assignmentSchema, assignments } from "./assignment.js";
export type { DutyGiving, DutyJoining, DutyMove } from "./assignment-change.js";
export { assignDuties, joinDuties, moveDuties } from "./assignment-change.js";
export { continuityAnswer } from "./continuity-answer.js";
export { dutiesContinuity } from "./duties-continuity.js";
export { dutiesPlugin } from "./duties-plugin.js";
export { dutiesRelocation, handOver } from "./duties-relocation.js";
export { dutiesReversal } from "./duties-reversal.js";
export type { Duty, DutySet } from "./duty.js";
export { dutyPoint, dutySchema, dutySetPoint, dutySetSchema, functionAreaPoint } from "./duty.js";
export type { DutyBalance, DutyBalanceQuestion } from "./duty-balance.js";
export { dutyBalances, dutyBalanceView } from "./duty-balance.js";
export type { DutyMoveStep, DutySetStep } from "./duty-step.js";
export { assignDutySets, moveDutiesStep } from "./duty-step.js";
export type { DutyGiven, DutyJoined, DutyMovements, DutyTransfer } from "./duty-transfer.js";
export { dutyMovements } from "./duty-transfer.js";
export { dutyTransferList } from "./duty-transfer-list.js";
export { dutiesCodes } from "./errors.js";
export { threeSettlements } from "./three-settlements.js";
