import { type Text, text } from "@fuyou/kernel";
import { holesBetween, liesIn, type ScoreHole } from "./award-band.js";
import type { AwardOutcome } from "./award-outcome.js";
import type { BandRule } from "./award-rule.js";
import type { AwardScheme } from "./award-scheme.js";
import {
  type Collective,
  collectiveKey,
  collectiveMean,
  collectivesOf,
  type ExamRecord,
} from "./exam-record.js";
import { inPoints, type Score } from "./score.js";

/**
 * What the bands of a scheme come to for every collective of a year (集体奖惩试算). A mean in a hole between two
 * bands is reported as lying there; one below or above all of them comes to nothing.
 *
 * @param scheme - the scheme
 * @param rules - its bands
 * @param record - the record of the year
 */
export function bandOutcomes(
  scheme: AwardScheme,
  rules: readonly BandRule[],
  record: ExamRecord,
): readonly AwardOutcome[] {
  const yearly = record.sessions.length >= scheme.sittings;
  return collectivesOf(record).flatMap((collective) => {
    const own = rules.filter(({ specialties }) => specialties.includes(collective.specialty));
    const spans = own.some(({ over }) => over === "year")
      ? [{ over: "year", sessions: record.sessions, full: yearly } as const]
      : [];
    const each = own.some(({ over }) => over === "sitting")
      ? record.sessions.map(
          (session) => ({ over: "sitting", sessions: [session], full: true }) as const,
        )
      : [];
    return [...spans, ...each].flatMap(({ over, sessions, full }) => {
      const mean = collectiveMean(record, collective, sessions, scheme);
      const bands = own.filter((rule) => rule.over === over);
      const label = over === "year" ? String(record.year) : (sessions[0]?.on ?? "");
      return outcomeOf(scheme, bands, own, { collective, mean, full, label, record });
    });
  });
}

/**
 * The holes between the bands of a scheme (空档), each once.
 *
 * @param rules - its bands
 */
export function holesIn(rules: readonly BandRule[]): readonly ScoreHole[] {
  const holes = new Map<string, ScoreHole>();
  for (const specialty of new Set(rules.flatMap(({ specialties }) => specialties))) {
    const own = rules.filter(({ specialties }) => specialties.includes(specialty));
    for (const hole of holesBetween(own)) holes.set(JSON.stringify(hole), hole);
  }
  return [...holes.values()];
}

/** A mean that is to be judged. */
interface Case {
  collective: Collective;
  mean: Score;
  /** Whether all sittings that count have been held. */
  full: boolean;
  /** The year or the day of the sitting. */
  label: string;
  record: ExamRecord;
}

function outcomeOf(
  scheme: AwardScheme,
  bands: readonly BandRule[],
  all: readonly BandRule[],
  { collective, mean, full, label, record }: Case,
): AwardOutcome[] {
  const common = {
    year: record.year,
    subjects: [collectiveKey(collective)],
    times: 1,
    readings: [meanReading(scheme)],
    inputs: [
      { what: text(`集体平均（${label}）`, `collective mean (${label})`), value: pointsOf(mean) },
      {
        what: text("已举行考试次数", "sittings held"),
        value: `${record.sessions.length}/${scheme.sittings}`,
      },
    ],
  };
  if (mean.value === null || !full) {
    const [first] = bands;
    if (first === undefined) return [];
    const why = full
      ? text("有成绩未登记，平均分未知", "results are missing, and the mean is not known")
      : text("全年考试尚未举行完毕", "the sittings of the year are not complete");
    return [{ ...common, rule: first, state: "unknown", effect: null, why }];
  }
  const value = mean.value;
  const rule = bands.find((band) => liesIn(band, value));
  if (rule !== undefined) {
    const { effect } = rule;
    const state = effect.open === null ? "proposed" : "open";
    return [{ ...common, rule, state, effect, why: effect.open ?? bandText(rule) }];
  }
  const inHole = holesBetween(all).some((hole) => liesIn(hole, value));
  if (!inHole) return [];
  const why = text(
    "平均分落在两档之间，文件没有规定，既不奖也不罚",
    "the mean lies between two bands, for which the document lays down neither prize nor fine",
  );
  return [{ ...common, rule: null, state: "hole", effect: null, why }];
}

function pointsOf({ value }: Score): number | null {
  return value === null ? null : inPoints(value);
}

/** The edges of a band in words. */
function bandText({ from, to }: BandRule): Text {
  const zh = [
    from === null ? "" : `${from.score / 100}分${from.included ? "（含）" : "（不含）"}起`,
    to === null ? "" : `至${to.score / 100}分${to.included ? "（含）" : "（不含）"}`,
  ];
  const en = [
    from === null ? "" : `from ${from.score / 100}${from.included ? " included" : " excluded"}`,
    to === null ? "" : `to ${to.score / 100}${to.included ? " included" : " excluded"}`,
  ];
  return text(`平均分在档内：${zh.join("")}`, `the mean lies in the band ${en.join(" ").trim()}`);
}

function meanReading({ readings }: AwardScheme): Text {
  return readings.collectiveMean === "papers"
    ? text("集体平均按全部试卷计算", "the collective mean is that of all papers")
    : text("集体平均按个人平均的平均计算", "the collective mean is that of the persons' means");
}
