import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { applyEdits, isBlocking, reversed } from "@fuyou/kernel";
import { composed, findingsIn } from "@fuyou/kernel/testing";
import { absorb, reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { archives } from "./archive.js";
import { assetsPlugin } from "./assets-plugin.js";
import { constructionProjects } from "./construction-project.js";
import { heldBy, holdingRegisters } from "./holding.js";

const step = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin, aPlanPlugin([step]));
const institution = "station";
const project = { name: "业务楼", institution, kind: "new", costSoFar: 12_000_000 };
const books = {
  assets: [
    ...[
      { id: "house", category: "building", area: 42_050, titleCertificate: "1号" },
      { id: "land", category: "land", area: 100_000, withoutTitle: true },
      { id: "car", category: "vehicle" },
    ].map((each) => ({
      ...{ name: "资产", classEdition: "2010", classCode: "1020000", originalCost: 500 },
      ...each,
    })),
  ],
  custodies: ["house", "land", "car"].map((asset) => ({
    ...{ id: `c-${asset}`, asset, institution, period: { from: "2010-01-01" } },
  })),
  "construction-projects": [
    { id: "wing", ...project },
    { id: "old", ...project, completedOn: "2009-09-01" },
  ],
  "bank-accounts": [
    { id: "b1", institution, bank: "银行", balance: 305 },
    { id: "b2", institution: "hospital", bank: "银行", balance: 4_000 },
  ],
  "holdings-in-trust": [
    { id: "t1", name: "避孕药具", institution, kind: "contraceptives", quantity: 120 },
    { id: "t2", name: "捐赠轮椅", institution, kind: "donation" },
  ],
  claims: [
    {
      ...{ id: "k1", institution, side: "liability", nature: "wages", person: "合成人员0001" },
      amount: 7_000,
    },
    {
      ...{ id: "k2", institution, side: "receivable", nature: "contract", counterparty: "公司" },
      amount: 450,
    },
  ],
  leases: [
    {
      ...{ id: "l1", institution, side: "lessor", subject: "门面房", counterparty: "商店" },
      ...{ from: "2018-01-01", to: "2020-02-15" },
    },
  ],
  archives: [{ id: "f1", name: "计生站全宗", origin: institution, institution, volumes: 88 }],
};
const merged = rehearsed(composition, aHierarchy(books));

describe("when a body ends, what it has beside assets and rooms", () => {
  it("goes to the successor, and each sort is counted by its own measure", () => {
    expect(merged.findings.filter(isBlocking)).toEqual([]);
    const lines = Object.fromEntries(
      merged.conservation.map((each) => [each.category, [each.opening, each.closing]]),
    );
    expect(lines).toMatchObject({
      landAndBuildings: [2, 2],
      landAndBuildingArea: [142_050, 142_050],
      vehicles: [1, 1],
      constructionInProgress: [1, 1],
      constructionCost: [12_000_000, 12_000_000],
      bankBalances: [4_305, 4_305],
      heldInTrust: [120, 120],
      claims: [2, 2],
      receivables: [450, 450],
      liabilities: [7_000, 7_000],
      leases: [1, 1],
      archives: [1, 1],
      archiveVolumes: [88, 88],
    });
    expect(merged.conservation.filter((each) => each.residual !== 0)).toEqual([]);
    for (const register of holdingRegisters) {
      expect(heldBy(merged.after, register, institution, "2020-02-10")).toEqual([]);
    }
  });

  it("leaves finished buildings with whom they were built for, and files a fonds of their own", () => {
    expect(merged.after.get(constructionProjects, "old")?.institution).toBe("station");
    expect(merged.after.get(constructionProjects, "wing")?.institution).toBe("hospital");
    expect(merged.after.get(archives, "f1")).toMatchObject({
      origin: "station",
      institution: "hospital",
    });
  });

  it("is where it was when the plan is undone, and where it went when it is done again", () => {
    const undone = applyEdits(merged.after, reversed(merged.edits)).asOf(merged.before.date);
    expect(undone.toData()).toEqual(merged.before.toData());
    const redone = applyEdits(undone, merged.edits).asOf(merged.after.date);
    expect(redone.toData()).toEqual(merged.after.toData());
  });
});

describe("a register of holdings", () => {
  const said = (tables: object) =>
    findingsIn(composition, aHierarchy({ ...books, ...tables })).map((each) => [
      each.subject,
      each.message,
    ]);

  it("has nothing to say of records that are whole", () => {
    expect(said({})).toEqual([]);
  });

  it("asks for one counterparty and for the amount of a claim", () => {
    const claim = { id: "k3", institution, side: "liability", nature: "suit" };
    expect(said({ claims: [claim] })).toEqual([
      [
        "claims/k3",
        {
          zh: "claims/k3 的对方须为单位或个人，二者填其一。单位填“对方单位”，个人填“对方个人”（对外不显示）。",
          en: "claims/k3 has to name a body or a person on the other side, and only one of them. Fill in the body, or the person, who is never shown.",
        },
      ],
      [
        "claims/k3",
        {
          zh: "债权债务 k3 没有登记金额。请核实后补录；缺数不作零处理。",
          en: "the claim or debt 'k3' has no amount on record. Find out and fill it in; a missing amount is not zero.",
        },
      ],
    ]);
  });

  it("asks for the certificate of a building, or that there is none", () => {
    const [house] = books.assets;
    expect(said({ assets: [{ ...house, withoutTitle: true }], custodies: [] })).toEqual([
      [
        "assets/house",
        {
          zh: "资产（house）须登记权证号，或注明无权证，二者填其一。请查验权证后补录。",
          en: "资产 (house) has to have the number of its certificate of title, or be marked without one, and only one of them. See whether there is a certificate and fill it in.",
        },
      ],
    ]);
  });
});
