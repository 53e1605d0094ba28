import {
  type Authority,
  type Composition,
  type ConservedIn,
  conservedPoint,
  inForce,
  type Row,
  type Unit,
} from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";

/** What came onto the books or left them by one authority in one category (增减依据). */
export interface AuthorisedMovement {
  /** Who permitted it, under which number, on the ground of which clauses. */
  authority: Authority;
  /** What is counted. */
  category: string;
  /** The unit of both numbers. */
  unit: Unit;
  /** How much came. */
  entered: number;
  /** How much left. */
  exits: number;
}

const known = new WeakMap<Transition, readonly AuthorisedMovement[]>();

/**
 * What came and left under a plan, by authority and category. The sums are those of the balance
 * sheet: both are taken from the edits of acts that cite an authority.
 *
 * @param transition - the plan's transition
 * @param composition - the conserved measures
 */
export function movementsByAuthority(
  transition: Transition,
  composition: Composition,
): readonly AuthorisedMovement[] {
  const movements = known.get(transition) ?? movementsOf(transition, composition);
  known.set(transition, movements);
  return movements;
}

function movementsOf({ steps, to }: Transition, composition: Composition): AuthorisedMovement[] {
  const measures = new Map<string, ConservedIn[]>();
  for (const { value } of composition.all(conservedPoint)) {
    measures.set(value.table.name, [...(measures.get(value.table.name) ?? []), value]);
  }
  const movements = new Map<string, AuthorisedMovement>();
  for (const { change, edits } of steps.flatMap((step) => step.changes)) {
    const { authority } = change;
    if (authority === undefined) continue;
    for (const edit of edits) {
      for (const { category, unit, measure } of measures.get(edit.table) ?? []) {
        const weigh = (row: Row | null) =>
          row !== null && inForce(row, to) ? measure(row, composition, to) : 0;
        const delta = weigh(edit.after) - weigh(edit.before);
        if (delta === 0) continue;
        const key = JSON.stringify([authority.issuer, authority.number, authority.cites, category]);
        const movement = movements.get(key) ?? { authority, category, unit, entered: 0, exits: 0 };
        movements.set(key, movement);
        if (delta > 0) movement.entered += delta;
        else movement.exits -= delta;
      }
    }
  }
  return [...movements.values()];
}
