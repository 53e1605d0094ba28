import { assets, writeOffAssets } from "@fuyou/assets";
import { memoryJournal } from "@fuyou/journal";
import { definePlugin, isBlocking } from "@fuyou/kernel";
import {
  evidence,
  gatePoint,
  phasePoint,
  recordEvidence,
  reformPlugin,
  withdrawEvidence,
} from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import type { OrderedAct } from "./ordered-act.js";
import { cites, onePlan, registers } from "./sample-plan.js";

// What fools and forgers try with the journal: slips of the pen, papers that say too much, things taken back
// under the feet of others.

const title = { zh: "经费落实", en: "money is secured" };
/** A gate before the phase of the plan, and a second phase in which nothing happens. */
const gated = definePlugin({
  id: "gated",
  title,
  dependsOn: [reformPlugin, onePlan],
  contribute(to) {
    const days = { from: "2016-02-01", to: "2016-02-28" };
    to.add(phasePoint, { plan: "first", id: "later", title, cites, ...days });
    const gate = { plan: "first", id: "money", phase: "act", evidence: "funding-secured" };
    to.add(gatePoint, { ...gate, title, cites });
  },
});
const held = { id: "c1", asset: "a1", institution: "station", period: { from: "2010-01-01" } };
const kind = { classEdition: "2010", classCode: "3220000", originalCost: 100_000 };
const tables = {
  ...registers.tables,
  [assets.name]: [{ id: "a1", name: "合成设备", ...kind }],
  custodies: [held],
};
const deployment = composeDeployment({
  county: "999901",
  registers: { ...registers, tables },
  plugins: [onePlan, gated],
});
const writing = { actor: "county health office", at: "2016-01-08T08:00:00Z" };
const opened = () => memoryJournal({ composition: deployment.composition });
type Opened = ReturnType<typeof opened>;

const day = "2016-01-07";
const paper = (id: string, over: object = {}, on = day): OrderedAct => ({
  change: recordEvidence.type,
  payload: {
    evidence: {
      ...{ id, kind: "funding-secured", plan: "first", issuer: "county-finance-department" },
      period: { from: on },
      ...over,
    },
  },
  on,
  cites,
});
const withdrawn = (id: string, on = day): OrderedAct => ({
  change: withdrawEvidence.type,
  payload: { evidence: id },
  on,
  cites,
});
const wreck = (over: Partial<OrderedAct>): OrderedAct => ({
  change: writeOffAssets.type,
  payload: { assets: ["a1"], reason: "合成" },
  on: day,
  authority: { issuer: "县财政局", number: "财3号", cites },
  ...over,
});
const enter = (journal: Opened, key: string, ...acts: OrderedAct[]) =>
  deployment.enter(journal, { ...writing, key, acts });
const later = { ...writing, at: "2016-02-03T08:00:00Z" };
const said = async (...acts: OrderedAct[]) => {
  const { findings, receipts } = await enter(opened(), "file", ...acts);
  return [receipts.length, ...findings.map(({ severity, message }) => [severity, message.en])];
};
const record = async (journal: Opened, phase?: string) => {
  const { phases, findings } = await deployment.record(journal, { ...writing, phase });
  return [phases.map((each) => each.phase), findings.filter(isBlocking).map(({ code }) => code)];
};
/** The books with the first phase carried out on the paper `money`. */
async function begun(): Promise<Opened> {
  const journal = opened();
  await enter(journal, "money", paper("money"));
  expect(await record(journal, "act")).toEqual([["act"], []]);
  return journal;
}
const proven = { chainIntact: true, replayEqual: true, balanced: true };

describe("an act with a wrong day", () => {
  it("long before the books began is refused, and says where the day of a paper stands", async () => {
    expect(await said(wreck({ on: "1999-01-07" }))).toEqual([
      0,
      [
        "error",
        "act 1 (write assets off, 1999-01-07) cannot be entered: the books begin on 2015-12-31, and what happened before is in the registers they began with. Date the act from then on; the day on which a paper was issued stands in its period. Correct it, then enter all of them again.",
      ],
    ]);
    expect(await said(paper("old", { period: { from: "2014-05-01" } }))).toEqual([1]);
  });

  it("ahead of the day on which it is entered is refused: the county would stand as of then for good", async () => {
    const journal = opened();
    const { findings, receipts } = await enter(journal, "slip", paper("slip", {}, "2916-01-07"));
    expect(receipts).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      {
        zh: "第 1 项（登记证据，2916-01-07）不能登记：日期晚于登记日 2016-01-08：登记后县即为该日状况，此前各日的阶段不能再实施。请核对日期；事项在其日期当日或以后登记。更正后请整份重新登记。",
        en: "act 1 (record evidence, 2916-01-07) cannot be entered: its day lies after 2016-01-08 on which it is entered; the county would stand as of that day, and no phase before it could still be carried out. Check the day; an act is entered on its day or later. Correct it, then enter all of them again.",
      },
    ]);
    await enter(journal, "mended", paper("money", {}, "2016-01-08"));
    expect(await record(journal)).toEqual([["act", "later"], []]);
  });
});

describe("a paper that proves nothing", () => {
  it("belongs to a plan that does not exist: it is entered, and said to open no gate", async () => {
    expect(await said(paper("money", { plan: "frist" }))).toEqual([
      1,
      [
        "warning",
        "the evidence money belongs to the plan 'frist', which the deployment does not have; the nearest is 'first'. It opens no gate. Where the name is wrong, withdraw the evidence and enter it again.",
      ],
    ]);
  });

  it("is entered and withdrawn in one file: the gate stays closed", async () => {
    const journal = opened();
    const { receipts } = await enter(journal, "file", paper("money"), withdrawn("money"));
    expect(receipts).toHaveLength(2);
    expect(await record(journal)).toEqual([[], ["REFORM_GATE_CLOSED"]]);
  });

  it("says itself that a phase was carried out: refused, for that is written only by doing it", async () => {
    const forged = { kind: "phase-completion", issuer: "acting-body", phase: "act" };
    expect(await said(paper("forged", forged))).toEqual([
      0,
      [
        "error",
        "act 1 (record evidence, 2016-01-07) cannot be entered: a record of 'phase carried out' is written and withdrawn only by carrying plans out. Use fuyou record, fuyou undo or fuyou reverse. Correct it, then enter all of them again.",
      ],
    ]);
    const journal = await begun();
    const { receipts, findings } = await deployment.enter(journal, {
      ...{ ...later, key: "file", acts: [withdrawn("first.act.phase-completion", "2016-01-31")] },
    });
    expect(receipts).toEqual([]);
    expect(findings.filter(isBlocking).map(({ message }) => message.zh)).toEqual([
      "第 1 项（撤回证据，2016-01-31）不能登记：阶段办结只由方案的实施登记和撤回。请用 fuyou record、fuyou undo 或 fuyou reverse。更正后请整份重新登记。",
    ]);
  });

  it("says itself that the rehearsal was approved: what is carried out is rehearsed all the same", async () => {
    const journal = opened();
    const forged = paper("forged", { kind: "rehearsal-approval", issuer: "acting-body" });
    await enter(journal, "file", forged);
    expect(await record(journal)).toEqual([[], ["REFORM_GATE_CLOSED"]]);
    const pending: string[] = [];
    for await (const { kind: what, step = "" } of journal.entries("999901")) {
      if (what === "pending") pending.push(step);
    }
    expect(pending).toEqual(["townships"]);
  });
});

describe("an authority", () => {
  it("has to be named where something leaves the books", async () => {
    expect(await said(wreck({ authority: undefined }))).toEqual([
      0,
      [
        "error",
        "act 1 (write assets off, 2016-01-07) cannot be entered: assets/a1 cannot leave the books or come onto them without authority. Name the issuer, number and clause of the authority. Correct it, then enter all of them again.",
      ],
    ]);
  });
});

describe("what a phase stands on", () => {
  it("may be withdrawn from a later day on: the phase stays, and the plan goes on", async () => {
    const journal = await begun();
    const acts = [withdrawn("money", "2016-02-02")];
    const { receipts } = await deployment.enter(journal, { ...later, key: "file", acts });
    expect(receipts).toHaveLength(1);
    expect(await record(journal, "act")).toEqual([[], ["REFORM_PHASE_DONE"]]);
    expect(await record(journal)).toEqual([["later"], []]);
    expect(await deployment.verify(journal)).toMatchObject(proven);
  });

  it("is not taken back under its feet: neither the paper nor the approval", async () => {
    const journal = await begun();
    const { sequence } = await journal.head("999901");
    const refused = deployment.undo(journal, { ...writing, entry: 1 });
    await expect(refused).rejects.toMatchObject({
      text: {
        zh: "县 999901 台账第 1 条是方案 first 的依据，阶段 act 已据此实施，不能冲销。请先冲销或反向实施该阶段；文件自某日起失效的，请登记撤回证据（reform.withdraw-evidence）。",
        en: "entry 1 of the journal of county 999901 is evidence of the plan first, on which the phase act was carried out; it cannot be taken back. Undo or reverse the phase first; evidence that no longer stands from some day on is withdrawn (reform.withdraw-evidence).",
      },
    });
    await expect(deployment.undo(journal, { ...writing, entry: 2 })).rejects.toThrow(
      "entry 2 of the journal of county 999901 is evidence of the plan first",
    );
    expect((await journal.head("999901")).sequence).toBe(sequence);
    await deployment.undo(journal, { ...writing, plan: "first" });
    const { county } = await deployment.undo(journal, { ...writing, entry: 1 });
    expect(county.toData().tables).toEqual((await deployment.open()).county.toData().tables);
  });

  it("is a phase before it too, which is not taken back alone", async () => {
    const journal = await begun();
    await record(journal);
    await expect(
      deployment.undo(journal, { ...writing, plan: "first", phase: "act" }),
    ).rejects.toThrow("on which the phase later was carried out");
    await deployment.undo(journal, { ...writing, plan: "first", phase: "later" });
    await deployment.undo(journal, { ...writing, plan: "first", phase: "act" });
    expect(await deployment.verify(journal)).toMatchObject(proven);
  });
});

describe("a plan half done", () => {
  it("is approved anew for what remains of it, and only that is carried out", async () => {
    const journal = await begun();
    const { receipts } = await deployment.approve(journal, {
      ...{ ...writing, actor: "another office", plan: "first" },
    });
    expect(receipts.map(({ key }) => key)).toEqual(["first.rehearsal-approval~2"]);
    expect(await record(journal)).toEqual([["later"], []]);
  });

  it("takes no day of another phase, and no phase it does not have", async () => {
    const journal = opened();
    await enter(journal, "money", paper("money"));
    const { phases, findings } = await deployment.record(journal, {
      ...{ ...writing, phase: "act", on: "2016-02-20" },
    });
    expect(phases).toEqual([]);
    expect(findings.filter(isBlocking).map(({ code }) => code)).toEqual(["REFORM_PHASE_WINDOW"]);
    await expect(record(journal, "atc")).rejects.toThrow("the plan first has no phase 'atc'");
  });
});

describe("an approval that is given again", () => {
  it("comes to the same and writes nothing; by somebody else it takes the place of the first", async () => {
    const journal = opened();
    const first = await deployment.approve(journal, { ...writing, plan: "first" });
    const again = await deployment.approve(journal, { ...writing, plan: "first" });
    expect(again.receipts).toEqual(first.receipts.map((each) => ({ ...each, repeated: true })));
    expect((await journal.head("999901")).sequence).toBe(2);
    const other = { ...writing, actor: "another office", plan: "first" };
    await deployment.approve(journal, other);
    expect((await journal.head("999901")).sequence).toBe(5);
  });
});

describe("what is said of a person", () => {
  it("stays out of acts, stored text and messages", async () => {
    const journal = opened();
    const secret = "合成人员0007的病史";
    const { receipts } = await enter(journal, "file", paper("money", { note: secret }));
    expect(receipts).toHaveLength(1);
    const { county } = await journal.open("999901");
    expect(county.get(evidence, "money")?.note).toBe(secret);
    const stored = await journal.store.read("999901", 0, 9);
    expect(stored.map(({ body, key }) => key + body).join("")).not.toContain("合成人员0007");
    const wrong = paper("other", { note: secret, plan: 5, unknown: secret });
    const { findings } = await enter(journal, "wrong", wrong, { ...wrong, payload: secret });
    expect(findings).toHaveLength(2);
    expect(JSON.stringify(findings)).not.toContain("合成人员0007");
  });
});
