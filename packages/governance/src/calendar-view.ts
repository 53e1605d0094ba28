import {
  defineView,
  type PlainDate,
  plainDateSchema,
  type Span,
  spanAround,
  type View,
  type ViewContext,
} from "@fuyou/kernel";
import { z } from "zod";
import { meetingFaults, meetingRegisterFaults } from "./meeting-fault.js";
import { type ObligationState, obligations } from "./obligation.js";

/** What may be asked of the calendar of meetings more narrowly. */
export interface MeetingCalendarQuestion {
  /** First day; 1 January of the year of the question where absent. */
  from?: PlainDate | undefined;
  /** Last day; the day of the question where absent. */
  to?: PlainDate | undefined;
  /** Only this meeting rule. */
  cadence?: string | undefined;
}

const stateTitles: Readonly<Record<ObligationState, { zh: string; en: string }>> = {
  due: { zh: "未到期", en: "due" },
  held: { zh: "已开", en: "held" },
  late: { zh: "补开", en: "made up late" },
  missed: { zh: "缺开", en: "missed" },
};

/**
 * The first and last day of a question about some days (所问期间).
 *
 * @param question - what was said
 * @param context - the day of the question
 */
export function daysAsked(
  question: Pick<MeetingCalendarQuestion, "from" | "to">,
  context: ViewContext,
): Span {
  const to = question.to ?? context.date;
  return { from: question.from ?? spanAround("year", to).from, to };
}

/** Which meetings were due, held, made up for or missed, by unit and span (会议应开与实开). */
export const meetingCalendarView: View<MeetingCalendarQuestion> =
  defineView<MeetingCalendarQuestion>({
    id: "governance.calendar",
    title: { zh: "会议应开与实开", en: "meetings due and held" },
    question: {
      zh: "各单位在所问期间应开哪些会、开了没有、谁没有到会、议程和成果缺什么？",
      en: "Which meetings were due of whom, were they held, who was absent, what is left of agenda and results?",
    },
    options: z.strictObject({
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
      cadence: z.string().optional(),
    }),
    answer(context, options) {
      const { county, composition, date } = context;
      const { from, to } = daysAsked(options, context);
      const { cadence } = options;
      const lines = obligations(county, composition, from, to, { asOf: date, cadence });
      return {
        tables: [
          {
            title: {
              zh: `会议应开与实开（${from} 至 ${to}）`,
              en: `Meetings due and held, ${from} to ${to}`,
            },
            columns: [
              { key: "cadence", label: { zh: "会议", en: "meeting" }, kind: "text" },
              { key: "unit", label: { zh: "召集单位", en: "called by" }, kind: "text" },
              { key: "from", label: { zh: "期起", en: "from" }, kind: "date" },
              { key: "to", label: { zh: "期止", en: "to" }, kind: "date" },
              { key: "asked", label: { zh: "应开", en: "due" }, kind: "number" },
              { key: "held", label: { zh: "按期", en: "in time" }, kind: "number" },
              { key: "late", label: { zh: "补开", en: "made up" }, kind: "number" },
              { key: "state", label: { zh: "情况", en: "state" }, kind: "text" },
            ],
            rows: lines.map((line) => ({
              cadence: line.cadence.title,
              unit: line.unit.name,
              from: line.span.from,
              to: line.span.to,
              asked: line.asked,
              held: line.inTime.length,
              late: line.madeUp.length,
              state: stateTitles[line.state],
            })),
            notes: [
              {
                zh: "单位须全期存续、制度须全期有效，才计应开；止日在所问期间内的各期才列出。",
                en: "A span counts where the unit stood and the rule held on all its days; spans that end within the days asked about are listed.",
              },
            ],
          },
        ],
        findings: [
          ...meetingRegisterFaults(county, composition, date),
          ...meetingFaults(county, lines),
        ],
      };
    },
  });
