import { type AwardOutcome, awardAccounts, awardsView } from "@fuyou/appraisal";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type County, compose } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { domainPlugins } from "@fuyou/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppraisalInput } from "./appraisal-options.js";
import { qualityService } from "./quality-service-plugin.js";

/** A synthetic candidate's year: the score in each sitting in points, `absent`, `leave`, or null for one not on record. */
type Year = readonly (number | "absent" | "leave" | null)[];

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
const twelve = (score: number): Year => months.map(() => score);

/** So many failures at 40 points, and otherwise 90. */
const failing = (count: number): Year => months.map((_, at) => (at < count ? 40 : 90));

interface Person {
  years: Year;
  specialty?: string;
  unit?: string;
}

const compositionOf = (() => {
  const known = new Map<string, ReturnType<typeof compose>>();
  return (appraisal: AppraisalInput) => {
    const key = JSON.stringify(appraisal);
    const held = known.get(key) ?? compose([...domainPlugins, qualityService.with({ appraisal })]);
    known.set(key, held);
    return held;
  };
})();

function countyOf(
  people: Readonly<Record<string, Person>>,
  appraisal: AppraisalInput = {},
  more: object = {},
  synthetic = true,
): County {
  const results = Object.entries(people).flatMap(([candidate, person]) =>
    person.years.map((year, at) => ({
      id: `${candidate}.${months[at]}`,
      session: `s${months[at]}`,
      candidate,
      institution: person.unit ?? "county-hospital",
      specialty: person.specialty ?? "gynaecology",
      ...(typeof year === "number" ? { score: Math.round(year * 100) } : {}),
      ...(year === "absent" ? { absence: "unexcused" } : {}),
      ...(year === "leave" ? { absence: "excused" } : {}),
    })),
  );
  const sessions = months.map((month) => {
    return { id: `s${month}`, exam: "monthly-exam", on: `2008-${month}-15` };
  });
  const tables = { "exam-sessions": sessions, "exam-results": results, ...more };
  return aCounty(compositionOf(appraisal), aHierarchy(tables), { date: "2008-12-31", synthetic });
}

function outcomesOf(
  people: Readonly<Record<string, Person>>,
  appraisal: AppraisalInput = {},
): readonly AwardOutcome[] {
  const county = countyOf(people, appraisal);
  return awardAccounts(county, compositionOf(appraisal), 2008).flatMap((each) => each.outcomes);
}

const lines = (outcomes: readonly AwardOutcome[]) =>
  outcomes.map(({ rule, state, effect, times }) =>
    [rule?.code ?? "-", state, (effect?.fen ?? 0) * times, (effect?.months ?? 0) * times].join(" "),
  );
const collective = (mean: number, appraisal: AppraisalInput = {}) =>
  lines(
    outcomesOf({ k1: { years: twelve(mean) } }, { passMark: 0, ...appraisal }).filter(
      ({ subjects }) => subjects[0]?.includes("/"),
    ),
  );

describe("the collective prizes of source 001, by the mean of twelve", () => {
  it.each([
    [64.99, ["collective-fine proposed 50000 0"]],
    [65, ["collective-fine proposed 50000 0"]],
    [65.01, ["- hole 0 0"]],
    [69.99, ["- hole 0 0"]],
    [70, ["collective-third proposed 20000 0"]],
    [74.99, ["collective-third proposed 20000 0"]],
    [75, ["collective-second proposed 30000 0"]],
    [79.99, ["collective-second proposed 30000 0"]],
    [80, ["collective-first proposed 50000 0"]],
    [100, ["collective-first proposed 50000 0"]],
    [0, ["collective-fine proposed 50000 0"]],
  ])("%d points", (mean, expected) => {
    expect(collective(mean)).toEqual(expected);
  });

  it("leaves 65 in the hole where 以下 is read without the number", () => {
    expect(collective(65, { fineIncludes65: false })).toEqual(["- hole 0 0"]);
    expect(collective(64.99, { fineIncludes65: false })).toEqual([
      "collective-fine proposed 50000 0",
    ]);
  });

  it("counts an absence without cause as zero, and leaves out one with leave", () => {
    const oneAway = (how: "absent" | "leave"): Year => [how, ...twelve(90).slice(1)];
    const of = (how: "absent" | "leave") =>
      lines(outcomesOf({ k1: { years: oneAway(how) }, k2: { years: twelve(70) } }))[0];
    // 11 × 90 + 12 × 70 = 1830; over 24 papers 76.25, over 23 it is 79.56.
    expect(of("absent")).toBe("collective-second proposed 30000 0");
    expect(of("leave")).toBe("collective-second proposed 30000 0");
    const alone = (how: "absent" | "leave") =>
      lines(
        outcomesOf({ k1: { years: [how, ...twelve(83).slice(1)] }, k2: { years: twelve(80) } }),
      )[0];
    // 11 × 83 + 12 × 80 = 1873; over 24 papers 78.04, over 23 it is 81.43.
    expect(alone("absent")).toBe("collective-second proposed 30000 0");
    expect(alone("leave")).toBe("collective-first proposed 50000 0");
  });

  it("is another by the mean of the persons' means", () => {
    const people = {
      k1: { years: months.map((_, at): "leave" | number => (at < 8 ? "leave" : 100)) },
      k2: { years: twelve(60) },
    };
    // Papers: (4 × 100 + 12 × 60) / 16 = 70. Persons: (100 + 60) / 2 = 80.
    expect(lines(outcomesOf(people))[0]).toBe("collective-third proposed 20000 0");
    const persons = { readings: { collectiveMean: "persons" } } as const;
    expect(lines(outcomesOf(people, persons))[0]).toBe("collective-first proposed 50000 0");
  });

  it("is unknown while a score is missing", () => {
    const years: Year = [null, ...twelve(90).slice(1)];
    expect(lines(outcomesOf({ k1: { years } }))[0]).toBe("collective-first unknown 0 0");
  });

  it("may be given for each sitting, by option", () => {
    const each = collective(80, { prizesOver: "sitting" });
    expect(each.filter((line) => line === "collective-first proposed 50000 0")).toHaveLength(12);
  });
});

describe("the penalties of source 001, which overlap", () => {
  const penalties = (years: Year, appraisal: AppraisalInput = {}) =>
    lines(
      outcomesOf({ k1: { years } }, { passMark: 6_000, ...appraisal }).filter(
        ({ rule }) => rule?.form === "count",
      ),
    );
  const adding = { readings: { ladder: "cumulative" } } as const;

  it("take the highest only, and show the others as outranked", () => {
    expect(penalties(failing(1))).toEqual([]);
    expect(penalties(failing(2))).toEqual(["failed-2 proposed 0 3"]);
    expect(penalties(failing(3))).toEqual(["failed-2 outranked 0 0", "failed-3 proposed 0 12"]);
    expect(penalties(failing(6))).toEqual([
      ...["failed-2 outranked 0 0", "failed-3 outranked 0 0", "failed-6 proposed 0 0"],
    ]);
    expect(penalties(failing(8))).toEqual([
      ...["failed-2 outranked 0 0", "failed-3 outranked 0 0"],
      ...["failed-6 outranked 0 0", "failed-8 open 0 0"],
    ]);
  });

  it("add up by option: 3 failures cost 15 months", () => {
    expect(penalties(failing(2), adding)).toEqual(["failed-2 proposed 0 3"]);
    expect(penalties(failing(3), adding)).toEqual([
      "failed-2 proposed 0 3",
      "failed-3 proposed 0 12",
    ]);
    expect(penalties(failing(6), adding)).toHaveLength(3);
    expect(penalties(failing(8), adding)).toEqual([
      ...["failed-2 proposed 0 3", "failed-3 proposed 0 12"],
      ...["failed-6 proposed 0 0", "failed-8 open 0 0"],
    ]);
  });

  it("passes at the pass mark itself, and knows nothing without one", () => {
    const at: Year = [60, 60, ...twelve(90).slice(2)];
    expect(penalties(at)).toEqual([]);
    expect(penalties([59.99, 59.99, ...twelve(90).slice(2)])).toEqual(["failed-2 proposed 0 3"]);
    const states = penalties(at, { passMark: null }).map((line) => line.split(" ")[1]);
    expect(states).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  });

  it("costs a month for each absence, which fails the person besides only by option", () => {
    const away: Year = ["absent", "absent", ...twelve(90).slice(2)];
    expect(penalties(away)).toEqual(["absent-without-cause proposed 0 2"]);
    const failingToo = { readings: { absenceFails: true } } as const;
    expect(penalties(away, failingToo)).toEqual([
      "failed-2 proposed 0 3",
      "absent-without-cause proposed 0 2",
    ]);
  });

  it("never propose more months by the highest rule than by all together", () => {
    const sum = (all: readonly string[]) =>
      all.reduce((months, line) => months + Number(line.split(" ")[3]), 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (count) => {
        expect(sum(penalties(failing(count)))).toBeLessThanOrEqual(
          sum(penalties(failing(count), adding)),
        );
      }),
      { numRuns: 13 },
    );
  });
});

describe("the personal prizes of source 001", () => {
  const prizes = (people: Readonly<Record<string, Person>>, appraisal: AppraisalInput = {}) =>
    outcomesOf(people, appraisal)
      .filter(({ rule }) => rule?.form === "prize")
      .map(({ rule, state, effect, subjects }) =>
        [rule?.code, state, effect?.what.en ?? "-", effect?.fen ?? 0, ...subjects].join(" "),
      );

  it("go to the first two in gynaecology with a mean of 80 or above", () => {
    const people = {
      a: { years: twelve(90) },
      b: { years: twelve(80) },
      c: { years: twelve(79.99) },
    };
    expect(prizes(people)).toEqual([
      "personal-gynaecology proposed first prize 20000 a",
      "personal-gynaecology proposed second prize 15000 b",
    ]);
    expect(prizes(people, { orAboveIncludes: false })).toEqual([
      "personal-gynaecology proposed first prize 20000 a",
    ]);
  });

  it("go to three of laboratory, ultrasound and nursing together", () => {
    const people = {
      a: { years: twelve(95), specialty: "nursing" },
      b: { years: twelve(90), specialty: "laboratory" },
      c: { years: twelve(85), specialty: "ultrasound" },
      d: { years: twelve(84), specialty: "nursing" },
    };
    expect(prizes(people)).toEqual([
      "personal-other proposed first prize 20000 a",
      "personal-other proposed second prize 15000 b",
      "personal-other proposed third prize 10000 c",
    ]);
  });

  it("are not given where two are level: reported, never broken", () => {
    const people = { a: { years: twelve(90) }, b: { years: twelve(90) }, c: { years: twelve(85) } };
    expect(prizes(people)).toEqual(["personal-gynaecology tie - 0 a b"]);
    const later = { ...people, b: { years: twelve(85) } };
    expect(prizes(later)).toEqual([
      "personal-gynaecology proposed first prize 20000 a",
      "personal-gynaecology tie - 0 b c",
    ]);
  });

  it("wait for a result that is missing and may be as good", () => {
    const people = {
      a: { years: twelve(98) },
      b: { years: [null, ...twelve(90).slice(1)] as Year },
    };
    // b has at least 82.5 and at most 90.83: no rival of a, but nothing is known of the second prize.
    expect(prizes(people)).toEqual([
      "personal-gynaecology proposed first prize 20000 a",
      "personal-gynaecology unknown - 0 b",
    ]);
  });

  it("may ask for the mean of the unit instead of one's own", () => {
    const people = { a: { years: twelve(100) }, b: { years: twelve(50) } };
    expect(prizes(people)).toHaveLength(1);
    expect(prizes(people, { readings: { eligibleBy: "unit" } })).toEqual([]);
  });
});

describe("the examinations of the prefecture", () => {
  const session = { id: "p1", exam: "prefecture-exam", on: "2008-05-05" };
  const result = (score: number) => ({
    ...{ id: "p1.a", session: "p1", candidate: "a", institution: "county-hospital" },
    ...{ specialty: "nursing", score: score * 100 },
  });
  const of = (score: number, appraisal: AppraisalInput = {}) => {
    const more = { "exam-sessions": [session], "exam-results": [result(score)] };
    const options = { passMark: 6_000, ...appraisal };
    const county = countyOf({}, options, more);
    return lines(awardAccounts(county, compositionOf(options), 2008)[0]?.outcomes ?? []);
  };

  it("bring 200 yuan from 85 on, each time", () => {
    expect(of(85)).toEqual(["prefecture-award proposed 20000 0"]);
    expect(of(84.99)).toEqual([]);
    expect(of(85, { orAboveIncludes: false })).toEqual([]);
  });

  it("cost one of two things where failed, which stays open unless said", () => {
    expect(of(59)).toEqual(["prefecture-failure open 0 0"]);
    expect(of(59, { prefectureFailure: "travel" })).toEqual(["prefecture-failure proposed 0 0"]);
  });
});

describe("the view of awards", () => {
  const answer = (county: County) =>
    awardsView.answer(
      { county, before: null, composition: compositionOf({}), date: county.date },
      { year: 2008 },
    );

  it("gives an account of why, and names the hole", () => {
    const { tables, findings } = answer(countyOf({ k1: { years: twelve(75) } }));
    expect(tables[0]?.rows[0]).toMatchObject({
      rule: { zh: "集体二等奖" },
      clause: "001-084",
      subject: { zh: "样县妇幼保健院·妇科" },
      state: { zh: "建议" },
      money: 30_000,
      inputs: { zh: "集体平均（2008） 75；已举行考试次数 12/12" },
      readings: { zh: "集体平均按全部试卷计算" },
      why: {
        zh: "平均分在档内：75分（含）起至80分（不含）",
        en: "the mean lies in the band from 75 included to 80 excluded",
      },
      decision: { zh: "待决定" },
    });
    expect(tables[1]?.rows).toEqual([
      {
        scheme: { zh: "考试奖惩（2006-2010年）", en: "awards by examination, 2006-2010" },
        from: { zh: "65分（不含）", en: "65 (excluded)" },
        to: { zh: "70分（不含）", en: "70 (excluded)" },
      },
    ]);
    expect(findings.map(({ message }) => message.zh)).toEqual([
      "方案“考试奖惩（2006-2010年）”对 65 与 70 之间的平均分没有规定，既不奖也不罚。照实记为空档，不予填补；如需规定，请由发文机关明确。",
    ]);
  });

  it("works nothing out for registers that are not synthetic", () => {
    const { tables, findings } = answer(countyOf({ k1: { years: twelve(75) } }, {}, {}, false));
    expect(tables[0]?.rows).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("APPRAISAL_SYNTHETIC_ONLY");
  });
});
