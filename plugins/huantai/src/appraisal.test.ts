import { appraisalSchemePoint, type SchemeItem, trainingPlanPoint } from "@fuyou/appraisal";
import { CompositionError } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";

const item = (counts: string): SchemeItem => ({
  ...{ code: "one", title: { zh: "一项", en: "an item" }, counts, weight: 1 },
  evidence: { zh: "登记", en: "register" },
});
const composedWith = (institutionItems: readonly SchemeItem[]) =>
  composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-01", institutionItems }));

it("leaves the items to towns and the bureau, and takes those they set", () => {
  expect(composedWith([]).get(appraisalSchemePoint, "service-institutions")?.items).toEqual([]);
  const set = composedWith([item("quality")]).get(appraisalSchemePoint, "service-institutions");
  expect(set?.items.map(({ code }) => code)).toEqual(["one"]);
});

it("refuses an item by which uptake of a voluntary service would count", () => {
  expect(() => composedWith([item("uptake")])).toThrow(CompositionError);
  expect(() => composedWith([item("uptake")])).toThrow("APPRAISAL_ITEM_COUNTS_CLIENTS");
});

it("appraises groups of posts once a year, and does not say how often training is held", () => {
  const composition = composedWith([]);
  const staff = composition.get(appraisalSchemePoint, "town-and-village-staff");
  expect([staff?.object.of, staff?.cadence]).toEqual(["post-group", { times: 1, per: "year" }]);
  expect(composition.get(trainingPlanPoint, "regular-training")?.cadence).toBeNull();
});
