import type { AnyTable, Row, Table, Text, Unit } from "@fuyou/kernel";
import type {
  AmountMeasure,
  Counted,
  CountMeasure,
  CoverageMeasure,
  DaysMeasure,
  Distance,
  FieldMeasure,
  PresenceMeasure,
  RatioMeasure,
  ShareMeasure,
  SumMeasure,
  Thing,
} from "./measure.js";
import type { Predicate, Value } from "./predicate.js";

/** How a count is made, for {@link count}. */
export interface CountOptions<Ref extends string> {
  /**
   * Reference, or path of references, that leads from a counted record to the one judged; left out
   * where the county as a whole is judged.
   */
  by?: Ref | `${Ref}.${string}` | undefined;
  /** For groups by a field that refers to nothing: path of the counted record's value. */
  on?: string | undefined;
  /** Which records count. */
  where?: Predicate | undefined;
  /** What becomes of a record that does not tell; see {@link Counted}. */
  absent?: "excluded" | "unknown" | undefined;
  /** What one of them is. */
  unit: Unit;
  /** What the count is called in sentences. */
  called?: Text | undefined;
}

/**
 * Measures how many records of a table refer to the record judged.
 *
 * @param of - the table whose records are counted
 * @param options - by which reference, which of them, in what unit
 */
export function count<R extends Row, Ref extends string>(
  of: Table<R, Ref>,
  options: CountOptions<Ref>,
): CountMeasure {
  return { count: counted(of, options), ...named(options) };
}

/** How a field is added up, for {@link sum}. */
export interface SumOptions<Ref extends string> extends CountOptions<Ref> {
  /** Path of the whole number added up. */
  field: string;
}

/**
 * Measures the sum of a field over the records of a table that refer to the record judged.
 *
 * @param of - the table whose records are added up
 * @param options - which field, by which reference, which of them, in what unit
 */
export function sum<R extends Row, Ref extends string>(
  of: Table<R, Ref>,
  options: SumOptions<Ref>,
): SumMeasure {
  return { sum: { ...counted(of, options), field: options.field }, ...named(options) };
}

/** How a share is taken, for {@link shareOf}. */
export interface ShareOptions<Ref extends string> extends CountOptions<Ref> {
  /** Which of the counted records make the part. */
  part: Predicate;
}

/**
 * Measures what part of the records of a table that refer to the record judged meets a condition.
 *
 * @param of - the table whose records are the whole
 * @param options - the part, by which reference, which of them, in what unit
 */
export function shareOf<R extends Row, Ref extends string>(
  of: Table<R, Ref>,
  options: ShareOptions<Ref>,
): ShareMeasure {
  return { share: { ...counted(of, options), part: options.part }, ...named(options) };
}

/** How a list is looked for, for {@link presence}. */
export interface PresenceOptions<Ref extends string> extends CountOptions<Ref> {
  /** The things of the list. */
  things: readonly Thing[];
}

/**
 * Measures how many things of a list are among the records of a table that refer to the record judged.
 *
 * @param of - the table whose records are looked through
 * @param options - the things, by which reference, which records, in what unit
 */
export function presence<R extends Row, Ref extends string>(
  of: Table<R, Ref>,
  options: PresenceOptions<Ref>,
): PresenceMeasure {
  return { presence: { ...counted(of, options), things: options.things }, ...named(options) };
}

/** How codes are looked for, for {@link coverage}. */
export interface CoverageOptions<Ref extends string> extends CountOptions<Ref> {
  /** Path of the field that holds a code or a list of codes. */
  field: string;
  /** The codes looked for; all codes of the field's list where absent. */
  codes?: readonly Value[] | undefined;
}

/**
 * Measures how many codes of a list occur among the records of a table that refer to the record judged.
 *
 * @param of - the table whose records are looked through
 * @param options - the field and codes, by which reference, which records, in what unit
 */
export function coverage<R extends Row, Ref extends string>(
  of: Table<R, Ref>,
  options: CoverageOptions<Ref>,
): CoverageMeasure {
  const { field, codes } = options;
  const sought = codes === undefined ? { field } : { field, codes };
  return { coverage: { ...counted(of, options), ...sought }, ...named(options) };
}

/** What a measure is counted in and called. */
export interface FieldOptions {
  /** The unit its whole number is kept in. */
  unit: Unit;
  /** What it is called in sentences. */
  called?: Text | undefined;
}

/**
 * Measures the whole number in a field of the record judged.
 *
 * @param field - path of the field
 * @param options - its unit and what it is called
 */
export function fieldValue(field: string, options: FieldOptions): FieldMeasure {
  return { field, ...named(options) };
}

/**
 * Measures one amount over another, exactly.
 *
 * @param of - what is divided
 * @param by - by what
 * @param called - what the ratio is called in sentences
 */
export function ratioOf(of: AmountMeasure, by: AmountMeasure, called?: Text): RatioMeasure {
  return { ratio: { of, by }, ...named({ unit: of.unit, called }) };
}

/**
 * Measures the days between two dates of the record judged; the day judged stands in for an end that
 * is left out.
 *
 * @param distance - paths of the two dates
 * @param called - what the span is called in sentences
 */
export function daysFrom(distance: Distance, called?: Text): DaysMeasure {
  return { days: distance, unit: "day", ...(called === undefined ? {} : { called }) };
}

/**
 * The name of a table, whether it is given itself or by name.
 *
 * @param table - the table or its name
 */
export function tableName(table: AnyTable | string): string {
  return typeof table === "string" ? table : table.name;
}

function counted(of: { name: string }, options: Omit<CountOptions<string>, "unit">): Counted {
  const { by, on, where, absent } = options;
  const path = by ?? on;
  return {
    of: of.name,
    ...(path === undefined ? {} : { by: path }),
    ...(where === undefined ? {} : { where }),
    ...(absent === undefined ? {} : { absent }),
  };
}

function named({ unit, called }: FieldOptions): FieldOptions {
  return { unit, ...(called === undefined ? {} : { called }) };
}
