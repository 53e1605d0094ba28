import { fundingRulePoint, projectsView } from "@fuyou/funding";
import { rolesView } from "@fuyou/hierarchy";
import { aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { compose, type ViewContext } from "@fuyou/kernel";
import { aCounty, type Records } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { domainPlugins } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { changning } from "./changning-plugin.js";

const composition = compose([
  ...domainPlugins,
  nationalStandards,
  countyIntegration,
  changning.with({}),
]);
const asked = (records: Records, date: ViewContext["date"]): ViewContext => ({
  county: aCounty(composition, aHierarchy(records)),
  before: null,
  composition,
  date,
});

describe("the projects of Changning", () => {
  it("are eight, and the service building is begun by the end of 2018", () => {
    const building = {
      id: "c1",
      name: "计生服务大楼",
      institution: "county-hospital",
      kind: "new",
      plan: "changning-service-building",
      startedOn: "2019-01-01",
    };
    const answer = (startedOn: string, date: ViewContext["date"]) => {
      const projects = { "construction-projects": [{ ...building, startedOn }] };
      return projectsView.answer(asked(projects, date), {});
    };
    const { tables, findings } = answer("2019-01-01", "2019-06-30");
    const own = tables[1]?.rows.filter(({ clause }) => String(clause).startsWith("004 "));
    expect(own).toHaveLength(8);
    const late = findings.filter(({ code }) => code === "FUNDING_STAGE_LATE");
    expect(late.map(({ clause, message }) => [clause, message.zh])).toEqual([
      [
        "二(七)",
        "项目“计生服务大楼”（c1）应在 2018-12-31 前（含当日）达到“开工”，当日登记为“计划”。请推进并登记进展。",
      ],
    ]);
    const codes = (from: string) => answer(from, "2019-06-30").findings.map(({ code }) => code);
    expect(codes("2018-12-31")).not.toContain("FUNDING_STAGE_LATE");
  });
});

describe("the roles of Changning", () => {
  it("are a hub below the county, two rescue centres and a consortium with members", () => {
    const institutions = [
      ...(aHierarchy().institutions ?? []),
      anInstitution({ id: "central", name: "样镇中心卫生院", kind: "central-township-hospital" }),
    ];
    const role = (id: string, institution: string, of: string, over: object = {}) => ({
      id,
      institution,
      role: of,
      period: { from: "2018-01-01" },
      ...over,
    });
    const roles = [
      role("r1", "central", "sub-county-hub", { divisions: ["999901101000"] }),
      role("r2", "county-hospital", "critical-maternal-centre"),
      role("r3", "county-hospital", "mch-consortium"),
    ];
    const context = asked({ institutions, "institution-roles": roles }, "2018-06-30");
    const { findings } = rolesView.answer(context, {});
    expect(findings.map(({ code, clause }) => `${code} ${clause}`)).toEqual([
      // The township hospital of the same town is not guided by the hub yet.
      "HIERARCHY_ROLE_UNGUIDED 二(七)",
      "HIERARCHY_ROLE_VACANT 三(十七)",
      "HIERARCHY_ROLE_MEMBERS 三(十七)",
    ]);
  });
});

describe("village doctors of Changning", () => {
  it("are paid through two channels at least, none of which the document names", () => {
    const rule = composition.get(fundingRulePoint, "changning-village-doctors");
    expect([rule?.leastSources, rule?.sources, rule?.severity]).toEqual([2, [], "target"]);
  });
});
