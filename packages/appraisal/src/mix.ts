import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { appraisalCodes } from "./errors.js";

/** One of the assessments that a combination joins (结合的一方), for example the unit's own check. */
export interface MixPart {
  /** The code that marks hold, for example `self-check`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Its weight, a whole number beside those of the other parts; null where nobody has said. */
  weight: number | null;
}

/** A combination of assessments (考核结合方式), for example the unit's own check and the county's sample. */
export interface AppraisalMix {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it joins, two or more. */
  parts: readonly MixPart[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
}

/** Shape of a {@link MixPart}. */
export const mixPartSchema: z.ZodType<MixPart> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  weight: z.int().min(1).nullable(),
});

/** Shape of an {@link AppraisalMix}. */
export const appraisalMixSchema: z.ZodType<AppraisalMix> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  parts: z.array(mixPartSchema).min(2),
  cites: z.array(citationSchema),
});

/** Combinations of assessments (考核结合方式). */
export const appraisalMixPoint: ExtensionPoint<AppraisalMix> = defineExtensionPoint<AppraisalMix>({
  id: "appraisal.mix",
  title: { zh: "考核结合方式", en: "combinations of assessments" },
  schema: appraisalMixSchema,
  key: (mix) => mix.code,
  *check(entries) {
    for (const { point, key, value } of entries) {
      const given = value.parts.filter(({ weight }) => weight !== null).length;
      if (given === 0 || given === value.parts.length) continue;
      yield appraisalCodes.message("APPRAISAL_WEIGHTS_IN_PART", { point, key });
    }
  },
});
