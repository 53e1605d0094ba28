import { hierarchyPlugin, institutions, namePlates } from "@fuyou/hierarchy";
import { aDivision, anInstitution, sampleDivisions } from "@fuyou/hierarchy/testing";
import { successorsOf } from "@fuyou/kernel";
import { composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { consolidate } from "./consolidate.js";
import { reformPlugin } from "./reform-plugin.js";
import { aPlan, aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const division = sampleDivisions.county;
const divisions = [aDivision({ id: division, name: "样县" })];
const body = (id: string, kind: string, over: object = {}) =>
  anInstitution({ id, name: `样县${id}`, kind, division, ...over });
const health = body("health", "county-health-department", { legalForm: "administrative-organ" });
const hospital = body("hospital", "county-mch-hospital", { sponsor: "health" });
const station = body("station", "county-fp-station");
const centre = body("centre", "county-mchfp-centre");

const sources = [{ kinds: ["county-mch-hospital"] }, { kinds: ["county-fp-station"] }];
const into = {
  kind: "county-mchfp-centre",
  name: "{division}服务中心",
  legalForm: "public-institution",
  publicInterestClass: 1,
  ws218: "G100",
} as const;
const composition = composed(
  hierarchyPlugin,
  reformPlugin,
  aPlanPlugin([consolidate.step(aStepHead("form"), { sources, into })], {
    plan: aPlan({ concerns: sources }),
  }),
);
const form = (...rows: object[]) => rehearsed(composition, { divisions, institutions: rows });
const said = (transition: ReturnType<typeof form>) =>
  transition.findings.map((each) => each.message);

describe("a consolidation", () => {
  const transition = form(health, hospital, station);
  const { after } = transition;

  it("establishes one new body, with the plate of its name and its first predecessor's sponsor", () => {
    expect(transition.findings).toEqual([]);
    expect(after.get(institutions, `${division}-county-mchfp-centre`)).toEqual({
      id: `${division}-county-mchfp-centre`,
      name: "样县服务中心",
      kind: "county-mchfp-centre",
      division,
      legalForm: "public-institution",
      publicInterestClass: 1,
      ws218: "G100",
      sponsor: "health",
      establishedOn: "2020-02-10",
    });
    expect([...after.rows(namePlates)].map((each) => [each.name, each.order, each.period])).toEqual(
      [["样县服务中心", "first", { from: "2020-02-10" }]],
    );
  });

  it("ends all predecessors into it, and their identifiers lead there", () => {
    for (const id of ["hospital", "station"]) {
      expect(after.get(institutions, id)).toMatchObject({
        ending: "abolished",
        retiredOn: "2020-02-10",
      });
      const heirs = successorsOf(after, institutions, id).map((each) => each.id);
      expect(heirs).toEqual([`${division}-county-mchfp-centre`]);
      expect(successorsOf(after, institutions, id, "2020-02-09").map((each) => each.id)).toEqual([
        id,
      ]);
    }
  });

  it("where the new body is there and no predecessor, says so and changes nothing", () => {
    const done = form(health, centre);
    expect(done.compiled).toBe(true);
    expect(done.edits).toEqual([]);
    expect(said(done)).toEqual([
      {
        zh: "步骤 sample-plan.form（步骤form）：1 处已是所要的结果，未作改动。无需处理。",
        en: "step sample-plan.form (step form): the result is already there, places found so: 1; nothing was changed in them. Nothing to do.",
      },
    ]);
  });

  it("done on what it led to in an earlier year, changes nothing either", () => {
    const earlier = [...after.rows(institutions)].map((each) =>
      each.retiredOn === undefined ? each : { ...each, retiredOn: "2019-02-10" },
    );
    const again = form(...earlier);
    expect(again.compiled).toBe(true);
    expect(again.edits).toEqual([]);
  });

  it("where a predecessor is missing, names each that is, apart", () => {
    const none = form(health);
    expect(new Set(none.findings.map((each) => each.id)).size).toBe(2);
    expect(said(none)).toEqual([
      {
        zh: "步骤 sample-plan.form：样县没有“县妇幼保健院”，而此步需要一家。请补录该机构，或为这一区划另定做法。",
        en: "step sample-plan.form: there is no county maternal and child health hospital in 样县, and the step needs one. Add it to the register, or give this division a step of its own.",
      },
      {
        zh: "步骤 sample-plan.form：样县没有“县计划生育服务站”，而此步需要一家。请补录该机构，或为这一区划另定做法。",
        en: "step sample-plan.form: there is no county family-planning service station in 样县, and the step needs one. Add it to the register, or give this division a step of its own.",
      },
    ]);
  });

  it("where there are two of a kind, names both and leaves both undecided", () => {
    const two = form(hospital, { ...hospital, id: "second" }, station, health);
    expect(two.compiled).toBe(false);
    expect(said(two).map((each) => each.en)).toEqual([
      "step sample-plan.form: there are 2 of county maternal and child health hospital in 样县 (hospital, second), and the step needs exactly one. Name the one that is meant by 'ids' in the plan.",
      "the plan sample-plan concerns 样县hospital (hospital), but no step says what becomes of it. Give it a step: merge it, end it into another, or keep it.",
      "the plan sample-plan concerns 样县hospital (second), but no step says what becomes of it. Give it a step: merge it, end it into another, or keep it.",
      "the plan sample-plan concerns 样县station (station), but no step says what becomes of it. Give it a step: merge it, end it into another, or keep it.",
    ]);
  });

  it("where the new body is there beside its predecessors, says to absorb instead", () => {
    const both = form(health, hospital, station, centre);
    expect(both.compiled).toBe(false);
    expect(said(both)[0]).toEqual({
      zh: "步骤 sample-plan.form 要组建 样县centre，但它已存在，而 样县hospital, 样县station 仍未并入。已有机构吸收其他机构，请改用 absorb。",
      en: "step sample-plan.form is to establish 样县centre, which exists already while 样县hospital, 样县station still stand apart. Use absorb, so that the existing body takes in the others.",
    });
  });

  it("never gives the new body an identifier that was given before", () => {
    const old = body(`${division}-county-mchfp-centre`, "county-mchfp-centre", {
      retiredOn: "2015-01-01",
    });
    const { after, findings } = form(health, hospital, station, old);
    expect(findings).toEqual([]);
    expect(after.get(institutions, `${division}-county-mchfp-centre~2`)?.name).toBe("样县服务中心");
  });

  it("gives the new body the sponsor of a predecessor's sponsor that ends itself", () => {
    const { after, findings } = form(
      health,
      { ...hospital, sponsor: "station" },
      { ...station, sponsor: "health" },
    );
    expect(findings).toEqual([]);
    expect(after.get(institutions, `${division}-county-mchfp-centre`)?.sponsor).toBe("health");
  });
});

describe("the same source named twice", () => {
  it("is told once and nothing is done", () => {
    const [first] = sources;
    const twice = consolidate.step(aStepHead("form"), {
      sources: [first, first, first].flatMap((each) => each ?? []),
      into,
    });
    const composition = composed(hierarchyPlugin, reformPlugin, aPlanPlugin([twice]));
    const transition = rehearsed(composition, { divisions, institutions: [health, hospital] });
    expect(transition.edits).toEqual([]);
    expect(transition.findings.map((each) => each.message)).toEqual([
      {
        zh: "步骤 sample-plan.form 把机构 hospital 列为来源两次。请只列一次。",
        en: "step sample-plan.form names the institution hospital as a source more than once. Name it once.",
      },
    ]);
  });
});
