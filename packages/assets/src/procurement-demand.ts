import type { Composition, CountyView, Finding, PlainDate } from "@fuyou/kernel";
import { checkRequirements, requirementPoint } from "@fuyou/standards";
import type { ProcuredKind } from "./price-list.js";
import type { ProcurementReason } from "./procurement-list.js";
import { roomRequirements } from "./room-requirements.js";
import { type RoomPart, roomSpecificationPoint } from "./room-specification.js";

/** One thing that a specification asks for, judged in one place. */
export interface ProcurementDemand {
  /** Whether it is a thing for a room, a board, or a display outside. */
  kind: ProcuredKind;
  /** Its code. */
  code: string;
  /** The specification that asks for it. */
  because: ProcurementReason;
  /** The judgement. */
  finding: Finding;
}

const kinds: Partial<Record<RoomPart, ProcuredKind>> = {
  furniture: "item",
  equipment: "item",
  boards: "board",
  displays: "display",
};

/**
 * Judges what room specifications ask for, thing by thing: the requirement that follows from a list is
 * judged once for each of its entries, by the same declaration with a list of one.
 *
 * @param county - the county in the state to be judged
 * @param composition - the specifications
 * @param date - the day
 */
export function* procurementDemands(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): Iterable<ProcurementDemand> {
  const standing = new Map(
    composition.at(requirementPoint, date).map((each) => [each.key, each] as const),
  );
  for (const { plugin, key, value } of composition.at(roomSpecificationPoint, date)) {
    for (const { part, requirement, entries } of roomRequirements(value)) {
      const kind = kinds[part];
      const contribution = standing.get(requirement.id);
      if (kind === undefined || contribution === undefined) continue;
      const because = {
        specification: key,
        requirement: requirement.id,
        plugin,
        severity: requirement.severity,
        cites: requirement.cites,
      };
      for (const { code, requirement: alone } of entries) {
        const requirements = [{ ...contribution, value: alone }];
        for (const finding of checkRequirements(county, composition, {
          date,
          plan: null,
          requirements,
        })) {
          yield { kind, code, because, finding };
        }
      }
    }
  }
}
