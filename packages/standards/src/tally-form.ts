import { anyAmount, type ExactSpan, exactly, type Ratio, whole } from "./exact.js";
import type { Path } from "./path.js";
import type { Predicate, Value } from "./predicate.js";

const none: readonly number[] = [];

/** What a tally tells of one subject. */
export interface Reading {
  /** Between which numbers the measure lies; null where it cannot be taken, as of an empty group. */
  span: ExactSpan | null;
  /** Places in the list of the things or codes that are surely not there. */
  absent: readonly number[];
}

/** A condition that a measure asks of the records it takes. */
export interface Asking {
  /** The condition; every record meets an absent one. */
  predicate: Predicate | undefined;
  /** What an absent field answers: 0 it equals no value, 2 it leaves the answer open. */
  untold: 0 | 2;
}

/**
 * How the records behind a measure are added up, in whole numbers only, so that a record can be taken
 * out again. Of each subject a few counters are kept, one behind another in one array of cells.
 */
export interface TallyForm {
  /** How many counters it keeps for each subject. */
  width: number;
  /** What it asks of a record: first whether it counts, then as what. */
  asks: readonly Asking[];
  /** The field that is added up; null where records are counted. */
  field: Path | null;
  /**
   * Adds (`sign` 1) or takes out (`sign` -1) a record that is in force.
   *
   * @param cells - the counters
   * @param at - where those of the subject begin
   * @param answers - what records answer to each question, by place: 0 no, 1 yes, 2 not told
   * @param values - what stands in the field, by place, NaN for nothing; null where nothing is added up
   * @param place - the record's place
   */
  add(
    cells: Cells,
    at: number,
    answers: readonly ArrayLike<number>[],
    values: ArrayLike<number> | null,
    place: number,
    sign: 1 | -1,
  ): void;
  /** Reads the counters of a subject. */
  read(cells: ArrayLike<number>, at: number): Reading;
  /** The number, or its numerator, where it is known; NaN otherwise. */
  amount(cells: ArrayLike<number>, at: number): number;
  /** The denominator of what `amount` gives; 1 for plain numbers. */
  whole(cells: ArrayLike<number>, at: number): number;
  /** How long the list is, for lists. */
  length: number;
  /** The codes looked for, for coverage. */
  codes: readonly Value[];
}

/** Counters, which a form may write. */
export type Cells = { [at: number]: number };

/** Between two whole numbers. */
function between(low: number, high: number): Reading {
  if (low === high) return { span: exactly(whole(low)), absent: none };
  return { span: { low: whole(low), high: whole(high) }, absent: none };
}

function raise(cells: Cells, at: number, by: number): void {
  cells[at] = (cells[at] as number) + by;
}

/** Counts records: those surely, and those perhaps. */
export function countForm(member: Asking): TallyForm {
  return {
    width: 2,
    asks: [member],
    field: null,
    add(cells, at, answers, _, place, sign) {
      const answer = (answers[0] as ArrayLike<number>)[place];
      if (answer !== 0) raise(cells, answer === 1 ? at : at + 1, sign);
    },
    read: (cells, at) =>
      between(cells[at] as number, (cells[at] as number) + (cells[at + 1] as number)),
    amount: (cells, at) => (cells[at + 1] === 0 ? (cells[at] as number) : Number.NaN),
    whole: () => 1,
    length: 0,
    codes: [],
  };
}

/** Adds up a field: what surely counts, what perhaps does, and how many records do not give it. */
export function sumForm(member: Asking, field: Path): TallyForm {
  return {
    width: 3,
    asks: [member],
    field,
    add(cells, at, answers, values, place, sign) {
      const answer = (answers[0] as ArrayLike<number>)[place];
      if (answer === 0) return;
      const value = values?.[place] ?? Number.NaN;
      if (Number.isNaN(value)) raise(cells, at + 2, sign);
      else raise(cells, answer === 1 ? at : at + 1, sign * value);
    },
    read(cells, at) {
      const sure = cells[at] as number;
      return (cells[at + 2] as number) > 0
        ? { span: { low: whole(sure), high: anyAmount.high }, absent: none }
        : between(sure, sure + (cells[at + 1] as number));
    },
    amount: (cells, at) =>
      cells[at + 1] === 0 && cells[at + 2] === 0 ? (cells[at] as number) : Number.NaN,
    whole: () => 1,
    length: 0,
    codes: [],
  };
}

/** Takes a share: numerator and denominator at the least and at the most it can be. */
export function shareForm(member: Asking, part: Asking): TallyForm {
  return {
    width: 4,
    asks: [member, part],
    field: null,
    add(cells, at, answers, _, place, sign) {
      const answer = (answers[0] as ArrayLike<number>)[place];
      if (answer === 0) return;
      const sure = answer === 1;
      const inPart = (answers[1] as ArrayLike<number>)[place];
      // At the least: what may be in the whole without being in the part is.
      if (sure && inPart === 1) raise(cells, at, sign);
      if (sure || inPart !== 1) raise(cells, at + 1, sign);
      // At the most: what may be in the part is, and what may be left out of the whole otherwise is.
      if (inPart !== 0) raise(cells, at + 2, sign);
      if (sure || inPart !== 0) raise(cells, at + 3, sign);
    },
    read(cells, at) {
      const [lowK, lowN] = [cells[at] as number, cells[at + 1] as number];
      const [highK, highN] = [cells[at + 2] as number, cells[at + 3] as number];
      if (lowN === 0 && highN === 0) return { span: null, absent: none };
      const low: Ratio = lowN === 0 ? whole(1) : { k: lowK, n: lowN };
      const high: Ratio = highN === 0 ? whole(0) : { k: highK, n: highN };
      return {
        span: lowK === highK && lowN === highN ? exactly(low) : { low, high },
        absent: none,
      };
    },
    amount: (cells, at) =>
      cells[at] === cells[at + 2] && cells[at + 1] === cells[at + 3] && cells[at + 1] !== 0
        ? (cells[at] as number)
        : Number.NaN,
    whole: (cells, at) => cells[at + 1] as number,
    length: 0,
    codes: [],
  };
}
