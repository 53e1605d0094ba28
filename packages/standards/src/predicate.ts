import { type PlainDate, plainDateSchema } from "@fuyou/kernel";
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

/** A whole number in a field is not below another (不少于); the number itself does. */
export interface FieldAtLeast {
  /** Path of the field. */
  field: string;
  /** The least it may be, in the unit the field is kept in. */
  atLeast: number;
}

/** A whole number in a field is not above another (不超过); the number itself does. */
export interface FieldAtMost {
  /** Path of the field. */
  field: string;
  /** The most it may be, in the unit the field is kept in. */
  atMost: number;
}

/** A date in a field is not before a day (不早于); the day itself does. */
export interface FieldOnOrAfter {
  /** Path of the field. */
  field: string;
  /** The first day that does. */
  onOrAfter: PlainDate;
}

/** A date in a field is not after a day (不晚于); the day itself does. */
export interface FieldOnOrBefore {
  /** Path of the field. */
  field: string;
  /** The last day that does. */
  onOrBefore: PlainDate;
}

/** A condition on one field (单项条件). */
export type FieldTest =
  | FieldIs
  | FieldIn
  | FieldIncludes
  | FieldPresent
  | FieldAtLeast
  | FieldAtMost
  | FieldOnOrAfter
  | FieldOnOrBefore;

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
 * references, such as `institution.division.class`. A field that is absent equals no value and is neither above nor below any.
 */
export type Predicate = FieldTest | AllOf | AnyOf | NotThis;

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
  atLeast: z.strictObject({ field: pathSchema, atLeast: z.int() }),
  atMost: z.strictObject({ field: pathSchema, atMost: z.int() }),
  onOrAfter: z.strictObject({ field: pathSchema, onOrAfter: plainDateSchema }),
  onOrBefore: z.strictObject({ field: pathSchema, onOrBefore: plainDateSchema }),
  all: z.strictObject({ all: z.array(nested).min(1) }),
  any: z.strictObject({ any: z.array(nested).min(1) }),
  not: z.strictObject({ not: nested }),
});
