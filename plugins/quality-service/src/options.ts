import { quorumSchema } from "@fuyou/governance";
import { type Fraction, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { type PostClass, postClassSchema } from "@fuyou/personnel";
import { z } from "zod";
import {
  type AppraisalInput,
  type AppraisalOptions,
  appraisalOptionsSchema,
} from "./appraisal-options.js";
import { type RolloutDays, rolloutDaysSchema } from "./rollout-days.js";

/** Which kinds of institution the plan's three tiers of stations are (站点类型), codes of `hierarchy.institution-kind`. */
export interface Stations {
  /** The county guidance station (县计生指导站). */
  readonly county: readonly string[];
  /** Township central stations (乡中心服务站). */
  readonly central: readonly string[];
  /** Ordinary township stations (一般乡服务站). */
  readonly ordinary: readonly string[];
}

/** A farm that moves in, as a deployment knows it. */
export interface FarmMovingIn {
  /** The year in which its people are counted. */
  readonly year: number;
  /** How many they are. */
  readonly persons: number;
}

/** The numbers of the forecast that the plan blanks (人口预测), as far as a deployment knows them. */
export interface ForecastNumbers {
  /** Population of the year before the plan. */
  readonly base?: number | undefined;
  /** Natural growth of a year, as an exact share. */
  readonly naturalRate?: Fraction | undefined;
  /** The two regiment farms that move in. */
  readonly farms?: readonly FarmMovingIn[] | undefined;
}

/** Which copy of the plan is judged where the two disagree. */
export type Copies = "both" | "first" | "second";

/** What the plan leaves open of its survey of needs (需求调查的待定事项). */
export interface NeedsSurveyOptions {
  /**
   * Counts from one up to below this are suppressed before they leave the village: 5 by default. The plan says nothing;
   * a deployment may ask for more.
   */
  readonly smallCell: number;
  /** How many days after the end of the month a village's report is due; null, the default: 及时 names no number. */
  readonly villageReportDays: number | null;
  /** How many days after the end of the quarter a township's report is due; null, the default: the same. */
  readonly townshipReportDays: number | null;
  /** The least share of mentions of a core need, included; null, the default: the plan gives no limit. */
  readonly coreShare: Fraction | null;
  /** The least share of mentions of a main need, included; null, the default: the same. */
  readonly mainShare: Fraction | null;
  /** Codes of the services of which one answers a topic, by code of the topic; the plan's own services by default. */
  readonly services: Readonly<Record<string, readonly string[]>>;
}

/** What the plan leaves open (待定事项), each with the default that is taken where nothing is said. */
export interface QualityServiceOptions {
  /** First day of the plan (规划期起): 1 January 2006, from its title 十一五. */
  planFrom: PlainDate;
  /**
   * The day from which what is to be reached "by 2010" (到2010年) is judged: 31 December 2010, because the
   * plan elsewhere says the end of the five years. The ratios bear no date of their own and are judged
   * from the same day.
   */
  targetDay: PlainDate;
  /** Last day on which the rules hold; without one they go on, as the plan names no end. */
  until?: PlainDate | undefined;
  /** The kinds of institution of the three tiers. */
  stations: Stations;
  /**
   * The classes of post whose holders are technical staff (技术人员): professional posts only, by default. The
   * plan does not say whether its managers count.
   */
  technicalPosts: readonly PostClass[];
  /** The kinds of post that are technical posts (技术服务岗位) and may not be vacant. */
  technicalPostKinds: readonly string[];
  /**
   * Whether 大专 30% and 中级 30% mean exactly that degree and title (`exactly`, the default) or also those
   * above (`and-above`). The plan writes 以上 where it means it (副高级以上, 中专以上), and does not here.
   */
  middleGroups: "exactly" | "and-above";
  /**
   * Which copy is judged where one has `20%` and the other `20`: `both` by default, so that the conflict is
   * reported until somebody has compared them with the original.
   */
  copies: Copies;
  /**
   * The licences that fit a specialty (相应的专业资格), codes of `personnel.licence-kind` by code of
   * `personnel.specialty`. The plan does not say which; where none are given, any licence will do.
   */
  licencesBySpecialty: Readonly<Record<string, readonly string[]>>;
  /** The numbers of the population forecast, which the plan blanks; nothing is taken where they are not said. */
  forecast?: ForecastNumbers | undefined;
  /**
   * The services before which the eight things are to be known (八个知情), codes of `services.service`:
   * those of contraception by default, `contraception-service` and `quality-contraception-course`. The plan speaks of
   * contraception and names no service by a code; one that the catalogue does not have matters nothing.
   */
  informedChoiceServices: readonly string[];
  /**
   * The share that has to be present when a township decides major matters (法定人数). The plan names none;
   * where nothing is said none is judged.
   */
  decisionQuorum?: Fraction | undefined;
  /**
   * When the three waves of the rollout go (分批推进日期). The plan gives their order and no day; where nothing is
   * said there are no steps and no gates, and the evaluations alone are asked for.
   */
  rollout?: RolloutDays | undefined;
  /** What is open about examinations, awards and assessments. */
  appraisal: AppraisalOptions;
  /** What is left open of the survey of needs. */
  needs: NeedsSurveyOptions;
}

/** What a deployment may say; nothing has to be said. */
export type QualityServiceInput = Partial<Omit<QualityServiceOptions, "appraisal" | "needs">> & {
  /** What is open about examinations, awards and assessments. */
  appraisal?: AppraisalInput | undefined;
  /** What is left open of the survey of needs. */
  needs?: Partial<NeedsSurveyOptions> | undefined;
};

const share = z
  .strictObject({ p: z.int().min(0), q: z.int().min(1) })
  .nullable()
  .default(null);
const days = z.int().min(0).nullable().default(null);
const codes = z.array(z.string().min(1)).min(1);

/** Shape of the options. */
export const optionsSchema: z.ZodType<QualityServiceOptions, QualityServiceInput> = z.strictObject({
  planFrom: plainDateSchema.default("2006-01-01"),
  targetDay: plainDateSchema.default("2010-12-31"),
  until: plainDateSchema.optional(),
  stations: z.strictObject({ county: codes, central: codes, ordinary: codes }).default({
    county: ["county-fp-station"],
    central: ["central-township-fp-station"],
    ordinary: ["township-fp-station"],
  }),
  technicalPosts: z.array(postClassSchema).min(1).default(["professional"]),
  technicalPostKinds: codes.default(["professional"]),
  middleGroups: z.enum(["exactly", "and-above"]).default("exactly"),
  copies: z.enum(["both", "first", "second"]).default("both"),
  licencesBySpecialty: z.record(z.string(), codes).default({}),
  forecast: z
    .strictObject({
      base: z.int().min(0).optional(),
      naturalRate: z.strictObject({ p: z.int(), q: z.int().min(1) }).optional(),
      farms: z
        .array(z.strictObject({ year: z.int(), persons: z.int().min(0) }))
        .max(2)
        .optional(),
    })
    .optional(),
  informedChoiceServices: codes.default(["contraception-service", "quality-contraception-course"]),
  decisionQuorum: quorumSchema.optional(),
  rollout: rolloutDaysSchema.optional(),
  appraisal: appraisalOptionsSchema.prefault({}),
  needs: z
    .strictObject({
      smallCell: z.int().min(2).default(5),
      villageReportDays: days,
      townshipReportDays: days,
      coreShare: share,
      mainShare: share,
      services: z.record(z.string(), codes).default({
        contraception: ["quality-informed-choice", "quality-contraception-course"],
        "healthy-birth": ["quality-folic-acid"],
        "reproductive-care": [
          "quality-rti-screening",
          "quality-rti-treatment",
          "quality-infertility",
        ],
      }),
    })
    .prefault({}),
}) as z.ZodType<QualityServiceOptions, QualityServiceInput>;

/** The options as they are where a deployment says nothing. */
export const defaultOptions: QualityServiceOptions = optionsSchema.parse({});
