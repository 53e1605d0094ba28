import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";
import { needsAggregateView } from "./aggregate-view.js";
import { needsCalendarView } from "./calendar-view.js";
import { needsCodes } from "./errors.js";
import { answerFeedback, needFeedback, sendFeedback } from "./feedback.js";
import { needsFeedbackView } from "./feedback-view.js";
import { needCounts, needReports } from "./report.js";
import { strikeReport, submitReport } from "./report-change.js";
import { recordAnalysis, recordSurvey, surveys, yearlyAnalyses } from "./survey.js";
import { needsSurveysView } from "./surveys-view.js";

/** Needs as a plugin: registers of surveys and of villages' totals, feedback, and the questions asked of them. */
export const needsPlugin: Plugin<"needs"> = definePlugin({
  id: "needs",
  title: { zh: "群众需求", en: "Needs" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "needs", codes: needsCodes });
    for (const table of [surveys, needReports, needCounts, needFeedback, yearlyAnalyses]) {
      to.add(tablePoint, table);
    }
    const changes = [
      ...[recordSurvey, submitReport, strikeReport],
      ...[sendFeedback, answerFeedback, recordAnalysis],
    ];
    for (const change of changes) to.add(changePoint, change);
    const views = [needsSurveysView, needsCalendarView, needsAggregateView, needsFeedbackView];
    for (const view of views) to.add(viewPoint, view);
  },
});
