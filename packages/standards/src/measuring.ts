import { type AnyTable, daysBetween, isPlainDate } from "@fuyou/kernel";
import type { CompiledField, CompiledMeasure, Subject } from "./compiled-requirement.js";
import {
  anyAmount,
  anyNumber,
  type ExactSpan,
  exactly,
  isKnown,
  type Ratio,
  whole,
} from "./exact.js";
import { type Datum, datumAt } from "./path.js";
import type { Tallies } from "./tally.js";

const nothing: readonly never[] = [];

/** What measuring a subject needs and leaves behind. */
export class Measuring {
  /** What is missing so far. */
  missing: readonly Datum[] = nothing;
  /** A table taken that has no record at all. */
  emptyRegister: AnyTable | null = null;
  /** Whether something could not be taken for lack of a whole. */
  emptyGroup = false;
  /** Places in a list that are surely not there. */
  absent: readonly number[] = nothing;

  /**
   * @param subject - the subject
   * @param tallies - the county and its counters on the day
   */
  constructor(
    readonly subject: Subject,
    readonly tallies: Tallies,
  ) {}

  /** What stands in a field of the record; undefined, and missing, where nothing does. */
  at(field: CompiledField): unknown {
    const { row } = this.subject;
    if (row === null) return undefined;
    const value = field.read(row, this.tallies.county);
    if (value === undefined)
      this.missing = [...this.missing, datumAt(field.path, row, this.tallies.county)];
    return value;
  }

  /** Takes a measure; null where it cannot be taken. */
  take(measure: CompiledMeasure): ExactSpan | null {
    if (measure.how === "field") {
      const value = this.at(measure.field);
      return typeof value === "number" ? exactly(whole(value)) : anyAmount;
    }
    if (measure.how === "tally") return this.#tally(measure);
    if (measure.how === "days") return this.#days(measure.from, measure.to);
    const of = this.take(measure.of);
    const by = this.take(measure.by);
    return of === null || by === null ? null : this.#ratio(of, by);
  }

  #tally({ tally }: CompiledMeasure & { how: "tally" }): ExactSpan | null {
    const { tallies, subject } = this;
    if (tallies.county.size(tally.table) === 0) {
      this.emptyRegister = tally.table;
      return null;
    }
    const reading = tallies.reading(tally, subject.key);
    this.absent = reading.absent;
    if (reading.span === null) this.emptyGroup = true;
    else if (!isKnown(reading.span)) {
      this.missing = [...this.missing, ...tallies.openAt(tally, subject.key)];
    }
    return reading.span;
  }

  #days(from: CompiledField | null, to: CompiledField | null): ExactSpan {
    const { date } = this.tallies;
    const first = from === null ? date : this.at(from);
    const second = to === null ? date : this.at(to);
    if (!isDate(first) || !isDate(second)) return anyNumber;
    return exactly(whole(daysBetween(first, second)));
  }

  /** One span over another; null where the divisor is zero. */
  #ratio(of: ExactSpan, by: ExactSpan): ExactSpan | null {
    if (by.high.k <= 0) {
      this.emptyGroup = true;
      return null;
    }
    const low: Ratio = Number.isFinite(by.high.k) ? { k: of.low.k, n: by.high.k } : whole(0);
    const high: Ratio =
      by.low.k > 0 ? { k: of.high.k, n: by.low.k } : whole(Number.POSITIVE_INFINITY);
    return isKnown(of) && isKnown(by) ? exactly(low) : { low, high };
  }
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && isPlainDate(value);
}
