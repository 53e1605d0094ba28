import { FuyouError, sourceSchema } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { cite, clauses } from "./clauses.js";
import { source } from "./source.js";

const rowsThatAre = (disposition: string) =>
  clauses.filter((clause) => clause.disposition === disposition).map((clause) => clause.row);

describe("the clause register of source 000", () => {
  it("numbers each clause as printed and cites it so", () => {
    expect(sourceSchema.parse(source)).toEqual(source);
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

  it("records two rows that police individuals, and of 000-029 carries the service half only", () => {
    expect(rowsThatAre("notOperationalised")).toEqual(["000-006", "000-063"]);
    expect(rowsThatAre("serviceOnly")).toEqual(["000-029"]);
  });

  it("carries or splits all that is no background, and plans nothing", () => {
    const of = ["carried", "split", "planned", "context", "unresolved"];
    expect(of.map((disposition) => rowsThatAre(disposition).length)).toEqual([48, 9, 0, 12, 0]);
  });

  it("says of the free choice what becomes of those who recorded none", () => {
    const choice = clauses.find((clause) => clause.row === "000-057");
    expect(choice?.reason?.zh).toContain("未表态不视为选择");
    expect(choice?.reason?.en).toContain("placed at the successor by the plan");
  });
});
