import type { Composition, ConfiguredPlugin, County } from "@fuyou/kernel";
import { huantai } from "@fuyou/plugin-huantai";
import { qualityService } from "@fuyou/plugin-quality-service";
import { aCounty, composeCore, lintLines } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { answerTo, findingsOn } from "./asking.js";
import { everyPlugin } from "./index.js";

const composition = composeCore(...everyPlugin);
const station = "county-fp-station-999901";

/** All plugins, one of them with other options. */
function allWith(other: ConfiguredPlugin): Composition {
  return composeCore(...everyPlugin.map((each) => (each.id === other.id ? other : each)));
}

/** So many professionals of a station, the first so many with a bachelor's degree. */
function professionals(institution: string, count: number, bachelors = 0): object[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `${institution}.${at}`, name: "虚构", institution },
    ...{ employment: "established", postClass: "professional" },
    education: at < bachelors ? "bachelor" : "associate",
  }));
}

/** An invented county on the last day of 2010, with nobody at its county station but these. */
function countyOf(staff: readonly object[]): County {
  const nobody = { people: 0, quota: 0, assets: [], rooms: [] };
  return aCounty()
    .asOf("2010-12-31")
    .with("county-fp-station", nobody)
    .withRecords("staff", ...staff)
    .county(composition);
}

describe("a rule that stands twice and not alike", () => {
  // One copy of the plan asks for 20 % with a degree, the other for 20: a share and a number of people.
  it("is kept in both copies, each with its own verdict, and reported", () => {
    const county = countyOf(professionals(station, 20, 4));
    const said = (rule: string) =>
      findingsOn(rule, county, composition).map(({ verdict, shortfall }) => [verdict, shortfall]);
    // 4 of 20 are 20 %; 4 are 16 fewer than 20.
    expect(said("quality-bachelors")).toEqual([["met", null]]);
    expect(said("quality-bachelors-second-copy")).toEqual([["short", 16]]);
    expect(lintLines(composition)).toContain(
      "STANDARDS_LINT_COPIES@quality-bachelors#quality-bachelors-second-copy",
    );
  });
});

/** The scores of one invented candidate, in points, one for each month from January 2008 on. */
function awardsOf(scores: readonly number[], of: Composition = composition): string[] {
  const month = (at: number) => String(at + 1).padStart(2, "0");
  const county = aCounty()
    .asOf("2008-12-31")
    .withRecords(
      "exam-sessions",
      ...scores.map((_, at) => {
        return { id: `s${at}`, exam: "monthly-exam", on: `2008-${month(at)}-15` };
      }),
    )
    .withRecords(
      "exam-results",
      ...scores.map((score, at) => ({
        ...{ id: `r${at}`, session: `s${at}`, candidate: "k1", institution: station },
        ...{ specialty: "gynaecology", score: Math.round(score * 100) },
      })),
    )
    .county(of);
  const { tables } = answerTo("appraisal.awards", county, {
    composition: of,
    options: { year: 2008 },
  });
  return (tables[0]?.rows ?? []).map(({ rule, state, money }) => {
    const zh = (cell: unknown) => (cell as { zh?: string } | null)?.zh ?? "—";
    return `${zh(rule)} ${zh(state)} ${money ?? "—"}`;
  });
}
const twelve = (score: number) => Array.from({ length: 12 }, () => score);
const failing = (count: number) => twelve(90).map((score, at) => (at < count ? 40 : score));
const collective = (score: number, of?: Composition) =>
  awardsOf(twelve(score), of).filter((line) => /集体|空档/.test(line));

describe("bands of prizes that leave a hole", () => {
  // Between 65 and 70 neither prize nor fine is laid down; each limit belongs to one band only.
  it.each([
    [64.99, "集体平均65分以下 建议 50000"],
    [65, "集体平均65分以下 建议 50000"],
    [69.99, "— 无规定（空档） —"],
    [70, "集体三等奖 建议 20000"],
    [74.99, "集体三等奖 建议 20000"],
    [75, "集体二等奖 建议 30000"],
    [79.99, "集体二等奖 建议 30000"],
    [80, "集体一等奖 建议 50000"],
    [100, "集体一等奖 建议 50000"],
  ])("a mean of %d", (score, expected) => {
    expect(collective(score)).toEqual([expected]);
  });

  it("puts 65 itself into the hole where a deployment reads 以下 without the number", () => {
    const plainly = allWith(qualityService.with({ appraisal: { fineIncludes65: false } }));
    expect(collective(65, plainly)).toEqual(["— 无规定（空档） —"]);
  });
});

describe("penalties that overlap", () => {
  // Whoever fails six times has also failed twice and three times: which of them hold is declared data.
  const penalties = (count: number, ladder: "highest" | "cumulative") => {
    const appraisal = { passMark: 6_000, readings: { ladder } };
    return awardsOf(failing(count), allWith(qualityService.with({ appraisal }))).filter((line) =>
      /不及格/.test(line),
    );
  };

  it("hold by the highest only, unless they add up", () => {
    expect(penalties(6, "highest")).toEqual([
      "2次不及格 被较高一档吸收 —",
      "3次不及格 被较高一档吸收 —",
      "6次不及格 建议 —",
    ]);
    expect(penalties(6, "cumulative")).toEqual([
      "2次不及格 建议 —",
      "3次不及格 建议 —",
      "6次不及格 建议 —",
    ]);
    // Eight fulfil all four; of the last the document leaves the choice between two things open.
    expect(penalties(8, "highest").at(-1)).toBe("8次不及格 原文未定 —");
    expect(penalties(8, "highest")).toHaveLength(4);
    expect(penalties(1, "cumulative")).toEqual([]);
  });

  it("are unknown while nobody says from which score an examination is passed", () => {
    const lines = awardsOf(failing(2)).filter((line) => /不及格/.test(line));
    expect(lines.map((line) => line.split(" ")[1])).toEqual(["未知", "未知", "未知", "未知"]);
  });
});

describe("a range, an exact number and a number by population", () => {
  // 2 to 3 is a range, 达到4人 is at least four, and one for 10,000 people needs a rule of rounding.
  const of = (rule: string, kind: string, counts: readonly number[]) => {
    const bodies = counts.map((_, at) => `body-${at}`);
    const county = aCounty()
      .asOf("2010-12-31")
      .withRecords(
        "institutions",
        ...bodies.map((id) => ({
          id,
          name: id,
          kind,
          division: "999901000000",
          legalForm: "public-institution",
        })),
      )
      .withRecords("staff", ...bodies.flatMap((id, at) => professionals(id, counts[at] ?? 0)))
      .county(composition);
    return findingsOn(rule, county, composition)
      .filter(({ subject }) => subject.startsWith("institutions/body-"))
      .map(({ verdict }) => verdict);
  };

  it("are judged at their edges", () => {
    const ordinary = of("quality-ordinary-station-staff", "township-fp-station", [1, 2, 3, 4]);
    expect(ordinary).toEqual(["short", "met", "met", "met"]);
    const central = of("quality-central-station-staff", "central-township-fp-station", [3, 4, 5]);
    expect(central).toEqual(["short", "met", "met"]);
  });

  it("asks for a whole person for a part of ten thousand, unless a county rounds otherwise", () => {
    const populations = [9_999, 10_000, 10_001, 20_000, 20_001];
    const shortOf = (of: Composition) => {
      const county = aCounty()
        .asOf("2018-01-01")
        .withTownships(populations.length, (town, at) => town.withPopulation(populations[at]))
        .withRecords(
          "departments",
          ...populations.map((_, at) => ({
            ...{ id: `office-${at}`, kind: "health-fp-office", name: "卫计办" },
            institution: `township-government-99990110${at}`,
          })),
        )
        .county(of);
      const found = findingsOn("town-office-staffing", county, of);
      const ours = found.filter(({ subject }) => subject.startsWith("departments/office-"));
      return ours.map(({ shortfall }) => shortfall);
    };
    // Nobody works in any of the offices: what is short is what is asked.
    expect(shortOf(composition)).toEqual([1, 1, 2, 2, 3]);
    const down = huantai.with({ effectiveFrom: "2018-01-01", officeRounding: "down" });
    expect(shortOf(allWith(down))).toEqual([null, 1, 1, 2, 2]);
  });
});
