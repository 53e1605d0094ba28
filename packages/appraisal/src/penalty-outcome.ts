import { type Text, text } from "@fuyou/kernel";
import { reaches } from "./award-band.js";
import type { AwardOutcome, AwardState } from "./award-outcome.js";
import type { CountRule, MarkRule } from "./award-rule.js";
import type { AwardScheme } from "./award-scheme.js";
import type { Exam } from "./exam.js";
import { candidatesOf, type ExamRecord, failureOf } from "./exam-record.js";

/** How often something happened: for certain, and at most. */
interface Tally {
  sure: number;
  possible: number;
}

/**
 * What the rules on failures and absences come to for every candidate of a year (按次数处理试算). A failure that is
 * not certain counts as possible only. Of rules that overlap either all hold that are reached, or the
 * highest and the others are shown as outranked.
 *
 * @param scheme - the scheme
 * @param rules - its rules on numbers of failures and absences
 * @param exam - the examination
 * @param record - the record of the year
 */
export function countOutcomes(
  scheme: AwardScheme,
  rules: readonly CountRule[],
  exam: Exam,
  record: ExamRecord,
): readonly AwardOutcome[] {
  return candidatesOf(record).flatMap(({ candidate }) => {
    const tallies = talliesOf(scheme, candidate, exam, record);
    const reached = rules.filter(({ counts, at }) => tallies[counts].sure >= at);
    return rules.flatMap((rule) => {
      const tally = tallies[rule.counts];
      if (tally.possible < rule.at) return [];
      const { state, why } = stateOf(scheme, rule, reached, tally);
      const proposed = state === "proposed" || state === "open";
      return [
        {
          ...{ rule, year: record.year, subjects: [candidate], state, why },
          effect: proposed ? rule.effect : null,
          times: rule.each ? tally.sure : 1,
          inputs: [{ what: counted[rule.counts], value: spanOf(tally) }],
          readings: readingsOf(scheme, rule),
        },
      ];
    });
  });
}

/**
 * What a rule on single scores comes to (按单次成绩试算), each time anew.
 *
 * @param rule - the rule
 * @param exam - the examination it is about
 * @param record - the record of that examination in a year
 */
export function markOutcomes(
  rule: MarkRule,
  exam: Exam,
  record: ExamRecord,
): readonly AwardOutcome[] {
  const { from } = rule;
  return record.results.flatMap((row) => {
    const score = row.score === undefined ? null : row.score / 100;
    const holds =
      from === null
        ? failureOf(row, exam, false)
        : row.score === undefined
          ? row.absence === undefined
            ? "unknown"
            : "no"
          : reaches({ p: row.score, q: 1 }, from)
            ? "yes"
            : "no";
    if (holds === "no") return [];
    const { open } = rule.effect;
    const state: AwardState = holds === "unknown" ? "unknown" : open === null ? "proposed" : "open";
    const reason = from === null ? text("该次不及格", "failed that time") : edgeText(from.score);
    const missing = text("成绩或及格线未登记", "the score or the pass mark is not on record");
    const on = record.sessions.find(({ id }) => id === row.session)?.on ?? null;
    return [
      {
        ...{ rule, year: record.year, subjects: [row.candidate], state, times: 1, readings: [] },
        effect: state === "unknown" ? null : rule.effect,
        inputs: [
          { what: text("考试日期", "held on"), value: on },
          { what: text("成绩", "score"), value: score },
        ],
        why: state === "unknown" ? missing : (open ?? reason),
      },
    ];
  });
}

const counted: Readonly<Record<CountRule["counts"], Text>> = {
  failed: { zh: "不及格次数", en: "sittings failed" },
  unexcused: { zh: "无故缺考次数", en: "absences without cause" },
};

function talliesOf(
  scheme: AwardScheme,
  candidate: string,
  exam: Exam,
  record: ExamRecord,
): Record<CountRule["counts"], Tally> {
  const failed = { sure: 0, possible: 0 };
  const unexcused = { sure: 0, possible: 0 };
  for (const row of record.byCandidate.get(candidate) ?? []) {
    const failure = failureOf(row, exam, scheme.readings.absenceFails);
    if (failure === "yes") failed.sure++;
    if (failure !== "no") failed.possible++;
    if (row.absence !== "unexcused") continue;
    unexcused.sure++;
    unexcused.possible++;
  }
  return { failed, unexcused };
}

function stateOf(
  { readings }: AwardScheme,
  rule: CountRule,
  reached: readonly CountRule[],
  tally: Tally,
): { state: AwardState; why: Text } {
  if (tally.sure < rule.at) {
    const why = text(
      "有的成绩是否及格未知，可能达到该档",
      "whether some sittings were failed is not known; the rule may be reached",
    );
    return { state: "unknown", why };
  }
  const higher = reached.find(
    ({ ladder, at }) => ladder !== null && ladder === rule.ladder && at > rule.at,
  );
  if (higher !== undefined && readings.ladder === "highest") {
    const why = text(
      `已达到较高一档“${higher.title.zh}”，按只取最高档的读法不再另算`,
      `the higher rule '${higher.title.en}' is reached as well, and only the highest is taken`,
    );
    return { state: "outranked", why };
  }
  const { open } = rule.effect;
  if (open !== null) return { state: "open", why: open };
  return { state: "proposed", why: text(`达到${rule.at}次`, `reached ${rule.at}`) };
}

function spanOf({ sure, possible }: Tally): string | number {
  return sure === possible ? sure : `${sure}~${possible}`;
}

function readingsOf({ readings }: AwardScheme, rule: CountRule): readonly Text[] {
  const ladder =
    readings.ladder === "highest"
      ? text("重叠的各档只取最高一档", "of rules that overlap the highest only")
      : text("重叠的各档累计", "rules that overlap add up");
  const absence = readings.absenceFails
    ? text("无故缺考同时算不及格", "an absence without cause is a failure as well")
    : text("无故缺考不另算不及格", "an absence without cause is no failure besides");
  return [
    ...(rule.ladder === null ? [] : [ladder]),
    ...(rule.counts === "failed" ? [absence] : []),
  ];
}

function edgeText(score: number): Text {
  return text(`达到${score / 100}分（含）`, `${score / 100} or above`);
}
