import type { Text } from "@fuyou/kernel";
import type { CellValue } from "./grid.js";
import { Unreadable } from "./unreadable.js";
import { cleanFigure, saysNothing } from "./written-text.js";

/** How a unit turns into whole numbers: the power of ten, and for the mu a third of it. */
interface Scale {
  readonly shift: number;
  readonly times?: bigint;
  readonly per?: bigint;
}

/** What is measured in a column (计量): the units it may be written in, and what is expected. */
export interface Measure {
  /** The units, by the way they are written. */
  readonly units: ReadonlyMap<string, Scale>;
  /** The unit of a bare number. */
  readonly base: string;
  /** What is expected, for people. */
  readonly expected: Text;
}

const scales = (shifts: Readonly<Record<string, number>>) =>
  Object.entries(shifts).flatMap(([names, shift]) =>
    names.split(" ").map((name): [string, Scale] => [name, { shift }]),
  );

/** Money, kept in fen (金额). */
export const money: Measure = {
  units: new Map(
    scales({
      分: 0,
      角: 1,
      "元 圆 元整 yuan rmb cny": 2,
      百元: 4,
      千元: 5,
      "万元 万": 6,
      十万元: 7,
      百万元: 8,
      千万元: 9,
      "亿元 亿": 10,
    }),
  ),
  base: "元",
  expected: {
    zh: "金额，如 1234.5 或 1.23万元",
    en: "an amount of money, such as 1234.5 or 1.23万元",
  },
};

/** Area, kept in 0.01 m² (面积); a mu is 2000/3 m². */
export const area: Measure = {
  units: new Map([
    ...scales({
      "m2 平方米 平米 平方公尺 sqm": 2,
      "万m2 万平方米 公顷 ha": 6,
      "平方公里 平方千米 km2": 8,
    }),
    ["亩", { shift: 5, times: 2n, per: 3n }],
  ]),
  base: "m2",
  expected: { zh: "面积，如 86.5 或 86.5㎡", en: "an area, such as 86.5 or 86.5㎡" },
};

const counted =
  "人 名 位 个 件 台 套 辆 间 张 项 家 天 日 年 月 年度 次 岁 处 户 所 块 份 期 场 批 本 只 支 盒 箱 片 枚 条 口 座 栋 幢 层 床 级 person persons people item items days";

/** A count of persons or things (数量). */
export const count: Measure = {
  units: new Map(scales({ [counted]: 0, "千 千人": 3, "万 万人 万名": 4 })),
  base: "个",
  expected: { zh: "整数", en: "a whole number" },
};

const measures: readonly Measure[] = [money, area, count];

/**
 * A unit as it is written in headings and cells (单位); undefined where it is no unit of the measure.
 *
 * @param measure - what is measured
 * @param text - how the unit is written
 */
export function unitOf(measure: Measure, text: string): string | undefined {
  const name = cleanFigure(text).toLowerCase().replace(/\s/gu, "");
  return measure.units.has(name) ? name : undefined;
}

/**
 * Reads the amounts of a column (读取数量) as whole numbers of what they are kept in, exactly: `1.23万元` is
 * 1,230,000 fen. What does not come out whole is a fault and never rounded.
 *
 * @param measure - what is measured
 * @param unit - the unit of bare numbers, where the heading names one
 */
export function amountReader(
  measure: Measure,
  unit: string = measure.base,
): (cell: CellValue) => unknown {
  const bare = measure.units.get(unit) as Scale;
  const power = 10 ** bare.shift;
  return (cell) => {
    if (typeof cell === "number") {
      const whole = Math.round(cell * power);
      if (bare.per === undefined && Number.isSafeInteger(whole) && whole / power === cell) {
        return whole === 0 ? 0 : whole;
      }
      return ofNumber(cell, bare, measure);
    }
    if (typeof cell === "string") return ofText(cell, bare, measure);
    return cell === null ? undefined : new Unreadable("REGISTERS_NOT_A_NUMBER", measure.expected);
  };
}

/** A number of the spreadsheet: the figure it shows, which has at most fifteen digits. */
function ofNumber(value: number, scale: Scale, measure: Measure): unknown {
  const size = Math.abs(value);
  if (!(size < 1e15)) return new Unreadable("REGISTERS_TOO_LARGE", measure.expected);
  const shown = size < 10 ** (13 - scale.shift) ? Number(value.toPrecision(15)) : value;
  if (shown !== 0 && Math.abs(shown) < 1e-6) {
    return new Unreadable("REGISTERS_TOO_FINE", measure.expected);
  }
  const [whole = "", decimals = ""] = String(Math.abs(shown)).split(".");
  return exact(value < 0, whole, decimals, scale, measure);
}

const pattern =
  /^(\()?(?:¥|rmb|cny|人民币)?([+\-−])?(?:¥)?(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?((?:[^\d()][^()]*)?)(\))?$/u;

function ofText(text: string, bare: Scale, measure: Measure): unknown {
  const written = cleanFigure(text);
  if (saysNothing(written)) return undefined;
  const plain = written.toLowerCase().replace(/(?<=\d) (?=\d{3}(?!\d))|\s+(?!\d)|(?<!\d)\s+/gu, "");
  if (/^[+-]?\d(\.\d+)?e\+?\d+$/u.test(plain)) {
    return new Unreadable("REGISTERS_DIGITS_LOST", measure.expected);
  }
  const [, open, sign, whole = "", decimals = "", unit = "", close] = pattern.exec(plain) ?? [];
  if ((whole === "" && decimals === "") || (open === undefined) !== (close === undefined)) {
    return new Unreadable("REGISTERS_NOT_A_NUMBER", measure.expected);
  }
  const scale = unit === "" ? bare : measure.units.get(unit.replace(/^元整$/u, "元"));
  if (scale === undefined) {
    const known = measures.some((each) => each.units.has(unit));
    return new Unreadable(
      known ? "REGISTERS_WRONG_UNIT" : "REGISTERS_NOT_A_NUMBER",
      measure.expected,
    );
  }
  const negative = open !== undefined || sign === "-" || sign === "−";
  return exact(negative, whole.replaceAll(",", ""), decimals, scale, measure);
}

function exact(
  negative: boolean,
  whole: string,
  decimals: string,
  { shift, times = 1n, per = 1n }: Scale,
  measure: Measure,
): unknown {
  const after = decimals.replace(/0+$/u, "");
  const beyond = after.length - shift;
  const digits = `${whole}${after}${beyond < 0 ? "0".repeat(-beyond) : ""}`;
  const upper = BigInt(digits === "" ? "0" : digits) * times;
  const lower = (beyond > 0 ? 10n ** BigInt(beyond) : 1n) * per;
  if (upper % lower !== 0n) return new Unreadable("REGISTERS_TOO_FINE", measure.expected);
  const amount = Number(upper / lower);
  if (!Number.isSafeInteger(amount)) {
    return new Unreadable("REGISTERS_TOO_LARGE", measure.expected);
  }
  return negative && amount !== 0 ? -amount : amount;
}
