import {
  type Balance,
  balancesOf,
  type Counting,
  type Edit,
  type Period,
  type PlainDate,
  type RecordName,
  type Row,
} from "@fuyou/kernel";
import { actsWithEdits, type Entry } from "./entry.js";
import type { CountyState } from "./state.js";

/** A category that an entry does not balance in (不平). */
export interface Imbalance extends Omit<Balance, "unaccounted"> {
  /** The records concerned, `table/id`; of registers that hold persons the register alone. */
  records: readonly string[];
}

/** The last day a date can name. */
const lastDay = "9999-12-31";

/**
 * The conservation proof of one entry (逐条守恒): the categories in which it does not balance, or in which an
 * act without authority does not, even where another cancels it out. Both states are counted on the day of
 * the entry: what runs out by its own days between two entries is the work of neither. Where an act sets such
 * a day, the balance is struck at the end of all days too, so that nothing leaves by a date written ahead.
 *
 * @param counting - counts the registers
 * @param before - the county before
 * @param after - the county after
 * @param entry - the entry between
 */
export function imbalances(
  counting: Counting,
  { county: before }: CountyState,
  { county: after }: CountyState,
  entry: Pick<Entry, "acts" | "edits">,
): Imbalance[] {
  const acts = [...actsWithEdits(entry)];
  const on = (day: PlainDate) =>
    balancesOf(counting, { before, after, acts, from: day, to: day }).filter(
      ({ residual, unaccounted }) => residual !== 0 || unaccounted.length > 0,
    );
  const found = on(after.date);
  if (found.length === 0 && movesAnEnd(entry.edits, after.date)) found.push(...on(lastDay));
  return found.map(({ unaccounted, ...balance }) => ({
    ...balance,
    records: [...new Set(unaccounted.map(nameOf))],
  }));
}

function nameOf({ table, id }: RecordName): string {
  return table.personal.length > 0 ? table.name : `${table.name}/${id}`;
}

/** Whether edits move the day, later than this one, on which some record ends. */
function movesAnEnd(edits: readonly Edit[], date: PlainDate): boolean {
  const end = (row: Row | null) => {
    const { retiredOn, period } = (row ?? {}) as { retiredOn?: PlainDate; period?: Period };
    return [retiredOn, period?.to].filter((day) => day !== undefined && day > date).sort()[0];
  };
  return edits.some(({ before, after }) => end(before) !== end(after));
}
