import { CompositionError } from "@fuyou/kernel";
import { aCitation } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { appraisalMixPoint } from "./mix.js";
import { aScheme, composedWith } from "./sample-appraisal.js";
import { type AppraisalScheme, appraisalSchemePoint } from "./scheme.js";

function issuesWith(scheme: AppraisalScheme) {
  try {
    composedWith((to) => to.add(appraisalSchemePoint, scheme));
    return [];
  } catch (thrown) {
    if (thrown instanceof CompositionError) return thrown.issues;
    throw thrown;
  }
}

const evidence = { zh: "登记", en: "register" };
const item = (over: object) => ({
  ...{ code: "pills", title: { zh: "药具使用率", en: "use of contraceptives" } },
  ...{ counts: "uptake", weight: 1, evidence, ...over },
});

describe("a scheme of appraisal", () => {
  it("composes where it counts the provider's own work", () => {
    expect(issuesWith(aScheme())).toEqual([]);
  });

  it("does not where an item counts the uptake of a voluntary service", () => {
    expect(issuesWith(aScheme({ items: [item({})] })).map(({ text }) => text)).toEqual([
      {
        zh: "考核方案 卫生院工作考核 的项目“药具使用率”以“自愿服务的接受率”计分：那是服务对象的选择，不是提供者的工作。自愿服务的接受率和个人的选择不得计分；请改为按期提供、质量或记录等提供者自身的工作。",
        en: "the item 'use of contraceptives' of the scheme work of the hospitals counts the uptake of voluntary services: that is the clients' choice, not the provider's work. Uptake of a voluntary service and what a person chooses may not be scored; count what the provider does: offers made in time, quality, records.",
      },
    ]);
  });

  it("nor where it calls the uptake the provider's own work", () => {
    const codes = (...over: readonly object[]) =>
      issuesWith(aScheme({ items: over.map((each) => item({ counts: "quality", ...each })) })).map(
        ({ code, values }) => `${code} ${(values.item as { zh: string }).zh}`,
      );
    const named = (zh: string, code = "own-work") => ({ code, title: { zh, en: "own work" } });
    for (const zh of [
      "药具使用率",
      "孕前优生健康检查率",
      "服务利用率",
      "长效避孕措施落实率",
      "出生率",
    ]) {
      expect(codes(named(zh))).toEqual([`APPRAISAL_ITEM_COUNTS_CLIENTS ${zh}`]);
    }
    expect(codes(named("服务", "pill-uptake"))).toEqual(["APPRAISAL_ITEM_COUNTS_CLIENTS 服务"]);
    for (const zh of ["病床使用率", "按期随访", "培训参加率", "督导检查率", "孕产妇死亡评审"]) {
      expect(codes(named(zh))).toEqual([]);
    }
  });

  it("nor where it names what nobody has declared, or gives some weights only; all is said at once", () => {
    const bad = aScheme({
      object: { of: "post-group", kinds: ["midwife"] },
      mixes: ["county-and-people"],
      items: [
        item({ counts: "client-choice", service: "weighing" }),
        item({ code: "more", counts: "luck", weight: null }),
      ],
    });
    expect(issuesWith(bad).map(({ code, values }) => `${code} ${values.code ?? ""}`)).toEqual([
      "APPRAISAL_UNKNOWN_CODE midwife",
      "APPRAISAL_UNKNOWN_CODE county-and-people",
      "APPRAISAL_UNKNOWN_CODE luck",
      "APPRAISAL_UNKNOWN_CODE weighing",
      "APPRAISAL_ITEM_COUNTS_CLIENTS ",
      "APPRAISAL_WEIGHTS_IN_PART ",
    ]);
  });

  it("may name no items, as documents do", () => {
    expect(issuesWith(aScheme({ items: [] }))).toEqual([]);
  });
});

it("refuses a combination of which only one weight is known", () => {
  const part = (code: string, weight: number | null) => ({ code, title: evidence, weight });
  const half = {
    ...{ code: "half", title: evidence, parts: [part("a", 1), part("b", null)] },
    cites: [aCitation()],
  };
  expect(() => composedWith((to) => to.add(appraisalMixPoint, half))).toThrow(CompositionError);
});
