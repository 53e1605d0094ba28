import { type DivisionLevel, divisions } from "@fuyou/hierarchy";
import type { Citation, Text } from "@fuyou/kernel";
import {
  anyOf,
  type Bound,
  includes,
  is,
  type Measure,
  type Predicate,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { roomsFor } from "./room-scope.js";
import type {
  RoomPart,
  RoomReading,
  RoomSpecification,
  Standardisation,
} from "./room-specification.js";

/** One entry of a list that a room specification asks for, by itself. */
export interface RoomEntry {
  /** Its code: a thing, a content of boards, or a kind of display. */
  code: string;
  /** The requirement with this entry alone; its key is that of the whole list. */
  requirement: Requirement;
}

/** A requirement that follows from a room specification, and what it is about. */
export interface RoomRequirement {
  /** The part of the specification it follows from. */
  part: RoomPart;
  /** The standardisation it belongs to. */
  standard: Standardisation;
  /** The requirement. */
  requirement: Requirement;
  /** The entries of its list, in the order of the list; none where it is no list of things. */
  entries: readonly RoomEntry[];
}

/** What is judged: each room of the functions, or each division of the level. */
export type RoomSubject = Pick<Requirement, "each" | "where" | "subject">;

/** What one of the requirements says beside what all of a specification say. */
export interface RoomDemand {
  /** Its own heading, after that of the specification. */
  title: Text;
  /** What is judged. */
  scope: RoomSubject;
  /** What is measured. */
  measure: Measure;
  /** What is asked. */
  bound: Bound;
  /** The clauses it rests on, where they are not those of its part. */
  cites?: readonly Citation[] | undefined;
}

/** How divisions of a level are called where the document does not say. */
const divisionWords: Record<DivisionLevel, Text> = {
  county: { zh: "县", en: "county" },
  township: { zh: "镇（街道）", en: "town or street" },
  village: { zh: "村（居）", en: "village or residents' committee" },
};

/**
 * Writes one of the requirements of a specification.
 *
 * @param specification - the specification
 * @param part - the part it follows from
 * @param suffix - the end of its identifier
 * @param demand - what it says of its own
 */
export function asked(
  specification: RoomSpecification,
  part: RoomPart,
  suffix: string,
  demand: RoomDemand,
): Requirement {
  const { id, title, severity, layer, cites, citesOf, period } = specification;
  const { scope, measure, bound } = demand;
  return requirement({
    id: `${id}-${suffix}`,
    title: { zh: `${title.zh}：${demand.title.zh}`, en: `${title.en}: ${demand.title.en}` },
    ...scope,
    require: { measure, compare: "at-least", bound },
    severity,
    ...(layer === undefined ? {} : { layer }),
    cites: demand.cites ?? citesOf?.[part] ?? cites,
    period,
  });
}

/** Rooms with any of the functions; from another register, through its reference to the room. */
export function serving({ functions }: RoomSpecification, path = "functions"): Predicate {
  return anyOf(...functions.map((each) => includes(path, each)));
}

/** Every room of the specification. */
export function eachRoom({ functions, level, subject }: RoomSpecification): RoomSubject {
  return roomsFor(functions, { level, subject });
}

/** Every division in which the specification has rooms. */
export function eachDivision({ level, division }: RoomSpecification): RoomSubject {
  if (level === undefined) return { each: divisions.name };
  return {
    each: divisions.name,
    where: is("level", level),
    subject: division ?? divisionWords[level],
  };
}

/** Where something is looked for: in the room judged, or in all rooms of the division judged. */
export function within(
  specification: RoomSpecification,
  reading: RoomReading = "each-room",
): {
  scope: RoomSubject;
  by: "room" | "room.premises.division";
  where: Predicate | undefined;
} {
  if (reading === "each-room") {
    return { scope: eachRoom(specification), by: "room", where: undefined };
  }
  const where = serving(specification, "room.functions");
  return { scope: eachDivision(specification), by: "room.premises.division", where };
}
