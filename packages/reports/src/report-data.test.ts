import type { ViewTable } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { reportData, reportDataFiles, tableAsCsv } from "./report-data.js";
import { personName, reportInput } from "./testing.js";

const input = reportInput();
const table: ViewTable = {
  title: { zh: "表", en: "table" },
  columns: [
    { key: "name", label: { zh: "名称", en: "name" }, kind: "text" },
    { key: "cost", label: { zh: "原值", en: "cost" }, kind: "fen" },
    { key: "verdict", label: { zh: "判定", en: "verdict" }, kind: "verdict" },
    { key: "share", label: { zh: "比例", en: "share" }, kind: "share" },
  ],
  rows: [
    { name: '=1+1, "x"', cost: 12_345_605, verdict: "short", share: 0.5 },
    { name: { zh: "甲", en: "A" }, cost: -5, verdict: "met", share: null },
  ],
};

describe("the report as data", () => {
  it("is CSV with exact money, words for verdicts, nothing for what is missing, and no formula", () => {
    expect(tableAsCsv(table, "en", false)).toBe(
      '\uFEFFname,cost (yuan),verdict,share\r\n"\'=1+1, ""x""",123456.05,short,0.5\r\nA,-0.05,met,\r\n',
    );
  });

  it("says in every line that records are invented", () => {
    expect(tableAsCsv(table, "zh", true)).toBe(
      '\uFEFF名称,原值 (元),判定,比例,含合成数据\r\n"\'=1+1, ""x""",123456.05,不足,0.5,含合成数据\r\n甲,-0.05,达标,,含合成数据\r\n',
    );
  });

  it("holds every part that has tables, as one JSON and as CSV in both languages", () => {
    const data = reportData(input);
    expect(data.synthetic).toBe(true);
    const ids = data.sections.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["flows", "balance", "rooms", "clauses"]));
    const tables = data.sections.reduce((sum, each) => sum + each.tables.length, 0);
    const files = reportDataFiles(input);
    expect(files).toHaveLength(1 + 2 * tables);
    expect(JSON.parse(files[0]?.text ?? "")).toEqual(JSON.parse(JSON.stringify(data)));
    expect(files.map(({ file }) => file)).toContain("flows.en.csv");
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
  });

  it("names no person", () => {
    expect(
      reportDataFiles(input)
        .map(({ text }) => text)
        .join(),
    ).not.toContain(personName);
  });
});
