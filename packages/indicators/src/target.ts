import {
  type Citation,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Fraction,
  kernelCodes,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { comparisonWordPoint } from "./comparison.js";
import { everybody, scopePoint } from "./figure.js";
import { indicatorPoint } from "./indicator.js";

/** What a target asks to do with an indicator (目标方式): reach it, keep it, bring it down, bring it up. */
export type TargetMode = "reach" | "maintain" | "down" | "up";

/** What the modes are called (目标方式名称). */
export const targetModeTitles: Readonly<Record<TargetMode, Text>> = {
  reach: { zh: "达到", en: "reach" },
  maintain: { zh: "保持", en: "maintain" },
  down: { zh: "降低", en: "bring down" },
  up: { zh: "提高", en: "bring up" },
};

/** A target (目标): what a document asks of an indicator. */
export interface Target {
  /** Its code, unique among all documents, for example `hubei-city-infant-mortality`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The indicator, a code of `indicators.indicator`. */
  indicator: string;
  /** The word of comparison with its reading, a code of `indicators.comparison-word`. */
  wording: string;
  /** The number as an exact share; null where the document gives none, which is not zero. */
  value: Fraction | null;
  /** What is asked to be done. */
  mode: TargetMode;
  /** Whom it is about (范围), a code of `indicators.scope`; everybody where absent. */
  scope?: string | undefined;
  /** The day by which it is to be reached, where the document names one; before it nothing is short. */
  by?: PlainDate | undefined;
  /** What a reader has to know: a standard named and not contained, a half that is left out. */
  remark?: Text | undefined;
  /** The clauses that set it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Target}. */
export const targetSchema: z.ZodType<Target> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  indicator: codeOf(indicatorPoint),
  wording: codeOf(comparisonWordPoint),
  value: z.strictObject({ p: z.int().min(0), q: z.int().min(1) }).nullable(),
  mode: z.enum(Object.keys(targetModeTitles) as [TargetMode, ...TargetMode[]]),
  scope: codeOf(scopePoint).optional(),
  by: plainDateSchema.optional(),
  remark: textSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** What the documents ask of indicators (目标值). */
export const targetPoint: ExtensionPoint<Target> = defineExtensionPoint<Target>({
  id: "indicators.target",
  title: { zh: "目标值", en: "targets" },
  schema: targetSchema,
  key: (target) => target.code,
  *check(entries, composition) {
    for (const { plugin, point, key, value } of entries) {
      const codes = [
        ["indicator", value.indicator, indicatorPoint],
        ["wording", value.wording, comparisonWordPoint],
        ["scope", value.scope ?? everybody, scopePoint],
      ] as const;
      for (const [field, code, list] of codes) {
        if (composition.keys(list.id).has(code)) continue;
        const reason = {
          zh: `${field}：“${code}”不在${list.title.zh}（${list.id}）中`,
          en: `${field}: '${code}' is not among the ${list.title.en} (${list.id})`,
        };
        yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
      }
    }
  },
});
