import {
  type Citation,
  citationSchema,
  codeIssues,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { surveyKindPoint } from "./survey-kind.js";

/** Something people may need (需求主题), as it is counted in summaries. */
export interface NeedTopic {
  /** Its code, which summaries hold. */
  code: string;
  /** Its name. */
  title: Text;
  /** The survey in which it is asked, a code of `needs.survey-kind`. */
  survey: string;
  /** The question of that survey under which it is classed (归类). */
  question: string;
  /** Services of which one would answer it, codes of the service catalogue; none where nobody has said which. */
  answeredBy: readonly string[];
  /** Who deals with it where it is not for health bodies (转交部门). */
  referTo?: Text | undefined;
  /** The clauses that name it. */
  cites: readonly Citation[];
}

/** Shape of a {@link NeedTopic}. */
export const needTopicSchema: z.ZodType<NeedTopic> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  survey: codeOf(surveyKindPoint),
  question: z.string().min(1),
  answeredBy: z.array(z.string().min(1)),
  referTo: textSchema.optional(),
  cites: z.array(citationSchema),
});

/** What people may need (需求主题目录). */
export const needTopicPoint: ExtensionPoint<NeedTopic> = defineExtensionPoint<NeedTopic>({
  id: "needs.topic",
  title: { zh: "需求主题", en: "topics of need" },
  schema: needTopicSchema,
  key: (topic) => topic.code,
  *check(entries, composition) {
    yield* codeIssues(entries, needTopicSchema, composition);
    for (const { plugin, point, key, value } of entries) {
      const survey = composition.get(surveyKindPoint, value.survey);
      if (survey === undefined || survey.questions.some((each) => each.code === value.question)) {
        continue;
      }
      const reason = {
        zh: `question：“${value.question}”不是调查 ${value.survey} 的内容`,
        en: `question: '${value.question}' is not asked in the survey ${value.survey}`,
      };
      yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
    }
  },
});

/**
 * What the law says of offering a service (服务的法律依据). It speaks of what bodies may offer, never of what a person
 * may wish for: nobody is asked whether a wish is lawful.
 */
export interface ServiceLaw {
  /** Its key. */
  code: string;
  /** The service it speaks of. */
  service: string;
  /** What it says, in our own words. */
  title: Text;
  /** Whether bodies may offer the service. */
  offered: boolean;
  /** The law. */
  cites: readonly Citation[];
  /** The days for which it is in force; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link ServiceLaw}. */
export const serviceLawSchema: z.ZodType<ServiceLaw> = z.strictObject({
  code: codeSchema,
  service: z.string().min(1),
  title: textSchema,
  offered: z.boolean(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** What the law says of offering services (服务的法律依据). */
export const serviceLawPoint: ExtensionPoint<ServiceLaw> = defineExtensionPoint<ServiceLaw>({
  id: "needs.service-law",
  title: { zh: "服务的法律依据", en: "law on offering services" },
  schema: serviceLawSchema,
  key: (law) => law.code,
});
