import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { examPoint } from "./exam.js";
import { standingUnit } from "./standing-unit.js";

/** A sitting of an examination or contest (考试场次): which, and on what day. */
export interface ExamSession extends Row {
  /** The examination, a code of `appraisal.exam`. */
  readonly exam: string;
  /** The day it was held. */
  readonly on: PlainDate;
  /** The institution at which it was held, where it was at one. */
  readonly institution?: string | undefined;
  /** The survey or analysis from which its questions were drawn, by its identifier, where there was one. */
  readonly basedOn?: string | undefined;
}

const fields = {
  exam: codeOf(examPoint, { zh: "考试", en: "examination" }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "考试地点", en: "held at" } }),
  basedOn: z
    .string()
    .optional()
    .meta({ label: { zh: "命题依据", en: "based on" } }),
};

/** Shape of an {@link ExamSession}. */
export const examSessionSchema: z.ZodType<ExamSession> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "场次编号", en: "identifier" } }),
  on: plainDateSchema.meta({ label: { zh: "考试日期", en: "held on" } }),
  ...fields,
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of sittings (考试场次). */
export const examSessions: Table<ExamSession, "institution"> = defineTable<
  ExamSession,
  "institution"
>({
  name: "exam-sessions",
  title: { zh: "考试场次", en: "sittings of examinations" },
  schema: examSessionSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** What has to be said to record a sitting; its day is that of the act. */
export interface ExamHeld {
  /** The examination. */
  exam: string;
  /** The institution at which it was held. */
  institution?: string | undefined;
  /** The survey from which its questions were drawn. */
  basedOn?: string | undefined;
}

/** Records a sitting (登记考试). Refused where the institution named has ended. */
export const recordExam: Change<ExamHeld> = defineChange<ExamHeld>({
  type: "appraisal.record-exam",
  title: { zh: "登记考试", en: "record a sitting" },
  schema: z.strictObject(fields),
  apply(draft, payload, act) {
    if (payload.institution !== undefined) {
      const what = { zh: "登记在此举办的考试", en: "to record a sitting held there" };
      standingUnit(draft, payload.institution, act.on, what);
    }
    const id = draft.freshId(examSessions, `${payload.exam}.${act.on}`);
    draft.insert(examSessions, { id, on: act.on, ...payload });
  },
});
