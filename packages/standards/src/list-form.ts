import { exactly, type Ratio } from "./exact.js";
import type { Value } from "./predicate.js";
import type { Asking, TallyForm } from "./tally-form.js";

/**
 * Looks for things, or codes, each so often at least: how many records of each are surely there, and
 * how many perhaps.
 *
 * @param member - which records are looked through
 * @param things - what each thing is known by
 * @param least - how many of each there have to be
 * @param codes - the codes, where the things are the codes of a list
 */
export function listForm(
  member: Asking,
  things: readonly Asking[],
  least: readonly number[],
  codes: readonly Value[] = [],
): TallyForm {
  const { length } = things;
  /** How many things are there, counting those perhaps or not. */
  const held = (cells: ArrayLike<number>, at: number, perhaps: boolean): number => {
    let count = 0;
    for (let index = 0; index < length; index++) {
      const sure = cells[at + index * 2] as number;
      const open = perhaps ? (cells[at + index * 2 + 1] as number) : 0;
      if (sure + open >= (least[index] as number)) count++;
    }
    return count;
  };
  return {
    width: length * 2,
    asks: [member, ...things],
    field: null,
    add(cells, at, answers, _, place, sign) {
      const counted = (answers[0] as ArrayLike<number>)[place];
      if (counted === 0) return;
      for (let index = 0; index < length; index++) {
        const answer = (answers[index + 1] as ArrayLike<number>)[place];
        if (answer === 0) continue;
        const cell = at + index * 2 + (counted === 1 && answer === 1 ? 0 : 1);
        cells[cell] = (cells[cell] as number) + sign;
      }
    },
    read(cells, at) {
      const absent: number[] = [];
      for (let index = 0; index < length; index++) {
        const most = (cells[at + index * 2] as number) + (cells[at + index * 2 + 1] as number);
        if (most < (least[index] as number)) absent.push(index);
      }
      if (length === 0) return { span: null, absent };
      const low: Ratio = { k: held(cells, at, false), n: length };
      const high: Ratio = { k: held(cells, at, true), n: length };
      return { span: low.k === high.k ? exactly(low) : { low, high }, absent };
    },
    amount(cells, at) {
      const low = held(cells, at, false);
      return length > 0 && low === held(cells, at, true) ? low : Number.NaN;
    },
    whole: () => length,
    length,
    codes,
  };
}
