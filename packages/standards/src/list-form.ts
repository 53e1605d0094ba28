import type { AnyTable } from "@fuyou/kernel";
import { type Certainty, type Question, questionOf } from "./certainty.js";
import { exactly, type Ratio } from "./exact.js";
import type { Thing } from "./measure.js";
import { datumAt, type Path, readerOf } from "./path.js";
import type { Value } from "./predicate.js";
import type { Reading, TallyForm } from "./tally-form.js";

const none: readonly number[] = [];

/** Looks for things: how many records of each are surely there, and how many perhaps. */
export function presenceForm(
  table: AnyTable,
  member: Question,
  things: readonly Thing[],
): TallyForm {
  const questions = things.map((thing) => questionOf(table, thing.where));
  const least = things.map((thing) => thing.least ?? 1);
  const both = (member_: Certainty, thing: Certainty): Certainty =>
    member_ === 0 || thing === 0 ? 0 : member_ === 1 && thing === 1 ? 1 : 2;
  return {
    width: things.length * 2,
    add(into, row, county, sign) {
      const member_ = member.ask(row, county);
      if (member_ === 0) return;
      for (const [index, question] of questions.entries()) {
        const answer = both(member_, question.ask(row, county));
        if (answer === 0) continue;
        const at = index * 2 + (answer === 1 ? 0 : 1);
        into[at] = (into[at] as number) + sign;
      }
    },
    read(counters) {
      let low = 0;
      let high = 0;
      const absent: number[] = [];
      for (const [index, needed] of least.entries()) {
        const sure = counters?.[index * 2] ?? 0;
        if (sure >= needed) low++;
        if (sure + (counters?.[index * 2 + 1] ?? 0) >= needed) high++;
        else absent.push(index);
      }
      return list(low, high, things.length, absent);
    },
    counts(row, county) {
      const member_ = member.ask(row, county);
      return questions.some((question) => both(member_, question.ask(row, county)) === 1);
    },
    open(row, county) {
      const member_ = member.ask(row, county);
      if (member_ === 2) return member.open(row, county);
      if (member_ === 0) return null;
      for (const question of questions) {
        const datum = question.open(row, county);
        if (datum !== null) return datum;
      }
      return null;
    },
    length: things.length,
    codes: [],
  };
}

/** Looks for codes: how often each occurs, and how many records leave open what they hold. */
export function coverageForm(member: Question, path: Path, codes: readonly Value[]): TallyForm {
  const read = readerOf(path);
  const places = new Map(codes.map((code, index) => [code as unknown, index]));
  const width = codes.length + 1;
  return {
    width,
    add(into, row, county, sign) {
      const member_ = member.ask(row, county);
      if (member_ === 0) return;
      const value = read(row, county);
      if (value === undefined || member_ === 2) {
        into[codes.length] = (into[codes.length] as number) + sign;
        return;
      }
      for (const each of Array.isArray(value) ? new Set(value) : [value]) {
        const at = places.get(each);
        if (at !== undefined) into[at] = (into[at] as number) + sign;
      }
    },
    read(counters) {
      const absent: number[] = [];
      for (let at = 0; at < codes.length; at++) if ((counters?.[at] ?? 0) === 0) absent.push(at);
      const low = codes.length - absent.length;
      // A record may hold a list: what is not known of one may be every code.
      const open = (counters?.[codes.length] ?? 0) > 0;
      return open
        ? list(low, codes.length, codes.length, none)
        : list(low, low, codes.length, absent);
    },
    counts(row, county) {
      if (member.ask(row, county) !== 1) return false;
      const value = read(row, county);
      return Array.isArray(value) ? value.some((each) => places.has(each)) : places.has(value);
    },
    open(row, county) {
      const member_ = member.ask(row, county);
      if (member_ === 0) return null;
      if (read(row, county) === undefined) return datumAt(path, row, county);
      return member_ === 2 ? member.open(row, county) : null;
    },
    length: codes.length,
    codes,
  };
}

function list(low: number, high: number, length: number, absent: readonly number[]): Reading {
  const at = (k: number): Ratio => ({ k, n: length });
  if (length === 0) return { span: null, absent };
  return { span: low === high ? exactly(at(low)) : { low: at(low), high: at(high) }, absent };
}
