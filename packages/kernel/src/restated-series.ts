import type { Message } from "./code.js";
import type { CountyView } from "./county.js";
import type { PlainDate } from "./date.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import type { Unit } from "./quantity.js";
import { putBack } from "./series-put-back.js";
import { type Flow, flowsAt, isDivided, onlyTargetOf } from "./succession-flow.js";
import type { AnyTable } from "./table.js";

/** A figure as it was recorded (数): whose, of which day, how much. */
export interface DatedFigure {
  /** The record it is about, by identifier: an institution, a division. */
  record: string;
  /** The day it speaks of. */
  on: PlainDate;
  /** How much, a whole number of the series' unit. */
  value: number;
}

/** Figures of the records of one register, each on the boundaries of its own day (数列). */
export interface Series {
  /** The register whose records they are about. */
  table: AnyTable;
  /** What they count; `rate` for what may not be summed, such as shares and rates per thousand. */
  unit: Unit | "rate";
  /** The figures, in any order. */
  figures: readonly DatedFigure[];
}

/** The boundaries on which a series is to be told (口径). */
export interface Boundaries {
  /** The county, whose register of successions says what became of what. */
  county: CountyView;
  /** The day whose institutions or divisions count. */
  asOf: PlainDate;
  /**
   * For a day earlier than the figures: the county as it stood then, which tells who existed. Without it
   * nothing that joined others on the way is put back.
   */
  stood?: CountyView | undefined;
}

/** A figure that could not be put on the boundaries asked for, and why (未能重述). */
export interface Unrestated {
  /** The figure, where it got to; put into a series again, it is tried again. */
  figure: DatedFigure;
  /** Why, and what can be done. */
  reason: Message;
}

/** A series on other boundaries (重述数列); with what is unrestated it adds up to the series that was given. */
export interface RestatedSeries extends Series {
  /** What could not be told on them. */
  unrestated: readonly Unrestated[];
}

/**
 * A series on the boundaries on which it was recorded (原口径): figures of one record and day are added.
 *
 * @param series - the series
 * @throws FuyouError `KERNEL_RATE_NOT_SUMMED`, `KERNEL_NOT_WHOLE`
 */
export function asRecorded(series: Series): Series {
  requireSummable(series);
  return { ...series, figures: summed(series.figures) };
}

/**
 * A series on the boundaries of one day (重述): what had ended is carried to its successors and added there,
 * by exact shares where it was divided; what had not begun is put back where one predecessor held all of
 * it. Nothing is estimated or rounded: what has no share, does not come to whole numbers, or holds several
 * predecessors stays where it is, with the reason. Restating by way of a day between gives the same, where
 * what is unrestated goes into the series again.
 *
 * @param series - the series
 * @param boundaries - the county with its successions, and the day
 * @throws FuyouError `KERNEL_RATE_NOT_SUMMED`, `KERNEL_NOT_WHOLE`
 */
export function restated(series: Series, boundaries: Boundaries): RestatedSeries {
  requireSummable(series);
  const { table } = series;
  const unrestated: Unrestated[] = [];
  const placed: DatedFigure[] = [];
  for (const figure of summed(series.figures)) {
    const put = putBack(figure, table, boundaries);
    if (typeof put === "string") placed.push({ ...figure, record: put });
    else unrestated.push({ figure, reason: put });
  }
  const records = new Set(placed.map(({ record }) => record));
  const flows = flowsAt(boundaries.county, table, boundaries.asOf, records);
  const told: DatedFigure[] = [];
  for (const [on, values] of byDay(placed)) {
    // predecessors come first, so that a record is divided once all it was left with is there
    for (const [record, flow] of flows) {
      const value = values.get(record);
      if (value === undefined) continue;
      const figure = { record, on, value };
      const parts = flow.standing ? [] : partsOf(figure, flow, flows);
      if (flow.standing) told.push(figure);
      else if (parts === undefined) {
        unrestated.push({ figure, reason: reasonOf(figure, flow, table, boundaries.asOf) });
      } else {
        for (const part of parts) {
          values.set(part.record, (values.get(part.record) ?? 0) + part.value);
        }
      }
    }
  }
  unrestated.sort((a, b) => inOrder(a.figure, b.figure));
  return { ...series, figures: summed(told), unrestated };
}

/** What each successor gets of a figure; undefined where nothing says. */
function partsOf(
  { on, value }: DatedFigure,
  flow: Flow,
  flows: ReadonlyMap<string, Flow>,
): DatedFigure[] | undefined {
  if (isDivided(flow)) {
    const parts = flow.successors.map(({ record, share = { p: 1, q: 1 } }) => {
      const [whole, q] = [BigInt(value) * BigInt(share.p), BigInt(share.q)];
      return { figure: { record, on, value: Number(whole / q) }, even: whole % q === 0n };
    });
    if (parts.every(({ even }) => even)) return parts.map(({ figure }) => figure);
  }
  // no share is needed where all of it ends in one place
  const only = onlyTargetOf(flow, flows);
  return only === undefined ? undefined : [{ record: only, on, value }];
}

/** Why a figure stays where it is. */
function reasonOf(
  { record: id, on, value }: DatedFigure,
  flow: Flow,
  { title: table }: AnyTable,
  asOf: PlainDate,
): Message {
  const values = { table, id, on, value };
  if (!flow.known) return kernelCodes.message("KERNEL_SERIES_UNKNOWN_RECORD", values);
  if (flow.successors.length === 0) {
    return kernelCodes.message("KERNEL_SERIES_NO_SUCCESSOR", { ...values, asOf });
  }
  const successors = flow.successors
    .map(({ record, share }) => (share === undefined ? record : `${record} ${share.p}/${share.q}`))
    .join(", ");
  const code = isDivided(flow) ? "KERNEL_SERIES_UNEVEN" : "KERNEL_SERIES_NO_SHARE";
  return kernelCodes.message(code, { ...values, successors });
}

function requireSummable({ table, unit, figures }: Series): void {
  if (unit === "rate") {
    throw new FuyouError(kernelCodes.message("KERNEL_RATE_NOT_SUMMED", { table: table.title }));
  }
  for (const { record, value } of figures) {
    if (Number.isSafeInteger(value)) continue;
    const values = { table: table.title, id: record, field: "value", value };
    throw new FuyouError(kernelCodes.message("KERNEL_NOT_WHOLE", values));
  }
}

/** Figures of one record and day added, in the order of records and days. */
function summed(figures: readonly DatedFigure[]): DatedFigure[] {
  const sums = [...byDay(figures)].flatMap(([on, values]) =>
    [...values].map(([record, value]) => ({ record, on, value })),
  );
  return sums.sort(inOrder);
}

function byDay(figures: readonly DatedFigure[]): Map<PlainDate, Map<string, number>> {
  const days = new Map<PlainDate, Map<string, number>>();
  for (const { record, on, value } of figures) {
    const values = days.get(on) ?? new Map<string, number>();
    days.set(on, values.set(record, (values.get(record) ?? 0) + value));
  }
  return days;
}

function inOrder(a: DatedFigure, b: DatedFigure): number {
  if (a.record !== b.record) return a.record < b.record ? -1 : 1;
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.value - b.value;
}
