import { sampleDivisions } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError } from "@fuyou/kernel";
import { anAct, findingsIn } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NewCrossCount, reportCount } from "./cross-count.js";
import { discrepanciesView } from "./discrepancies-view.js";
import { discrepancies } from "./discrepancy.js";
import { adoptModule, systemUse } from "./module-adoption.js";
import { modulesView } from "./modules-view.js";
import { aCheck, asked, linksCounty, withLinks } from "./sample-links.js";

const composition = withLinks();
const { town } = sampleDivisions;
const period = { from: "2020-01-01", to: "2020-03-31" };

function said(
  source: string,
  count: number | "small",
  over: Partial<NewCrossCount> = {},
): NewCrossCount {
  const number = count === "small" ? { suppressed: true as const } : { count };
  return { check: "visits", source, division: town, period, threshold: 5, ...number, ...over };
}

function reported(...counts: NewCrossCount[]) {
  const draft = linksCounty(composition).draft();
  for (const each of counts) doChange(draft, reportCount, each, anAct("2020-04-05"));
  return draft.finish().county.asOf("2020-04-30");
}

const verdict = (...counts: NewCrossCount[]) =>
  discrepancies(reported(...counts), aCheck()).map((each) => each.verdict);

describe("two sources", () => {
  it("agree, differ, or cannot be compared because one is missing: missing is not zero", () => {
    expect(verdict(said("office", 12), said("hospital", 12))).toEqual(["agree"]);
    expect(verdict(said("office", 12), said("hospital", 11))).toEqual(["differ"]);
    expect(verdict(said("office", 0), said("hospital", 0))).toEqual(["agree"]);
    expect(verdict(said("office", 12))).toEqual(["missing"]);
    expect(verdict()).toEqual([]);
  });

  it("leave it open where a suppressed number may be the same: below 5 is 1 to 4", () => {
    expect(verdict(said("office", "small"), said("hospital", "small"))).toEqual(["open"]);
    expect(verdict(said("office", "small"), said("hospital", 5))).toEqual(["differ"]);
    expect(verdict(said("office", "small"), said("hospital", 0))).toEqual(["differ"]);
  });

  it("never differ by suppression where the true numbers are the same", () => {
    const hide = (source: string, count: number, threshold: number) =>
      said(source, count > 0 && count < threshold ? "small" : count, { threshold });
    const threshold = fc.integer({ min: 2, max: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), threshold, threshold, (count, a, b) => {
        const [found] = verdict(hide("office", count, a), hide("hospital", count, b));
        expect(found === "agree" || found === "open").toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("are listed by division and number, and the finding says who looks for the error", () => {
    const county = reported(said("office", 12), said("hospital", "small"));
    const { tables, findings } = discrepanciesView.answer(asked(county, composition), {});
    expect(tables[0]?.rows).toMatchObject([
      { division: "样镇", leftCount: { en: "12" }, rightCount: { en: "below 5" } },
    ]);
    expect(findings.map((each) => each.message)).toEqual([
      {
        zh: "样镇 2020-01-01 至 2020-03-31 的““visits””不一致：“office” 12，“hospital” 小于5。请双方各自复核登记，不得以此逐人核查。",
        en: "'visits' differs in 样镇 for 2020-01-01 to 2020-03-31: office 12, hospital below 5. Let both keepers go over their own books; nobody is looked up for it.",
      },
    ]);
  });
});

describe("a number to be compared", () => {
  const refused = (...counts: NewCrossCount[]) => {
    try {
      reported(...counts);
      return "taken";
    } catch (thrown) {
      return FuyouError.is(thrown) ? thrown.code : thrown;
    }
  };

  it("is refused where it is small, twice, or no number at all", () => {
    expect(refused(said("office", 4))).toBe("SHARING_SMALL_COUNT");
    expect(refused(said("office", 5))).toBe("taken");
    expect(refused(said("office", 9), said("office", 10))).toBe("SHARING_COUNT_TWICE");
    expect(refused(said("office", "small", { count: 9 }))).toBe("SHARING_COUNT_WITHOUT_NUMBER");
    expect(refused({ ...said("office", 9), name: "x" } as NewCrossCount)).toBe(
      "KERNEL_INVALID_CHANGE",
    );
  });

  it("is judged when registers are read, too", () => {
    const rows = [
      { id: "a", ...said("office", 3) },
      { id: "b", ...said("hospital", 9) },
      { id: "c", ...said("hospital", 9) },
    ];
    const tables = { ...linksCounty(composition).toData().tables, "cross-counts": rows };
    const codes = findingsIn(composition, tables).map((each) => each.code);
    expect(codes.sort()).toEqual(["SHARING_COUNT_TWICE", "SHARING_SMALL_COUNT"]);
  });
});

describe("the modules of a system", () => {
  const named = (code: string) => ({ code, title: { zh: code, en: code } });
  const used = (over: Parameters<typeof withLinks>[0], ...modules: string[]) => {
    const with_ = withLinks(over);
    const draft = linksCounty(with_).draft();
    for (const module of modules) {
      const payload = { system: "hospital-system", module, institution: "hospital" };
      doChange(draft, adoptModule, payload, anAct("2020-02-01"));
    }
    return { county: draft.finish().county.asOf("2020-04-30"), composition: with_ };
  };

  it("are in use as an exact share, a module the system has not counting nothing", () => {
    const { county, composition: with_ } = used(
      { modules: ["a", "b", "c"].map(named) },
      "a",
      "b",
      "b",
      "z",
    );
    expect(systemUse(county, with_, "hospital-system", "2020-04-30")).toMatchObject([
      { used: ["a", "b"], unknown: ["z"], share: { p: 2, q: 3 } },
    ]);
    const { findings } = modulesView.answer(asked(county, with_), {});
    expect(findings.map((each) => each.code)).toEqual(["SHARING_UNKNOWN_MODULE"]);
  });

  it("have no share where nobody has listed them", () => {
    const { county, composition: with_ } = used({ modules: null }, "a");
    const { tables, findings } = modulesView.answer(asked(county, with_), {});
    expect(tables[0]?.rows).toMatchObject([{ used: 1, of: null, share: null }]);
    expect(findings.map((each) => each.code)).toEqual(["SHARING_MODULES_UNKNOWN"]);
  });
});
