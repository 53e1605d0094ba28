import { isPlainDate, type Text } from "@fuyou/kernel";
import type { CellValue } from "./grid.js";
import { Unreadable } from "./unreadable.js";
import { cleanFigure, saysNothing } from "./written-text.js";

const expected: Text = {
  zh: "日期，如 2015-11-01 或 2015年11月1日",
  en: "a day, such as 2015-11-01",
};
const incomplete = new Unreadable("REGISTERS_DAY_INCOMPLETE", expected);
const noDay = new Unreadable("REGISTERS_NOT_A_DAY", expected);

const time = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?";
const separated = new RegExp(
  `^(\\d{4})(?:年(\\d{1,2})月(\\d{1,2})[日号]?|([-/.])(\\d{1,2})\\4(\\d{1,2}))${time}$`,
  "u",
);
const joined = /^(\d{4})(\d{2})(\d{2})$/u;
const onlyMonth = /^\d{4}(?:年(?:\d{1,2}月?)?|[-/.]\d{1,2}|(?:0[1-9]|1[0-2]))?$/u;
const inWords =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/u;
const digit = new Map([..."〇一二三四五六七八九"].map((word, value) => [word, value]));
digit.set("零", 0).set("○", 0);

/** Open ends (无止日): a period that still runs has no last day. */
const open: ReadonlySet<string> = new Set(["至今", "长期", "今", "现在", "present"]);

/**
 * Reads a day (读取日期): a date of the spreadsheet or its serial number, `2015-11-01`, `2015年11月1日`, `2015.11.1`,
 * `2015/11/01`, `20151101`, `二〇一五年十一月一日`. A time of day is dropped; a month without a day is a fault.
 *
 * @param cell - what stands in the cell
 */
export function readDay(cell: CellValue): unknown {
  if (cell === null) return undefined;
  if (typeof cell === "number") return ofNumber(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? noDay : ofIso(cell.toISOString());
  if (typeof cell !== "string") return noDay;
  if (cell.length === 10 && isPlainDate(cell)) return cell;
  const text = cleanFigure(cell).replace(/\s*([-/.年月日])\s*/gu, "$1");
  if (saysNothing(text) || open.has(text.toLowerCase())) return undefined;
  const apart = separated.exec(text);
  if (apart !== null) {
    const [, year = "", month, day, , otherMonth, otherDay] = apart;
    return ofParts(year, month ?? otherMonth ?? "", day ?? otherDay ?? "");
  }
  const together = joined.exec(text);
  if (together !== null) return ofParts(together[1] ?? "", together[2] ?? "", together[3] ?? "");
  const words = inWords.exec(text);
  if (words !== null) {
    const year = [...(words[1] ?? "")].map((each) => digit.get(each)).join("");
    return ofParts(year, String(upTo99(words[2] ?? "")), String(upTo99(words[3] ?? "")));
  }
  if (onlyMonth.test(text)) return incomplete;
  return /^\d{5}(\.\d+)?$/u.test(text) ? ofNumber(Number(text)) : noDay;
}

function ofParts(year: string, month: string, day: string): unknown {
  return ofIso(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function ofIso(text: string): unknown {
  const day = text.slice(0, 10);
  return isPlainDate(day) ? day : noDay;
}

/** A serial number of the spreadsheet; years, months and days written as one number are not taken for one. */
function ofNumber(value: number): unknown {
  const serial = Math.floor(value);
  if (serial === value) {
    const text = String(value);
    const together = joined.exec(text);
    if (together !== null) return ofParts(together[1] ?? "", together[2] ?? "", together[3] ?? "");
    if (/^(19|20|21)\d{2}(0[1-9]|1[0-2])?$/u.test(text)) return incomplete;
  }
  // Spreadsheets count 29 February 1900, which there never was, as day 60.
  if (!(serial >= 1 && serial <= 2_958_465) || serial === 60) return noDay;
  const start = serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return ofIso(new Date(start + serial * 86_400_000).toISOString());
}

function upTo99(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["0", words];
  const ten = tens === "" ? 1 : (digit.get(tens ?? "") ?? 0);
  return ten * 10 + (digit.get(ones ?? "") ?? 0);
}
