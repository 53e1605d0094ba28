import type { AnyTable, Row, Text } from "@fuyou/kernel";
import type { Asked } from "./asked.js";
import type { Bound } from "./bound.js";
import type { Path, Reader } from "./path.js";
import type { Value } from "./predicate.js";
import type { Requirement } from "./requirement.js";
import type { Test } from "./scope.js";
import type { CompiledTally } from "./tally.js";

/** What stands for the county as a whole where a requirement names a table. */
export const theCounty = "county";

/** What is judged: a record, a group of records, or the county. */
export interface Subject {
  /** As a finding names it: `table/id`, `table/field=value`, or `county/code`. */
  id: string;
  /** By which its counters are found. */
  key: string;
  /** The record; null for groups and the county. */
  row: Row | null;
  /** The value that makes the group; null for records and the county. */
  value: Value | null;
}

/** A datum at the end of a path. */
export interface CompiledField {
  /** The path. */
  path: Path;
  /** Reads it. */
  read: Reader;
}

/** How a subject is measured. */
export type CompiledMeasure =
  | { how: "field"; field: CompiledField }
  | { how: "days"; from: CompiledField | null; to: CompiledField | null }
  | { how: "tally"; tally: CompiledTally }
  | { how: "ratio"; of: CompiledMeasure; by: CompiledMeasure };

/** A bound with its paths found. */
export interface CompiledBound {
  /** What the requirement says. */
  rule: Bound;
  /** Where the population, or the value that chooses a row, stands; null for the group's own value. */
  field: CompiledField | null;
  /** The other measure. */
  measure: CompiledMeasure | null;
  /** What it asks where that is the same for all subjects, once it was asked; null until then. */
  constant: Asked | null;
  /** The bounds in the rows of a table, with the value of each. */
  rows: ReadonlyMap<Value, CompiledBound>;
}

/** A requirement with its tables and paths found, so that judging a record follows no names. */
export interface CompiledRequirement {
  /** The requirement. */
  requirement: Requirement;
  /** The table whose records are judged or grouped; null for the county. */
  table: AnyTable | null;
  /** Which of them are. */
  test: Test;
  /** Reads the value by which they are grouped; null where they are judged one by one. */
  group: CompiledField | null;
  /** How it is measured. */
  measure: CompiledMeasure;
  /** What is asked. */
  bound: CompiledBound;
  /** Which side the comparison binds. */
  side: "min" | "max" | "both";
  /** Whether the bound itself does not do. */
  strict: boolean;
  /** Whether the measure is so many of so many. */
  partial: boolean;
  /** The names of the things or codes of a list, by their place. */
  things: readonly (Text | Value)[];
}

/** The keys a value, or a list of values, stands for. */
export function keysIn(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? [...new Set(value.map(String))] : [String(value)];
}
