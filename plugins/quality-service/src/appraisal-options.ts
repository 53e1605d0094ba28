import { type AwardReadings, scoreSchema } from "@fuyou/appraisal";
import { z } from "zod";

/** The weights of the two parts of a combination of assessments, whole numbers beside each other; null where nobody says. */
export type MixWeights = readonly [number, number] | null;

/** What the plan leaves open about examinations, awards and assessments (考核待定事项), each with its default. */
export interface AppraisalOptions {
  /** From which score an examination is passed (及格线), in hundredths of a point. The plan does not say: null. */
  passMark: number | null;
  /**
   * How the rules of awards are read: the collective mean is that of all `papers`; one competes by the
   * `person`'s own mean; of overlapping penalties the `highest` holds; an absence without cause is not a
   * failure besides (`false`), and is `zero` in one's own mean as it is in the unit's.
   */
  readings: AwardReadings;
  /** Whether the collective prizes are for the mean of the `year` (the default) or of each `sitting`. */
  prizesOver: "year" | "sitting";
  /**
   * Whether 65 itself belongs to 65分以下. By the legal convention 以下 includes the number, so that it does
   * (`true`); by the plain reading it does not.
   */
  fineIncludes65: boolean;
  /** Whether 80分以上 and 85分以上 include the number (`true`), as 以上 does by the legal convention. */
  orAboveIncludes: boolean;
  /** What failing an examination of the prefecture costs: `travel` money, post `allowance`, or `open`, as the plan leaves it. */
  prefectureFailure: "open" | "travel" | "allowance";
  /** Weights of the unit's own check and the county's sample. */
  selfAndSample: MixWeights;
  /** Weights of the county's assessment and the people's own. */
  countyAndPeople: MixWeights;
  /** Weights of the year-end assessment and the ordinary one. */
  yearEndAndOrdinary: MixWeights;
}

/** What a deployment may say of it; nothing has to be said. */
export type AppraisalInput = Partial<Omit<AppraisalOptions, "readings">> & {
  /** The readings that are to be otherwise. */
  readings?: Partial<AwardReadings> | undefined;
};

const weight = z.int().min(1);
const weights = z.tuple([weight, weight]).nullable().default(null);
/** Shape of the options. */
export const appraisalOptionsSchema: z.ZodType<AppraisalOptions, AppraisalInput> = z.strictObject({
  passMark: scoreSchema.nullable().default(null),
  readings: z
    .strictObject({
      collectiveMean: z.enum(["papers", "persons"]).default("papers"),
      eligibleBy: z.enum(["person", "unit"]).default("person"),
      ladder: z.enum(["cumulative", "highest"]).default("highest"),
      absenceFails: z.boolean().default(false),
      absenceInOwnMean: z.enum(["zero", "no-mean"]).default("zero"),
    })
    .prefault({}),
  prizesOver: z.enum(["year", "sitting"]).default("year"),
  fineIncludes65: z.boolean().default(true),
  orAboveIncludes: z.boolean().default(true),
  prefectureFailure: z.enum(["open", "travel", "allowance"]).default("open"),
  selfAndSample: weights,
  countyAndPeople: weights,
  yearEndAndOrdinary: weights,
}) as z.ZodType<AppraisalOptions, AppraisalInput>;
