import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CountyData } from "@fuyou/kernel";
import type { MatchDecision } from "@fuyou/registers";
import { afterAll, describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { addDecisions, readDecisionLog } from "./decision-log.js";

const folder = mkdtempSync(join(tmpdir(), "fuyou-lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const town = "999901101000";
const county: CountyData["county"] = {
  code: "999901",
  name: { zh: "合成县", en: "Synthetic County" },
  edition: "2018-10-31",
  date: "2015-12-31",
  synthetic: true,
};
const divisions = [
  { id: "999901000000", name: "合成县" },
  { id: town, name: "合成镇" },
];
const body = (id: string, name: string, kind: string) => ({
  id,
  name,
  kind,
  division: town,
  legalForm: "public-institution",
});
const person = (id: string, name: string, institution: string) => ({
  id,
  name,
  institution,
  employment: "established",
});
const thing = (id: string, originalCost: number) => ({
  id,
  name: "B超机",
  classEdition: "2010",
  classCode: "3220000",
  originalCost,
  acquiredOn: "2012-03-01",
});

/** The health side: the hospital with two people and one machine of 85,000 yuan, and the station. */
const left: CountyData = {
  county,
  tables: {
    divisions,
    institutions: [
      body("hospital", "合成镇卫生院", "township-hospital"),
      body("station", "合成镇计划生育服务所", "township-fp-station"),
    ],
    staff: [person("p1", "合成人员一", "hospital"), person("p2", "合成人员二", "station")],
    assets: [thing("a1", 8_500_000)],
    custodies: [{ id: "c1", asset: "a1", institution: "station", period: { from: "2012-03-01" } }],
  },
};
/** The family-planning side: the station under another number, one person of both lists and one of its own. */
const right: CountyData = {
  county,
  tables: {
    divisions,
    institutions: [body("js-1", "合成镇计生服务所", "township-fp-station")],
    staff: [person("p1", "合成人员二", "js-1"), person("p9", "合成人员三", "js-1")],
    assets: [thing("z1", 8_500_000), thing("z2", 1_000_000)],
    custodies: [
      { id: "z1", asset: "z1", institution: "js-1", period: { from: "2012-03-01" } },
      { id: "z2", asset: "z2", institution: "js-1", period: { from: "2012-03-01" } },
    ],
  },
};

const deployment = composeDeployment({ county: "999901", registers: left, plugins: [] });
const lists = { left, right };
const office = { by: "合成县卫生和计划生育局", on: "2016-01-04" };
const paired = (each: MatchDecision) => `${each.register} ${each.left} ${each.right} ${each.same}`;

describe("two lists at the desk", async () => {
  const desk = await deployment.registers();

  it("are matched, decided in a workbook, and combined with totals that reconcile", async () => {
    const matched = await desk.match(lists);
    expect(matched.proposals.filter((each) => each.best).map((each) => each.left)).toEqual([
      "station",
      "p2",
      "a1",
    ]);
    // A decision on record stands in the workbook of the next round, as if somebody had filled it in.
    const said = matched.proposals.map(({ register, left, right }) => {
      return { register, left, right, same: true, reason: "名册核对", by: "样", on: "2016-01-01" };
    });
    const next = await desk.match({ ...lists, decisions: said });
    const decisions = await desk.decisionsIn(await next.workbook("zh"), office);
    expect(decisions[0]).toEqual({
      register: "institutions",
      left: "station",
      right: "js-1",
      same: true,
      reason: "名册核对",
      ...office,
    });
    const { data, totals, findings } = await desk.combine({ ...lists, decisions });
    expect(findings.filter((each) => each.severity === "error")).toEqual([]);
    expect(data.tables.staff).toEqual([
      person("p1", "合成人员一", "hospital"),
      person("p2", "合成人员二", "station"),
      person("p9", "合成人员三", "station"),
    ]);
    const total = (category: string) => totals.find((each) => each.category === category);
    // Persons 2 + 2 − 1 in both; cost 85,000 + 95,000 − 85,000 yuan; custodies 1 + 2 − 1.
    expect(total("persons")).toMatchObject({ left: 2, right: 2, overlap: 1, combined: 3 });
    expect(total("originalCost")).toMatchObject({
      left: 8_500_000,
      right: 9_500_000,
      overlap: 8_500_000,
      combined: 9_500_000,
    });
    expect(total("custodies")).toMatchObject({ left: 1, right: 2, overlap: 1, combined: 2 });
    expect(totals.filter((each) => each.residual !== 0)).toEqual([]);
  });

  it("tell a fault that both have once", async () => {
    const faulty = { ...body("x", "某所", "township-fp-station"), division: "999901999000" };
    const add = (data: CountyData): CountyData => ({
      ...data,
      tables: { ...data.tables, institutions: [...(data.tables.institutions ?? []), faulty] },
    });
    const { findings } = await desk.match({ left: add(left), right: add(right) });
    expect(findings.map((each) => each.code)).toEqual(["KERNEL_DANGLING_REFERENCE"]);
  });
});

describe("a log of decisions", () => {
  const file = join(folder, "decisions.json");
  const decision = (same: boolean | null): MatchDecision => ({
    register: "staff",
    left: "p2",
    right: "p1",
    same,
    ...office,
  });

  it("grows, and takes again what was taken back in between", async () => {
    await addDecisions(file, [decision(true)]);
    const repeated = await addDecisions(file, [{ ...decision(true), on: "2016-01-05" }]);
    expect([repeated.added, repeated.log.length]).toEqual([[], 1]);
    await addDecisions(file, [decision(null)]);
    await addDecisions(file, [decision(true)]);
    expect((await readDecisionLog(file)).map(paired)).toEqual([
      "staff p2 p1 true",
      "staff p2 p1 null",
      "staff p2 p1 true",
    ]);
  });

  it("that is not there, or is something else, is refused and left alone", async () => {
    const missing = join(folder, "missing.json");
    await expect(readDecisionLog(missing)).rejects.toMatchObject({
      code: "DEPLOYMENT_DECISIONS_UNREADABLE",
      text: {
        zh: `无法读取比对决定 ${missing}：没有这个文件。决定登记由 fuyou decide 写出；请核对路径，或先登记决定。`,
        en: `the log of decisions ${missing} cannot be read: there is no such file. fuyou decide writes it: check the path, or decide first.`,
      },
    });
    const other = join(folder, "other.json");
    writeFileSync(other, '{"county": {}}');
    await expect(addDecisions(other, [decision(true)])).rejects.toMatchObject({
      code: "DEPLOYMENT_DECISIONS_UNREADABLE",
    });
    expect(readFileSync(other, "utf8")).toBe('{"county": {}}');
  });
});
