import { hierarchyPlugin, institutions, namePlates, relations } from "@fuyou/hierarchy";
import type { Citation, Contributor } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, codeFaults, composed, issuesOf } from "@fuyou/kernel/testing";
import { amount, count, daysFrom, is, standardsPlugin } from "@fuyou/standards";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reformCodes } from "./errors.js";
import { completionByLevel } from "./integration-completion.js";
import { reformPlugin } from "./reform-plugin.js";
import { scorecardOf, type UnitStanding } from "./scorecard.js";
import { type ScorecardItem, scorecardItemPoint } from "./scorecard-item.js";
import { completionView, scorecardView } from "./scorecard-view.js";

const cites: Citation[] = [aCitation()];
const hospitals = { kinds: ["township-hospital", "township-fp-station"] };

/** Hangs a plate of its own. */
const plate = {
  measure: count(namePlates, { by: "institution", unit: "item" }),
  compare: "at-least",
  bound: amount(1),
} as const;
/** Is guided by somebody. */
const guided = {
  measure: count(relations, {
    by: "to",
    where: is("kind", "professional-guidance"),
    unit: "institution",
  }),
  compare: "at-least",
  bound: amount(1),
} as const;
/** Was founded a day ago or more; where the day is not on the register, nobody knows. */
const founded = {
  measure: daysFrom({ from: "establishedOn" }),
  compare: "at-least",
  bound: amount(1),
} as const;

const item = (dimension: string, proof: ScorecardItem["proof"], over = {}): ScorecardItem => ({
  id: `proof-of-${dimension}`,
  title: { zh: `${dimension}之证`, en: `proof of ${dimension}` },
  dimension,
  level: "township",
  due: hospitals,
  proof,
  cites,
  period: { from: "2015-01-01" },
  ...over,
});
const items = [
  item("institution", plate),
  item("function", plate),
  item("management", guided),
  item("funding", founded),
  item("personnel", plate),
  item("work", plate),
];
const withItems = (...all: readonly ScorecardItem[]) =>
  aPlugin(
    "sample",
    (to: Contributor) => {
      for (const each of all) to.add(scorecardItemPoint, each);
    },
    [reformPlugin],
  );
const composedWith = (...all: readonly ScorecardItem[]) =>
  composed(standardsPlugin, hierarchyPlugin, reformPlugin, withItems(...all));

const body = (id: string, kind: string, more = {}) => ({
  id,
  name: `${id}院`,
  kind,
  division: "999901100000",
  legalForm: "public-institution",
  ...more,
});
const hung = (institution: string) => ({
  id: `plate-${institution}`,
  institution,
  name: "样牌",
  kind: "own-name",
  order: "first",
  period: { from: "2016-01-01" },
});
const guidedBy = (to: string) => ({
  id: `guide-${to}`,
  kind: "professional-guidance",
  from: "centre",
  to,
  period: { from: "2016-01-01" },
});

/**
 * Four units: a has everything; b hangs no plate; of c the founding day is not on the register; the station s has
 * nothing and no day either. The clinic is of no kind that is due.
 */
const tables = {
  divisions: [
    { id: "999901000000", name: "样县" },
    { id: "999901100000", name: "样镇" },
  ],
  [institutions.name]: [
    body("centre", "county-mchfp-centre", { division: "999901000000" }),
    body("a", "township-hospital", { establishedOn: "1990-01-01" }),
    body("b", "township-hospital", { establishedOn: "1990-01-01" }),
    body("c", "township-hospital"),
    body("s", "township-fp-station"),
    body("clinic", "village-clinic"),
  ],
  [namePlates.name]: [hung("a"), hung("c")],
  [relations.name]: [guidedBy("a"), guidedBy("b"), guidedBy("c")],
};

const standings = (...all: readonly ScorecardItem[]) => {
  const composition = composedWith(...all);
  return scorecardOf(aCounty(composition, tables), composition, "2020-01-01");
};
const told = (all: readonly UnitStanding[]) =>
  all.map(({ unit, verdict, dimensions }) => [
    unit.id,
    verdict,
    dimensions.filter((each) => each.verdict !== "proven").map((each) => each.dimension),
  ]);

describe("the scorecard of integration", () => {
  it("tells complete, incomplete and unknown units apart, and what each lacks", () => {
    expect(told(standings(...items))).toEqual([
      ["a", "complete", []],
      ["b", "incomplete", ["institution", "function", "personnel", "work"]],
      ["c", "unknown", ["funding"]],
      [
        "s",
        "incomplete",
        ["institution", "function", "management", "funding", "personnel", "work"],
      ],
    ]);
  });

  it("shows for every respect the number and the clause behind it", () => {
    const [a] = standings(...items);
    const [shown] = a?.dimensions.find((each) => each.dimension === "management")?.evidence ?? [];
    expect(shown?.item.id).toBe("proof-of-management");
    expect(shown?.finding?.measured).toEqual({ value: 1, unit: "institution" });
    expect(shown?.finding?.clause).toBe(cites[0]?.clause);
  });

  it("counts a respect that nobody proves as unknown, never as complete", () => {
    const without = items.filter(({ dimension }) => dimension !== "funding");
    expect(told(standings(...without))[0]).toEqual(["a", "unknown", ["funding"]]);
  });

  it("wants every item of a respect to hold", () => {
    const second = item("institution", guided, { id: "second-proof" });
    const of = (all: UnitStanding[], unit: string) =>
      all.find((each) => each.unit.id === unit)?.dimensions[0]?.verdict;
    expect(of(standings(...items, second), "a")).toBe("proven");
    expect(of(standings(...items, second), "s")).toBe("lacking");
  });

  it("asks an item on its days only, and of the units in force on the day", () => {
    const composition = composedWith(item("work", plate, { period: { from: "2021-01-01" } }));
    const county = aCounty(composition, tables);
    expect(scorecardOf(county, composition, "2020-12-31")).toEqual([]);
    expect(scorecardOf(county, composition, "2021-01-01")).toHaveLength(4);
  });

  it("is empty where nothing is due", () => {
    expect(standings()).toEqual([]);
    expect(completionByLevel([])).toEqual([
      { level: null, complete: [], incomplete: [], unknown: [], rate: null },
    ]);
  });
});

describe("the completion rate", () => {
  it("is one of four, each unit in one list", () => {
    const [township, all] = completionByLevel(standings(...items));
    expect(township).toEqual({
      level: "township",
      complete: ["a"],
      incomplete: ["b", "s"],
      unknown: ["c"],
      rate: { p: 1, q: 4 },
    });
    expect(all).toEqual({ ...township, level: null });
  });

  it("of the whole is that of the levels added up, whatever the units", () => {
    const unit = fc.record({
      level: fc.constantFrom("county", "township", "village"),
      verdict: fc.constantFrom("complete", "incomplete", "unknown"),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (drawn) => {
        const units = drawn.map(
          (each, at) => ({ ...each, unit: { id: `u${at}` }, dimensions: [] }) as never,
        );
        const lines = completionByLevel(units);
        const whole = lines.at(-1);
        const levels = lines.slice(0, -1);
        for (const list of ["complete", "incomplete", "unknown"] as const) {
          expect([...(whole?.[list] ?? [])].sort()).toEqual(
            levels.flatMap((each) => each[list]).sort(),
          );
        }
        expect(whole?.rate?.q ?? 0).toBe(drawn.length);
        expect(levels.reduce((sum, { rate }) => sum + (rate?.p ?? 0), 0)).toBe(whole?.rate?.p ?? 0);
        for (const { rate, complete, incomplete, unknown } of levels) {
          expect(rate).toEqual({
            p: complete.length,
            q: complete.length + incomplete.length + unknown.length,
          });
        }
      }),
    );
  });
});

describe("the views", () => {
  const composition = composedWith(...items.filter(({ dimension }) => dimension !== "work"));
  const county = aCounty(composition, tables);
  const context = { county, before: null, composition, date: "2020-01-01" };

  it("show the units, the evidence, and what is lacking in words", () => {
    const { tables: shown, findings } = scorecardView.answer(context, { unit: "b" });
    expect(shown[0]?.rows).toEqual([
      {
        unit: "b",
        name: "b院",
        level: { zh: "镇街级", en: "township level" },
        verdict: "short",
        institution: "short",
        function: "short",
        management: "met",
        funding: "met",
        personnel: "short",
        work: "unknown",
      },
    ]);
    expect(shown[1]?.rows).toHaveLength(6);
    expect(shown[1]?.rows.at(-1)).toEqual({
      unit: "b",
      dimension: { zh: "工作", en: "work" },
      item: null,
      verdict: "unknown",
      evidence: { zh: "没有条目可证", en: "no item proves it" },
      source: null,
    });
    expect(findings.map(({ code, message }) => [code, message.zh, message.en])).toEqual([
      [
        "REFORM_UNIT_INCOMPLETE",
        "b院（b）整合不到位：机构、职能、人员。请按记分卡所列证据逐项补办。",
        "b院 (b) is not fully integrated; lacking: institution, function, personnel. Settle what the evidence of the scorecard shows to be missing.",
      ],
    ]);
    const open = scorecardView.answer(context, { unit: "c" }).findings;
    expect(open.map(({ message }) => message.zh)).toEqual([
      "c院（c）能否算整合到位尚不明：经费、工作。不明的不计入到位。请补录所缺的数据；没有条目可证的内容，请由插件提供条目。",
    ]);
  });

  it("list numerator and denominator by level", () => {
    const { tables: shown } = completionView.answer(context, {});
    expect(
      shown[0]?.rows.map(({ due, complete, incomplete, unknown, rate }) => [
        due,
        complete,
        incomplete,
        unknown,
        rate,
      ]),
    ).toEqual([
      [4, 0, 2, 2, 0],
      [4, 0, 2, 2, 0],
    ]);
    expect(shown[1]?.rows).toHaveLength(4);
    expect(completionView.options.safeParse({ level: "county" }).success).toBe(false);
    expect(scorecardView.options.safeParse({ level: "street" }).success).toBe(false);
  });
});

describe("an item that cannot stand", () => {
  it("names the plugin, the item and the nearest code, several at once", () => {
    const bad = item("wrok", plate, { due: { kinds: ["township-hospitl"] } });
    const issues = issuesOf(standardsPlugin, hierarchyPlugin, reformPlugin, withItems(bad));
    const said = issues.filter(({ code }) => code === "REFORM_INVALID_SCORECARD_ITEM");
    expect(said.map(({ text }) => text.en)).toEqual([
      "sample: the scorecard item proof-of-wrok cannot stand: 'wrok' is not in the code list reform.integration-dimension; the nearest is 'work'. Correct the item.",
      "sample: the scorecard item proof-of-wrok cannot stand: 'township-hospitl' is not in the code list hierarchy.institution-kind; the nearest is 'township-hospital'. Correct the item.",
    ]);
  });

  it("is refused where it measures a field that no register has", () => {
    const measure = daysFrom({ from: "establishedOm" });
    const bad = item("work", { ...founded, measure });
    const issues = issuesOf(standardsPlugin, hierarchyPlugin, reformPlugin, withItems(bad));
    expect(issues.map(({ code }) => code)).toContain("STANDARDS_UNKNOWN_FIELD");
  });

  it("has its words in both languages alike", () => {
    expect(codeFaults(reformCodes)).toEqual([]);
  });
});
