import {
  type ControlledBelow,
  calendarYear,
  controlledBelowWords,
  hundredths,
  type Indicator,
  indicatorPoint,
  type NamedCount,
  namedCountPoint,
  per100000,
  perMille,
  type ReferenceCount,
  referenceCountPoint,
  scopePoint,
  sourceFormPoint,
  type Target,
  targetPoint,
} from "@fuyou/indicators";
import type { CodeEntry, Contributor, PlainDate } from "@fuyou/kernel";
import { cite as citeStandard } from "@fuyou/plugin-national-standards";
import { cite } from "./clauses.js";
import type { ChangningOptions } from "./options.js";

/** Where the counts of the city's own indicator come from (来源). */
export const sourceForms: readonly CodeEntry[] = [
  {
    code: "insurance-settlement",
    title: { zh: "医疗保障结算汇总", en: "totals of insurance settlements" },
  },
];

/** Whom the city's own indicator is about (统计范围). */
export const scopes: readonly CodeEntry[] = [
  { code: "rural-poor", title: { zh: "农村贫困人口", en: "rural people in poverty" } },
];

/** The amounts that the city's own indicator divides (计数项): totals in fen, of no person. */
export const namedCounts: readonly NamedCount[] = [
  {
    code: "inpatient-cost-reimbursed",
    title: { zh: "大病住院费用实际报销额", en: "inpatient cost of serious illness reimbursed" },
    unit: "fen",
    form: "insurance-settlement",
    cites: [cite("004-054")],
  },
  {
    code: "inpatient-cost",
    title: { zh: "大病住院医疗费用总额", en: "inpatient cost of serious illness" },
    unit: "fen",
    form: "insurance-settlement",
    cites: [cite("004-054")],
  },
];

/** The city's own indicator (本市指标); the others are national. */
export const indicators: readonly Indicator[] = [
  {
    code: "serious-illness-reimbursement",
    title: { zh: "大病住院费用实际报销比例", en: "serious-illness inpatient cost reimbursed" },
    unit: "percent",
    numerator: "inpatient-cost-reimbursed",
    denominator: "inpatient-cost",
    partOfWhole: true,
    direction: "up",
    kind: "quality",
    voluntary: false,
    calendar: calendarYear.code,
    cites: [cite("004-054")],
  },
];

/**
 * The targets of the city's programme (工作目标).
 *
 * @param from - first day of the programme
 * @param controlledBelow - how 控制在…以下 is read
 */
export function targets(from: PlainDate, controlledBelow: ControlledBelow): readonly Target[] {
  const below = controlledBelowWords[controlledBelow];
  return [
    {
      code: "changning-maternal-mortality",
      title: { zh: "孕产妇死亡率低于17/10万", en: "maternal mortality below 17 per 100,000" },
      indicator: "maternal-mortality",
      wording: below,
      value: per100000(17),
      mode: "down",
      cites: [cite("004-031")],
      period: { from },
    },
    {
      code: "changning-under-five-mortality",
      title: { zh: "5岁以下儿童死亡率低于9‰", en: "under-five mortality below 9 per thousand" },
      indicator: "under-five-mortality",
      wording: below,
      value: perMille(9),
      mode: "down",
      cites: [cite("004-032")],
      period: { from },
    },
    {
      code: "changning-birth-defects",
      title: { zh: "出生缺陷发生率下降", en: "fewer birth defects" },
      indicator: "birth-defect-rate",
      wording: "lower-than-before",
      value: null,
      mode: "down",
      remark: {
        zh: "文件只要求下降，按与上年比较判定；一年的例数很少，先看区间",
        en: "the document asks for less only, judged against the year before; cases of one year are few, so look at the interval",
      },
      cites: [cite("004-034")],
      period: { from },
    },
    {
      code: "changning-reimbursement",
      title: {
        zh: "贫困人口大病住院实际报销80%以上",
        en: "80 % or more reimbursed to people in poverty",
      },
      indicator: "serious-illness-reimbursement",
      wording: "or-above",
      value: hundredths(80),
      mode: "up",
      scope: "rural-poor",
      cites: [cite("004-054")],
      period: { from },
    },
  ];
}

/** Children aged nought of the census of 2020 (0岁人口), which tell what one death weighs; they enter no rate. */
export const childrenAgedNought: ReferenceCount = {
  code: "changning-aged-nought-2020",
  title: { zh: "2020年普查0岁人口", en: "children aged nought, census of 2020" },
  count: "live-births",
  division: "430482000000",
  value: 6878,
  on: "2020-11-01",
  cites: [citeStandard("census-2020-001")],
};

/**
 * Brings what is counted and aimed at (指标和目标).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeIndicators(to: Contributor, options: ChangningOptions): void {
  for (const scope of scopes) to.add(scopePoint, scope);
  for (const form of sourceForms) to.add(sourceFormPoint, form);
  for (const count of namedCounts) to.add(namedCountPoint, count);
  for (const each of indicators) to.add(indicatorPoint, each);
  const { controlledBelow, programmeFrom } = options;
  for (const each of targets(programmeFrom, controlledBelow)) to.add(targetPoint, each);
  to.add(referenceCountPoint, childrenAgedNought);
}
