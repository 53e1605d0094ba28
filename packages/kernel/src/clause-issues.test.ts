import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Citation } from "./citation.js";
import type { Clause } from "./clause.js";
import { defineExtensionPoint } from "./extension-point.js";
import { clausePoint } from "./extension-points.js";
import type { Contributor } from "./plugin.js";
import { aPlugin, issuesOf } from "./testing.js";

interface Duty {
  code: string;
  cites: readonly Citation[];
}

const dutyPoint = defineExtensionPoint<Duty>({
  id: "sample.duty",
  title: { zh: "职责", en: "duties" },
  schema: z.strictObject({ code: z.string(), cites: z.array(z.any()) }),
  key: (duty) => duty.code,
});

const clause = (row: string, over: Partial<Clause> = {}): Clause => ({
  row,
  source: "notice",
  clause: `第${row}条`,
  gist: { zh: "要点", en: "gist" },
  disposition: "context",
  carriedBy: [],
  reason: { zh: "背景", en: "background" },
  ...over,
});
const carried = (row: string, ...carriedBy: string[]) =>
  clause(row, { disposition: "carried", carriedBy, reason: null });
const refused = clause("9", {
  disposition: "notOperationalised",
  reason: { zh: "强制性条款", en: "it coerces" },
});

const cite = (row: string): Citation => ({ source: "notice", clause: `第${row}条`, row });

/** A plugin that registers clauses and brings one duty, resting on what it cites. */
const notice = (clauses: readonly Clause[], ...cites: Citation[]) =>
  aPlugin("notice", (to) => {
    for (const each of clauses) to.add(clausePoint, each);
    if (cites.length > 0) to.add(dutyPoint, { code: "care", cites });
  });

const issues = (...plugins: Parameters<typeof issuesOf>) =>
  issuesOf(...plugins).map(({ code, values }) => [code, values]);
const care = { plugin: "notice", point: "sample.duty", key: "care" };
const coerces = { row: "9", reason: { zh: "强制性条款", en: "it coerces" } };

describe("a citation", () => {
  it("names a row of the register by its source and its clause", () => {
    expect(issues(notice([carried("1", "notice/sample.duty/care")], cite("1")))).toEqual([]);
  });

  it("may name the clause alone; it must be one of the source", () => {
    const clauses = [clause("1")];
    const alone = (label: string) => ({ source: "notice", clause: label });
    expect(issues(notice(clauses, alone("第1条")))).toEqual([]);
    expect(issues(notice(clauses, alone("第2条")))).toEqual([
      ["KERNEL_UNKNOWN_CLAUSE", { ...care, row: "—", source: "notice", clause: "第2条" }],
    ]);
  });

  it("of a source that has no register is left alone", () => {
    const law = { source: "law", clause: "第十条" };
    expect(issues(notice([clause("1")], law))).toEqual([]);
  });

  it.each<[string, Citation]>([
    ["a row that is not registered", { source: "notice", clause: "第1条", row: "7" }],
    ["a row with the clause of another", { source: "notice", clause: "第2条", row: "1" }],
    ["a row of another source", { source: "law", clause: "第1条", row: "1" }],
  ])("is refused that names %s", (_, cited) => {
    expect(issues(notice([clause("1"), clause("2")], cited))).toEqual([
      ["KERNEL_UNKNOWN_CLAUSE", { ...care, ...cited }],
    ]);
  });
});

describe("a clause that is recorded and never carried out", () => {
  it("carries nothing, by row or by its clause alone", () => {
    expect(issues(notice([refused], cite("9")))).toEqual([
      ["KERNEL_REFUSED_CLAUSE", { ...care, ...coerces }],
    ]);
    expect(issues(notice([refused], { source: "notice", clause: "第9条" }))).toEqual([
      ["KERNEL_REFUSED_CLAUSE", { ...care, ...coerces }],
    ]);
  });

  it("says so in both languages", () => {
    expect(
      issuesOf(notice([refused], cite("9"))).map((issue) => issue.text),
    ).toMatchInlineSnapshot(`
      [
        {
          "en": "notice: sample.duty#care rests on row 9, which is recorded and never carried out, at any date or by any option: it coerces. Remove it; a service half, if there is one, is offered apart and voluntarily.",
          "zh": "插件 notice：sample.duty#care 以条款 9 为依据，而该条款只作记录，任何日期、任何选项下都不执行：强制性条款。请去掉该内容；其中的服务部分可按自愿原则另行提供。",
        },
      ]
    `);
  });

  it("does not stand in the way of another row of the same clause", () => {
    const half = clause("10", { clause: "第9条", disposition: "serviceOnly" });
    const clauses = [refused, half];
    expect(issues(notice(clauses, { source: "notice", clause: "第9条" }))).toEqual([]);
    expect(issues(notice(clauses, { ...cite("9"), row: "10" }))).toEqual([]);
    expect(issues(notice(clauses, cite("9")))).toHaveLength(1);
  });

  it("goes on being carried by what stands in the place of its carrier", () => {
    const base = notice([carried("1", "notice/sample.duty/care")], cite("1"));
    const correction: Duty = { code: "care", cites: [cite("1")] };
    const put = (how: (to: Contributor) => void) => aPlugin("county", how, [base]);
    expect(
      issues(
        base,
        put((to) => to.replace(dutyPoint, correction, base)),
      ),
    ).toEqual([]);
    expect(
      issues(
        base,
        put((to) => to.succeed(dutyPoint, correction, base, "2030-01-01")),
      ),
    ).toEqual([]);
  });

  it("may not say of itself that something carries it", () => {
    const claimed = { ...refused, carriedBy: ["notice/sample.duty/care"] };
    expect(issues(notice([claimed]))).toEqual([["KERNEL_REFUSED_CLAUSE", { ...care, ...coerces }]]);
  });

  it("is not lifted by another plugin, from now on or from some day on", () => {
    const base = notice([refused]);
    const softer = carried("9", "county/sample.duty/control");
    const control: Duty = { code: "control", cites: [cite("9")] };
    const place = { plugin: "county", ...coerces };
    const expected = [
      ["KERNEL_REFUSED_CLAUSE", { ...place, point: "kernel.clause", key: "9" }],
      ["KERNEL_REFUSED_CLAUSE", { ...place, point: "sample.duty", key: "control" }],
      ["KERNEL_REFUSED_CLAUSE", { ...place, point: "sample.duty", key: "control" }],
    ];
    const lifted = aPlugin(
      "county",
      (to) => {
        to.replace(clausePoint, softer, base);
        to.add(dutyPoint, control);
      },
      [base],
    );
    const later = aPlugin(
      "county",
      (to) => {
        to.succeed(clausePoint, softer, base, "2030-01-01");
        to.add(dutyPoint, control);
      },
      [base],
    );
    const sorted = (plugin: typeof lifted) =>
      issues(base, plugin).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(sorted(lifted)).toEqual(expected);
    expect(sorted(later)).toEqual(expected);
  });
});

describe("every clause", () => {
  it("is carried by something that was contributed", () => {
    const missing = "notice/sample.duty/absent";
    expect(issues(notice([carried("1", missing)]))).toEqual([
      ["KERNEL_CLAUSE_NOT_CARRIED", { row: "1", carrier: missing }],
    ]);
  });

  it.each<Clause["disposition"]>([
    "planned",
    "split",
    "notOperationalised",
    "damaged",
    "unresolved",
  ])("gives a reason where it is %s", (disposition) => {
    expect(issues(notice([clause("1", { disposition, reason: null })]))).toEqual([
      ["KERNEL_CLAUSE_WITHOUT_REASON", { row: "1", disposition }],
    ]);
  });

  it("names what carries it where it is carried; a reason is not enough", () => {
    expect(issues(notice([clause("1", { disposition: "carried" })]))).toEqual([
      ["KERNEL_CLAUSE_WITHOUT_REASON", { row: "1", disposition: "carried" }],
    ]);
  });

  it("is told with all the others", () => {
    const clauses = [carried("1", "x/y/z"), clause("2", { reason: null }), refused];
    expect(issues(notice(clauses, cite("9"), cite("8"))).map(([code]) => code)).toEqual([
      "KERNEL_REFUSED_CLAUSE",
      "KERNEL_UNKNOWN_CLAUSE",
      "KERNEL_CLAUSE_NOT_CARRIED",
      "KERNEL_CLAUSE_WITHOUT_REASON",
    ]);
  });
});
