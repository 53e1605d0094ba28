/**
 * Assets (资产): the asset register with original costs, the custody ledger, premises and rooms, and
 * the shared use of rooms.
 *
 * @packageDocumentation
 */
export type { Asset } from "./asset.js";
export { assetSchema, assets } from "./asset.js";
export { assetsPlugin } from "./assets-plugin.js";
export { assetsRelocation } from "./assets-relocation.js";
export type { Custody } from "./custody.js";
export { custodies, custodySchema } from "./custody.js";
export { assetsCodes } from "./errors.js";
export { roomFunctionPoint } from "./extension-points.js";
export type { Premises, Room, RoomUse } from "./room.js";
export { premises, premisesSchema, roomSchema, rooms, roomUseSchema, roomUses } from "./room.js";
export type { RoomSpecification } from "./room-specification.js";
export {
  areaRequirement,
  roomSpecificationPoint,
  roomSpecificationSchema,
} from "./room-specification.js";
export type { SharingStep } from "./share-rooms-step.js";
export { shareRoomsStep } from "./share-rooms-step.js";
export type {
  CustodyTransfer,
  NewRoomUse,
  RoomSharing,
  RoomTransfer,
  SharingEnd,
} from "./transfer.js";
export { endSharing, shareRooms, transferCustody, transferRooms } from "./transfer.js";
export { roomFunctions } from "./vocabulary.js";
