import { doChange, FuyouError, type ViewContext } from "@fuyou/kernel";
import {
  aCitation,
  aCounty,
  anAct,
  aPlugin,
  composed,
  findingsIn,
  schemaFaults,
} from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type DemandFigure, demandFigureSchema } from "./demand-figure.js";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import {
  type InstitutionRole,
  institutionRolePoint,
  institutionRoleSchema,
  institutionRoles,
} from "./institution-role.js";
import { endRoles, giveRole } from "./institution-role-change.js";
import { rolesView } from "./roles-view.js";
import { networkView, serviceTierPoint } from "./service-tier.js";
import { aHierarchy, aRelation, sampleDivisions } from "./testing.js";

const { county: whole, town, village } = sampleDivisions;
const composition = composed(
  hierarchyPlugin,
  aPlugin("roles", (to) => {
    to.add(institutionRolePoint, {
      code: "hub",
      title: { zh: "服务中心", en: "hub" },
      kinds: ["county-mch-hospital"],
      guides: ["township-hospital"],
      cites: [aCitation()],
    });
    const tier = (id: string, order: number, kinds: string[], roles: string[] = []) =>
      to.add(serviceTierPoint, {
        id,
        order,
        kinds,
        roles,
        title: { zh: id, en: id },
        cites: [aCitation()],
      });
    tier("link", 2, [], ["mobile-service"]);
    tier("base", 1, ["village-clinic"]);
  }),
);
const aRole = (over: object = {}) => ({
  id: "r1",
  institution: "county-hospital",
  role: "hub",
  divisions: [town],
  period: { from: "2019-01-01" },
  ...over,
});
const context = (roles: readonly object[], over: object = {}): ViewContext => ({
  county: aCounty(composition, aHierarchy({ "institution-roles": roles, ...over })),
  before: null,
  composition,
  date: "2020-01-01",
});
const said = (roles: readonly object[], over: object = {}) =>
  rolesView.answer(context(roles, over), { role: "hub" });

describe("roles of institutions", () => {
  it("have the fields of their interfaces", () => {
    const role: Required<InstitutionRole> = {
      id: "r",
      institution: "h",
      role: "hub",
      divisions: [town],
      members: ["c"],
      document: "1",
      period: { from: "2019-01-01" },
      retiredOn: "2020-01-01",
    };
    expect(schemaFaults(institutionRoleSchema, role)).toEqual([]);
    const figure: Required<DemandFigure> = {
      id: "f",
      division: town,
      year: 2020,
      liveBirths: 1,
      women: 2,
      children: 3,
      origin: "普查",
      retiredOn: "2021-01-01",
      period: undefined,
    };
    expect(schemaFaults(demandFigureSchema, figure)).toEqual([]);
  });

  it("name a hub that does not guide those it serves, until the guidance is on record", () => {
    const { tables, findings } = said([aRole()]);
    expect(tables[0]?.rows).toEqual([
      {
        role: { zh: "服务中心", en: "hub" },
        institution: "样县妇幼保健院",
        divisions: "样镇",
        members: null,
        from: "2019-01-01",
        to: null,
      },
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      {
        zh: "样县妇幼保健院 作为“服务中心”，对服务区划内 1 家机构没有登记业务指导关系：样镇卫生院。请登记业务指导关系。",
        en: "样县妇幼保健院 as 'hub' has no guidance of institutions in the divisions it serves, 1: 样镇卫生院. Record the guidance.",
      },
    ]);
    expect(said([aRole()], { relations: [aRelation()] }).findings).toEqual([]);
  });

  it("are missed where a document asks for them, and judged by the kind of their holder", () => {
    const codes = (...roles: object[]) => said(roles).findings.map(({ code }) => code);
    expect(codes()).toEqual(["HIERARCHY_ROLE_VACANT"]);
    expect(codes(aRole({ institution: "clinic", divisions: undefined }))).toEqual([
      "HIERARCHY_ROLE_KIND",
      "HIERARCHY_ROLE_DIVISIONS",
    ]);
    // Over since 2019: nobody has it any more.
    expect(codes(aRole({ period: { from: "2018-01-01", to: "2018-12-31" } }))).toEqual([
      "HIERARCHY_ROLE_VACANT",
    ]);
  });

  it("begin and end on days, and are not ended twice", () => {
    const draft = context([]).county.draft();
    doChange(draft, giveRole, { role: aRole() as InstitutionRole }, anAct("2020-01-01"));
    doChange(draft, endRoles, { roles: ["r1"] }, anAct("2020-03-01"));
    expect(draft.get(institutionRoles, "r1")?.period).toEqual({
      from: "2019-01-01",
      to: "2020-02-29",
    });
    const again = () => doChange(draft, endRoles, { roles: ["r1"] }, anAct("2020-03-01"));
    expect(again).toThrow(FuyouError);
    expect(again).toThrow(/the role 'r1' is over on 2020-03-01/);
  });
});

describe("the service network", () => {
  it("counts what makes each tier, in order, and names townships without it", () => {
    const rows = (...roles: object[]) => networkView.answer(context(roles), {}).tables[0]?.rows;
    expect(rows()).toEqual([
      { tier: { zh: "base", en: "base" }, institutions: 1, townships: 1, without: null },
      { tier: { zh: "link", en: "link" }, institutions: 0, townships: 0, without: "样镇" },
    ]);
    const mobile = aRole({ role: "mobile-service", divisions: [whole] });
    expect(rows(mobile)?.[1]).toMatchObject({ institutions: 1, townships: 1, without: null });
  });
});

describe("figures of need", () => {
  it("are refused for a village, whose numbers would speak of single families", () => {
    const figures = [{ id: "f1", division: village, year: 2020, liveBirths: 2 }];
    const found = findingsIn(composition, aHierarchy({ "demand-figures": figures }));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["HIERARCHY_DEMAND_OF_VILLAGE", "error"],
    ]);
  });
});
