import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  FuyouError,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { needsCodes } from "./errors.js";
import { needTopicPoint } from "./topic.js";

/** What became of feedback (反馈结果): services were adjusted, the matter was handled, or declined with a reason. */
export type FeedbackOutcome = "adjusted" | "handled" | "declined";

/** What the outcomes are called. */
export const outcomeTitles: Readonly<Record<FeedbackOutcome, Text>> = {
  adjusted: { zh: "已调整服务", en: "services adjusted" },
  handled: { zh: "已处理", en: "handled" },
  declined: { zh: "未采纳（说明理由）", en: "declined, with a reason" },
};

/**
 * That a problem common to many was passed back (需求反馈): to a township office or a station, which changes its
 * services, or to another department, which deals with it (转办). It speaks of services and bodies only.
 */
export interface NeedFeedback extends Row {
  /** What it is about, a code of `needs.topic`. */
  readonly topic: string;
  /** The institution it went to. */
  readonly institution?: string | undefined;
  /** The department outside the registers it went to (有关部门). */
  readonly department?: string | undefined;
  /** What is asked for, in a sentence. */
  readonly asks: string;
  /** The day it was sent. */
  readonly sentOn: PlainDate;
  /** The day it was answered; absent while open. */
  readonly answeredOn?: PlainDate | undefined;
  /** What became of it. */
  readonly outcome?: FeedbackOutcome | undefined;
  /** What was changed, or why not. */
  readonly answer?: string | undefined;
}

const outcomeSchema = z
  .enum(["adjusted", "handled", "declined"])
  .meta({ titles: outcomeTitles, label: { zh: "结果", en: "outcome" } });

/** Shape of a {@link NeedFeedback}. */
export const needFeedbackSchema: z.ZodType<NeedFeedback> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "反馈编号", en: "identifier" } }),
  topic: codeOf(needTopicPoint, { zh: "需求主题", en: "topic" }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "接收机构", en: "institution" } }),
  department: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "转交部门", en: "department" } }),
  asks: z
    .string()
    .min(1)
    .meta({ label: { zh: "要求", en: "asks for" } }),
  sentOn: plainDateSchema.meta({ label: { zh: "发出日期", en: "sent on" } }),
  answeredOn: plainDateSchema.optional().meta({ label: { zh: "答复日期", en: "answered on" } }),
  outcome: outcomeSchema.optional(),
  answer: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "答复", en: "answer" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of feedback and referrals (需求反馈与转办). */
export const needFeedback: Table<NeedFeedback, "institution"> = defineTable<
  NeedFeedback,
  "institution"
>({
  name: "need-feedback",
  title: { zh: "需求反馈与转办", en: "feedback on needs" },
  schema: needFeedbackSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  *check(rows, county) {
    for (const row of rows) {
      if ((row.institution === undefined) !== (row.department === undefined)) continue;
      yield finding(needsCodes.message("NEEDS_FEEDBACK_NO_RECIPIENT", { feedback: row.id }), {
        kind: "data",
        severity: "error",
        subject: `need-feedback/${row.id}`,
        date: county.date,
      });
    }
  },
});

/** What has to be said to send feedback. */
export interface NewFeedback {
  /** What it is about. */
  topic: string;
  /** The institution it goes to. */
  institution?: string | undefined;
  /** The department it goes to, where it is not in the registers. */
  department?: string | undefined;
  /** What is asked for. */
  asks: string;
}

/** Sends feedback on a need (发出需求反馈), on the day of the act. */
export const sendFeedback: Change<NewFeedback> = defineChange<NewFeedback>({
  type: "needs.send-feedback",
  title: { zh: "发出需求反馈", en: "send feedback on a need" },
  schema: z.strictObject({
    topic: codeOf(needTopicPoint),
    institution: z.string().optional(),
    department: z.string().min(1).optional(),
    asks: z.string().min(1),
  }),
  apply(draft, { topic, institution, department, asks }, { on }) {
    const id = draft.freshId(needFeedback, `${topic}-${institution ?? "department"}-${on}`);
    if ((institution === undefined) === (department === undefined)) {
      throw new FuyouError(needsCodes.message("NEEDS_FEEDBACK_NO_RECIPIENT", { feedback: id }));
    }
    if (institution !== undefined) draft.require(institutions, institution);
    draft.insert(needFeedback, {
      ...{ id, topic, asks, sentOn: on },
      ...(institution === undefined ? {} : { institution }),
      ...(department === undefined ? {} : { department }),
    });
  },
});

/** What has to be said to answer feedback. */
export interface FeedbackAnswer {
  /** The feedback. */
  feedback: string;
  /** What became of it. */
  outcome: FeedbackOutcome;
  /** What was changed, or why not. */
  answer: string;
}

/** Records the answer to feedback (答复需求反馈), on the day of the act. */
export const answerFeedback: Change<FeedbackAnswer> = defineChange<FeedbackAnswer>({
  type: "needs.answer-feedback",
  title: { zh: "答复需求反馈", en: "answer feedback on a need" },
  schema: z.strictObject({
    feedback: z.string(),
    outcome: z.enum(["adjusted", "handled", "declined"]),
    answer: z.string().min(1),
  }),
  apply(draft, { feedback, outcome, answer }, { on }) {
    const row = draft.require(needFeedback, feedback);
    if (row.answeredOn !== undefined) {
      const values = { feedback, on: row.answeredOn };
      throw new FuyouError(needsCodes.message("NEEDS_FEEDBACK_ANSWERED", values));
    }
    draft.update(needFeedback, feedback, { answeredOn: on, outcome, answer });
  },
});
