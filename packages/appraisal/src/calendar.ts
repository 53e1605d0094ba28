import { institutions } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type Contribution,
  type CountyView,
  type ExtensionPoint,
  inForce,
  type PlainDate,
  type Row,
  type Span,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { type Cadence, slotsOf } from "./cadence.js";
import { examPoint } from "./exam.js";
import { examSessions } from "./exam-session.js";
import { inspectionPlanPoint, inspectionVisits } from "./inspection.js";
import { trainingPlanPoint } from "./training-plan.js";
import { trainingSessions } from "./training-session.js";

/** A span in which something was or is due, and how often it is on record (应办与已办). */
export interface CalendarSlot extends Span {
  /** How many times it is due. */
  readonly due: number;
  /** How many times it is on record. */
  readonly held: number;
  /** Held often enough, missed now that the span is over, or still open. */
  readonly state: "held" | "missed" | "open";
  /** The units that were not visited, for what has to reach every unit; empty otherwise. */
  readonly unreached: readonly string[];
}

/** What recurs, with what was due and what was held in some days (培训、考试、检查日程). */
export interface AppraisalCalendarEntry {
  /** The sort: a training, an examination or contest, a check. */
  readonly sort: Text;
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly title: Text;
  /** How often; null where the document does not say. */
  readonly cadence: Cadence | null;
  /** Of how many units each has to be reached in every span; null where it is about no unit in particular. */
  readonly units: number | null;
  /** The spans; empty where nobody has said how often. */
  readonly slots: readonly CalendarSlot[];
  /** How many times it is on record in all the days asked about. */
  readonly held: number;
  /** The clauses it rests on. */
  readonly cites: readonly Citation[];
}

/** What recurs, as far as the calendar is concerned. */
interface Recurring {
  code: string;
  title: Text;
  cadence: Cadence | null;
  cites: readonly Citation[];
}

/** What was held, as far as the calendar is concerned. */
interface Held extends Row {
  readonly on: PlainDate;
  readonly institution?: string | undefined;
}

/** One sort of what recurs: where it is declared, where it is on record, and which units it has to reach. */
interface Sort<T extends Recurring, R extends Held> {
  title: Text;
  point: ExtensionPoint<T>;
  table: Table<R, never>;
  of(row: R): string;
  reaches(value: T): readonly string[];
}

/**
 * What was due and what was held in some days (培训、考试、检查日程), by what plugins declare. A span is due only
 * where the declaration holds on all its days.
 *
 * @param county - the county
 * @param composition - what recurs
 * @param from - first day
 * @param to - last day
 */
export function calendarOf(
  county: CountyView,
  composition: Composition,
  from: PlainDate,
  to: PlainDate,
): readonly AppraisalCalendarEntry[] {
  const read = <T extends Recurring, R extends Held>(
    sort: Sort<T, R>,
  ): AppraisalCalendarEntry[] => {
    const held = heldByCode(county, sort, from, to);
    return composition
      .all(sort.point)
      .filter(({ validity }) => (validity.from ?? "") <= to && from <= (validity.to ?? to))
      .map((each) => entryOf(county, sort, each, held.get(each.value.code) ?? [], from, to));
  };
  return [
    ...read({
      title: { zh: "培训", en: "training" },
      point: trainingPlanPoint,
      table: trainingSessions,
      of: (row) => row.plan,
      reaches: () => [],
    }),
    ...read({
      title: { zh: "考试和竞赛", en: "examination or contest" },
      point: examPoint,
      table: examSessions,
      of: (row) => row.exam,
      reaches: () => [],
    }),
    ...read({
      title: { zh: "检查", en: "check" },
      point: inspectionPlanPoint,
      table: inspectionVisits,
      of: (row) => row.inspection,
      reaches: (value) => value.institutionKinds,
    }),
  ];
}

/** What is on record in the days asked about, by what it was a case of. */
function heldByCode<T extends Recurring, R extends Held>(
  county: CountyView,
  sort: Sort<T, R>,
  from: PlainDate,
  to: PlainDate,
): Map<string, R[]> {
  const held = new Map<string, R[]>();
  for (const row of county.rows(sort.table)) {
    if (row.on < from || row.on > to || row.on > county.date) continue;
    if (!inForce(row, county.date)) continue;
    const code = sort.of(row);
    const others = held.get(code);
    if (others === undefined) held.set(code, [row]);
    else others.push(row);
  }
  return held;
}

function entryOf<T extends Recurring, R extends Held>(
  county: CountyView,
  sort: Sort<T, R>,
  { value, validity }: Contribution<T>,
  rows: readonly R[],
  from: PlainDate,
  to: PlainDate,
): AppraisalCalendarEntry {
  const { code, title, cadence, cites } = value;
  const first = later(from, validity.from);
  const last = validity.to !== null && validity.to < to ? validity.to : to;
  const kinds = new Set(sort.reaches(value));
  const slots = cadence === null ? [] : slotsOf(cadence, first, last);
  const units = (slot: Span) => unitsOf(county, kinds, slot);
  return {
    ...{ sort: sort.title, code, title, cadence, cites },
    units: kinds.size === 0 ? null : units({ from: first, to: last }).length,
    slots: slots.map((slot) =>
      slotOf(
        county,
        slot,
        kinds.size === 0 ? null : units(slot),
        (cadence as Cadence).times,
        rows.filter(({ on }) => slot.from <= on && on <= slot.to),
      ),
    ),
    held: rows.length,
  };
}

function slotOf(
  county: CountyView,
  slot: Span,
  units: readonly string[] | null,
  times: number,
  rows: readonly Held[],
): CalendarSlot {
  const count = (unit: string) => rows.filter(({ institution }) => institution === unit).length;
  const unreached = (units ?? []).filter((unit) => count(unit) < times);
  const due = units === null ? times : units.length * times;
  const enough = units === null ? rows.length >= times : unreached.length === 0;
  const over = slot.to < county.date;
  return {
    ...{ ...slot, due, held: rows.length, unreached },
    state: enough ? "held" : over ? "missed" : "open",
  };
}

/** The units that stood through a whole span. */
function unitsOf(county: CountyView, kinds: ReadonlySet<string>, slot: Span): string[] {
  const units: string[] = [];
  if (kinds.size === 0) return units;
  for (const { id, kind, establishedOn, retiredOn } of county.rows(institutions)) {
    if (!kinds.has(kind) || (establishedOn ?? "") > slot.from) continue;
    if (retiredOn === undefined || retiredOn > slot.to) units.push(id);
  }
  return units;
}

function later(a: PlainDate, b: PlainDate | null): PlainDate {
  return b !== null && b > a ? b : a;
}
