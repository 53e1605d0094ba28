import { type PlainDate, spansOf, type Text } from "@fuyou/kernel";
import { z } from "zod";

/** The span in which something recurs (周期单位): half years begin on 1 January and 1 July, quarters on the calendar's. */
export type CadenceUnit = "month" | "quarter" | "half-year" | "year";

/** How often something is due (周期): so many times in every span of the calendar, for example once a month. */
export interface Cadence {
  /** How many times in each span; a whole number of at least 1. */
  times: number;
  /** The span. */
  per: CadenceUnit;
}

/** Shape of a {@link Cadence}. */
export const cadenceSchema: z.ZodType<Cadence> = z.strictObject({
  times: z.int().min(1),
  per: z.enum(["month", "quarter", "half-year", "year"]),
});

/** One span of the calendar in which something is due (应办时段), both days included. */
export interface CadenceSlot {
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/**
 * The spans of a cadence that lie wholly in some days (应办时段). One that begins before or ends after them is
 * left out: nothing is due in a part of a month.
 *
 * @param cadence - how often
 * @param from - first day asked about
 * @param to - last day asked about
 */
export function slotsOf(cadence: Cadence, from: PlainDate, to: PlainDate): readonly CadenceSlot[] {
  return spansOf(cadence.per, from, to).filter((span) => span.from >= from);
}

const spans: Readonly<Record<CadenceUnit, Text>> = {
  month: { zh: "每月", en: "a month" },
  quarter: { zh: "每季度", en: "a quarter" },
  "half-year": { zh: "每半年", en: "every half-year" },
  year: { zh: "每年", en: "a year" },
};

/**
 * A cadence in words: 每月1次, once a month.
 *
 * @param cadence - how often
 */
export function cadenceText({ times, per }: Cadence): Text {
  const count = times === 1 ? "once" : `${times} times`;
  return { zh: `${spans[per].zh}${times}次`, en: `${count} ${spans[per].en}` };
}
