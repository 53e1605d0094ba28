import { type SchemeItem, schemeItemSchema } from "@fuyou/appraisal";
import { addDays, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import type { Phase } from "@fuyou/reform";
import { z } from "zod";

/**
 * What a deployment may say of source 000: when its three phases take place (三个阶段的日期), by default on the
 * document's own days, and whether people move with papers.
 */
export interface CountyIntegrationOptions {
  /** First day of the preparation (准备阶段), 2015-11-01 in the document. */
  preparationFrom: PlainDate;
  /** First day of the implementation (实施阶段); 30 days after the first unless said otherwise. */
  implementationFrom?: PlainDate | undefined;
  /** First day of the conclusion (总结完善阶段); 20 days after that unless said otherwise. */
  conclusionFrom?: PlainDate | undefined;
  /** Last day of the conclusion; its tenth unless said otherwise. */
  conclusionTo?: PlainDate | undefined;
  /**
   * Whether the steps draw up a transfer paper for everyone they move (随方案办理划转手续). No clause asks for
   * papers, so they do not unless said.
   */
  transferPapers: boolean;
  /** Items and weights of the institutions' appraisal (考核项目): none by default, as the document names none. */
  appraisalItems: readonly SchemeItem[];
}

/** What a deployment may say; everything has a default. */
export type CountyIntegrationInput = Partial<CountyIntegrationOptions>;

/** Shape of the options. */
export const optionsSchema: z.ZodType<CountyIntegrationOptions, CountyIntegrationInput> =
  z.strictObject({
    preparationFrom: plainDateSchema.default("2015-11-01"),
    implementationFrom: plainDateSchema.optional(),
    conclusionFrom: plainDateSchema.optional(),
    conclusionTo: plainDateSchema.optional(),
    transferPapers: z.boolean().default(false),
    appraisalItems: z.array(schemeItemSchema).default([]),
  }) as z.ZodType<CountyIntegrationOptions, CountyIntegrationInput>;

/**
 * The days on which the phases begin and end. The phases abut: each ends on the eve of the next, and
 * their lengths are those of the document (30, 20 and 10 days).
 *
 * @param options - what the deployment says
 */
export function phaseDays(
  options: Omit<CountyIntegrationOptions, "transferPapers" | "appraisalItems">,
): Record<"prepare" | "implement" | "conclude", Pick<Phase, "from" | "to">> {
  const implement = options.implementationFrom ?? addDays(options.preparationFrom, 30);
  const conclude = options.conclusionFrom ?? addDays(implement, 20);
  return {
    prepare: { from: options.preparationFrom, to: addDays(implement, -1) },
    implement: { from: implement, to: addDays(conclude, -1) },
    conclude: { from: conclude, to: options.conclusionTo ?? addDays(conclude, 9) },
  };
}
