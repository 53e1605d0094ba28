import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { composed } from "@fuyou/kernel/testing";
import { absorb, type DocumentContext, reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { assetsPlugin } from "./assets-plugin.js";
import { contextOf } from "./sample-paper.js";

// A station that gives way to a hospital without any paper, for the tests of this package.

/** The step by which the hospital absorbs the station. */
export const merge = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
/** The packages and the plan. */
export const composition = composed(
  hierarchyPlugin,
  reformPlugin,
  assetsPlugin,
  aPlanPlugin([merge]),
);

const station = "station";
const asset = { classEdition: "2010", classCode: "1020000" };
const building = { ...asset, name: "业务楼", category: "building" };
/** What the station has, and a building and a claim of the hospital, which keeps them. */
export const tables = aHierarchy({
  assets: [
    { id: "b1", ...building, originalCost: 50_000_000, area: 30_000, withoutTitle: true },
    { id: "b2", ...building, originalCost: 20_000_000, titleCertificate: "样房证1号" },
    { id: "b3", ...building, originalCost: 10_000_000, area: 9_000, titleCertificate: "样房证2号" },
    { id: "b4", ...building, originalCost: 1_000_000, area: 500 },
    { id: "v1", ...asset, name: "宣传车", category: "vehicle", originalCost: 8_000_000 },
    { id: "e1", ...asset, name: "B超", originalCost: 3_850_000 },
  ],
  custodies: ["b1", "b2", "v1", "e1"]
    .map((id) => ({ id: `c-${id}`, asset: id, institution: station }))
    .concat(["b3", "b4"].map((id) => ({ id: `c-${id}`, asset: id, institution: "hospital" })))
    .map((each) => ({ ...each, period: { from: "2010-01-01" } })),
  premises: [{ id: "house", name: "服务站楼", division: "999901101000" }],
  rooms: [
    {
      id: "r1",
      name: "诊室",
      premises: "house",
      institution: station,
      functions: ["clinic"],
      area: 1_600,
    },
    { id: "r2", name: "库房", premises: "house", institution: station, functions: ["storage"] },
  ],
  "room-items": [{ id: "i1", room: "r1", item: "computer", quantity: 1, asset: "e1" }],
  claims: [
    {
      id: "k1",
      institution: station,
      side: "receivable",
      nature: "goods-or-works",
      counterparty: "甲公司",
      amount: 12_300,
    },
    {
      id: "k2",
      institution: station,
      side: "liability",
      nature: "wages",
      person: "某某",
      amount: 45_600,
      dueOn: "2020-06-30",
    },
    { id: "k3", institution: station, side: "liability", nature: "suit", counterparty: "乙公司" },
    {
      id: "k4",
      institution: "hospital",
      side: "liability",
      nature: "loan",
      counterparty: "样行",
      amount: 99,
    },
  ],
  "bank-accounts": [
    { id: "n1", institution: station, bank: "样行", purpose: "基本存款账户", balance: 70_000 },
    { id: "n2", institution: station, bank: "样行", balance: 5 },
    { id: "n3", institution: "hospital", bank: "样行", balance: 1_000 },
  ],
  leases: [
    {
      id: "l1",
      institution: station,
      side: "lessor",
      subject: "门面房",
      counterparty: "样店",
      from: "2018-01-01",
      to: "2020-12-31",
      yearlyRent: 360_000,
    },
    { id: "l2", institution: station, side: "lessee", subject: "车库", person: "某某" },
  ],
  "holdings-in-trust": [
    {
      id: "t1",
      name: "避孕药具",
      institution: station,
      kind: "contraceptives",
      principal: "样县药具站",
      quantity: 120,
    },
    { id: "t2", name: "捐赠轮椅", institution: station, kind: "donation" },
  ],
  archives: [
    { id: "f1", name: "服务所全宗", origin: station, institution: station, volumes: 88 },
    { id: "f2", name: "旧所全宗", origin: station, institution: station },
  ],
});
/** What the papers are made from. */
export const context: DocumentContext = contextOf(rehearsed(composition, tables), composition);
