import { registerChange } from "@fuyou/hierarchy";
import { actsOf, memoryJournal } from "@fuyou/journal";
import { doChange, isBlocking } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { body, cites, onePlan, registers } from "./sample-plan.js";

const deployment = composeDeployment({ county: "999901", registers, plugins: [onePlan] });
const options = { actor: "county health office", at: "2016-02-01T08:00:00Z" };
const opened = () => memoryJournal({ composition: deployment.composition });
const rowIds = (rows: readonly unknown[] | undefined) =>
  rows?.map((row) => (row as { id: string }).id);
const kinds = async (journal: Awaited<ReturnType<typeof opened>>) => {
  const told: string[] = [];
  for await (const { sequence, kind, of, phase, step } of journal.entries("999901")) {
    told.push([sequence, kind, of, phase, step].filter((each) => each !== undefined).join(" "));
  }
  return told;
};

describe("plans on record", () => {
  it("are approved as pending entries, which take effect when their phase is carried out", async () => {
    const journal = opened();
    const recorded = await deployment.record(journal, options);
    expect(await kinds(journal)).toEqual([
      "0 opening",
      "1 post",
      "2 pending act townships",
      "3 post 2 act townships",
      "4 post act",
    ]);
    expect(recorded.phases).toEqual([{ plan: "first", phase: "act", on: "2016-01-31" }]);
    expect(recorded.receipts.map((each) => each.sequence)).toEqual([1, 2, 3, 4]);
    const rehearsed = await deployment.run({ dryRun: true });
    const { county } = await journal.open("999901");
    const { tables } = county.toData();
    expect(rowIds(tables.evidence)).toEqual([
      "first.rehearsal-approval",
      "first.act.phase-completion",
    ]);
    expect({ ...tables, evidence: [] }).toEqual(rehearsed.closing.toData().tables);
    const proof = await deployment.verify(journal);
    expect(proof).toMatchObject({
      entries: 5,
      chainIntact: true,
      replayEqual: true,
      balanced: true,
    });
    const entry = await journal.entry("999901", 3);
    expect(entry).toMatchObject({ plan: "first", step: "townships", actor: options.actor });
    expect(entry.authority).toEqual({ issuer: "县编委", cites });
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
    await expect(faulty.approve(journal, { ...options, plan: "first" })).rejects.toThrow(
      "the books of county 999901 were not begun, because its registers have errors: 1. List them with fuyou check --before, and correct them.",
    );
  });

  it("are recorded once: the second time the plan is carried out already", async () => {
    const journal = opened();
    await deployment.record(journal, options);
    const again = await deployment.record(journal, { ...options, at: "2016-02-02T08:00:00Z" });
    expect([again.receipts, again.alreadyRecorded]).toEqual([[], ["first"]]);
  });

  it("are refused with every reason, and what was approved waits", async () => {
    const journal = opened();
    const authority = { issuer: "县政府" };
    const refused = await deployment.record(journal, { ...options, on: "2016-03-01", authority });
    expect(refused.findings.filter(isBlocking).map(({ code }) => code)).toEqual([
      "REFORM_PHASE_WINDOW",
      "REFORM_OTHER_AUTHORITY",
    ]);
    expect(refused.phases).toEqual([]);
    expect(await kinds(journal)).toEqual(["0 opening", "1 post", "2 pending act townships"]);
    const then = await deployment.record(journal, { ...options, on: "2016-01-20" });
    expect(then.phases).toEqual([{ plan: "first", phase: "act", on: "2016-01-20" }]);
    expect((await kinds(journal)).at(-2)).toBe("3 post 2 act townships");
  });

  it("are approved anew where the county has changed; what was approved before is void", async () => {
    const journal = opened();
    const plan = "first";
    const first = await deployment.approve(journal, { ...options, plan });
    expect(first.receipts.map(({ key }) => key)).toEqual([
      "first.rehearsal-approval",
      "first.rehearsal-approval/townships",
    ]);
    const history = await journal.open("999901");
    const draft = history.county.draft();
    const renamed = doChange(
      draft,
      registerChange,
      { institution: "station", name: "合成镇计生服务站" },
      { on: "2016-01-05", cites: [] },
    );
    await history.record({ key: "rename", ...options, on: "2016-01-05", ...actsOf([renamed]) });
    const refused = await deployment.record(journal, { ...options, on: "2016-01-20" });
    expect(refused.findings.find(isBlocking)?.message.en).toBe(
      "on the county as it is now the phase 'township strengthened' of the plan first gives other edits than those approved: 4 approved, 5 now; records that differ: institutions/station, name-plates/station-own-name. Rehearse it again and have the result approved.",
    );
    await deployment.approve(journal, { ...options, plan });
    const done = await deployment.record(journal, { ...options, on: "2016-01-20" });
    expect(done.phases).toHaveLength(1);
    expect((await kinds(journal)).slice(3)).toEqual([
      "3 post",
      "4 void 2",
      "5 post",
      "6 pending act townships",
      "7 post 6 act townships",
      "8 post act",
    ]);
    expect(await deployment.verify(journal)).toMatchObject({ replayEqual: true, balanced: true });
  });

  it("name the plans there are where another is asked for", async () => {
    await expect(deployment.record(opened(), { ...options, plan: "frist" })).rejects.toThrow(
      "the deployment has no plan 'frist'. Known: first. Check the name.",
    );
  });
});

describe("what was recorded", () => {
  const early = { ...options, at: "2016-01-10T08:00:00Z", on: "2016-01-10" };

  it("is taken back before it takes effect, and the county is as it was", async () => {
    const journal = opened();
    await deployment.record(journal, early);
    const { county } = await deployment.undo(journal, { ...early, plan: "first" });
    const { county: opening } = await deployment.open();
    expect(county.toData()).toEqual(opening.toData());
    expect((await journal.open("999901")).county.date).toBe("2015-12-31");
    await expect(deployment.undo(journal, early)).rejects.toThrow(
      "the journal of county 999901 has no entry in effect to take back: —. See the numbers and plans of its entries with fuyou history.",
    );
    const anew = await deployment.record(journal, { ...early, on: "2016-01-20" });
    expect(anew.phases).toEqual([{ plan: "first", phase: "act", on: "2016-01-20" }]);
    expect(await deployment.verify(journal)).toMatchObject({ entries: 12, balanced: true });
  });

  it("is taken back phase by phase: the record that it was carried out goes with its steps", async () => {
    const journal = opened();
    await deployment.record(journal, early);
    await deployment.undo(journal, early);
    expect((await kinds(journal)).slice(5)).toEqual(["5 reversal 4", "6 reversal 3"]);
    const refused = await deployment.record(journal, early);
    expect(refused.findings.filter(isBlocking).map(({ code }) => code)).toEqual([
      "REFORM_PHASE_DIFFERS",
    ]);
    await deployment.approve(journal, { ...early, plan: "first" });
    const again = await deployment.record(journal, early);
    expect(again.phases).toEqual([{ plan: "first", phase: "act", on: "2016-01-10" }]);
  });

  it("is not undone on a day before somebody last acted", async () => {
    const journal = opened();
    await deployment.record(journal, { ...options, on: "2016-01-20" });
    await expect(deployment.undo(journal, { ...options, on: "2016-01-15" })).rejects.toMatchObject({
      text: {
        zh: "冲销日期 2016-01-15 早于县 999901 台账第 4 条的日期 2016-01-20。请写不早于最近一次办事的日期（--on）；已生效的请用 fuyou reverse。",
        en: "the day of undoing, 2016-01-15, lies before 2016-01-20, the day of entry 4 of the journal of county 999901. Name a day not before the last act (--on); what took effect is reversed by fuyou reverse.",
      },
    });
    await deployment.undo(journal, { ...options, on: "2016-01-20" });
  });

  it("is no longer undone once it has taken effect", async () => {
    const journal = opened();
    await deployment.record(journal, options);
    await expect(deployment.undo(journal, { ...options, entry: 3 })).rejects.toMatchObject({
      text: {
        zh: "县 999901 台账第 3 条（方案 first 的步骤 townships）已于 2016-01-31 生效，2016-02-01 不能再冲销。生效后只能以新的批准反向实施：fuyou reverse。",
        en: "entry 3 of the journal of county 999901 (step townships of the plan first) took effect on 2016-01-31 and can no longer be undone on 2016-02-01. Once in effect it is reversed under an approval of its own: fuyou reverse.",
      },
    });
    expect(await kinds(journal)).toHaveLength(5);
  });
});
