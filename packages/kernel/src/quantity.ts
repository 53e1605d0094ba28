import { z } from "zod";
import type { Language } from "./text.js";

/**
 * What a whole number counts. Money is counted in fen (分) and area in hundredths of a square
 * metre, so that nothing conserved is ever a fraction.
 */
export type Unit =
  | "person"
  | "post"
  | "quota"
  | "item"
  | "institution"
  | "department"
  | "room"
  | "duty"
  | "service"
  | "day"
  | "fen"
  | "0.01m2";

/** A measured or required amount: a whole number of a unit. */
export interface Quantity {
  /** The whole number. */
  value: number;
  /** What it counts. */
  unit: Unit;
}

/** An exact share (比例) p/q, kept as two whole numbers because 0.55 of 100 is not 55 in floating point. */
export interface Fraction {
  /** Numerator, a whole number. */
  p: number;
  /** Denominator, a positive whole number. */
  q: number;
}

const units: Record<Unit, { zh: string; en: string; many: string }> = {
  person: { zh: "人", en: "person", many: "persons" },
  post: { zh: "个岗位", en: "post", many: "posts" },
  quota: { zh: "名编制", en: "quota", many: "quotas" },
  item: { zh: "件", en: "item", many: "items" },
  institution: { zh: "家机构", en: "institution", many: "institutions" },
  department: { zh: "个科室", en: "department", many: "departments" },
  room: { zh: "间", en: "room", many: "rooms" },
  duty: { zh: "项职责", en: "duty", many: "duties" },
  service: { zh: "项服务", en: "service", many: "services" },
  day: { zh: "天", en: "day", many: "days" },
  fen: { zh: "元", en: "yuan", many: "yuan" },
  "0.01m2": { zh: "㎡", en: "m²", many: "m²" },
};

/** The units in the order in which they are read: people, then things, places and work, then money and area. */
export const unitOrder: readonly Unit[] = Object.keys(units) as Unit[];

/** Shape of a {@link Unit}. */
export const unitSchema: z.ZodType<Unit> = z.enum(unitOrder as [Unit, ...Unit[]]);

/** Shape of a {@link Quantity}. */
export const quantitySchema: z.ZodType<Quantity> = z.strictObject({
  value: z.int(),
  unit: unitSchema,
});

/** A whole number of fen (分), never negative: what an original cost (原值) is kept in. */
export const fenSchema: z.ZodType<number> = z.int().min(0).meta({ unit: "fen" });

/** A whole number of hundredths of a square metre, never negative: what an area (面积) is kept in. */
export const areaSchema: z.ZodType<number> = z.int().min(0).meta({ unit: "0.01m2" });

/** Two decimals of an integer of hundredths, without rounding and without trailing zeros. */
function hundredths(value: number): string {
  const sign = value < 0 ? "-" : "";
  const digits = String(Math.abs(value)).padStart(3, "0");
  const fraction = digits.slice(-2).replace(/0+$/, "");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/**
 * Writes a quantity as people read it: fen as yuan, hundredths of a square metre as ㎡, and the
 * rest as a number with its counting word.
 *
 * @param quantity - the whole number and its unit
 * @param language - the language to write in
 */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const unit = units[quantity.unit];
  const scaled = quantity.unit === "fen" || quantity.unit === "0.01m2";
  const number = scaled
    ? hundredths(quantity.value)
    : `${quantity.value < 0 ? "-" : ""}${String(Math.abs(quantity.value)).replace(/\B(?=(\d{3})+$)/g, ",")}`;
  if (language === "zh") return `${number}${unit.zh}`;
  return `${number} ${Math.abs(quantity.value) === 1 ? unit.en : unit.many}`;
}

/**
 * An area in the whole number it is kept in: 16 m² are 1,600 hundredths of a square metre.
 *
 * @param area - square metres, with at most two decimals
 */
export function squareMetres(area: number): number {
  return Math.round(area * 100);
}
