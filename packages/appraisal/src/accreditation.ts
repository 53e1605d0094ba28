import { institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  codeOf,
  defineTable,
  finding,
  inForce,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { accreditationKindPoint } from "./accreditation-kind.js";
import { appraisalCodes } from "./errors.js";

/** How an accreditation stands (评审状态): applied for, granted, refused, withdrawn by the grantor, or exited by the rule of exit. */
export type AccreditationStatus = "applied" | "granted" | "refused" | "withdrawn" | "exited";

/** What the states are called. */
export const accreditationStatusTitles: Readonly<Record<AccreditationStatus, Text>> = {
  applied: { zh: "已申报", en: "applied for" },
  granted: { zh: "已评定", en: "granted" },
  refused: { zh: "未通过", en: "refused" },
  withdrawn: { zh: "已撤销", en: "withdrawn" },
  exited: { zh: "已退出", en: "exited" },
};

/** An accreditation of an institution or of the whole county (评审登记): applied for, granted, re-assessed, ended. */
export interface Accreditation extends Row {
  /** Its kind, a code of `appraisal.accreditation-kind`. */
  readonly kind: string;
  /** The institution; absent where the whole county is accredited. */
  readonly institution?: string | undefined;
  /** What of the institution is accredited, for example a specialty or a service window; the whole of it where absent. */
  readonly subject?: string | undefined;
  /** How it stands. */
  readonly status: AccreditationStatus;
  /** The day of the application, where known. */
  readonly appliedOn?: PlainDate | undefined;
  /** The day of the grant. */
  readonly grantedOn?: PlainDate | undefined;
  /** Number of the decision that granted or ended it (文号). */
  readonly number?: string | undefined;
  /** The day of the last re-assessment (复核日期). */
  readonly assessedOn?: PlainDate | undefined;
  /** The day by which the next re-assessment is due (下次复核期限), where one is set. */
  readonly reassessBy?: PlainDate | undefined;
  /** The day on which it was refused, withdrawn or exited. */
  readonly endedOn?: PlainDate | undefined;
  /** Why it ended, in words. */
  readonly reason?: string | undefined;
}

/** Shape of an {@link Accreditation}. */
export const accreditationSchema: z.ZodType<Accreditation> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "评审编号", en: "identifier" } }),
  kind: codeOf(accreditationKindPoint, { zh: "评审类型", en: "kind" }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "单位", en: "institution" } }),
  subject: z
    .string()
    .optional()
    .meta({ label: { zh: "专科或窗口", en: "specialty or window" } }),
  status: z
    .enum(["applied", "granted", "refused", "withdrawn", "exited"])
    .meta({ label: { zh: "状态", en: "status" }, titles: accreditationStatusTitles }),
  appliedOn: plainDateSchema.optional().meta({ label: { zh: "申报日期", en: "applied on" } }),
  grantedOn: plainDateSchema.optional().meta({ label: { zh: "评定日期", en: "granted on" } }),
  number: z
    .string()
    .optional()
    .meta({ label: { zh: "文号", en: "document number" } }),
  assessedOn: plainDateSchema.optional().meta({ label: { zh: "复核日期", en: "re-assessed on" } }),
  reassessBy: plainDateSchema
    .optional()
    .meta({ label: { zh: "下次复核期限", en: "re-assessment due by" } }),
  endedOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "ended on" } }),
  reason: z
    .string()
    .optional()
    .meta({ label: { zh: "终止原因", en: "reason of the end" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/**
 * Register of accreditations (评审登记). A title does not pass to a successor by itself: where its holder has
 * ended, that is reported, and the register goes on naming it. An overdue re-assessment is reported too.
 */
export const accreditations: Table<Accreditation, "institution"> = defineTable<
  Accreditation,
  "institution"
>({
  name: "accreditations",
  title: { zh: "评审登记", en: "accreditations" },
  schema: accreditationSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  *check(rows, county) {
    for (const row of rows) {
      if (!inForce(row, county.date)) continue;
      const { id, kind, status } = row;
      const about = { kind: "data", subject: `accreditations/${id}`, date: county.date } as const;
      const was = status === "granted" || status === "withdrawn" || status === "exited";
      if (was !== (row.grantedOn !== undefined)) {
        const message = appraisalCodes.message("APPRAISAL_ACCREDITATION_DATES", { id });
        yield finding(message, { ...about, severity: "error" });
      }
      if (status !== "granted") continue;
      const holder = accreditationHolder(county, row);
      const ended = endOfHolder(county, row);
      if (ended !== undefined) {
        const values = { kind, id, holder, on: ended };
        const message = appraisalCodes.message("APPRAISAL_HOLDER_ENDED", values);
        yield finding(message, { ...about, severity: "warning" });
      } else if (row.reassessBy !== undefined && row.reassessBy < county.date) {
        const values = { kind, holder, by: row.reassessBy, date: county.date };
        const message = appraisalCodes.message("APPRAISAL_REASSESSMENT_OVERDUE", values);
        yield finding(message, { ...about, severity: "warning" });
      }
    }
  },
});

/**
 * How the holder of an accreditation is called: its institution, with the specialty or window where one is
 * named, or the county.
 *
 * @param county - the county
 * @param row - the accreditation
 */
export function accreditationHolder(
  county: CountyView,
  row: Pick<Accreditation, "institution" | "subject">,
): Text {
  const whole = (name: string) => (row.subject === undefined ? name : `${name}·${row.subject}`);
  if (row.institution === undefined) {
    return { zh: whole(county.name.zh), en: whole(county.name.en) };
  }
  const name = whole(county.get(institutions, row.institution)?.name ?? row.institution);
  return { zh: name, en: name };
}

/** The day on which the holder ended, where it has. */
function endOfHolder(county: CountyView, row: Accreditation): PlainDate | undefined {
  if (row.institution === undefined) return undefined;
  const on = county.get(institutions, row.institution)?.retiredOn;
  return on !== undefined && on <= county.date ? on : undefined;
}
