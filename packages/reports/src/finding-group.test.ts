import type { Finding } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { countByWeight, groupsOf, standingFindings, weightOf } from "./finding-group.js";

const base: Finding = {
  id: "a",
  plan: "p",
  kind: "requirement",
  code: "C",
  severity: "mandatory",
  verdict: "short",
  requirement: "area",
  subject: "rooms/1",
  measured: null,
  bound: null,
  shortfall: null,
  source: null,
  clause: null,
  message: { zh: "一", en: "one" },
};

describe("the weight of a finding", () => {
  it.each([
    [{}, "mandatory"],
    [{ severity: "target" }, "target"],
    [{ severity: "advice" }, "target"],
    [{ verdict: "unknown", severity: "target" }, "unknown"],
    [{ verdict: "met" }, null],
    [{ verdict: "not-applicable" }, null],
    [{ verdict: null, severity: "error" }, "error"],
    [{ verdict: null, severity: "warning" }, "warning"],
    [{ verdict: null, severity: "information" }, "information"],
  ] as const)("of %o is %s", (over, weight) => {
    expect(weightOf({ ...base, ...over })).toBe(weight);
  });

  it("is counted, what is met too", () => {
    const counts = countByWeight([base, base, { ...base, verdict: "met" }]);
    expect([...counts]).toEqual([
      ["mandatory", 2],
      [null, 1],
    ]);
  });
});

describe("findings of one requirement", () => {
  it("stand together, apart by plan", () => {
    const groups = groupsOf([base, { ...base, subject: "rooms/2" }, { ...base, plan: "q" }]);
    expect(groups.map(({ about, plan, findings }) => [about, plan, findings.length])).toEqual([
      ["area", "p", 2],
      ["area", "q", 1],
    ]);
  });

  it("on one subject stand as the last plan leaves them", () => {
    const later: Finding = { ...base, plan: "q", verdict: "met" };
    expect(standingFindings([base, later])).toEqual([later]);
  });
});
