import { defineView, type View, type ViewCell } from "@fuyou/kernel";
import { z } from "zod";
import { askedSurveys, joined } from "./asked.js";
import { surveyChannelPoint, surveyMethodPoint } from "./channel.js";

/** What may be asked of {@link needsSurveysView} more narrowly. */
export interface NeedsSurveysOptions {
  /** One survey only, a code of `needs.survey-kind`. */
  kind?: string | undefined;
}

/** The surveys the documents ask for (调查方案): what is asked, by which methods, through which channels. */
export const needsSurveysView: View<NeedsSurveysOptions> = defineView<NeedsSurveysOptions>({
  id: "needs.surveys",
  title: { zh: "调查方案", en: "surveys" },
  question: {
    zh: "文件要求做哪些调查，问什么，用什么方法，通过什么渠道，报给谁？",
    en: "Which surveys do the documents ask for: what is asked, how, through whom, and who is told?",
  },
  options: z.strictObject({ kind: z.string().optional() }),
  answer(context, { kind: code }) {
    const { composition } = context;
    const asked = askedSurveys(context, code);
    const rows = asked.kinds.map((kind): Record<string, ViewCell> => {
      const channels = kind.channels.map((each) => composition.get(surveyChannelPoint, each));
      const named = (role: "main" | "supplement") =>
        joined(channels.flatMap((each) => (each?.role === role ? [each.title] : [])));
      const methods = kind.methods.map((each) => composition.get(surveyMethodPoint, each));
      return {
        survey: kind.title,
        scope:
          kind.scope === "county"
            ? { zh: "全县", en: "whole county" }
            : { zh: "抽样", en: "sample" },
        perYear: kind.perYear,
        questions: joined(kind.questions.map((each) => each.title)),
        methods: joined(methods.flatMap((each) => (each === undefined ? [] : [each.title]))),
        main: named("main"),
        supplement: named("supplement"),
        recipients: joined(kind.flows.flatMap((each) => each.recipients.map((to) => to.title))),
        smallCell: kind.smallCell,
      };
    });
    const table = {
      title: { zh: "调查方案", en: "surveys" },
      columns: [
        { key: "survey", label: { zh: "调查", en: "survey" }, kind: "text" },
        { key: "scope", label: { zh: "范围", en: "scope" }, kind: "text" },
        { key: "perYear", label: { zh: "每年次数", en: "times a year" }, kind: "number" },
        { key: "questions", label: { zh: "调查内容", en: "asks about" }, kind: "text" },
        { key: "methods", label: { zh: "方法", en: "methods" }, kind: "text" },
        { key: "main", label: { zh: "主渠道", en: "main channels" }, kind: "text" },
        {
          key: "supplement",
          label: { zh: "补充渠道（仅汇总数）", en: "supplementary channels (totals only)" },
          kind: "text",
        },
        { key: "recipients", label: { zh: "报送对象", en: "reported to" }, kind: "text" },
        { key: "smallCell", label: { zh: "小数阈值", en: "suppressed below" }, kind: "number" },
      ],
      rows,
      notes: [
        {
          zh: "回答自愿；只产生村级汇总数，不用于任何个人。",
          en: "Answering is voluntary; only totals of villages come of it, and nothing is used on a person.",
        },
      ],
    } as const;
    return { tables: [table], findings: asked.findings };
  },
});
