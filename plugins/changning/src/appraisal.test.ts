import { appraisalCalendarView, appraisalSchemePoint, inspectionPlanPoint } from "@fuyou/appraisal";
import { aHierarchy, anInstitution, sampleDivisions } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { changning } from "./changning-plugin.js";

const composition = composeCore(nationalStandards, countyIntegration, changning);

it("surveys every town by mid-year and by the year's end, and names those left out", () => {
  const visit = { id: "v1", inspection: "town-survey", institution: "government" };
  const hierarchy = aHierarchy({ "inspection-visits": [{ ...visit, on: "2018-06-20" }] });
  const town = anInstitution({
    ...{ id: "another", name: "样乡政府", kind: "township-government" },
    ...{ legalForm: "administrative-organ", division: sampleDivisions.town },
  });
  const institutions = [...(hierarchy.institutions ?? []), town];
  const county = aCounty(composition, { ...hierarchy, institutions }, { date: "2018-12-31" });
  const answer = appraisalCalendarView.answer(
    { county, before: null, composition, date: county.date },
    { from: "2018-01-01", to: "2018-12-31" },
  );
  const missed = answer.findings.filter(({ code }) => code === "APPRAISAL_NOT_VISITED");
  expect(missed.map(({ message }) => message.zh)).toEqual([
    expect.stringContaining(
      "“乡镇半年和年终全面调查”在 2018-01-01 至 2018-06-30 应到 2 家，未到：样乡政府。",
    ),
  ]);
});

it("looks at the work of services and publishes no ranking", () => {
  const { scope, output } = composition.get(inspectionPlanPoint, "town-survey") ?? {};
  expect(scope?.map(({ zh }) => zh)).toEqual(["服务工作落实到位情况"]);
  expect(output?.zh).toBe("逐单位通报，不排名");
});

it("has health and poverty as one item of the hospitals' year, without a weight", () => {
  const items = composition.get(appraisalSchemePoint, "hospital-year")?.items;
  expect(items?.map(({ code, counts, weight }) => [code, counts, weight])).toEqual([
    ["health-and-poverty", "service-offered", null],
  ]);
});
