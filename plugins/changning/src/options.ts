import type { PlainDate } from "@fuyou/kernel";
import { plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";

/** What a deployment may say about this plugin, with the defaults filled in. */
export interface ChangningOptions {
  /** First day of the programme. */
  programmeFrom: PlainDate;
}

/** What a deployment writes: everything has a default. */
export type ChangningInput = Partial<ChangningOptions>;

/** Shape of the options. */
export const optionsSchema: z.ZodType<ChangningOptions, ChangningInput> = z.strictObject({
  programmeFrom: plainDateSchema.default("2018-01-01"),
}) as z.ZodType<ChangningOptions, ChangningInput>;
