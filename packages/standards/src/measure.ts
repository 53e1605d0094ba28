import type { Text, Unit } from "@fuyou/kernel";
import type { Predicate, Value } from "./predicate.js";

/** Which records are counted for each record judged. */
export interface Counted {
  /** Name of the table whose records in force are counted. */
  of: string;
  /**
   * Path of references from a counted record to the one judged: `institution`, or through others,
   * `institution.division`. A reference may hold a list: the record then counts for each entry. For
   * groups it leads to the value that makes the group; the county as a whole needs none.
   */
  by?: string | undefined;
  /** Which of them count; all where absent. */
  where?: Predicate | undefined;
  /**
   * What becomes of a record that does not tell whether it meets the condition, because a field is
   * absent: `excluded`, or `unknown`, by which the verdict may stay open. `excluded` unless said.
   */
  absent?: "excluded" | "unknown" | undefined;
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

/** Which field of which records is added up. */
export interface Summed extends Counted {
  /** Path of the field, from the counted record: a whole number, never negative. */
  field: string;
}

/** The sum of a whole-number field over records (合计). A record without the number leaves it open. */
export interface SumMeasure {
  /** What is added up. */
  sum: Summed;
  /** The unit the field is kept in. */
  unit: Unit;
  /** What the sum is called in sentences; otherwise the field's heading. */
  called?: Text | undefined;
}

/** A part of the records counted. */
export interface Shared extends Counted {
  /** Which of the counted records make the part; one that does not tell leaves the share open. */
  part: Predicate;
}

/** How large a part of the records is, exactly (比例). Where no record is counted there is no share. */
export interface ShareMeasure {
  /** The whole and its part. */
  share: Shared;
  /** What one record is. */
  unit: Unit;
  /** What the part is called in sentences; otherwise its condition. */
  called?: Text | undefined;
}

/** One thing of a list that has to be there. */
export interface Thing {
  /** What it is called. */
  called: Text;
  /** Which records are it. */
  where: Predicate;
  /** How many of it there have to be; one unless said. */
  least?: number | undefined;
}

/** The list of things looked for among records. */
export interface Listed extends Counted {
  /** The things, at least one; the list is a minimum, open above (等). */
  things: readonly Thing[];
}

/** How many things of a list are there (在位情况); those that are not are named. */
export interface PresenceMeasure {
  /** The list. */
  presence: Listed;
  /** What one thing is. */
  unit: Unit;
  /** What the list is called in sentences; otherwise the counted table's title. */
  called?: Text | undefined;
}

/** Which codes are looked for in a field of records. */
export interface Covered extends Counted {
  /** Path of the field, from the counted record: one code or a list of codes. */
  field: string;
  /** The codes looked for; all codes of the field's list where absent. */
  codes?: readonly Value[] | undefined;
}

/** How many codes of a list occur among records (覆盖情况); those that do not are named. */
export interface CoverageMeasure {
  /** The field and the codes. */
  coverage: Covered;
  /** What one code stands for. */
  unit: Unit;
  /** What the list is called in sentences; otherwise the field's heading. */
  called?: Text | undefined;
}

/** The days between two dates (相距天数); the day judged stands in for an end that is not given. */
export interface Distance {
  /** Path of the first date; the day judged where absent. */
  from?: string | undefined;
  /** Path of the second date; the day judged where absent. */
  to?: string | undefined;
}

/** How many days lie between two dates, negative where the second is the earlier. */
export interface DaysMeasure {
  /** The two dates. */
  days: Distance;
  /** Always days. */
  unit: "day";
  /** What the span is called in sentences. */
  called?: Text | undefined;
}

/** A measure that gives a whole number. */
export type AmountMeasure = CountMeasure | FieldMeasure | SumMeasure | DaysMeasure;

/** One measure over another. */
export interface Quotient {
  /** What is divided. */
  of: AmountMeasure;
  /** By what. Zero leaves the ratio unknown. */
  by: AmountMeasure;
}

/** The exact ratio of two measures (比率), such as deaths to live births. */
export interface RatioMeasure {
  /** The two measures. */
  ratio: Quotient;
  /** The unit of what is divided. */
  unit: Unit;
  /** What the ratio is called in sentences. */
  called?: Text | undefined;
}

/** What is measured on each record, group or county judged (测量值): whole numbers with a unit, exact throughout. */
export type Measure =
  | AmountMeasure
  | ShareMeasure
  | PresenceMeasure
  | CoverageMeasure
  | RatioMeasure;

/**
 * What a measure says of the records it counts; undefined where it counts none of its own.
 *
 * @param measure - the measure
 */
export function countedIn(measure: Measure): Counted | undefined {
  if ("count" in measure) return measure.count;
  if ("sum" in measure) return measure.sum;
  if ("share" in measure) return measure.share;
  if ("presence" in measure) return measure.presence;
  return "coverage" in measure ? measure.coverage : undefined;
}

/** Tells whether a measure is so many of so many: a share, a list, or a ratio. */
export function isPartial(measure: Measure): boolean {
  return "share" in measure || isList(measure) || "ratio" in measure;
}

/** Tells whether a measure looks for the things or codes of a list. */
export function isList(measure: Measure): measure is PresenceMeasure | CoverageMeasure {
  return "presence" in measure || "coverage" in measure;
}
