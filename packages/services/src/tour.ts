import { divisions, institutionKindPoint, institutions } from "@fuyou/hierarchy";
import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeEntrySchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/**
 * A tour (巡回服务): who goes to every village, how often, and what is given at each stop. It goes to places and not to
 * persons: whoever comes to a stop is served.
 */
export interface Tour {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What is given at each stop (每到一处的内容), all of it. */
  package: readonly CodeEntry[];
  /** How often a year every village is visited. */
  perYear: number;
  /** The kinds of institution that lead it; any where absent. */
  ledBy?: readonly string[] | undefined;
  /** The kinds of institution that assist. */
  assistedBy?: readonly string[] | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is asked; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Tour}. */
export const tourSchema: z.ZodType<Tour> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  package: z.array(codeEntrySchema).min(1),
  perYear: z.int().min(1),
  ledBy: z.array(codeOf(institutionKindPoint)).min(1).optional(),
  assistedBy: z.array(codeOf(institutionKindPoint)).min(1).optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The tours (巡回服务目录). */
export const tourPoint: ExtensionPoint<Tour> = defineExtensionPoint<Tour>({
  id: "services.tour",
  title: { zh: "巡回服务", en: "tours" },
  schema: tourSchema,
  key: (tour) => tour.code,
});

/** That a tour stopped in a village on a day (巡回记录): what was given there. It names no person and counts none. */
export interface TourStop extends Row {
  /** The tour, a code of `services.tour`. */
  readonly tour: string;
  /** The village. */
  readonly division: string;
  /** The day. */
  readonly on: PlainDate;
  /** The institution that led the team. */
  readonly institution: string;
  /** What was given there, codes of the tour's package. */
  readonly given: readonly string[];
}

/** Shape of a {@link TourStop}. */
export const tourStopSchema: z.ZodType<TourStop> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "巡回编号", en: "identifier" } }),
  tour: codeOf(tourPoint, { zh: "巡回服务", en: "tour" }),
  division: z.string().meta({ label: { zh: "村（居）", en: "village" } }),
  on: plainDateSchema.meta({ label: { zh: "日期", en: "day" } }),
  institution: z.string().meta({ label: { zh: "带队机构", en: "led by" } }),
  given: z.array(z.string().min(1)).meta({ label: { zh: "提供内容", en: "given" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of tour stops (巡回记录). A body or village that ended goes on being named. */
export const tourStops: Table<TourStop, "division" | "institution"> = defineTable<
  TourStop,
  "division" | "institution"
>({
  name: "tour-stops",
  title: { zh: "巡回记录", en: "tour stops" },
  schema: tourStopSchema,
  references: {
    division: { to: divisions, onRetire: "keep" },
    institution: { to: institutions, onRetire: "keep" },
  },
});
