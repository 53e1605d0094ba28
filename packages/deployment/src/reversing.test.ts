import { custodies, writeOffAssets } from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import { memoryJournal } from "@fuyou/journal";
import {
  type CountyData,
  type Draft,
  definePlugin,
  doChange,
  isBlocking,
  type Row,
  successorsOf,
  type Table,
} from "@fuyou/kernel";
import { choices, staff } from "@fuyou/personnel";
import {
  addDepartments,
  phasePoint,
  phasesOf,
  planPoint,
  reformPlugin,
  remainingPhases,
  stepPoint,
  strengthen,
} from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { openApproval } from "./approving.js";
import { composeDeployment } from "./compose-deployment.js";

const cites = [{ source: "test", clause: "1" }];
const title = { zh: "乡增强", en: "township strengthened" };

/** A plan of two phases: in the first the station ends into the hospital, in the second nothing is done. */
const onePlan = (year: number, more: boolean) =>
  definePlugin({
    id: "one-plan",
    title,
    dependsOn: [reformPlugin],
    contribute(to) {
      to.add(planPoint, {
        id: "first",
        title,
        cites,
        authority: { issuer: "县编委" },
        concerns: [],
      });
      const act = { from: `${year}-01-01`, to: `${year}-01-31` };
      const conclude = { from: `${year}-02-01`, to: `${year}-02-28` };
      to.add(phasePoint, { plan: "first", id: "act", title, cites, ...act });
      to.add(phasePoint, { plan: "first", id: "conclude", title, cites, ...conclude });
      const head = { plan: "first", id: "townships", phase: "act", title, cites };
      const step = strengthen.step(head, {
        from: { kinds: ["township-fp-station"] },
        into: { kinds: ["township-hospital"] },
        plate: { kind: "mchfp-service-station", name: "{division}服务站" },
      });
      to.add(stepPoint, step);
      if (!more) return;
      const review = { from: `${year}-03-01`, to: `${year}-03-31` };
      to.add(phasePoint, { plan: "first", id: "review", title, cites, ...review });
      const last = { plan: "first", id: "departments", phase: "review", title, cites };
      const department = { kind: "mchfp-service-department", name: "服务科" };
      to.add(
        stepPoint,
        addDepartments.step(last, { to: { kinds: ["township-hospital"] }, ...department }),
      );
    },
  });

const body = (id: string, kind: string, name: string) => ({
  id,
  kind,
  name,
  division: "999901101000",
  legalForm: "public-institution",
});
const asset = (id: string, originalCost: number) => ({
  ...{ id, name: "合成资产", classEdition: "2010", classCode: "3220000", originalCost },
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
    staff: [
      { id: "a", name: "合成人员甲", institution: "station", employment: "established" },
      { id: "b", name: "合成人员乙", institution: "hospital", employment: "established" },
    ],
    assets: [asset("car", 5_000_000), asset("scanner", 9_000_000)],
    custodies: [
      { id: "c1", asset: "car", institution: "station", period: { from: "2010-01-01" } },
      { id: "c2", asset: "scanner", institution: "hospital", period: { from: "2010-01-01" } },
    ],
  },
};
const deployed = (year: number, more = false) =>
  composeDeployment({ county: "999901", registers, plugins: [onePlan(year, more)] });
const deployment = deployed(2016);
const office = { actor: "county health office", at: "2016-02-20T08:00:00Z" };
const options = {
  ...office,
  at: "2017-03-01T08:00:00Z",
  plan: "first",
  authority: { issuer: "县编委", number: "2017年3号" },
};

/** The plan carried out in January and February 2016. */
async function carriedOut() {
  const journal = memoryJournal({ composition: deployment.composition });
  const { findings, phases } = await deployment.record(journal, office);
  expect(findings.filter(isBlocking)).toEqual([]);
  expect(phases.map(({ phase }) => phase)).toEqual(["act", "conclude"]);
  return journal;
}
type History = Awaited<ReturnType<typeof carriedOut>>;
const told = async (journal: History, from = 0) => {
  const lines: string[] = [];
  for await (const { sequence, kind, key } of journal.entries("999901", from)) {
    lines.push(`${sequence} ${kind} ${key}`);
  }
  return lines;
};
const permitted = { issuer: "县财政局", number: "2016年9号", cites };

/** Records something that happens in the year after. */
async function since(journal: History, happen: (draft: Draft) => void, on = "2016-09-01") {
  const history = await journal.open("999901");
  const draft = history.county.draft();
  draft.date = on;
  happen(draft);
  const { edits } = draft.finish();
  const act = { type: "test.since", on, cites, authority: permitted, edits: edits.length };
  await history.record({ key: `since-${edits[0]?.id}`, ...office, on, acts: [act], edits });
}
const added =
  <R extends Row>(table: Table<R, never>, row: R) =>
  (draft: Draft) =>
    draft.insert(table, row);
const rows = async (journal: History, table: string) =>
  (await journal.open("999901")).county.toData().tables[table] as Record<string, unknown>[];

describe("a plan that took effect", () => {
  it("is reversed by entries of its own, and the station stands again under another identifier", async () => {
    const journal = await carriedOut();
    expect(await told(journal)).toHaveLength(6);
    const rehearsed = await deployment.reverse(journal, { ...options, dryRun: true });
    expect([rehearsed.transition.compiled, rehearsed.receipts]).toEqual([true, []]);
    expect(await told(journal)).toHaveLength(6);
    const { findings, receipts } = await deployment.reverse(journal, options);
    expect(findings.map(({ code }) => code)).toEqual(["PERSONNEL_RETURNED_WITH_POSTS"]);
    expect(receipts).toHaveLength(6);
    expect(await told(journal, 6)).toEqual([
      "6 post reverse/first/plan@1/re-establish",
      "7 post reverse/first/plan@1/structure",
      "8 post reverse/first/plan@1/personnel",
      "9 post reverse/first/plan@1/assets",
      "10 post reverse/first/plan@1/lineage",
      "11 post reverse/first/plan@1",
    ]);
    const { county } = await journal.open("999901");
    expect(county.date).toBe("2017-03-01");
    const station = "合成镇计划生育服务所";
    expect(await rows(journal, "institutions")).toEqual([
      body("hospital", "township-hospital", "合成镇卫生院"),
      {
        ...body("station", "township-fp-station", station),
        ending: "abolished",
        retiredOn: "2016-01-31",
      },
      { ...body("station~2", "township-fp-station", station), establishedOn: "2017-03-01" },
    ]);
    expect(await rows(journal, "staff")).toMatchObject([
      { id: "a", institution: "station~2" },
      { id: "b", institution: "hospital" },
    ]);
    expect(await rows(journal, "custodies")).toMatchObject([
      { id: "c1", institution: "station", period: { from: "2010-01-01", to: "2016-01-30" } },
      { id: "c2", institution: "hospital", period: { from: "2010-01-01" } },
      { id: "c1~2", institution: "hospital", period: { from: "2016-01-31", to: "2017-02-28" } },
      { id: "c1~3", institution: "station~2", period: { from: "2017-03-01" } },
    ]);
    expect(await rows(journal, "evidence")).toMatchObject([
      { id: "first.rehearsal-approval", retiredOn: "2017-03-01" },
      { id: "first.act.phase-completion", retiredOn: "2017-03-01" },
      { id: "first.conclude.phase-completion", retiredOn: "2017-03-01" },
    ]);
    expect(await deployment.verify(journal)).toMatchObject({
      chainIntact: true,
      replayEqual: true,
      balanced: true,
    });
    expect(await journal.entry("999901", 9)).toMatchObject({
      plan: "first-reversal",
      phase: "reversal",
      step: "assets",
      on: "2017-03-01",
      authority: { issuer: "县编委", number: "2017年3号", cites },
    });
  });

  it("is reversed once; the second time it says so and records nothing", async () => {
    const journal = await carriedOut();
    await deployment.reverse(journal, options);
    await expect(deployment.reverse(journal, options)).rejects.toMatchObject({
      text: {
        zh: "县 999901 的方案 first（阶段 —）已由台账第 11 条自 2017-03-01 起反向实施，未作改动。无需处理；如要再次实施，请重新编制和批准。",
        en: "of county 999901 the plan first (phase —) was reversed from 2017-03-01 by entry 11 of the journal; nothing was changed. Nothing to do; to carry it out once more, rehearse it and have it approved anew.",
      },
    });
    expect(await told(journal)).toHaveLength(12);
  });

  it("is approved and carried out anew once it is reversed, and reversed once more", async () => {
    const journal = await carriedOut();
    await deployment.reverse(journal, options);
    const later = deployed(2018);
    const again = await later.record(journal, { ...office, at: "2018-03-01T08:00:00Z" });
    expect(again.findings.filter(isBlocking)).toEqual([]);
    expect(again.phases.map(({ phase }) => phase)).toEqual(["act", "conclude"]);
    expect((await rows(journal, "staff")).map((row) => row.institution)).toEqual([
      "hospital",
      "hospital",
    ]);
    const twice = { ...options, at: "2019-03-01T08:00:00Z" };
    const { transition, receipts } = await later.reverse(journal, twice);
    expect(transition.plan).toBe("first-reversal-2");
    expect(receipts.at(-1)?.key).toBe("reverse/first/plan@2");
    const { county } = await journal.open("999901");
    const days = ["2016-01-30", "2016-01-31", "2017-03-01", "2018-01-31", "2019-03-01"];
    const leads = days.map((day) => successorsOf(county, institutions, "station", day));
    expect(leads.map((bodies) => bodies.map(({ id }) => id))).toEqual([
      ["station"],
      ["hospital"],
      ["station~2"],
      ["hospital"],
      ["station~3"],
    ]);
    expect(await later.verify(journal)).toMatchObject({ replayEqual: true, balanced: true });
  });

  it("asks people again under the reversal's name: who chose to stay stays", async () => {
    const journal = await carriedOut();
    const choice = { id: "again", person: "a", plan: "first-reversal", on: "2016-12-01" };
    await since(
      journal,
      added(choices, { ...choice, options: ["return", "stay"], chosen: "stay" }),
    );
    const { findings } = await deployment.reverse(journal, options);
    expect(findings).toEqual([]);
    expect(await rows(journal, "staff")).toMatchObject([
      { id: "a", institution: "hospital" },
      { id: "b", institution: "hospital" },
    ]);
  });

  it("leaves with the hospital whom it has employed since", async () => {
    const journal = await carriedOut();
    const person = {
      name: "合成人员丙",
      institution: "hospital",
      employment: "established",
    } as const;
    await since(journal, added(staff, { id: "c", ...person }));
    await deployment.reverse(journal, options);
    expect((await rows(journal, "staff")).map((row) => [row.id, row.institution])).toEqual([
      ["a", "station~2"],
      ["b", "hospital"],
      ["c", "hospital"],
    ]);
  });

  it("is refused where an asset it moved was sold since, unless the approval leaves it so", async () => {
    const journal = await carriedOut();
    await since(journal, (draft) => {
      const act = { on: "2016-09-01", cites, authority: permitted };
      doChange(draft, writeOffAssets, { assets: ["car"], reason: "出售" }, act);
    });
    const before = await told(journal);
    expect(before).toHaveLength(7);
    const refused = await deployment.reverse(journal, options);
    expect(refused.receipts).toEqual([]);
    expect(refused.findings.filter(isBlocking).map((each) => each.message.en)).toEqual([
      "the reversal first-reversal cannot be done: records that the reform touched and that were changed since, 1: custodies/c1~2. Take those changes back first; where that cannot be done, as with an asset sold, let the approval say that the record stays as it is ('leaves').",
    ]);
    expect(await told(journal)).toEqual(before);
    const done = await deployment.reverse(journal, { ...options, leaves: ["custodies/c1~2"] });
    expect(done.receipts.length).toBeGreaterThan(0);
    const { county } = await journal.open("999901");
    expect(county.by(custodies, "asset", "car").map((each) => each.id)).toEqual(["c1", "c1~2"]);
    expect(await deployment.verify(journal)).toMatchObject({ replayEqual: true, balanced: true });
  });

  it("is not reversed in part while a later phase stands on record", async () => {
    const journal = await carriedOut();
    await expect(deployment.reverse(journal, { ...options, phase: "act" })).rejects.toMatchObject({
      text: {
        zh: "县 999901 的方案 first：阶段 conclude 在阶段 act 之后实施，仍在案，不能只恢复 act。请先反向实施 conclude，或反向实施整个方案（不指明阶段）。",
        en: "of the plan first in county 999901 the phase conclude was carried out after act and stands on record; act cannot be reversed alone. Reverse conclude first, or the whole plan by naming no phase.",
      },
    });
  });

  it("is reversed phase by phase from the last; one in which nothing was done is only taken off the record", async () => {
    const journal = await carriedOut();
    const last = await deployment.reverse(journal, { ...options, phase: "conclude" });
    expect(last.receipts.map(({ key }) => key)).toEqual(["reverse/first/conclude@1"]);
    const first = await deployment.reverse(journal, { ...options, phase: "act" });
    expect(first.transition.plan).toBe("first-reversal-2");
    expect(first.receipts.map(({ key }) => key)).toEqual([
      "reverse/first/act@2/re-establish",
      "reverse/first/act@2/structure",
      "reverse/first/act@2/personnel",
      "reverse/first/act@2/assets",
      "reverse/first/act@2/lineage",
      "reverse/first/act@2",
    ]);
    expect(await deployment.verify(journal)).toMatchObject({ replayEqual: true, balanced: true });
    await expect(deployment.reverse(journal, { ...options, phase: "act" })).rejects.toThrow(
      "of county 999901 the plan first (phase act) was reversed from 2017-03-01 by entry 12 of the journal",
    );
  });

  it("voids what is approved and not yet carried out, and takes the approval off the record", async () => {
    const long = deployed(2016, true);
    const journal = memoryJournal({ composition: long.composition });
    await long.record(journal, { ...office, plan: "first", phase: "act" });
    expect(await told(journal)).toEqual([
      "0 opening opening",
      "1 post first.rehearsal-approval",
      "2 pending first.rehearsal-approval/townships",
      "3 pending first.rehearsal-approval/departments",
      "4 post first.rehearsal-approval/townships/carried-out",
      "5 post first.act.phase-completion",
    ]);
    await long.reverse(journal, { ...options, phase: "act" });
    expect((await told(journal, 11)).map((line) => line.slice(3))).toEqual([
      "void void/3",
      "post reverse/first/act@1",
    ]);
    const { county } = await journal.open("999901");
    expect(remainingPhases(county, phasesOf(long.composition, "first"))).toHaveLength(3);
    expect(await openApproval(journal, county, "first")).toBeUndefined();
    expect(await long.verify(journal)).toMatchObject({ replayEqual: true, balanced: true });
  });

  it("has to be on record as carried out", async () => {
    const journal = memoryJournal({ composition: deployment.composition });
    await expect(deployment.reverse(journal, options)).rejects.toMatchObject({
      text: {
        zh: "县 999901 的台账中没有已实施的方案 first（阶段 —）可供反向实施。请用 fuyou history 查看已实施的方案和阶段。",
        en: "the journal of county 999901 has nothing carried out of the plan first (phase —) that could be reversed. See what was carried out with fuyou history.",
      },
    });
  });

  it("is reversed on an approval of its own, with a number, from a day that is not past", async () => {
    const journal = await carriedOut();
    const bare = { ...options, authority: { issuer: "县编委" }, on: "2016-02-10" };
    const { findings, receipts } = await deployment.reverse(journal, bare);
    expect([findings.map(({ code }) => code), receipts]).toEqual([
      ["REFORM_REVERSAL_UNAUTHORISED", "REFORM_REVERSAL_PAST"],
      [],
    ]);
  });
});
