import { describe, expect, it } from "vitest";
import { areaSchema, fenSchema, formatQuantity, quantitySchema, type Unit } from "./quantity.js";

describe("a quantity as people read it", () => {
  it.each<[number, Unit, string, string]>([
    [1600, "0.01m2", "16㎡", "16 m²"],
    [1650, "0.01m2", "16.5㎡", "16.5 m²"],
    [1605, "0.01m2", "16.05㎡", "16.05 m²"],
    [5, "0.01m2", "0.05㎡", "0.05 m²"],
    [0, "0.01m2", "0㎡", "0 m²"],
    [100, "fen", "1元", "1 yuan"],
    [123_456_789, "fen", "1,234,567.89元", "1,234,567.89 yuan"],
    [-150, "fen", "-1.5元", "-1.5 yuan"],
    [-5, "fen", "-0.05元", "-0.05 yuan"],
    [1, "person", "1人", "1 person"],
    [0, "person", "0人", "0 persons"],
    [-1, "post", "-1个岗位", "-1 post"],
    [1526, "duty", "1,526项职责", "1,526 duties"],
    [12, "quota", "12名编制", "12 quotas"],
  ])("%d %s is %s, %s", (value, unit, zh, en) => {
    expect(formatQuantity({ value, unit }, "zh")).toBe(zh);
    expect(formatQuantity({ value, unit }, "en")).toBe(en);
  });
});

describe("what is conserved", () => {
  it("is a whole number, and not negative", () => {
    for (const schema of [fenSchema, areaSchema]) {
      expect(schema.safeParse(0).success).toBe(true);
      expect(schema.safeParse(10_000_000_000).success).toBe(true);
      expect(schema.safeParse(-1).success).toBe(false);
      expect(schema.safeParse(0.5).success).toBe(false);
      expect(schema.safeParse(Number.NaN).success).toBe(false);
      expect(schema.safeParse(2 ** 53).success).toBe(false);
      expect(schema.safeParse("1").success).toBe(false);
    }
  });

  it("has a unit that is known", () => {
    expect(quantitySchema.safeParse({ value: 1, unit: "fen" }).success).toBe(true);
    expect(quantitySchema.safeParse({ value: 1, unit: "yuan" }).success).toBe(false);
  });
});
