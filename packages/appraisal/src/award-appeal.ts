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
} from "@fuyou/kernel";
import { z } from "zod";
import { awardRulePoint } from "./award-scheme.js";
import { appraisalCodes } from "./errors.js";

/** An appeal against an award or penalty, proposed or decided (申诉). While it is pending nothing is decided or carried out. */
export interface AwardAppeal extends Row {
  /** The rule, a code of `appraisal.award-rule`. */
  readonly rule: string;
  /** Who appeals: a candidate's number, or a collective as `unit/specialty`; personal. */
  readonly subject: string;
  /** The year. */
  readonly year: number;
  /** The day it was made. */
  readonly on: PlainDate;
  /** The day it was settled; absent while it is pending. */
  readonly settledOn?: PlainDate | undefined;
  /** Whether it was upheld. */
  readonly upheld?: boolean | undefined;
}

const fields = {
  rule: codeOf(awardRulePoint, { zh: "奖惩规则", en: "rule" }),
  subject: z
    .string()
    .min(1)
    .meta({ label: { zh: "申诉人", en: "subject" } }),
  year: z
    .int()
    .min(1949)
    .meta({ label: { zh: "年度", en: "year" } }),
};

/** Shape of an {@link AwardAppeal}. */
export const awardAppealSchema: z.ZodType<AwardAppeal> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "申诉编号", en: "identifier" } }),
  ...fields,
  on: plainDateSchema.meta({ label: { zh: "申诉日期", en: "appealed on" } }),
  settledOn: plainDateSchema.optional().meta({ label: { zh: "处理日期", en: "settled on" } }),
  upheld: z
    .boolean()
    .optional()
    .meta({ label: { zh: "申诉成立", en: "upheld" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤回日期", en: "withdrawn on" } }),
});

/** Register of appeals (申诉). */
export const awardAppeals: Table<AwardAppeal> = defineTable<AwardAppeal>({
  name: "award-appeals",
  title: { zh: "奖惩申诉", en: "appeals about awards" },
  schema: awardAppealSchema,
  personal: ["subject"],
});

/** What has to be said to record an appeal; its day is that of the act. No reason has to be given. */
export interface AppealRecording {
  /** The rule. */
  rule: string;
  /** Who appeals. */
  subject: string;
  /** The year. */
  year: number;
}

/** Records an appeal (登记申诉), which suspends the case. Refused while another is pending (`APPRAISAL_APPEAL_STANDS`). */
export const recordAppeal: Change<AppealRecording> = defineChange<AppealRecording>({
  type: "appraisal.record-appeal",
  title: { zh: "登记申诉", en: "record an appeal" },
  schema: z.strictObject(fields),
  apply(draft, payload, act) {
    const { rule, year } = payload;
    const pending = pendingAppeal(draft, payload, act.on);
    if (pending !== undefined) {
      const subject = { zh: "（申诉人从略）", en: "(the appellant)" };
      const values = { subject, rule, year, appeal: pending.id };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_APPEAL_STANDS", values));
    }
    const id = draft.freshId(awardAppeals, `${rule}.${year}.${draft.size(awardAppeals) + 1}`);
    draft.insert(awardAppeals, { id, ...payload, on: act.on });
  },
});

/**
 * The appeal pending in a case, where there is one (待处理的申诉).
 *
 * @param county - the county
 * @param about - the rule, who appeals, and the year
 * @param on - the day
 */
export function pendingAppeal(
  county: CountyView,
  about: AppealRecording,
  on: PlainDate,
): AwardAppeal | undefined {
  for (const row of county.rows(awardAppeals)) {
    const same =
      row.rule === about.rule && row.subject === about.subject && row.year === about.year;
    const open = row.settledOn === undefined || row.settledOn > on;
    if (same && open && row.on <= on && inForce(row, on)) return row;
  }
  return undefined;
}
