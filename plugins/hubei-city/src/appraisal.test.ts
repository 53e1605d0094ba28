import {
  accreditationKindPoint,
  appraisalSchemePoint,
  honourPoint,
  inspectionPlanPoint,
} from "@fuyou/appraisal";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { hubeiCity } from "./hubei-city-plugin.js";

const composition = composeCore(nationalStandards, countyIntegration, hubeiCity);

it("gives no number that source 002 does not have: no interval of re-assessment, no cadence of checks", () => {
  const kinds = composition.all(accreditationKindPoint).map(({ value }) => value);
  const own = kinds.filter(({ cites }) => cites.some(({ source }) => source === "002"));
  expect(own.map(({ code, reassessed, exits }) => [code, reassessed, exits])).toEqual([
    ["model-service-city", false, false],
    ["national-model-service-city", false, false],
    ["baby-friendly-hospital", true, false],
    ["mch-institution-review", false, false],
    ["key-specialty", false, true],
  ]);
  expect(own.every((kind) => kind.reassessedAfterYears === null && kind.by === null)).toBe(true);
  const checks = composition.all(inspectionPlanPoint).map(({ value }) => value);
  expect(checks.map(({ cadence }) => cadence)).toEqual([null, null, null]);
});

it("has ten places for the honour whose name says so, and items only where a city says them", () => {
  expect(composition.get(honourPoint, "ten-finest-of-mch")?.places).toBe(10);
  expect(composition.get(appraisalSchemePoint, "city-performance")?.items).toEqual([]);
});
