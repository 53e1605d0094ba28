import { type DemandFigure, type Division, demandFigures, divisionLevel } from "@fuyou/hierarchy";
import { type IndicatorFigure, indicatorFigures } from "@fuyou/indicators";
import type { Period } from "@fuyou/kernel";
import { city, invented, type Registers, township } from "./bodies.js";

/** The reporting years of maternal and child health (妇幼统计年度) that have figures, by the year in which they end. */
const years: Readonly<Record<2017 | 2018, Period>> = {
  2017: { from: "2016-10-01", to: "2017-09-30" },
  2018: { from: "2017-10-01", to: "2018-09-30" },
};

/** Live births of a township (活产数): invented, one for each so many of its synthetic inhabitants. */
const inhabitantsPerBirth: Readonly<Record<2017 | 2018, number>> = { 2017: 96, 2018: 100 };

/** Townships with four deaths under five in 2018; the others have three. */
const withFour = ["102", "108", "115", "201", "202", "203"];

/** The township whose figure of birth defects for 2018 never came (未报). */
const silent = township("206");
/** The one that did not do the work behind breastfeeding (未开展, -2). */
const notDone = township("006");
/** The one that reported late (迟报). */
const late = township("110");
/** The one with more newborns visited than born (分子大于分母). */
const wrong = township("105");

/**
 * Figures of indicators (指标数据) for the reporting years 2017 and 2018, and figures of need for 2018, all invented. Births
 * are taken from the synthetic population of each township, and have nothing to do with the real 6,878 children
 * aged nought of the census of 2020. Faults are in it on purpose: see the constants above.
 *
 * @param list - the divisions with their synthetic populations
 */
export function syntheticFigures(list: readonly Division[]): Registers {
  const townships = list.filter(({ id }) => divisionLevel(id) === "township");
  const figures = townships.flatMap((each) => [...figuresOf(each, 2017), ...figuresOf(each, 2018)]);
  return {
    [indicatorFigures.name]: [...figures, ...reimbursement],
    [demandFigures.name]: townships.filter(({ id }) => id !== silent).map(needOf),
  };
}

function birthsOf({ population = 0 }: Division, year: 2017 | 2018): number {
  return Math.floor(population / inhabitantsPerBirth[year]);
}

function* figuresOf(division: Division, year: 2017 | 2018): Iterable<IndicatorFigure> {
  const births = birthsOf(division, year);
  const figure = (
    indicator: string,
    numerator: number,
    denominator: number,
    reportedOn = `${year}-10-10`,
  ): IndicatorFigure => ({
    id: `${indicator}-${division.id}-${year}`,
    ...{ indicator, division: division.id, period: years[year], numerator, denominator },
    ...{ source: invented, reportedOn },
  });
  const { id } = division;
  yield figure("maternal-mortality", id === township("108") ? 1 : 0, births);
  const deaths = year === 2018 && !withFour.map(township).includes(id) ? 3 : 4;
  yield figure("under-five-mortality", deaths, births);
  if (year === 2017 || id !== silent) yield figure("birth-defect-rate", 3, births + 1);
  if (year === 2017) return;
  const [breastfed, asked] = id === notDone ? [-2, -2] : [Math.floor(births / 10), births / 5];
  const day = id === late ? "2018-10-20" : "2018-10-10";
  yield figure("breastfeeding-rate", breastfed, Math.floor(asked), day);
  yield figure("newborn-visit", id === wrong ? births + 2 : births - 12, births);
}

/** What insurance paid of the inpatient cost of people in poverty (救治费用报销), in yuan, for the whole city. */
const reimbursement: readonly IndicatorFigure[] = [
  {
    id: "serious-illness-reimbursement-2017",
    indicator: "serious-illness-reimbursement",
    division: city,
    scope: "rural-poor",
    period: { from: "2017-01-01", to: "2017-12-31" },
    numerator: 4_120_000,
    denominator: 5_000_000,
    source: invented,
    reportedOn: "2018-01-20",
  },
];

function needOf(division: Division): DemandFigure {
  const births = birthsOf(division, 2018);
  return {
    ...{ id: `need-${division.id}-2018`, division: division.id, year: 2018 },
    ...{ liveBirths: births, women: births * 24, children: births * 7, origin: invented },
  };
}
