import { assignments, dutiesPlugin, dutyPoint, functionAreaPoint } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { Composition, Text } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, composed } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { type ConsentForm, servicePoint, servicesPlugin } from "@fuyou/services";
import { categoryPoint } from "./category.js";
import { type ClientDesk, type ClientDeskOptions, openClientDesk } from "./client-desk.js";
import { ClientKey } from "./client-key.js";
import { MemoryClientStore } from "./client-store.js";
import { clientsPlugin } from "./clients-plugin.js";
import { consentChecklistPoint, consentItemPoint } from "./consent-checklist.js";
import type { Enrolment } from "./enrolment.js";
import { appraisalKindPoint, entitlementPoint, notificationKindPoint } from "./entitlement.js";
import { retentionPoint } from "./record-kind.js";
import { riskColourPoint } from "./risk.js";
import { type Schedule, schedulePoint } from "./schedule.js";

// An invented catalogue and an invented county with invented clients, for the tests of this package.

const named = (zh: string, en: string): Text => ({ zh, en });
const cites = [aCitation()];
const { county, town, village } = sampleDivisions;

/** Antenatal care in two contacts and a visit after discharge; it ends with the birth. */
export const antenatal: Schedule = {
  code: "antenatal",
  title: named("孕期", "antenatal"),
  service: "check-up",
  anchor: "last-period",
  contacts: [
    { code: "early", title: named("早期", "early"), window: { unit: "weeks", from: 0, to: 12 } },
    { code: "middle", title: named("中期", "middle"), window: { unit: "weeks", from: 16, to: 20 } },
    { code: "late", title: named("晚期", "late"), window: { unit: "weeks", from: 28, to: 36 } },
  ],
  endsWith: ["delivery", "care-ended"],
  cites,
};

/** A child's contacts at 28 to 30 days, at three months, and in the fourth year. */
export const child: Schedule = {
  code: "child",
  title: named("儿童", "child"),
  service: "visit",
  anchor: "birth",
  contacts: [
    { code: "d28", title: named("满月", "day 28"), window: { unit: "days", from: 28, to: 30 } },
    { code: "m3", title: named("3月", "month 3"), window: { unit: "months", from: 3, to: 3 } },
    { code: "y4", title: named("4岁", "year 4"), window: { unit: "years", from: 4, to: 4 } },
  ],
  cites,
};

/** The sample catalogue on top of the packages. */
export const sampleCatalogue = aPlugin("catalogue", (to) => {
  to.add(functionAreaPoint, { code: "sample", title: named("样", "sample") });
  for (const code of ["care", "visits", "surgery"]) {
    const title = named(code, code);
    const duty = { code, title, functionArea: "sample", cites };
    to.add(dutyPoint, { ...duty, class: "technical", lead: "named" });
  }
  const services: readonly [string, string, string, ConsentForm][] = [
    ["check-up", "检查", "care", "none"],
    ["choice", "避孕服务", "care", "informed"],
    ["procedure", "手术", "surgery", "written"],
    ["visit", "访视", "visits", "none"],
  ];
  for (const [code, zh, duty, consent] of services) {
    const levels = ["township"] as const;
    to.add(servicePoint, { code, title: named(zh, code), duty, levels, consent, cites });
  }
  for (const [code, zh, side] of [
    ["rights", "本人权利", "client"],
    ["ability", "自身能力", "provider"],
  ] as const) {
    to.add(consentItemPoint, { code, title: named(zh, code), side, cites });
  }
  to.add(consentChecklistPoint, {
    code: "both",
    title: named("两项知情", "the two"),
    forms: ["informed", "written"],
    items: ["rights", "ability"],
    cites,
  });
  to.add(schedulePoint, antenatal);
  to.add(schedulePoint, child);
  to.add(categoryPoint, {
    code: "pregnancy",
    title: named("孕育", "pregnancy"),
    services: ["check-up"],
    schedules: ["antenatal"],
    cites,
  });
  for (const [code, zh, beside, leastGrade] of [
    ["green", "绿", false, undefined],
    ["yellow", "黄", false, 2],
    ["red", "红", false, 2],
    ["purple", "紫", true, 2],
  ] as const) {
    const title = named(zh, code);
    to.add(riskColourPoint, { code, title, meaning: title, beside, leastGrade, cites });
  }
  to.add(appraisalKindPoint, {
    code: "complication",
    title: named("并发症鉴定", "appraisal"),
    cites,
  });
  to.add(entitlementPoint, {
    code: "treatment",
    title: named("免费治疗", "free treatment"),
    audience: named("经鉴定者", "whoever is appraised"),
    appraisal: "complication",
    offers: [{ code: "care", title: named("治疗", "treatment"), cites: [] }],
    cites,
  });
  to.add(entitlementPoint, {
    code: "family-support",
    title: named("家庭扶助", "support to a family"),
    audience: named("提出申请的家庭", "families that apply"),
    offers: [
      { code: "contact", title: named("联系人", "contact person"), cites: [] },
      { code: "lane", title: named("绿色通道", "fast lane"), cites: [] },
    ],
    cites,
  });
  to.add(notificationKindPoint, {
    code: "birth",
    title: named("出生告知", "birth told"),
    asks: [{ code: "born-on", title: named("出生日期", "day of birth"), optional: true }],
    opens: ["child"],
    cites,
  });
  to.add(retentionPoint, {
    code: "outpatient",
    title: named("门诊", "outpatient"),
    years: 15,
    cites,
  });
});

/** The packages that clients builds on, and clients. */
export const samplePackages = [
  ...[hierarchyPlugin, reformPlugin, personnelPlugin, dutiesPlugin, servicesPlugin],
  clientsPlugin,
];

/** The packages and the sample catalogue, composed. */
export const sampleComposition: Composition = composed(...samplePackages, sampleCatalogue);

function held(duty: string, institution: string, division: string, involvement = "lead") {
  const id = `${institution}.${duty}`;
  return { id, duty, division, institution, involvement, period: { from: "2010-01-01" } };
}

/** The sample county: the township hospital leads care, the clinic helps, the station visits; nobody operates. */
export const sampleCounty = aCounty(
  sampleComposition,
  aHierarchy({
    [assignments.name]: [
      held("care", "hospital", town),
      held("care", "clinic", village, "assist"),
      held("visits", "station", county),
    ],
  }),
);

/** The key of the samples: 32 bytes that are no secret. */
export const sampleKey = new ClientKey(new Uint8Array(32).fill(7));

/** A desk over a store in memory. */
export function aDesk(over: Partial<ClientDeskOptions> = {}): Promise<ClientDesk> {
  return openClientDesk({
    store: new MemoryClientStore(),
    key: sampleKey,
    county: sampleCounty,
    composition: sampleComposition,
    ...over,
  });
}

/** An enrolment of an invented person for antenatal care. */
export function anEnrolment(over: Partial<Enrolment> = {}): Enrolment {
  return {
    identity: "SYNTHETIC-0001",
    person: { name: "示例甲", address: "10000000001" },
    division: village,
    agreedOn: "2020-01-10",
    agreedBy: "client",
    purposes: ["service-reminders"],
    keepUntil: "2021-12-31",
    schedules: ["antenatal"],
    anchors: { "last-period": "2020-01-01" },
    ...over,
  };
}

/** Code of the error that something throws; undefined where it throws none. */
export async function codeOf(doing: Promise<unknown>): Promise<string | undefined> {
  try {
    await doing;
    return undefined;
  } catch (thrown) {
    return (thrown as { code?: string }).code;
  }
}
