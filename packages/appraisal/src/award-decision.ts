import {
  type Change,
  type CountyView,
  codeOf,
  defineChange,
  defineTable,
  FuyouError,
  inForce,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { awardAppeals, pendingAppeal } from "./award-appeal.js";
import { deciderPoint } from "./award-rule.js";
import { awardRulePoint } from "./award-scheme.js";
import { appraisalCodes } from "./errors.js";

/**
 * A decision about an award or penalty (奖惩决定), by whoever the rule names, with the number of its document.
 * Nothing is decided without one; nothing is paid or deducted by it here.
 */
export interface AwardDecision extends Row {
  /** The rule, a code of `appraisal.award-rule`. */
  readonly rule: string;
  /** Whom it concerns: a candidate's number, or a collective as `unit/specialty`; personal. */
  readonly subject: string;
  /** The year. */
  readonly year: number;
  /** Who decided, a code of `appraisal.decider`. */
  readonly decider: string;
  /** Whether what was proposed is confirmed or rejected. */
  readonly outcome: "confirmed" | "rejected";
  /** The day. */
  readonly on: PlainDate;
  /** Number of the document (文号). */
  readonly number: string;
}

const outcomeTitles: Readonly<Record<AwardDecision["outcome"], Text>> = {
  confirmed: { zh: "确认", en: "confirmed" },
  rejected: { zh: "不予采纳", en: "rejected" },
};

const fields = {
  rule: codeOf(awardRulePoint, { zh: "奖惩规则", en: "rule" }),
  subject: z
    .string()
    .min(1)
    .meta({ label: { zh: "对象", en: "subject" } }),
  year: z
    .int()
    .min(1949)
    .meta({ label: { zh: "年度", en: "year" } }),
  decider: codeOf(deciderPoint, { zh: "决定机关", en: "decided by" }),
  outcome: z
    .enum(["confirmed", "rejected"])
    .meta({ label: { zh: "决定", en: "decision" }, titles: outcomeTitles }),
};

/** Shape of an {@link AwardDecision}. */
export const awardDecisionSchema: z.ZodType<AwardDecision> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "决定编号", en: "identifier" } }),
  ...fields,
  on: plainDateSchema.meta({ label: { zh: "决定日期", en: "decided on" } }),
  number: z
    .string()
    .min(1)
    .meta({ label: { zh: "文号", en: "document number" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "struck out on" } }),
});

/** Register of decisions about awards and penalties (奖惩决定). */
export const awardDecisions: Table<AwardDecision> = defineTable<AwardDecision>({
  name: "award-decisions",
  title: { zh: "奖惩决定", en: "decisions about awards" },
  schema: awardDecisionSchema,
  personal: ["subject"],
});

/** What has to be said to record a decision; its day and number are those of the act. */
export interface AwardDeciding {
  /** The rule. */
  rule: string;
  /** Whom it concerns. */
  subject: string;
  /** The year. */
  year: number;
  /** Who decided. */
  decider: string;
  /** What was decided. */
  outcome: "confirmed" | "rejected";
}

/** The subject where it must not be shown: messages are journalled, and a candidate's number is personal. */
export const maskedSubject: Text = { zh: "（对象从略）", en: "(subject withheld)" };

/**
 * Records a decision (登记奖惩决定). Refused without the number of a document
 * (`APPRAISAL_DECISION_WITHOUT_NUMBER`), while an appeal is pending (`APPRAISAL_APPEAL_PENDING`), and where
 * there is one already (`APPRAISAL_ALREADY_DECIDED`).
 */
export const decideAward: Change<AwardDeciding> = defineChange<AwardDeciding>({
  type: "appraisal.decide-award",
  title: { zh: "登记奖惩决定", en: "record a decision about an award" },
  schema: z.strictObject(fields),
  apply(draft, payload, act) {
    const number = act.authority?.number;
    if (number === undefined) {
      const values = { act: { zh: "登记奖惩决定", en: "to record a decision about an award" } };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_DECISION_WITHOUT_NUMBER", values));
    }
    const { rule, subject, year } = payload;
    const about = { subject: maskedSubject, rule, year };
    const appeal = pendingAppeal(draft, payload, act.on);
    if (appeal !== undefined) {
      const values = { ...about, appeal: appeal.id };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_APPEAL_PENDING", values));
    }
    const decided = decisionOn(draft, { rule, subject, year }, act.on);
    if (decided !== undefined) {
      const values = { ...about, decision: decided.id };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_ALREADY_DECIDED", values));
    }
    const id = draft.freshId(awardDecisions, `${rule}.${year}.${draft.size(awardDecisions) + 1}`);
    draft.insert(awardDecisions, { id, ...payload, on: act.on, number });
  },
});

/** Which case a decision or appeal is about. */
export interface AwardCase {
  /** The rule. */
  readonly rule: string;
  /** Whom it concerns. */
  readonly subject: string;
  /** The year. */
  readonly year: number;
}

/**
 * The decision on a case, where there is one (已有决定).
 *
 * @param county - the county
 * @param about - the case
 * @param on - the day
 */
export function decisionOn(
  county: CountyView,
  about: AwardCase,
  on: PlainDate,
): AwardDecision | undefined {
  for (const row of county.rows(awardDecisions)) {
    const same =
      row.rule === about.rule && row.subject === about.subject && row.year === about.year;
    if (same && row.on <= on && inForce(row, on)) return row;
  }
  return undefined;
}

/** What has to be said to settle an appeal; its day is that of the act. */
export interface AppealSettling {
  /** The appeal. */
  appeal: string;
  /** Whether it is upheld; then the decision, if there is one, is struck out. */
  upheld: boolean;
}

/** Settles an appeal (登记申诉处理结果). One that is upheld strikes the decision out, and another may follow. */
export const settleAppeal: Change<AppealSettling> = defineChange<AppealSettling>({
  type: "appraisal.settle-appeal",
  title: { zh: "登记申诉处理结果", en: "settle an appeal" },
  schema: z.strictObject({ appeal: z.string(), upheld: z.boolean() }),
  apply(draft, { appeal: id, upheld }, act) {
    const appeal = draft.require(awardAppeals, id);
    if (appeal.settledOn !== undefined) {
      const values = { appeal: id, on: appeal.settledOn };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_APPEAL_SETTLED", values));
    }
    draft.update(awardAppeals, id, { settledOn: act.on, upheld });
    const decided = upheld ? decisionOn(draft, appeal, act.on) : undefined;
    if (decided !== undefined) draft.retire(awardDecisions, decided.id, act.on);
  },
});
