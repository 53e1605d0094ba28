import { parentDivision } from "@fuyou/hierarchy";
import {
  addDays,
  type Composition,
  type County,
  inForce,
  type PlainDate,
  type Row,
} from "@fuyou/kernel";
import { continuityPoint, type Holding } from "./continuity.js";
import type { Touched } from "./touched.js";

/**
 * The duties, `duty@division`, that the reform gave to somebody and that nobody held on its eve, neither by a
 * record it touched nor by another (新赋职责): that they end with its reversal leaves no gap.
 *
 * @param county - the county before the reversal
 * @param composition - the plugins
 * @param of - the steps
 * @param touched - what they did to which record
 */
export function heldSince(
  county: County,
  composition: Composition,
  of: readonly { readonly on: PlainDate }[],
  touched: ReadonlyMap<string, readonly Touched[]>,
): Set<string> {
  const days = of.map((each) => each.on).sort();
  const eve = addDays(days[0] ?? county.date, -1);
  const news = new Map<string, Holding>();
  const former = new Set<string>();
  for (const { value } of composition.at(continuityPoint, county.date)) {
    const own = new Map((touched.get(value.table.name) ?? []).map((each) => [each.id, each]));
    for (const { before, after } of own.values()) {
      if (before === null && after !== null) {
        const held = value.held(after);
        news.set(keyOf(held), held);
      }
    }
    for (const row of county.rows<Row>(value.table)) {
      const then = own.has(row.id) ? own.get(row.id)?.before : row;
      if (then && inForce(then, eve)) former.add(keyOf(value.held(then)));
    }
  }
  for (const [key, { duty, division }] of news) {
    for (let at: string | undefined = division; at !== undefined; at = parentDivision(at)) {
      if (former.has(keyOf({ duty, division: at }))) news.delete(key);
    }
  }
  return new Set(news.keys());
}

function keyOf({ duty, division }: Holding): string {
  return `${duty}@${division}`;
}
