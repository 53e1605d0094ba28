import { divisions, parentDivision } from "@fuyou/hierarchy";
import {
  type CountyView,
  type Fraction,
  inForce,
  type Period,
  type PlainDate,
  successions,
} from "@fuyou/kernel";
import {
  everybody,
  type IndicatorFigure,
  indicatorFigures,
  isStanding,
  standingBeside,
  workNotDone,
} from "./figure.js";
import type { Indicator } from "./indicator.js";

/** What is asked of figures: which indicator, of which division, for whom and when. */
export interface FigureQuestion {
  /** The indicator. */
  readonly indicator: Indicator;
  /** The division, from the county down to a village. */
  readonly division: string;
  /** The reporting period. */
  readonly period: Period;
  /** Whom it is about; everybody where absent. */
  readonly scope?: string | undefined;
}

/**
 * The value of an indicator (指标值), with what it was made of. It is the division's own figure where it has
 * one, otherwise the sum of numerators and the sum of denominators of the divisions below: rates are never
 * averaged.
 */
export interface IndicatorValue {
  /** The sum on top; null where nothing is known. */
  readonly numerator: number | null;
  /** The sum below; null where nothing is known or the indicator has none. */
  readonly denominator: number | null;
  /** Whether it is the division's own figure, a sum of those below, or not known at all. */
  readonly basis: "own" | "summed" | "none";
  /** The figures it was made of. */
  readonly figures: readonly string[];
  /** Divisions whose figure is missing, or not usable. */
  readonly missing: readonly string[];
  /** Divisions where the work was not done (-2). */
  readonly notDone: readonly string[];
}

/** What one division adds to a sum. */
type Part = IndicatorValue;

const nothing: Part = {
  numerator: null,
  denominator: null,
  basis: "none",
  figures: [],
  missing: [],
  notDone: [],
};

/**
 * The value of an indicator, rolled up where the division has no figure of its own (汇总). Nothing is estimated:
 * whoever is missing is named, and the counts of a division enter together or not at all. A figure that cannot be
 * right (below zero, more than all, two that contradict each other) counts as missing. A division that had
 * ended by the end of the period, or began after it, is not expected, but what was reported counts.
 *
 * @param county - the county
 * @param question - the indicator, the division, the period
 */
export function rollUp(county: CountyView, question: FigureQuestion): IndicatorValue {
  return (
    partOf(county, question, divisionTree(county)) ?? { ...nothing, missing: [question.division] }
  );
}

/**
 * The sum of the divisions below, whatever the division itself has reported (下级合计).
 *
 * @param county - the county
 * @param question - the indicator, the division, the period
 */
export function sumBelow(county: CountyView, question: FigureQuestion): IndicatorValue {
  return summed(county, question, divisionTree(county)) ?? nothing;
}

/**
 * Whether every division expected is in a value (是否齐全).
 *
 * @param value - the value
 */
export function isComplete(value: IndicatorValue): boolean {
  return value.basis !== "none" && value.missing.length === 0 && value.notDone.length === 0;
}

/**
 * A value as an exact share; null where it is not known or nobody is concerned.
 *
 * @param indicator - the indicator
 * @param value - its value
 */
export function rateOf(
  indicator: Indicator,
  value: Pick<IndicatorValue, "numerator" | "denominator">,
): Fraction | null {
  const { numerator, denominator } = value;
  if (numerator === null) return null;
  if (indicator.denominator === undefined) return { p: numerator, q: 1 };
  return denominator === null || denominator === 0 ? null : { p: numerator, q: denominator };
}

/**
 * The standing figure of a division itself, where it has one.
 *
 * @param county - the county
 * @param question - the indicator, the division, the period
 */
export function ownFigure(
  county: CountyView,
  { indicator, division, period, scope = everybody }: FigureQuestion,
): IndicatorFigure | undefined {
  return county
    .by(indicatorFigures, "division", division)
    .find(
      (each) =>
        each.indicator === indicator.code &&
        (each.scope ?? everybody) === scope &&
        each.period.from === period.from &&
        each.period.to === period.to &&
        isStanding(each, county.date),
    );
}

/** What a division adds; undefined where neither it nor anything below it has reported. */
function partOf(
  county: CountyView,
  question: FigureQuestion,
  tree: DivisionTree,
): Part | undefined {
  const own = ownFigure(county, question);
  if (own === undefined) return summed(county, question, tree);
  const { division, indicator } = question;
  const { id, numerator, denominator } = own;
  const part = { ...nothing, basis: "own" as const, figures: [id] };
  if (numerator === workNotDone || denominator === workNotDone) {
    return { ...part, basis: "none", notDone: [division] };
  }
  const asked = indicator.denominator !== undefined;
  const counts = [numerator, ...(asked ? [denominator] : [])];
  const usable =
    counts.every((each) => each !== undefined && each >= 0) &&
    !(asked && indicator.partOfWhole && (numerator ?? 0) > (denominator ?? 0)) &&
    !(indicator.unit === "yes-no" && (numerator ?? 0) > 1) &&
    standingBeside(own, county).every(
      (each) => each.numerator === numerator && each.denominator === denominator,
    );
  if (!usable) return { ...part, basis: "none", missing: [division] };
  return {
    ...part,
    numerator: numerator ?? null,
    denominator: asked ? (denominator ?? null) : null,
  };
}

function summed(
  county: CountyView,
  question: FigureQuestion,
  tree: DivisionTree,
): Part | undefined {
  const { period, indicator } = question;
  if (indicator.unit === "yes-no") return undefined; // what holds of parts says nothing of the whole
  const parts: Part[] = [];
  for (const division of tree.below.get(question.division) ?? []) {
    const part = partOf(county, { ...question, division }, tree);
    if (part !== undefined) parts.push(part);
    else if (stoodAtEnd(county, division, period, tree))
      parts.push({ ...nothing, missing: [division] });
  }
  if (parts.every(({ figures }) => figures.length === 0)) return undefined;
  const known = parts.filter(({ basis }) => basis !== "none");
  const add = (of: (part: Part) => number | null) =>
    known.length === 0 || known.some((part) => of(part) === null)
      ? null
      : known.reduce((total, part) => total + (of(part) ?? 0), 0);
  return {
    numerator: add((part) => part.numerator),
    denominator: add((part) => part.denominator),
    basis: known.length === 0 ? "none" : "summed",
    figures: parts.flatMap(({ figures }) => figures),
    missing: parts.flatMap(({ missing }) => missing),
    notDone: parts.flatMap(({ notDone }) => notDone),
  };
}

/** The divisions below each other, and the days on which some took the place of others. */
interface DivisionTree {
  below: ReadonlyMap<string, readonly string[]>;
  begun: ReadonlyMap<string, PlainDate>;
}

/**
 * Whether a division stood at the end of a period. The register does not say when one began: a division that
 * took the place of others afterwards, and has no figure from before, is taken to have begun then.
 */
function stoodAtEnd(
  county: CountyView,
  division: string,
  { to, from }: Period,
  { begun }: DivisionTree,
): boolean {
  const end = to ?? from;
  const row = county.get(divisions, division);
  if (row === undefined || !inForce(row, end)) return false;
  const on = begun.get(division);
  if (on === undefined || on <= end) return true;
  const figures = county.by(indicatorFigures, "division", division);
  return figures.some((each) => each.period.from < on);
}

function divisionTree(county: CountyView): DivisionTree {
  const below = new Map<string, string[]>();
  for (const { id } of county.rows(divisions)) {
    const above = parentDivision(id);
    if (above === undefined) continue;
    const held = below.get(above);
    if (held === undefined) below.set(above, [id]);
    else held.push(id);
  }
  const begun = new Map<string, PlainDate>();
  for (const { table, successor, on } of county.rows(successions)) {
    const earliest = begun.get(successor);
    if (table === divisions.name && (earliest === undefined || on < earliest))
      begun.set(successor, on);
  }
  return { below, begun };
}
