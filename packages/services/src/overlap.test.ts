import { aCitation, codeFaults, issuesOf } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { servicesCodes } from "./errors.js";
import {
  duplicateFindings,
  duplicatesOf,
  type OverlapRule,
  overlapPoint,
  type ServiceEvent,
} from "./overlap.js";
import { catalogue, composedWith, core } from "./sample-services.js";

const rule = (over: Partial<OverlapRule> = {}): OverlapRule => ({
  id: "contact",
  title: { zh: "孕期联系", en: "contact in pregnancy" },
  services: ["delivery", "talk"],
  withinDays: 7,
  cites: [aCitation()],
  ...over,
});
const composition = composedWith((to) => to.add(overlapPoint, rule()));
const event = (over: Partial<ServiceEvent> = {}): ServiceEvent => ({
  client: "k-01",
  service: "delivery",
  date: "2020-01-10",
  institution: "hospital",
  ...over,
});
const found = (events: readonly ServiceEvent[], by = composition) =>
  duplicatesOf(events, by).map(({ first, second, days, verdict }) => [
    `${first.institution} ${first.service}`,
    `${second.institution} ${second.service}`,
    days,
    verdict,
  ]);

describe("a service given twice", () => {
  it("is one of the same content by another body within the window, which includes its last day", () => {
    const first = event();
    expect(found([first, event({ institution: "station", date: "2020-01-17" })])).toEqual([
      ["hospital delivery", "station delivery", 7, "double"],
    ]);
    expect(found([first, event({ institution: "station", date: "2020-01-18" })])).toEqual([]);
    expect(found([first, event({ institution: "station", date: "2020-01-10" })])).toEqual([
      ["hospital delivery", "station delivery", 0, "double"],
    ]);
  });

  it("is one of another programme by the same body, and never a return to the same service", () => {
    expect(found([event(), event({ service: "talk", date: "2020-01-12" })])).toEqual([
      ["hospital delivery", "hospital talk", 2, "double"],
    ]);
    expect(found([event(), event({ date: "2020-01-12" })])).toEqual([]);
  });

  it("is not one of somebody else, or under a rule of other days", () => {
    expect(found([event(), event({ client: "k-02", institution: "station" })])).toEqual([]);
    const later = composedWith((to) =>
      to.add(overlapPoint, rule({ period: { from: "2020-01-11" } })),
    );
    expect(found([event(), event({ institution: "station", date: "2020-01-12" })], later)).toEqual(
      [],
    );
  });

  it("cannot be told where the rule has no window, and is not called double", () => {
    const open = composedWith((to) => to.add(overlapPoint, rule({ withinDays: null })));
    const events = [event(), event({ institution: "station", date: "2021-01-10" })];
    expect(found(events, open)).toEqual([["hospital delivery", "station delivery", 366, "open"]]);
    const [said] = duplicateFindings(duplicatesOf(events, open), open, "2021-01-31");
    expect([said?.code, said?.severity]).toEqual(["SERVICES_WINDOW_OPEN", "information"]);
  });
});

describe("what is said of it", () => {
  it("names the bodies and the content once, and nothing of any client", () => {
    const events = ["k-01", "k-02"].flatMap((client) => [
      event({ client }),
      event({ client, institution: "station", date: "2020-01-12" }),
    ]);
    const duplicates = duplicatesOf(events, composition);
    expect(duplicates).toHaveLength(2);
    const names = new Map([
      ["hospital", "样镇卫生院"],
      ["station", "样镇计划生育服务所"],
    ]);
    const findings = [
      ...duplicateFindings(duplicates, composition, "2020-01-31", (id) => names.get(id) ?? id),
    ];
    expect(findings.map(({ message }) => message)).toEqual([
      {
        zh: "样镇卫生院与样镇计划生育服务所在规则“孕期联系”的期限内向同一对象重复提供同一内容的服务。请由牵头单位提供一次，经本人同意后共享结果。",
        en: "样镇卫生院 and 样镇计划生育服务所 gave the same content to the same client within the window of the rule 'contact in pregnancy'. Let the lead give it once and share the result with the client's consent.",
      },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/k-0/);
  });

  it("speaks of services that are in the catalogue", () => {
    const wrong = rule({ services: ["delivry"] });
    const issues = issuesOf(
      ...core,
      catalogue((to) => to.add(overlapPoint, wrong)),
    );
    expect(issues.map(({ code }) => code)).toEqual(["SERVICES_NOT_IN_CATALOGUE"]);
    expect(codeFaults(servicesCodes)).toEqual([]);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-01-${String(n).padStart(2, "0")}`);
const any: fc.Arbitrary<ServiceEvent> = fc.record({
  client: fc.constantFrom("k-01", "k-02"),
  service: fc.constantFrom("delivery", "talk"),
  date: day,
  institution: fc.constantFrom("hospital", "station", "clinic"),
});

it("does not depend on the order in which services are told, and is said only within the window", () => {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (events) => {
      const duplicates = duplicatesOf(events, composition);
      expect(found([...events].reverse())).toEqual(found(events));
      for (const { first, second, days } of duplicates) {
        expect(first.client).toBe(second.client);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(7);
        expect(first.institution !== second.institution || first.service !== second.service).toBe(
          true,
        );
      }
    }),
  );
});
