import { columnsOf, tablePoint } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import { describe, expect, it } from "vitest";
import { composedWith } from "./sample-county.js";

const composition = composedWith();
const own = composition
  .all(tablePoint)
  .filter((each) => each.plugin === "governance")
  .map((each) => each.value);

describe("the registers of governance", () => {
  it("refer to no person, and have no field about births, marriage or pregnancy", () => {
    expect(own.map((each) => each.name)).toEqual([
      "governing-bodies",
      "body-members",
      "meetings",
      "decisions",
      "inspections",
      "inspection-problems",
      "integrity-risks",
    ]);
    for (const table of own) {
      const targets = Object.values(table.references as Record<string, { to: unknown }>);
      expect(targets.map(({ to }) => to)).not.toContain(staff);
      for (const { name, title } of columnsOf(table)) {
        expect(name).not.toMatch(/person|birth|marri|pregnan|contracept|permit|score|rank/);
        expect(title.zh).not.toMatch(/姓名|生育|婚|孕|避孕|证件|得分|排名/);
      }
    }
  });

  it("hide what an inspector wrote", () => {
    const hidden = own.filter((each) => each.personal.length > 0);
    expect(hidden.map((each) => [each.name, each.personal])).toEqual([
      ["inspection-problems", ["what"]],
    ]);
  });
});
