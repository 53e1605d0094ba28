import type { Indicator } from "@fuyou/indicators";
import { cite } from "./clauses.js";

/** Counts of services that people choose freely. */
const voluntaryCounts: ReadonlySet<string> = new Set([
  "prepregnancy-informed",
  "prepregnancy-examined",
  "premarital-informed",
  "premarital-examined",
  "fp-basic-served",
]);

const share = (
  code: string,
  zh: string,
  en: string,
  counts: readonly [numerator: string, denominator: string],
  kind: Indicator["kind"],
  calendar: string,
  row: string,
  offeredIn?: string,
): Indicator => ({
  code,
  title: { zh, en },
  unit: "percent",
  numerator: counts[0],
  denominator: counts[1],
  partOfWhole: true,
  direction: "up",
  kind,
  voluntary: voluntaryCounts.has(counts[0]),
  ...(offeredIn === undefined ? {} : { offeredIn }),
  calendar,
  cites: [cite(row)],
});

/**
 * The city's own indicators (本市指标). Uptake of free services stands beside what was offered, and covers those
 * who asked where all are to be covered.
 */
export const indicators: readonly Indicator[] = [
  share(
    "prepregnancy-offered",
    "孕前优生健康检查告知和提供率",
    "pre-pregnancy examination offered",
    ["prepregnancy-informed", "prepregnancy-target"],
    "offer",
    "mch-reporting-year",
    "002-013",
  ),
  share(
    "prepregnancy-coverage",
    "孕前优生健康检查目标人群覆盖率",
    "pre-pregnancy examination of those it is for",
    ["prepregnancy-examined", "prepregnancy-target"],
    "uptake",
    "mch-reporting-year",
    "002-013",
    "prepregnancy-offered",
  ),
  share(
    "premarital-offered",
    "婚前医学检查告知和提供率",
    "premarital examination offered",
    ["premarital-informed", "premarital-couples"],
    "offer",
    "mch-reporting-year",
    "002-014",
  ),
  share(
    "premarital-examination",
    "免费婚前医学检查率",
    "free premarital examination",
    ["premarital-examined", "premarital-couples"],
    "uptake",
    "mch-reporting-year",
    "002-014",
    "premarital-offered",
  ),
  share(
    "fp-basic-coverage",
    "免费基本技术服务覆盖率",
    "free basic services given to those who asked",
    ["fp-basic-served", "fp-basic-asked"],
    "availability",
    "mch-reporting-year",
    "002-015",
  ),
  share(
    "service-registration-quality",
    "服务实名登记及时准确率",
    "service registrations timely and right",
    ["registrations-right", "registrations-checked"],
    "quality",
    "mch-reporting-year",
    "002-016",
  ),
  share(
    "system-module-use",
    "省级信息系统模块使用率",
    "modules of the province's system in use",
    ["modules-in-use", "system-modules"],
    "availability",
    "mch-reporting-year",
    "002-031",
  ),
  share(
    "benefit-awareness",
    "惠民项目知晓率",
    "awareness of the programmes",
    ["awareness-aware", "awareness-asked"],
    "outcome",
    "mch-reporting-year",
    "002-039",
  ),
  share(
    "normal-birth-rate",
    "自然分娩率",
    "births without operation",
    ["normal-births", "live-births"],
    "quality",
    "mch-reporting-year",
    "002-041",
  ),
  {
    code: "city-centre-standardised",
    title: { zh: "市中心标准化规范化", en: "the city's centre standardised" },
    unit: "yes-no",
    numerator: "centre-standardised",
    partOfWhole: false,
    direction: "up",
    kind: "quality",
    voluntary: false,
    calendar: "mch-reporting-year",
    cites: [cite("002-026")],
  },
];
