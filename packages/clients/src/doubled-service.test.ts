import { aCitation, aPlugin, composed } from "@fuyou/kernel/testing";
import { licensingPoint, overlapPoint, servicePoint } from "@fuyou/services";
import { describe, expect, it } from "vitest";
import { recordOf } from "./client-desk.js";
import { giveConsent } from "./consent.js";
import { aDesk, codeOf, sampleCatalogue, samplePackages } from "./sample-clients.js";
import { recordService } from "./service-record.js";

const cites = [aCitation()];

/** A desk where a check-up and a visit have a content in common. */
function deskWith(withinDays: number | null) {
  const rules = aPlugin("rules", (to) => {
    const title = { zh: "产后访视", en: "contact after birth" };
    to.add(overlapPoint, {
      id: "shared",
      title,
      services: ["check-up", "visit"],
      withinDays,
      cites,
    });
  });
  return aDesk({ composition: composed(...samplePackages, sampleCatalogue, rules) });
}

const record = async (withinDays: number | null, second: string, by = "county-hospital") => {
  const desk = await deskWith(withinDays);
  const client = recordOf(desk, "SYNTHETIC-0001");
  const first = { service: "check-up", on: "2020-03-01", by: "hospital" };
  expect(await recordService(desk, client, first)).toEqual([]);
  const found = await recordService(desk, client, { service: "check-up", on: second, by });
  const held = await desk.store.read("record", client);
  expect(held?.services).toHaveLength(2);
  return found;
};

describe("a service that another unit had given", () => {
  it("is recorded all the same, and the unit is told within the window, the last day included", async () => {
    const [told, ...more] = await record(14, "2020-03-15");
    expect(more).toEqual([]);
    expect([told?.code, told?.severity]).toEqual(["SERVICES_DOUBLED", "warning"]);
    expect(told?.message.zh).toContain("样镇卫生院");
    expect(JSON.stringify(told)).not.toContain("SYNTHETIC");
    expect(await record(14, "2020-03-16")).toEqual([]);
  });

  it("is not told of where somebody comes back to the same unit", async () => {
    expect(await record(14, "2020-03-02", "hospital")).toEqual([]);
  });

  it("is left open where the rule has no window", async () => {
    const [told] = await record(null, "2020-03-15");
    expect([told?.code, told?.severity]).toEqual(["SERVICES_WINDOW_OPEN", "information"]);
  });

  it("is told of once, when it is recorded and not when something else is", async () => {
    const desk = await deskWith(14);
    const client = recordOf(desk, "SYNTHETIC-0001");
    await recordService(desk, client, { service: "check-up", on: "2020-03-01", by: "hospital" });
    const visit = { id: "v", service: "visit", on: "2020-03-05", by: "clinic" };
    expect(await recordService(desk, client, visit)).toHaveLength(1);
    expect(await recordService(desk, client, visit)).toEqual([]);
    const later = { service: "check-up", on: "2020-06-01", by: "hospital" };
    expect(await recordService(desk, client, later)).toEqual([]);
  });
});

it("asks the written consent that the law asks of a technique, whatever the catalogue says", async () => {
  const law = aPlugin("law", (to) => {
    const title = { zh: "手术", en: "operation" };
    to.add(servicePoint, {
      ...{ code: "operation", title, duty: "surgery", levels: ["township"], consent: "informed" },
      ...{ techniques: ["ligation"], cites },
    });
    const period = { from: "2020-02-01" };
    const rule = { id: "rule", techniques: ["ligation"], licensedBy: "county", period } as const;
    to.add(licensingPoint, { ...rule, writtenConsent: true, cites });
  });
  const composition = composed(...samplePackages, sampleCatalogue, law);
  const desk = await aDesk({ composition });
  const client = recordOf(desk, "SYNTHETIC-0001");
  const items = ["rights", "ability"];
  const agreed = { service: "operation", form: "informed", items, agreedBy: "client" } as const;
  await giveConsent(desk, client, { ...agreed, on: "2020-01-10" });
  const operation = { service: "operation", by: "hospital" };
  await recordService(desk, client, { ...operation, on: "2020-01-31" });
  expect(await codeOf(recordService(desk, client, { ...operation, on: "2020-02-01" }))).toBe(
    "CLIENTS_NO_CONSENT",
  );
});
