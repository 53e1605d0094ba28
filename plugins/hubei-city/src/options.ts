import { type SchemeItem, schemeItemSchema } from "@fuyou/appraisal";
import type { ControlledBelow } from "@fuyou/indicators";
import { type CodeEntry, codeEntrySchema, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";

/** What a deployment may say about this plugin, with the defaults filled in. */
export interface HubeiCityOptions {
  /** First day of the programme. */
  programmeFrom: PlainDate;
  /**
   * Whether 控制在7‰以下 and 控制在10‰以下 leave the number itself out (`excluded`, the default, by plain reading)
   * or take it in (`included`, by the legal convention on 以下).
   */
  controlledBelow: ControlledBelow;
  /**
   * Whether private money may take part in the management of the institution (社会资本参与); no by default, since
   * the programme wants it without saying how.
   */
  socialCapital: boolean;
  /** Items and weights of the institutions' appraisal (考核项目): none by default, as the document names none. */
  appraisalItems: readonly SchemeItem[];
  /**
   * The modules of the province's information system, all of which are to be in use; null, the default: the document
   * lists none, and no share of modules in use can be told.
   */
  systemModules: readonly CodeEntry[] | null;
}

/** What a deployment writes: everything has a default. */
export type HubeiCityInput = Partial<HubeiCityOptions>;

/** Shape of the options. */
export const optionsSchema: z.ZodType<HubeiCityOptions, HubeiCityInput> = z.strictObject({
  programmeFrom: plainDateSchema.default("2015-01-01"),
  controlledBelow: z.enum(["excluded", "included"]).default("excluded"),
  socialCapital: z.boolean().default(false),
  appraisalItems: z.array(schemeItemSchema).default([]),
  systemModules: z.array(codeEntrySchema).nullable().default(null),
}) as z.ZodType<HubeiCityOptions, HubeiCityInput>;
