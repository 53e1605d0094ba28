import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { aCounty, aPlugin, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import {
  amount,
  checkRequirements,
  count,
  is,
  percent,
  type Requirement,
  requirement,
  requirementPoint,
  shareOf,
  standardsPlugin,
} from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { licences } from "./licence.js";
import { personnelPlugin } from "./personnel-plugin.js";
import { staff } from "./staff.js";
import { isTechnical, staffGroups, technicalStaff } from "./staff-scope.js";

const rule = (over: Partial<Requirement> & Pick<Requirement, "each" | "id" | "require">) =>
  requirement({
    title: { zh: "一项要求", en: "a rule" },
    severity: "mandatory",
    cites: [{ source: "001", clause: "三" }],
    period: { from: "2015-01-01" },
    ...over,
  });
const oneLicence = count(licences, { by: "person", unit: "item" });
const bachelors = shareOf(staff, {
  on: "institution",
  where: isTechnical(),
  part: is("education", "bachelor"),
  unit: "person",
});
const rules = [
  rule({
    id: "licensed",
    ...technicalStaff(),
    require: { measure: oneLicence, compare: "at-least", bound: amount(1) },
  }),
  rule({
    id: "bachelors",
    ...staffGroups({ by: "institution", subject: { zh: "机构", en: "institution" } }),
    require: { measure: bachelors, compare: "at-least", bound: percent(50) },
  }),
];
const composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  aPlugin(
    "rules",
    (to) => {
      for (const each of rules) to.add(requirementPoint, each);
    },
    [personnelPlugin],
  ),
);

describe("staff", () => {
  it("that are technical are those in professional posts and in service", () => {
    const person = (id: string, over: object) => ({
      id,
      name: "某",
      institution: "hospital",
      employment: "established",
      ...over,
    });
    const county = aCounty(composition, {
      ...aHierarchy(),
      institutions: [anInstitution()],
      staff: [
        person("s1", { postClass: "professional", education: "bachelor" }),
        person("s2", { postClass: "professional", education: "associate" }),
        person("s3", { postClass: "professional", employment: "retired", education: "associate" }),
        person("s4", { postClass: "manual" }),
      ],
      licences: [{ id: "l1", person: "s1", kind: "physician" }],
    });
    const found = checkRequirements(county, composition, { date: "2018-01-01", plan: null });
    expect(
      found.map(({ requirement, subject, verdict }) => [requirement, subject, verdict]),
    ).toEqual([
      ["licensed", "staff/s1", "met"],
      ["licensed", "staff/s2", "short"],
      ["bachelors", "staff/institution=hospital", "met"],
    ]);
    // 1 of 2 technical staff in service; the retired one is in neither number.
    expect(found[2]).toMatchObject({ measured: { value: 1 }, bound: { p: 50, q: 100 } });
  });
});
