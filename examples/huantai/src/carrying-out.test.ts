import { readActs } from "@fuyou/deployment";
import { institutions } from "@fuyou/hierarchy";
import { memoryJournal } from "@fuyou/journal";
import { isBlocking } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { huantaiCounty } from "./county.js";
import { papersOf } from "./papers.js";

const plan = "county-integration";
const actor = "桓台县卫生和计划生育局（合成）";
const writing = { actor, at: "2016-05-01T08:00:00Z" };
const folder = new URL("../papers/", import.meta.url);
const fileOf = (name: string) => new URL(`${name}.json`, folder).pathname;
const opened = () => memoryJournal({ composition: deployment.composition });
const enter = (journal: ReturnType<typeof opened>, key: string) =>
  deployment.enter(journal, { ...writing, key, acts: readActs(fileOf(key)) });

describe("the papers of the county plan", () => {
  it.each(Object.entries(papersOf(huantaiCounty())))(
    "%s is what its file holds",
    async (name, acts) => {
      await expect(`${JSON.stringify(acts, null, 2)}\n`).toMatchFileSnapshot(fileOf(name));
    },
  );
});

describe("Huantai carried out for real", { timeout: 120_000 }, () => {
  it("phase by phase, each only behind its papers, until the old bodies are struck off the register", async () => {
    const journal = opened();
    const missing = await deployment.record(journal, { ...writing, plan });
    expect(missing.phases).toEqual([]);
    expect(missing.findings.filter(isBlocking).map(({ subject }) => subject)).toEqual([
      "county-integration.county-plan",
      "county-integration.committee-approval",
      "county-integration.centre-settled",
      "county-integration.stations-settled",
    ]);

    // What was approved a moment ago still stands: papers change nothing that the plan touches.
    const prepared = await enter(journal, "1-preparation");
    expect(prepared.receipts).toHaveLength(13);
    const phase = async (phase: string) => {
      const { phases, findings } = await deployment.record(journal, { ...writing, plan, phase });
      return [phases.map(({ on }) => on), findings.filter(isBlocking).map(({ code }) => code)];
    };
    expect(await phase("implement")).toEqual([[], expect.arrayContaining(["REFORM_PHASE_ORDER"])]);
    expect(await phase("prepare")).toEqual([["2015-11-30"], []]);
    expect((await phase("implement"))[1]).toEqual([
      "REFORM_GATE_CLOSED",
      "REFORM_GATE_CLOSED",
      "REFORM_GATE_CLOSED",
      "REFORM_GATE_CLOSED",
    ]);
    await enter(journal, "2-implementation");
    expect(await phase("implement")).toEqual([["2015-12-20"], []]);
    await enter(journal, "3-conclusion");
    expect(await phase("conclude")).toEqual([["2015-12-30"], []]);

    // The plan is over; the winding-up of the two county bodies is not.
    expect((await enter(journal, "4-winding-up")).findings.filter(isBlocking)).toEqual([]);
    const early = readActs(fileOf("5-deregistration")).filter((each) =>
      each.change.endsWith("deregister"),
    );
    const refused = await deployment.enter(journal, { ...writing, key: "too early", acts: early });
    expect(refused.receipts).toEqual([]);
    const told = refused.findings.filter(isBlocking).map(({ message }) => message.zh);
    expect(told.join("")).toContain("清算报告");
    const closed = await enter(journal, "5-deregistration");
    expect(closed.findings.filter(isBlocking)).toEqual([]);
    for (const id of ["county-mch-hospital-370321", "county-fp-station-370321"]) {
      expect(closed.county.get(institutions, id)?.ending).toBe("deregistered");
    }

    const own = await deployment.record(journal, { ...writing, plan: "huantai" });
    expect(own.phases).toHaveLength(1);
    expect(await deployment.verify(journal)).toMatchObject({
      chainIntact: true,
      replayEqual: true,
      balanced: true,
    });
    const before = await journal.countyAsOf("370321", "2015-12-19");
    expect(before.get(institutions, "county-fp-station-370321")?.retiredOn).toBeUndefined();
  });
});
