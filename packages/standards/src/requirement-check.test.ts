import type { ConfiguredPlugin, Finding } from "@fuyou/kernel";
import { aCounty, aPlugin, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { amount, unresolvedBound } from "./bound-builders.js";
import { requirementPoint } from "./extension-points.js";
import { count, fieldValue } from "./measure-builders.js";
import { is, isPresent } from "./predicate-builders.js";
import { type Requirement, requirement } from "./requirement.js";
import { checkRequirements } from "./requirement-check.js";
import {
  chambers,
  jobs,
  many,
  places,
  roomArea,
  sampleComposition,
  samplePlugins,
  townStaffing,
  workers,
} from "./sample-county.js";

const date = "2018-06-01";

/** A town of a population with one office and so many posts. */
function town(population: number | undefined, posts: number) {
  return {
    places: [{ id: "t1", name: "果里镇", ...(population === undefined ? {} : { population }) }],
    offices: [
      { id: "o1", name: "果里镇卫生计生办", kind: "town", place: "t1" },
      { id: "o9", name: "县中心", kind: "county", place: "t1" },
    ],
    jobs: [
      ...many(posts, (index) => ({ id: `j${index}`, office: "o1", grade: "junior" })),
      { id: "j-elsewhere", office: "o9", grade: "senior" },
      { id: "j-gone", office: "o1", grade: "senior", retiredOn: "2018-03-01" },
    ],
  };
}

function room(area: number | undefined) {
  return {
    ...town(1, 1),
    chambers: [
      {
        id: "c1",
        name: "前张村服务室",
        office: "o1",
        uses: ["school", "service"],
        ...(area === undefined ? {} : { area }),
      },
      { id: "c2", name: "前张村学校", office: "o1", uses: ["school"], area: 100 },
    ],
  };
}

function check(
  requirements: readonly Requirement[],
  tables: Record<string, readonly unknown[]>,
  on = date,
): Finding[] {
  const composition = sampleComposition(...requirements);
  return checkRequirements(aCounty(composition, tables), composition, { date: on, plan: "p" });
}

function only(found: readonly Finding[]): Finding {
  expect(found).toHaveLength(1);
  return found[0] as Finding;
}

describe("at least one per 10,000 of the population, rounded up", () => {
  it.each([
    [0, 0, 0, "met", null],
    [9_999, 1, 1, "met", null],
    [9_999, 0, 1, "short", 1],
    [10_000, 1, 1, "met", null],
    [10_001, 1, 2, "short", 1],
    [95_000, 7, 10, "short", 3],
    [95_000, 10, 10, "met", null],
  ])("population %i, %i posts: %i asked, %s", (population, posts, bound, verdict, shortfall) => {
    expect(only(check([townStaffing], town(population, posts)))).toMatchObject({
      verdict,
      measured: { value: posts, unit: "person" },
      bound: { value: bound, unit: "person" },
      shortfall,
    });
  });

  it("is unknown where nobody has counted the population", () => {
    const found = only(check([townStaffing], town(undefined, 5)));
    expect(found).toMatchObject({
      code: "STANDARDS_MISSING_DATUM",
      verdict: "unknown",
      measured: { value: 5, unit: "person" },
      bound: null,
      shortfall: null,
    });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "果里镇卫生计生办: staff 5 persons; at least 1 person per 10,000 of resident population required (rounded up); this cannot be judged, because the register 'places' does not give the resident population of 果里镇 (t1) (met if the resident population is at most 50,000). Enter it in that register.",
        "zh": "果里镇卫生计生办：工作人员5人，要求每10,000常住人口不少于1人（向上取整），因登记表“地方”中果里镇（t1）未登记常住人口而无法判定（常住人口不超过50,000即达到要求）。请在该登记表中补录。",
      }
    `);
  });

  it("is unknown, not short, where the counted register was not brought", () => {
    const found = only(check([townStaffing], { ...town(52_345, 5), jobs: [] }));
    expect(found).toMatchObject({
      code: "STANDARDS_EMPTY_REGISTER",
      verdict: "unknown",
      measured: null,
      bound: { value: 6, unit: "person" },
    });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "果里镇卫生计生办: staff unknown; at least 6 persons required (resident population 52,345 ÷ 10,000 rounded up = 6); this cannot be judged, because the register 'jobs' has no record at all. Bring that register.",
        "zh": "果里镇卫生计生办：工作人员未知，要求不少于6人（常住人口52,345÷10,000向上取整为6），因登记表“岗位”没有任何记录而无法判定。请导入该登记表。",
      }
    `);
  });

  it("says all of a finding", () => {
    expect(only(check([townStaffing], town(52_345, 5)))).toMatchInlineSnapshot(`
      {
        "bound": {
          "unit": "person",
          "value": 6,
        },
        "clause": "二(一)1",
        "code": "STANDARDS_SHORT",
        "id": "town-staffing@offices/o1@2018-06-01",
        "kind": "requirement",
        "measured": {
          "unit": "person",
          "value": 5,
        },
        "message": {
          "en": "果里镇卫生计生办: staff 5 persons; at least 6 persons required (resident population 52,345 ÷ 10,000 rounded up = 6); 1 person short.",
          "zh": "果里镇卫生计生办：工作人员5人，要求不少于6人（常住人口52,345÷10,000向上取整为6），还差1人。",
        },
        "plan": "p",
        "requirement": "town-staffing",
        "severity": "mandatory",
        "shortfall": 1,
        "source": "003",
        "subject": "offices/o1",
        "verdict": "short",
      }
    `);
    expect(only(check([townStaffing], town(52_345, 6))).message).toMatchInlineSnapshot(`
      {
        "en": "果里镇卫生计生办: staff 6 persons; at least 6 persons required (resident population 52,345 ÷ 10,000 rounded up = 6); met.",
        "zh": "果里镇卫生计生办：工作人员6人，要求不少于6人（常住人口52,345÷10,000向上取整为6），已达到要求。",
      }
    `);
  });
});

describe("at least 16 m²", () => {
  it.each([
    [1599, "short", 1],
    [1600, "met", null],
    [1601, "met", null],
  ])("area %i: %s", (area, verdict, shortfall) => {
    expect(only(check([roomArea], room(area)))).toMatchObject({
      subject: "chambers/c1",
      verdict,
      shortfall,
      bound: { value: 1600, unit: "0.01m2" },
    });
  });

  it("says what is short, met or missing", () => {
    expect(only(check([roomArea], room(1599))).message).toMatchInlineSnapshot(`
      {
        "en": "前张村服务室: area 15.99 m²; at least 16 m² required; 0.01 m² short.",
        "zh": "前张村服务室：面积15.99㎡，要求不少于16㎡，还差0.01㎡。",
      }
    `);
    expect(only(check([roomArea], room(1600))).message).toMatchInlineSnapshot(`
      {
        "en": "前张村服务室: area 16 m²; at least 16 m² required; met.",
        "zh": "前张村服务室：面积16㎡，要求不少于16㎡，已达到要求。",
      }
    `);
    const unknown = only(check([roomArea], room(undefined)));
    expect(unknown).toMatchObject({ verdict: "unknown", measured: null, bound: { value: 1600 } });
    expect(unknown.message).toMatchInlineSnapshot(`
      {
        "en": "前张村服务室: area unknown; at least 16 m² required; this cannot be judged, because the register 'chambers' does not give the area of 前张村服务室 (c1). Enter it in that register.",
        "zh": "前张村服务室：面积未知，要求不少于16㎡，因登记表“房间”中前张村服务室（c1）未登记面积而无法判定。请在该登记表中补录。",
      }
    `);
  });
});

describe("at most", () => {
  const atMost: Requirement = {
    ...townStaffing,
    require: { ...townStaffing.require, compare: "at-most", bound: amount(2) },
  };

  it("includes the bound and counts what is too many", () => {
    expect(only(check([atMost], town(1, 2)))).toMatchObject({ verdict: "met" });
    const over = only(check([atMost], town(1, 5)));
    expect(over).toMatchObject({ code: "STANDARDS_OVER", verdict: "short", shortfall: 3 });
    expect(over.message).toMatchInlineSnapshot(`
      {
        "en": "果里镇卫生计生办: staff 5 persons; at most 2 persons allowed; 3 persons over.",
        "zh": "果里镇卫生计生办：工作人员5人，限定不超过2人，超出3人。",
      }
    `);
  });

  it("says from which population on the number would be within the limit", () => {
    const rule = {
      field: "place.population",
      per: 10_000,
      amount: 2,
      rounding: "nearest",
    } as const;
    const perPopulation: Requirement = {
      ...atMost,
      require: { ...atMost.require, bound: { perPopulation: rule } },
    };
    expect(only(check([perPopulation], town(undefined, 5))).message).toMatchInlineSnapshot(`
      {
        "en": "果里镇卫生计生办: staff 5 persons; at most 2 persons per 10,000 of resident population allowed (rounded to the nearest); this cannot be judged, because the register 'places' does not give the resident population of 果里镇 (t1) (met if the resident population is at least 22,500). Enter it in that register.",
        "zh": "果里镇卫生计生办：工作人员5人，限定每10,000常住人口不超过2人（四舍五入），因登记表“地方”中果里镇（t1）未登记常住人口而无法判定（常住人口不少于22,500即达到要求）。请在该登记表中补录。",
      }
    `);
    expect(only(check([perPopulation], town(22_500, 6))).message).toMatchInlineSnapshot(`
      {
        "en": "果里镇卫生计生办: staff 6 persons; at most 5 persons allowed (resident population 22,500 × 2 ÷ 10,000 rounded to the nearest = 5); 1 person over.",
        "zh": "果里镇卫生计生办：工作人员6人，限定不超过5人（常住人口22,500×2÷10,000四舍五入为5），超出1人。",
      }
    `);
  });
});

describe("a count", () => {
  const inPlace = requirement({
    ...townStaffing,
    id: "place-posts",
    each: places,
    where: is("class", "town"),
    require: {
      measure: count(jobs, { by: "office.place", where: isPresent("holder"), unit: "post" }),
      compare: "at-least",
      bound: amount(2),
    },
  });

  it("goes by a path of references, over records in force that meet the condition", () => {
    const tables = {
      places: [
        { id: "t1", name: "果里镇" },
        { id: "t2", name: "唐山镇" },
        { id: "v1", name: "前张村" },
        { id: "t3", name: "旧镇", retiredOn: "2018-01-01" },
      ],
      offices: [
        { id: "o1", name: "a", kind: "town", place: "t1" },
        { id: "o2", name: "b", kind: "county", place: "t1" },
        { id: "o3", name: "c", kind: "town", place: "t2" },
      ],
      workers: [{ id: "w1", name: "甲", office: "o1" }],
      jobs: [
        { id: "j1", office: "o1", grade: "junior", holder: "w1" },
        { id: "j2", office: "o2", grade: "junior", holder: "w1" },
        { id: "j3", office: "o2", grade: "junior" },
        { id: "j4", office: "o3", grade: "junior", holder: "w1" },
        { id: "j5", office: "o3", grade: "junior", holder: "w1", retiredOn: "2018-06-01" },
      ],
    };
    const found = check([inPlace], tables);
    expect(
      found.map(({ subject, measured, verdict }) => [subject, measured?.value, verdict]),
    ).toEqual([
      ["places/t1", 2, "met"],
      ["places/t2", 1, "short"],
    ]);
    expect(found[1]?.message).toMatchInlineSnapshot(`
      {
        "en": "唐山镇: jobs (holder is filled in) 1 post; at least 2 posts required; 1 post short.",
        "zh": "唐山镇：岗位（已登记任职人员）1个岗位，要求不少于2个岗位，还差1个岗位。",
      }
    `);
  });

  it("takes a record once for each it refers to in a list", () => {
    const helped: Requirement = {
      ...townStaffing,
      require: {
        measure: count(jobs, { by: "helps", unit: "post" }),
        compare: "at-least",
        bound: amount(1),
      },
    };
    const tables = {
      ...town(1, 0),
      offices: many(3, (index) => ({ id: `o${index}`, name: "x", kind: "town", place: "t1" })),
      jobs: [{ id: "j1", office: "o0", grade: "junior", helps: ["o1", "o2", "o2"] }],
    };
    expect(check([helped], tables).map((each) => each.measured?.value)).toEqual([0, 1, 1]);
  });
});

describe("a bound the document does not contain", () => {
  it("leaves the verdict open and says why", () => {
    const open: Requirement = {
      ...roomArea,
      require: {
        ...roomArea.require,
        bound: unresolvedBound({
          zh: "鲁卫基层发〔2016〕7号的面积标准未随文件提供",
          en: "the area standard of Lu Wei Ji Ceng Fa (2016) No. 7 does not come with the document",
        }),
      },
    };
    const found = only(check([open], room(1700)));
    expect(found).toMatchObject({
      code: "STANDARDS_UNRESOLVED_BOUND",
      verdict: "unknown",
      measured: { value: 1700, unit: "0.01m2" },
      bound: null,
    });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "前张村服务室: area 17 m²; this cannot be judged, because the area standard of Lu Wei Ji Ceng Fa (2016) No. 7 does not come with the document. Let a plugin replace the requirement once the standard is known.",
        "zh": "前张村服务室：面积17㎡，因鲁卫基层发〔2016〕7号的面积标准未随文件提供而无法判定。请由插件以 replace 补上该标准。",
      }
    `);
  });
});

describe("scope", () => {
  it("that matches nothing is said once", () => {
    const { offices: all, ...rest } = town(1, 1);
    const found = only(check([townStaffing], { ...rest, offices: all.slice(1), jobs: [] }));
    expect(found).toMatchObject({
      id: "town-staffing@town-staffing@2018-06-01",
      verdict: "not-applicable",
      subject: "town-staffing",
      code: "STANDARDS_NOT_APPLICABLE",
    });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "Staffing of town offices: on 2018-06-01 the register 'offices' has no record in force where kind is 'town office', so the requirement does not apply.",
        "zh": "镇单位人员配备：2018-06-01登记表“单位”中没有类型为“镇办”的现行记录，本项要求不适用。",
      }
    `);
  });

  it("without a condition is every record in force", () => {
    const { where: _, ...everyRoom } = roomArea;
    expect(check([everyRoom], room(1600)).map((each) => each.verdict)).toEqual(["met", "short"]);
    const found = only(check([everyRoom], town(1, 1)));
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "Area of service rooms: on 2018-06-01 the register 'chambers' has no record in force, so the requirement does not apply.",
        "zh": "服务室面积：2018-06-01登记表“房间”中没有现行记录，本项要求不适用。",
      }
    `);
  });
});

describe("the period", () => {
  it("closes a requirement: it is not judged outside", () => {
    expect(check([roomArea], room(1600), "2017-12-31")).toEqual([]);
    expect(check([roomArea], room(1600), "2018-01-01")).toHaveLength(1);
    expect(check([roomArea], room(1600), "2020-12-31")).toHaveLength(1);
    expect(check([roomArea], room(1600), "2021-01-01")).toEqual([]);
  });

  it("is what the composition says: a successor ends it earlier", () => {
    const plugins = samplePlugins(townStaffing);
    const first = plugins.at(-1) as ConfiguredPlugin;
    const stricter = { ...townStaffing, require: { ...townStaffing.require, bound: amount(3) } };
    const later = aPlugin(
      "later",
      (to) => to.succeed(requirementPoint, stricter, first, "2018-07-01"),
      [first],
    );
    const composition = composed(...plugins, later);
    const county = aCounty(composition, town(9_999, 1));
    const bound = (on: string) =>
      checkRequirements(county, composition, { date: on, plan: null }).map((each) => each.bound);
    expect(bound("2018-06-30")).toEqual([{ value: 1, unit: "person" }]);
    expect(bound("2018-07-01")).toEqual([{ value: 3, unit: "person" }]);
  });
});

describe("what is missing", () => {
  const age = requirement({
    ...townStaffing,
    id: "age",
    each: workers,
    where: is("office.kind", "town"),
    require: {
      measure: fieldValue("age", { unit: "day" }),
      compare: "at-least",
      bound: amount(18),
    },
  });

  it("is named with its record; a person is never named", () => {
    const tables = { ...town(1, 1), workers: [{ id: "w1", name: "张三", office: "o1" }] };
    const found = only(check([age], tables));
    expect(JSON.stringify(found)).not.toContain("张三");
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "w1: age unknown; at least 18 days required; this cannot be judged, because the register 'workers' does not give the age of w1. Enter it in that register.",
        "zh": "w1：年龄未知，要求不少于18天，因登记表“人员”中w1未登记年龄而无法判定。请在该登记表中补录。",
      }
    `);
  });

  it("is named together, where it is several", () => {
    const both = requirement({
      ...townStaffing,
      id: "both",
      each: chambers,
      where: undefined,
      require: {
        measure: fieldValue("area", { unit: "0.01m2" }),
        compare: "at-least",
        bound: {
          perPopulation: { field: "office.place.population", per: 1, amount: 1, rounding: "up" },
        },
      },
    });
    const found = check([both], { ...room(undefined), places: [{ id: "t1", name: "果里镇" }] });
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "前张村服务室: area unknown; at least 0.01 m² per 1 of resident population required (rounded up); this cannot be judged, because the register 'chambers' does not give the area of 前张村服务室 (c1) and the register 'places' does not give the resident population of 果里镇 (t1). Enter it in that register.",
        "zh": "前张村服务室：面积未知，要求每1常住人口不少于0.01㎡（向上取整），因登记表“房间”中前张村服务室（c1）未登记面积、登记表“地方”中果里镇（t1）未登记常住人口而无法判定。请在该登记表中补录。",
      }
    `);
  });
});

describe("many records", () => {
  it("are judged without looking through a table for each", () => {
    const tables = {
      places: many(3_500, (index) => ({
        id: `t${index}`,
        name: `镇${index}`,
        population: index * 10,
      })),
      offices: many(3_500, (index) => ({
        id: `o${index}`,
        name: `办${index}`,
        kind: "town",
        place: `t${index}`,
      })),
      jobs: many(7_000, (index) => ({
        id: `j${index}`,
        office: `o${index % 3_500}`,
        grade: "junior",
      })),
    };
    const rules = many(5, (index) => ({ ...townStaffing, id: `rule-${index}` }));
    const found = check(rules, tables);
    expect(found).toHaveLength(17_500);
    // 2 posts are enough up to a population of 20,000, that is for the first 2,001 towns.
    expect(found.filter((each) => each.verdict === "met")).toHaveLength(5 * 2_001);
  });
});
