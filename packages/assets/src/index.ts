/**
 * Assets and premises (资产与用房): what a county's institutions own, keep and use, who has it in custody on which day,
 * and what becomes of it when an institution ends.
 *
 * An `Asset` stands on the register with its original cost in fen. Who has it is a `Custody`, a stretch of days;
 * custody changes only by a `CustodyPosting`, whose `CustodyEntry` rows stand in pairs: out of one body's custody,
 * into another's. A `Room` lies in `Premises` and may be used by others (`RoomUse`) while custody stays where it
 * is. An `Inventory` counts what is there on a base date; a `Handover` lists what goes to whom and takes three
 * signatures. A `RoomSpecification` is what a document asks of rooms: requirements and a list of what has to be
 * bought follow from it.
 *
 * ```mermaid
 * flowchart LR
 *   CustodyPosting["CustodyPosting 凭证"] -->|in pairs| CustodyEntry["CustodyEntry 分录"]
 *   CustodyEntry --> Asset["Asset 资产"]
 *   Custody["Custody 占有"] --> Asset
 *   Inventory["Inventory 清查"] -->|counts| Asset
 *   Handover["Handover 移交"] -->|lists| Asset
 *   RoomItem["RoomItem 室内物品"] --> Room["Room 房间"]
 *   RoomUse["RoomUse 共用"] --> Room
 *   Room --> Premises["Premises 房产"]
 *   RoomSpecification["RoomSpecification 用房标准"] -->|asks of| Room
 * ```
 *
 * @packageDocumentation
 */
export type { AccountClosing } from "./account-closing.js";
export { closeAccount } from "./account-closing.js";
export type { Archive } from "./archive.js";
export { archiveSchema, archives } from "./archive.js";
export type { Asset, AssetCategory } from "./asset.js";
export { assetCategorySchema, assetSchema, assets } from "./asset.js";
export type { AssetAcquisition } from "./asset-acquisition.js";
export { acquireAssets } from "./asset-acquisition.js";
export { assetsPlugin } from "./assets-plugin.js";
export { assetsRelocation } from "./assets-relocation.js";
export { assetsReversal } from "./assets-reversal.js";
export type { BankAccount } from "./bank-account.js";
export { bankAccountSchema, bankAccounts } from "./bank-account.js";
export type { Claim } from "./claim.js";
export { claimSchema, claims } from "./claim.js";
export type { ClaimSettlement, SettledClaim } from "./claim-settlement.js";
export { settleClaims } from "./claim-settlement.js";
export type { ConstructionCompletion } from "./construction-completion.js";
export { completeConstruction } from "./construction-completion.js";
export type { ConstructionKind, ConstructionProject } from "./construction-project.js";
export {
  constructionKindSchema,
  constructionProjectSchema,
  constructionProjects,
} from "./construction-project.js";
export type { Counterparty } from "./counterparty.js";
export type { Custody } from "./custody.js";
export { custodies, custodySchema } from "./custody.js";
export type { CustodyEntry, CustodyMove, CustodyPosting, PostingKind } from "./custody-ledger.js";
export {
  custodyEntries,
  custodyEntrySchema,
  custodyPostingSchema,
  custodyPostings,
} from "./custody-ledger.js";
export type { Display } from "./display.js";
export { displaySchema, displays } from "./display.js";
export type { HandoversStep } from "./draw-up-handovers-step.js";
export { drawUpHandovers } from "./draw-up-handovers-step.js";
export type { EquipmentProject } from "./equipment-project.js";
export { equipmentProjectSchema, equipmentProjects } from "./equipment-project.js";
export { assetsCodes } from "./errors.js";
export {
  boardContentPoint,
  displayKindPoint,
  inspectionItemPoint,
  roomFunctionPoint,
  roomItemPoint,
} from "./extension-points.js";
export type { FreeSuppliesQuestion } from "./free-supplies-view.js";
export { freeSuppliesView } from "./free-supplies-view.js";
export type { Handover, HandoverParty } from "./handover.js";
export { handoverParties, handoverSchema, signedOn } from "./handover.js";
export type {
  HandoverDrawing,
  HandoverListing,
  HandoverReceipt,
  HandoverSignature,
} from "./handover-change.js";
export { drawUpHandover, listHandover, recordReceipt, signHandover } from "./handover-change.js";
export type { HandoverItem } from "./handover-item.js";
export { handoverItemSchema } from "./handover-item.js";
export type { HandoverStatus } from "./handover-register.js";
export { handoverItems, handoverStatus, handovers, isOpenRefusal } from "./handover-register.js";
export type { HoldingRegister, HoldingTransfer } from "./holding.js";
export { holdingRegisterSchema, holdingRegisters, transferHoldings } from "./holding.js";
export type { HoldingInTrust } from "./holding-in-trust.js";
export { holdingInTrustSchema, holdingsInTrust } from "./holding-in-trust.js";
export type { Inventory, InventoryStage } from "./inventory.js";
export { inventories, inventorySchema, inventoryStage } from "./inventory.js";
export type { InventoryBalance } from "./inventory-balance.js";
export { inventoryBalance, unaccountedIn } from "./inventory-balance.js";
export type {
  CountedItem,
  Inventories,
  InventoryCount,
  InventoryOpening,
} from "./inventory-change.js";
export {
  approveInventory,
  closeInventory,
  openInventory,
  recordCount,
} from "./inventory-change.js";
export type {
  DifferenceDecision,
  DifferenceKind,
  InventoryDifference,
} from "./inventory-difference.js";
export {
  decisionsFor,
  differenceDecisionSchema,
  differenceKindSchema,
  inventoryDifferenceSchema,
  inventoryDifferences,
  isOpenDifference,
  openDifferences,
} from "./inventory-difference.js";
export type { InventoryLine } from "./inventory-line.js";
export { inventoryLineSchema, inventoryLines } from "./inventory-line.js";
export type {
  DifferenceRecording,
  DifferenceSettlement,
  FoundDifference,
} from "./inventory-settlement.js";
export { recordDifference, settleDifference } from "./inventory-settlement.js";
export type { BookItem, Item, ItemRegister } from "./item-register.js";
export {
  bookItems,
  holderOf,
  itemRegisterSchema,
  itemRegisters,
  itemSchema,
} from "./item-register.js";
export type { Lease } from "./lease.js";
export { leaseSchema, leases } from "./lease.js";
export type { LeaseEnd } from "./lease-end.js";
export { endLeases } from "./lease-end.js";
export type { PriceList, ProcuredKind } from "./price-list.js";
export type {
  InventoryGap,
  NotListed,
  ProcuredThing,
  ProcurementLine,
  ProcurementList,
  ProcurementOptions,
  ProcurementPlace,
  ProcurementReason,
} from "./procurement-list.js";
export { procurementList } from "./procurement-list.js";
export type { ItemTotal, ProcurementCost, TownshipTotal } from "./procurement-total.js";
export type {
  EquipmentAward,
  ProjectPlanning,
  ProjectProgress,
  ProjectStages,
  ProjectStart,
} from "./project-change.js";
export {
  advanceProject,
  awardEquipment,
  planProjects,
  stageOf,
  startProject,
} from "./project-change.js";
export type { ProjectPlan, ProjectStage } from "./project-plan.js";
export {
  procurementModePoint,
  procurementModes,
  projectPlanPoint,
  projectPlanSchema,
  projectStageSchema,
  projectStages,
  projectStageTitles,
} from "./project-plan.js";
export type { RefusedTransfer } from "./refused-transfer.js";
export { transferRefused } from "./refused-transfer.js";
export type { Premises, Room, RoomUse } from "./room.js";
export { premises, premisesSchema, roomSchema, rooms, roomUseSchema, roomUses } from "./room.js";
export type { NewRoomItem, RoomFurnishing, RoomItemMove } from "./room-furnishing.js";
export { furnishRooms, moveRoomItems } from "./room-furnishing.js";
export type { NewInspection, RoomInspection } from "./room-inspection.js";
export { inspectRoom, roomInspectionSchema, roomInspections } from "./room-inspection.js";
export type { RoomItem } from "./room-item.js";
export { roomItemSchema, roomItems } from "./room-item.js";
export type { RoomEntry, RoomRequirement } from "./room-requirement.js";
export { roomRequirements } from "./room-requirements.js";
export type { RoomSelection } from "./room-scope.js";
export { roomsFor } from "./room-scope.js";
export type {
  InspectedItem,
  JoinedRequirement,
  NeededFunction,
  RequiredContent,
  RequiredDisplay,
  RoomPart,
  RoomReading,
  RoomSpecification,
  RoomThing,
  Standardisation,
} from "./room-specification.js";
export {
  roomSpecificationPoint,
  roomSpecificationSchema,
  standardisationSchema,
} from "./room-specification.js";
export { requirementsByStandard, standardisations } from "./room-standardisation.js";
export type { SharingStep } from "./share-rooms-step.js";
export { shareRoomsStep } from "./share-rooms-step.js";
export type { SupplyRecording } from "./supply-change.js";
export { recordSupply } from "./supply-change.js";
export type { SupplyBalance, SupplyEntry, SupplyMovement } from "./supply-ledger.js";
export {
  supplyBalance,
  supplyEntries,
  supplyEntrySchema,
  supplyMovementPoint,
  supplyMovementSchema,
  supplyMovements,
} from "./supply-ledger.js";
export type {
  CustodyTransfer,
  NewRoomUse,
  RoomSharing,
  RoomTransfer,
  SharingEnd,
  TransferCorrection,
} from "./transfer.js";
export {
  correctTransfer,
  endSharing,
  shareRooms,
  transferCustody,
  transferRooms,
} from "./transfer.js";
export type { GoodsIssue, GoodsMovement, GoodsReceipt } from "./trust-movement.js";
export { issueGoods, receiveGoods } from "./trust-movement.js";
export {
  boardContents,
  displayKinds,
  inspectionItems,
  roomFunctions,
  roomItemCodes,
} from "./vocabulary.js";
export type { WriteOff } from "./write-off.js";
export { writeOffAssets } from "./write-off.js";
