import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { priceOn, programmesOf, type Service, servicePoint, serviceSchema } from "@fuyou/services";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { changning } from "./changning-plugin.js";
import { cityProgrammes, wholeCourseCare } from "./services.js";

const from = "2018-01-01";
const composition = composeCore(nationalStandards, countyIntegration, changning);

it("keeps the handbook as the record of care through the whole course", () => {
  const care = wholeCourseCare(from);
  expect(serviceSchema.parse(care)).toEqual(care);
  expect(care.records).toEqual(["mch-handbook"]);
});

it("offers people on the move the same services at the same price", () => {
  const equal = cityProgrammes(from).find(({ code }) => code === "changning-equal-services");
  expect(equal?.services).toContain("contraception-service");
  const service = composition.get(servicePoint, "contraception-service", from) as Service;
  expect(priceOn(composition, service, from)).toBe("free");
  expect(programmesOf(composition, service.code, from)).toHaveLength(2);
  expect(priceOn(composition, service, "2017-12-31")).toBeNull();
});
