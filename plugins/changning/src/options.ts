import { type SchemeItem, schemeItemSchema } from "@fuyou/appraisal";
import { quorumSchema } from "@fuyou/governance";
import type { ControlledBelow } from "@fuyou/indicators";
import { type Fraction, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";
import { type SubCountyHub, subCountyHubSchema } from "./hub-option.js";

/** What a deployment may say about this plugin, with the defaults filled in. */
export interface ChangningOptions {
  /** First day of the programme. */
  programmeFrom: PlainDate;
  /**
   * Whether 控制在17/10万以下 and 控制在9‰以下 leave the number itself out (`excluded`, the default, by plain
   * reading) or take it in (`included`, by the legal convention on 以下).
   */
  controlledBelow: ControlledBelow;
  /**
   * The share that has to be present when major decisions are taken (法定人数). The programme names none; where
   * nothing is said none is judged.
   */
  decisionQuorum?: Fraction | undefined;
  /**
   * Which township hospitals each central hospital guides (县以下服务中心). The document leaves it open; none
   * unless said, and then the central hospitals are found short of it.
   */
  hubs: readonly SubCountyHub[];
  /** Items and weights of the institutions' appraisal (考核项目): none by default, as the document names none. */
  appraisalItems: readonly SchemeItem[];
  /** Below which number a cell of a survey is suppressed: 5 by default; the document says nothing. */
  smallCell: number;
}

/** What a deployment writes: everything has a default. */
export type ChangningInput = Partial<ChangningOptions>;

/** Shape of the options. */
export const optionsSchema: z.ZodType<ChangningOptions, ChangningInput> = z.strictObject({
  programmeFrom: plainDateSchema.default("2018-01-01"),
  controlledBelow: z.enum(["excluded", "included"]).default("excluded"),
  decisionQuorum: quorumSchema.optional(),
  hubs: z.array(subCountyHubSchema).default([]),
  appraisalItems: z.array(schemeItemSchema).default([]),
  smallCell: z.int().min(2).default(5),
}) as z.ZodType<ChangningOptions, ChangningInput>;
