import type { DivisionClass, DivisionLevel } from "@fuyou/hierarchy";
import type { Text } from "@fuyou/kernel";
import {
  allOf,
  anyOf,
  includes,
  is,
  type Predicate,
  type RequirementScope,
} from "@fuyou/standards";
import { rooms } from "./room.js";
import { roomFunctions } from "./vocabulary.js";

/** Which rooms of some functions a requirement judges, for {@link roomsFor}; what is left out restricts nothing. */
export interface RoomSelection {
  /** The level of the division their premises stand in. */
  level?: DivisionLevel | undefined;
  /** The class of the division their premises stand in. */
  divisionClass?: DivisionClass | undefined;
  /** How the document calls them; otherwise by their functions, where those are the core's. */
  subject?: Text | undefined;
}

/**
 * Rooms by function (用房范围), as a requirement's scope: every room that serves at least one of some
 * functions, one room many uses included.
 *
 * @param functions - codes of `assets.room-function`; at least one
 * @param selection - which of them
 */
export function roomsFor(
  functions: readonly string[],
  { level, divisionClass, subject }: RoomSelection = {},
): RequirementScope {
  const uses = functions.map((each) => includes("functions", each));
  const serving: Predicate = uses.length === 1 ? (uses[0] as Predicate) : anyOf(...uses);
  const places: Predicate[] = [];
  if (level !== undefined) places.push(is("premises.division.level", level));
  if (divisionClass !== undefined) places.push(is("premises.division.class", divisionClass));
  const words = subject ?? functionWords(functions);
  return {
    each: rooms.name,
    where: places.length === 0 ? serving : allOf(serving, ...places),
    ...(words === undefined ? {} : { subject: words }),
  };
}

/** What rooms of some functions are called; undefined where a plugin's functions are meant, whose names only a composition knows. */
function functionWords(functions: readonly string[]): Text | undefined {
  const titles = functions.map((code) => roomFunctions.find((each) => each.code === code)?.title);
  const known = titles.filter((each) => each !== undefined);
  if (known.length < titles.length) return undefined;
  return {
    zh: `作${known.map(({ zh }) => zh).join("、")}的用房`,
    en: `room used as ${known.map(({ en }) => en).join(" or ")}`,
  };
}
