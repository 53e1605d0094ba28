import {
  type Composition,
  type CountyView,
  type PlainDate,
  type Span,
  spanAround,
  spansOf,
} from "@fuyou/kernel";
import { type MeetingCadence, meetingCadencePoint } from "./cadence.js";
import { type Meeting, meetings } from "./meeting.js";
import { type ResponsibleUnit, recordsOf, stoodThrough, unitsIn } from "./unit.js";

/**
 * How a meeting due stands (履行情况): `due` the span is not over, `held` as often as asked and in time, `late`
 * only with meetings that made up for it, `missed` over and not held often enough.
 */
export type ObligationState = "due" | "held" | "late" | "missed";

/** A meeting that a unit owes in one span (应开会议). */
export interface Obligation {
  /** The meeting rule. */
  readonly cadence: MeetingCadence;
  /** The unit that calls it. */
  readonly unit: ResponsibleUnit;
  /** The days in which it has to be held. */
  readonly span: Span;
  /** How many meetings the span asks for. */
  readonly asked: number;
  /** The meetings held in the span, in the order of their days. */
  readonly inTime: readonly Meeting[];
  /** The meetings held later that make up for it. */
  readonly madeUp: readonly Meeting[];
  /** How it stands. */
  readonly state: ObligationState;
}

/** What may be asked of the meetings due beside the days. */
export interface ObligationQuestion {
  /** The day as of which it is asked, that of the county where absent: what is later is not known yet. */
  asOf?: PlainDate | undefined;
  /** Only this rule. */
  cadence?: string | undefined;
}

/**
 * The meetings that units owed in the spans that end within some days (应开、已开、补开、缺开), rule by rule and
 * unit by unit. A unit owes a span where it stood, and the rule held, on all its days. The cost grows with the
 * spans asked about: the meetings of a unit are found by reference.
 *
 * @param county - the county
 * @param composition - the meeting rules
 * @param from - first day
 * @param to - last day
 * @param question - as of which day, and which rule
 */
export function obligations(
  county: CountyView,
  composition: Composition,
  from: PlainDate,
  to: PlainDate,
  question: ObligationQuestion = {},
): Obligation[] {
  const asOf = question.asOf ?? county.date;
  const found: Obligation[] = [];
  for (const { value: cadence, validity } of composition.all(meetingCadencePoint)) {
    if (question.cadence !== undefined && question.cadence !== cadence.code) continue;
    const spans = spansOf(cadence.every, from, to).filter(
      (span) =>
        (validity.from === null || validity.from <= span.from) &&
        (validity.to === null || span.to <= validity.to),
    );
    if (spans.length === 0) continue;
    for (const unit of unitsIn(county, cadence.convener)) {
      const owed = spans.filter((span) => stoodThrough(unit, span));
      if (owed.length === 0) continue;
      const held = bySpan(recordsOf(county, meetings, unit), cadence, asOf);
      for (const span of owed) {
        const inTime = held.inTime.get(span.from) ?? [];
        const madeUp = held.madeUp.get(span.from) ?? [];
        const { times: asked } = cadence;
        const state = stateOf(asked, inTime.length, madeUp.length, span.to >= asOf);
        found.push({ cadence, unit, span, asked, inTime, madeUp, state });
      }
    }
  }
  return found;
}

function stateOf(asked: number, inTime: number, madeUp: number, open: boolean): ObligationState {
  if (inTime >= asked) return "held";
  if (open) return "due";
  return inTime + madeUp >= asked ? "late" : "missed";
}

interface HeldBySpan {
  readonly inTime: ReadonlyMap<PlainDate, Meeting[]>;
  readonly madeUp: ReadonlyMap<PlainDate, Meeting[]>;
}

/** The meetings of a unit under a rule, by the first day of the span they count for. */
function bySpan(rows: readonly Meeting[], cadence: MeetingCadence, asOf: PlainDate): HeldBySpan {
  const inTime = new Map<PlainDate, Meeting[]>();
  const madeUp = new Map<PlainDate, Meeting[]>();
  const known = rows
    .filter((row) => row.cadence === cadence.code && row.retiredOn === undefined && row.on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const row of known) {
    const span = spanAround(cadence.every, row.madeUpFor ?? row.on);
    const counted = row.on <= span.to ? inTime : madeUp;
    const there = counted.get(span.from);
    if (there === undefined) counted.set(span.from, [row]);
    else there.push(row);
  }
  return { inTime, madeUp };
}
