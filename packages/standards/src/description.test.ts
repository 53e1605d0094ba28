import { expect, it, describe as suite } from "vitest";
import { amount, every, range, unresolvedBound } from "./bound-builders.js";
import { describe } from "./description.js";
import { count, coverage, presence } from "./measure-builders.js";
import { allOf, anyOf, includes, is, isAbsent, isOneOf, not } from "./predicate-builders.js";
import { type Requirement, requirement } from "./requirement.js";
import {
  chambers,
  jobs,
  offices,
  roomArea,
  sampleComposition,
  townStaffing,
  workers,
} from "./sample-county.js";

const composition = sampleComposition();
const both = (
  ...args: Parameters<typeof describe> extends [infer R, ...unknown[]] ? [R] : never
) => [describe(args[0], "zh", composition), describe(args[0], "en", composition)];

suite("describe", () => {
  it("writes a rule per population", () => {
    expect(both(townStaffing)).toMatchInlineSnapshot(`
      [
        "每个镇卫生计生办的工作人员应每10,000常住人口不少于1人，向上取整（依据 003 二(一)1）。",
        "Every town health and family-planning office: staff must be at least 1 person per 10,000 of resident population, rounded up (003 二(一)1).",
      ]
    `);
  });

  it("writes a rule without a subject of its own by its table and condition", () => {
    expect(both(roomArea)).toMatchInlineSnapshot(`
      [
        "登记表“房间”中用途包含“计生服务室”的每条记录的面积应不少于16㎡（依据 003 二(二)5）。",
        "Every record of 'chambers' where uses includes 'service room': area must be at least 16 m² (003 二(二)5).",
      ]
    `);
    const { where: _, ...everyRoom } = roomArea;
    expect(both({ ...everyRoom, severity: "advice" })).toMatchInlineSnapshot(`
      [
        "登记表“房间”的每条记录的面积宜不少于16㎡（依据 003 二(二)5）。",
        "Every record of 'chambers': area should preferably be at least 16 m² (003 二(二)5).",
      ]
    `);
  });

  it("names what is on a list, so that a reader can compare it with the document", () => {
    const things = [
      {
        called: { zh: "桌椅", en: "desk and chair" },
        where: includes("uses", "service"),
        least: 2,
      },
      { called: { zh: "档案柜", en: "file cabinet" }, where: includes("uses", "school") },
    ];
    const listed = presence(chambers, {
      by: "office",
      unit: "item",
      things,
      called: { zh: "家具", en: "furniture" },
    });
    const list = {
      ...townStaffing,
      require: { measure: listed, compare: "at-least", bound: every() },
    };
    expect(both(list as Requirement)).toEqual([
      "每个镇卫生计生办的家具应全部具备：桌椅2；档案柜（依据 003 二(一)1）。",
      "Every town health and family-planning office: furniture must be all of them: 2 desk and chair; file cabinet (003 二(一)1).",
    ]);
    const codes = coverage(workers, {
      by: "office",
      field: "skills",
      codes: ["school"],
      unit: "item",
    });
    const covered = {
      ...townStaffing,
      require: { measure: codes, compare: "at-least", bound: every() },
    };
    expect(both(covered as Requirement)[1]).toContain("must be all of them: school");
  });

  it("says of a range without width what it is exactly", () => {
    const require = { ...townStaffing.require, compare: "within", bound: range(1, 1) } as const;
    expect(both({ ...townStaffing, require })[1]).toContain("staff must be exactly 1 person");
    expect(both({ ...townStaffing, require })[0]).toContain("应恰为1人");
  });

  it("writes conditions with the titles of fields and codes", () => {
    const rule = requirement({
      ...townStaffing,
      each: offices,
      subject: undefined,
      where: anyOf(
        allOf(isOneOf("kind", ["town", "county"]), is("place.class", "town")),
        not(isAbsent("place.population")),
      ),
      require: {
        measure: count(jobs, { by: "office", where: is("grade", "senior"), unit: "post" }),
        compare: "at-most",
        bound: amount(2),
      },
      severity: "target",
      cites: [
        { source: "003", clause: "二(一)1" },
        { source: "000", clause: "三" },
      ],
    });
    expect(both(rule)).toMatchInlineSnapshot(`
      [
        "登记表“单位”中（类型为“镇办”或“县中心”且所在地的类别为“town”）或不符合（未登记所在地的常住人口）的每条记录的岗位（级别为“senior”）目标为不超过2个岗位（依据 003 二(一)1；000 三）。",
        "Every record of 'offices' where (kind is 'town office' or 'county centre' and class of the place is 'town') or not (resident population of the place is not filled in): jobs (grade is 'senior') is meant to be at most 2 posts (003 二(一)1; 000 三).",
      ]
    `);
  });

  it("writes what the document leaves open", () => {
    const bound = unresolvedBound({
      zh: "见鲁卫基层发〔2016〕7号",
      en: "see the provincial notice",
    });
    expect(both({ ...roomArea, require: { ...roomArea.require, bound } })).toMatchInlineSnapshot(`
      [
        "登记表“房间”中用途包含“计生服务室”的每条记录的面积应不少于一定数量（见鲁卫基层发〔2016〕7号）（依据 003 二(二)5）。",
        "Every record of 'chambers' where uses includes 'service room': area must be at least an amount left open (see the provincial notice) (003 二(二)5).",
      ]
    `);
  });

  it("falls back to identifiers without a composition", () => {
    expect(describe(roomArea, "en")).toMatchInlineSnapshot(
      `"Every record of 'chambers' where uses includes 'service': area must be at least 16 m² (003 二(二)5)."`,
    );
  });
});
