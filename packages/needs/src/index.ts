/**
 * Needs (群众需求): surveys of what people need, gathered by village, township and county. Only totals leave the
 * village; no register here has a field for a person or a household.
 *
 * A `SurveyKind` is what a document asks for: how often, through which `SurveyChannel`, who reports when to whom. A
 * `NeedReport` is a village's month or a township's quarter; its `NeedCount` rows say how often a `NeedTopic` was
 * named, with small numbers suppressed before they leave. A `NeedsAggregate` adds them up as ranges. A `NeedGap` is
 * a need that no service answers, and `NeedFeedback` passes it on to whoever can.
 *
 * ```mermaid
 * flowchart LR
 *   SurveyKind["SurveyKind 调查种类"] -->|through| SurveyChannel["SurveyChannel 调查渠道"]
 *   NeedReport["NeedReport 需求报表"] -->|of| SurveyKind
 *   NeedCount["NeedCount 人次数"] -->|stands in| NeedReport
 *   NeedCount -->|of| NeedTopic["NeedTopic 需求主题"]
 *   NeedsAggregate["NeedsAggregate 汇总"] -->|adds up| NeedCount
 *   NeedGap["NeedGap 服务缺口"] -->|follows from| NeedsAggregate
 *   NeedFeedback["NeedFeedback 需求反馈"] -->|passes on| NeedGap
 * ```
 *
 * @packageDocumentation
 */

export type { AggregateQuestion, CountRange, NeedsAggregate, TopicTotal } from "./aggregate.js";
export { aggregateNeeds } from "./aggregate.js";
export type { NeedsAggregateOptions } from "./aggregate-view.js";
export { needsAggregateView } from "./aggregate-view.js";
export type { NeedsCalendarOptions } from "./calendar-view.js";
export { needsCalendarView } from "./calendar-view.js";
export type { SurveyChannel } from "./channel.js";
export {
  channelBodies,
  surveyChannelPoint,
  surveyChannelSchema,
  surveyMethodPoint,
} from "./channel.js";
export type { DueReport } from "./due-reports.js";
export { dueReports } from "./due-reports.js";
export { needsCodes } from "./errors.js";
export type { FeedbackAnswer, FeedbackOutcome, NeedFeedback, NewFeedback } from "./feedback.js";
export {
  answerFeedback,
  needFeedback,
  needFeedbackSchema,
  outcomeTitles,
  sendFeedback,
} from "./feedback.js";
export type { NeedsFeedbackOptions } from "./feedback-view.js";
export { needsFeedbackView } from "./feedback-view.js";
export { needsPlugin } from "./needs-plugin.js";
export type { RankedNeed } from "./ranking.js";
export { rankNeeds } from "./ranking.js";
export type { NeedCount, NeedReport } from "./report.js";
export {
  needCountSchema,
  needCounts,
  needReportSchema,
  needReports,
} from "./report.js";
export type { NeedCell, NewNeedReport, StruckReport } from "./report-change.js";
export { strikeReport, submitReport, suppressSmallCells } from "./report-change.js";
export type { NeedGap, ScreenedService, ScreeningVerdict } from "./screening.js";
export { needGaps, screenServices } from "./screening.js";
export type { NewSurvey, NewYearlyAnalysis, Survey, YearlyAnalysis } from "./survey.js";
export {
  coversCounty,
  recordAnalysis,
  recordSurvey,
  surveySchema,
  surveys,
  yearlyAnalyses,
  yearlyAnalysisSchema,
} from "./survey.js";
export type {
  NeedRank,
  ReportCadence,
  ReportFlow,
  ReportRecipient,
  SurveyKind,
  SurveyQuestion,
} from "./survey-kind.js";
export { surveyKindPoint, surveyKindSchema } from "./survey-kind.js";
export type { NeedsSurveysOptions } from "./surveys-view.js";
export { needsSurveysView } from "./surveys-view.js";
export type { NeedTopic, ServiceLaw } from "./topic.js";
export { needTopicPoint, needTopicSchema, serviceLawPoint, serviceLawSchema } from "./topic.js";
