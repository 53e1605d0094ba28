import { type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { type Rounding, roundingSchema } from "@fuyou/standards";
import { z } from "zod";

/** What the document leaves open (文件未写明的事项), decided by whoever composes the deployment. */
export interface SampleCountyOptions {
  /** The day the notice takes effect (施行日期). */
  effectiveFrom: PlainDate;
  /** What becomes of a part of a person (不足一人的处理): a whole one, unless said otherwise. */
  rounding: Rounding;
}

/** How the options are read; `rounding` may be left out. */
export const optionsSchema = z.strictObject({
  effectiveFrom: plainDateSchema,
  rounding: roundingSchema.default("up"),
});
