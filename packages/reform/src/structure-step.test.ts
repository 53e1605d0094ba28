import {
  departments,
  hierarchyPlugin,
  institutions,
  namePlates,
  relations,
} from "@fuyou/hierarchy";
import { aDepartment, aDivision, anInstitution, aRelation } from "@fuyou/hierarchy/testing";
import { composed, type Records } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { reformPlugin } from "./reform-plugin.js";
import type { Step } from "./step.js";
import {
  addDepartments,
  createInstitutions,
  type GuidanceStep,
  guideInstitutions,
  hangPlates,
} from "./structure-step.js";
import { aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const street = "999901001";
const town = "999901101";
const divisions = [
  aDivision({ id: "999901000000", name: "样县" }),
  aDivision({ id: `${street}000`, name: "城区街道" }),
  aDivision({ id: `${town}000`, name: "甲镇" }),
  aDivision({ id: `${street}001`, name: "一社区" }),
  aDivision({ id: `${town}201`, name: "一村" }),
  aDivision({ id: `${town}202`, name: "二村" }),
];
const body = (id: string, kind: string, place: string, over: object = {}) =>
  anInstitution({ id, name: id, kind, division: place.padEnd(12, "0"), ...over });
const all = [
  body("centre", "county-mchfp-centre", "999901"),
  body("office", "street-office", street),
  body("government", "township-government", town),
  body("community", "community-health-centre", street),
  body("hospital", "township-hospital", town),
  body("residents", "residents-committee", `${street}001`),
  body("village-1", "village-committee", `${town}201`),
  body("village-2", "village-committee", `${town}202`),
];
const run = (step: Step, over: Records = {}) =>
  rehearsed(composed(hierarchyPlugin, reformPlugin, aPlanPlugin([step])), {
    divisions,
    institutions: all,
    ...over,
  });
const codes = (transition: ReturnType<typeof run>) => transition.findings.map((each) => each.code);
const alreadyThere = ["REFORM_ALREADY_DONE"];
const hospitals = { kinds: ["township-hospital", "community-health-centre"] };

describe("hanging plates", () => {
  const plate = { kind: "mchfp-service-station", name: "{division}站" };

  it("hangs one at each institution chosen, in towns and not in streets where so limited", () => {
    const towns = { ...hospitals, divisionClasses: ["town" as const] };
    const { after } = run(hangPlates.step(aStepHead("s"), { at: towns, plate }));
    expect([...after.rows(namePlates)].map((each) => [each.institution, each.name])).toEqual([
      ["hospital", "甲镇站"],
    ]);
  });

  it("leaves one that hangs, and hangs another where one was taken down", () => {
    const hung = (id: string, institution: string, over: object) => {
      const order = "second";
      return {
        id,
        institution,
        name: "站",
        kind: plate.kind,
        order,
        period: { from: "2012-01-01" },
        ...over,
      };
    };
    const done = run(hangPlates.step(aStepHead("s"), { at: hospitals, plate }), {
      "name-plates": [
        hung("p1", "hospital", {}),
        hung("community-mchfp-service-station", "community", {
          period: { from: "2012-01-01", to: "2015-01-01" },
        }),
      ],
    });
    expect([...done.after.rows(namePlates)].map((each) => each.id)).toEqual([
      "p1",
      "community-mchfp-service-station",
      "community-mchfp-service-station~2",
    ]);
    expect(codes(done)).toEqual(alreadyThere);
  });
});

describe("adding departments", () => {
  const step = addDepartments.step(aStepHead("s"), {
    to: hospitals,
    kind: "mchfp-service-department",
    name: "服务科",
  });

  it("adds one where there is none of the kind, or none left", () => {
    const kind = "mchfp-service-department";
    const done = run(step, {
      departments: [
        aDepartment({ id: "d1", institution: "hospital", kind }),
        aDepartment({ id: "d2", institution: "community", kind, retiredOn: "2015-01-01" }),
        aDepartment({ id: "d3", institution: "community", kind: "health-fp-office" }),
      ],
    });
    const added = [...done.after.rows(departments)].filter((each) => !/^d\d/.test(each.id));
    expect(added).toEqual([
      { id: `community-${kind}`, institution: "community", kind, name: "服务科" },
    ]);
    expect(codes(done)).toEqual(alreadyThere);
  });
});

describe("creating institutions", () => {
  const step = createInstitutions.step(aStepHead("s"), {
    beside: { kinds: ["township-government", "street-office"] },
    body: {
      kind: "fp-association",
      name: "{division}计划生育协会",
      legalForm: "mass-organisation",
    },
  });

  it("creates one in each township, sponsored by the one beside it", () => {
    const { after } = run(step);
    const created = [...after.rows(institutions)].filter((each) => each.kind === "fp-association");
    expect(created).toEqual([
      {
        id: `${street}000-fp-association`,
        name: "城区街道计划生育协会",
        kind: "fp-association",
        division: `${street}000`,
        legalForm: "mass-organisation",
        sponsor: "office",
        establishedOn: "2020-02-10",
      },
      expect.objectContaining({ name: "甲镇计划生育协会", sponsor: "government" }),
    ]);
  });

  it("leaves a township that has one, and gives no identifier a second time", () => {
    const old = { legalForm: "mass-organisation", retiredOn: "2015-01-01" };
    const done = run(step, {
      institutions: [
        ...all,
        body("association", "fp-association", street, { legalForm: "mass-organisation" }),
        body(`${town}000-fp-association`, "fp-association", town, old),
      ],
    });
    expect(codes(done)).toEqual(alreadyThere);
    const created = [...done.after.rows(institutions)].slice(all.length + 2);
    expect(created.map((each) => each.id)).toEqual([`${town}000-fp-association~2`]);
  });
});

describe("guiding", () => {
  const villages = { kinds: ["village-committee", "residents-committee"] };
  const guidance = (over: Partial<GuidanceStep>) =>
    guideInstitutions.step(aStepHead("s"), {
      from: { kinds: ["county-mchfp-centre"] },
      to: hospitals,
      scope: "county",
      ...over,
    });
  const guided = (transition: ReturnType<typeof run>) =>
    [...transition.after.rows(relations)].map((each) => `${each.from}>${each.to}`);

  it("puts all under the one body of the county", () => {
    const { after } = run(guidance({}));
    expect([...after.rows(relations)]).toEqual([
      {
        id: "centre-guides-community",
        kind: "professional-guidance",
        from: "centre",
        to: "community",
        period: { from: "2020-02-10" },
      },
      expect.objectContaining({ from: "centre", to: "hospital" }),
    ]);
  });

  it("puts each under the one of its own township, through a department, for some posts", () => {
    const done = run(
      guidance({
        from: { kinds: ["township-government", "street-office"] },
        throughDepartment: "health-fp-office",
        to: villages,
        concerns: "village-health-worker",
        scope: "same-township",
      }),
      {
        departments: [
          aDepartment({ id: "d1", institution: "government", kind: "health-fp-office" }),
          aDepartment({ id: "d2", institution: "office", kind: "health-fp-office" }),
        ],
      },
    );
    const rows = [...done.after.rows(relations)];
    expect(rows.map((each) => [each.to, each.from, each.fromDepartment, each.concerns])).toEqual([
      ["residents", "office", "d2", "village-health-worker"],
      ["village-1", "government", "d1", "village-health-worker"],
      ["village-2", "government", "d1", "village-health-worker"],
    ]);
  });

  it("tells once for each township that there is none to guide, or that there are two", () => {
    const step = guidance({
      from: { kinds: ["township-hospital"] },
      to: villages,
      scope: "same-township",
    });
    const bad = run(step, { institutions: [...all, body("second", "township-hospital", town)] });
    expect(bad.findings.map((each) => [each.code, each.subject])).toEqual([
      ["REFORM_NONE_FOUND", `divisions/${street}000`],
      ["REFORM_SEVERAL_FOUND", `divisions/${town}000`],
    ]);
    expect(guided(bad)).toEqual([]);
  });

  it("leaves guidance that is there, and tells limited guidance from general", () => {
    const there = aRelation({ id: "g", from: "centre", to: "hospital" });
    const done = run(guidance({}), { relations: [there] });
    expect(guided(done)).toEqual(["centre>hospital", "centre>community"]);
    expect(codes(done)).toEqual(alreadyThere);
    const limited = run(guidance({ concerns: "village-doctor" }), { relations: [there] });
    expect(guided(limited)).toHaveLength(3);
  });

  it("lets nobody guide itself", () => {
    const done = run(guidance({ to: { kinds: ["county-mchfp-centre"] } }));
    expect(guided(done)).toEqual([]);
    expect(codes(done)).toEqual(alreadyThere);
  });
});
