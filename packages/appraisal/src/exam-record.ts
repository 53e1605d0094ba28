import { type CountyView, inForce } from "@fuyou/kernel";
import type { AwardScheme } from "./award-scheme.js";
import type { Exam } from "./exam.js";
import { type ExamResult, examResults } from "./exam-result.js";
import { type ExamSession, examSessions } from "./exam-session.js";
import { knownScore, type Score, unknownScore, weightedScore } from "./score.js";

/** What is on record of an examination in a year (年度考试记录): the sittings that were held, and what was done in them. */
export interface ExamRecord {
  /** The year. */
  readonly year: number;
  /** The sittings, as they came. */
  readonly sessions: readonly ExamSession[];
  /** The results. */
  readonly results: readonly ExamResult[];
  /** The results of each candidate, by number. */
  readonly byCandidate: ReadonlyMap<string, readonly ExamResult[]>;
  /** The results of each collective, by `unit/specialty`. */
  readonly byCollective: ReadonlyMap<string, readonly ExamResult[]>;
}

/** A unit's specialty, as the collective that is appraised (集体): one team of one unit. */
export interface Collective {
  /** The unit. */
  readonly institution: string;
  /** The specialty. */
  readonly specialty: string;
}

/** A candidate as the last result of the year shows them (考生). */
export interface Candidate extends Collective {
  /** The candidate's number. */
  readonly candidate: string;
}

/**
 * What is on record of an examination in a year, up to the county's day (年度考试记录). Found by the sittings,
 * so that its cost grows with their results alone.
 *
 * @param county - the county
 * @param exam - code of the examination
 * @param year - the year
 */
export function examRecord(county: CountyView, exam: string, year: number): ExamRecord {
  const sessions = [...county.rows(examSessions)].filter(
    (row) =>
      row.exam === exam &&
      row.on.startsWith(`${year}-`) &&
      row.on <= county.date &&
      inForce(row, county.date),
  );
  const results = sessions.flatMap(({ id }) =>
    county.by(examResults, "session", id).filter((row) => inForce(row, county.date)),
  );
  const byCandidate = grouped(results, ({ candidate }) => candidate);
  const byCollective = grouped(results, collectiveKey);
  return { year, sessions, results, byCandidate, byCollective };
}

/**
 * A collective in one word, `unit/specialty`.
 *
 * @param of - the collective
 */
export function collectiveKey(of: Collective): string {
  return `${of.institution}/${of.specialty}`;
}

/**
 * The candidates of a year, each with the unit and specialty of the last result.
 *
 * @param record - the record of the year
 */
export function candidatesOf(record: ExamRecord): readonly Candidate[] {
  return [...record.byCandidate].map(([candidate, results]) => {
    const { institution, specialty } = results.at(-1) as ExamResult;
    return { candidate, institution, specialty };
  });
}

/**
 * The collectives of a year.
 *
 * @param record - the record of the year
 */
export function collectivesOf(record: ExamRecord): readonly Collective[] {
  return [...record.byCollective.values()].map((results) => {
    const { institution, specialty } = results[0] as ExamResult;
    return { institution, specialty };
  });
}

/**
 * The mean of a collective in some sittings (集体平均). An absence without cause counts as zero (001, 三(三)2⑥),
 * one with leave is left out, a score that is not on record is unknown. A sitting in which the collective has
 * no result leaves the mean unknown altogether.
 *
 * @param record - the record of the year
 * @param of - the collective
 * @param sessions - the sittings that count
 * @param scheme - which mean it is, and how many sittings a year has
 */
export function collectiveMean(
  record: ExamRecord,
  of: Collective,
  sessions: readonly ExamSession[],
  scheme: AwardScheme,
): Score {
  const ids = new Set(sessions.map(({ id }) => id));
  const results = record.byCollective.get(collectiveKey(of)) ?? [];
  const counted = results.filter(
    ({ session, absence }) => ids.has(session) && absence !== "excused",
  );
  const sat = new Set(counted.map(({ session }) => session));
  if (counted.length === 0 || sat.size < ids.size) return unknownScore;
  if (scheme.readings.collectiveMean === "papers") return evenly(counted.map(paperScore));
  const persons = grouped(counted, ({ candidate }) => candidate);
  return evenly([...persons.values()].map((rows) => evenly(rows.map(paperScore))));
}

/**
 * A candidate's own mean of the year (个人平均), over all sittings of a year; undefined where the reading says
 * that an absence without cause leaves no mean. A sitting not held yet, or missed with leave, is unknown.
 *
 * @param record - the record of the year
 * @param candidate - the candidate's number
 * @param scheme - how it is read, and how many sittings a year has
 */
export function ownMean(
  record: ExamRecord,
  candidate: string,
  scheme: AwardScheme,
): Score | undefined {
  const rows = record.byCandidate.get(candidate) ?? [];
  const own = new Map(rows.map((row) => [row.session, row]));
  const absent = [...own.values()].some(({ absence }) => absence === "unexcused");
  if (absent && scheme.readings.absenceInOwnMean === "no-mean") return undefined;
  const papers = record.sessions.map(({ id }) => {
    const row = own.get(id);
    return row === undefined ? unknownScore : paperScore(row);
  });
  while (papers.length < scheme.sittings) papers.push(unknownScore);
  return evenly(papers);
}

/**
 * Whether a result is a failure (不及格): as whoever held the examination said, otherwise by the pass mark; unknown
 * where there is neither.
 *
 * @param row - the result
 * @param exam - the examination
 * @param absenceFails - whether an absence without cause is one
 */
export function failureOf(
  row: ExamResult,
  exam: Exam,
  absenceFails: boolean,
): "yes" | "no" | "unknown" {
  if (row.absence !== undefined) return row.absence === "unexcused" && absenceFails ? "yes" : "no";
  if (row.passed !== undefined) return row.passed ? "no" : "yes";
  if (row.score === undefined || exam.passMark === null) return "unknown";
  return row.score < exam.passMark ? "yes" : "no";
}

function paperScore({ absence, score }: ExamResult): Score {
  if (absence === "unexcused") return knownScore(0);
  return score === undefined ? unknownScore : knownScore(score);
}

function evenly(scores: readonly Score[]): Score {
  return weightedScore(scores.map((score) => ({ weight: 1, score })));
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const held = groups.get(key(row));
    if (held === undefined) groups.set(key(row), [row]);
    else held.push(row);
  }
  return groups;
}
