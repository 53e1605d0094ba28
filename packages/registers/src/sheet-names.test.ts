import { defineTable, type Text } from "@fuyou/kernel";
import { expect, it } from "vitest";
import { z } from "zod";
import type { Sheet } from "./sheet.js";
import { sheetNamesOf } from "./sheet-names.js";

const sheet = (name: string, title: Text): Sheet => ({
  table: defineTable({ name, title, schema: z.strictObject({ id: z.string() }) }),
  columns: [],
});

it("sheets are called by names that a workbook allows, each another", () => {
  const long = "很长的登记表名称".repeat(5);
  const sheets = [
    sheet("a", { zh: "资产[固定]:*?/\\清单", en: "assets" }),
    sheet("b", { zh: "填表说明", en: "About" }),
    sheet("c", { zh: "同名", en: "Same" }),
    sheet("d", { zh: "同名", en: "SAME" }),
    sheet("e", { zh: long, en: "History" }),
    sheet("f", { zh: "'引号'", en: "'quoted'" }),
  ];
  expect([...sheetNamesOf(sheets, "zh")]).toEqual([
    ["a", "资产 固定 清单"],
    ["b", "b"],
    ["c", "同名"],
    ["d", "d"],
    ["e", long.slice(0, 31)],
    ["f", "引号"],
  ]);
  expect([...sheetNamesOf(sheets, "en").values()]).toEqual([
    "assets",
    "b",
    "Same",
    "d",
    "e",
    "quoted",
  ]);
});
