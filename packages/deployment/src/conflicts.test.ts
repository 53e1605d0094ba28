import { assets, writeOffAssets } from "@fuyou/assets";
import { type Journal, memoryJournal, postgresJournal } from "@fuyou/journal";
import { type TemporaryPostgres, temporaryPostgres } from "@fuyou/journal/testing";
import { isBlocking } from "@fuyou/kernel";
import { evidence, recordEvidence } from "@fuyou/reform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onLatest } from "./books.js";
import { composeDeployment } from "./compose-deployment.js";
import type { Deployment } from "./deployment.js";
import type { OrderedAct } from "./ordered-act.js";
import { cites, onePlan, registers } from "./sample-plan.js";

// Eight who write at once, each over connections of his own, on a real PostgreSQL.

const eight = [1, 2, 3, 4, 5, 6, 7, 8];
const five = [1, 2, 3, 4, 5];
const at = "2016-01-08T08:00:00Z";

/** The sample county under another code, with one asset. */
function deploymentOf(code: string): Deployment {
  const held = { id: "c1", asset: "a1", institution: "station", period: { from: "2010-01-01" } };
  const kind = { classEdition: "2010", classCode: "3220000" };
  const asset = { id: "a1", name: "合成设备", ...kind, originalCost: 1 };
  const data = { ...registers, tables: { ...registers.tables } };
  Object.assign(data.tables, { [assets.name]: [asset], custodies: [held] });
  return composeDeployment({
    county: code,
    registers: JSON.parse(JSON.stringify(data).replaceAll("999901", code)),
    plugins: [onePlan],
  });
}
const paper = (id: string): OrderedAct => ({
  change: recordEvidence.type,
  payload: {
    evidence: {
      ...{ id, kind: "funding-secured", plan: "first", issuer: "county-finance-department" },
      period: { from: "2016-01-07" },
    },
  },
  on: "2016-01-07",
  cites,
});

let server: TemporaryPostgres;
let journals: Journal[] = [];
beforeAll(async () => {
  server = await temporaryPostgres();
  const { composition } = deploymentOf("999901");
  const options = { url: server.url, composition, connections: 2 };
  journals = [await postgresJournal(options)];
  for (const _ of eight.slice(1)) journals.push(await postgresJournal(options));
});
afterAll(async () => {
  await Promise.all(journals.map((each) => each.close()));
  await server.stop();
});
/** What each of the eight does at the same time. */
const atOnce = <T>(work: (journal: Journal, number: number) => Promise<T>) =>
  Promise.all(journals.map((journal, index) => work(journal, index + 1)));
const proven = { chainIntact: true, replayEqual: true, balanced: true };

describe("eight who enter acts at the same time", () => {
  it("on one county lose nothing: every act that was acknowledged is there once", async () => {
    const deployment = deploymentOf("999911");
    const entered = await atOnce(async (journal, number) => {
      const numbers: number[] = [];
      for (const file of five) {
        const key = `office ${number}, file ${file}`;
        const acts = [paper(`p${number}-${file}-a`), paper(`p${number}-${file}-b`)];
        const { receipts, findings } = await deployment.enter(journal, {
          ...{ actor: `office ${number}`, at, key, acts },
        });
        expect([findings, receipts.map((each) => each.repeated)]).toEqual([[], [false, false]]);
        numbers.push(...receipts.map((each) => each.sequence));
      }
      return numbers;
    });
    const [journal] = journals as [Journal];
    // 8 offices × 5 files × 2 papers, after the opening entry, each file in one piece.
    expect(entered.flat().sort((a, b) => a - b)).toEqual(
      Array.from({ length: 80 }, (_, n) => n + 1),
    );
    expect(
      entered.flat().every((each, n, all) => n % 2 === 0 || each === (all[n - 1] ?? 0) + 1),
    ).toBe(true);
    const { county } = await journal.open("999911");
    expect(county.size(evidence)).toBe(80);
    expect(await deployment.verify(journal)).toMatchObject({ ...proven, entries: 81 });
  });

  it("on eight counties do not disturb each other", async () => {
    await atOnce(async (journal, number) => {
      const deployment = deploymentOf(`99992${number}`);
      for (const file of five) {
        const key = `file ${file}`;
        const acts = [paper(`p-${file}`)];
        await deployment.enter(journal, { actor: `office ${number}`, at, key, acts });
      }
    });
    for (const number of eight) {
      const deployment = deploymentOf(`99992${number}`);
      const [journal] = journals as [Journal];
      expect(await deployment.verify(journal)).toMatchObject({ ...proven, entries: 6 });
    }
  });

  it("under one key enter the same file once, and are all told its numbers", async () => {
    const deployment = deploymentOf("999912");
    const acts = [paper("p1"), paper("p2")];
    const entered = await atOnce((journal) =>
      deployment.enter(journal, { actor: "office", at, key: "file", acts }),
    );
    for (const { receipts, county } of entered) {
      expect(receipts.map(({ sequence }) => sequence)).toEqual([1, 2]);
      expect(county.size(evidence)).toBe(2);
    }
    const fresh = entered.filter(({ receipts }) => receipts.every((each) => !each.repeated));
    expect(fresh).toHaveLength(1);
    expect((await (journals[0] as Journal).head("999912")).sequence).toBe(2);
  });

  it("write the same asset off once; the others are judged anew and told that it is gone", async () => {
    const deployment = deploymentOf("999913");
    const wreck: OrderedAct = {
      change: writeOffAssets.type,
      payload: { assets: ["a1"], reason: "合成" },
      on: "2016-01-07",
      authority: { issuer: "县财政局", number: "财3号", cites },
    };
    const entered = await atOnce((journal, number) =>
      deployment.enter(journal, { actor: "office", at, key: `file ${number}`, acts: [wreck] }),
    );
    expect(entered.filter(({ receipts }) => receipts.length === 1)).toHaveLength(1);
    const refused = entered.filter(({ findings }) => findings.some(isBlocking));
    expect(refused.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(
      Array.from({ length: 7 }, () => "DEPLOYMENT_ACT_REFUSED"),
    );
    expect(await deployment.verify(journals[0] as Journal)).toMatchObject({
      ...proven,
      entries: 2,
    });
  });
});

describe("eight who carry out the same phase at the same time", () => {
  it.each([
    ["999914", undefined, "one office"],
    ["999915", "act", "one office"],
    ["999916", undefined, undefined],
    ["999917", "act", undefined],
  ])("in %s (phase %s, %s): one does, the others find it done", async (code, phase, office) => {
    const deployment = deploymentOf(code);
    const runs = await atOnce((journal, number) =>
      deployment.record(journal, { actor: office ?? `office ${number}`, at, phase }),
    );
    const told = runs.map((run) => [run.phases.length, run.alreadyRecorded.length].join(" "));
    expect(told.sort()).toEqual([...Array.from({ length: 7 }, () => "0 1"), "1 0"]);
    expect(runs.flatMap((run) => run.findings.filter(isBlocking))).toEqual([]);
    const kinds: string[] = [];
    for await (const { kind, step } of (journals[0] as Journal).entries(code)) {
      if (kind === "post" && step !== undefined) kinds.push(step);
    }
    expect(kinds).toEqual(["townships"]);
    expect(await deployment.verify(journals[0] as Journal)).toMatchObject(proven);
  });
});

describe("eight who approve the same plan at the same time", () => {
  it("leave one approval, from which the plan is carried out", async () => {
    const deployment = deploymentOf("999918");
    await atOnce((journal, number) =>
      deployment.approve(journal, { actor: `office ${number}`, at, plan: "first" }),
    );
    const [journal] = journals as [Journal];
    const { county } = await journal.open("999918");
    const standing = [...county.rows(evidence)].filter((row) => row.retiredOn === undefined);
    expect([county.size(evidence), standing.length]).toEqual([8, 1]);
    const done = await deployment.record(journal, { actor: "office", at });
    expect(done.phases).toHaveLength(1);
    expect(await deployment.verify(journal)).toMatchObject(proven);
  });
});

describe("a writer who is never fast enough", () => {
  it("gives up after so many attempts, with the conflict; on quiet books at once", async () => {
    const deployment = deploymentOf("999919");
    const journal = memoryJournal({ composition: deployment.composition });
    const { county } = await deployment.enter(journal, {
      ...{ actor: "office", at, key: "file 0", acts: [paper("p0")] },
    });
    const history = await journal.open(county.code);
    const quick = await journal.open(county.code);
    let attempts = 0;
    const late = async () => {
      attempts++;
      const note = { actor: "quick office", at, on: "2016-01-07", acts: [], edits: [] };
      if (attempts < 9) await quick.record({ key: `quick ${attempts}`, ...note });
      return history.record({ key: `slow ${attempts}`, ...note });
    };
    await expect(onLatest(journal, history, late, 3)).rejects.toThrow(
      "The journal of county 999919 has reached entry 4; this write was made on entry 3.",
    );
    expect(attempts).toBe(3);
    await onLatest(journal, history, late);
    expect(attempts).toBe(9);
    const refused = async () => {
      attempts++;
      return history.void(0, { key: "void", actor: "slow office", at });
    };
    await expect(onLatest(journal, history, refused)).rejects.toThrow("is of kind opening");
    expect(attempts).toBe(10);
  });
});
