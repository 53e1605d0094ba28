import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  defineView,
  type ExtensionPoint,
  type Fraction,
  inForce,
  type Period,
  periodSchema,
  type Text,
  textSchema,
  type View,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { divisionLevel, divisions } from "./division.js";

/** People who move in (迁入) or out in a year, for example a regiment farm. */
export interface PopulationMove {
  /** Who they are as a group, for example 一个团场; never a person. */
  title: Text;
  /** The year in which they are counted. */
  year: number;
  /** How many, below zero for those who leave; null where the document does not say. */
  persons: number | null;
}

/** A forecast of the population (人口预测): a base, natural growth, and moves. */
export interface PopulationForecast {
  /** Identifier, kebab-case. */
  id: string;
  /** Its name. */
  title: Text;
  /** The year of the base (基年). */
  baseYear: number;
  /** Population of the base year; null where the document does not say. */
  base: number | null;
  /** The year forecast (预测年). */
  year: number;
  /** Natural growth of a year (自然增长率) as an exact share; null where the document does not say. */
  naturalRate: Fraction | null;
  /** Who moves in or out (机械增长). */
  moves: readonly PopulationMove[];
  /** What the document leaves open, for readers. */
  open?: Text | undefined;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it is asked for; always where absent. */
  period?: Period | undefined;
}

const year = z.int().min(1949).max(2100);

/** Shape of a {@link PopulationForecast}. */
export const populationForecastSchema: z.ZodType<PopulationForecast> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  baseYear: year,
  base: z.int().min(0).nullable(),
  year,
  naturalRate: z.strictObject({ p: z.int(), q: z.int().min(1) }).nullable(),
  moves: z.array(z.strictObject({ title: textSchema, year, persons: z.int().nullable() })),
  open: textSchema.optional(),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** Forecasts of the population (人口预测). */
export const populationForecastPoint: ExtensionPoint<PopulationForecast> =
  defineExtensionPoint<PopulationForecast>({
    id: "hierarchy.population-forecast",
    title: { zh: "人口预测", en: "population forecasts" },
    schema: populationForecastSchema,
    key: (forecast) => forecast.id,
  });

/** What a forecast comes to. */
export interface ForecastPopulation {
  /** Population of the year forecast; null while anything it needs is not known. */
  readonly population: number | null;
  /** What is not known and would be needed. */
  readonly missing: readonly Text[];
}

/**
 * Forecasts a population (人口预测). Each year natural growth is reckoned on the population at its beginning and
 * rounded to whole persons, halves up; then those who move are added. People who move in the base year are
 * taken to be counted in the base. Anything unknown leaves the result unknown, and is named.
 *
 * @param forecast - base, rate and moves
 */
export function forecastPopulation(
  forecast: Pick<PopulationForecast, "base" | "baseYear" | "year" | "naturalRate" | "moves">,
): ForecastPopulation {
  const counted = forecast.moves.filter(
    (move) => move.year > forecast.baseYear && move.year <= forecast.year,
  );
  const missing: Text[] = [];
  const { base, naturalRate } = forecast;
  if (base === null) missing.push({ zh: "基年人口", en: "population of the base year" });
  if (naturalRate === null) missing.push({ zh: "自然增长率", en: "natural growth" });
  for (const { title, persons } of counted) if (persons === null) missing.push(title);
  if (base === null || naturalRate === null || missing.length > 0) {
    return { population: null, missing };
  }
  const [p, q] = [BigInt(naturalRate.p), BigInt(naturalRate.q)];
  let population = BigInt(base);
  for (let at = forecast.baseYear + 1; at <= forecast.year; at++) {
    population += floorDivide(2n * population * p + q, 2n * q);
    for (const move of counted) if (move.year === at) population += BigInt(move.persons ?? 0);
  }
  return { population: Number(population), missing };
}

/** Division rounded down, also below zero. */
function floorDivide(of: bigint, by: bigint): bigint {
  const quotient = of / by;
  return of % by < 0n ? quotient - 1n : quotient;
}

/** What may be asked of the forecast more narrowly. */
export interface ForecastQuestion {
  /** Population for which one institution or post is enough (每若干人一), for the gap in capacity. */
  populationPer?: number | undefined;
  /** How many there are now, of whatever `populationPer` speaks of. */
  present?: number | undefined;
}

const columns: readonly ViewColumn[] = [
  { key: "forecast", label: { zh: "预测", en: "Forecast" }, kind: "text" },
  { key: "year", label: { zh: "预测年", en: "Year" }, kind: "text" },
  { key: "base", label: { zh: "基年人口", en: "Base population" }, kind: "number" },
  { key: "population", label: { zh: "预测人口", en: "Population forecast" }, kind: "number" },
  { key: "needed", label: { zh: "需要数", en: "Needed" }, kind: "number" },
  { key: "gap", label: { zh: "缺口", en: "Gap" }, kind: "number" },
  { key: "missing", label: { zh: "尚缺数据", en: "Missing" }, kind: "text" },
];

/**
 * The forecast of the population and the gap in capacity that follows (人口预测与能力缺口). Where a document gives no
 * base, the county's resident population on the register is taken, and said so.
 */
export const forecastView: View<ForecastQuestion> = defineView<ForecastQuestion>({
  id: "hierarchy.forecast",
  title: { zh: "人口预测与能力缺口", en: "Population forecast and gap in capacity" },
  question: {
    zh: "到规划年人口预计多少，现有能力差多少？",
    en: "How many people are forecast for the year of the plan, and how far does capacity fall short?",
  },
  options: z.strictObject({
    populationPer: z.int().min(1).optional(),
    present: z.int().min(0).optional(),
  }),
  answer({ county, composition, date }, { populationPer, present }) {
    const whole = [...county.rows(divisions)].find(
      (row) => divisionLevel(row.id) === "county" && inForce(row, date),
    );
    const registered = whole?.population ?? null;
    const forecasts = composition.at(populationForecastPoint, date).map(({ value }) => value);
    const rows = forecasts.map((forecast): Record<string, ViewCell> => {
      const base = forecast.base ?? registered;
      const { population, missing } = forecastPopulation({ ...forecast, base });
      const needed =
        population === null || populationPer === undefined
          ? null
          : Math.ceil(population / populationPer);
      const lacks = {
        zh: missing.map(({ zh }) => zh).join("、"),
        en: missing.map(({ en }) => en).join(", "),
      };
      return {
        forecast: forecast.title,
        year: String(forecast.year),
        base,
        population,
        needed,
        gap: needed === null || present === undefined ? null : Math.max(0, needed - present),
        missing: missing.length === 0 ? null : lacks,
      };
    });
    const notes = forecasts.flatMap(({ base, open }): Text[] => [
      ...(open === undefined ? [] : [open]),
      ...(base === null && registered !== null
        ? [
            {
              zh: "文件没有给出基年人口，取登记的常住人口。",
              en: "The document gives no base; the resident population on the register is taken.",
            },
          ]
        : []),
    ]);
    return {
      tables: [{ title: { zh: "人口预测", en: "Population forecast" }, columns, rows, notes }],
      findings: [],
    };
  },
});
