import {
  type Citation,
  type Composition,
  type Contribution,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Message,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { specialtyPoint } from "@fuyou/personnel";
import { z } from "zod";
import { bandsOverlap } from "./award-band.js";
import { type AwardRule, awardRuleSchema, type BandRule, deciderPoint } from "./award-rule.js";
import { appraisalCodes } from "./errors.js";
import { examPoint } from "./exam.js";

/** How a scheme is read where its document leaves it open (待定事项的读法); whoever declares the scheme says each. */
export interface AwardReadings {
  /**
   * What the collective mean is (集体平均): the mean of all papers of the unit's specialty, or the mean of its
   * persons' own means.
   */
  collectiveMean: "papers" | "persons";
  /** By whose mean one may compete for a personal prize: the person's own, or the unit's. */
  eligibleBy: "person" | "unit";
  /** Of rules that overlap (同一阶梯), whether all that are reached hold, or the highest only. */
  ladder: "cumulative" | "highest";
  /** Whether an absence without cause is also a failure of the person. */
  absenceFails: boolean;
  /** What an absence without cause is in the person's own mean: zero, or there is no mean of the year. */
  absenceInOwnMean: "zero" | "no-mean";
}

/** A scheme of awards and penalties by examinations (考试奖惩方案). Its rules stand on a point of their own. */
export interface AwardScheme {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The examination, a code of `appraisal.exam`. */
  exam: string;
  /** How many sittings make a year (全年次数). */
  sittings: number;
  /** How it is read. */
  readings: AwardReadings;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days for which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of {@link AwardReadings}. */
export const awardReadingsSchema: z.ZodType<AwardReadings> = z.strictObject({
  collectiveMean: z.enum(["papers", "persons"]),
  eligibleBy: z.enum(["person", "unit"]),
  ladder: z.enum(["cumulative", "highest"]),
  absenceFails: z.boolean(),
  absenceInOwnMean: z.enum(["zero", "no-mean"]),
});

/** Shape of an {@link AwardScheme}. */
export const awardSchemeSchema: z.ZodType<AwardScheme> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  exam: z.string(),
  sittings: z.int().min(1),
  readings: awardReadingsSchema,
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Schemes of awards and penalties by examinations (考试奖惩方案). */
export const awardSchemePoint: ExtensionPoint<AwardScheme> = defineExtensionPoint<AwardScheme>({
  id: "appraisal.award-scheme",
  title: { zh: "考试奖惩方案", en: "schemes of awards" },
  schema: awardSchemeSchema,
  key: (scheme) => scheme.code,
  *check(entries, composition) {
    for (const { point, key, value } of entries) {
      yield* unknownCode(composition, point, key, "exam", value.exam, examPoint.id);
    }
  },
});

/** Rules of awards and penalties (奖惩规则). Two bands that share a score do not compose. */
export const awardRulePoint: ExtensionPoint<AwardRule> = defineExtensionPoint<AwardRule>({
  id: "appraisal.award-rule",
  title: { zh: "奖惩规则", en: "rules of awards and penalties" },
  schema: awardRuleSchema,
  key: (rule) => rule.code,
  *check(entries, composition) {
    for (const { point, key, value } of entries) {
      const scheme = awardSchemePoint.id;
      yield* unknownCode(composition, point, key, "scheme", value.scheme, scheme);
      yield* unknownCode(composition, point, key, "decider", value.decider, deciderPoint.id);
      const specialties = "specialties" in value ? value.specialties : [];
      for (const each of specialties) {
        yield* unknownCode(composition, point, key, "specialty", each, specialtyPoint.id);
      }
      if (!("exam" in value)) continue;
      yield* unknownCode(composition, point, key, "exam", value.exam, examPoint.id);
    }
    yield* overlaps(entries);
  },
});

function* unknownCode(
  composition: Composition,
  point: string,
  key: string,
  field: string,
  code: string,
  list: string,
): Iterable<Message> {
  if (composition.keys(list).has(code)) return;
  yield appraisalCodes.message("APPRAISAL_UNKNOWN_CODE", { point, key, field, code, list });
}

function* overlaps(entries: readonly Contribution<AwardRule>[]): Iterable<Message> {
  const bands = entries.map(({ value }) => value).filter((rule) => rule.form === "band");
  for (const [at, first] of bands.entries()) {
    for (const second of bands.slice(at + 1)) {
      if (!judgeTheSame(first, second) || !bandsOverlap(first, second)) continue;
      const values = { first: first.title, second: second.title };
      yield appraisalCodes.message("APPRAISAL_BANDS_OVERLAP", values);
    }
  }
}

function judgeTheSame(a: BandRule, b: BandRule): boolean {
  const shared = a.specialties.some((specialty) => b.specialties.includes(specialty));
  return a.scheme === b.scheme && a.over === b.over && shared;
}
