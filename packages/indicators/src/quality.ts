import { divisionLevel, divisions, parentDivision } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  type Finding,
  type FindingDetails,
  finding,
  inForce,
  type Message,
  type Text,
} from "@fuyou/kernel";
import { dueOn, partOfYear, type ReportingCalendar, yearBefore } from "./calendar.js";
import { indicatorsCodes } from "./errors.js";
import {
  everybody,
  type IndicatorFigure,
  indicatorFigures,
  isStanding,
  workNotDone,
  writtenPeriod,
} from "./figure.js";
import { type Indicator, namedCountPoint } from "./indicator.js";
import { jumpMessages } from "./quality-jump.js";
import { type FigureQuestion, isComplete, ownFigure, sumBelow } from "./roll-up.js";

/** What quality is judged by (质量判定口径). */
export interface QualityQuestion {
  /** The indicator. */
  readonly indicator: Indicator;
  /** Its reporting year. */
  readonly calendar: ReportingCalendar;
  /** By how many times a number may change from one year to the next before it is looked at. */
  readonly times: number;
}

const parts: Readonly<Record<"numerator" | "denominator", Text>> = {
  numerator: { zh: "分子", en: "numerator" },
  denominator: { zh: "分母", en: "denominator" },
};

/**
 * What is wrong with the standing figures of an indicator (数据质量核查): work not done, negative counts, halves
 * missing, more than all, odd periods, late reports, jumps, numbers copied from the year before. Each finding
 * names the figure, and several come at once.
 *
 * @param county - the county
 * @param question - the indicator and what it is judged by
 */
export function* figureFaults(county: CountyView, question: QualityQuestion): Iterable<Finding> {
  for (const figure of county.rows(indicatorFigures)) {
    if (figure.indicator !== question.indicator.code || !isStanding(figure, county.date)) continue;
    const seen = new Map<string, number>();
    for (const message of messagesOf(county, figure, question)) {
      const count = (seen.get(message.code) ?? 0) + 1;
      seen.set(message.code, count);
      yield finding(message, {
        ...details(county, `indicator-figures/${figure.id}`, message),
        aspect: count === 1 ? undefined : String(count),
      });
    }
  }
}

/**
 * Who has not reported (未报): divisions of the level of those that did, whose day is over. A level at which
 * nobody reports is not expected to; a township whose villages report is not missing.
 *
 * @param county - the county
 * @param question - the indicator and what it is judged by
 * @param of - the division whose parts are looked at, and the reporting year
 */
export function* missingReports(
  county: CountyView,
  { indicator, calendar }: QualityQuestion,
  of: FigureQuestion,
): Iterable<Finding> {
  const { missing, figures } = sumBelow(county, of);
  if (figures.length === 0) return;
  for (const division of missing) {
    if (ownFigure(county, { ...of, division }) !== undefined) continue;
    const due = dueOn(calendar, of.period, divisionLevel(division));
    if (due === undefined || due >= county.date) continue;
    const row = county.get(divisions, division);
    if (row === undefined || !inForce(row, of.period.to ?? of.period.from)) continue;
    const values = {
      division: row.name,
      indicator: indicator.title,
      period: writtenPeriod(of.period),
      due,
    };
    const message = indicatorsCodes.message("INDICATORS_NOT_REPORTED", values);
    yield finding(message, {
      ...details(county, `divisions/${division}`, message),
      aspect: `${indicator.code} ${of.period.to ?? ""}`,
    });
  }
}

/**
 * Where a division's own figure and the sum of those below differ (上下不符), judged only where nobody below is
 * missing.
 *
 * @param county - the county
 * @param question - the indicator and what it is judged by
 * @param of - the division and the reporting year
 */
export function* sumFaults(
  county: CountyView,
  { indicator }: QualityQuestion,
  of: FigureQuestion,
): Iterable<Finding> {
  const own = ownFigure(county, of);
  const below = sumBelow(county, of);
  if (own === undefined || !isComplete(below)) return;
  const [mine, sum] = [counts(own), counts(below)];
  if (mine === sum) return;
  const message = indicatorsCodes.message("INDICATORS_SUM_DIFFERS", {
    division: nameOf(county, of.division),
    indicator: indicator.title,
    own: mine,
    sum,
    period: writtenPeriod(of.period),
  });
  yield finding(message, details(county, `indicator-figures/${own.id}`, message));
}

/**
 * Where one named count has several numbers for one division and period (计数项不一致): live births are the same
 * whatever they divide.
 *
 * @param county - the county
 * @param composition - what the plugins contribute
 * @param indicators - the catalogue
 */
export function* countFaults(
  county: CountyView,
  composition: Composition,
  indicators: readonly Indicator[],
): Iterable<Finding> {
  const byCode = new Map(indicators.map((each) => [each.code, each]));
  const told = new Map<
    string,
    { figure: IndicatorFigure; count: string; values: Map<number, string> }
  >();
  for (const figure of county.rows(indicatorFigures)) {
    const indicator = byCode.get(figure.indicator);
    if (indicator === undefined || !isStanding(figure, county.date)) continue;
    for (const part of ["numerator", "denominator"] as const) {
      const [count, value] = [indicator[part], figure[part]];
      if (count === undefined || value === undefined || value < 0) continue;
      const { division, scope = everybody, period } = figure;
      const key = [count, division, scope, writtenPeriod(period)].join(" ");
      const held = told.get(key) ?? { figure, count, values: new Map<number, string>() };
      if (!held.values.has(value)) held.values.set(value, figure.id);
      told.set(key, held);
    }
  }
  for (const { figure, count, values } of told.values()) {
    if (values.size < 2) continue;
    const message = indicatorsCodes.message("INDICATORS_COUNT_DISAGREES", {
      division: nameOf(county, figure.division),
      period: writtenPeriod(figure.period),
      count: composition.get(namedCountPoint, count)?.title ?? count,
      values: [...values].map(([value, id]) => `${value} (${id})`).join(", "),
    });
    yield finding(message, {
      ...details(county, `indicator-figures/${figure.id}`, message),
      aspect: count,
    });
  }
}

function* messagesOf(
  county: CountyView,
  figure: IndicatorFigure,
  question: QualityQuestion,
): Iterable<Message> {
  const { indicator, calendar } = question;
  const { numerator, denominator, period, division } = figure;
  const told = { figure: figure.id, indicator: indicator.title };
  const where = nameOf(county, division);
  const asked = indicator.denominator !== undefined;
  if (partOfYear(calendar, period) === undefined) {
    const values = { figure: figure.id, period: writtenPeriod(period), calendar: calendar.title };
    yield indicatorsCodes.message("INDICATORS_ODD_PERIOD", values);
  }
  const due = dueOn(calendar, period, divisionLevel(division));
  if (due !== undefined && figure.reportedOn !== undefined && figure.reportedOn > due) {
    const values = { ...told, division: where, on: figure.reportedOn, due };
    yield indicatorsCodes.message("INDICATORS_LATE", values);
  }
  if (numerator === workNotDone || denominator === workNotDone) {
    const values = { division: where, period: writtenPeriod(period), indicator: indicator.title };
    yield indicatorsCodes.message("INDICATORS_NOT_DONE", values);
    return;
  }
  const held = { numerator, ...(asked ? { denominator } : {}) };
  let sound = true;
  for (const [part, value] of Object.entries(held) as ["numerator" | "denominator", number?][]) {
    if (value !== undefined && value >= 0) continue;
    sound = false;
    yield value === undefined
      ? indicatorsCodes.message("INDICATORS_HALF_MISSING", { ...told, part: parts[part] })
      : indicatorsCodes.message("INDICATORS_NEGATIVE", { ...told, value });
  }
  if (!sound || numerator === undefined) return;
  if (indicator.unit === "yes-no" && numerator > 1) {
    yield indicatorsCodes.message("INDICATORS_NEITHER_YES_NOR_NO", { ...told, value: numerator });
  }
  if (asked && denominator !== undefined && numerator > denominator) {
    if (indicator.partOfWhole) {
      const values = { ...told, numerator, denominator };
      yield indicatorsCodes.message("INDICATORS_NUMERATOR_EXCEEDS", values);
    } else if (denominator === 0) {
      yield indicatorsCodes.message("INDICATORS_EVENTS_WITHOUT_BASE", { ...told, numerator });
    }
  }
  const before = ownFigure(county, { ...figure, indicator, period: yearBefore(period) });
  if (before !== undefined && partOfYear(calendar, period) === "year") {
    yield* jumpMessages(figure, before, question, where);
  }
}

function details(county: CountyView, subject: string, { code }: Message): FindingDetails {
  const severity = code === "INDICATORS_NOT_DONE" || code === "INDICATORS_COPIED";
  return {
    kind: "data",
    severity: severity ? "information" : "warning",
    subject,
    date: county.date,
  };
}

function nameOf(county: CountyView, division: string): string {
  return county.get(divisions, division)?.name ?? division;
}

function counts(value: {
  numerator?: number | null | undefined;
  denominator?: number | null | undefined;
}): string {
  const { numerator, denominator } = value;
  return denominator === undefined || denominator === null
    ? String(numerator)
    : `${numerator}/${denominator}`;
}

/**
 * The divisions that have others below them (有下级的区划), the county first.
 *
 * @param county - the county
 */
export function divisionsAbove(county: CountyView): readonly string[] {
  const above = new Set<string>();
  for (const { id } of county.rows(divisions)) {
    const parent = parentDivision(id);
    if (parent !== undefined && county.has(divisions, parent)) above.add(parent);
  }
  return [...above].sort();
}
