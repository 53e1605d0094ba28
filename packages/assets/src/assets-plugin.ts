import { changePoint, definePlugin, type Plugin, tablePoint } from "@fuyou/kernel";
import { reformPlugin, relocationPoint, stepKindPoint } from "@fuyou/reform";
import { assets } from "./asset.js";
import { assetsRelocation } from "./assets-relocation.js";
import { custodies } from "./custody.js";
import { roomFunctionPoint } from "./extension-points.js";
import { premises, rooms, roomUses } from "./room.js";
import { shareRoomsStep } from "./share-rooms-step.js";
import { endSharing, shareRooms, transferCustody, transferRooms } from "./transfer.js";
import { roomFunctions } from "./vocabulary.js";

/** Assets as a plugin: its registers, changes, steps, and what becomes of assets when a body ends. */
export const assetsPlugin: Plugin<"assets"> = definePlugin({
  id: "assets",
  title: { zh: "资产", en: "Assets" },
  dependsOn: [reformPlugin],
  contribute(to) {
    for (const table of [assets, custodies, premises, rooms, roomUses]) to.add(tablePoint, table);
    for (const change of [transferCustody, transferRooms]) to.add(changePoint, change);
    for (const change of [shareRooms, endSharing]) to.add(changePoint, change);
    to.add(stepKindPoint, shareRoomsStep);
    for (const each of roomFunctions) to.add(roomFunctionPoint, each);
    to.add(relocationPoint, assetsRelocation);
  },
});
