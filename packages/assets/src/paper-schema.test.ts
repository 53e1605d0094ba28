import { schemaFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { type Handover, handoverSchema } from "./handover.js";
import { type HandoverItem, handoverItemSchema } from "./handover-item.js";
import { type Inventory, inventorySchema } from "./inventory.js";
import { type InventoryDifference, inventoryDifferenceSchema } from "./inventory-difference.js";
import { type InventoryLine, inventoryLineSchema } from "./inventory-line.js";

const ended = { retiredOn: "2020-01-01", period: undefined };
const day = "2020-01-01";
const inventory: Required<Inventory> = {
  ...{ id: "i1", institution: "hospital", baseDate: day, openedOn: day, closedOn: day },
  ...{ approvedBy: "县财政局", approvalNumber: "5号", approvedOn: day },
  ...ended,
};
const line: Required<InventoryLine> = {
  ...{ id: "l1", inventory: "i1", register: "assets", record: "a1", book: 1, cost: 5 },
  ...{ found: 1, foundOn: day },
  ...ended,
};
const difference: Required<InventoryDifference> = {
  ...{ id: "d1", inventory: "i1", kind: "surplus", register: "assets", record: "a1" },
  ...{ what: "电脑", quantity: 1, reason: "漏登", decision: "booked", decidedBy: "县财政局" },
  ...{ decisionNumber: "5号", decidedOn: day },
  ...ended,
};
const handover: Required<Handover> = {
  ...{ id: "h1", from: "station", to: "hospital", preparedOn: day, inventory: "i1" },
  ...{ approvalNumber: "1号", transferorSignedBy: "计生站", transferorSignedOn: day },
  ...{ receiverSignedBy: "卫生院", receiverSignedOn: day },
  ...{ supervisorSignedBy: "县财政局", supervisorSignedOn: day },
  ...ended,
};
const item: Required<HandoverItem> = {
  ...{ id: "x1", handover: "h1", register: "claims", record: "k1", quantity: 1, cost: 5 },
  ...{ decision: "refused", reason: "不明", decidedOn: day },
  ...ended,
};

it("the schemas of inventories and handovers have the fields of their interfaces", () => {
  expect([
    ...schemaFaults(inventorySchema, inventory),
    ...schemaFaults(inventoryLineSchema, line),
    ...schemaFaults(inventoryDifferenceSchema, difference),
    ...schemaFaults(handoverSchema, handover),
    ...schemaFaults(handoverItemSchema, item),
  ]).toEqual([]);
});
