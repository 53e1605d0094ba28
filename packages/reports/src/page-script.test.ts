import { describe, expect, it } from "vitest";
import { pageTable } from "./page-data.js";
import { pageScript } from "./page-script.js";

describe("the script of the page", () => {
  it("is one text that can be read as a script and imports nothing", () => {
    const script = pageScript();
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/\b(import|export)\b|<\/script/);
    for (const part of [
      "csvOf",
      "enhanceMap",
      "explanationOf",
      "enhanceFindings",
      "enhanceOutline",
    ])
      expect(script).toContain(`function ${part}(`);
  });
});

describe("a file of figures", async () => {
  const { csvOf, quoted } = await import(new URL("../page/download.js", import.meta.url).href);
  const { rowsWith } = await import(new URL("../page/page-table.js", import.meta.url).href);

  it.each([
    ["=1+1", "'=1+1"],
    [" =1", "' =1"],
    ["@sum", "'@sum"],
    ["-5 或 +5", "'-5 或 +5"],
    ["村, 镇", '"村, 镇"'],
    ['他说"好"', '"他说""好"""'],
    ["样镇", "样镇"],
  ])("writes %j as %j", (text, cell) => {
    expect(quoted(text)).toBe(cell);
  });

  const table = pageTable({
    title: { zh: "表", en: "table" },
    columns: [
      { key: "name", label: { zh: "名称", en: "name" }, kind: "text" },
      { key: "cost", label: { zh: "原值", en: "cost" }, kind: "fen" },
      { key: "verdict", label: { zh: "判定", en: "verdict" }, kind: "verdict" },
    ],
    rows: [
      { name: { zh: "B超", en: "ultrasound" }, cost: 12_345, verdict: "short" },
      { name: "=床", cost: null, verdict: "met" },
    ],
  });

  it("has headings with units, words for verdicts, nothing for what is missing, and the mark", () => {
    expect(csvOf(table, "zh", "含合成数据")).toBe(
      "名称,原值 (元),判定,含合成数据\r\nB超,123.45,不足,含合成数据\r\n'=床,,达标,含合成数据\r\n",
    );
    expect(csvOf(table, "en", undefined)).toBe(
      "name,cost (yuan),verdict\r\nultrasound,123.45,short\r\n'=床,,met\r\n",
    );
  });

  it("is searched in both languages, for all the words", () => {
    const found = (text: string) => [...rowsWith(table.columns, text, 2)];
    expect(found("")).toEqual([1, 1]);
    expect(found("Ultra b超")).toEqual([1, 0]);
    expect(found("床 ultra")).toEqual([0, 0]);
  });
});
