import { formatQuantity, type Language } from "@fuyou/kernel";
import {
  amountFor,
  type BoundaryCase,
  boundaryCases,
  type PlainBound,
  type Requirement,
  runBoundaryCase,
} from "@fuyou/standards";

/** A number at, just below or just above a bound, and what is said of it (边界例). */
export interface BoundaryExample {
  /** What is measured, in words: "4 persons", "55 of 100 persons". */
  measured: string;
  /** Whether that is enough. */
  verdict: "met" | "short";
  /** By how much it is not, in words; null where it is enough, or where that cannot be told. */
  lack: string | null;
}

/** The examples of one bound. */
export interface BoundaryExamples {
  /** The population for which the bound is taken, where it grows with one; null otherwise. */
  population: number | null;
  /** The examples, from small to large. */
  examples: BoundaryExample[];
}

/** Bounds of which a reader is shown examples; a table may have many rows. */
const mostBounds = 4;

/**
 * The examples a reader needs of a rule: for each bound the numbers just below, at, and just above it. Of
 * shares, of one whole; of populations, of the largest tried. None where the bound is left open, is
 * another measure, or is what there was before.
 *
 * @param requirement - the requirement
 * @param language - the language to write in
 */
export function boundaryExamples(requirement: Requirement, language: Language): BoundaryExamples[] {
  const { bound } = requirement.require;
  const bounds = "table" in bound ? bound.table.rows.map((row) => row.bound) : [bound];
  return bounds
    .filter((each) => !("asBefore" in each))
    .slice(0, mostBounds)
    .map((each) => {
      const one = { ...requirement, require: { ...requirement.require, bound: each } };
      const cases = typical(boundaryCases(one));
      const examples = cases.map((tried) => exampleOf(one, tried, language));
      return { population: populationOf(each, cases), examples };
    })
    .filter(({ examples }) => examples.length > 0);
}

/** Of cases against several limits and wholes, those of one whole that tell met from short. */
function typical(cases: readonly BoundaryCase[]): readonly BoundaryCase[] {
  const groups = new Map<string, BoundaryCase[]>();
  for (const each of cases) {
    const key = JSON.stringify([each.min, each.max, each.measured.n]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const telling = [...groups.values()].filter(
    (group) => new Set(group.map((each) => each.expected)).size === 2,
  );
  const whole = (group: readonly BoundaryCase[]) => group[0]?.measured.n ?? 1;
  return telling.find((group) => whole(group) === 100) ?? telling.at(-1) ?? [];
}

/** The population that gives the bound of the cases: one beyond ten times so many, the largest tried. */
function populationOf(bound: PlainBound, cases: readonly BoundaryCase[]): number | null {
  if (!("perPopulation" in bound)) return null;
  const population = 10 * bound.perPopulation.per + 1;
  const amount = amountFor(bound.perPopulation, population);
  return cases.every(({ min, max }) => (min ?? max)?.k === amount) ? population : null;
}

function exampleOf(
  requirement: Requirement,
  tried: BoundaryCase,
  language: Language,
): BoundaryExample {
  const { measure } = requirement.require;
  const { k, n } = tried.measured;
  const { verdict, shortfall } = runBoundaryCase(requirement, tried);
  const amount = (value: number) => formatQuantity({ value, unit: measure.unit }, language);
  const isRatio = "ratio" in measure;
  const part = isRatio
    ? `${k}/${n}`
    : language === "zh"
      ? `${amount(n)}中${amount(k)}`
      : `${k} of ${amount(n)}`;
  const known = shortfall !== null && Number.isFinite(shortfall) && !isRatio;
  return {
    measured: n === 1 && !isRatio ? amount(k) : part,
    verdict,
    lack: known ? amount(shortfall) : null,
  };
}
