import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  citationSchema,
  codeIssues,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Fraction,
  type Period,
  periodSchema,
  type Rhythm,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { surveyChannelPoint, surveyMethodPoint } from "./channel.js";

/** How often a summary is sent on (上报周期): by the month or the quarter of the calendar. */
export type ReportCadence = Extract<Rhythm, "month" | "quarter">;

/** One of the things a survey asks about (调查内容). */
export interface SurveyQuestion {
  /** Its code, by which topics say to which question they belong. */
  code: string;
  /** What is asked. */
  title: Text;
  /** Whether it is about services, about the work of bodies, or about techniques; never about persons. */
  about: "services" | "bodies" | "techniques";
  /** The clauses that ask it. */
  cites: readonly Citation[];
}

/** Who receives a summary (报送对象). */
export interface ReportRecipient {
  /** How the recipient is called. */
  title: Text;
  /** The kinds of institution of which one receives it, codes of `hierarchy.institution-kind`. */
  kinds: readonly string[];
}

/** That one level sends its summary to the next (上报流程). */
export interface ReportFlow {
  /** The level that sends. */
  from: "village" | "township";
  /** How often. */
  cadence: ReportCadence;
  /** Who receives it; every one of them. */
  recipients: readonly ReportRecipient[];
  /** How many days after the end of the span it is due; null where the document gives no number. */
  dueDays: number | null;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
}

/**
 * A rank of needs (需求层次). Needs that people named are ranked by their share of all mentions; a rank of `inferred`
 * needs takes what only records of services show.
 */
export interface NeedRank {
  /** Its code, for example `core`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Whether it ranks needs that people named, or those only inferred from records of services. */
  heard: "named" | "inferred";
  /** The least share of mentions, included; null where the document gives none. Meaningless for inferred needs. */
  atLeast: Fraction | null;
}

/**
 * A kind of survey (调查类型): what is asked, by which methods and channels, how often, and how summaries go up. It
 * yields totals only; that it is used on single persons cannot be said.
 */
export interface SurveyKind {
  /** Its code, for example `needs`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Whether it covers the whole county, or a statistical sample of it (抽样). */
  scope: "county" | "sample";
  /** How many times a year; null where the document gives no number. */
  perYear: number | null;
  /** What is asked. */
  questions: readonly SurveyQuestion[];
  /** By which methods, codes of `needs.method`. */
  methods: readonly string[];
  /** Through which channels, codes of `needs.channel`. */
  channels: readonly string[];
  /** How summaries go up. */
  flows: readonly ReportFlow[];
  /** The ranks of needs, from the highest; none where the document ranks nothing. */
  ranks: readonly NeedRank[];
  /** Counts from one up to below this are suppressed before they leave the village; at least 2. */
  smallCell: number;
  /** That answers are never used on single persons; always false. */
  individualUse: false;
  /** Whether a year's analysis goes into next year's plan. */
  yearlyAnalysis: boolean;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it is held; open where absent. */
  period?: Period | undefined;
}

const cites = z.array(citationSchema);
const fractionSchema: z.ZodType<Fraction> = z.strictObject({
  p: z.int().min(0),
  q: z.int().min(1),
});

/** Shape of a {@link SurveyKind}. */
export const surveyKindSchema: z.ZodType<SurveyKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  scope: z.enum(["county", "sample"]),
  perYear: z.int().min(1).nullable(),
  questions: z.array(
    z.strictObject({
      code: codeSchema,
      title: textSchema,
      about: z.enum(["services", "bodies", "techniques"]),
      cites,
    }),
  ),
  methods: z.array(codeOf(surveyMethodPoint)),
  channels: z.array(codeOf(surveyChannelPoint)),
  flows: z.array(
    z.strictObject({
      from: z.enum(["village", "township"]),
      cadence: z.enum(["month", "quarter"]),
      recipients: z
        .array(
          z.strictObject({
            title: textSchema,
            kinds: z.array(codeOf(institutionKindPoint)).min(1),
          }),
        )
        .min(1),
      dueDays: z.int().min(0).nullable(),
      cites,
    }),
  ),
  ranks: z.array(
    z.strictObject({
      code: codeSchema,
      title: textSchema,
      heard: z.enum(["named", "inferred"]),
      atLeast: fractionSchema.nullable(),
    }),
  ),
  smallCell: z.int().min(2),
  individualUse: z.literal(false),
  yearlyAnalysis: z.boolean(),
  cites,
  period: periodSchema.optional(),
});

/** The kinds of survey (调查类型). */
export const surveyKindPoint: ExtensionPoint<SurveyKind> = defineExtensionPoint<SurveyKind>({
  id: "needs.survey-kind",
  title: { zh: "调查类型", en: "kinds of survey" },
  schema: surveyKindSchema,
  key: (kind) => kind.code,
  cites: (kind) => [
    ...kind.cites,
    ...kind.questions.flatMap((each) => each.cites),
    ...kind.flows.flatMap((each) => each.cites),
  ],
  check: (entries, composition) => codeIssues(entries, surveyKindSchema, composition),
});
