import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { composed, type Records } from "@fuyou/kernel/testing";
import { absorb, reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { custodies } from "./custody.js";
import { rooms, roomUses } from "./room.js";

const step = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin, aPlanPlugin([step]));
/** The station of the sample town is absorbed by its hospital. */
const merged = (over: Records) => rehearsed(composition, aHierarchy(over));

const always = { from: "2010-01-01" };
const asset = (id: string, originalCost: number, over: object = {}) => ({
  id,
  name: "诊断仪",
  classEdition: "2010",
  classCode: "3220000",
  originalCost,
  ...over,
});
const custody = (of: string, institution: string, period: object = always, id = `c-${of}`) => ({
  id,
  asset: of,
  institution,
  period,
});
const premises = [{ id: "site", name: "院区", division: sampleDivisions.town }];
const room = (id: string, institution: string, over: object = {}) => ({
  id,
  name: "房间",
  premises: "site",
  institution,
  functions: ["office"],
  area: 1_234,
  ...over,
});
const use = (of: string, institution: string, period: object = always) => ({
  id: `${of}-${institution}`,
  room: of,
  institution,
  period,
});
const ledger = (transition: ReturnType<typeof merged>) =>
  [...transition.after.rows(custodies)].map(
    ({ id, institution, period, retiredOn }) =>
      `${id} ${institution} ${period.from.slice(2)}..${period.to?.slice(2) ?? ""}${retiredOn ? ` -${retiredOn}` : ""}`,
  );
const uses = (transition: ReturnType<typeof merged>) =>
  [...transition.after.rows(roomUses)].map(
    ({ room, institution, period, retiredOn }) =>
      `${room} ${institution} ${period.from.slice(2)}..${period.to?.slice(2) ?? ""}${retiredOn ? ` -${retiredOn}` : ""}`,
  );
const balance = (transition: ReturnType<typeof merged>) =>
  Object.fromEntries(
    transition.conservation.map((each) => [
      each.category,
      [each.opening, each.closing, each.residual],
    ]),
  );

describe("when a body ends, what it has in custody", () => {
  it("goes to the successor from the day, each entry closed and the next one opened", () => {
    const transition = merged({
      assets: [asset("a1", 120_000), asset("a2", 35_050), asset("a3", 70), asset("a4", 9)],
      custodies: [
        custody("a1", "hospital", { from: "2009-01-01", to: "2011-12-31" }, "c-old"),
        custody("a1", "station", { from: "2012-01-01" }),
        custody("a2", "station"),
        custody("a3", "hospital"),
      ],
    });
    expect(transition.findings).toEqual([]);
    expect(ledger(transition)).toEqual([
      "c-old hospital 09-01-01..11-12-31",
      "c-a1 station 12-01-01..20-02-09",
      "c-a2 station 10-01-01..20-02-09",
      "c-a3 hospital 10-01-01..",
      "c-a1~2 hospital 20-02-10..",
      "c-a2~2 hospital 20-02-10..",
    ]);
    expect(balance(transition)).toMatchObject({
      assets: [4, 4, 0],
      originalCost: [155_129, 155_129, 0],
      custodies: [3, 3, 0],
    });
  });

  it("goes on for just as long as it was to, and begins when it was to", () => {
    const transition = merged({
      assets: [asset("a1", 1), asset("a2", 2)],
      custodies: [
        custody("a1", "station", { from: "2010-01-01", to: "2020-06-30" }),
        custody("a2", "station", { from: "2020-04-01" }),
      ],
    });
    expect(transition.findings).toEqual([]);
    expect(ledger(transition)).toEqual([
      "c-a1 station 10-01-01..20-02-09",
      "c-a2 station 20-04-01.. -2020-02-10",
      "c-a1~2 hospital 20-02-10..20-06-30",
      "c-a2~2 hospital 20-04-01..",
    ]);
  });

  it("is missed by the proof where an entry runs out during the plan", () => {
    const transition = merged({
      assets: [asset("a1", 1)],
      custodies: [custody("a1", "station", { from: "2010-01-01", to: "2020-02-20" })],
    });
    expect(balance(transition).custodies).toEqual([1, 0, 1]);
    expect(transition.findings.map((each) => [each.code, each.subject])).toEqual([
      ["REFORM_RESIDUAL", "custodies"],
    ]);
  });
});

describe("when a body ends, its rooms", () => {
  it("go to the successor with their area; those given up stay", () => {
    const transition = merged({
      premises,
      rooms: [
        room("r1", "station"),
        room("r2", "station", { area: undefined }),
        room("r3", "station", { retiredOn: "2015-01-01" }),
        room("r4", "hospital", { area: 6 }),
      ],
    });
    const held = [...transition.after.rows(rooms)].map((each) => `${each.id} ${each.institution}`);
    expect(held).toEqual(["r1 hospital", "r2 hospital", "r3 station", "r4 hospital"]);
    expect(balance(transition)).toMatchObject({ rooms: [3, 3, 0], area: [1_240, 1_240, 0] });
  });

  it("are used by the successor where they were used, once, and not where they are its own", () => {
    const transition = merged({
      premises,
      rooms: [room("r1", "government"), room("r2", "government"), room("r3", "hospital")],
      "room-uses": [
        use("r1", "station", { from: "2010-01-01", to: "2020-06-30" }),
        use("r2", "station"),
        use("r2", "hospital"),
        use("r3", "station"),
        use("r3", "clinic"),
      ],
    });
    expect(transition.findings).toEqual([]);
    expect(uses(transition)).toEqual([
      "r1 station 10-01-01..20-02-09",
      "r2 station 10-01-01..20-02-09",
      "r2 hospital 10-01-01..",
      "r3 station 10-01-01..20-02-09",
      "r3 clinic 10-01-01..",
      "r1 hospital 20-02-10..20-06-30",
    ]);
  });

  it("are used on where the successor's own use ends earlier, or the use was to come", () => {
    const transition = merged({
      premises,
      rooms: [room("r1", "government"), room("r2", "government")],
      "room-uses": [
        use("r1", "station"),
        use("r1", "hospital", { from: "2010-01-01", to: "2020-03-31" }),
        use("r2", "station", { from: "2020-05-01" }),
      ],
    });
    expect(uses(transition)).toEqual([
      "r1 station 10-01-01..20-02-09",
      "r1 hospital 10-01-01..20-03-31",
      "r2 station 20-05-01.. -2020-02-10",
      "r1 hospital 20-02-10..",
      "r2 hospital 20-05-01..",
    ]);
  });
});
