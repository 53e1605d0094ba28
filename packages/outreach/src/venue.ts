import { premises, roomFunctionPoint, rooms } from "@fuyou/assets";
import { type DivisionLevel, divisionLevel, divisions } from "@fuyou/hierarchy";
import {
  type Citation,
  type CountyView,
  citationSchema,
  codeIssues,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  inForce,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/** A sort of place where people are informed (宣传阵地), such as the population school (人口学校): rooms that serve as one. */
export interface VenueKind {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The levels of which every division is to have one. */
  levels: readonly DivisionLevel[];
  /** The function of rooms that serve as one, a code of `assets.room-function`. */
  roomFunction: string;
  /** The clauses that name it. */
  cites: readonly Citation[];
  /** The days for which it is wanted; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link VenueKind}. */
export const venueKindSchema: z.ZodType<VenueKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  levels: z.array(z.enum(["county", "township", "village"])).min(1),
  roomFunction: codeOf(roomFunctionPoint),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The sorts of place where people are informed (宣传阵地). */
export const venueKindPoint: ExtensionPoint<VenueKind> = defineExtensionPoint<VenueKind>({
  id: "outreach.venue-kind",
  title: { zh: "宣传阵地", en: "places of outreach" },
  schema: venueKindSchema,
  key: (venue) => venue.code,
  check: (entries, composition) => codeIssues(entries, venueKindSchema, composition),
});

/** The divisions of a level with and without a venue (阵地覆盖). */
export interface VenueCoverage {
  /** The level. */
  readonly level: DivisionLevel;
  /** The divisions that have a room of the function. */
  readonly withOne: readonly string[];
  /** The divisions that have none on record. */
  readonly withoutOne: readonly string[];
}

/**
 * Which divisions have a venue (阵地覆盖): a room of its function that stands in premises of the division itself. A room
 * of a village is not its township's.
 *
 * @param county - the county
 * @param venue - the sort of place
 * @param date - the day
 */
export function venueCoverage(
  county: CountyView,
  venue: VenueKind,
  date: PlainDate,
): VenueCoverage[] {
  const having = new Set<string>();
  for (const room of county.rows(rooms)) {
    if (!inForce(room, date) || !room.functions.includes(venue.roomFunction)) continue;
    const place = county.get(premises, room.premises);
    if (place !== undefined) having.add(place.division);
  }
  const standing = [...county.rows(divisions)].filter((each) => inForce(each, date));
  return venue.levels.map((level) => {
    const inLevel = standing.filter((each) => divisionLevel(each.id) === level);
    const codes = inLevel.map((each) => each.id).sort();
    return {
      level,
      withOne: codes.filter((each) => having.has(each)),
      withoutOne: codes.filter((each) => !having.has(each)),
    };
  });
}
