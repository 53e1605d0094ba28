import { type Period, type PlainDate, periodSchema } from "@fuyou/kernel";
import { z } from "zod";

/** The days of one wave; both ends are needed, because a phase has both. */
export interface WaveDays extends Period {
  /** First day. */
  from: PlainDate;
  /** Last day, included. */
  to: PlainDate;
}

/**
 * When the three waves go (推进日期). The plan gives the order and no day, so that a deployment has to say all of
 * them or none; without them there are no steps, and only the evaluations are asked for.
 */
export interface RolloutDays {
  /** The pilot at the central stations (先行试点). */
  pilot: WaveDays;
  /** The ordinary stations, brought along by the central ones (带动一般站). */
  stations: WaveDays;
  /** The whole county (全县推开). */
  county: WaveDays;
}

const days = periodSchema.refine((period) => period.to !== undefined, {
  error: "a wave needs its last day",
  params: { zh: "每一批都要写明止日" },
}) as unknown as z.ZodType<WaveDays>;

/** Shape of {@link RolloutDays}. */
export const rolloutDaysSchema: z.ZodType<RolloutDays> = z.strictObject({
  pilot: days,
  stations: days,
  county: days,
});
