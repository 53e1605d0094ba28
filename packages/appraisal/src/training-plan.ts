import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type Cadence, cadenceSchema } from "./cadence.js";
import { appraisalCodes } from "./errors.js";

/** A plan of training (培训计划): for whom, how often, where, by whom, to what end, and what it starts from. */
export interface TrainingPlan {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** For whom it is (培训对象); the public only as far as people come of their own accord. */
  audience: Text;
  /** The kinds of institution whose staff it is for, codes of `hierarchy.institution-kind`; empty where it is for others. */
  institutionKinds: readonly string[];
  /** How often (周期); null where the document does not say. */
  cadence: Cadence | null;
  /** Where (地点), where the document says so. */
  place: Text | null;
  /** Who teaches (授课人), where the document says so. */
  teachers: Text | null;
  /** What it is to bring about or what it is about (目标和内容). */
  goals: readonly Text[];
  /** What its plan starts from (计划依据), for example the survey of needs. */
  inputs: readonly Text[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link TrainingPlan}. */
export const trainingPlanSchema: z.ZodType<TrainingPlan> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  audience: textSchema,
  institutionKinds: z.array(z.string()),
  cadence: cadenceSchema.nullable(),
  place: textSchema.nullable(),
  teachers: textSchema.nullable(),
  goals: z.array(textSchema),
  inputs: z.array(textSchema),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Plans of training (培训计划). */
export const trainingPlanPoint: ExtensionPoint<TrainingPlan> = defineExtensionPoint<TrainingPlan>({
  id: "appraisal.training-plan",
  title: { zh: "培训计划", en: "plans of training" },
  schema: trainingPlanSchema,
  key: (plan) => plan.code,
  *check(entries, composition) {
    const list = institutionKindPoint.id;
    for (const { point, key, value } of entries) {
      for (const code of value.institutionKinds) {
        if (composition.keys(list).has(code)) continue;
        const values = { point, key, field: "kind", code, list };
        yield appraisalCodes.message("APPRAISAL_UNKNOWN_CODE", values);
      }
    }
  },
});
