import { assetsPlugin } from "@fuyou/assets";
import { type Duty, dutiesPlugin, dutyPoint, dutySetPoint } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { carriersOf, clauseSchema, FuyouError, sourceSchema } from "@fuyou/kernel";
import { aPlugin, issuesOf } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicePoint, servicesPlugin } from "@fuyou/services";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { cite, clauses } from "./clauses.js";
import { countyIntegration } from "./county-integration-plugin.js";
import { duties } from "./duties.js";
import { dutySets } from "./duty-sets.js";
import { villageWorkerKept } from "./requirements.js";
import { services } from "./services.js";
import { source } from "./source.js";
import { steps } from "./steps.js";

/** Rows that police or sanction what people decide about having children. */
const coercive = ["000-006", "000-063"];

/** Words of the control half, which nothing contributed may be called by. */
const control = /查处|审批|违法|政策外|查环|查孕|孕情|一票否决|再生育|人口目标|名单/;

/** The packages of the framework and the plugin, with a duty that rests on one row. */
const issuesOfDutyOn = (row: string) => {
  const duty = duties[0] as Duty;
  return issuesOf(
    standardsPlugin,
    hierarchyPlugin,
    reformPlugin,
    personnelPlugin,
    assetsPlugin,
    dutiesPlugin,
    servicesPlugin,
    countyIntegration,
    aPlugin("another", (to) => to.add(dutyPoint, { ...duty, code: "added", cites: [cite(row)] }), [
      countyIntegration,
    ]),
  ).map((issue) => issue.code);
};

describe("the clause register of source 000", () => {
  it("holds its 72 rows in the order of the document", () => {
    expect(sourceSchema.parse(source)).toEqual(source);
    expect(clauses.map((clause) => clause.row)).toEqual(
      Array.from({ length: 72 }, (_, index) => `000-${String(index + 1).padStart(3, "0")}`),
    );
    for (const clause of clauses) expect(clauseSchema.parse(clause)).toEqual(clause);
    expect(new Set(clauses.map((clause) => clause.source))).toEqual(new Set(["000"]));
  });

  it("numbers each clause as printed and cites it so", () => {
    const printed = [
      ["000-001", "前言"],
      ["000-019", "二(一)"],
      ["000-027", "二(一)2"],
      ["000-043", "二(二)"],
      ["000-055", "三(二)"],
      ["000-072", "四(四)"],
    ];
    for (const [row, clause] of printed) {
      expect(clauses.find((each) => each.row === row)?.clause).toBe(clause);
      expect(cite(row as string)).toEqual({ source: "000", clause, row });
    }
    expect(() => cite("000-073")).toThrow(FuyouError);
  });

  it("sums each clause up, in no more than a short sentence of each language", () => {
    for (const { row, gist } of clauses) {
      expect(gist.zh, row).toMatch(/^.{4,60}$/);
      expect(gist.en, row).toMatch(/^.{9,180}$/);
    }
    expect(new Set(clauses.map((clause) => clause.gist.en)).size).toBe(clauses.length);
  });

  it("says of every clause what carries it or why nothing does", () => {
    for (const { row, disposition, carriedBy, reason } of clauses) {
      const carrying = ["carried", "serviceOnly", "split"].includes(disposition);
      expect(carriedBy.length > 0, row).toBe(carrying);
      if (disposition !== "carried") expect(reason, row).not.toBeNull();
      if (reason === null) continue;
      expect(reason.zh.trim(), row).not.toBe("");
      expect(reason.en.trim(), row).not.toBe("");
    }
    const reasons = clauses.flatMap((clause) => (clause.reason === null ? [] : [clause.reason.en]));
    expect(new Set(reasons).size, "no reason is said twice").toBe(reasons.length);
  });

  it("never carries a coercive clause, and of 000-029 the service half only", () => {
    const refused = clauses.filter((clause) => clause.disposition === "notOperationalised");
    expect(refused.map((clause) => clause.row)).toEqual(coercive);
    const half = clauses.filter((clause) => clause.disposition === "serviceOnly");
    expect(half.map((clause) => clause.row)).toEqual(["000-029"]);
    const rules = [...steps, villageWorkerKept("2015-12-01")];
    for (const value of [...duties, ...dutySets, ...services, ...rules]) {
      for (const row of rowsOf(value)) expect(coercive).not.toContain(row);
      expect(value.title.zh).not.toMatch(control);
    }
  });

  it("lets nothing rest on a coercive clause, and the service half on 000-029", () => {
    for (const row of coercive) expect(issuesOfDutyOn(row), row).toEqual(["KERNEL_REFUSED_CLAUSE"]);
    expect(issuesOfDutyOn("000-029")).toEqual([]);
  });

  it("says of the free choice what becomes of those who recorded none", () => {
    const choice = clauses.find((clause) => clause.row === "000-057");
    expect(choice?.reason?.zh).toContain("未表态不视为选择");
    expect(choice?.reason?.en).toContain("placed at the successor by the plan");
  });

  it("is carried by duties, sets and services that exist and rest on the clause", () => {
    const here = carriersOf("county-integration");
    const citing = new Map<string, (string | undefined)[]>([
      ...duties.map((each) => [here(dutyPoint, each.code), rowsOf(each)] as const),
      ...dutySets.map((each) => [here(dutySetPoint, each.code), rowsOf(each)] as const),
      ...services.map((each) => [here(servicePoint, each.code), rowsOf(each)] as const),
      [here(requirementPoint, "village-worker-kept"), rowsOf(villageWorkerKept("2015-12-01"))],
    ]);
    for (const { row, carriedBy } of clauses) {
      for (const carrier of carriedBy) {
        if (carrier.includes("/reform.")) continue;
        expect(citing.has(carrier), `${row}: ${carrier}`).toBe(true);
        // 000-018 only asks that both lines of work stay in the catalogue.
        if (row !== "000-018") expect(citing.get(carrier), `${row}: ${carrier}`).toContain(row);
      }
    }
  });
});

function rowsOf(value: { cites: readonly { row?: string | undefined }[] }): (string | undefined)[] {
  return value.cites.map((cited) => cited.row);
}
