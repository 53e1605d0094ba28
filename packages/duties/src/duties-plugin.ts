import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { personnelPlugin } from "@fuyou/personnel";
import {
  continuityPoint,
  documentPoint,
  officialAnswerPoint,
  reformPlugin,
  relocationPoint,
  reversalPoint,
  stepKindPoint,
} from "@fuyou/reform";
import { assignments } from "./assignment.js";
import { assignDuties, joinDuties, moveDuties } from "./assignment-change.js";
import { continuityAnswer } from "./continuity-answer.js";
import { dutiesContinuity } from "./duties-continuity.js";
import { dutiesRelocation } from "./duties-relocation.js";
import { dutiesReversal } from "./duties-reversal.js";
import { dutyBalanceView } from "./duty-balance.js";
import { assignDutySets, moveDutiesStep } from "./duty-step.js";
import { dutyTransferList } from "./duty-transfer-list.js";
import { dutiesCodes } from "./errors.js";
import { threeSettlements } from "./three-settlements.js";

/** Duties as a plugin: the register, changes, steps, relocation, and the rule that none is ever without a holder. */
export const dutiesPlugin: Plugin<"duties"> = definePlugin({
  id: "duties",
  title: { zh: "职责", en: "Duties" },
  dependsOn: [reformPlugin, personnelPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "duties", codes: dutiesCodes });
    to.add(tablePoint, assignments);
    for (const change of [moveDuties, joinDuties, assignDuties]) to.add(changePoint, change);
    for (const kind of [moveDutiesStep, assignDutySets]) to.add(stepKindPoint, kind);
    to.add(relocationPoint, dutiesRelocation);
    to.add(reversalPoint, dutiesReversal);
    to.add(continuityPoint, dutiesContinuity);
    to.add(viewPoint, dutyBalanceView);
    for (const paper of [threeSettlements, dutyTransferList]) to.add(documentPoint, paper);
    to.add(officialAnswerPoint, continuityAnswer);
  },
});
