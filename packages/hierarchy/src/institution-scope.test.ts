import { aCounty, aPlugin, composed } from "@fuyou/kernel/testing";
import {
  amount,
  checkRequirements,
  count,
  describe as described,
  is,
  type Requirement,
  type RequirementScope,
  requirement,
  requirementPoint,
} from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { departments } from "./department.js";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { institutions } from "./institution.js";
import { divisionsOf, institutionsOf, theWholeCounty } from "./institution-scope.js";
import { aDivision, aHierarchy, anInstitution, sampleDivisions } from "./testing.js";

const rule = (
  scope: RequirementScope,
  measure: Requirement["require"]["measure"] = count(departments, {
    by: "institution",
    unit: "department",
  }),
): Requirement =>
  requirement({
    id: "a-rule",
    title: { zh: "一项要求", en: "a rule" },
    ...scope,
    require: { measure, compare: "at-least", bound: amount(1) },
    severity: "mandatory",
    cites: [{ source: "000", clause: "一" }],
    period: { from: "2015-01-01" },
  });
const compositionWith = (...rules: Requirement[]) =>
  composed(
    hierarchyPlugin,
    aPlugin(
      "rules",
      (to) => {
        for (const each of rules) to.add(requirementPoint, each);
      },
      [hierarchyPlugin],
    ),
  );
const sentences = (scope: RequirementScope, measure?: Requirement["require"]["measure"]) => {
  const made = rule(scope, measure);
  const composition = compositionWith(made);
  return [described(made, "zh", composition), described(made, "en", composition)];
};
const plate = "mchfp-service-station";

describe("institutions", () => {
  it("are plain data by kind, level and class", () => {
    expect(
      institutionsOf({
        kinds: ["township-hospital", "central-township-hospital"],
        level: "township",
        divisionClass: "town",
      }),
    ).toEqual({
      each: "institutions",
      where: {
        all: [
          { field: "kind", in: ["township-hospital", "central-township-hospital"] },
          { field: "division.level", is: "township" },
          { field: "division.class", is: "town" },
        ],
      },
      subject: {
        zh: "镇乡镇卫生院、中心卫生院",
        en: "township hospital or central township hospital in a town",
      },
    });
    expect(institutionsOf()).toEqual({
      each: "institutions",
      subject: { zh: "机构", en: "institution" },
    });
  });

  it("compose and read as a sentence, with and without a name of their own", () => {
    expect(
      sentences(institutionsOf({ kinds: ["township-hospital"], level: "township" })),
    ).toMatchInlineSnapshot(`
      [
        "每个乡镇卫生院的内设机构应不少于1个科室（依据 000 一）。",
        "Every township hospital: departments must be at least 1 department (000 一).",
      ]
    `);
    const subject = { zh: "妇计中心", en: "centre" };
    expect(sentences(institutionsOf({ kinds: ["county-mchfp-centre"], subject }))[1]).toBe(
      "Every centre: departments must be at least 1 department (000 一).",
    );
  });

  it("of a kind a plugin brings are named by its title in the composition", () => {
    expect(institutionsOf({ kinds: ["welfare-house"] })).toEqual({
      each: "institutions",
      where: { field: "kind", is: "welfare-house" },
    });
  });

  it("with a name plate are judged by their plates, and called by their own names", () => {
    const scope = institutionsOf({ kinds: ["township-hospital"], level: "township", plate });
    const measure = count(departments, { on: "institution", unit: "department" });
    expect(scope).toMatchObject({ each: "name-plates", groupBy: "institution" });
    expect(sentences(scope, measure)).toMatchInlineSnapshot(`
      [
        "每个挂“妇幼保健计划生育服务站”牌子的乡镇卫生院的内设机构应不少于1个科室（依据 000 一）。",
        "Every township hospital with the name plate 'MCH and family-planning service station': departments must be at least 1 department (000 一).",
      ]
    `);
    const composition = compositionWith(rule(scope, measure));
    const hanging = (id: string, institution: string, period: object) => ({
      id,
      institution,
      name: "站",
      kind: plate,
      order: "second",
      period,
    });
    const county = aCounty(composition, {
      ...aHierarchy(),
      institutions: ["a", "b", "c"].map((id) => anInstitution({ id, name: `${id}院` })),
      departments: [
        { id: "d", institution: "a", name: "服务科", kind: "mchfp-service-department" },
      ],
      "name-plates": [
        hanging("p1", "a", { from: "2016-01-01" }),
        hanging("p2", "b", { from: "2016-01-01" }),
        hanging("p3", "c", { from: "2016-01-01", to: "2016-12-31" }),
      ],
    });
    const found = checkRequirements(county, composition, { date: "2018-01-01", plan: null });
    expect(found.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["name-plates/institution=a", "met"],
      ["name-plates/institution=b", "short"],
    ]);
    expect(found[1]?.message.zh).toMatch(/^b院：/);
  });
});

describe("divisions and the county", () => {
  it("are plain data by level and class", () => {
    expect(divisionsOf({ level: "village" })).toEqual({
      each: "divisions",
      where: { field: "level", is: "village" },
      subject: { zh: "村居级区划", en: "division at village level" },
    });
    expect(divisionsOf({ class: "village-committee" }).where).toEqual({
      field: "class",
      is: "village-committee",
    });
    expect(theWholeCounty()).toEqual({ each: "county" });
  });

  it("compose and judge what lies in them", () => {
    const bodies = count(institutions, { by: "division", unit: "institution" });
    const towns = rule(divisionsOf({ level: "township", class: "town" }), bodies);
    const all = rule(theWholeCounty(), count(institutions, { unit: "institution" }));
    const composition = compositionWith(towns, { ...all, id: "all" });
    const county = aCounty(composition, {
      divisions: [
        aDivision({ id: sampleDivisions.county, name: "样县" }),
        aDivision(),
        aDivision({ id: "999901001000", name: "样街道" }),
      ],
      institutions: [anInstitution()],
    });
    const found = checkRequirements(county, composition, { date: "2018-01-01", plan: null });
    expect(found.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      [`divisions/${sampleDivisions.town}`, "met"],
      ["county/999901", "met"],
    ]);
  });

  it("refuse a level or class that is none, with the nearest", () => {
    const composing = () =>
      compositionWith(rule({ ...divisionsOf(), where: is("level", "vilage") }));
    expect(composing).toThrow(/'level' with 'vilage'.*the nearest is 'village'/);
  });
});
