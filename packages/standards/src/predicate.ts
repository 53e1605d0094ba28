import { z } from "zod";
import { keyedUnion } from "./keyed-union.js";

/** What a field may be compared with: a code or word, a whole number, or yes/no. */
export type Value = string | number | boolean;

/** A field is exactly this value; an absent field is none. */
export interface FieldIs {
  /** Path of the field, for example `kind` or `institution.division.class`. */
  field: string;
  /** The value it has to have. */
  is: Value;
}

/** A field is one of these values. */
export interface FieldIn {
  /** Path of the field. */
  field: string;
  /** The values it may have; at least one. */
  in: readonly Value[];
}

/** A field that holds a list has this among its entries. */
export interface FieldIncludes {
  /** Path of the field. */
  field: string;
  /** The entry looked for. */
  includes: Value;
}

/** A field is filled in, or is not. */
export interface FieldPresent {
  /** Path of the field. */
  field: string;
  /** `true`: it has to be filled in; `false`: it has to be absent. */
  present: boolean;
}

/** Every one of several conditions holds. */
export interface AllOf {
  /** The conditions; at least one. */
  all: readonly Predicate[];
}

/** At least one of several conditions holds. */
export interface AnyOf {
  /** The conditions; at least one. */
  any: readonly Predicate[];
}

/** A condition does not hold. */
export interface NotThis {
  /** The condition. */
  not: Predicate;
}

/**
 * A condition on a record (条件): which records a requirement speaks of, or which are counted. Fields
 * are named by path: a field of the record, a field its table derives, or one reached through
 * references, such as `institution.division.class`. A field that is absent equals no value.
 */
export type Predicate = FieldIs | FieldIn | FieldIncludes | FieldPresent | AllOf | AnyOf | NotThis;

/** A path: names of fields joined by points. */
export const pathSchema: z.ZodType<string> = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/, {
    error: "not a path of fields, such as 'institution.division.class'",
  });

/** Shape of a {@link Value}. */
export const valueSchema: z.ZodType<Value> = z.union([z.string().min(1), z.int(), z.boolean()]);
const nested: z.ZodType<Predicate> = z.lazy(() => predicateSchema);

/** Shape of a {@link Predicate}; unknown keys are refused. */
export const predicateSchema: z.ZodType<Predicate> = keyedUnion<Predicate>({
  is: z.strictObject({ field: pathSchema, is: valueSchema }),
  in: z.strictObject({ field: pathSchema, in: z.array(valueSchema).min(1) }),
  includes: z.strictObject({ field: pathSchema, includes: valueSchema }),
  present: z.strictObject({ field: pathSchema, present: z.boolean() }),
  all: z.strictObject({ all: z.array(nested).min(1) }),
  any: z.strictObject({ any: z.array(nested).min(1) }),
  not: z.strictObject({ not: nested }),
});

/**
 * The condition that a field is exactly a value.
 *
 * @param field - path of the field
 * @param value - the value
 */
export function is(field: string, value: Value): FieldIs {
  return { field, is: value };
}

/**
 * The condition that a field is one of several values.
 *
 * @param field - path of the field
 * @param values - the values
 */
export function isOneOf(field: string, values: readonly Value[]): FieldIn {
  return { field, in: values };
}

/**
 * The condition that a field's list has an entry.
 *
 * @param field - path of the field
 * @param value - the entry
 */
export function includes(field: string, value: Value): FieldIncludes {
  return { field, includes: value };
}

/**
 * The condition that a field is filled in.
 *
 * @param field - path of the field
 */
export function isPresent(field: string): FieldPresent {
  return { field, present: true };
}

/**
 * The condition that a field is absent.
 *
 * @param field - path of the field
 */
export function isAbsent(field: string): FieldPresent {
  return { field, present: false };
}

/**
 * The condition that all of several hold.
 *
 * @param predicates - the conditions
 */
export function allOf(...predicates: readonly Predicate[]): AllOf {
  return { all: predicates };
}

/**
 * The condition that at least one of several holds.
 *
 * @param predicates - the conditions
 */
export function anyOf(...predicates: readonly Predicate[]): AnyOf {
  return { any: predicates };
}

/**
 * The condition that another does not hold.
 *
 * @param predicate - the other
 */
export function not(predicate: Predicate): NotThis {
  return { not: predicate };
}
