/**
 * Needs (需求): surveys of what people need, gathered by village, township and county; only totals leave the village.
 * No register here has a field for a person or a household.
 *
 * @packageDocumentation
 */

export type { AggregateQuestion, CountRange, NeedsAggregate, TopicTotal } from "./aggregate.js";
export { aggregateNeeds } from "./aggregate.js";
export type { NeedsAggregateOptions } from "./aggregate-view.js";
export { needsAggregateView } from "./aggregate-view.js";
export type { NeedsCalendarOptions } from "./calendar-view.js";
export { needsCalendar } from "./calendar-view.js";
export type { SurveyChannel } from "./channel.js";
export {
  channelBodies,
  surveyChannelPoint,
  surveyChannelSchema,
  surveyMethodPoint,
} from "./channel.js";
export type { DueReport } from "./due-reports.js";
export { divisionsIn, dueReports, reportsOf } from "./due-reports.js";
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
  cadenceOfLevel,
  isSmall,
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
