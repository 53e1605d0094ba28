import {
  type AnyTable,
  type Row,
  type Table,
  type Text,
  textSchema,
  type Unit,
  unitSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { keyedUnion } from "./keyed-union.js";
import { type Predicate, pathSchema, predicateSchema } from "./predicate.js";

/** Which records are counted for each record judged. */
export interface Counted {
  /** Name of the table whose records in force are counted. */
  of: string;
  /**
   * Path of references from a counted record to the one judged: `institution`, or through others,
   * `institution.division`. A reference may hold a list: the record then counts for each entry.
   */
  by: string;
  /** Which of them count; all where absent. */
  where?: Predicate | undefined;
}

/** How many records refer to the one judged (计数). No such record is a count of zero. */
export interface CountMeasure {
  /** What is counted. */
  count: Counted;
  /** What one of them is. */
  unit: Unit;
  /** What the count is called in sentences; otherwise the counted table's title. */
  called?: Text | undefined;
}

/** The whole number a field of the record judged holds (取值). An absent field is unknown, not zero. */
export interface FieldMeasure {
  /** Path of the field, for example `area`. */
  field: string;
  /** The unit its whole number is kept in. */
  unit: Unit;
  /** What it is called in sentences; otherwise the field's heading. */
  called?: Text | undefined;
}

/** What is measured on each record judged (测量值): a whole number with its unit. */
export type Measure = CountMeasure | FieldMeasure;

/** Shape of a {@link Measure}; unknown keys are refused. */
export const measureSchema: z.ZodType<Measure> = keyedUnion<Measure>({
  count: z.strictObject({
    count: z.strictObject({
      of: z.string().min(1),
      by: pathSchema,
      where: predicateSchema.optional(),
    }),
    unit: unitSchema,
    called: textSchema.optional(),
  }),
  field: z.strictObject({ field: pathSchema, unit: unitSchema, called: textSchema.optional() }),
});

/** How a count is made, for {@link count}. */
export interface CountOptions<Ref extends string> {
  /** Reference, or path of references, that leads from a counted record to the one judged. */
  by: Ref | `${Ref}.${string}`;
  /** Which records count. */
  where?: Predicate | undefined;
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
  const { by, where, unit, called } = options;
  return {
    count: { of: of.name, by, ...(where === undefined ? {} : { where }) },
    unit,
    ...(called === undefined ? {} : { called }),
  };
}

/** How a field is measured, for {@link fieldValue}. */
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
  const { unit, called } = options;
  return { field, unit, ...(called === undefined ? {} : { called }) };
}

/**
 * The name of a table, whether it is given itself or by name.
 *
 * @param table - the table or its name
 */
export function tableName(table: AnyTable | string): string {
  return typeof table === "string" ? table : table.name;
}
