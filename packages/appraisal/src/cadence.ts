import {
  type PlainDate,
  type Rhythm,
  rhythmSchema,
  rhythmText,
  type Span,
  spansOf,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";

/** How often something is due (周期): so many times in every span of the calendar, for example once a month. */
export interface Cadence {
  /** How many times in each span; a whole number of at least 1. */
  times: number;
  /** The span: half years begin on 1 January and 1 July, quarters are the calendar's. */
  per: Rhythm;
}

/** Shape of a {@link Cadence}. */
export const cadenceSchema: z.ZodType<Cadence> = z.strictObject({
  times: z.int().min(1),
  per: rhythmSchema,
});

/**
 * The spans of a cadence that lie wholly in some days (应办时段). One that begins before or ends after them is
 * left out: nothing is due in a part of a month.
 *
 * @param cadence - how often
 * @param from - first day asked about
 * @param to - last day asked about
 */
export function slotsOf(cadence: Cadence, from: PlainDate, to: PlainDate): readonly Span[] {
  return spansOf(cadence.per, from, to).filter((span) => span.from >= from);
}

/**
 * A cadence in words: 每月1次, once a month.
 *
 * @param cadence - how often
 */
export function cadenceText({ times, per }: Cadence): Text {
  return rhythmText(per, times);
}
