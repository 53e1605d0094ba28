import { divisions } from "@fuyou/hierarchy";
import type { CountyView } from "@fuyou/kernel";
import type { PriceList } from "./price-list.js";
import type { ProcuredThing, ProcurementLine } from "./procurement-list.js";

/** What something costs as far as prices are known (费用). */
export interface ProcurementCost {
  /** What the priced pieces cost together, in fen. */
  fen: number;
  /** How many pieces have no price; the sum is open unless there is none. */
  unpriced: number;
}

/** So many of one thing, for the whole county. */
export interface ItemTotal extends ProcuredThing {
  /** How many. */
  quantity: number;
  /** What they cost; null without a price list. */
  cost: ProcurementCost | null;
}

/** Everything for one township-level division. */
export interface TownshipTotal {
  /** The division; null for what is the county's own. */
  township: string | null;
  /** How it is called. */
  name: string;
  /** How many pieces. */
  quantity: number;
  /** What they cost; null without a price list. */
  cost: ProcurementCost | null;
}

/** Totals by thing. */
export function totalsByItem(
  lines: readonly ProcurementLine[],
  prices: PriceList | undefined,
): ItemTotal[] {
  return [...grouped(lines, ({ kind, code }) => `${kind}/${code}`).values()].map((group) => {
    const { kind, code, title } = group[0] as ProcurementLine;
    return { kind, code, title, ...totalOf(group, prices) };
  });
}

/** Totals by township-level division. */
export function totalsByTownship(
  lines: readonly ProcurementLine[],
  county: CountyView,
  prices: PriceList | undefined,
): TownshipTotal[] {
  return [...grouped(lines, ({ township }) => township ?? "").values()].map((group) => {
    const { township, division } = group[0] as ProcurementLine;
    const name = county.get(divisions, township ?? division)?.name ?? township ?? division;
    return { township, name, ...totalOf(group, prices) };
  });
}

function totalOf(
  lines: readonly ProcurementLine[],
  prices: PriceList | undefined,
): { quantity: number; cost: ProcurementCost | null } {
  const quantity = lines.reduce((sum, each) => sum + each.quantity, 0);
  return { quantity, cost: costOf(lines, prices) };
}

/** What lines cost together; null without a price list. */
export function costOf(
  lines: readonly ProcurementLine[],
  prices: PriceList | undefined,
): ProcurementCost | null {
  if (prices === undefined) return null;
  const fen = lines.reduce((sum, each) => sum + (each.cost ?? 0), 0);
  const open = lines.filter((each) => each.cost === null);
  return { fen, unpriced: open.reduce((sum, each) => sum + each.quantity, 0) };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
