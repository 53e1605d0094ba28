import { type Fraction, type Text, text } from "@fuyou/kernel";
import { reaches } from "./award-band.js";
import type { AwardOutcome } from "./award-outcome.js";
import type { PrizeRank, PrizeRule } from "./award-rule.js";
import type { AwardScheme } from "./award-scheme.js";
import {
  type Candidate,
  candidatesOf,
  collectiveMean,
  type ExamRecord,
  ownMean,
} from "./exam-record.js";
import { compareFractions, inPoints, type Score } from "./score.js";

/** A candidate with the means that count. */
interface Contender extends Candidate {
  /** The candidate's own mean. */
  own: Score;
  /** Whether the candidate may compete; null where it is not known. */
  eligible: boolean | null;
}

/**
 * What a rule of personal prizes comes to in a year (个人奖试算). Ties are reported and never broken, and no
 * prize is proposed over somebody whose mean is not known and might be as high.
 *
 * @param scheme - the scheme
 * @param rule - the rule
 * @param record - the record of the year
 */
export function prizeOutcomes(
  scheme: AwardScheme,
  rule: PrizeRule,
  record: ExamRecord,
): readonly AwardOutcome[] {
  const contenders = contendersOf(scheme, rule, record);
  const places = rule.ranks.flatMap((rank) => Array<PrizeRank>(rank.places).fill(rank));
  const rivals = contenders.filter(
    ({ own, eligible }) => eligible === null || (eligible && own.value === null),
  );
  const groups = level(
    contenders.filter((each) => each.eligible === true && !rivals.includes(each)),
  );
  const outcomes: AwardOutcome[] = [];
  const report = (over: Partial<AwardOutcome> & Pick<AwardOutcome, "state" | "why">) =>
    outcomes.push({
      ...{ rule, year: record.year, subjects: [], effect: null, times: 1 },
      ...{ inputs: [], readings: readingsOf(scheme), ...over },
    });
  let taken = 0;
  for (const group of groups) {
    if (taken >= places.length) break;
    const mean = group[0]?.own.value as Fraction;
    const rivalling = rivals.filter(({ own }) => compareFractions(own.best, mean) >= 0);
    if (rivalling.length > 0) break;
    const ranks = places.slice(taken, taken + group.length);
    const subjects = group.map(({ candidate }) => candidate);
    const inputs = [{ what: text("个人平均", "own mean"), value: inPoints(mean) }];
    const oneRank = new Set(ranks).size === 1 && ranks.length === group.length;
    taken += group.length;
    if (!oneRank) {
      const titles = [...new Set(ranks)].map(({ title }) => title);
      const why = text(
        `平均分相同，竞争${titles.map(({ zh }) => zh).join("、")}；文件没有规定如何分出先后`,
        `the same mean, for ${titles.map(({ en }) => en).join(" and ")}; the document does not say how to break it`,
      );
      report({ state: "tie", subjects, inputs, why });
      continue;
    }
    const { title, fen } = ranks[0] as PrizeRank;
    const effect = { sense: "award", what: title, fen, months: null, open: null } as const;
    const why = text(`平均分列${title.zh}名额之内`, `the mean is within the places of ${title.en}`);
    for (const subject of subjects) {
      report({ state: "proposed", subjects: [subject], effect, inputs, why });
    }
  }
  if (taken < places.length && rivals.length > 0) {
    const why = text(
      "尚有考生的平均分未知，可能不低于其他考生，余下奖次不能提出",
      "the mean of some candidates is not known and may be no lower than the others'; the prizes that are left cannot be proposed",
    );
    report({ state: "unknown", subjects: rivals.map(({ candidate }) => candidate), why });
  }
  return outcomes;
}

function contendersOf(
  scheme: AwardScheme,
  rule: PrizeRule,
  record: ExamRecord,
): readonly Contender[] {
  return candidatesOf(record)
    .filter(({ specialty }) => rule.specialties.includes(specialty))
    .flatMap((candidate) => {
      const own = ownMean(record, candidate.candidate, scheme);
      if (own === undefined) return [];
      const judged =
        scheme.readings.eligibleBy === "person"
          ? own
          : collectiveMean(record, candidate, record.sessions, scheme);
      const eligible = reaches(judged.worst, rule.eligibleFrom)
        ? true
        : reaches(judged.best, rule.eligibleFrom)
          ? null
          : false;
      return eligible === false ? [] : [{ ...candidate, own, eligible }];
    });
}

/** Candidates by mean, the highest first; those with the same mean together. */
function level(contenders: readonly Contender[]): readonly (readonly Contender[])[] {
  const of = (each: Contender) => each.own.value as Fraction;
  const sorted = [...contenders].sort((a, b) => compareFractions(of(b), of(a)));
  const groups: Contender[][] = [];
  for (const each of sorted) {
    const last = groups.at(-1);
    const same = last?.[0] !== undefined && compareFractions(of(last[0]), of(each)) === 0;
    if (same) last?.push(each);
    else groups.push([each]);
  }
  return groups;
}

function readingsOf({ readings }: AwardScheme): readonly Text[] {
  return [
    readings.eligibleBy === "person"
      ? text("评奖资格按个人平均", "eligible by the person's own mean")
      : text("评奖资格按集体平均", "eligible by the unit's mean"),
    readings.absenceInOwnMean === "zero"
      ? text("无故缺考在个人平均中计零分", "an absence without cause is zero in one's own mean")
      : text("无故缺考者没有全年平均", "whoever was absent without cause has no mean of the year"),
  ];
}
