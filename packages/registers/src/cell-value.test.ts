import type { AnyTable } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { cellReader } from "./cell-value.js";
import type { CellValue } from "./grid.js";
import { sampleComposition, stations, things } from "./sample-grid.js";
import { type Sheet, type SheetColumn, sheetOf } from "./sheet.js";
import { Unreadable } from "./unreadable.js";

const sheets = new Map<AnyTable, Sheet>(
  [stations, things].map((table) => [table, sheetOf(table, sampleComposition, "2015-11-01")]),
);
const reads = (table: AnyTable, path: string, cell: CellValue, unit?: string): unknown => {
  const column = sheets.get(table)?.columns.find((each) => each.path === path) as SheetColumn;
  const value = cellReader(column, unit)(cell);
  if (!(value instanceof Unreadable)) return value;
  return value.suggestion === undefined ? value.code : [value.code, value.suggestion];
};
const each = (table: AnyTable, path: string, cells: readonly (readonly [CellValue, unknown])[]) => {
  expect(cells.map(([cell]) => [cell, reads(table, path, cell)])).toEqual(cells);
};

describe("money in a cell", () => {
  it("is read as fen, exactly, in whatever way it is written", () => {
    each(things, "cost", [
      [1234.56, 123456],
      [0.1, 10],
      [1.1 * 3, 330],
      [0, 0],
      ["1234.5", 123450],
      ["１２，３４５．６", 1234560],
      ["1,234,567.80", 123456780],
      ["1 234 567", 123456700],
      ["¥1,000", 100000],
      ["1000元", 100000],
      ["1000元整", 100000],
      ["人民币 1000 元", 100000],
      ["1.23万元", 1230000],
      ["1.23 万", 1230000],
      ["0.5亿元", 5000000000],
      ["3角", 30],
      ["7分", 7],
      ["(1,234.50)", -123450],
      ["（８）", -800],
      ["-3", -300],
      ["—", undefined],
      ["", undefined],
      ["  ", undefined],
      [null, undefined],
    ]);
  });

  it("takes the unit of the heading for bare numbers only", () => {
    expect(reads(things, "cost", 1.23, "万元")).toBe(1230000);
    expect(reads(things, "cost", "0.000001", "万元")).toBe(1);
    expect(reads(things, "cost", "88元", "万元")).toBe(8800);
    expect(reads(things, "cost", 0.0000001, "万元")).toBe("REGISTERS_TOO_FINE");
  });

  it("is a fault where it would have to be rounded, guessed or is something else", () => {
    each(things, "cost", [
      [1.005, "REGISTERS_TOO_FINE"],
      ["0.001", "REGISTERS_TOO_FINE"],
      ["1.2345678万元", "REGISTERS_TOO_FINE"],
      ["99999999999999.99", "REGISTERS_TOO_LARGE"],
      [1e15, "REGISTERS_TOO_LARGE"],
      [Number.NaN, "REGISTERS_TOO_LARGE"],
      ["1,23", "REGISTERS_NOT_A_NUMBER"],
      ["约100", "REGISTERS_NOT_A_NUMBER"],
      ["(12", "REGISTERS_NOT_A_NUMBER"],
      ["12 34", "REGISTERS_NOT_A_NUMBER"],
      ["1.2E+05", "REGISTERS_DIGITS_LOST"],
      ["86㎡", "REGISTERS_WRONG_UNIT"],
      [true, "REGISTERS_NOT_A_NUMBER"],
      ["#REF!", "REGISTERS_ERROR_VALUE"],
    ]);
  });
});

describe("an area in a cell", () => {
  it("is read as hundredths of a square metre", () => {
    each(things, "area", [
      [86.5, 8650],
      ["86.5㎡", 8650],
      ["86.55 平方米", 8655],
      ["86m²", 8600],
      ["1.5公顷", 1500000],
      ["3亩", 200000],
      ["1亩", "REGISTERS_TOO_FINE"],
      ["86.555", "REGISTERS_TOO_FINE"],
      ["5元", "REGISTERS_WRONG_UNIT"],
    ]);
  });
});

describe("a count in a cell", () => {
  it("is a whole number", () => {
    each(things, "users", [
      [12, 12],
      ["12人", 12],
      ["１２ 名", 12],
      ["1.2万人", 12000],
      [1.5, "REGISTERS_TOO_FINE"],
      ["5万元", "REGISTERS_WRONG_UNIT"],
      ["十二", "REGISTERS_NOT_A_NUMBER"],
    ]);
  });
});

describe("a day in a cell", () => {
  it("is read however it is written", () => {
    each(stations, "retiredOn", [
      ["2015-11-01", "2015-11-01"],
      ["2015年11月1日", "2015-11-01"],
      ["2015 年 11 月 1 日", "2015-11-01"],
      ["２０１５年１１月１日", "2015-11-01"],
      ["2015.11.1", "2015-11-01"],
      ["2015/11/01", "2015-11-01"],
      ["20151101", "2015-11-01"],
      [20151101, "2015-11-01"],
      ["2015-11-01 00:00:00", "2015-11-01"],
      ["二〇一五年十一月二十三日", "2015-11-23"],
      [42309, "2015-11-01"],
      ["42309", "2015-11-01"],
      [59, "1900-02-28"],
      [61, "1900-03-01"],
      [new Date("2015-11-01T00:00:00Z"), "2015-11-01"],
      ["至今", undefined],
      ["—", undefined],
      [null, undefined],
    ]);
  });

  it("is a fault where the day is missing, impossible, or the order is not known", () => {
    each(stations, "retiredOn", [
      ["2015-11", "REGISTERS_DAY_INCOMPLETE"],
      ["2015年11月", "REGISTERS_DAY_INCOMPLETE"],
      ["2015年", "REGISTERS_DAY_INCOMPLETE"],
      [2015, "REGISTERS_DAY_INCOMPLETE"],
      [201511, "REGISTERS_DAY_INCOMPLETE"],
      ["2015-02-30", "REGISTERS_NOT_A_DAY"],
      ["20150230", "REGISTERS_NOT_A_DAY"],
      [60, "REGISTERS_NOT_A_DAY"],
      [-5, "REGISTERS_NOT_A_DAY"],
      ["11/1/2015", "REGISTERS_NOT_A_DAY"],
      ["15.11.1", "REGISTERS_NOT_A_DAY"],
      ["2015.11-1", "REGISTERS_NOT_A_DAY"],
      [new Date(Number.NaN), "REGISTERS_NOT_A_DAY"],
    ]);
  });
});

describe("a code in a cell", () => {
  it("is read by code, by name, or by both", () => {
    each(stations, "kind", [
      ["town-station", "town-station"],
      ["镇服务站", "town-station"],
      [" 镇 服务站 ", "town-station"],
      ["Town Station", "town-station"],
      ["ｔｏｗｎ－ｓｔａｔｉｏｎ", "town-station"],
      ["服务室 old-room", "old-room"],
      ["服务室（new-room）", "new-room"],
      ["服务室", ["REGISTERS_AMBIGUOUS_NAME", "服务室 old-room、服务室 new-room"]],
      ["镇服务点", ["REGISTERS_UNKNOWN_NAME", "镇服务站"]],
      ["镇服务站 old-room", ["REGISTERS_UNKNOWN_NAME", "old-room"]],
    ]);
  });

  it("of a closed list of numbers is a number in the record", () => {
    each(stations, "grade", [
      ["一级", 1],
      ["2", 2],
      [2, 2],
      ["third", ["REGISTERS_UNKNOWN_NAME", "first"]],
    ]);
  });
});

describe("yes or no in a cell", () => {
  it("is read as counties write it", () => {
    each(things, "shared", [
      ...["是", "有", "√", "Y", "true", "Yes", "１"].map((cell) => [cell, true] as const),
      ...["否", "无", "×", "N", "FALSE", "no"].map((cell) => [cell, false] as const),
      [true, true],
      [0, false],
      ["—", undefined],
      ["可能", "REGISTERS_NOT_A_FLAG"],
    ]);
  });
});

describe("words in a cell", () => {
  it("keep their punctuation and lose what cannot be seen", () => {
    each(things, "name", [
      ["样镇卫生院（东院）", "样镇卫生院（东院）"],
      ["　样镇　卫生院 ", "样镇 卫生院"],
      ["\ufeff样\u200b镇", "样镇"],
      ["Ｂ超机２号", "B超机2号"],
      ["'=1+1", "=1+1"],
      ["'00123", "'00123"],
      ['"\\u0020a"', " a"],
      [12, "12"],
      [1.5, "1.5"],
      [new Date("2015-11-01T00:00:00Z"), "2015-11-01"],
      ["3.70321E+11", "REGISTERS_DIGITS_LOST"],
      [370321199001010000, "REGISTERS_DIGITS_LOST"],
      ["#N/A", "REGISTERS_ERROR_VALUE"],
      [" ", undefined],
    ]);
  });

  it("that identify have plain hyphens and keep their zeros", () => {
    each(things, "id", [
      ["ＺＣ－００１", "ZC-001"],
      ["001", "001"],
      [1, "1"],
    ]);
    each(things, "station", [
      [370321, "370321"],
      ["/", undefined],
    ]);
  });
});

describe("several values in a cell", () => {
  it("stand on lines of their own; identifiers also between commas", () => {
    each(things, "lentTo", [
      ["a\nb", ["a", "b"]],
      ["a、b；c，d;e,f", ["a", "b", "c", "d", "e", "f"]],
      [7, ["7"]],
      ["[]", []],
      [" ", undefined],
    ]);
    each(things, "remarks", [
      ["一、二\n三", ["一、二", "三"]],
      ['["a\\nb",""]', ["a\nb", ""]],
      ["[草稿", ["[草稿"]],
    ]);
  });
});
