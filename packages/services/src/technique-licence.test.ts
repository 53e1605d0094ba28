import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError, type PlainDate } from "@fuyou/kernel";
import {
  aCitation,
  aCounty,
  anAct,
  findingsIn,
  issuesOf,
  schemaFaults,
} from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { licenceFindings } from "./licence-judgement.js";
import { aRule, catalogue, composedWith, core, midwifery } from "./sample-services.js";
import { licensingOf, licensingPoint, licensingRuleSchema, licensingState } from "./technique.js";
import { techniqueLicenceSchema, techniqueLicences } from "./technique-licence.js";
import { grantTechnique, withdrawTechnique } from "./technique-licence-change.js";

const composition = composedWith((to) => {
  to.add(licensingPoint, aRule("all"));
  to.add(
    licensingPoint,
    aRule("stations", {
      techniques: ["iud-placement"],
      kinds: ["township-fp-station"],
      exclusive: true,
      licensedBy: "prefecture",
      period: { from: "2006-01-01", to: "2021-09-26" },
    }),
  );
});
const body = { level: "township", kind: "township-fp-station" } as const;

describe("the rule of licensing", () => {
  it("is that of the day and of the body, and bars a body whose rules list other techniques", () => {
    const state = (technique: string, date: PlainDate) => {
      const { rule, barred } = licensingState(composition, technique, body, date);
      return [rule?.id, barred];
    };
    expect(state("iud-placement", "2021-09-26")).toEqual(["stations", false]);
    expect(state("midwifery", "2021-09-26")).toEqual([undefined, true]);
    expect(state("midwifery", "2021-09-27")).toEqual(["all", false]);
    expect(state("iud-placement", "2021-09-27")).toEqual([undefined, false]);
    const hospital = { level: "township", kind: "township-hospital" } as const;
    expect(licensingOf(composition, "midwifery", hospital, "2020-01-01")?.licensedBy).toBe(
      "county",
    );
  });

  it("has its declared shape and names techniques and licences that there are", () => {
    const full = {
      ...aRule("full"),
      levels: ["county"],
      kinds: ["county-mch-hospital"],
      exclusive: true,
      writtenConsent: true,
      period: { from: "2010-01-01" },
    } as const;
    expect(schemaFaults(licensingRuleSchema, full as never)).toEqual([]);
    const wrong = aRule("wrong", { techniques: ["midwifry"], persons: [["mch-tecnique"]] });
    const issues = issuesOf(
      ...core,
      catalogue((to) => to.add(licensingPoint, wrong)),
    );
    expect(issues.map(({ values }) => values.nearest)).toEqual(["midwifery", "mch-technique"]);
    expect(aCitation()).toBeDefined();
  });
});

describe("licences for techniques", () => {
  const county = aCounty(
    composition,
    aHierarchy({ "technique-licences": [midwifery("hospital")] }),
  );
  const refusal = (act: () => unknown) => {
    try {
      act();
      return undefined;
    } catch (thrown) {
      return FuyouError.is(thrown) ? thrown.text : String(thrown);
    }
  };

  it("have the fields of their interface", () => {
    const full = { ...midwifery("hospital"), number: "1", retiredOn: "2020-01-01" };
    expect(schemaFaults(techniqueLicenceSchema, full as never)).toEqual([]);
  });

  it("are granted to a body that stands and holds none, and withdrawn on the eve", () => {
    const draft = county.draft();
    doChange(draft, grantTechnique, { licence: midwifery("station") as never }, anAct());
    doChange(draft, withdrawTechnique, { licence: "midwifery-hospital" }, anAct("2020-03-01"));
    const { county: after } = draft.finish();
    expect(after.get(techniqueLicences, "midwifery-station")?.institution).toBe("station");
    expect(after.get(techniqueLicences, "midwifery-hospital")?.period).toEqual({
      from: "2015-01-01",
      to: "2020-02-29",
    });
  });

  it("are refused twice, to a body that has ended, and withdrawn on days they are not valid", () => {
    const again = { licence: midwifery("hospital", { id: "again" }) as never };
    expect(refusal(() => doChange(county.draft(), grantTechnique, again, anAct()))).toEqual({
      zh: "机构 样镇卫生院 已有技术“midwifery”的有效许可 midwifery-hospital。请先收回原许可，或不再重复登记。",
      en: "the institution 样镇卫生院 already holds the licence midwifery-hospital for the technique 'midwifery'. Withdraw the former first, or leave this one out.",
    });
    const early = { licence: "midwifery-hospital" };
    expect(
      refusal(() => doChange(county.draft(), withdrawTechnique, early, anAct("2014-12-31"))),
    ).toEqual({
      zh: "技术许可 midwifery-hospital 于 2014-12-31 已不在有效期内。请核对许可编号和日期。",
      en: "the technique licence midwifery-hospital is not valid on 2014-12-31. Check the licence and the day.",
    });
    const records = aHierarchy();
    const [...bodies] = records.institutions as { id: string }[];
    const ended = aCounty(composition, {
      ...records,
      institutions: bodies.map((each) =>
        each.id === "station" ? { ...each, retiredOn: "2019-01-01" } : each,
      ),
    });
    const late = { licence: midwifery("station", { period: { from: "2019-06-01" } }) as never };
    expect(refusal(() => doChange(ended.draft(), grantTechnique, late, anAct()))).toMatchObject({
      zh: "机构 样镇计划生育服务所 于 2019-06-01 已终止，不能取得技术许可。请许可其承继单位。",
    });
  });

  it("held twice at once are pointed out when the register is read", () => {
    const twice = [midwifery("hospital"), midwifery("hospital", { id: "second" })];
    const found = findingsIn(composition, aHierarchy({ "technique-licences": twice }));
    expect(found.map(({ code }) => code)).toContain("SERVICES_LICENCE_TWICE");
  });

  it("of a barred body, or by a department that may not give them, are pointed out", () => {
    const said = (...licences: object[]) =>
      [
        ...licenceFindings(
          aCounty(composition, aHierarchy({ "technique-licences": licences })),
          composition,
          "2020-01-01",
        ),
      ].map(({ code, message }) => [code, message.en]);
    expect(said(midwifery("station"))).toEqual([
      [
        "SERVICES_TECHNIQUE_NOT_OPEN",
        "the rules of 2015-01-01 license no body of the level 'township' for 'midwifery': 样镇计划生育服务所 cannot have it. Let a body of a level that can be licensed provide it.",
      ],
    ]);
    expect(said(midwifery("hospital", { licensedBy: "province" }))).toEqual([
      [
        "SERVICES_WRONG_AUTHORITY",
        "'midwifery' is licensed by the county; the licence of 样镇卫生院 was given by the province. Check who issued it and apply to the authority in charge.",
      ],
    ]);
    expect(said(midwifery("hospital"))).toEqual([]);
  });
});
