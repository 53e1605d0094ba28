import { divisionLevel, divisions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { surveyMethodPoint } from "./channel.js";
import { surveyKindPoint } from "./survey-kind.js";

/** That a survey was held (调查开展记录): where, when and by which methods; not what anybody said. */
export interface Survey extends Row {
  /** What kind it was, a code of `needs.survey-kind`. */
  readonly kind: string;
  /** Where it was held: the county, or a part of it. */
  readonly division: string;
  /** From the first to the last day of the field work. */
  readonly period: Period;
  /** The methods used, codes of `needs.method`. */
  readonly methods: readonly string[];
}

/** Shape of a {@link Survey}. */
export const surveySchema: z.ZodType<Survey> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "调查编号", en: "identifier" } }),
  kind: codeOf(surveyKindPoint, { zh: "调查类型", en: "kind" }),
  division: z.string().meta({ label: { zh: "范围", en: "held in" } }),
  period: periodSchema.meta({ label: { zh: "起止", en: "held from and to" } }),
  methods: z.array(codeOf(surveyMethodPoint)).meta({ label: { zh: "调查方法", en: "methods" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of the surveys that were held (需求调查). */
export const surveys: Table<Survey, "division"> = defineTable<Survey, "division">({
  name: "need-surveys",
  title: { zh: "需求调查", en: "surveys of needs" },
  schema: surveySchema,
  references: { division: { to: divisions, onRetire: "keep" } },
});

/** What has to be said to record that a survey was held; it ended on the day of the act. */
export interface NewSurvey {
  /** What kind it was. */
  kind: string;
  /** Where it was held. */
  division: string;
  /** Its first day. */
  from: PlainDate;
  /** The methods used. */
  methods: readonly string[];
}

/** Records that a survey was held (登记需求调查). */
export const recordSurvey: Change<NewSurvey> = defineChange<NewSurvey>({
  type: "needs.record-survey",
  title: { zh: "登记需求调查", en: "record a survey of needs" },
  schema: z.strictObject({
    kind: codeOf(surveyKindPoint),
    division: z.string(),
    from: plainDateSchema,
    methods: z.array(codeOf(surveyMethodPoint)),
  }),
  apply(draft, { kind, division, from, methods }, { on }) {
    draft.require(divisions, division);
    const id = draft.freshId(surveys, `${kind}-${division}-${from}`);
    draft.insert(surveys, { id, kind, division, period: { from, to: on }, methods });
  },
});

/** Whether a survey covered the whole county. */
export function coversCounty(survey: Survey): boolean {
  return divisionLevel(survey.division) === "county";
}

/** That a year's summaries were analysed (全年需求分析), and in which plan of the next year that was used. */
export interface YearlyAnalysis extends Row {
  /** The survey, a code of `needs.survey-kind`. */
  readonly kind: string;
  /** The year analysed. */
  readonly year: number;
  /** The day the analysis was concluded. */
  readonly concludedOn: PlainDate;
  /** Its document (文件名或文号). */
  readonly document: string;
  /** The plan of the next year that rests on it; absent while none does. */
  readonly usedIn?: string | undefined;
}

/** Shape of a {@link YearlyAnalysis}. */
export const yearlyAnalysisSchema: z.ZodType<YearlyAnalysis> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "分析编号", en: "identifier" } }),
  kind: codeOf(surveyKindPoint, { zh: "调查类型", en: "survey" }),
  year: z
    .int()
    .min(1949)
    .meta({ label: { zh: "年度", en: "year" } }),
  concludedOn: plainDateSchema.meta({ label: { zh: "完成日期", en: "concluded on" } }),
  document: z
    .string()
    .min(1)
    .meta({ label: { zh: "分析文件", en: "document" } }),
  usedIn: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "用于下一年计划", en: "used in next year's plan" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of the yearly analyses (全年需求分析). */
export const yearlyAnalyses: Table<YearlyAnalysis> = defineTable<YearlyAnalysis>({
  name: "need-analyses",
  title: { zh: "全年需求分析", en: "yearly analyses of needs" },
  schema: yearlyAnalysisSchema,
});

/** What has to be said to record a year's analysis. */
export interface NewYearlyAnalysis {
  /** The survey. */
  kind: string;
  /** The year analysed. */
  year: number;
  /** Its document. */
  document: string;
  /** The plan that rests on it. */
  usedIn?: string | undefined;
}

/**
 * Records a year's analysis, or in which plan it was used (登记全年需求分析). Said again for the same survey and year,
 * it corrects what stood there.
 */
export const recordAnalysis: Change<NewYearlyAnalysis> = defineChange<NewYearlyAnalysis>({
  type: "needs.record-analysis",
  title: { zh: "登记全年需求分析", en: "record a yearly analysis of needs" },
  schema: z.strictObject({
    kind: codeOf(surveyKindPoint),
    year: z.int().min(1949),
    document: z.string().min(1),
    usedIn: z.string().min(1).optional(),
  }),
  apply(draft, { kind, year, document, usedIn }, { on }) {
    for (const each of draft.rows(yearlyAnalyses)) {
      if (each.kind !== kind || each.year !== year || each.retiredOn !== undefined) continue;
      draft.update(yearlyAnalyses, each.id, { document, usedIn });
      return;
    }
    const id = draft.freshId(yearlyAnalyses, `${kind}-${year}`);
    const row = { id, kind, year, concludedOn: on, document };
    draft.insert(yearlyAnalyses, usedIn === undefined ? row : { ...row, usedIn });
  },
});
