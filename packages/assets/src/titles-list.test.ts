import { describe, expect, it } from "vitest";
import { context } from "./sample-estate.js";
import { answered, cellsOf, factsOf, tablesOf, totalsOf, written } from "./sample-paper.js";
import { titlesAnswer } from "./titles-answer.js";
import { titlesList } from "./titles-list.js";

describe("the list of land and buildings without title", () => {
  const content = written(titlesList, context);

  it("tells those without certificate, of which nobody has said, and to be made out anew apart", () => {
    const tables = tablesOf(content);
    expect(tables.map(({ title }) => title.zh)).toEqual([
      "无权证的土地、房屋",
      "权证情况未登记的土地、房屋",
      "权证须变更登记的土地、房屋",
    ]);
    const rows = tables.flatMap((each) => cellsOf(each, "record", "titleDeed", "holder", "former"));
    expect(rows).toEqual([
      ["b1", "无权证", "样镇卫生院", "样镇计划生育服务所"],
      ["b4", null, "样镇卫生院", null],
      ["b2", "样房证1号", "样镇卫生院", "样镇计划生育服务所"],
    ]);
    expect(factsOf(content)).toEqual({ "土地、房屋": 4, 有权证且未移转: 1 });
  });

  it("adds up to the register, and for what passed to what the ledger posted", () => {
    expect(tablesOf(content).map((table) => totalsOf(table).map(([, ...each]) => each))).toEqual([
      [
        [1, 1],
        [1, 1],
        [50_000_000, 50_000_000],
        [30_000, 30_000],
      ],
      [
        [1, 1],
        [1, 1],
        [1_000_000, 1_000_000],
        [500, 500],
      ],
      [
        [1, 1],
        [1, 1],
        [20_000_000, 20_000_000],
        [0, 0],
      ],
    ]);
  });
});

describe("the question about title deeds", () => {
  it("is open where any is missing, and names each", () => {
    const { state, text, table } = answered(titlesAnswer, context);
    expect(state).toBe("open");
    expect(text).toEqual({
      zh: "土地、房屋 4 处：无权证 1 处，权证须变更登记 1 处，权证情况不明 1 处；其余 1 处有权证，权利人登记表不记载。",
      en: "Of 4 pieces of land and buildings 1 have no certificate of title, 1 one to be made out anew, and of 1 nobody has said; 1 have a certificate, and the register does not say in whose name.",
    });
    expect(cellsOf(table ?? { rows: [] }, "record", "state")).toEqual([
      ["b1", "无权证"],
      ["b2", "权证在移转前办理，须变更"],
      ["b4", "未登记"],
    ]);
  });
});
