import { departments, institutions } from "@fuyou/hierarchy";
import {
  type AnyTable,
  type Composition,
  type CountyView,
  type Finding,
  finding,
  inForce,
  labelOf,
  nearest,
  type PlainDate,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { type BodyMember, bodyMembers, type GoverningBody, standingBodies } from "./body.js";
import { type BodyKind, bodyKindPoint } from "./body-kind.js";
import { governanceCodes } from "./errors.js";
import { type ResponsibleUnit, stoodThrough, unitsIn } from "./unit.js";

/** A body that has to exist somewhere (应设机构), and the one that does. */
export interface BodyReading {
  /** What kind of body it is. */
  readonly kind: BodyKind;
  /** Where it has to be. */
  readonly unit: ResponsibleUnit;
  /** The body; null where none exists. */
  readonly body: GoverningBody | null;
  /** Who sits in it on the day, by the records they are. */
  readonly members: readonly SeatedMember[];
}

/** Who sits in a body (成员). */
export interface SeatedMember {
  /** The membership. */
  readonly member: BodyMember;
  /** What the institution, department or post is called. */
  readonly name: string;
}

/** The bodies read, with what is missing. */
export interface BodiesReading {
  /** The bodies that have to exist, each where it has to. */
  readonly lines: readonly BodyReading[];
  /** Missing bodies, empty seats, members that ended, seats the source does not tell. */
  readonly findings: readonly Finding[];
}

/**
 * The governing bodies that have to exist on a day (应设与已设), with who sits in them and what is missing.
 *
 * @param county - the county
 * @param composition - the kinds of body
 * @param date - the day
 */
export function readBodies(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): BodiesReading {
  const lines: BodyReading[] = [];
  const findings: Finding[] = [];
  const standing = standingBodies(county, date);
  for (const { value: kind } of composition.at(bodyKindPoint, date)) {
    for (const unit of unitsIn(county, kind.of)) {
      if (!stoodThrough(unit, { from: date, to: date })) continue;
      const held = standing.get(`${kind.code}@${unit.id}`) ?? [];
      if (held.length === 0) {
        lines.push({ kind, unit, body: null, members: [] });
        const values = { unit: unit.name, kind: kind.title };
        const message = governanceCodes.message("GOVERNANCE_BODY_MISSING", values);
        findings.push(
          finding(message, {
            kind: "data",
            severity: "warning",
            subject: unit.id,
            aspect: kind.code,
            date,
            cites: kind.cites[0],
          }),
        );
      }
      for (const body of held) {
        const members = county
          .by(bodyMembers, "body", body.id)
          .filter((each) => inForce(each, date))
          .map((member) => ({ member, name: seatedAs(county, member).name }));
        lines.push({ kind, unit, body, members });
        findings.push(...faultsOf(county, kind, body, members, date));
      }
    }
  }
  return { lines, findings };
}

interface Seated {
  readonly name: string;
  readonly record: Row | undefined;
}

/** The record that sits in a seat, whichever register it is in. */
function seatedAs(county: CountyView, member: BodyMember): Seated {
  const named: readonly (readonly [AnyTable, string | undefined])[] = [
    [institutions, member.institution],
    [departments, member.department],
    [posts, member.post],
  ];
  for (const [table, id] of named) {
    if (id === undefined) continue;
    const of = table as Table<Row, never>;
    const record = county.get(of, id);
    return { name: record === undefined ? id : labelOf(of, record, county), record };
  }
  return { name: member.id, record: undefined };
}

function* faultsOf(
  county: CountyView,
  kind: BodyKind,
  body: GoverningBody,
  members: readonly SeatedMember[],
  date: PlainDate,
): Iterable<Finding> {
  const about = (severity: "warning" | "information", aspect: string) => ({
    kind: "data" as const,
    severity,
    subject: `governing-bodies/${body.id}`,
    aspect,
    date,
    cites: kind.cites[0],
  });
  if (kind.seatsOpen !== undefined && members.length === 0) {
    const values = { body: body.name, why: kind.seatsOpen };
    const message = governanceCodes.message("GOVERNANCE_SEATS_OPEN", values);
    yield finding(message, about("information", "seats"));
  }
  for (const { code, title, required } of kind.seats) {
    if (!required || members.some(({ member }) => member.seat === code)) continue;
    const values = { body: body.name, seat: title };
    yield finding(governanceCodes.message("GOVERNANCE_SEAT_EMPTY", values), about("warning", code));
  }
  const seats = kind.seats.map(({ code }) => code);
  for (const { member, name } of members) {
    if (member.seat !== undefined && !seats.includes(member.seat)) {
      const close = nearest(member.seat, seats) ?? "—";
      const values = { body: body.name, seat: member.seat, kind: kind.title, nearest: close };
      const message = governanceCodes.message("GOVERNANCE_SEAT_UNKNOWN", values);
      yield finding(message, about("warning", member.id));
    }
    const { record } = seatedAs(county, member);
    const on = record?.retiredOn;
    if (on === undefined || on > date) continue;
    const values = { body: body.name, member: name, on };
    const message = governanceCodes.message("GOVERNANCE_MEMBER_ENDED", values);
    yield finding(message, about("warning", member.id));
  }
}
