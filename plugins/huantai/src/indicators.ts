import { calendarYear, type Indicator, type NamedCount, type Target } from "@fuyou/indicators";
import type { CodeEntry, PlainDate } from "@fuyou/kernel";
import { cite } from "./clauses.js";

/** Where satisfaction comes from (来源): an anonymous survey at the stations. */
export const sourceForms: readonly CodeEntry[] = [
  {
    code: "station-survey",
    title: { zh: "服务站匿名问卷", en: "anonymous survey at the stations" },
  },
];

/** The counts of satisfaction (计数项): numbers, never who answered what. */
export const namedCounts: readonly NamedCount[] = [
  {
    code: "station-users-asked",
    title: { zh: "匿名问卷人数", en: "people asked, without name" },
    unit: "person",
    form: "station-survey",
    cites: [cite("003-078")],
  },
  {
    code: "station-users-satisfied",
    title: { zh: "其中满意的人数", en: "of these, satisfied" },
    unit: "person",
    form: "station-survey",
    cites: [cite("003-078")],
  },
];

/** Satisfaction with services (群众满意度). */
export const indicators: readonly Indicator[] = [
  {
    code: "satisfaction-with-services",
    title: { zh: "群众满意度", en: "satisfaction with the services" },
    unit: "percent",
    numerator: "station-users-satisfied",
    denominator: "station-users-asked",
    partOfWhole: true,
    direction: "up",
    kind: "outcome",
    voluntary: false,
    calendar: calendarYear.code,
    cites: [cite("003-078")],
  },
];

/**
 * Satisfaction is to rise (提高群众满意度); the opinion gives no number, so that nothing is judged.
 *
 * @param from - first day on which the opinion holds
 */
export function targets(from: PlainDate): readonly Target[] {
  return [
    {
      code: "huantai-satisfaction",
      title: { zh: "提高群众满意度", en: "satisfaction rises" },
      indicator: "satisfaction-with-services",
      wording: "raised",
      value: null,
      mode: "up",
      cites: [cite("003-078")],
      period: { from },
    },
  ];
}
