import { inForce, type PlainDate, type Row } from "@fuyou/kernel";
import type { Counting } from "./counting.js";
import type { Entry } from "./entry.js";
import type { CountyState } from "./state.js";

/** A category that an entry does not balance in (不平). */
export interface Imbalance {
  /** What is counted. */
  category: string;
  /** Counted from the registers before. */
  opening: number;
  /** Summed from the edits of acts that cite an authority. */
  entered: number;
  /** Summed from the edits of acts that cite an authority. */
  exits: number;
  /** Counted from the registers after. */
  closing: number;
  /** The records, `table/id`, that acts without authority took off the books or put onto them. */
  records: readonly string[];
}

/**
 * The conservation proof of one entry (逐条守恒): opening and closing counted from the registers, entered
 * and exits summed from the edits of acts under authority. An act without authority balances within
 * itself, or is named even where another cancels it out.
 *
 * @param counting - counts the registers
 * @param before - the county before
 * @param after - the county after
 * @param entry - the entry between
 */
export function imbalances(
  counting: Counting,
  before: CountyState,
  after: CountyState,
  entry: Entry,
): Imbalance[] {
  const to = after.county.date;
  const opening = counting.of(before.county, before.county.date, to);
  const closing = counting.of(after.county, to, to);
  const flows = new Map<string, { entered: number; exits: number; records: Set<string> }>();
  const flow = (category: string) => {
    const held = flows.get(category) ?? { entered: 0, exits: 0, records: new Set() };
    flows.set(category, held);
    return held;
  };
  let first = 0;
  for (const act of entry.acts) {
    const net = new Map<string, number>();
    const touched = new Map<string, string[]>();
    for (const edit of entry.edits.slice(first, first + act.edits)) {
      for (const measure of counting.measures(to).get(edit.table) ?? []) {
        const { category } = measure;
        const delta =
          counting.weigh(measure, edit.after, to) - counting.weigh(measure, edit.before, to);
        if (delta === 0) continue;
        if (act.authority === undefined) {
          net.set(category, (net.get(category) ?? 0) + delta);
          touched.set(category, [...(touched.get(category) ?? []), nameOf(edit, measure.table)]);
        } else if (delta > 0) flow(category).entered += delta;
        else flow(category).exits -= delta;
      }
    }
    first += act.edits;
    for (const [category, delta] of net) {
      if (delta === 0) continue;
      for (const record of touched.get(category) ?? []) flow(category).records.add(record);
    }
  }
  const found: Imbalance[] = [];
  for (const [category, { amount }] of closing) {
    const start = opening.get(category)?.amount ?? 0;
    const { entered, exits, records } = flow(category);
    const residual = start + entered - exits - amount;
    if (residual === 0 && records.size === 0) continue;
    if (records.size === 0) for (const each of lapsed(counting, before, to)) records.add(each);
    const named = [...records];
    found.push({ category, opening: start, entered, exits, closing: amount, records: named });
  }
  return found;
}

/** How a record is named: by register and identifier, by the register alone where it holds persons. */
function nameOf(
  { id }: { id: string },
  { name, personal }: { name: string; personal: readonly string[] },
): string {
  return personal.length > 0 ? name : `${name}/${id}`;
}

/** Records that ran out, or began, between two days by their own days. */
function* lapsed(counting: Counting, { county }: CountyState, to: PlainDate): Iterable<string> {
  for (const [, [measure]] of counting.measures(to)) {
    if (measure === undefined) continue;
    for (const row of county.rows<Row>(measure.table)) {
      if (inForce(row, county.date) !== inForce(row, to)) yield nameOf(row, measure.table);
    }
  }
}
