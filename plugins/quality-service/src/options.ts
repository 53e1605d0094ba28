import { type PlainDate, plainDateSchema } from "@fuyou/kernel";
import type { PostClass } from "@fuyou/personnel";
import { postClassSchema } from "@fuyou/personnel";
import { z } from "zod";

/** Which kinds of institution the plan's three tiers of stations are (站点类型), codes of `hierarchy.institution-kind`. */
export interface Stations {
  /** The county guidance station (县计生指导站). */
  readonly county: readonly string[];
  /** Township central stations (乡中心服务站). */
  readonly central: readonly string[];
  /** Ordinary township stations (一般乡服务站). */
  readonly ordinary: readonly string[];
}

/** Which copy of the plan is judged where the two disagree. */
export type Copies = "both" | "first" | "second";

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
}

/** What a deployment may say; nothing has to be said. */
export type QualityServiceInput = Partial<QualityServiceOptions>;

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
}) as z.ZodType<QualityServiceOptions, QualityServiceInput>;

/** The options as they are where a deployment says nothing. */
export const defaultOptions: QualityServiceOptions = optionsSchema.parse({});
