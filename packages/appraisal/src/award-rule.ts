import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeSchema,
  defineCodeList,
  type ExtensionPoint,
  fenSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { scoreSchema } from "./score.js";

/** Who decides about an award or penalty (决定机关): an open list. What is worked out here is only ever a proposal to them. */
export const deciderPoint: ExtensionPoint<CodeEntry> = defineCodeList("appraisal.decider", {
  zh: "决定机关",
  en: "who decides",
});

/** The deciders common to all counties. */
export const deciders: readonly CodeEntry[] = [
  { code: "personnel-department", title: { zh: "人事部门", en: "personnel department" } },
  { code: "competent-department", title: { zh: "主管部门", en: "competent department" } },
];

/** An edge of a band of scores (分数线), and whether the number itself belongs to it (是否含本数). */
export interface ScoreEdge {
  /** Hundredths of a point. */
  score: number;
  /** Whether the number itself belongs to the band. */
  included: boolean;
}

/** What a rule brings about once it is decided (奖惩内容). */
export interface AwardEffect {
  /** Whether it rewards or takes away. */
  sense: "award" | "penalty";
  /** In words. */
  what: Text;
  /** Money in fen; null where there is none or the document gives no amount. */
  fen: number | null;
  /** Months of post allowance (岗位津贴月数); null where it is not about that. */
  months: number | null;
  /** What the document leaves open about it, so that it cannot be proposed as it is; null where nothing is. */
  open: Text | null;
}

/** What every rule of awards and penalties says (奖惩规则). */
export interface AwardRuleBase {
  /** Its code. */
  code: string;
  /** The scheme it belongs to, a code of `appraisal.award-scheme`. */
  scheme: string;
  /** Its name. */
  title: Text;
  /** Who decides, a code of `appraisal.decider`. */
  decider: string;
  /** The clauses it rests on. */
  cites: readonly Citation[];
}

/** A band of the collective mean (集体平均分数段): what comes to a unit's specialty whose mean lies in it. */
export interface BandRule extends AwardRuleBase {
  /** The form of the rule. */
  form: "band";
  /** The specialties each of which is judged by itself, codes of `personnel.specialty`. */
  specialties: readonly string[];
  /** Whether the mean of the year counts or that of each sitting. */
  over: "year" | "sitting";
  /** Its lower edge; null where it has none. */
  from: ScoreEdge | null;
  /** Its upper edge; null where it has none. */
  to: ScoreEdge | null;
  /** What it brings about. */
  effect: AwardEffect;
}

/** A class of personal prize (奖次). */
export interface PrizeRank {
  /** Its name, for example 一等奖. */
  title: Text;
  /** How many there are (名额). */
  places: number;
  /** Money in fen. */
  fen: number;
}

/** Personal prizes of a group of specialties (个人奖), by the candidates' means of the year. */
export interface PrizeRule extends AwardRuleBase {
  /** The form of the rule. */
  form: "prize";
  /** The specialties that compete together, codes of `personnel.specialty`. */
  specialties: readonly string[];
  /** From which mean of the year one may compete (评奖资格线). */
  eligibleFrom: ScoreEdge;
  /** The classes, the highest first. */
  ranks: readonly PrizeRank[];
}

/** What follows from so many failures or absences in a year (按次数处理). */
export interface CountRule extends AwardRuleBase {
  /** The form of the rule. */
  form: "count";
  /** What is counted: sittings failed, or missed without cause. */
  counts: "failed" | "unexcused";
  /** From how many on it holds. */
  at: number;
  /** Whether it comes once for each, rather than once. */
  each: boolean;
  /** Rules with the same word here overlap: the more failures, the more of them hold; null where it stands alone. */
  ladder: string | null;
  /** What it brings about. */
  effect: AwardEffect;
}

/** What follows each time from a score in some examination (按单次成绩奖惩). */
export interface MarkRule extends AwardRuleBase {
  /** The form of the rule. */
  form: "mark";
  /** The examination, a code of `appraisal.exam`. */
  exam: string;
  /** From which score it holds; null where it holds for a failure. */
  from: ScoreEdge | null;
  /** What it brings about. */
  effect: AwardEffect;
}

/** A rule of awards and penalties (奖惩规则), as data. */
export type AwardRule = BandRule | PrizeRule | CountRule | MarkRule;

const edge = z.strictObject({ score: scoreSchema, included: z.boolean() });
const effect = z.strictObject({
  sense: z.enum(["award", "penalty"]),
  what: textSchema,
  fen: fenSchema.nullable(),
  months: z.int().min(1).nullable(),
  open: textSchema.nullable(),
});
const base = {
  code: codeSchema,
  scheme: codeSchema,
  title: textSchema,
  decider: codeSchema,
  cites: z.array(citationSchema),
};
const specialties = z.array(z.string()).min(1);

/** Shape of an {@link AwardRule}. */
export const awardRuleSchema: z.ZodType<AwardRule> = z.discriminatedUnion("form", [
  z.strictObject({
    ...base,
    form: z.literal("band"),
    specialties,
    over: z.enum(["year", "sitting"]),
    from: edge.nullable(),
    to: edge.nullable(),
    effect,
  }),
  z.strictObject({
    ...base,
    form: z.literal("prize"),
    specialties,
    eligibleFrom: edge,
    ranks: z
      .array(z.strictObject({ title: textSchema, places: z.int().min(1), fen: fenSchema }))
      .min(1),
  }),
  z.strictObject({
    ...base,
    form: z.literal("count"),
    counts: z.enum(["failed", "unexcused"]),
    at: z.int().min(1),
    each: z.boolean(),
    ladder: z.string().nullable(),
    effect,
  }),
  z.strictObject({
    ...base,
    form: z.literal("mark"),
    exam: codeSchema,
    from: edge.nullable(),
    effect,
  }),
]);
