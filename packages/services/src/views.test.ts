import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { AnyView, ViewAnswer } from "@fuyou/kernel";
import { aCitation, aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { serviceCatalogueView } from "./catalogue-view.js";
import { programmePoint } from "./programme.js";
import { providerView } from "./provider-view.js";
import { readinessView } from "./readiness-view.js";
import { aRule, aService, composedWith, holds, midwifery, somebody } from "./sample-services.js";
import { servicePoint } from "./service.js";
import { licensingPoint } from "./technique.js";
import { tourView } from "./tour-view.js";

const cites = [aCitation()];
const composition = composedWith((to) => {
  to.add(licensingPoint, aRule("midwifery"));
  to.add(
    servicePoint,
    aService("exam", {
      duty: "advice",
      families: ["healthy-birth"],
      consent: "informed",
      price: "charged",
      entitlements: [{ group: "poor", price: "free", cites }],
      roles: [
        { involvement: "lead", level: "county", kinds: ["county-mch-hospital"], cites },
        { involvement: "assist", level: "township", cites },
      ],
    }),
  );
  to.add(
    servicePoint,
    aService("visit", {
      audience: ["women", "children"],
      stages: ["after-birth"],
      steps: [
        { zh: "约定", en: "agree" },
        { zh: "上门", en: "visit" },
      ],
      followUp: { title: { zh: "复查", en: "check" }, record: "follow-up-form", withinDays: 42 },
    }),
  );
  to.add(programmePoint, {
    code: "project",
    title: { zh: "项目", en: "project" },
    services: ["exam"],
    scope: { zh: "农村", en: "the countryside" },
    cites,
  });
});
const county = aCounty(
  composition,
  aHierarchy({
    assignments: [holds("hospital"), holds("station", "care", { involvement: "assist" })],
    staff: [somebody("1")],
    licences: [{ id: "l1", person: "1", kind: "mch-technique" }],
    "technique-licences": [midwifery("hospital")],
  }),
);
const ask = <O>(view: { answer(context: never, options: O): ViewAnswer }, options: O) =>
  view.answer({ county, before: null, composition, date: "2020-01-01" } as never, options);
const views: readonly AnyView[] = [serviceCatalogueView, providerView, readinessView, tourView];

describe("the views of services", () => {
  it("take no option by default, and give every column of every row", () => {
    for (const view of views) {
      const options = view.options.parse({});
      expect(view.options.safeParse({ nothing: 1 }).success, view.id).toBe(false);
      for (const table of ask(view, options).tables) {
        for (const row of table.rows) {
          for (const { key } of table.columns) expect(row[key], `${view.id} ${key}`).toBeDefined();
        }
      }
    }
  });

  it("show who leads and assists, the price, the consent and the licence", () => {
    const [table] = ask(serviceCatalogueView, { family: "healthy-birth" }).tables;
    expect(table?.rows).toEqual([
      {
        code: "exam",
        service: { zh: "服务exam", en: "service exam" },
        families: { zh: "优生服务", en: "healthy birth" },
        levels: { zh: "县级、乡级", en: "county; township" },
        lead: { zh: "县妇幼保健院", en: expect.any(String) },
        assist: { zh: "乡级", en: "township" },
        train: null,
        manage: null,
        price: { zh: "按标准收费", en: "at the usual charge" },
        entitlements: { zh: "贫困对象免费", en: "people in poverty: free" },
        consent: { zh: "知情选择", en: "informed choice" },
        licences: null,
        modes: null,
        records: null,
        programmes: { zh: "项目", en: "project" },
      },
    ]);
    const [all, details, programmes] = ask(serviceCatalogueView, {}).tables;
    expect(details?.rows.find((row) => row.within === 42)).toEqual({
      service: { zh: "服务visit", en: "service visit" },
      audience: { zh: "妇女、儿童", en: "women; children" },
      stages: { zh: "产后", en: "after birth" },
      steps: { zh: "1.约定、2.上门", en: "1. agree; 2. visit" },
      followUp: { zh: "复查", en: "check" },
      within: 42,
      record: { zh: "统一随访表", en: "uniform follow-up form" },
    });
    expect(programmes?.rows).toEqual([
      {
        programme: { zh: "项目", en: "project" },
        services: { zh: "服务exam", en: "service exam" },
        price: null,
        scope: { zh: "农村", en: "the countryside" },
      },
    ]);
    expect(all?.rows.find(({ code }) => code === "delivery")?.licences).toEqual({
      zh: "助产技术（县级）",
      en: "midwifery (county)",
    });
    expect(ask(serviceCatalogueView, { programme: "project" }).tables[0]?.rows).toHaveLength(1);
  });

  it("say who provides a service in a division, and that there is no such service", () => {
    const question = { service: "delivery", division: "999901101201" };
    expect(ask(providerView, question).tables[0]?.rows).toEqual([
      {
        service: { zh: "服务delivery", en: "service delivery" },
        division: "样村",
        lead: { zh: "样镇卫生院", en: "样镇卫生院" },
        assist: { zh: "样镇计划生育服务所", en: "样镇计划生育服务所" },
      },
    ]);
    expect(
      ask(providerView, { service: "delivry" }).findings.map(({ message }) => message),
    ).toEqual([
      {
        zh: "没有服务“delivry”。请核对代码。",
        en: "there is no service 'delivry'. Check the code.",
      },
    ]);
  });

  it("tell availability and readiness apart", () => {
    const { tables, findings } = ask(readinessView, { service: "delivery" });
    expect(tables[0]?.rows).toEqual([
      {
        service: { zh: "服务delivery", en: "service delivery" },
        offered: 2,
        ready: 1,
        notReady: 1,
        unknown: 0,
        nothingAsked: 0,
      },
    ]);
    expect(
      tables[1]?.rows.map(({ institution, general, verdict }) => [institution, general, verdict]),
    ).toEqual([
      ["样镇卫生院", 1, "met"],
      ["样镇计划生育服务所", null, "short"],
    ]);
    expect(tables[2]?.rows.map(({ what }) => what)).toEqual([{ zh: "助产技术", en: "midwifery" }]);
    expect(tables[3]?.rows).toHaveLength(1);
    expect(findings).toEqual([]);
    const one = { service: "delivery", institution: "clinic" };
    expect(ask(readinessView, one).tables[1]?.rows.map(({ offers }) => offers)).toEqual([
      { zh: "不提供", en: "no" },
    ]);
    expect(ask(readinessView, { institution: "none" }).findings).toHaveLength(1);
    expect(ask(readinessView, { kind: "township-hospital" }).tables[1]?.rows).toHaveLength(1);
  });
});
