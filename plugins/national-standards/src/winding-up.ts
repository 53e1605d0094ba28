import { windingUps } from "@fuyou/hierarchy";
import {
  allOf,
  amount,
  daysFrom,
  is,
  isPresent,
  type Requirement,
  requirement,
  unresolvedBound,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { NationalStandardsOptions } from "./options.js";

/** Winding-ups that law on public institutions speaks of. */
export const ofPublicInstitutions = is("institution.legalForm", "public-institution");

/** What all rules on winding-ups say alike. */
export const common = {
  each: windingUps.name,
  subject: { zh: "清算中的事业单位", en: "public institution in winding-up" },
  severity: "mandatory",
  period: { from: "2004-01-01" },
} as const satisfies Partial<Requirement>;

/** The creditors of a body in winding-up were told within 10 days of its beginning (10日内通知债权人). */
export function creditorsToldInTime(): Requirement {
  return requirement({
    ...common,
    id: "creditors-told-in-time",
    title: { zh: "及时通知债权人", en: "creditors told in time" },
    where: allOf(ofPublicInstitutions, isPresent("creditorsToldOn")),
    require: {
      measure: daysFrom(
        { from: "begunOn", to: "creditorsToldOn" },
        {
          zh: "清算开始至通知债权人的天数",
          en: "days from the beginning to telling the creditors",
        },
      ),
      compare: "at-most",
      bound: amount(10),
    },
    layer: "province",
    cites: [cite("winding-up-guidance-001")],
  });
}

/** The third public notice was published within 30 days of the beginning (30日内公告三次). */
export function noticesInTime(): Requirement {
  return requirement({
    ...common,
    id: "notices-in-time",
    title: { zh: "及时公告债权人", en: "notices published in time" },
    where: allOf(ofPublicInstitutions, isPresent("thirdNoticeOn")),
    require: {
      measure: daysFrom(
        { from: "begunOn", to: "thirdNoticeOn" },
        { zh: "清算开始至第三次公告的天数", en: "days from the beginning to the third notice" },
      ),
      compare: "at-most",
      bound: amount(30),
    },
    layer: "province",
    cites: [cite("winding-up-guidance-002")],
  });
}

/**
 * A body whose liquidation is reported is cancelled within 15 working days (清算结束后15个工作日内注销). Working
 * days cannot be counted here: calendar days are what the deployment says, and nothing where it does not.
 *
 * @param options - the calendar days, where they are said
 */
export function cancellationInTime({ cancellationDays }: NationalStandardsOptions): Requirement {
  return requirement({
    ...common,
    id: "cancellation-in-time",
    title: { zh: "清算结束后及时注销", en: "cancellation in time after liquidation" },
    where: allOf(ofPublicInstitutions, isPresent("reportOn")),
    require: {
      measure: daysFrom(
        { from: "reportOn" },
        {
          zh: "清算报告后未注销的天数",
          en: "days since the liquidation report without cancellation",
        },
      ),
      compare: "at-most",
      bound:
        cancellationDays === undefined
          ? unresolvedBound({
              zh: "15个工作日须有节假日日历方可计算，可以选项 cancellationDays 说明日历天数",
              en: "15 working days cannot be counted without the calendar of public holidays; say calendar days by the option cancellationDays",
            })
          : amount(cancellationDays),
    },
    layer: "national",
    cites: [cite("pi-registration-2004-013")],
  });
}
