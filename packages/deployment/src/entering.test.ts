import { assets, assetsPlugin, writeOffAssets } from "@fuyou/assets";
import { registerChange } from "@fuyou/hierarchy";
import { memoryJournal } from "@fuyou/journal";
import { changePoint, defineChange, definePlugin } from "@fuyou/kernel";
import {
  disciplineWindowPoint,
  evidence,
  gatePoint,
  recordEvidence,
  reformPlugin,
} from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { composeDeployment } from "./compose-deployment.js";
import type { OrderedAct } from "./ordered-act.js";
import { cites, onePlan, registers } from "./sample-plan.js";

/** A careless change: it ends an asset and asks for nothing. */
const lose = defineChange<{ asset: string }>({
  type: "strict.lose",
  title: { zh: "丢失", en: "lose an asset" },
  schema: z.strictObject({ asset: z.string() }),
  apply: (draft, { asset }, { on }) => draft.retire(assets, asset, on),
});
const title = { zh: "纪律", en: "discipline" };
/** A gate before the one phase of the plan, and a window in which nothing is given away. */
const strict = definePlugin({
  id: "strict",
  title,
  dependsOn: [reformPlugin, assetsPlugin, onePlan],
  contribute(to) {
    to.add(changePoint, lose);
    const gate = { plan: "first", id: "money", phase: "act", evidence: "funding-secured" };
    to.add(gatePoint, { ...gate, title: { zh: "经费落实", en: "money is secured" }, cites });
    const window = { plan: "first", id: "no-disposals", title, from: "act", to: "act", cites };
    const permit = "out-of-routine-permission";
    to.add(disciplineWindowPoint, { ...window, bars: ["disposal"], permit });
  },
});
const held = { id: "c1", asset: "a1", institution: "station", period: { from: "2010-01-01" } };
const asset = { id: "a1", name: "合成设备", classEdition: "2010", classCode: "3220000" };
const deployment = composeDeployment({
  county: "999901",
  registers: {
    ...registers,
    tables: {
      ...registers.tables,
      [assets.name]: [{ ...asset, originalCost: 100_000 }],
      custodies: [held],
    },
  },
  plugins: [onePlan, strict],
});
const options = { actor: "county health office", at: "2016-01-08T08:00:00Z", key: "file 1" };
const opened = () => memoryJournal({ composition: deployment.composition });
const paper = (id: string, kind: string, issuer: string, over: object = {}): OrderedAct => ({
  change: recordEvidence.type,
  payload: {
    evidence: { id, kind, plan: "first", issuer, period: { from: "2016-01-07" }, ...over },
  },
  on: "2016-01-07",
  cites,
});
const money = paper("money", "funding-secured", "county-finance-department");
const wreck: OrderedAct = {
  change: writeOffAssets.type,
  payload: { assets: ["a1"], reason: "合成" },
  on: "2016-01-07",
  authority: { issuer: "县财政局", number: "财3号", cites },
};
const said = async (...acts: OrderedAct[]) => {
  const { findings } = await deployment.enter(opened(), { ...options, acts });
  return findings.map((each) => each.message);
};

describe("acts", () => {
  it("open the gates of a phase: without the paper it is refused, with it carried out", async () => {
    const journal = opened();
    const refused = await deployment.record(journal, options);
    expect(refused.phases).toEqual([]);
    expect(refused.refusal.map(({ code, subject }) => [code, subject])).toEqual([
      ["REFORM_GATE_CLOSED", "first.money"],
    ]);
    expect(refused.findings.filter((each) => each.code === "REFORM_GATE_CLOSED")).toMatchObject([
      {
        severity: "error",
        subject: "first.money",
        message: { en: expect.stringContaining("money is secured") },
      },
    ]);
    const { receipts, county } = await deployment.enter(journal, { ...options, acts: [money] });
    expect(receipts).toHaveLength(1);
    expect(county.get(evidence, "money")?.issuer).toBe("county-finance-department");
    const done = await deployment.record(journal, options);
    expect(done.phases).toEqual([{ plan: "first", phase: "act", on: "2016-01-31" }]);
    expect(await deployment.verify(journal)).toMatchObject({ balanced: true, replayEqual: true });
  });

  it("that do not count are said at once, and again where a phase is refused for want of them", async () => {
    const journal = opened();
    const wrong = paper("money", "funding-secured", "township-government");
    const { findings, receipts } = await deployment.enter(journal, { ...options, acts: [wrong] });
    expect(receipts).toHaveLength(1);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["REFORM_EVIDENCE_UNAUTHORISED", "warning"],
    ]);
    const { refusal } = await deployment.record(journal, options);
    expect(refusal.map(({ code }) => code)).toEqual([
      "REFORM_GATE_CLOSED",
      "REFORM_EVIDENCE_UNAUTHORISED",
    ]);
    const { county } = await journal.open("999901");
    expect(deployment.unsettled(county).map(({ code }) => code)).toContain(
      "REFORM_EVIDENCE_UNAUTHORISED",
    );
  });

  it("are entered once under their key, whole", async () => {
    const journal = opened();
    const acts = [money, paper("policy", "operating-policy", "county-government")];
    const first = await deployment.enter(journal, { ...options, acts });
    const again = await deployment.enter(journal, { ...options, acts });
    expect(again.receipts).toEqual(first.receipts.map((each) => ({ ...each, repeated: true })));
    for (const others of [[money], [...acts, wreck], [...acts].reverse()]) {
      await expect(deployment.enter(journal, { ...options, acts: others })).rejects.toThrow(
        "other acts were entered under the key 'file 1' in county 999901",
      );
    }
    await expect(deployment.enter(journal, { ...options, acts: [money] })).rejects.toThrow(
      "other acts were entered under the key 'file 1' in county 999901 (from entry 1 on). Use another key (--key) for other acts; what was entered is corrected by a further act.",
    );
    expect((await journal.head("999901")).sequence).toBe(2);
  });

  it("are refused all together, with everything that stands against them", async () => {
    const journal = opened();
    const acts: OrderedAct[] = [
      money,
      { ...money, change: "reform.record-evidense" },
      {
        change: registerChange.type,
        payload: { institution: "nobody", name: "无" },
        on: "2016-01-07",
      },
      { ...money, payload: { evidence: { id: "x" } } },
      wreck,
    ];
    const { findings, receipts } = await deployment.enter(journal, { ...options, acts });
    expect([receipts, (await journal.head("999901")).sequence]).toEqual([[], 0]);
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["DEPLOYMENT_ACT_REFUSED", "acts/2"],
      ["DEPLOYMENT_ACT_REFUSED", "acts/3"],
      ["DEPLOYMENT_ACT_REFUSED", "acts/4"],
      ["REFORM_DISCIPLINE", "first.no-disposals"],
    ]);
    expect(findings[0]?.message).toEqual({
      zh: "第 2 项（reform.record-evidense，2016-01-07）不能登记：没有变更类型 reform.record-evidense；最接近的是 reform.record-evidence。可登记的事项见 fuyou acts。更正后请整份重新登记。",
      en: "act 2 (reform.record-evidense, 2016-01-07) cannot be entered: there is no kind of change 'reform.record-evidense'; the nearest is 'reform.record-evidence'. fuyou acts lists what can be entered. Correct it, then enter all of them again.",
    });
    expect(findings[1]?.message.en).toContain("act 3 (change of registration, 2016-01-07)");
  });

  it("that dispose of something in the window need the number of a permission", async () => {
    expect((await said(wreck)).map(({ en }) => en.slice(0, 58))).toEqual([
      "'write assets off' is among disposals, which the disciplin",
    ]);
    const number = { number: "财3号" };
    const permit = paper(
      "permit",
      "out-of-routine-permission",
      "county-finance-department",
      number,
    );
    expect(await said(permit, wreck)).toEqual([]);
  });

  it("by which something leaves the books, or a duty loses its holder, are refused", async () => {
    const lost = { change: lose.type, payload: { asset: "a1" }, on: "2016-01-08" };
    expect(await said(lost)).toEqual([
      {
        zh: "所登记事项使“assets”相差 1 而没有批准：assets/a1。进出账的事项须写明 authority（批准机关、文号、依据条款）。",
        en: "by these acts assets is out by 1 without authority: assets/a1. Name the authority (issuer, number, clauses) of what comes onto the books or leaves them.",
      },
      expect.objectContaining({ en: expect.stringContaining("originalCost is out by 100000") }),
    ]);
    const authority = { issuer: "县财政局", number: "财3号", cites };
    expect(await said({ ...lost, authority })).toEqual([]);
  });
});
