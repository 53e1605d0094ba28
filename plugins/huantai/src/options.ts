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
}

/** What a deployment has to say. */
export type HuantaiInput = Pick<HuantaiOptions, "effectiveFrom"> & Partial<HuantaiOptions>;

/** Shape of the options. */
export const optionsSchema: z.ZodType<HuantaiOptions, HuantaiInput> = z.strictObject({
  effectiveFrom: plainDateSchema,
  officeRounding: z.enum(["up", "down", "nearest"]).default("up"),
  roomArea: z.enum(["each-room", "together"]).default("each-room"),
}) as z.ZodType<HuantaiOptions, HuantaiInput>;
