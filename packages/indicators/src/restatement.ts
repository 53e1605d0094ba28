import { divisions } from "@fuyou/hierarchy";
import {
  type Boundaries,
  type Composition,
  type DatedFigure,
  type Fraction,
  type PlainDate,
  type RestatedSeries,
  restated,
  successorsOf,
  type Unrestated,
} from "@fuyou/kernel";
import { everybody, type IndicatorFigure, isStanding } from "./figure.js";
import { type Indicator, namedCountPoint } from "./indicator.js";
import { rateOf } from "./roll-up.js";

/** The figure of a division on other boundaries (重述的数据). */
export interface RestatedFigure {
  /** The division, on the boundaries asked for. */
  readonly division: string;
  /** Last day of the reporting period. */
  readonly on: PlainDate;
  /** The count on top; null where it could not be restated. */
  readonly numerator: number | null;
  /** The count below; null where it could not be restated or there is none. */
  readonly denominator: number | null;
  /** The rate of the two; null where one of them is not known. */
  readonly rate: Fraction | null;
}

/** The figures of an indicator on other boundaries, and the counts that could not be told on them. */
export interface RestatedFigures {
  /** The figures, by division and day. */
  readonly figures: readonly RestatedFigure[];
  /** Counts that stay where they were, with the reason. */
  readonly unrestated: readonly Unrestated[];
}

/**
 * The figures of an indicator on the boundaries of another day (区划变动后的重述): numerators and denominators are
 * restated apart, through merger and division, and only then divided. A rate is never restated. Where only one
 * of the two counts could be put there, the rate is not known.
 *
 * @param composition - what the plugins contribute
 * @param indicator - the indicator
 * @param figures - whole-year figures of it, of one level of divisions
 * @param boundaries - the county with its successions, and the day
 */
export function restatedFigures(
  composition: Composition,
  indicator: Indicator,
  figures: readonly IndicatorFigure[],
  boundaries: Boundaries,
): RestatedFigures {
  const top = seriesOf(composition, indicator.numerator, figures, "numerator", boundaries);
  const below =
    indicator.denominator === undefined
      ? undefined
      : seriesOf(composition, indicator.denominator, figures, "denominator", boundaries);
  const keys = new Map<string, DatedFigure>();
  for (const each of [...top.figures, ...(below?.figures ?? [])]) keys.set(keyOf(each), each);
  const halved = halvedOn(top, below, boundaries);
  const told = [...keys.values()].map(({ record, on }) => {
    const find = (series: RestatedSeries | undefined) =>
      series?.figures.find((each) => each.record === record && each.on === on)?.value ?? null;
    const [numerator, denominator] = [find(top), find(below)];
    const rate = rateOf(indicator, { numerator, denominator });
    const half = halved.has(keyOf({ record, on }));
    return { division: record, on, numerator, denominator, rate: half ? null : rate };
  });
  told.sort((a, b) => (a.division + a.on < b.division + b.on ? -1 : 1));
  return { figures: told, unrestated: [...top.unrestated, ...(below?.unrestated ?? [])] };
}

/**
 * The standing figures of an indicator, both counts known and of one scope (有效数据).
 *
 * @param rows - figures of the register
 * @param indicator - the indicator
 * @param scope - whom they are about
 * @param date - the day on which they stand
 */
export function usableFigures(
  rows: Iterable<IndicatorFigure>,
  indicator: Indicator,
  scope: string,
  date: PlainDate,
): readonly IndicatorFigure[] {
  return [...rows].filter((row) => {
    const counts = [
      row.numerator,
      ...(indicator.denominator === undefined ? [] : [row.denominator]),
    ];
    return (
      row.indicator === indicator.code &&
      (row.scope ?? everybody) === scope &&
      isStanding(row, date) &&
      counts.every((count) => count !== undefined && count >= 0)
    );
  });
}

function seriesOf(
  composition: Composition,
  count: string,
  figures: readonly IndicatorFigure[],
  part: "numerator" | "denominator",
  boundaries: Boundaries,
): RestatedSeries {
  const unit = composition.get(namedCountPoint, count)?.unit ?? "person";
  return restated(
    {
      table: divisions,
      unit,
      figures: figures.map((each) => ({
        record: each.division,
        on: each.period.to ?? each.period.from,
        value: each[part] ?? 0,
      })),
    },
    boundaries,
  );
}

/** Where only one of the two counts of a predecessor arrived, so that dividing them would mislead. */
function halvedOn(
  top: RestatedSeries,
  below: RestatedSeries | undefined,
  { county, asOf }: Boundaries,
): ReadonlySet<string> {
  if (below === undefined) return new Set();
  const [above, under] = [top, below].map(
    ({ unrestated }) => new Map(unrestated.map(({ figure }) => [keyOf(figure), figure])),
  ) as [Map<string, DatedFigure>, Map<string, DatedFigure>];
  const alone = [...above, ...under].filter(([key]) => above.has(key) !== under.has(key));
  return new Set(
    alone.flatMap(([, { record, on }]) =>
      successorsOf(county, divisions, record, asOf).map(({ id }) => keyOf({ record: id, on })),
    ),
  );
}

function keyOf({ record, on }: Pick<DatedFigure, "record" | "on">): string {
  return `${record} ${on}`;
}
