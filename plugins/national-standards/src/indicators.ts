import {
  type Indicator,
  indicatorPoint,
  namedCountPoint,
  type ReportingCalendar,
  reportingCalendarPoint,
  scopePoint,
  sourceFormPoint,
} from "@fuyou/indicators";
import type { Citation, Contributor, Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import { namedCounts, scopes, sourceForms } from "./indicator-counts.js";

/** The reporting year of maternal and child health (妇幼卫生统计年度): 1 October to 30 September, with its days. */
export function mchReportingYear(): ReportingCalendar {
  return {
    code: "mch-reporting-year",
    title: { zh: "妇幼卫生统计年度", en: "reporting year of maternal and child health" },
    beginsIn: 10,
    due: [
      { level: "township", part: "year", days: ["10-12"] },
      { level: "township", part: "quarter", days: ["01-10", "04-10", "07-10", "10-12"] },
      { level: "county", part: "year", days: ["10-25"] },
    ],
    cites: [cite("mch-statistics-001"), cite("mch-statistics-002")],
  };
}

type Rest = Pick<
  Indicator,
  "unit" | "numerator" | "denominator" | "partOfWhole" | "direction" | "kind"
>;

function indicator(code: string, title: Text, rest: Rest, cites: readonly Citation[]): Indicator {
  return {
    code,
    title,
    ...rest,
    voluntary: rest.kind === "uptake",
    calendar: "mch-reporting-year",
    cites,
  };
}

/** Deaths against live births: not a part of them, so that the interval is that of a count. */
const death = (numerator: string, unit: Indicator["unit"]): Rest => ({
  unit,
  numerator,
  denominator: "live-births",
  partOfWhole: false,
  direction: "down",
  kind: "outcome",
});

/** A share of mothers, births or children, told in per cent. */
const share = (
  numerator: string,
  denominator: string,
  kind: Indicator["kind"] = "uptake",
  direction: Indicator["direction"] = "up",
): Rest => ({ unit: "percent", numerator, denominator, partOfWhole: true, direction, kind });

/** Indicators that several counties' documents name, by the national formulas (国家统一口径的指标). */
export function nationalIndicators(): readonly Indicator[] {
  const deaths = [cite("mch-statistics-004")];
  const care = [cite("mch-statistics-005")];
  const births = [cite("mch-statistics-007")];
  const children = [cite("basic-public-health-norm-001")];
  return [
    indicator(
      "maternal-mortality",
      { zh: "孕产妇死亡率", en: "maternal mortality" },
      death("maternal-deaths", "per-100000"),
      deaths,
    ),
    indicator(
      "infant-mortality",
      { zh: "婴儿死亡率", en: "infant mortality" },
      death("infant-deaths", "per-mille"),
      deaths,
    ),
    indicator(
      "under-five-mortality",
      { zh: "5岁以下儿童死亡率", en: "under-five mortality" },
      death("under-five-deaths", "per-mille"),
      deaths,
    ),
    indicator(
      "hospital-delivery",
      { zh: "住院分娩率", en: "births in hospital" },
      share("hospital-births", "live-births", "uptake", "maintain"),
      care,
    ),
    indicator(
      "maternal-systematic-care",
      { zh: "孕产妇系统管理率", en: "systematic care of mothers" },
      share("mothers-managed", "live-births"),
      care,
    ),
    indicator(
      "antenatal-coverage-live-births",
      { zh: "产前检查率（活产数口径）", en: "antenatal coverage, by live births" },
      { ...share("mothers-examined", "live-births"), partOfWhole: false },
      care,
    ),
    indicator(
      "antenatal-coverage-women",
      { zh: "产前检查率（产妇数口径）", en: "antenatal coverage, by women giving birth" },
      share("mothers-examined", "women-delivered"),
      [cite("mch-statistics-006")],
    ),
    indicator(
      "caesarean-rate",
      { zh: "剖宫产率", en: "caesarean births" },
      share("caesarean-births", "live-births", "quality", "down"),
      births,
    ),
    indicator(
      "breastfeeding-rate",
      { zh: "6个月内母乳喂养率", en: "breast-feeding under six months" },
      share("infants-breastfed", "infants-asked", "outcome"),
      births,
    ),
    indicator(
      "birth-defect-rate",
      { zh: "出生缺陷发生率", en: "birth defects" },
      { ...share("birth-defects", "perinatal-births", "outcome", "down"), unit: "per-10000" },
      [cite("mch-statistics-008")],
    ),
    indicator(
      "newborn-visit",
      { zh: "新生儿访视率", en: "newborns visited" },
      share("newborns-visited", "live-births"),
      children,
    ),
    indicator(
      "children-managed",
      { zh: "0～6岁儿童健康管理率", en: "children under seven under care" },
      share("children-followed", "children-under-seven"),
      children,
    ),
  ];
}

/**
 * Brings the national definitions (国家统一口径): the reporting year, source forms, scopes, counts and indicators.
 *
 * @param to - takes the contributions
 */
export function contributeIndicators(to: Contributor): void {
  to.add(reportingCalendarPoint, mchReportingYear());
  for (const form of sourceForms) to.add(sourceFormPoint, form);
  for (const scope of scopes) to.add(scopePoint, scope);
  for (const each of namedCounts()) to.add(namedCountPoint, each);
  for (const each of nationalIndicators()) to.add(indicatorPoint, each);
}
