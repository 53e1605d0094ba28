import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { Contributor } from "@fuyou/kernel";
import { composed, type Records } from "@fuyou/kernel/testing";
import { absorb, consolidate, isProven, type Step } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { licenseTechniques } from "./license-step.js";
import { aRule, catalogue, core, holds, midwifery, somebody } from "./sample-services.js";
import { licensingPoint } from "./technique.js";
import { techniqueLicences } from "./technique-licence.js";

const merge = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const license = licenseTechniques.step(aStepHead("license", { after: ["merge"] }), {
  at: { kinds: ["township-hospital"] },
  techniques: ["midwifery"],
});
const records: Records = {
  assignments: [holds("station")],
  staff: [somebody("1", { institution: "station" }), somebody("2")],
  licences: [
    { id: "l1", person: "1", kind: "mch-technique" },
    { id: "l2", person: "2", kind: "mch-technique" },
  ],
  "technique-licences": [midwifery("station")],
};
const rule = (to: Contributor) => to.add(licensingPoint, aRule("midwifery"));
const plan = (steps: readonly Step[], over: Records = {}, law = rule) =>
  rehearsed(
    composed(...core, catalogue(law), aPlanPlugin(steps)),
    aHierarchy({ ...records, ...over }),
  );
const unlicensed = (...asked: Parameters<typeof plan>) =>
  plan(...asked)
    .findings.filter(({ code }) => code === "SERVICES_UNLICENSED")
    .map(({ severity, kind, message }) => [severity, kind, message]);

describe("a licensed service through a reform", () => {
  it("stops where the body that had the licence ends and its successor has none", () => {
    expect(unlicensed([merge])).toEqual([
      [
        "error",
        "continuity",
        {
          zh: "样镇的服务“服务delivery”原有具备许可的提供者（样镇计划生育服务所），自 2020-02-10 至 2020-02-29 没有：助产技术许可（县级）。请让承接机构自前任终止之日起取得许可并有持证人员，或让有许可的机构承接。",
          en: "the service 'service delivery' in 样镇 had a licensed provider (样镇计划生育服务所) and has none from 2020-02-10 to 2020-02-29: licence for midwifery, given by the county. License its next provider, with certified staff, from the day the last one ends, or let a licensed body take over.",
        },
      ],
    ]);
    expect(isProven(plan([merge]))).toBe(false);
  });

  it("goes on where the plan licenses the successor, by the authority of the day", () => {
    expect(unlicensed([merge, license])).toEqual([]);
    const { after } = plan([merge, license]);
    const [granted] = after.by(techniqueLicences, "institution", "hospital");
    expect(granted).toMatchObject({ licensedBy: "county", period: { from: "2020-02-10" } });
  });

  it("goes on where the successor was licensed already, and the step then changes nothing", () => {
    const both = { "technique-licences": [midwifery("station"), midwifery("hospital")] };
    expect(unlicensed([merge], both)).toEqual([]);
    expect(unlicensed([merge, license], both)).toEqual([]);
  });

  it("stops where a licence runs out on a day of the transition", () => {
    const ending = midwifery("station", { period: { from: "2015-01-01", to: "2020-02-04" } });
    const found = plan([merge, license], { "technique-licences": [ending] }).findings.find(
      ({ code }) => code === "SERVICES_UNLICENSED",
    );
    expect(found?.message.en).toMatch(/from 2020-02-05 to 2020-02-09/);
  });

  it("stops where nobody with a certificate is left", () => {
    const ending = {
      id: "l1",
      person: "1",
      kind: "mch-technique",
      period: { from: "2015-01-01", to: "2020-02-20" },
    };
    const found = plan([merge, license], { licences: [ending] }).findings.find(
      ({ code }) => code === "SERVICES_UNLICENSED",
    );
    expect(found?.message.en).toMatch(
      /from 2020-02-21 to 2020-02-29: a person certified for midwifery/,
    );
  });

  it("is asked after only where somebody was known to be licensed", () => {
    expect(unlicensed([merge], { "technique-licences": [] })).toEqual([]);
    expect(unlicensed([merge], { licences: [] })).toEqual([]);
    expect(unlicensed([merge], { assignments: [] })).toEqual([]);
  });

  it("takes a new licence when all predecessors end, as no licence passes on by itself", () => {
    const form = consolidate.step(aStepHead("form"), {
      sources: [{ kinds: ["township-hospital"] }, { kinds: ["township-fp-station"] }],
      into: {
        kind: "central-township-hospital",
        name: "样镇中心卫生院",
        legalForm: "public-institution",
      },
    });
    const both = { "technique-licences": [midwifery("station"), midwifery("hospital")] };
    expect(unlicensed([form], both)).toHaveLength(1);
    const anew = licenseTechniques.step(aStepHead("license", { after: ["form"] }), {
      at: { kinds: ["central-township-hospital"] },
      techniques: ["midwifery"],
      until: "2025-02-09",
    });
    expect(unlicensed([form, anew], both)).toEqual([]);
  });
});

describe("licensing in a plan", () => {
  it("is refused where the law bars the body, or is silent", () => {
    const barred = (to: Contributor) =>
      to.add(
        licensingPoint,
        aRule("only", {
          techniques: ["iud-removal"],
          kinds: ["township-hospital"],
          exclusive: true,
        }),
      );
    const codes = (law: (to: Contributor) => void) =>
      plan([merge, license], {}, law)
        .findings.filter(({ code }) => code.startsWith("SERVICES_"))
        .map(({ code, severity }) => [code, severity]);
    expect(codes(barred)).toEqual([["SERVICES_TECHNIQUE_NOT_OPEN", "error"]]);
    expect(codes(() => {})).toEqual([["SERVICES_TECHNIQUE_UNKNOWN", "error"]]);
  });
});
