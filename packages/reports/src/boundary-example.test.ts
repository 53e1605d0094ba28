import { staff as staffTable } from "@fuyou/personnel";
import {
  amount,
  count,
  fieldValue,
  percent,
  perPopulation,
  type Requirement,
  range,
  requirement,
  shareOf,
  table,
  unresolvedBound,
} from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { boundaryExamples } from "./boundary-example.js";

const rule = (require: Requirement["require"]): Requirement =>
  requirement({
    id: "sample",
    title: { zh: "样例", en: "sample" },
    each: "institutions",
    require,
    severity: "mandatory",
    cites: [{ source: "999", clause: "一" }],
    period: { from: "2020-01-01" },
  });
const staff = count(staffTable, { by: "institution", unit: "person" });
const said = (each: Requirement, language: "zh" | "en" = "en") =>
  boundaryExamples(each, language).map(({ examples }) =>
    examples.map(({ measured, verdict, lack }) => `${measured}: ${lack ?? verdict}`),
  );

describe("the examples at a bound", () => {
  it("are one below, at, and one above an amount", () => {
    const four = rule({ measure: staff, compare: "at-least", bound: amount(4) });
    expect(said(four)).toEqual([["3 persons: 1 person", "4 persons: met", "5 persons: met"]]);
    expect(said(four, "zh")).toEqual([["3人: 1人", "4人: met", "5人: met"]]);
  });

  it("are of a hundred where a share is asked", () => {
    const part = { field: "employment", is: "established" };
    const measure = shareOf(staffTable, { part, by: "institution", unit: "person" });
    expect(said(rule({ measure, compare: "at-least", bound: percent(55) }))).toEqual([
      [
        "54 of 100 persons: 1 person",
        "55 of 100 persons: met",
        "56 of 100 persons: met",
        "57 of 100 persons: met",
      ],
    ]);
  });

  it("say for which population a bound is taken that grows with one", () => {
    const bound = perPopulation({
      field: "division.population",
      per: 10_000,
      amount: 1,
      rounding: "up",
    });
    const [examples] = boundaryExamples(rule({ measure: staff, compare: "at-least", bound }), "en");
    expect(examples?.population).toBe(100_001);
    expect(examples?.examples.map((each) => each.measured)).toEqual([
      "10 persons",
      "11 persons",
      "12 persons",
    ]);
  });

  it("are those of both ends of a range", () => {
    const measure = fieldValue("area", { unit: "0.01m2" });
    expect(said(rule({ measure, compare: "within", bound: range(200, 300) }))[0]).toEqual([
      "1.99 m²: 0.01 m²",
      "2 m²: met",
      "2.01 m²: met",
      "2.99 m²: met",
      "3 m²: met",
      "3.01 m²: 0.01 m²",
    ]);
  });

  it("are those of each row of a table", () => {
    const bound = table("grade", [
      { when: ["A"], bound: amount(1) },
      { when: ["B"], bound: unresolvedBound({ zh: "未载明", en: "not said" }) },
    ]);
    expect(said(rule({ measure: staff, compare: "at-least", bound }))).toEqual([
      ["0 persons: 1 person", "1 person: met", "2 persons: met"],
    ]);
  });

  it("are none where the document leaves the bound open", () => {
    const bound = unresolvedBound({ zh: "未载明", en: "not said" });
    expect(said(rule({ measure: staff, compare: "at-least", bound }))).toEqual([]);
  });
});
