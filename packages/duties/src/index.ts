/**
 * Duties (职责): the catalogue, the sets that documents give to holders, and who holds which duty in
 * which division on which days.
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
export { settledUnits } from "./settled-unit.js";
export { threeSettlements } from "./three-settlements.js";
