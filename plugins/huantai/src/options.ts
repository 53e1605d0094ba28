import { type SchemeItem, schemeItemSchema } from "@fuyou/appraisal";
import type { RoomReading } from "@fuyou/assets";
import { type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";

/** What Huantai's opinion leaves open (待定事项), each with the default that is taken where nothing is said. */
export interface HuantaiOptions {
  /**
   * The day the opinion takes effect. The document bears no date; it speaks of the 19th Party Congress
   * (October 2017), so that a deployment has to say the day.
   */
  effectiveFrom: PlainDate;
  /**
   * How one per ten thousand of population is made a whole number of persons: `up` by default, because
   * 不少于 (not less than) leaves no part of a person out.
   */
  officeRounding: "up" | "down" | "nearest";
  /**
   * Of what 16 m² and the furniture named in the same sentence are asked: `each-room` of a village by
   * itself, or all of its service rooms `together`. `each-room` by default.
   */
  roomArea: RoomReading;
  /**
   * Within how many days a second service of the same content gives nothing new (结果共享期限), the day itself being 0.
   * The document names none: null by default, and nothing is called double.
   */
  resultSharingDays: number | null;
  /** Items and weights of the institutions' appraisal (机构考核项目): none by default, as towns and the bureau set them. */
  institutionItems: readonly SchemeItem[];
  /** Items and weights of the appraisal of groups of posts (人员考核项目): none by default. */
  staffItems: readonly SchemeItem[];
  /**
   * Below which number a total is suppressed where sources are compared: 5 by default. The document says nothing; a
   * deployment may ask for more.
   */
  smallCell: number;
}

/** What a deployment has to say. */
export type HuantaiInput = Pick<HuantaiOptions, "effectiveFrom"> & Partial<HuantaiOptions>;

/** Shape of the options. */
export const optionsSchema: z.ZodType<HuantaiOptions, HuantaiInput> = z.strictObject({
  effectiveFrom: plainDateSchema,
  officeRounding: z.enum(["up", "down", "nearest"]).default("up"),
  roomArea: z.enum(["each-room", "together"]).default("each-room"),
  resultSharingDays: z.int().min(0).nullable().default(null),
  institutionItems: z.array(schemeItemSchema).default([]),
  staffItems: z.array(schemeItemSchema).default([]),
  smallCell: z.int().min(2).default(5),
}) as z.ZodType<HuantaiOptions, HuantaiInput>;
