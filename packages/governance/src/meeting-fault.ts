import {
  type Composition,
  type CountyView,
  type Finding,
  finding,
  nearest,
  type PlainDate,
} from "@fuyou/kernel";
import { type MeetingCadence, type MeetingPart, meetingCadencePoint } from "./cadence.js";
import { governanceCodes } from "./errors.js";
import { type Meeting, meetings } from "./meeting.js";
import type { Obligation } from "./obligation.js";
import {
  type ResponsibleUnit,
  stoodThrough,
  type UnitsByDivision,
  unitIdOf,
  unitsByDivision,
  unitsIn,
} from "./unit.js";

/**
 * What is wrong with the meetings that were due (会议问题): missed ones; of those held, who had to be there and
 * was not, what was left of the agenda, what did not come of it. What nobody recorded is said to be unknown.
 *
 * @param county - the county
 * @param lines - the meetings due, from `obligations`
 */
export function meetingFaults(county: CountyView, lines: readonly Obligation[]): Finding[] {
  const found: Finding[] = [];
  const around = new Map<MeetingCadence, ReadonlyMap<string, UnitsByDivision>>();
  for (const line of lines) {
    const { cadence, unit, span, asked, inTime, madeUp, state } = line;
    if (state === "missed") {
      const held = inTime.length + madeUp.length;
      const values = { unit: unit.name, cadence: cadence.title, ...span, asked, held };
      found.push(
        finding(governanceCodes.message("GOVERNANCE_MEETING_MISSED", values), {
          kind: "data",
          severity: "warning",
          subject: unit.id,
          aspect: cadence.code,
          date: span.to,
          cites: cadence.cites[0],
        }),
      );
    }
    let bodies = around.get(cadence);
    if (bodies === undefined) {
      bodies = bodiesOf(county, cadence);
      around.set(cadence, bodies);
    }
    for (const meeting of [...inTime, ...madeUp]) {
      found.push(...faultsOf(meeting, cadence, unit, bodies));
    }
  }
  return found;
}

/** The bodies that attend the meetings of a rule, by the code of the attendee. */
function bodiesOf(
  county: CountyView,
  cadence: MeetingCadence,
): ReadonlyMap<string, UnitsByDivision> {
  const found = new Map<string, UnitsByDivision>();
  for (const { code, of } of cadence.attendees) {
    if (of !== undefined) found.set(code, unitsByDivision(county, of));
  }
  return found;
}

function* faultsOf(
  meeting: Meeting,
  cadence: MeetingCadence,
  unit: ResponsibleUnit,
  bodies: ReadonlyMap<string, UnitsByDivision>,
): Iterable<Finding> {
  const values = { unit: unit.name, cadence: cadence.title, on: meeting.on };
  const about = (severity: "warning" | "information", aspect?: string) => ({
    kind: "data" as const,
    severity,
    subject: `meetings/${meeting.id}`,
    date: meeting.on,
    cites: cadence.cites[0],
    ...(aspect === undefined ? {} : { aspect }),
  });
  const here = (code: string) => {
    const known = bodies.get(code);
    if (known === undefined || unit.division === null) return true;
    const day = { from: meeting.on, to: meeting.on };
    return (known.get(unit.division) ?? []).some((each) => stoodThrough(each, day));
  };
  const expected = cadence.attendees.filter(({ mandatory, code }) => mandatory && here(code));
  if (meeting.attending === undefined) {
    if (expected.length > 0) {
      const message = governanceCodes.message("GOVERNANCE_ATTENDANCE_UNKNOWN", values);
      yield finding(message, about("information"));
    }
  } else {
    for (const { code, title } of expected) {
      if (meeting.attending.includes(code)) continue;
      const message = governanceCodes.message("GOVERNANCE_ATTENDEE_ABSENT", {
        ...values,
        attendee: title,
      });
      yield finding(message, about("warning", code));
    }
  }
  const parts = [
    [cadence.agenda, meeting.agenda, "GOVERNANCE_AGENDA_LEFT", "GOVERNANCE_AGENDA_UNKNOWN"],
    [cadence.outputs, meeting.outputs, "GOVERNANCE_OUTPUT_MISSING", "GOVERNANCE_OUTPUT_UNKNOWN"],
  ] as const;
  for (const [asked, done, left, unknown] of parts) {
    if (asked.length === 0) continue;
    if (done === undefined) {
      yield finding(governanceCodes.message(unknown, values), about("information"));
      continue;
    }
    for (const { code, title } of asked) {
      if (done.includes(code)) continue;
      const message = governanceCodes.message(left, { ...values, item: title });
      yield finding(message, about("warning", code));
    }
  }
}

/**
 * What is wrong with the register of meetings as the rules read it (登记问题): a unit
 * that does not call such meetings, parts the rule does not have.
 *
 * @param county - the county
 * @param composition - the meeting rules
 * @param date - the day of which the rules are asked
 */
export function meetingRegisterFaults(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): Finding[] {
  const found: Finding[] = [];
  const conveners = new Map<string, ReadonlyMap<string, ResponsibleUnit>>();
  for (const row of county.rows(meetings)) {
    if (row.retiredOn !== undefined) continue;
    const about = {
      kind: "data" as const,
      severity: "warning" as const,
      subject: `meetings/${row.id}`,
      date,
    };
    const cadence =
      composition.get(meetingCadencePoint, row.cadence, row.on) ??
      composition.get(meetingCadencePoint, row.cadence);
    if (cadence === undefined) continue;
    let units = conveners.get(row.cadence);
    if (units === undefined) {
      units = new Map(unitsIn(county, cadence.convener).map((unit) => [unit.id, unit]));
      conveners.set(row.cadence, units);
    }
    const id = unitIdOf(row);
    if (!units.has(id)) {
      const values = { id: row.id, unit: id, cadence: cadence.title };
      found.push(finding(governanceCodes.message("GOVERNANCE_NOT_THE_CONVENER", values), about));
    }
    for (const part of unknownParts(row, cadence)) {
      const message = governanceCodes.message("GOVERNANCE_UNKNOWN_PART", {
        id: row.id,
        cadence: cadence.title,
        ...part,
      });
      found.push(finding(message, { ...about, aspect: part.part }));
    }
  }
  return found;
}

interface UnknownPart {
  readonly part: string;
  readonly nearest: string;
}

function* unknownParts(row: Meeting, cadence: MeetingCadence): Iterable<UnknownPart> {
  const told: readonly (readonly [readonly MeetingPart[], readonly string[] | undefined])[] = [
    [cadence.attendees, row.attending],
    [cadence.agenda, row.agenda],
    [cadence.outputs, row.outputs],
  ];
  for (const [declared, said = []] of told) {
    const codes = declared.map((each) => each.code);
    for (const part of said) {
      if (!codes.includes(part)) yield { part, nearest: nearest(part, codes) ?? "—" };
    }
  }
}
