import type { CountyView, Row } from "@fuyou/kernel";
import type { Certainty, Question } from "./certainty.js";
import { anyAmount, exactly, type Ratio, type Span, whole } from "./exact.js";
import { type Datum, datumAt, type Path, readerOf } from "./path.js";
import type { Value } from "./predicate.js";

const none: readonly number[] = [];

/** What a tally tells of one subject. */
export interface Reading {
  /** Between which numbers the measure lies; null where it cannot be taken, as of an empty group. */
  span: Span | null;
  /** Places in the list of the things or codes that are surely not there. */
  absent: readonly number[];
}

/** How the records behind a measure are added up, whole numbers only, so that a record can be taken out again. */
export interface TallyForm {
  /** How many counters it keeps for each subject. */
  width: number;
  /** Adds (`sign` 1) or takes out (`sign` -1) a record that is in force. */
  add(into: number[], row: Row, county: CountyView, sign: 1 | -1): void;
  /** Reads the counters; absent ones are all zero. */
  read(counters: readonly number[] | undefined): Reading;
  /** Whether a record is part of what was measured. */
  counts(row: Row, county: CountyView): boolean;
  /** The datum by which a record leaves the measure open; null where it does not. */
  open(row: Row, county: CountyView): Datum | null;
  /** How long the list is, for lists. */
  length: number;
  /** The codes looked for, for coverage. */
  codes: readonly Value[];
}

function found(value: number): Reading {
  return { span: exactly(whole(value)), absent: none };
}

/** Between two whole numbers. */
function between(low: number, high: number): Reading {
  if (low === high) return found(low);
  return { span: { low: whole(low), high: whole(high) }, absent: none };
}

/** Counts records: those surely, and those perhaps. */
export function countForm(member: Question): TallyForm {
  return {
    width: 2,
    add(into, row, county, sign) {
      const answer = member.ask(row, county);
      if (answer === 0) return;
      const at = answer === 1 ? 0 : 1;
      into[at] = (into[at] as number) + sign;
    },
    read: (counters) =>
      counters === undefined
        ? found(0)
        : between(counters[0] as number, (counters[0] as number) + (counters[1] as number)),
    counts: (row, county) => member.ask(row, county) === 1,
    open: member.open,
    length: 0,
    codes: [],
  };
}

/** Adds up a field: what surely counts, what perhaps does, and how many records do not give it. */
export function sumForm(member: Question, path: Path): TallyForm {
  const read = readerOf(path);
  return {
    width: 3,
    add(into, row, county, sign) {
      const answer = member.ask(row, county);
      if (answer === 0) return;
      const value = read(row, county);
      if (typeof value !== "number") into[2] = (into[2] as number) + sign;
      else {
        const at = answer === 1 ? 0 : 1;
        into[at] = (into[at] as number) + sign * value;
      }
    },
    read(counters) {
      if (counters === undefined) return found(0);
      const [sure, perhaps, open] = counters as [number, number, number];
      return open > 0
        ? { span: { low: whole(sure), high: anyAmount.high }, absent: none }
        : between(sure, sure + perhaps);
    },
    counts: (row, county) => member.ask(row, county) === 1,
    open(row, county) {
      const answer = member.ask(row, county);
      if (answer === 0) return null;
      if (typeof read(row, county) !== "number") return datumAt(path, row, county);
      return answer === 2 ? member.open(row, county) : null;
    },
    length: 0,
    codes: [],
  };
}

/** Takes a share: numerator and denominator at the least and at the most it can be. */
export function shareForm(member: Question, part: Question): TallyForm {
  const asked = (row: Row, county: CountyView): [Certainty, Certainty] => {
    const member_ = member.ask(row, county);
    return [member_, member_ === 0 ? 0 : part.ask(row, county)];
  };
  return {
    width: 4,
    add(into, row, county, sign) {
      const [member_, part_] = asked(row, county);
      if (member_ === 0) return;
      const sure = member_ === 1;
      // At the least: what may be in the whole without being in the part is.
      if (sure && part_ === 1) into[0] = (into[0] as number) + sign;
      if (sure || part_ !== 1) into[1] = (into[1] as number) + sign;
      // At the most: what may be in the part is, and what may be left out of the whole otherwise is.
      if (part_ !== 0) into[2] = (into[2] as number) + sign;
      if (sure || part_ !== 0) into[3] = (into[3] as number) + sign;
    },
    read(counters) {
      if (counters === undefined) return { span: null, absent: none };
      const [lowK, lowN, highK, highN] = counters as [number, number, number, number];
      if (lowN === 0 && highN === 0) return { span: null, absent: none };
      const low: Ratio = lowN === 0 ? whole(1) : { k: lowK, n: lowN };
      const high: Ratio = highN === 0 ? whole(0) : { k: highK, n: highN };
      return {
        span: lowK === highK && lowN === highN ? exactly(low) : { low, high },
        absent: none,
      };
    },
    counts(row, county) {
      const [member_, part_] = asked(row, county);
      return member_ === 1 && part_ === 1;
    },
    open(row, county) {
      const [member_, part_] = asked(row, county);
      if (member_ === 2) return member.open(row, county);
      return member_ === 1 && part_ === 2 ? part.open(row, county) : null;
    },
    length: 0,
    codes: [],
  };
}
