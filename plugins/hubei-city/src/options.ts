import type { PlainDate } from "@fuyou/kernel";
import { plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";

/** What a deployment may say about this plugin, with the defaults filled in. */
export interface HubeiCityOptions {
  /** First day of the programme. */
  programmeFrom: PlainDate;
}

/** What a deployment writes: everything has a default. */
export type HubeiCityInput = Partial<HubeiCityOptions>;

/** Shape of the options. */
export const optionsSchema: z.ZodType<HubeiCityOptions, HubeiCityInput> = z.strictObject({
  programmeFrom: plainDateSchema.default("2015-01-01"),
}) as z.ZodType<HubeiCityOptions, HubeiCityInput>;
