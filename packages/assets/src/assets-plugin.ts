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
import { closeAccount } from "./account-closing.js";
import { archives } from "./archive.js";
import { assets } from "./asset.js";
import { acquireAssets } from "./asset-acquisition.js";
import { assetAnswers } from "./asset-answers.js";
import { assetMatch } from "./asset-match.js";
import { assetPapers } from "./asset-papers.js";
import { assetsRelocation } from "./assets-relocation.js";
import { assetsReversal } from "./assets-reversal.js";
import { bankAccounts } from "./bank-account.js";
import { claims } from "./claim.js";
import { settleClaims } from "./claim-settlement.js";
import { completeConstruction } from "./construction-completion.js";
import { constructionProjects } from "./construction-project.js";
import { custodies } from "./custody.js";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { displays } from "./display.js";
import { drawUpHandovers } from "./draw-up-handovers-step.js";
import { equipmentProjects } from "./equipment-project.js";
import { assetsCodes } from "./errors.js";
import {
  boardContentPoint,
  displayKindPoint,
  inspectionItemPoint,
  roomFunctionPoint,
  roomItemPoint,
} from "./extension-points.js";
import { freeSuppliesView } from "./free-supplies-view.js";
import { drawUpHandover, listHandover, recordReceipt, signHandover } from "./handover-change.js";
import { handoverItems, handovers } from "./handover-register.js";
import { transferHoldings } from "./holding.js";
import { holdingsInTrust } from "./holding-in-trust.js";
import { inventories } from "./inventory.js";
import {
  approveInventory,
  closeInventory,
  openInventory,
  recordCount,
} from "./inventory-change.js";
import { inventoryDifferences } from "./inventory-difference.js";
import { inventoryLines } from "./inventory-line.js";
import { recordDifference, settleDifference } from "./inventory-settlement.js";
import { leases } from "./lease.js";
import { endLeases } from "./lease-end.js";
import { advanceProject, awardEquipment, planProjects, startProject } from "./project-change.js";
import { procurementModePoint, procurementModes } from "./project-plan.js";
import { transferRefused } from "./refused-transfer.js";
import { premises, rooms, roomUses } from "./room.js";
import { furnishRooms, moveRoomItems } from "./room-furnishing.js";
import { inspectRoom, roomInspections } from "./room-inspection.js";
import { roomItems } from "./room-item.js";
import { shareRoomsStep } from "./share-rooms-step.js";
import { recordSupply } from "./supply-change.js";
import { supplyEntries, supplyMovementPoint, supplyMovements } from "./supply-ledger.js";
import {
  correctTransfer,
  endSharing,
  shareRooms,
  transferCustody,
  transferRooms,
} from "./transfer.js";
import { issueGoods, receiveGoods } from "./trust-movement.js";
import {
  boardContents,
  displayKinds,
  inspectionItems,
  roomFunctions,
  roomItemCodes,
} from "./vocabulary.js";
import { writeOffAssets } from "./write-off.js";

/** Assets as a plugin: its registers, changes, steps, and what becomes of assets when a body ends. */
export const assetsPlugin: Plugin<"assets"> = definePlugin({
  id: "assets",
  title: { zh: "资产", en: "Assets" },
  dependsOn: [reformPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "assets", codes: assetsCodes });
    to.add(matchRulePoint, assetMatch);
    for (const table of [assets, custodies, premises, rooms, roomUses]) to.add(tablePoint, table);
    for (const table of [roomItems, displays, roomInspections]) to.add(tablePoint, table);
    for (const table of [constructionProjects, equipmentProjects]) to.add(tablePoint, table);
    to.add(tablePoint, supplyEntries);
    for (const mode of procurementModes) to.add(procurementModePoint, mode);
    for (const each of supplyMovements) to.add(supplyMovementPoint, each);
    for (const change of [planProjects, advanceProject]) to.add(changePoint, change);
    for (const change of [startProject, awardEquipment]) to.add(changePoint, change);
    to.add(changePoint, recordSupply);
    to.add(viewPoint, freeSuppliesView);
    for (const table of [custodyPostings, custodyEntries]) to.add(tablePoint, table);
    for (const table of [bankAccounts, holdingsInTrust, claims]) to.add(tablePoint, table);
    for (const table of [leases, archives]) to.add(tablePoint, table);
    for (const table of [inventories, inventoryLines]) to.add(tablePoint, table);
    to.add(tablePoint, inventoryDifferences);
    for (const table of [handovers, handoverItems]) to.add(tablePoint, table);
    for (const change of [transferCustody, transferRooms]) to.add(changePoint, change);
    for (const change of [correctTransfer, writeOffAssets]) to.add(changePoint, change);
    to.add(changePoint, transferHoldings);
    for (const change of [settleClaims, closeAccount, endLeases]) to.add(changePoint, change);
    for (const change of [receiveGoods, issueGoods]) to.add(changePoint, change);
    for (const change of [acquireAssets, completeConstruction]) to.add(changePoint, change);
    to.add(changePoint, openInventory);
    to.add(changePoint, recordCount);
    for (const change of [closeInventory, approveInventory]) to.add(changePoint, change);
    to.add(changePoint, recordDifference);
    to.add(changePoint, settleDifference);
    for (const change of [drawUpHandover, listHandover]) to.add(changePoint, change);
    for (const change of [recordReceipt, signHandover]) to.add(changePoint, change);
    to.add(changePoint, transferRefused);
    for (const change of [shareRooms, endSharing]) to.add(changePoint, change);
    for (const change of [inspectRoom, furnishRooms, moveRoomItems]) to.add(changePoint, change);
    to.add(stepKindPoint, shareRoomsStep);
    to.add(stepKindPoint, drawUpHandovers);
    for (const each of roomFunctions) to.add(roomFunctionPoint, each);
    for (const each of roomItemCodes) to.add(roomItemPoint, each);
    for (const each of displayKinds) to.add(displayKindPoint, each);
    for (const each of boardContents) to.add(boardContentPoint, each);
    for (const each of inspectionItems) to.add(inspectionItemPoint, each);
    for (const each of assetPapers) to.add(documentPoint, each);
    for (const each of assetAnswers) to.add(officialAnswerPoint, each);
    to.add(relocationPoint, assetsRelocation);
    to.add(reversalPoint, assetsReversal);
  },
});
