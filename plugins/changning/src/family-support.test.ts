import {
  applyFor,
  ClientKey,
  coverageOf,
  entitlementPoint,
  MemoryClientStore,
  notificationKindPoint,
  openClientDesk,
  recordOf,
} from "@fuyou/clients";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { changning } from "./changning-plugin.js";
import { birthRegistration } from "./family-support.js";

const composition = composeCore(nationalStandards, countyIntegration, changning);

describe("support to families who lost their child", () => {
  it("is on application, from 2018 on, and its three coverages are of those who applied", async () => {
    expect(composition.at(entitlementPoint, "2017-12-31")).toEqual([]);
    const desk = await openClientDesk({
      store: new MemoryClientStore(),
      key: new ClientKey(new Uint8Array(32).fill(1)),
      county: aCounty(composition, aHierarchy()),
      composition,
      smallCell: 1,
    });
    expect(await coverageOf(desk, "special-family", "2018-06-01")).toEqual([]);
    const wish = { entitlement: "special-family", on: "2018-03-01", by: "hospital" };
    await applyFor(desk, recordOf(desk, "SYNTHETIC-1"), wish);
    const rows = await coverageOf(desk, "special-family", "2018-06-01");
    expect(rows.map(({ offer, asked, waiting }) => [offer, asked, waiting])).toEqual([
      ["contact-person", 1, 1],
      ["family-doctor", 1, 1],
      ["fast-lane", 1, 1],
    ]);
  });
});

describe("the registration of a birth", () => {
  it("asks only what services are counted from, and need not be answered", () => {
    expect(composition.get(notificationKindPoint, "birth-registration")).toEqual(birthRegistration);
    expect(birthRegistration.asks.map(({ code, optional }) => [code, optional])).toEqual([
      ["expected-or-born-on", true],
      ["where-to-be-served", true],
    ]);
  });
});
