import { aCounty, composed, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { amount, asMuchAs, percent, perPopulation, table } from "./bound-builders.js";
import { lintRequirements } from "./lint.js";
import { count, fieldValue, ratioOf, shareOf, sum } from "./measure-builders.js";
import { is, isAtLeast, isAtMost, isOnOrAfter, isOnOrBefore } from "./predicate-builders.js";
import type { Requirement } from "./requirement.js";
import { checkRequirements } from "./requirement-check.js";
import { chambers, jobs, roomArea, samplePlugins, townStaffing, workers } from "./sample-county.js";

// What a plugin may get wrong, each with the code and the words it is told in: plugin, requirement, key.

const issues = (...requirements: Requirement[]) => issuesOf(...samplePlugins(...requirements));
const texts = (...requirements: Requirement[]) =>
  issues(...requirements).map(({ text }) => `${text.en} | ${text.zh}`);
const asking = (require: Partial<Requirement["require"]>, of: Requirement = townStaffing) => ({
  ...of,
  require: { ...of.require, ...require },
});
const posts = count(jobs, { by: "office", unit: "post" });
const area = sum(chambers, { by: "office", field: "area", unit: "0.01m2" });

describe("a condition", () => {
  it("on a field that does not exist", () => {
    expect(texts({ ...roomArea, where: isAtLeast("aera", 1600) })).toMatchInlineSnapshot(`
      [
        "sample: the requirement 'room-area' asks in where for 'aera', but the table 'chambers' has no field 'aera'; the nearest is 'area'. Correct the name of the field. | 插件 sample 的要求 room-area：where 的“aera”中，登记表“chambers”没有字段“aera”；最接近的是“area”。请更正字段名。",
      ]
    `);
    expect(issues({ ...roomArea, where: isAtLeast("aera", 1600) })[0]).toMatchObject({
      code: "STANDARDS_UNKNOWN_FIELD",
      values: { plugin: "sample", requirement: "room-area", part: "where", nearest: "area" },
    });
  });

  it.each([
    ["a number asked of a name", isAtLeast("name", 3), "NOT_A_NUMBER"],
    ["a number asked of a list", isAtMost("uses", 3), "NOT_A_NUMBER"],
    ["a number asked of a day", isAtLeast("checkedOn", 3), "NOT_A_NUMBER"],
    ["a day asked of a number", isOnOrAfter("area", "2018-01-01"), "NOT_A_DATE"],
    ["a day asked of a name", isOnOrBefore("name", "2018-01-01"), "NOT_A_DATE"],
    ["a day asked of a code", isOnOrBefore("office.kind", "2018-01-01"), "NOT_A_DATE"],
  ])("with %s", (_, where, code) => {
    expect(issues({ ...roomArea, where }).map((each) => each.code)).toEqual([`STANDARDS_${code}`]);
  });

  it("is told in both languages what it asks of which field", () => {
    const [number] = texts({ ...roomArea, where: isAtLeast("name", 3) });
    const [day] = texts({ ...roomArea, where: isOnOrAfter("area", "2018-01-01") });
    expect([number, day]).toMatchInlineSnapshot(`
      [
        "sample: the requirement 'room-area' takes in where 'name' for a whole number, which it does not hold. Measure a field that holds a whole number. | 插件 sample 的要求 room-area：where 的“name”不是整数字段。请改用整数字段。",
        "sample: the requirement 'room-area' takes in where 'area' for a date, which it does not hold. Use a field that holds a date. | 插件 sample 的要求 room-area：where 的“area”不是日期字段。请改用日期字段。",
      ]
    `);
  });

  it.each([
    ["part of a number", { field: "area", atLeast: 16.5 }],
    ["a number written as words", { field: "area", atMost: "16" }],
    ["no day of the calendar", { field: "checkedOn", onOrAfter: "2018-02-30" }],
  ])("with %s", (_, where) => {
    const [issue, ...others] = issues({ ...roomArea, where } as unknown as Requirement);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "KERNEL_INVALID_CONTRIBUTION",
      values: { plugin: "sample", point: "standards.requirement", key: "room-area" },
    });
  });
});

describe("a comparison of unlike units", () => {
  it.each<[string, Requirement]>([
    [
      "a field in another unit",
      asking({ measure: fieldValue("area", { unit: "item" }) }, roomArea),
    ],
    ["another measure, without a factor", asking({ measure: posts, bound: asMuchAs(area) })],
    [
      "a population that is an area",
      asking(
        {
          bound: perPopulation({
            field: "area",
            per: 10_000,
            amount: 1,
            rounding: "up",
          }),
        },
        {
          ...roomArea,
          require: { ...roomArea.require, measure: fieldValue("area", { unit: "0.01m2" }) },
        },
      ),
    ],
    [
      "a ratio said to be of something else",
      asking({
        measure: { ...ratioOf(posts, posts), unit: "person" },
        bound: { ratio: { p: 1, q: 2 } },
      }),
    ],
  ])("%s", (_, faulty) => {
    const found = issues(faulty);
    expect(found.map((each) => each.code)).toEqual(["STANDARDS_UNIT_MISMATCH"]);
    expect(found[0]?.values).toMatchObject({ plugin: "sample", requirement: faulty.id });
  });

  it("says both units", () => {
    expect(texts(asking({ measure: posts, bound: asMuchAs(area) }))).toMatchInlineSnapshot(`
      [
        "sample: the requirement 'town-staffing' takes in require.bound 'sum' in post, but it is kept in 0.01m2. Use its own unit and convert the bound, or give the factor in times. | 插件 sample 的要求 town-staffing：require.bound 的“sum”以 0.01m2 计，而要求以 post 计。请改用其单位并换算界限，或以 times 写明折算。",
      ]
    `);
  });
});

describe("a shape that cannot be", () => {
  it.each<[string, Partial<Requirement["require"]>]>([
    ["p/q with q = 0", { bound: { share: { p: 1, q: 0 } } }],
    ["p/q with p > q", { bound: { share: { p: 3, q: 2 } } }],
    ["a ratio with q = 0", { bound: { ratio: { p: 1, q: 0 } } }],
    ["a range upside down", { bound: { range: { min: 3, max: 2 } } }],
  ])("%s", (_, over) => {
    expect(issues(asking(over)).map((each) => [each.code, each.values.key])).toEqual([
      ["KERNEL_INVALID_CONTRIBUTION", "town-staffing"],
    ]);
  });

  it("is told with plugin, point, key and the place, in both languages", () => {
    expect(texts(asking({ bound: { share: { p: 3, q: 2 } } }))).toMatchInlineSnapshot(`
      [
        "sample: standards.requirement#town-staffing does not have the form of its point: require.bound.share: a share is at most the whole: p may not exceed q. Correct the value as the point's schema says. | 插件 sample 向 standards.requirement 提供的“town-staffing”不合格式：require.bound.share：占比不得超过全部：p 不得大于 q。请按扩展点的字段说明更正。",
      ]
    `);
  });

  it("an empty period", () => {
    const period = { from: "2018-01-01", to: "2017-12-31" };
    expect(texts({ ...townStaffing, period })).toMatchInlineSnapshot(`
      [
        "sample: standards.requirement#town-staffing does not have the form of its point: period: the period ends before it begins. Correct the value as the point's schema says. | 插件 sample 向 standards.requirement 提供的“town-staffing”不合格式：period：期间的止日早于起日。请按扩展点的字段说明更正。",
      ]
    `);
  });

  it("a key that is not known, with the nearest that is", () => {
    const measure = {
      count: { of: "jobs", by: "office", wher: is("grade", "senior") },
      unit: "post",
    };
    expect(texts(asking({ measure } as never))).toMatchInlineSnapshot(`
      [
        "sample: standards.requirement#town-staffing does not have the form of its point: require.measure.count: Unrecognized key: "wher" (the nearest is "where"). Correct the value as the point's schema says. | 插件 sample 向 standards.requirement 提供的“town-staffing”不合格式：require.measure.count：出现未知的键：“wher”（最接近的是“where”）。请按扩展点的字段说明更正。",
      ]
    `);
    expect(texts({ ...townStaffing, sever: "target" } as never)).toMatchInlineSnapshot(`
      [
        "sample: standards.requirement#town-staffing does not have the form of its point: Unrecognized key: "sever" (the nearest is "severity"). Correct the value as the point's schema says. | 插件 sample 向 standards.requirement 提供的“town-staffing”不合格式：出现未知的键：“sever”（最接近的是“severity”）。请按扩展点的字段说明更正。",
      ]
    `);
    expect(texts(asking({ bound: { amuont: 3 } as never }))).toMatchInlineSnapshot(`
      [
        "sample: standards.requirement#town-staffing does not have the form of its point: require.bound: exactly one of the keys amount, perPopulation, unresolved, range, share, ratio, every, measure, asBefore, table is expected; the nearest to "amuont" is "amount". Correct the value as the point's schema says. | 插件 sample 向 standards.requirement 提供的“town-staffing”不合格式：require.bound：须有且仅有以下键之一：amount, perPopulation, unresolved, range, share, ratio, every, measure, asBefore, table；“amuont”最接近“amount”。请按扩展点的字段说明更正。",
      ]
    `);
  });
});

describe("several faults", () => {
  it("in one requirement are told at once", () => {
    const faulty = {
      ...townStaffing,
      period: { from: "2018-01-01", to: "2017-12-31" },
      require: { ...townStaffing.require, bound: { share: { p: 1, q: 0 } }, comparee: "at-least" },
    };
    expect(texts(faulty as never)).toMatchInlineSnapshot(`
      [
        "sample: standards.requirement#town-staffing does not have the form of its point: require.bound.share.q: Too small: expected number to be >=1; require: Unrecognized key: "comparee" (the nearest is "compare"); period: the period ends before it begins. Correct the value as the point's schema says. | 插件 sample 向 standards.requirement 提供的“town-staffing”不合格式：require.bound.share.q：数值过小：期望 number >=1；require：出现未知的键：“comparee”（最接近的是“compare”）；period：期间的止日早于起日。请按扩展点的字段说明更正。",
      ]
    `);
  });

  it("of shape and of names, in several requirements, are told at once", () => {
    const found = issues(
      { ...roomArea, where: is("usez", "x") },
      asking({ bound: { share: { p: 3, q: 2 } } }),
      { ...asking({ measure: posts, bound: asMuchAs(area) }), id: "third" },
    );
    expect(found.map(({ code, values }) => [code, values.requirement ?? values.key])).toEqual([
      ["KERNEL_INVALID_CONTRIBUTION", "town-staffing"],
      ["STANDARDS_UNKNOWN_FIELD", "room-area"],
      ["STANDARDS_UNIT_MISMATCH", "third"],
    ]);
  });
});

describe("overlapping periods of one subject", () => {
  const edition = (id: string, least: number, from: string, to?: string): Requirement => ({
    ...asking({ measure: posts, bound: amount(least) }),
    id,
    cites: [{ source: "003", clause: id }],
    period: to === undefined ? { from } : { from, to },
  });
  const lint = (...requirements: Requirement[]) =>
    lintRequirements(composed(...samplePlugins(...requirements)));

  it("are found, with the days they have in common", () => {
    const first = edition("first", 2, "2015-01-01", "2018-06-30");
    const [found, ...others] = lint(first, edition("second", 3, "2018-01-01"));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "STANDARDS_LINT_OVERLAP", severity: "warning" });
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "sample: 'first' (003 first) and 'second' (003 second) hold for the same thing at once, from 2018-01-01 to 2018-06-30: at least 2 posts; at least 3 posts. End the period of the earlier before the later begins, or succeed it.",
        "zh": "插件 sample 的要求 first（003 first）与 second（003 second）对同一对象的期间重叠（2018-01-01 至 2018-06-30）：不少于2个岗位；不少于3个岗位。请使前者的期间止于后者起日之前，或以 succeed 接续。",
      }
    `);
  });

  it("are refused where both have one key, with everything else that is wrong", () => {
    const [first, second] = [edition("a", 2, "2015-01-01"), edition("a", 3, "2018-01-01")];
    const found = issues(first, second, { ...roomArea, where: is("usez", "x") });
    expect(found.map(({ code, values }) => [code, values.plugin, values.key])).toEqual([
      ["KERNEL_ADDED_TWICE", "sample", "a"],
      ["STANDARDS_UNKNOWN_FIELD", "sample", undefined],
    ]);
  });

  it("are none where the one ends on the eve of the other, or both hold for the same days", () => {
    const first = edition("first", 2, "2015-01-01", "2017-12-31");
    expect(lint(first, edition("second", 3, "2018-01-01"))).toEqual([]);
    const found = lint(edition("first", 2, "2018-01-01"), edition("second", 3, "2018-01-01"));
    expect(found.map((each) => each.code)).toEqual(["STANDARDS_LINT_DISAGREEMENT"]);
  });
});

describe("what only a county shows", () => {
  const degrees = shareOf(workers, {
    by: "office",
    part: is("degree", "bachelor"),
    unit: "person",
  });
  const find = (rule: Requirement, workersIn: string = "o2") => {
    const composition = composed(...samplePlugins(rule));
    const county = aCounty(composition, {
      places: [{ id: "t1", name: "甲镇" }],
      offices: ["o1", "o2"].map((id) => ({ id, name: id, kind: "town", place: "t1" })),
      workers: [{ id: "w1", name: "某", office: workersIn }],
      jobs: [{ id: "j1", office: "o1", grade: "junior" }],
    });
    return checkRequirements(county, composition, { date: "2018-06-01", plan: null });
  };

  it("a table without the row that is needed: unknown, and said of which value", () => {
    const graded = asking({ measure: posts, bound: table("kind", { county: amount(2) }) });
    const [found] = find(graded);
    expect(found).toMatchObject({
      code: "STANDARDS_NO_TABLE_ROW",
      verdict: "unknown",
      requirement: "town-staffing",
      subject: "offices/o1",
      shortfall: null,
    });
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "o1: jobs 1 post; this cannot be judged, because the table of the standard has no row for kind 'town office'. Let a plugin replace the requirement with one that has the row, or correct the register.",
        "zh": "o1：岗位1个岗位，因标准表中没有类型为“镇办”的一行而无法判定。请由插件以 replace 补上该行，或更正登记。",
      }
    `);
  });

  it("a division by an empty group: unknown, not infinity", () => {
    const [found] = find(asking({ measure: degrees, bound: percent(20) }));
    expect(found).toMatchObject({
      code: "STANDARDS_EMPTY_GROUP",
      verdict: "unknown",
      requirement: "town-staffing",
      measured: null,
      shortfall: null,
    });
    const perPost = ratioOf(posts, count(workers, { by: "office", unit: "person" }));
    const [ratio, other] = find(asking({ measure: perPost, bound: { ratio: { p: 1, q: 2 } } }));
    expect(ratio).toMatchObject({ code: "STANDARDS_EMPTY_GROUP", measured: null, shortfall: null });
    expect(other).toMatchObject({ verdict: "short" });
  });

  it("a scope that matches nothing: said once", () => {
    const found = find({ ...townStaffing, where: is("kind", "county"), subject: undefined });
    expect(found.map((each) => [each.code, each.verdict, each.requirement])).toEqual([
      ["STANDARDS_NOT_APPLICABLE", "not-applicable", "town-staffing"],
    ]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "Staffing of town offices: on 2018-06-01 the register 'offices' has no record in force where kind is 'county centre', so the requirement does not apply.",
        "zh": "镇单位人员配备：2018-06-01登记表“单位”中没有类型为“县中心”的现行记录，本项要求不适用。",
      }
    `);
  });
});
