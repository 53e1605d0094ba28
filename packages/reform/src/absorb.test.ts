import {
  certificates,
  hierarchyPlugin,
  institutions,
  namePlates,
  registrationEvents,
  seals,
} from "@fuyou/hierarchy";
import {
  aCertificate,
  aDivision,
  anInstitution,
  aSeal,
  sampleDivisions,
} from "@fuyou/hierarchy/testing";
import { successorsOf } from "@fuyou/kernel";
import { composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type Absorption, absorb } from "./absorb.js";
import { reformPlugin } from "./reform-plugin.js";
import type { Step } from "./step.js";
import { aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const division = sampleDivisions.county;
const divisions = [aDivision({ id: division, name: "样县" })];
const body = (id: string, kind: string, over: object = {}) =>
  anInstitution({ id, name: `样县${id}`, kind, division, ...over });
const hospital = body("hospital", "county-mch-hospital");
const station = body("station", "county-fp-station");

const survivor = { kinds: ["county-mch-hospital"] };
const stations = { kinds: ["county-fp-station"] };
const becomes = { kind: "county-mchfp-centre", name: "{division}服务中心" };
const step = (over: Partial<Absorption> = {}, id = "absorb") =>
  absorb.step(aStepHead(id), { survivor, absorbed: [stations], becomes, ...over });
const run = (steps: readonly Step[], rows: readonly object[]) =>
  rehearsed(composed(hierarchyPlugin, reformPlugin, aPlanPlugin(steps)), {
    divisions,
    institutions: rows,
    "name-plates": [
      {
        id: "plate",
        institution: "hospital",
        name: "样县hospital",
        kind: "own-name",
        order: "first",
        period: { from: "2010-01-01" },
      },
    ].filter(() => rows.includes(hospital)),
  });
const said = (transition: ReturnType<typeof run>) =>
  transition.findings.map((each) => each.message);

describe("an absorption", () => {
  const transition = run([step()], [hospital, station]);
  const { after } = transition;

  it("keeps the survivor with its identifier and registration, under its new kind and name", () => {
    expect(transition.compiled).toBe(true);
    expect(after.get(institutions, "hospital")).toEqual({
      ...hospital,
      kind: "county-mchfp-centre",
      name: "样县服务中心",
    });
    const plates = [...after.rows(namePlates)].map((each) => [each.name, each.period]);
    expect(plates).toEqual([
      ["样县hospital", { from: "2010-01-01", to: "2020-02-09" }],
      ["样县服务中心", { from: "2020-02-10" }],
    ]);
  });

  it("ends the other into it", () => {
    expect(after.get(institutions, "station")).toEqual({
      ...station,
      ending: "abolished",
      retiredOn: "2020-02-10",
    });
    expect(successorsOf(after, institutions, "station").map((each) => each.id)).toEqual([
      "hospital",
    ]);
  });

  it("may leave the survivor's registration as it is, or change only the name", () => {
    const plain = run([step({ becomes: undefined })], [hospital, station]);
    expect(plain.after.get(institutions, "hospital")).toEqual(hospital);
    const named = run([step({ becomes: { name: "新院" } })], [hospital, station]);
    expect(named.after.get(institutions, "hospital")).toEqual({ ...hospital, name: "新院" });
  });

  it("done again, says so and changes nothing", () => {
    const rows = [...after.rows(institutions)].map((each) =>
      each.retiredOn === undefined ? each : { ...each, retiredOn: "2019-02-10" },
    );
    const again = run([step()], rows);
    expect([again.compiled, again.edits.length]).toEqual([true, 0]);
    expect(again.findings.map((each) => each.code)).toEqual(["REFORM_ALREADY_DONE"]);
  });

  it("says so also where the merger is older than the registers", () => {
    const old = run([step()], [body("centre", "county-mchfp-centre")]);
    expect([old.compiled, old.edits.length]).toEqual([true, 0]);
    expect(old.findings.map((each) => each.code)).toEqual(["REFORM_ALREADY_DONE"]);
  });

  it("twice in one plan: the second time it is there already", () => {
    const twice = run([step(), step({}, "once-more")], [hospital, station]);
    expect(twice.compiled).toBe(true);
    expect(twice.steps.map((each) => [each.step, each.changes.length > 0])).toEqual([
      ["absorb", true],
      ["once-more", false],
    ]);
    expect(twice.findings.map((each) => [each.code, each.subject])).toEqual([
      ["REFORM_ALREADY_DONE", "sample-plan.once-more"],
    ]);
  });

  it("needs a survivor and a body to absorb, exactly one of each", () => {
    const none = run([step()], []);
    expect(none.findings.map((each) => [each.code, each.subject])).toEqual([
      ["REFORM_NONE_FOUND", `divisions/${division}`],
      ["REFORM_NONE_FOUND", `divisions/${division}`],
    ]);
    const two = run([step()], [hospital, station, { ...station, id: "other" }]);
    expect(said(two)).toEqual([
      {
        zh: "步骤 sample-plan.absorb：样县有 2 家“县计划生育服务站”（station, other），而此步只需一家。请在方案中用 ids 指明是哪一家。",
        en: "step sample-plan.absorb: there are 2 of county family-planning service station in 样县 (station, other), and the step needs exactly one. Name the one that is meant by 'ids' in the plan.",
      },
    ]);
    expect(two.edits).toEqual([]);
    const named = { ...stations, ids: ["other"] };
    const one = run(
      [step({ absorbed: [named] })],
      [hospital, station, { ...station, id: "other" }],
    );
    expect(one.compiled).toBe(true);
  });

  it("does not take a survivor among its own successors", () => {
    const self = run([step({ absorbed: [stations, survivor] })], [hospital, station]);
    expect(self.edits).toEqual([]);
    expect(said(self)).toEqual([
      {
        zh: "机构/hospital 被列为自己的承继者。请从承继者中去掉该机构；若其存续，应作为吸收方。",
        en: "institutions/hospital is named among its own successors. Take it out of the successors; if it lives on, name it as the survivor.",
      },
    ]);
  });

  it("does not absorb the same body twice in one step", () => {
    const twice = run([step({ absorbed: [stations, stations] })], [hospital, station]);
    expect(twice.edits).toEqual([]);
    expect(said(twice)).toEqual([
      {
        zh: "步骤 sample-plan.absorb 把机构 station 列为来源两次。请只列一次。",
        en: "step sample-plan.absorb names the institution station as a source more than once. Name it once.",
      },
    ]);
  });
});

describe("the papers of an absorption", () => {
  const held = (institution: string) => ({
    certificates: aCertificate({ id: `${institution}-licence`, institution, registers: ["name"] }),
    seals: aSeal({ id: `${institution}-seal`, institution }),
  });
  const survivorHolds = held("hospital");
  const stationHolds = held("station");
  const { after, findings } = rehearsed(
    composed(hierarchyPlugin, reformPlugin, aPlanPlugin([step()])),
    {
      divisions,
      institutions: [hospital, station],
      certificates: [survivorHolds.certificates, stationHolds.certificates],
      seals: [survivorHolds.seals, stationHolds.seals],
    },
  );

  it("stay with the body they were issued to: nothing passes to the survivor", () => {
    expect(findings).toEqual([]);
    expect([...after.rows(certificates)]).toEqual([
      survivorHolds.certificates,
      stationHolds.certificates,
    ]);
    expect([...after.rows(seals)]).toEqual([survivorHolds.seals, stationHolds.seals]);
  });

  it("and the survivor, which has a new name, owes a change of registration", () => {
    expect([...after.rows(registrationEvents)]).toEqual([
      {
        id: "hospital-licence-name",
        institution: "hospital",
        certificate: "hospital-licence",
        item: "name",
        because: ["institutions/hospital"],
        owedSince: "2020-02-10",
      },
    ]);
  });
});
