import { aCitation, codeFaults, issuesOf, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { consentAsked } from "./consent-asked.js";
import { servicesCodes } from "./errors.js";
import { priceOn, programmePoint, programmesOf } from "./programme.js";
import { aRule, aService, catalogue, composedWith, core } from "./sample-services.js";
import { type Service, servicePoint, serviceSchema } from "./service.js";
import { leastPrice, priceOf } from "./service-price.js";
import { licensingPoint } from "./technique.js";

const cites = [aCitation()];
const text = (of: string) => ({ zh: of, en: of });
const full: Required<Service> = {
  code: "delivery",
  title: text("a"),
  duty: "care",
  levels: ["county"],
  consent: "written",
  families: ["maternal-care"],
  stages: ["birth"],
  audience: ["women"],
  roles: [{ involvement: "lead", level: "county", kinds: ["county-mch-hospital"], cites }],
  price: "reduced",
  entitlements: [{ group: "poor", price: "free", cites }],
  techniques: ["midwifery"],
  steps: [text("b")],
  followUp: { title: text("c"), record: "follow-up-form", withinDays: 7 },
  records: ["mch-handbook"],
  modes: ["clinic"],
  cites,
  period: { from: "2010-01-01" },
};

describe("a service of the catalogue", () => {
  it("has the fields of its interface, no more and no less", () => {
    expect(schemaFaults(serviceSchema, full)).toEqual([]);
    expect(codeFaults(servicesCodes)).toEqual([]);
  });

  it("has no field and no word in which residence, marriage, a permit or a birth could be a condition", () => {
    const conditions = { residence: "local", marital: "married", permit: true, parity: 1 };
    for (const [field, value] of Object.entries({ ...conditions, eligibility: conditions })) {
      expect(serviceSchema.safeParse({ ...full, [field]: value }).success, field).toBe(false);
    }
    for (const word of ["residents", "married", "permit-holders", "floating-population"]) {
      expect(serviceSchema.safeParse({ ...full, audience: [word] }).success, word).toBe(false);
    }
    const registered = [{ group: "registered", price: "free", cites }];
    expect(serviceSchema.safeParse({ ...full, entitlements: registered }).success).toBe(false);
  });

  it("names codes that the lists have, one lead at a level, and entitlements that help", () => {
    const lead = { involvement: "lead", level: "county", cites } as const;
    const wrong = aService("wrong", {
      families: ["maternal"],
      techniques: ["midwifry"],
      roles: [lead, { ...lead, kinds: ["county-mch-hospital"] }],
      price: "free",
      entitlements: [{ group: "poor", price: "reduced", cites }],
    });
    const issues = issuesOf(
      ...core,
      catalogue((to) => to.add(servicePoint, wrong)),
    );
    expect(issues.map(({ text: said }) => said)).toEqual([
      {
        zh: "services.service 的“wrong”引用“maternal”，但服务类别中没有此项（最接近的是“maternal-care”）。请更正代码，或由插件提供该项。",
        en: "services.service#wrong names 'maternal', which is not among the families of services; the nearest is 'maternal-care'. Correct the code, or contribute it in a plugin.",
      },
      {
        zh: "services.service 的“wrong”引用“midwifry”，但专项技术中没有此项（最接近的是“midwifery”）。请更正代码，或由插件提供该项。",
        en: "services.service#wrong names 'midwifry', which is not among the techniques; the nearest is 'midwifery'. Correct the code, or contribute it in a plugin.",
      },
      {
        zh: "服务“wrong”在县级有两个牵头者。请只留一个牵头者，其余列为配合；文件没有指明牵头者的，一个也不列。",
        en: "the service 'wrong' has two leads at the level 'county'. Keep one and let the others assist; where the document names no lead, name none.",
      },
      {
        zh: "服务“wrong”对“贫困对象”的价格高于一般价格。优待只能降价，请更正。",
        en: "the service 'wrong' costs the group 'people in poverty' more than everybody else. An entitlement can only lower a price: correct it.",
      },
    ]);
  });
});

describe("what a service costs", () => {
  const composition = composedWith((to) => {
    const programme = { cites, title: text("p"), services: ["talk"] };
    to.add(programmePoint, {
      ...programme,
      code: "free-items",
      price: "free",
      period: { from: "2020-02-01" },
    });
    to.add(programmePoint, { ...programme, code: "no-price", services: ["talk", "delivery"] });
  });
  const talk = aService("talk", { price: "charged" });

  it("is what it says, and less for a group with an entitlement", () => {
    expect(priceOf(full)).toBe("reduced");
    expect(priceOf(full, "poor")).toBe("free");
    expect(priceOf(aService("plain"), "poor")).toBeNull();
  });

  it("is what a programme says on the days of the programme; not known is not free", () => {
    expect(priceOn(composition, talk, "2020-01-31")).toBe("charged");
    expect(priceOn(composition, talk, "2020-02-01")).toBe("free");
    expect(priceOn(composition, aService("delivery"), "2020-02-01")).toBeNull();
    expect(programmesOf(composition, "delivery", "2020-02-01").map(({ code }) => code)).toEqual([
      "no-price",
    ]);
    expect(leastPrice([null, "charged", null])).toBe("charged");
  });
});

describe("what has to be agreed before a service", () => {
  it("is written consent where the law of the day asks it of a technique", () => {
    const composition = composedWith((to) =>
      to.add(
        licensingPoint,
        aRule("surgery", {
          techniques: ["ligation"],
          writtenConsent: true,
          period: { from: "2020-02-01" },
        }),
      ),
    );
    const service = aService("operation", { techniques: ["ligation"], consent: "informed" });
    expect(consentAsked(composition, service, "2020-01-31")).toBe("informed");
    expect(consentAsked(composition, service, "2020-02-01")).toBe("written");
    expect(consentAsked(composition, aService("talk"), "2020-02-01")).toBe("none");
  });
});
