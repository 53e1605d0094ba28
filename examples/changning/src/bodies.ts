import type { CountyData } from "@fuyou/kernel";

/** Records of this example by register (登记表), as {@link CountyData} holds them. */
export type Registers = CountyData["tables"];

/** The city (市), as a division. */
export const city = "430482000000";

/** The bureau of health and family planning (市卫生和计划生育局). */
export const bureau = "county-health-department-430482";

/** The hospital for mothers and children (市妇幼保健院), which the first plan merges into the centre. */
export const mchHospital = "county-mch-hospital-430482";

/** Codes of the four streets (街道), the last three of their six digits. */
export const streets: readonly string[] = ["001", "002", "003", "006"];

const central = ["102", "108", "113", "203"];

/** Codes of the eighteen towns and townships (乡镇), in the order of the divisions. */
export const towns: readonly string[] = [
  ...["101", "102", "103", "104", "105", "106", "108", "109", "110"],
  ...["111", "112", "113", "114", "115", "201", "202", "203", "206"],
];

/**
 * The hospital of a town (乡镇卫生院), a central one (中心卫生院) in four of them.
 *
 * @param town - the last three digits of its code
 */
export function hospital(town: string): string {
  return `${central.includes(town) ? "central-" : ""}township-hospital-430482${town}`;
}

/**
 * A street, town or township (街道、乡镇), as a division.
 *
 * @param code - the last three digits of its code
 */
export function township(code: string): string {
  return `430482${code}000`;
}

/** What is given as the origin of every number of this example (数据来源). */
export const invented = "合成数据";
