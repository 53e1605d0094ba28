import { clausePoint } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { cite, clauses, clausesUnder } from "./clauses.js";
import { composedWith } from "./sample-county.js";

const rows = (disposition: string) =>
  clauses.filter((each) => each.disposition === disposition).map((each) => each.row);

describe("the clause register of source 001", () => {
  it("numbers each clause by copy and chapter, and cites it so", () => {
    expect(cite("001-051")).toEqual({
      source: "001",
      clause: "一/二篇 三(三)1",
      row: "001-051",
    });
    expect(cite("001-127").clause).toBe("二篇 三(三)1");
    expect(() => cite("001-176")).toThrow("001-176");
  });

  it("counts what becomes of them", () => {
    const dispositions = clauses.map((each) => each.disposition);
    const counts: Record<string, number> = {};
    for (const each of dispositions) counts[each] = (counts[each] ?? 0) + 1;
    expect(clauses).toHaveLength(175);
    expect(counts).toMatchInlineSnapshot(`
      {
        "carried": 112,
        "context": 23,
        "damaged": 2,
        "notOperationalised": 7,
        "serviceOnly": 6,
        "split": 21,
        "unresolved": 4,
      }
    `);
  });

  it("leaves open what is blanked or not attached, and marks where the text breaks off", () => {
    expect(rows("unresolved")).toEqual(["037", "039", "047", "049"].map((row) => `001-${row}`));
    expect(rows("damaged")).toEqual(["001-126", "001-162"]);
  });

  it("refuses the rows of control", () => {
    expect(rows("notOperationalised")).toEqual(
      ["005", "015", "138", "152", "166", "168", "175"].map((row) => `001-${row}`),
    );
  });

  it("builds the service half only of rows that mix it with control", () => {
    expect(rows("serviceOnly")).toEqual(
      ["022", "103", "105", "114", "123", "137"].map((row) => `001-${row}`),
    );
  });

  it("drops the rows of the copy that a deployment has set aside, and composes", () => {
    const dropped = (copies: "first" | "second") =>
      clausesUnder(copies)
        .filter((each, index) => each !== clauses[index])
        .map(({ row, disposition, carriedBy }) => [row, disposition, carriedBy.length]);
    expect(dropped("first")).toEqual([
      ["001-127", "damaged", 0],
      ["001-128", "damaged", 0],
      ["001-129", "damaged", 0],
    ]);
    expect(dropped("second").map(([row]) => row)).toEqual(["001-052", "001-054", "001-055"]);
    for (const copies of ["both", "first", "second"] as const) {
      expect(composedWith({ copies }).all(clausePoint)).toHaveLength(175);
    }
  });
});
