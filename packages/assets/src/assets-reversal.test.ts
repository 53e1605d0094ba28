import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { type County, isBlocking, readCounty } from "@fuyou/kernel";
import { composed, type Records } from "@fuyou/kernel/testing";
import { consolidate, isProven, reformPlugin, type Step, strengthen } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed, reversalOf } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { constructionProjects } from "./construction-project.js";
import { custodies } from "./custody.js";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { holdingRegisters, holdingTable } from "./holding.js";
import { rooms, roomUses } from "./room.js";
import { shareRoomsStep } from "./share-rooms-step.js";

const merge = strengthen.step(aStepHead("merge"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "站" },
});
const share = shareRoomsStep.step(aStepHead("share"), {
  parties: { kinds: ["village-committee", "village-clinic"] },
  functions: ["clinic"],
});
const form = consolidate.step(aStepHead("form"), {
  sources: [{ kinds: ["township-fp-station"] }, { kinds: ["county-mch-hospital"] }],
  into: { kind: "county-mchfp-centre", name: "中心", legalForm: "public-institution" },
});
const institution = "station";
const always = { from: "2010-01-01" };
const asset = { name: "资产", classEdition: "2010", classCode: "3220000", originalCost: 500 };
const room = { name: "房间", premises: "site", functions: ["clinic"], area: 1_234 };
const lease = { side: "lessor", subject: "门面房", counterparty: "商店", from: "2018-01-01" };
const tables: Records = {
  assets: ["a", "b"].map((id) => ({ ...asset, id })),
  custodies: [
    { id: "c-a", asset: "a", institution, period: { from: "2010-01-01", to: "2025-12-31" } },
    { id: "c-b", asset: "b", institution: "hospital", period: always },
  ],
  premises: [{ id: "site", name: "院区", division: sampleDivisions.town }],
  rooms: [
    { ...room, id: "r1", institution },
    { ...room, id: "r2", institution: "hospital" },
    { ...room, id: "r3", institution: "clinic" },
  ],
  "room-uses": [{ id: "u", room: "r3", institution, period: always }],
  "construction-projects": [
    { id: "wing", name: "业务楼", institution, kind: "new", costSoFar: 12_000 },
    { id: "old", name: "旧楼", institution, kind: "new", completedOn: "2009-09-01" },
  ],
  "bank-accounts": [{ id: "b1", institution, bank: "银行", balance: 305 }],
  "holdings-in-trust": [{ id: "t1", name: "避孕药具", institution, kind: "contraceptives" }],
  leases: [{ id: "l1", institution, ...lease, to: "2030-12-31" }],
  archives: [{ id: "f1", name: "全宗", origin: institution, institution }],
};

/** Carries out steps of February 2020; what comes of it, and its reversal a year later. */
function carried(...steps: Step[]) {
  const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin, aPlanPlugin(steps));
  const transition = rehearsed(composition, aHierarchy(tables));
  expect(transition.findings.filter(isBlocking)).toEqual([]);
  const back = (county: County = transition.after) =>
    reversalOf(transition, composition, {}, county);
  return { composition, transition, back };
}

describe("when a reform is reversed, assets", () => {
  const { composition, transition, back } = carried(merge, share);
  const { after, conservation } = back();

  it("go back by a posting of their own, for the days they had; the ledger agrees", () => {
    expect(isProven(back())).toBe(true);
    expect(after.by(custodies, "asset", "a")).toMatchObject([
      { institution: "station", period: { from: "2010-01-01", to: "2020-02-09" } },
      { institution: "hospital", period: { from: "2020-02-10", to: "2021-02-28" } },
      { institution: "station~2", period: { from: "2021-03-01", to: "2025-12-31" } },
    ]);
    const [, posting] = [...after.rows(custodyPostings)];
    expect(posting).toMatchObject({ kind: "transfer", on: "2021-03-01" });
    expect(
      after
        .by(custodyEntries, "posting", posting?.id ?? "")
        .map(({ side, institution: body, cost }) => [side, body, cost]),
    ).toEqual([
      ["out", "hospital", 500],
      ["in", "station~2", 500],
    ]);
    expect(readCounty(after.toData(), composition).findings.filter(isBlocking)).toEqual([]);
    expect(conservation.map(({ entered, exits, residual }) => [entered, exits, residual])).toEqual(
      conservation.map(() => [0, 0, 0]),
    );
  });

  it("and rooms and everything else the body had; what is finished stays history", () => {
    const held = holdingRegisters.flatMap((register) =>
      after
        .by(holdingTable(register), "institution", "station~2")
        .map((each) => `${register}/${each.id}`),
    );
    expect(held).toEqual([
      "rooms/r1",
      "construction-projects/wing",
      "bank-accounts/b1",
      "holdings-in-trust/t1",
      "leases/l1",
      "archives/f1",
    ]);
    expect(after.get(constructionProjects, "old")?.institution).toBe("station");
    expect(after.get(rooms, "r2")?.institution).toBe("hospital");
  });

  it("shared by the reform are shared no longer; what had been shared with the body is so again", () => {
    const uses = (county: County) =>
      [...county.rows(roomUses)]
        .filter(({ period }) => period.to === undefined)
        .map((each) => `${each.room} ${each.institution}`);
    expect(uses(transition.after)).toEqual(["r3 hospital", "r3 committee"]);
    expect(uses(after)).toEqual(["r3 station~2"]);
  });

  it("that were begun at the body that ends bar it, also where only history refers to it", () => {
    const { transition: formed, back: undo } = carried(form);
    expect(isProven(undo())).toBe(true);
    const draft = formed.after.draft();
    const centre = "999901101000-county-mchfp-centre";
    const begun = { name: "新楼", institution: centre, kind: "new" } as const;
    draft.insert(constructionProjects, { id: "new", ...begun });
    const refused = undo(draft.finish().county);
    expect(refused.findings.filter(isBlocking).map(({ message }) => message.en)).toEqual([
      "the reversal sample-reversal cannot be done: with it end 中心, and on them stand records, 1: construction-projects/new. First move those records to a body that is to stand, or end them.",
    ]);
  });
});
