import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  clashes,
  codeOf,
  defineChange,
  defineTable,
  FuyouError,
  finding,
  inForce,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { specialtyPoint } from "@fuyou/personnel";
import { z } from "zod";
import { appraisalCodes } from "./errors.js";
import { examSessions } from "./exam-session.js";
import { scoreSchema } from "./score.js";

/** Why a candidate did not sit (缺考): with leave, or without cause (无故). */
export type Absence = "excused" | "unexcused";

/**
 * What one candidate did in a sitting (考试成绩). The candidate is a number given for the purpose (考生代号) and
 * deliberately no reference to the register of staff: a score is part of nobody's file.
 */
export interface ExamResult extends Row {
  /** The sitting. */
  readonly session: string;
  /** The candidate's number; personal. */
  readonly candidate: string;
  /** The unit the candidate belonged to on that day. */
  readonly institution: string;
  /** The specialty, a code of `personnel.specialty`. */
  readonly specialty: string;
  /** The score in hundredths of a point; absent where it is not known, or where nobody sat. */
  readonly score?: number | undefined;
  /** Whether it was passed, where whoever held the examination said so. */
  readonly passed?: boolean | undefined;
  /** Why the candidate did not sit; absent for one who did. */
  readonly absence?: Absence | undefined;
}

const absenceTitles: Readonly<Record<Absence, Text>> = {
  excused: { zh: "请假", en: "excused" },
  unexcused: { zh: "无故缺考", en: "without cause" },
};

const fields = {
  session: z.string().meta({ label: { zh: "场次", en: "sitting" } }),
  candidate: z
    .string()
    .min(1)
    .meta({ label: { zh: "考生代号", en: "candidate's number" } }),
  institution: z.string().meta({ label: { zh: "单位", en: "unit" } }),
  specialty: codeOf(specialtyPoint, { zh: "专业", en: "specialty" }),
  score: (scoreSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "分数（百分之一分）", en: "score (hundredths)" } }),
  passed: z
    .boolean()
    .optional()
    .meta({ label: { zh: "是否及格", en: "passed" } }),
  absence: z
    .enum(["excused", "unexcused"])
    .optional()
    .meta({ label: { zh: "缺考", en: "absence" }, titles: absenceTitles }),
};

/** Shape of an {@link ExamResult}. */
export const examResultSchema: z.ZodType<ExamResult> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "成绩编号", en: "identifier" } }),
  ...fields,
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of results (考试成绩). One result for a candidate and sitting; an absence has no score. */
export const examResults: Table<ExamResult, "session" | "institution"> = defineTable<
  ExamResult,
  "session" | "institution"
>({
  name: "exam-results",
  title: { zh: "考试成绩", en: "results of examinations" },
  schema: examResultSchema,
  references: {
    session: { to: examSessions, onRetire: "keep" },
    institution: { to: institutions, onRetire: "keep" },
  },
  personal: ["candidate"],
  *check(rows, county) {
    for (const row of rows) {
      if (!inForce(row, county.date) || row.absence === undefined) continue;
      if (row.score === undefined && row.passed === undefined) continue;
      const { id } = row;
      yield finding(appraisalCodes.message("APPRAISAL_ABSENT_AND_MARKED", { id }), {
        kind: "data",
        severity: "error",
        subject: `exam-results/${id}`,
        date: county.date,
      });
    }
    const twice = clashes(
      rows.filter((row) => inForce(row, county.date)),
      (row) => county.by(examResults, "session", row.session),
      (a, b) => a.candidate === b.candidate && inForce(a, county.date) && inForce(b, county.date),
    );
    for (const [first, second] of twice) {
      const { session } = second;
      const values = { candidate: masked, session, first: first.id, second: second.id };
      yield finding(appraisalCodes.message("APPRAISAL_RESULT_TWICE", values), {
        kind: "data",
        severity: "error",
        subject: `exam-results/${second.id}`,
        date: county.date,
      });
    }
  },
});

/** A candidate's number where it must not be shown. */
const masked: Text = { zh: "（代号从略）", en: "(number withheld)" };

/** What has to be said to record a result. */
export interface ResultRecording {
  /** The sitting. */
  session: string;
  /** The candidate's number. */
  candidate: string;
  /** The unit. */
  institution: string;
  /** The specialty. */
  specialty: string;
  /** The score in hundredths of a point. */
  score?: number | undefined;
  /** Whether it was passed. */
  passed?: boolean | undefined;
  /** Why the candidate did not sit. */
  absence?: Absence | undefined;
}

/**
 * Records a result (登记考试成绩). Refused before the sitting (`APPRAISAL_NO_SITTING`), a second time
 * (`APPRAISAL_RESULT_TWICE`), and for an absence with a score (`APPRAISAL_ABSENT_AND_MARKED`).
 */
export const recordResult: Change<ResultRecording> = defineChange<ResultRecording>({
  type: "appraisal.record-result",
  title: { zh: "登记考试成绩", en: "record a result" },
  schema: z.strictObject(fields),
  apply(draft, payload, act) {
    const session = draft.require(examSessions, payload.session);
    if (session.on > act.on || !inForce(session, act.on)) {
      const values = { session: session.id, on: act.on };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_NO_SITTING", values));
    }
    const id = draft.freshId(examResults, `${session.id}.${draft.size(examResults) + 1}`);
    const { absence, score, passed } = payload;
    if (absence !== undefined && (score !== undefined || passed !== undefined)) {
      throw new FuyouError(appraisalCodes.message("APPRAISAL_ABSENT_AND_MARKED", { id }));
    }
    const first = draft
      .by(examResults, "session", session.id)
      .find((each) => each.candidate === payload.candidate && inForce(each, act.on));
    if (first !== undefined) {
      const values = { candidate: masked, session: session.id, first: first.id, second: id };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_RESULT_TWICE", values));
    }
    draft.insert(examResults, { id, ...payload });
  },
});
