import {
  type CountyView,
  defineTable,
  type Finding,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { hierarchyCodes } from "./errors.js";
import { endingTitles, institutions } from "./institution.js";

/**
 * The winding-up (清算) of an institution that was abolished: creditors are told and called, claims are taken
 * for a period, a report closes it, and deregistration ends the record. It may outlast the plan that
 * abolished the body.
 */
export interface WindingUp extends Row {
  /** The institution that has ended. */
  readonly institution: string;
  /** The body responsible (清算责任单位), which forms the liquidation group; never a person. */
  readonly responsible: string;
  /** The day it began (清算开始). */
  readonly begunOn: PlainDate;
  /** Number of the document it rests on (批文). */
  readonly approval?: string | undefined;
  /** Who approved it. */
  readonly approvingBody?: string | undefined;
  /** The day the known creditors were told (通知债权人). */
  readonly creditorsToldOn?: PlainDate | undefined;
  /** Where the public notices are published (公告载体). */
  readonly noticesIn?: string | undefined;
  /** The day of the first public notice (首次公告). */
  readonly firstNoticeOn?: PlainDate | undefined;
  /** The day of the second. */
  readonly secondNoticeOn?: PlainDate | undefined;
  /** The day of the third. */
  readonly thirdNoticeOn?: PlainDate | undefined;
  /** Last day on which claims were taken (债权申报截止). */
  readonly claimsUntil?: PlainDate | undefined;
  /** The day of the liquidation report (清算报告). */
  readonly reportOn?: PlainDate | undefined;
  /** Number of the report. */
  readonly reportNumber?: string | undefined;
  /** Name of the authority that deregistered the body (登记机关). */
  readonly deregisteredBy?: string | undefined;
  /** Number of its notice of deregistration (注销登记文号). */
  readonly deregistration?: string | undefined;
}

const day = (zh: string, en: string) => plainDateSchema.optional().meta({ label: { zh, en } });
const words = (zh: string, en: string) => z.string().min(1).optional().meta({ label: { zh, en } });

/** Shape of a {@link WindingUp}. */
export const windingUpSchema: z.ZodType<WindingUp> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "清算编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "清算机构", en: "institution" } }),
  responsible: z.string().meta({ label: { zh: "清算责任单位", en: "responsible body" } }),
  begunOn: plainDateSchema.meta({ label: { zh: "清算开始日期", en: "begun on" } }),
  approval: words("批文号", "approval"),
  approvingBody: words("批准机关", "approving body"),
  creditorsToldOn: day("通知债权人日期", "day the creditors were told"),
  noticesIn: words("公告载体", "notices published in"),
  firstNoticeOn: day("第一次公告日期", "day of the first notice"),
  secondNoticeOn: day("第二次公告日期", "day of the second notice"),
  thirdNoticeOn: day("第三次公告日期", "day of the third notice"),
  claimsUntil: day("债权申报截止日期", "last day for claims"),
  reportOn: day("清算报告日期", "day of the liquidation report"),
  reportNumber: words("清算报告文号", "number of the report"),
  deregisteredBy: words("注销登记机关", "deregistered by"),
  deregistration: words("注销登记文号", "number of the deregistration"),
  retiredOn: plainDateSchema
    .optional()
    .meta({ label: { zh: "注销登记日期", en: "deregistered on" } }),
});

/**
 * Register of winding-ups (清算). In force are those that are not closed by deregistration. A body that
 * ended before such records were kept needs none.
 */
export const windingUps: Table<WindingUp, "institution" | "responsible"> = defineTable<
  WindingUp,
  "institution" | "responsible"
>({
  name: "winding-ups",
  title: { zh: "清算", en: "winding-ups" },
  schema: windingUpSchema,
  references: {
    institution: { to: institutions, onRetire: "keep" },
    responsible: { to: institutions, onRetire: "restrict" },
  },
  label: (row, county) => county.get(institutions, row.institution)?.name ?? row.institution,
  *check(rows, county): Iterable<Finding> {
    for (const row of rows) {
      for (const fault of [orderFault(row), stateFault(row, county)]) {
        if (fault === undefined) continue;
        const subject = `winding-ups/${row.id}`;
        yield finding(fault, { kind: "data", severity: "error", subject, date: county.date });
      }
    }
  },
});

/** Dates that contradict the order of the acts: told and published after the beginning, then claims, report, end. */
function orderFault(row: WindingUp) {
  const { begunOn, firstNoticeOn, secondNoticeOn, thirdNoticeOn } = row;
  const { creditorsToldOn, claimsUntil, reportOn, retiredOn } = row;
  const lines = [
    [begunOn, firstNoticeOn, secondNoticeOn, thirdNoticeOn, claimsUntil, reportOn, retiredOn],
    [begunOn, creditorsToldOn, claimsUntil],
  ].map((line) => line.filter((each) => each !== undefined));
  const wrong = lines.find((line) =>
    line.some((each, at) => at > 0 && each < (line[at - 1] ?? "")),
  );
  if (wrong === undefined) return;
  const values = { id: row.id, days: wrong.join(" → ") };
  return hierarchyCodes.message("HIERARCHY_WINDING_UP_ORDER", values);
}

/** A winding-up of a body that stands, or that is said to be at another stage than its record. */
function stateFault(row: WindingUp, county: CountyView) {
  const body = county.get(institutions, row.institution);
  if (body === undefined) return;
  const { retiredOn: ended, ending = "abolished", name: institution } = body;
  if (ended === undefined || ended > row.begunOn) {
    const values = { id: row.id, institution, begun: row.begunOn };
    return hierarchyCodes.message("HIERARCHY_WINDING_UP_STANDING", values);
  }
  const said = row.retiredOn === undefined ? "winding-up" : "deregistered";
  if (ending === said) return;
  const values = {
    id: row.id,
    institution,
    ending: endingTitles[ending],
    said: endingTitles[said],
  };
  return hierarchyCodes.message("HIERARCHY_WINDING_UP_STATE", values);
}
