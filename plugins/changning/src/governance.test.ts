import { addresseesView, documentsOwed, readBodies, readInspections } from "@fuyou/governance";
import { aDepartment, aHierarchy } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { changning } from "./changning-plugin.js";

const composition = composeCore(nationalStandards, countyIntegration, changning);
const section = aDepartment({
  id: "section",
  institution: "health-department",
  name: "妇幼股",
  kind: "grass-roots-mch-section",
});
const county = aCounty(composition, aHierarchy({ departments: [section] }), { date: "2020-06-01" });

describe("governance in source 004", () => {
  it("is addressed to five sorts of unit, of which an enterprise's hospital is one", () => {
    const context = { county, before: null, composition, date: "2020-06-01" };
    const rows = addresseesView.answer(context, {}).tables[0]?.rows ?? [];
    expect(rows.map(({ units }) => units)).toEqual([0, 1, 1, 0, 1]);
  });

  it("wants one report on acting by law in every year since 2018", () => {
    const { lines } = documentsOwed(county, composition, "2018-01-01", "2020-12-31", "2020-06-01");
    const reports = lines.filter((each) => each.deliverable.code === "changning-legality-report");
    expect(reports.map(({ due, state }) => `${due} ${state}`)).toEqual([
      "2018-12-31 missing",
      "2019-12-31 missing",
      "2020-12-31 due",
    ]);
  });

  it("misses the party committee of the public hospital and the team that speaks for the bureau", () => {
    const { lines } = readBodies(county, composition, "2020-06-01");
    const own = lines.filter(({ kind }) => kind.code !== "integration-leading-group");
    expect(own.map(({ kind, unit, body }) => [kind.code, unit.name, body])).toEqual([
      ["hospital-party-committee", "样县妇幼保健院", null],
      ["news-team", "样县", null],
    ]);
  });

  it("leaves the nine prohibitions open, of which the source has the name only", () => {
    const { findings } = readInspections(
      county,
      composition,
      "2020-01-01",
      "2020-06-01",
      "2020-06-01",
    );
    expect(findings.map((each) => [each.code, each.subject])).toEqual([
      ["GOVERNANCE_CONTENT_OPEN", "nine-prohibitions"],
    ]);
  });
});
