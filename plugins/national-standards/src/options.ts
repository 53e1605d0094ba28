import { type PlainDate, plainDateSchema } from "@fuyou/kernel";
import type { Rounding } from "@fuyou/standards";
import { z } from "zod";

/** How many people one post is for (编制与人口之比): 1 : 5,000, 1 : 10,000 or 1 : 15,000. */
export type PopulationPerPost = 5000 | 10000 | 15000;

/**
 * Which services of the county's catalogue the national schedules are given by, and how much later an offer still is in
 * time (国家服务日程的选项).
 */
export interface ContactOptions {
  /** Code of the service of antenatal contacts; `perinatal-care` by default. */
  antenatalService: string;
  /** Code of the service of the visit after discharge and the day-42 check; `perinatal-care` by default. */
  postpartumService: string;
  /** Code of the service of contacts with children; `child-care` by default. */
  childService: string;
  /** Days after a window in which an offer still is in time; 0 by default, since the norm gives no tolerance. */
  graceDays: number;
}

/** What the national standards leave open (待定事项), each with what is taken where nothing is said. */
export interface NationalStandardsOptions {
  /**
   * The ratio the province uses. Nothing is taken where it is not said: the bound stays unresolved
   * and the verdict unknown.
   */
  provinceRatio?: PopulationPerPost | undefined;
  /** How a part of a post is rounded; `up` by default, so that no part of the population is left out. */
  postsRounding: Rounding;
  /**
   * Whether the ratio and the class speak of authorised quotas (编制), the default, as 编制标准 says, or
   * of posts (岗位) on the register.
   */
  postsCountedAs: "quotas" | "posts";
  /** Class of the county institution: 2 by default; 1 needs approval. */
  countyClass: 1 | 2;
  /** Kinds of institution that are maternal and child health bodies of the county (妇幼保健机构). */
  countyBodies: readonly string[];
  /** Whether the county lies under the provincial opinion of 2011 on village doctors; yes by default. */
  villageDoctorOpinion: boolean;
  /** Days before the end of a certificate from which renewal is due; three months read as 90 days. */
  renewalNoticeDays: number;
  /**
   * First day of the two years in which village doctors are to have been trained. Nothing is taken
   * where it is not said: the bound stays unresolved and the verdict unknown.
   */
  trainedSince?: PlainDate | undefined;
  /**
   * Whether the county's registering authority goes by the local guidance on winding-up (creditors told,
   * three notices, 90 days for claims); yes by default. It is not national law.
   */
  windingUpGuidance: boolean;
  /** From when the 90 days for claims are counted: the first public notice, the default, or the beginning. */
  claimsCountedFrom: "first-notice" | "beginning";
  /**
   * What telling creditors or publishing notices later than the guidance says does: it is a `finding`, the
   * default, since nobody can make it earlier, or it is a `bar` to deregistration.
   */
  lateTelling: "finding" | "bar";
  /**
   * Calendar days from the liquidation report within which cancellation is applied for. The law says 15
   * working days, which nobody can count without the calendar of public holidays: nothing is taken where
   * it is not said, and the bound stays unresolved.
   */
  cancellationDays?: number | undefined;
  /** Which services the national schedules are given by, and what tolerance there is (国家服务日程). */
  contacts: ContactOptions;
}

/** What a deployment may say; everything may be left out. */
export interface NationalStandardsInput
  extends Partial<Omit<NationalStandardsOptions, "contacts">> {
  /** What of the schedules is to be otherwise. */
  contacts?: Partial<ContactOptions> | undefined;
}

const contactsSchema = z.strictObject({
  antenatalService: z.string().min(1).default("perinatal-care"),
  postpartumService: z.string().min(1).default("perinatal-care"),
  childService: z.string().min(1).default("child-care"),
  graceDays: z.int().min(0).default(0),
});

/** Shape of the options. */
export const optionsSchema: z.ZodType<NationalStandardsOptions, NationalStandardsInput> =
  z.strictObject({
    provinceRatio: z.union([z.literal(5000), z.literal(10000), z.literal(15000)]).optional(),
    postsRounding: z.enum(["up", "down", "nearest"]).default("up"),
    postsCountedAs: z.enum(["quotas", "posts"]).default("quotas"),
    countyClass: z.union([z.literal(1), z.literal(2)]).default(2),
    countyBodies: z
      .array(z.string().min(1))
      .min(1)
      .default(["county-mch-hospital", "county-mchfp-centre"]),
    villageDoctorOpinion: z.boolean().default(true),
    renewalNoticeDays: z.int().min(1).default(90),
    trainedSince: plainDateSchema.optional(),
    windingUpGuidance: z.boolean().default(true),
    claimsCountedFrom: z.enum(["first-notice", "beginning"]).default("first-notice"),
    lateTelling: z.enum(["finding", "bar"]).default("finding"),
    cancellationDays: z.int().min(1).optional(),
    contacts: contactsSchema.prefault({}),
  }) as z.ZodType<NationalStandardsOptions, NationalStandardsInput>;
