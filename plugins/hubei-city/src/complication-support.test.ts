import {
  applyFor,
  ClientKey,
  MemoryClientStore,
  makeOffer,
  openClientDesk,
  recordAppraisal,
  recordOf,
} from "@fuyou/clients";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { hubeiCity } from "./hubei-city-plugin.js";

describe("support after a complication of surgery", () => {
  it("follows an appraisal that the client applied for, never before it", async () => {
    const composition = composeCore(nationalStandards, countyIntegration, hubeiCity);
    const desk = await openClientDesk({
      store: new MemoryClientStore(),
      key: new ClientKey(new Uint8Array(32).fill(1)),
      county: aCounty(composition, aHierarchy()),
      composition,
    });
    const record = recordOf(desk, "SYNTHETIC-1");
    const application = await applyFor(desk, record, {
      entitlement: "complication-support",
      on: "2015-03-01",
      by: "hospital",
    });
    const act = { application, on: "2015-04-01", by: "county-hospital" };
    await expect(makeOffer(desk, record, act, "free-treatment")).rejects.toThrow(
      "CLIENTS_APPLICATION_STATE",
    );
    await recordAppraisal(desk, record, act, true);
    await makeOffer(desk, record, act, "free-treatment");
    await makeOffer(desk, record, act, "special-support");
    const offers = (await desk.store.read("record", record))?.applications[0]?.offers;
    expect(offers?.map(({ code }) => code)).toEqual(["free-treatment", "special-support"]);
  });
});
