import { memoryJournal } from "@fuyou/journal";
import type { CountyData } from "@fuyou/kernel";
import { definePlugin } from "@fuyou/kernel";
import { phasePoint, planPoint, reformPlugin, stepPoint, strengthen } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { composeDeployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";

const cites = [{ source: "test", clause: "1" }];
const title = { zh: "乡增强", en: "township strengthened" };

/** One plan with one step: the station ends into the hospital. */
const onePlan = definePlugin({
  id: "one-plan",
  title,
  dependsOn: [reformPlugin],
  contribute(to) {
    to.add(planPoint, { id: "first", title, cites, authority: { issuer: "县编委" }, concerns: [] });
    const days = { from: "2016-01-01", to: "2016-01-31" };
    to.add(phasePoint, { plan: "first", id: "act", title, cites, ...days });
    const head = { plan: "first", id: "townships", phase: "act", title, cites };
    const step = strengthen.step(head, {
      from: { kinds: ["township-fp-station"] },
      into: { kinds: ["township-hospital"] },
      plate: { kind: "mchfp-service-station", name: "{division}服务站" },
    });
    to.add(stepPoint, step);
  },
});

const body = (id: string, kind: string, name: string) => ({
  id,
  kind,
  name,
  division: "999901101000",
  legalForm: "public-institution",
});
const registers: CountyData = {
  county: {
    code: "999901",
    name: { zh: "合成县", en: "Synthetic County" },
    edition: "2018-10-31",
    date: "2015-12-31",
    synthetic: true,
  },
  tables: {
    divisions: [
      { id: "999901000000", name: "合成县" },
      { id: "999901101000", name: "合成镇" },
    ],
    institutions: [
      body("hospital", "township-hospital", "合成镇卫生院"),
      body("station", "township-fp-station", "合成镇计划生育服务所"),
    ],
  },
};
const deployment = composeDeployment({ county: "999901", registers, plugins: [onePlan] });
const options = { actor: "county health office", at: "2016-02-01T08:00:00Z" };

describe("plans on record", () => {
  it("are entries of the journal, and the county opens as the plan left it", async () => {
    const journal = memoryJournal({ composition: deployment.composition });
    const recorded = await deployment.record(journal, options);
    expect(recorded.receipts.map((each) => each.sequence)).toEqual([1]);
    const rehearsed = await deployment.run({ dryRun: true });
    const { county } = await journal.open("999901");
    expect(county.toData()).toEqual(rehearsed.closing.toData());
    const proof = await deployment.verify(journal);
    expect(proof).toMatchObject({
      entries: 2,
      chainIntact: true,
      replayEqual: true,
      balanced: true,
    });
    const entry = await journal.entry("999901", 1);
    expect(entry).toMatchObject({ plan: "first", step: "townships", actor: options.actor });
  });

  it("are not begun on registers with faults: nothing is recorded, and the plan says why", async () => {
    const lost = { ...body("clinic", "township-hospital", "合成"), division: "999901999000" };
    const tables = { ...registers.tables, institutions: [lost] };
    const faulty = composeDeployment({
      county: "999901",
      registers: { ...registers, tables },
      plugins: [onePlan],
    });
    const journal = memoryJournal({ composition: faulty.composition });
    const { findings, receipts } = await faulty.record(journal, options);
    expect(findings.map(({ code }) => code)).toEqual([
      "KERNEL_DANGLING_REFERENCE",
      "DEPLOYMENT_REGISTERS_FAULTY",
    ]);
    expect([receipts, await journal.counties()]).toEqual([[], []]);
  });

  it("are recorded once: the second time the plan is in effect already", async () => {
    const journal = memoryJournal({ composition: deployment.composition });
    await deployment.record(journal, options);
    const again = await deployment.record(journal, { ...options, at: "2016-02-02T08:00:00Z" });
    expect([again.receipts, again.alreadyRecorded]).toEqual([[], ["first"]]);
  });

  it("are taken back only with an authority where they brought things onto the books", () => {
    const values = { county: "999901", sequence: 7 };
    expect(deploymentCodes.message("DEPLOYMENT_UNDO_UNAUTHORISED", values).text).toEqual({
      zh: "县 999901 台账第 7 条有经批准进出账的事项，冲销它也须有批准。请说明批准机关和文号（--authority、--number）。",
      en: "by entry 7 of the journal of county 999901 something came onto the books or left them under an authority; taking it back needs one too. Say who permits it and by which number (--authority, --number).",
    });
  });

  it("are taken back by a further entry, and the county is as it was", async () => {
    const journal = memoryJournal({ composition: deployment.composition });
    await deployment.record(journal, options);
    const at = "2016-03-01T08:00:00Z";
    const authority = { issuer: "县编委", number: "合成〔2016〕1号" };
    const { county } = await deployment.undo(journal, { ...options, at, plan: "first", authority });
    const { county: opening } = await deployment.open();
    expect(county.toData().tables).toEqual(opening.toData().tables);
    await expect(deployment.undo(journal, { ...options, at })).rejects.toMatchObject({
      code: "DEPLOYMENT_NOTHING_TO_UNDO",
      message:
        "[DEPLOYMENT_NOTHING_TO_UNDO] the journal of county 999901 has no entry in effect to take back: —. See the numbers and plans of its entries with fuyou history.",
    });
    // The days of the plan are over: what comes now is a plan with days of its own.
    const anew = await deployment.record(journal, { ...options, at });
    expect(anew.receipts).toEqual([]);
    expect(anew.findings.map(({ code }) => code)).toContain("REFORM_COUNTY_AHEAD");
    expect(await deployment.verify(journal)).toMatchObject({ entries: 3, balanced: true });
  });
});
