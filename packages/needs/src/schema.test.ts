import { columnsOf } from "@fuyou/kernel";
import { aCitation, codeFaults, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { surveyChannelSchema } from "./channel.js";
import { needsCodes } from "./errors.js";
import { type NeedFeedback, needFeedback, needFeedbackSchema } from "./feedback.js";
import {
  type NeedCount,
  type NeedReport,
  needCountSchema,
  needCounts,
  needReportSchema,
  needReports,
} from "./report.js";
import { aChannel, aSurveyKind, aTopic } from "./sample-survey.js";
import {
  type Survey,
  surveySchema,
  surveys,
  type YearlyAnalysis,
  yearlyAnalyses,
  yearlyAnalysisSchema,
} from "./survey.js";
import { surveyKindSchema } from "./survey-kind.js";
import { needTopicSchema, type ServiceLaw, serviceLawSchema } from "./topic.js";

const period = { from: "2020-01-01", to: "2020-01-31" };
const retiredOn = "2020-05-01";
const none = undefined as never;

const report: Required<NeedReport> = {
  ...{ id: "r", kind: "needs", division: "999901101201", period, receivedOn: "2020-02-01" },
  ...{ receivedBy: ["government"], threshold: 5, retiredOn },
};
const count: Required<NeedCount> = {
  ...{ id: "c", report: "r", topic: "a", channel: "village-staff", count: 9, suppressed: true },
  ...{ retiredOn, period: none },
};
const survey: Required<Survey> = {
  ...{ id: "s", kind: "needs", division: "999901000000", period, methods: ["talk"], retiredOn },
};
const analysis: Required<YearlyAnalysis> = {
  ...{ id: "y", kind: "needs", year: 2020, concludedOn: "2020-12-20", document: "d", usedIn: "p" },
  ...{ retiredOn, period: none },
};
const feedback: Required<NeedFeedback> = {
  ...{ id: "f", topic: "a", institution: "i", department: "d", asks: "x", sentOn: "2020-01-01" },
  ...{ answeredOn: "2020-02-01", outcome: "handled", answer: "y", retiredOn, period: none },
};
const law: Required<ServiceLaw> = {
  ...{ code: "l", service: "s", title: { zh: "法", en: "law" }, offered: false },
  ...{ cites: [aCitation()], period },
};

describe("the schemas of needs", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(needReportSchema, report),
      ...schemaFaults(needCountSchema, count),
      ...schemaFaults(surveySchema, survey),
      ...schemaFaults(yearlyAnalysisSchema, analysis),
      ...schemaFaults(needFeedbackSchema, feedback),
      ...schemaFaults(serviceLawSchema, law),
      ...schemaFaults(surveyChannelSchema, { level: "village", ...aChannel() } as never),
      ...schemaFaults(surveyKindSchema, { period, ...aSurveyKind() } as never),
      ...schemaFaults(needTopicSchema, { referTo: law.title, ...aTopic("a") } as never),
    ]).toEqual([]);
  });

  it("have no field for a person, a household, a marriage or a birth", () => {
    const about = /person|client|household|family|name|card|marri|pregnan|birth|child|sex|age/i;
    const tables = [surveys, needReports, needCounts, needFeedback, yearlyAnalyses];
    const fields = tables.flatMap((table) => columnsOf(table).map((each) => each.name));
    expect(fields.filter((each) => about.test(each))).toEqual([]);
  });

  it("have headings in both languages", () => {
    for (const table of [surveys, needReports, needCounts, needFeedback, yearlyAnalyses]) {
      for (const { name, title } of columnsOf(table))
        expect(title.zh, `${table.name}.${name}`).not.toBe(name);
    }
  });
});

describe("the codes of needs", () => {
  it("are without fault", () => {
    expect(codeFaults(needsCodes)).toEqual([]);
  });
});
