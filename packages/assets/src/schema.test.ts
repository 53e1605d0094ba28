import { schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type Asset, assetSchema } from "./asset.js";
import { type Custody, custodySchema } from "./custody.js";
import { type Display, displaySchema } from "./display.js";
import {
  type Premises,
  premisesSchema,
  type Room,
  type RoomUse,
  roomSchema,
  roomUseSchema,
} from "./room.js";
import { type RoomInspection, roomInspectionSchema } from "./room-inspection.js";
import { type RoomItem, roomItemSchema } from "./room-item.js";

const ended = { retiredOn: "2020-01-01", period: undefined };
const dated = { retiredOn: "2020-01-01", period: { from: "2010-01-01" } };

const asset: Required<Asset> = {
  id: "a1",
  name: "B超",
  classEdition: "2010",
  classCode: "3220000",
  originalCost: 3_850_000,
  acquiredOn: "2012-05-01",
  ...ended,
};
const custody: Required<Custody> = { id: "k1", asset: "a1", institution: "hospital", ...dated };
const house: Required<Premises> = { id: "house", name: "楼", division: "999901101000", ...ended };
const room: Required<Room> = {
  id: "r1",
  name: "诊室",
  premises: "house",
  institution: "hospital",
  functions: ["clinic"],
  area: 1600,
  ...ended,
};
const use: Required<RoomUse> = { id: "u1", room: "r1", institution: "clinic", ...dated };

const item: Required<RoomItem> = {
  ...{ id: "t1", room: "r1", item: "curtain", quantity: 2, asset: "a1" },
  ...ended,
};
const display: Required<Display> = {
  ...{ id: "d1", kind: "wall-board", room: "r1", division: "999901101201" },
  contents: ["healthy-birth"],
  ...ended,
};
const inspection: Required<RoomInspection> = {
  ...{ id: "i1", room: "r1", item: "clean", passed: true, by: "镇卫计办" },
  ...dated,
};

describe("the schemas of assets", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(assetSchema, asset),
      ...schemaFaults(custodySchema, custody),
      ...schemaFaults(premisesSchema, house),
      ...schemaFaults(roomSchema, room),
      ...schemaFaults(roomUseSchema, use),
      ...schemaFaults(roomItemSchema, item),
      ...schemaFaults(displaySchema, display),
      ...schemaFaults(roomInspectionSchema, inspection),
    ]).toEqual([]);
  });
});
