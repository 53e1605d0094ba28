import {
  dueOn,
  formatRate,
  type Indicator,
  indicatorPoint,
  isVoluntaryUptake,
  namedCountPoint,
  rateOf,
} from "@fuyou/indicators";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { mchReportingYear, nationalIndicators } from "./indicators.js";
import { nationalStandards } from "./national-standards-plugin.js";

const composition = composeCore(nationalStandards);
const get = (code: string) => composition.get(indicatorPoint, code) as Indicator;
const formula = (code: string) => {
  const { numerator, denominator } = get(code);
  const name = (count = "") => composition.get(namedCountPoint, count)?.title.zh;
  return `${name(numerator)} / ${name(denominator)}`;
};
const told = (code: string, numerator: number, denominator: number) => {
  const rate = rateOf(get(code), { numerator, denominator });
  return rate === null ? null : formatRate(rate, get(code).unit).zh;
};

describe("the national definitions", () => {
  it.each([
    ["maternal-mortality", "孕产妇死亡数 / 活产数", 1, 6878, "14.54/10万"],
    ["infant-mortality", "婴儿死亡数 / 活产数", 28, 4000, "7‰"],
    ["under-five-mortality", "5岁以下儿童死亡数 / 活产数", 41, 4000, "10.25‰"],
    ["hospital-delivery", "住院分娩活产数 / 活产数", 3960, 4000, "99%"],
    ["maternal-systematic-care", "系统管理的产妇数 / 活产数", 3600, 4000, "90%"],
    ["newborn-visit", "接受1次及以上访视的新生儿数 / 活产数", 3900, 4000, "97.5%"],
    ["children-managed", "接受1次及以上随访的0～6岁儿童数 / 0～6岁儿童数", 306, 360, "85%"],
    ["birth-defect-rate", "围产儿出生缺陷例数 / 围产儿数", 60, 4000, "150/万"],
  ])("%s is %s: %i of %i is %s", (code, divided, numerator, denominator, written) => {
    expect(formula(code)).toBe(divided);
    expect(told(code, numerator, denominator)).toBe(written);
  });

  it("hold antenatal coverage twice, because two official sources divide differently", () => {
    expect(formula("antenatal-coverage-live-births")).toBe("接受过产前检查的产妇数 / 活产数");
    expect(formula("antenatal-coverage-women")).toBe("接受过产前检查的产妇数 / 产妇数");
    // 3,980 women gave birth to 4,000 children; 3,781 had antenatal care.
    expect(told("antenatal-coverage-live-births", 3781, 4000)).toBe("94.53%");
    expect(told("antenatal-coverage-women", 3781, 3980)).toBe("95%");
  });

  it("count deaths as no part of the births of their year", () => {
    const deaths = nationalIndicators().filter(({ numerator }) => numerator.endsWith("-deaths"));
    expect(deaths.map(({ partOfWhole, kind }) => [partOfWhole, kind])).toEqual([
      [false, "outcome"],
      [false, "outcome"],
      [false, "outcome"],
    ]);
  });

  it("mark all use of services as voluntary, and no outcome or quality", () => {
    expect(
      nationalIndicators()
        .filter(isVoluntaryUptake)
        .map(({ code }) => code),
    ).toEqual([
      "hospital-delivery",
      "maternal-systematic-care",
      "antenatal-coverage-live-births",
      "antenatal-coverage-women",
      "newborn-visit",
      "children-managed",
    ]);
  });
});

it("the reporting year is due on 12 October from townships and on 25 October from the county", () => {
  const year = { from: "2017-10-01", to: "2018-09-30" };
  expect(dueOn(mchReportingYear(), year, "township")).toBe("2018-10-12");
  expect(dueOn(mchReportingYear(), year, "county")).toBe("2018-10-25");
});
