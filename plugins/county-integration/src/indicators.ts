import { calendarYear, type Indicator, type NamedCount, type Target } from "@fuyou/indicators";
import type { CodeEntry } from "@fuyou/kernel";
import { cite } from "./clauses.js";

/** Where the grade of the centre comes from (来源). */
export const sourceForms: readonly CodeEntry[] = [
  {
    code: "accreditation-decision",
    title: { zh: "机构评审结论", en: "decision of the accreditation" },
  },
];

/** What is counted of the grade (计数项): one where it was awarded. */
export const namedCounts: readonly NamedCount[] = [
  {
    code: "centre-second-grade-awarded",
    title: { zh: "县级机构经评审达到二级", en: "the county institution awarded the second grade" },
    unit: "item",
    form: "accreditation-decision",
    cites: [cite("000-009")],
  },
];

/** Whether the county institution has the second grade (县级机构达到二级标准). */
export const indicators: readonly Indicator[] = [
  {
    code: "centre-second-grade",
    title: { zh: "县级机构达到二级标准", en: "the county institution is of the second grade" },
    unit: "yes-no",
    numerator: "centre-second-grade-awarded",
    partOfWhole: false,
    direction: "up",
    kind: "quality",
    voluntary: false,
    calendar: calendarYear.code,
    cites: [cite("000-009")],
  },
];

/** The target for the end of the thirteenth five-year plan (“十三五”末目标). */
export const targets: readonly Target[] = [
  {
    code: "county-integration-second-grade",
    title: { zh: "“十三五”末达到二级标准", en: "second grade by the end of 2020" },
    indicator: "centre-second-grade",
    wording: "reaches",
    value: { p: 1, q: 1 },
    mode: "reach",
    by: "2020-12-31",
    remark: {
      zh: "二级标准的数值不在文件中，以评审结论为准",
      en: "the numbers of that grade are not in the document; the accreditation decides",
    },
    cites: [cite("000-009")],
  },
];
