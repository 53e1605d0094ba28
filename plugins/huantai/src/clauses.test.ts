import { type Duty, dutyPoint } from "@fuyou/duties";
import { CompositionError, FuyouError, sourceSchema } from "@fuyou/kernel";
import { aPlugin } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { cite, clauses } from "./clauses.js";
import { duties } from "./duties.js";
import { huantai } from "./huantai-plugin.js";
import { source } from "./source.js";

/** Rows that police or sanction what people decide about having children. */
const coercive = ["014", "015", "019", "020", "021", "025", "068"].map((row) => `003-${row}`);

/** Why a duty that rests on one row does not compose. */
const issuesOfDutyOn = (row: string) => {
  const duty = duties[0] as Duty;
  const another = aPlugin(
    "another",
    (to) => to.add(dutyPoint, { ...duty, code: "added", cites: [cite(row)] }),
    [huantai],
  );
  try {
    composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-01" }), another);
    return [];
  } catch (thrown) {
    if (thrown instanceof CompositionError) return thrown.issues.map((issue) => issue.code);
    throw thrown;
  }
};

describe("the clause register of source 003", () => {
  it("numbers each clause as printed and cites it so", () => {
    expect(sourceSchema.parse(source)).toEqual(source);
    const printed = [
      ["003-003", "前言"],
      ["003-009", "二(一)1"],
      ["003-026", "二(一)1(4)"],
      ["003-031", "二(一)3"],
      ["003-057", "二(二)5"],
      ["003-092", "三(三)"],
    ];
    for (const [row, clause] of printed) {
      expect(clauses.find((each) => each.row === row)?.clause).toBe(clause);
      expect(cite(row as string)).toEqual({ source: "003", clause, row });
    }
    expect(() => cite("003-093")).toThrow(FuyouError);
  });

  it("records seven rows that police individuals; of 003-025 the education is carried by a duty of its own", () => {
    const refused = clauses.filter((each) => each.disposition === "notOperationalised");
    expect(refused.map((each) => each.row)).toEqual(coercive.filter((row) => row !== "003-025"));
    const education = clauses.find((clause) => clause.row === "003-025");
    expect(education?.disposition).toBe("split");
    expect(education?.carriedBy).toEqual(["huantai/duties.duty/fp-law-publicity"]);
    expect(issuesOfDutyOn("003-014")).toEqual(["KERNEL_REFUSED_CLAUSE"]);
    expect(issuesOfDutyOn("003-025")).toEqual([]);
    expect(issuesOfDutyOn("003-045")).toEqual([]);
  });

  it("builds the service half only where the same words were used for control", () => {
    const half = clauses.filter((clause) => clause.disposition === "serviceOnly");
    expect(half.map((clause) => clause.row)).toEqual([
      "003-011",
      "003-013",
      "003-018",
      "003-024",
      "003-032",
      "003-037",
      "003-045",
      "003-065",
      "003-066",
      "003-067",
      "003-075",
    ]);
    for (const { row, reason } of half) {
      expect(reason?.zh, row).toMatch(/^只落实服务一半：.*拒绝执行。/);
      expect(reason?.en, row).toMatch(/^(The|Only the) service half .* (is|are) refused\./);
    }
  });

  it("leaves the provincial standard it only names unresolved", () => {
    const open = clauses.filter((clause) => clause.disposition === "unresolved");
    expect(open.map((clause) => clause.row)).toEqual(["003-056"]);
  });
});
