import type { z } from "zod";
import type { Composition } from "./composition.js";
import type { CountyView } from "./county.js";
import type { PlainDate } from "./date.js";
import type { Finding } from "./finding.js";
import { includesDate, type Period } from "./period.js";
import type { Unit } from "./quantity.js";
import type { Text } from "./text.js";

/**
 * What every record (记录) of a register has. A record is never deleted: it ends, on a day, and
 * stays where it was.
 */
export interface Row {
  /** Identifier, unique in its table and never given to another record. */
  readonly id: string;
  /** First day on which the record no longer stands (停用日); absent while it stands. */
  readonly retiredOn?: PlainDate | undefined;
  /** Days on which it holds, for records that are dated by nature, such as relations. */
  readonly period?: Period | undefined;
}

/** A reference from one register to another, and what it means for it when the target ends. */
export interface Reference {
  /** The table referred to; `"self"` for the table itself. */
  to: AnyTable | "self";
  /**
   * `restrict`: a record in force may not refer to one that has ended, so a plan has to say where
   * it goes. `keep`: it goes on naming the record that ended, as history does.
   */
  onRetire: "restrict" | "keep";
}

/**
 * Something the conservation proof counts in a table (守恒量): persons, original cost, area. The
 * measure is a whole number; records not in force count nothing.
 */
export interface Conserved<R extends Row = Row> {
  /** What is counted, for example `originalCost`. */
  category: string;
  /** Its name for readers, as it stands in a balance sheet; that of the table where absent. */
  title?: Text | undefined;
  /** The unit of the count. */
  unit: Unit;
  /**
   * How much one record in force counts.
   *
   * @param row - the record
   * @param composition - the deployment's catalogues, for measures that depend on them
   * @param date - the day whose catalogues count; the same for opening and closing
   */
  measure(row: R, composition: Composition, date: PlainDate): number;
}

/** A field computed from a record and never stored, such as the class read from a division code. */
export interface DerivedField<R extends Row = Row> {
  /** Its name for readers. */
  title: Text;
  /**
   * What its values are called, by value, for fields of text (取值名称); given, it has no other values. A
   * stored field says the same in `.meta({ titles })`.
   */
  titles?: Readonly<Record<string, Text>> | undefined;
  /** `self` where it holds the identifier of another record of the register, which it is then called by. */
  names?: "self" | undefined;
  /**
   * Computes it; undefined when the record does not tell.
   *
   * @param row - the record
   */
  of(row: R): string | number | undefined;
}

/**
 * A register (登记表) of the county: the shape of its records, what they refer to, what of them is
 * conserved, and what is checked across fields. Declared once; columns, labels, validation and
 * integrity come from it.
 */
export interface Table<R extends Row = Row, Ref extends string = string> {
  /** Name of the table, plural and kebab-case, for example `name-plates`. */
  readonly name: string;
  /** Its name for readers. */
  readonly title: Text;
  /** Shape of a record; strict: unknown fields are refused. */
  readonly schema: z.ZodType<R>;
  /** Fields that refer to other tables. A field may hold one identifier or a list. */
  readonly references: Readonly<Record<Ref, Reference>>;
  /** What the conservation proof counts here. */
  readonly conserved: readonly Conserved<R>[];
  /** Fields that identify a person and are masked wherever they are shown (个人信息). */
  readonly personal: readonly string[];
  /** Fields computed from a record. */
  readonly derived: Readonly<Record<string, DerivedField<R>>>;
  /**
   * How a record is called in sentences, where its own name does not tell it from others: the office
   * of which government, the room in which building. See {@link labelOf}.
   *
   * @param row - the record
   * @param county - the county it stands in
   */
  label?(row: R, county: CountyView): string;
  /**
   * Judges records across fields and against the county.
   *
   * What is wrong between two records has to come up whichever of them is judged, under the same
   * identity; it is reported once.
   *
   * @param rows - the records to judge: all of them when a register is read, the edited ones later
   * @param county - the county they stand in
   * @param rejected - `table/id` of records left out for a fault of their own; that they are missing
   *   is not to be reported again
   */
  check?(rows: readonly R[], county: CountyView, rejected?: ReadonlySet<string>): Iterable<Finding>;
}

/** Any table, whatever its records. */
// biome-ignore lint/suspicious/noExplicitAny: a table of any record; records are typed by the table at hand
export type AnyTable = Table<any, any>;

/** What has to be said to declare a {@link Table}; see there. */
export interface TableDefinition<R extends Row, Ref extends string> {
  /** Name of the table, plural and kebab-case. */
  name: string;
  /** Its name for readers. */
  title: Text;
  /** Shape of a record. */
  schema: z.ZodType<R>;
  /** Fields that refer to other tables. */
  references?: Record<Ref, Reference>;
  /** What the conservation proof counts here. */
  conserved?: readonly Conserved<R>[];
  /** Fields that identify a person. */
  personal?: readonly (keyof R & string)[];
  /** Fields computed from a record. */
  derived?: Record<string, DerivedField<R>>;
  /** How a record is called in sentences; see {@link Table}. */
  label?(row: R, county: CountyView): string;
  /** Judges records across fields; see {@link Table}. */
  check?(rows: readonly R[], county: CountyView, rejected?: ReadonlySet<string>): Iterable<Finding>;
}

/**
 * Declares a register of the county.
 *
 * @param definition - its name, shape, references and what of it is conserved
 */
export function defineTable<R extends Row, Ref extends keyof R & string = never>(
  definition: TableDefinition<R, Ref>,
): Table<R, Ref> {
  return {
    references: {} as Record<Ref, Reference>,
    conserved: [],
    personal: [],
    derived: {},
    ...definition,
  };
}

/**
 * Tells whether a record stands on a day: begun, and not ended.
 *
 * @param row - the record
 * @param date - the day asked about
 */
export function inForce(row: Row, date: PlainDate): boolean {
  if (row.retiredOn !== undefined && row.retiredOn <= date) return false;
  return row.period === undefined || includesDate(row.period, date);
}

/**
 * Tells whether two records stand on at least one common day, by their periods and the days on which
 * they ended.
 *
 * @param a - one record
 * @param b - the other
 */
export function standTogether(a: Row, b: Row): boolean {
  const begun = [a.period?.from ?? "", b.period?.from ?? ""].sort()[1] as PlainDate;
  return [a, b].every(
    ({ period, retiredOn }) =>
      (period?.to === undefined || begun <= period.to) &&
      (retiredOn === undefined || begun < retiredOn),
  );
}

/**
 * The identifiers that a record's reference field holds: none, one, or several.
 *
 * @param row - the record
 * @param field - the reference field
 */
export function referredIds(row: Row, field: string): readonly string[] {
  const value = (row as unknown as Record<string, unknown>)[field];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as string[]) : [value as string];
}

/**
 * The table a reference leads to.
 *
 * @param table - the table that holds the reference
 * @param field - the reference field
 */
export function referenceTarget(table: AnyTable, field: string): AnyTable {
  const to = (table.references as Record<string, Reference>)[field]?.to;
  return to === undefined || to === "self" ? table : to;
}

/**
 * How a record is called in sentences (称谓): as its table says, otherwise by its name, otherwise by
 * its identifier. Names of persons are personal and never used.
 *
 * @param table - the register
 * @param row - the record
 * @param county - the county it stands in
 */
export function labelOf<R extends Row>(table: Table<R, never>, row: R, county: CountyView): string {
  if (table.label !== undefined) return table.label(row, county);
  const name = (row as { name?: unknown }).name;
  const shown = typeof name === "string" && name !== "" && !table.personal.includes("name");
  return shown ? name : row.id;
}
