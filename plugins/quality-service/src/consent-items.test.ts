import { itemsBefore, refusedTopicOf } from "@fuyou/clients";
import type { Service } from "@fuyou/services";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { consentItems } from "./consent-items.js";
import { qualityService } from "./quality-service-plugin.js";

const service = (over: Partial<Service>): Service => ({
  code: "contraception-service",
  title: { zh: "避孕服务", en: "contraception" },
  duty: "fp-technical-service",
  levels: ["county"],
  consent: "written",
  cites: [],
  ...over,
});

describe("the eight to be known", () => {
  const composition = composeCore(qualityService);
  const before = (over: Partial<Service>, date = "2006-01-01") =>
    itemsBefore(composition, service(over), date).length;

  it("are four on the side of the staff and four on the client's", () => {
    expect(consentItems.map(({ side }) => side)).toEqual([
      ...Array(4).fill("provider"),
      ...Array(4).fill("client"),
    ]);
  });

  it("come before an informed choice and before a procedure, of the services named only", () => {
    expect(before({})).toBe(8);
    expect(before({ consent: "informed" })).toBe(8);
    expect(before({ consent: "none" })).toBe(0);
    expect(before({ code: "premarital-exam" })).toBe(0);
    expect(before({}, "2005-12-31")).toBe(0);
  });

  it("ask about no permit, order of birth or residence, and about marriage only to say that it is not asked", () => {
    const titles = consentItems.flatMap(({ code, title }) => [code, title.zh, title.en]);
    expect(titles.filter((title) => refusedTopicOf(title) !== null)).toEqual([]);
  });
});
