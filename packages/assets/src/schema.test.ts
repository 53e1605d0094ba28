import { schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type Archive, archiveSchema } from "./archive.js";
import { type Asset, assetSchema } from "./asset.js";
import { type BankAccount, bankAccountSchema } from "./bank-account.js";
import { type Claim, claimSchema } from "./claim.js";
import { type Custody, custodySchema } from "./custody.js";
import {
  type CustodyEntry,
  type CustodyPosting,
  custodyEntrySchema,
  custodyPostingSchema,
} from "./custody-ledger.js";
import { type Display, displaySchema } from "./display.js";
import { type HoldingInTrust, holdingInTrustSchema } from "./holding-in-trust.js";
import { type Lease, leaseSchema } from "./lease.js";
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
  category: "building",
  area: 42_000,
  titleCertificate: "1号",
  withoutTitle: false,
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

const posting: Required<CustodyPosting> = {
  ...{ id: "p1", kind: "correction", on: "2020-01-01", key: "k", inputHash: "0".repeat(64) },
  ...{ corrects: "p0" },
  ...ended,
};
const entry: Required<CustodyEntry> = {
  ...{ id: "e1", posting: "p1", asset: "a1", institution: "hospital", side: "in", cost: 1 },
  ...ended,
};
const account: Required<BankAccount> = {
  ...{ id: "b1", institution: "hospital", bank: "银行", purpose: "基本户", balance: 1 },
  ...ended,
};
const trust: Required<HoldingInTrust> = {
  ...{ id: "h1", name: "药具", institution: "hospital", kind: "contraceptives" },
  ...{ principal: "药具站", quantity: 9 },
  ...ended,
};
const claim: Required<Claim> = {
  ...{ id: "c1", institution: "hospital", side: "liability", nature: "wages" },
  ...{ counterparty: "公司", person: "合成人员", amount: 5, dueOn: "2020-01-01" },
  ...ended,
};
const lease: Required<Lease> = {
  ...{
    id: "l1",
    institution: "hospital",
    side: "lessor",
    subject: "门面",
    asset: "a1",
    room: "r1",
  },
  ...{ counterparty: "公司", person: "合成人员", from: "2010-01-01", to: "2020-01-01" },
  ...{ yearlyRent: 100 },
  ...ended,
};
const archive: Required<Archive> = {
  ...{ id: "f1", name: "全宗", origin: "station", institution: "hospital", volumes: 30 },
  ...ended,
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
      ...schemaFaults(custodyPostingSchema, posting),
      ...schemaFaults(custodyEntrySchema, entry),
      ...schemaFaults(bankAccountSchema, account),
      ...schemaFaults(holdingInTrustSchema, trust),
      ...schemaFaults(claimSchema, claim),
      ...schemaFaults(leaseSchema, lease),
      ...schemaFaults(archiveSchema, archive),
    ]).toEqual([]);
  });
});
