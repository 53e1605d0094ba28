import { parentDivision } from "@fuyou/hierarchy";
import {
  addDays,
  type Composition,
  type County,
  defineExtensionPoint,
  type ExtensionPoint,
  type Finding,
  type Period,
  type PlainDate,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import type { Gap } from "./transition.js";

/** What is held, and where. */
export interface Holding {
  /** The duty. */
  duty: string;
  /** The division, a twelve-digit code. */
  division: string;
}

/** A register in which something is held by somebody on certain days, and may not be without holder. */
export interface Continuity<R extends Row = Row> {
  /** Identifier, the name of the table. */
  id: string;
  /** The register; its records are dated. */
  table: Table<R, never>;
  /**
   * What a record says is held, and in which division.
   *
   * @param row - the record
   */
  held(row: R): Holding;
  /**
   * What else there is to say of the holdings on a day, such as two bodies leading one duty.
   *
   * @param county - the county
   * @param composition - the catalogues
   * @param date - the day
   */
  judge?(county: County, composition: Composition, date: PlainDate): Iterable<Finding>;
}

/** Holdings of any record. */
// biome-ignore lint/suspicious/noExplicitAny: the table at hand types its records
export type AnyContinuity = Continuity<any>;

/** What must never be without a holder (连续性). */
export const continuityPoint: ExtensionPoint<AnyContinuity> = defineExtensionPoint<AnyContinuity>({
  id: "reform.continuity",
  title: { zh: "不得空档的事项", en: "what must never be without a holder" },
  schema: z.custom<Continuity>((value) => typeof (value as Continuity)?.held === "function"),
  cited: false,
  key: (each) => each.id,
});

/**
 * The gaps of a transition (空档): whatever had a holder in a division when it began must have one
 * there on every day of it. A holder for a whole township covers its villages.
 *
 * @param continuity - the register
 * @param before - the county before
 * @param after - the county after
 * @param from - first day
 * @param to - last day
 */
export function gapsOf<R extends Row>(
  continuity: Continuity<R>,
  before: County,
  after: County,
  from: PlainDate,
  to: PlainDate,
): Gap[] {
  const open = interrupted(continuity, before, after, from, to);
  if (open.size === 0) return [];
  const duties = new Set([...open.values()].map((holding) => holding.duty));
  const holders = new Map<string, Period[]>();
  for (const row of after.rows(continuity.table)) {
    const { duty, division } = continuity.held(row);
    const period = duties.has(duty) ? heldDays(row) : undefined;
    if (period === undefined || period.from > to || (period.to ?? to) < from) continue;
    const key = keyOf(duty, division);
    const periods = holders.get(key);
    if (periods === undefined) holders.set(key, [period]);
    else periods.push(period);
  }
  const gaps: Gap[] = [];
  for (const { duty, division } of open.values()) {
    const periods: Period[] = [];
    for (let at: string | undefined = division; at !== undefined; at = parentDivision(at)) {
      periods.push(...(holders.get(keyOf(duty, at)) ?? []));
    }
    for (const gap of uncovered(periods, from, to)) gaps.push({ duty, division, ...gap });
  }
  return gaps;
}

function keyOf(duty: string, division: string): string {
  return `${duty}@${division}`;
}

/** What was held when the transition began and no longer is by the same record on all its days. */
function interrupted<R extends Row>(
  continuity: Continuity<R>,
  before: County,
  after: County,
  from: PlainDate,
  to: PlainDate,
): Map<string, Holding> {
  const open = new Map<string, Holding>();
  for (const row of before.rows(continuity.table)) {
    const began = heldDays(row);
    if (began === undefined || began.from > from || (began.to ?? from) < from) continue;
    const now = after.get(continuity.table, row.id);
    const days = now === row ? began : now && heldDays(now);
    const holding = continuity.held(row);
    const { duty, division } = now === undefined ? holding : continuity.held(now);
    const same = duty === holding.duty && division === holding.division;
    const lasts =
      days !== undefined && days.from <= from && (days.to === undefined || days.to >= to);
    if (!same || !lasts) open.set(keyOf(holding.duty, holding.division), holding);
  }
  return open;
}

/** The days on which a record holds, cut at the day it ended. */
function heldDays(row: Row): Period | undefined {
  const period = row.period ?? { from: "0000-01-01" };
  if (row.retiredOn === undefined) return period;
  const last = addDays(row.retiredOn, -1);
  if (last < period.from) return undefined;
  return { from: period.from, to: period.to === undefined || period.to > last ? last : period.to };
}

/** The days between two that no period covers. */
function uncovered(
  periods: Period[],
  from: PlainDate,
  to: PlainDate,
): { from: PlainDate; to: PlainDate }[] {
  const gaps: { from: PlainDate; to: PlainDate }[] = [];
  let next = from;
  for (const period of periods.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next > to) return gaps;
    if (period.from > next) gaps.push({ from: next, to: addDays(period.from, -1) });
    if (period.to === undefined) return gaps;
    if (period.to >= next) next = addDays(period.to, 1);
  }
  if (next <= to) gaps.push({ from: next, to });
  return gaps;
}
