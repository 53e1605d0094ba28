import { aCitation, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { anchorPoint } from "./anchor.js";
import { categoryPoint, journeyPoint } from "./category.js";
import { drawerSchema } from "./client-store.js";
import { consentChecklistPoint, consentItemPoint } from "./consent-checklist.js";
import { enrolmentSchema } from "./enrolment.js";
import { appraisalKindPoint, entitlementPoint, notificationKindPoint } from "./entitlement.js";
import { noticeWordingPoint } from "./notice.js";
import { recordKindPoint, retentionPoint } from "./record-kind.js";
import { riskColourPoint } from "./risk.js";
import { schedulePoint } from "./schedule.js";
import { windowSchema } from "./window.js";

const title = { zh: "样", en: "sample" };
const cites = [aCitation()];
const period = { from: "2020-01-01" };
const named = { code: "sample", title, cites, period };
const on = "2020-01-01";

describe("the schemas of clients", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    const window = { unit: "days", from: 1, to: 2 } as const;
    const contact = { code: "one", title, window, anchor: "birth", service: "visit" };
    const offer = { code: "lane", offeredOn: on, answer: "accepted", deliveredOn: on } as const;
    const faults = [
      schemaFaults(windowSchema, window),
      schemaFaults(anchorPoint.schema, {
        ...{ code: "sample", title },
        follows: { anchor: "birth", days: 1 },
      }),
      schemaFaults(schedulePoint.schema, {
        ...{ ...named, service: "visit", anchor: "birth", contacts: [contact] },
        ...{ endsWith: ["delivery"], graceDays: 0 },
      }),
      schemaFaults(consentItemPoint.schema, {
        ...{ code: "sample", title, side: "client", remark: title, cites },
      }),
      schemaFaults(consentChecklistPoint.schema, {
        ...{ ...named, forms: ["written"], services: ["visit"], items: ["rights"] },
      }),
      schemaFaults(categoryPoint.schema, { ...named, services: ["visit"], schedules: ["child"] }),
      schemaFaults(journeyPoint.schema, {
        ...{ ...named, providers: ["township-hospital"] },
        stages: [{ code: "one", title, services: ["visit"] }],
      }),
      schemaFaults(retentionPoint.schema, { ...named, years: 15 }),
      schemaFaults(recordKindPoint.schema, {
        ...{ code: "sample", title, concerns: [title], purpose: title, consent: title },
        retention: "while-enrolled",
      }),
      schemaFaults(riskColourPoint.schema, {
        ...{ ...named, meaning: title, beside: false, leastGrade: 2 },
      }),
      schemaFaults(appraisalKindPoint.schema, named),
      schemaFaults(entitlementPoint.schema, {
        ...{ ...named, audience: title, appraisal: "sample" },
        offers: [{ code: "lane", title, cites }],
      }),
      schemaFaults(notificationKindPoint.schema, {
        ...{ ...named, asks: [{ code: "born-on", title, optional: true }], opens: ["child"] },
      }),
      schemaFaults(noticeWordingPoint.schema, { code: "sample", title, wording: title, cites }),
      schemaFaults(enrolmentSchema, {
        ...{ identity: "SYNTHETIC", person: { name: "示例", address: "1" }, division: "1" },
        ...{ agreedOn: on, agreedBy: "client", purposes: ["service-reminders"], keepUntil: on },
        ...{ categories: [], schedules: [], anchors: {}, notices: "sms" },
      }),
      schemaFaults(drawerSchema("person"), { name: "示例", address: "1" }),
      schemaFaults(drawerSchema("list"), {
        ...{ record: "r", division: "1", agreedOn: on, agreedBy: "guardian", purposes: [] },
        ...{ keepUntil: on, categories: [], schedules: [], anchors: { birth: on } },
        ...{ notices: { channel: "sms", agreedOn: on }, declined: ["child"] },
        marks: [{ schedule: "s", contact: "c", offeredOn: on, acceptedOn: on, doneOn: on }],
      }),
      schemaFaults(drawerSchema("record"), {
        consents: [
          {
            ...{ id: "1", service: "s", form: "written", items: [], givenOn: on },
            ...{ agreedBy: "client", withdrawnOn: on },
          },
        ],
        services: [{ id: "1", service: "s", on, by: "b", setting: "outpatient", consent: "1" }],
        incidents: [{ id: "1", service: "s", on, by: "b", account: "a" }],
        assessments: [{ on, by: "b", colours: ["red"], plannedPlace: "p" }],
        applications: [
          {
            ...{ id: "1", entitlement: "e", appliedOn: on, by: "b", offers: [offer] },
            appraised: { on, by: "b", recognised: true },
          },
        ],
        notifications: [{ kind: "birth", on, by: "b" }],
      }),
    ];
    expect(faults.flat()).toEqual([]);
  });

  it("refuse what contradicts itself or names what is not there", async () => {
    const { aPlugin, issuesOf } = await import("@fuyou/kernel/testing");
    const { samplePackages } = await import("./sample-clients.js");
    const window = { unit: "days", from: 1, to: 2 } as const;
    const twice = { code: "one", title, window };
    const wrong = aPlugin("wrong", (to) => {
      to.add(schedulePoint, {
        ...{ code: "sample", title, cites, service: "visit", anchor: "brith" },
        contacts: [twice, twice],
      });
      const items = ["rigths"];
      to.add(consentChecklistPoint, { code: "sample", title, cites, forms: ["written"], items });
      to.add(journeyPoint, {
        ...{ code: "sample", title, cites, providers: ["hopsital"] },
        stages: [{ code: "one", title, services: ["visit"] }],
      });
      const offers = [{ code: "lane", title, cites: [] }];
      const entitled = { code: "sample", title, cites, audience: title, offers };
      to.add(entitlementPoint, { ...entitled, appraisal: "apraisal" });
    });
    const said = issuesOf(...samplePackages, wrong).map(({ text }) => text.en);
    const about = (word: string) => said.filter((each) => each.includes(word)).length;
    expect(
      ["brith", "'one' stands there twice", "rigths", "hopsital", "apraisal"].map(about),
    ).toEqual([1, 1, 1, 1, 1]);
  });
});
