import type { Composition, ViewCell } from "@fuyou/kernel";
import { hubeiCity } from "@fuyou/plugin-hubei-city";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { answerTo, findingsOn } from "./asking.js";
import { everyPlugin } from "./index.js";

const { composition } = deployment;
const zh = (cell: ViewCell | undefined) =>
  typeof cell === "object" && cell !== null ? cell.zh : (cell ?? null);

/** Invented counts of one reporting year, by indicator: on top and below. */
type Counts = Readonly<Record<string, readonly [number, number]>>;

/** How the targets stand: value and verdict, by the clauses that ask for them. */
function targetsOf(counts: Counts, of: Composition = composition, year = 2015) {
  const figures = Object.entries(counts).map(([indicator, [numerator, denominator]]) => ({
    ...{ id: indicator, indicator, division: "999901000000", numerator, denominator },
    ...{ period: { from: `${year - 1}-10-01`, to: `${year}-09-30` }, source: "虚构数据" },
  }));
  const county = aCounty()
    .asOf(`${year}-11-01`)
    .withRecords("indicator-figures", ...figures)
    .county(of);
  const { tables, findings } = answerTo("indicators.targets", county, { composition: of });
  const rows = tables[0]?.rows ?? [];
  const stands = (clause: string) => {
    const [row, ...others] = rows.filter(({ clauses }) => String(clauses).includes(clause));
    expect(others, clause).toEqual([]);
    return [zh(row?.value), zh(row?.verdict)];
  };
  return { rows, findings, stands };
}

describe("a target without a number", () => {
  // Some targets only say 控制 or 提高: no number is not the number zero.
  it("is told with its value and judged by nobody, whether nobody died or all", () => {
    for (const [deaths, value] of [
      [0, "0/10万"],
      [4000, "100,000/10万"],
    ] as const) {
      const { stands } = targetsOf({ "maternal-mortality": [deaths, 4000] });
      expect(stands("002-007")).toEqual([value, "不判定"]);
    }
  });

  it("differs from one with a number on the same figure", () => {
    // 17 per 100,000 of 100,000 births: 17 deaths are not below 17, 16 are.
    const of = (deaths: number) =>
      targetsOf({ "maternal-mortality": [deaths, 100_000] }, composition, 2018).stands("004-031");
    expect(of(17)).toEqual(["17/10万", "short"]);
    expect(of(16)).toEqual(["16/10万", "met"]);
  });
});

describe("a target that stands twice", () => {
  // The same 95 % is among the aims and among the tasks: one verdict with both clauses, not two failures.
  it("is judged once", () => {
    const { rows, findings } = targetsOf({ "service-registration-quality": [949, 1000] });
    const [row, ...others] = rows.filter(({ clauses }) => String(clauses).includes("002-033"));
    expect(others).toEqual([]);
    expect([row?.clauses, zh(row?.value), row?.verdict]).toEqual([
      "002-016, 002-033",
      "94.9%",
      "short",
    ]);
    const codes = findings.map(({ code }) => code);
    expect(codes.filter((code) => code === "INDICATORS_SAME_TARGET_TWICE")).toHaveLength(1);
  });
});

describe("words of comparison at the number itself", () => {
  // 控制在…以下 is read as below the number, 以上, 达到 and 保持 with it; the first by option otherwise.
  const atTheNumber: Counts = {
    "infant-mortality": [28, 4000],
    "under-five-mortality": [40, 4000],
    "hospital-delivery": [3960, 4000],
    "maternal-systematic-care": [3600, 4000],
    "prepregnancy-coverage": [800, 1000],
  };

  it("are each read in their way", () => {
    const { stands } = targetsOf(atTheNumber);
    expect(stands("002-008")).toEqual(["7‰", "short"]);
    expect(stands("002-009")).toEqual(["10‰", "short"]);
    expect(stands("002-010")).toEqual(["99%", "met"]);
    expect(stands("002-011")).toEqual(["90%", "met"]);
    expect(stands("002-013")).toEqual(["80%", "met"]);
  });

  it("turn at one event", () => {
    const { stands } = targetsOf({
      "infant-mortality": [27, 4000],
      "hospital-delivery": [3959, 4000],
      "maternal-systematic-care": [3599, 4000],
    });
    expect(stands("002-008")[1]).toBe("met");
    expect(stands("002-010")[1]).toBe("short");
    expect(stands("002-011")[1]).toBe("short");
  });

  it("take the number in where a deployment reads 以下 by the legal convention", () => {
    const included = everyPlugin.map((each) =>
      each.id === hubeiCity.id ? hubeiCity.with({ controlledBelow: "included" }) : each,
    );
    const { stands } = targetsOf(atTheNumber, composeCore(...included));
    expect([stands("002-008")[1], stands("002-009")[1]]).toEqual(["met", "met"]);
  });
});

describe("a rule that is named and not contained", () => {
  // Outside rules, tables not attached and numbers blanked stay open; nothing is put in their place.
  it("is registered as unresolved, with what is missing", () => {
    const lines = deployment.clauses().filter(({ disposition }) => disposition === "unresolved");
    const rows = lines.map(({ row }) => row);
    expect(rows).toEqual(expect.arrayContaining(["001-039", "001-047", "003-056", "004-077"]));
    for (const { row, reason, carriedBy } of lines) {
      expect([row, carriedBy]).toEqual([row, []]);
      expect([row, reason?.zh.length]).not.toEqual([row, 0]);
    }
  });

  it("gives a verdict of unknown, however many there are", () => {
    const staff = Array.from({ length: 500 }, (_, at) => ({
      ...{ id: `p${at}`, name: "虚构", institution: "county-fp-station-999901" },
      ...{ employment: "established", postClass: "professional" },
    }));
    const county = aCounty()
      .asOf("2010-12-31")
      .with("county-fp-station", { people: 0 })
      .withRecords("staff", ...staff)
      .county(composition);
    const [found] = findingsOn("quality-county-station-staff", county, composition);
    expect([found?.measured?.value, found?.verdict, found?.shortfall]).toEqual([
      500,
      "unknown",
      null,
    ]);
  });
});
