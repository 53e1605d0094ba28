import { describe, expect, it } from "vitest";
import { amount, every, percent, range, share, table } from "./bound-builders.js";
import { lintRequirements } from "./lint.js";
import { count, presence, shareOf } from "./measure-builders.js";
import { allOf, anyOf, includes, is, isAbsent, not } from "./predicate-builders.js";
import type { Requirement } from "./requirement.js";
import { chambers, jobs, sampleComposition, townStaffing, workers } from "./sample-county.js";

const staff = count(jobs, { by: "office", unit: "post" });

function rule(
  id: string,
  over: Partial<Requirement["require"]>,
  rest: Partial<Requirement> = {},
): Requirement {
  const require = { measure: staff, compare: "at-least", bound: amount(2), ...over } as const;
  return { ...townStaffing, id, cites: [{ source: "003", clause: id }], require, ...rest };
}

function lint(...requirements: Requirement[]) {
  return lintRequirements(sampleComposition(...requirements));
}

const codes = (...requirements: Requirement[]) =>
  lint(...requirements).map((each) => each.code.replace("STANDARDS_LINT_", ""));

describe("one requirement", () => {
  it("without fault gives nothing", () => {
    expect(codes(townStaffing)).toEqual([]);
  });

  it.each<[string, Partial<Requirement["require"]>]>([
    ["less than nothing", { compare: "less-than", bound: amount(0) }],
    [
      "more than all",
      {
        measure: shareOf(workers, { by: "office", part: is("degree", "none"), unit: "person" }),
        compare: "more-than",
        bound: share(1, 1),
      },
    ],
    [
      "more things than the list has",
      {
        measure: presence(chambers, {
          by: "office",
          unit: "item",
          things: [{ called: { zh: "学校", en: "school" }, where: includes("uses", "school") }],
        }),
        bound: amount(2),
      },
    ],
  ])("that asks for %s cannot be met", (_, over) => {
    expect(codes(rule("a", over))).toEqual(["UNMEETABLE"]);
  });

  it("whose conditions exclude each other never applies", () => {
    const never = rule(
      "a",
      {},
      { where: allOf(is("kind", "town"), not(anyOf(is("kind", "town")))) },
    );
    const [found, ...others] = lint(never);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "STANDARDS_LINT_NEVER_APPLIES",
      severity: "warning",
      subject: "a",
      clause: "a",
    });
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "sample: 'a' (003 a) can never apply: the conditions in where exclude each other (kind is 'town office' and not (kind is 'town office')). Check the codes in the condition.",
        "zh": "插件 sample 的要求 a（003 a）永不适用：where 的条件相互排斥（类型为“镇办”且不符合（类型为“镇办”））。请核对条件中的代码。",
      }
    `);
    const nobody = shareOf(workers, {
      by: "office",
      where: isAbsent("degree"),
      part: is("degree", "none"),
      unit: "person",
    });
    expect(codes(rule("b", { measure: nobody, bound: percent(20) }))).toEqual(["NEVER_APPLIES"]);
  });

  it("whose table has a hole says which row is missing, unless the scope leaves it out", () => {
    const graded = { bound: table("kind", { town: amount(2) }) };
    const [found] = lint(rule("a", graded, { where: undefined }));
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "sample: the table of 'a' (003 a) has no row for kind county centre; such records cannot be judged. Add the row, as unresolved where the document is silent, or leave them out by where.",
        "zh": "插件 sample 的要求 a（003 a）的标准表没有类型为县中心的行；这些记录将无法判定。请补上该行，文件未载明的写 unresolved；或以 where 排除。",
      }
    `);
    expect(codes(rule("a", graded))).toEqual([]);
  });
});

describe("two requirements", () => {
  const a = (over: Partial<Requirement["require"]> = {}, rest: Partial<Requirement> = {}) =>
    rule("a", over, rest);
  const b = (over: Partial<Requirement["require"]> = {}, rest: Partial<Requirement> = {}) =>
    rule("b", over, rest);

  it("that nothing can meet together contradict each other", () => {
    const [found] = lint(a(), b({ compare: "at-most", bound: amount(1) }));
    expect(found?.code).toBe("STANDARDS_LINT_CONTRADICTION");
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "sample: 'a' (003 a) and 'b' of sample (003 b) contradict each other: of the same thing, one asks for at least 2 posts, the other for at most 1 post; nothing can meet both. Compare both clauses; replace one, or part their periods.",
        "zh": "插件 sample 的要求 a（003 a）与插件 sample 的 b（003 b）相互矛盾：同一对象，一为不少于2个岗位，一为不超过1个岗位，无法同时满足。请核对两处原文，以 replace 或期间分开。",
      }
    `);
    expect(codes(a(), b({ compare: "less-than", bound: amount(2) }))).toEqual(["CONTRADICTION"]);
    expect(codes(a({ compare: "within", bound: range(2, 3) }), b({ bound: amount(4) }))).toEqual([
      "CONTRADICTION",
    ]);
  });

  it("whose conditions are written in another order speak of the same target", () => {
    const where = allOf(is("kind", "town"), isAbsent("guides"));
    const turned = allOf(isAbsent("guides"), allOf(is("kind", "town")));
    expect(codes(a({}, { where }), b({}, { where: turned }))).toEqual(["TWICE"]);
  });

  it("that leave a range between them do not disagree", () => {
    expect(codes(a(), b({ compare: "at-most", bound: amount(2) }))).toEqual([]);
  });

  it("that are the same target are said once, as information", () => {
    const [found] = lint(a(), b());
    expect(found).toMatchObject({ code: "STANDARDS_LINT_TWICE", severity: "information" });
  });

  it("that ask differently disagree; apart in time they do not", () => {
    expect(codes(a(), b({ bound: amount(3) }))).toEqual(["DISAGREEMENT"]);
    const before = { period: { from: "2010-01-01", to: "2017-12-31" } };
    expect(codes(a(), b({ bound: amount(3) }, before))).toEqual([]);
  });

  it("that are two copies of a clause, 20% and 20, are reported with both readings", () => {
    const cites = [{ source: "001", clause: "三(三)2" }];
    const part = is("degree", "bachelor");
    const copy = rule(
      "copy-1",
      { measure: shareOf(workers, { by: "office", part, unit: "person" }), bound: percent(20) },
      { cites },
    );
    const other = rule(
      "copy-2",
      { measure: count(workers, { by: "office", where: part, unit: "person" }), bound: amount(20) },
      { cites },
    );
    const found = lint(copy, other);
    expect(found.map((each) => each.code)).toEqual(["STANDARDS_LINT_COPIES"]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "sample: two copies of clause 001 三(三)2 disagree: 'copy-1' has at least 20%, 'copy-2' of sample has at least 20 persons. Both are judged; compare them with the document and keep one.",
        "zh": "条款 001 三(三)2 有两份不一致的写法：插件 sample 的要求 copy-1 为不少于20%，插件 sample 的 copy-2 为不少于20人。两者均会判定；请核对原文后只保留一份。",
      }
    `);
  });

  it("are copies also where one says in one condition what the other says in two", () => {
    const cites = [{ source: "001", clause: "三(三)2" }];
    const kept = not(isAbsent("degree"));
    const part = is("degree", "bachelor");
    const counted = { by: "office", unit: "person" } as const;
    const copy = rule(
      "copy-1",
      { measure: shareOf(workers, { ...counted, where: kept, part }), bound: percent(20) },
      { cites },
    );
    const other = rule(
      "copy-2",
      { measure: count(workers, { ...counted, where: allOf(part, kept) }), bound: amount(20) },
      { cites },
    );
    expect(codes(copy, other)).toEqual(["COPIES"]);
  });

  it("of other things have nothing to do with each other", () => {
    expect(
      codes(a(), b({ measure: count(jobs, { by: "helps", unit: "post" }), bound: amount(9) })),
    ).toEqual([]);
    expect(codes(a(), b({ bound: amount(9) }, { where: is("kind", "county") }))).toEqual([]);
  });
});

describe("layers", () => {
  const national = rule("national", {}, { layer: "national" });
  const county = (number: number, rest: Partial<Requirement> = {}) =>
    rule("county", { bound: amount(number) }, { layer: "county", ...rest });
  const derogates = (requirement: string) => ({
    derogates: { requirement, cites: [{ source: "004", clause: "五" }] },
  });

  it("may strengthen, and weaken only by a derogation", () => {
    expect(codes(national, county(3))).toEqual([]);
    const [found, ...others] = lint(national, county(1));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "STANDARDS_LINT_WEAKENED", subject: "county" });
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "sample: 'county' (003 county) asks for less than 'national' of sample (003 national) of a higher layer: at least 1 post against at least 2 posts, and cites no derogation; the higher is judged. Cite the clause that permits it in derogates, or ask for as much.",
        "zh": "插件 sample 的要求 county（003 county）比上级插件 sample 的 national（003 national）宽：不少于1个岗位，上级为不少于2个岗位，而未引用变通依据；按上级判定。请以 derogates 引用准许放宽的条款，或改严。",
      }
    `);
    expect(codes(national, county(1, derogates("national")))).toEqual([]);
  });

  it("need a derogation that fits", () => {
    expect(codes(county(1, derogates("nothing")))).toEqual(["DEROGATION"]);
    const of = rule("own", { bound: amount(3) }, { layer: "county" });
    expect(codes(of, county(1, derogates("own")))).toContain("DEROGATION");
  });
});

describe("every", () => {
  it("is compared with shares", () => {
    const rooms = presence(chambers, {
      by: "office",
      unit: "item",
      things: [{ called: { zh: "学校", en: "school" }, where: includes("uses", "school") }],
    });
    expect(
      codes(
        rule("a", { measure: rooms, bound: every() }),
        rule("b", { measure: rooms, bound: percent(100) }),
      ),
    ).toEqual(["TWICE"]);
  });
});
