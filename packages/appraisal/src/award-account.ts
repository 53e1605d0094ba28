import type { Composition, CountyView } from "@fuyou/kernel";
import type { ScoreHole } from "./award-band.js";
import type { AwardOutcome } from "./award-outcome.js";
import type { AwardRule } from "./award-rule.js";
import { type AwardScheme, awardRulePoint, awardSchemePoint } from "./award-scheme.js";
import { bandOutcomes, holesIn } from "./band-outcome.js";
import { examPoint } from "./exam.js";
import { examRecord } from "./exam-record.js";
import { countOutcomes, markOutcomes } from "./penalty-outcome.js";
import { prizeOutcomes } from "./prize-outcome.js";

/** What a scheme comes to in a year (年度试算): its outcomes, each with an account of why, and its holes. */
export interface AwardAccount {
  /** The scheme. */
  readonly scheme: AwardScheme;
  /** The year. */
  readonly year: number;
  /** The outcomes. None is a decision. */
  readonly outcomes: readonly AwardOutcome[];
  /** The spans of scores for which the scheme lays down nothing. */
  readonly holes: readonly ScoreHole[];
}

/**
 * Works out what the schemes of awards come to in a year (奖惩历史试算). History on synthetic candidates only: a
 * county whose registers do not bear the mark of synthetic data is not worked out, and the answer has no
 * outcomes.
 *
 * @param county - the county; what is on record up to its day counts
 * @param composition - the schemes and their rules
 * @param year - the year
 */
export function awardAccounts(
  county: CountyView,
  composition: Composition,
  year: number,
): readonly AwardAccount[] {
  return composition.all(awardSchemePoint).map(({ value: scheme }) => {
    const rules = composition
      .all(awardRulePoint)
      .map(({ value }) => value)
      .filter((rule) => rule.scheme === scheme.code);
    const bands = rules.filter((rule) => rule.form === "band");
    const outcomes = county.synthetic ? outcomesOf(county, composition, scheme, rules, year) : [];
    return { scheme, year, outcomes, holes: holesIn(bands) };
  });
}

function outcomesOf(
  county: CountyView,
  composition: Composition,
  scheme: AwardScheme,
  rules: readonly AwardRule[],
  year: number,
): readonly AwardOutcome[] {
  const exam = composition.get(examPoint, scheme.exam);
  if (exam === undefined) return [];
  const record = examRecord(county, scheme.exam, year);
  return [
    ...bandOutcomes(
      scheme,
      rules.filter((rule) => rule.form === "band"),
      record,
    ),
    ...rules
      .filter((rule) => rule.form === "prize")
      .flatMap((rule) => prizeOutcomes(scheme, rule, record)),
    ...countOutcomes(
      scheme,
      rules.filter((rule) => rule.form === "count"),
      exam,
      record,
    ),
    ...rules
      .filter((rule) => rule.form === "mark")
      .flatMap((rule) => {
        const about = composition.get(examPoint, rule.exam);
        return about === undefined
          ? []
          : markOutcomes(rule, about, examRecord(county, rule.exam, year));
      }),
  ];
}
