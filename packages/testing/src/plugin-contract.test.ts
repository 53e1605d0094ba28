import {
  type Clause,
  type ConfiguredPlugin,
  carried,
  carriersOf,
  clausePoint,
  clauseRegister,
  context,
  definePlugin,
  notOperationalised,
  sourcePoint,
  text,
} from "@fuyou/kernel";
import { type Requirement, requirementPoint, standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { citationFaults, clauseFaults } from "./clause-faults.js";
import { describePlugin } from "./contract.js";
import { composeCore } from "./core-plugins.js";
import { aloneWith, compositionIssues } from "./plugin-setting.js";
import { boundaryFaults, lintLines } from "./rule-faults.js";

const here = carriersOf("sample");
const { clauses, cite } = clauseRegister("900", [
  {
    row: "900-001",
    clause: "一",
    gist: text("各县人口登记在册", "Every county's population is on record"),
    ...carried([here(requirementPoint, "counted")]),
  },
  {
    row: "900-002",
    clause: "二",
    gist: text("逐人登记婚育情况", "Marriages and births are recorded person by person"),
    ...notOperationalised("以个人生育为对象，拒绝执行。", "Polices individuals; refused."),
  },
  {
    row: "900-003",
    clause: "三",
    gist: text("各部门要高度重视", "All departments are to take it seriously"),
    ...context("没有可判定的内容。", "Nothing that could be judged."),
  },
]);
const counted: Requirement = {
  id: "counted",
  title: { zh: "人口在册", en: "population on record" },
  each: "divisions",
  require: {
    measure: { field: "population", unit: "person" },
    compare: "at-least",
    bound: { amount: 1 },
  },
  severity: "mandatory",
  cites: [cite("900-001")],
  period: { from: "2015-01-01" },
};

/** A plugin of three clauses and some requirements. */
const sample = (...rules: readonly Requirement[]): ConfiguredPlugin =>
  definePlugin({
    id: "sample",
    title: { zh: "样例", en: "Sample" },
    dependsOn: [standardsPlugin],
    options: z.strictObject({ least: z.int().default(1) }),
    contribute(to) {
      const words = { zh: "样本文件", en: "a sample notice" };
      to.add(sourcePoint, { id: "900", title: words, issuer: words, note: words });
      for (const clause of clauses) to.add(clausePoint, clause);
      for (const rule of rules) to.add(requirementPoint, rule);
    },
  });

// With as little as can be said, and with all that can be held against it.
describePlugin(sample(counted));
describePlugin(sample(counted), { rows: { "900": 3 }, options: { least: 1 } });

describe("the faults of a clause register", () => {
  const [first] = clauses as [Clause];

  it("are none where all is well", () => {
    expect(clauseFaults(clauses)).toEqual([]);
  });

  it("are gists that are no short sentence, or said twice", () => {
    const long: Clause = { ...first, gist: { zh: "长", en: "x".repeat(181) } };
    expect(clauseFaults([long])).toEqual([
      "900-001: the Chinese gist is no short sentence; say it in 4 to 60 characters",
      "900-001: the English gist is no short sentence; say it in 9 to 180 letters",
    ]);
    expect(clauseFaults([first, { ...first, row: "900-004" }])).toEqual([
      "gist said twice: 900 Every county's population is on record; say of each clause what is its own",
    ]);
  });

  it("are dispositions without carrier or reason", () => {
    expect(clauseFaults([{ ...first, carriedBy: [] }])).toEqual([
      "900-001: carried by nothing; name what carries it in carriedBy",
    ]);
    expect(clauseFaults([{ ...first, disposition: "planned" }])).toEqual([
      "900-001: planned and yet carried; empty carriedBy, or say carried",
      "900-001: no reason is given; say why it is planned",
    ]);
  });
});

describe("the faults of citations", () => {
  const faults = (...rules: Requirement[]) =>
    citationFaults(composeCore(sample(...rules)), "sample");

  it("are none where clause and requirement name each other", () => {
    expect(faults(counted)).toEqual([]);
  });

  it("are a clause in no register, and a requirement that its clause does not name", () => {
    const stray: Requirement = {
      ...counted,
      id: "stray",
      cites: [{ source: "901", clause: "一" }],
    };
    expect(faults(counted, stray)).toEqual([
      "sample/standards.requirement/stray: 901 一 is in no register; register the clause, or correct the citation",
    ]);
    const more: Requirement = { ...counted, id: "more", cites: [cite("900-003")] };
    expect(faults(counted, more)).toEqual([
      "sample/standards.requirement/more rests on 900-003, which does not name it; add it to carriedBy of the clause",
    ]);
  });

  it("are a carrier that does not cite its clause, but for rows that are told", () => {
    const other: Requirement = { ...counted, cites: [cite("900-003")] };
    const found = faults(other);
    expect(found).toContain(
      "900-001 is carried by sample/standards.requirement/counted, which does not cite it; cite the row there, or take it out of carriedBy",
    );
    const composition = composeCore(sample(other));
    expect(citationFaults(composition, "sample", ["900-001"])).toEqual([
      "sample/standards.requirement/counted rests on 900-003, which does not name it; add it to carriedBy of the clause",
    ]);
  });
});

describe("a clause that is recorded only", () => {
  it("refuses the rule that rests on it, by name", () => {
    const resting: Requirement = { ...counted, id: "resting", cites: [cite("900-002")] };
    const issues = compositionIssues(aloneWith(sample(counted, resting)));
    expect(issues.map(({ code }) => code)).toContain("KERNEL_REFUSED_CLAUSE");
  });
});

describe("the faults of rules", () => {
  it("are none at the edges of a requirement that the engine judges rightly", () => {
    const rules: Requirement["require"][] = [
      counted.require,
      { ...counted.require, compare: "less-than", bound: { amount: 7 } },
      { ...counted.require, compare: "within", bound: { range: { min: 20, max: 40 } } },
      {
        measure: { share: { of: "divisions", part: { field: "class", is: "town" } }, unit: "item" },
        compare: "at-least",
        bound: { share: { p: 55, q: 100 } },
      },
    ];
    for (const require of rules) expect(boundaryFaults({ ...counted, require })).toEqual([]);
  });

  it("are listed without their day, in order", () => {
    const twice: Requirement = { ...counted, id: "counted-again" };
    expect(lintLines(composeCore(sample(counted, twice)))).toEqual([
      "STANDARDS_LINT_TWICE@counted#counted-again",
    ]);
  });
});
