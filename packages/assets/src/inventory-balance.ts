import type { CountyView } from "@fuyou/kernel";
import { inventories } from "./inventory.js";
import {
  type DifferenceKind,
  type InventoryDifference,
  inventoryDifferences,
} from "./inventory-difference.js";
import { type InventoryLine, inventoryLines } from "./inventory-line.js";
import { bookItems, type Item, type ItemRegister, itemRegisters } from "./item-register.js";

/**
 * What an inventory says of one register (清查汇总): what the books said at the base date and what there is.
 * Book and surplus together are what was found, short, damaged, let and disputed.
 */
export interface InventoryBalance {
  /** The register. */
  register: ItemRegister;
  /** How many records the books had. */
  records: number;
  /** How many they stood for (账面数); what nobody had counted adds nothing. */
  book: number;
  /** Found beyond the books (盘盈). */
  surplus: number;
  /** Found in order and in their place (实有数). */
  found: number;
  /** Not found (盘亏). */
  shortage: number;
  /** There, but damaged (毁损). */
  damaged: number;
  /** Let or lent to others (出租出借). */
  leased: number;
  /** There, with disputed title (权属纠纷). */
  disputed: number;
}

/** The key of an item. */
export function itemKey({ register, record }: Omit<Item, "record"> & { record?: unknown }): string {
  return `${register}/${record ?? ""}`;
}

/**
 * The balance of an inventory (清查平衡), one line for each register that has anything.
 *
 * @param county - the county
 * @param inventory - the inventory
 */
export function inventoryBalance(county: CountyView, inventory: string): InventoryBalance[] {
  const found = new Map<ItemRegister, InventoryBalance>();
  const of = (register: ItemRegister) => {
    const known = found.get(register) ?? {
      ...{ register, records: 0, book: 0, surplus: 0, found: 0 },
      ...{ shortage: 0, damaged: 0, leased: 0, disputed: 0 },
    };
    found.set(register, known);
    return known;
  };
  for (const line of county.by(inventoryLines, "inventory", inventory)) {
    const sum = of(line.register);
    sum.records += 1;
    sum.book += line.book ?? 0;
    sum.found += line.found ?? 0;
  }
  for (const { register, kind, quantity, retiredOn } of county.by(
    inventoryDifferences,
    "inventory",
    inventory,
  )) {
    if (retiredOn === undefined) of(register)[kind] += quantity;
  }
  return itemRegisters.flatMap((register) => found.get(register) ?? []);
}

/**
 * How many of an item the differences explain: what is missing from the place, less what is beyond the books.
 *
 * @param differences - the differences of the item
 */
export function explainedBy(
  differences: readonly Pick<InventoryDifference, "kind" | "quantity">[],
): number {
  const sign = (kind: DifferenceKind) => (kind === "surplus" ? -1 : 1);
  return differences.reduce((sum, { kind, quantity }) => sum + sign(kind) * quantity, 0);
}

/**
 * Whether a line is accounted for (账实相符或已说明): somebody looked, and what was found and what is explained
 * are together what the books said. Where the books said nothing, that somebody looked is enough.
 *
 * @param line - the line
 * @param differences - the differences of its item
 */
export function isAccounted(
  { book, found, foundOn }: InventoryLine,
  differences: readonly InventoryDifference[],
): boolean {
  if (foundOn === undefined && differences.length === 0) return false;
  return book === undefined || (found ?? 0) + explainedBy(differences) === book;
}

/**
 * The items that an inventory leaves open (未盘点且未说明): on its lines and neither found nor explained, or the
 * institution's at the base date by the books as they are now, and on no line.
 *
 * @param county - the county
 * @param inventory - the inventory
 */
export function unaccountedIn(county: CountyView, inventory: string): Item[] {
  const lines = county.by(inventoryLines, "inventory", inventory);
  const byItem = new Map<string, InventoryDifference[]>();
  for (const each of county.by(inventoryDifferences, "inventory", inventory)) {
    if (each.retiredOn !== undefined) continue;
    byItem.set(itemKey(each), [...(byItem.get(itemKey(each)) ?? []), each]);
  }
  const open: Item[] = lines.filter((line) => !isAccounted(line, byItem.get(itemKey(line)) ?? []));
  const head = county.get(inventories, inventory);
  if (head === undefined) return open;
  const listed = new Set(lines.map(itemKey));
  const since = bookItems(county, head.institution, head.baseDate);
  return [...open, ...since.filter((each) => !listed.has(itemKey(each)))];
}
