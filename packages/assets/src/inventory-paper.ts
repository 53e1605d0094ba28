import { type County, type PlainDate, type Text, text, type ViewCell } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { type Inventory, inventories } from "./inventory.js";
import { itemKey } from "./inventory-balance.js";
import {
  decisionTitles,
  differenceTitles,
  type InventoryDifference,
  inventoryDifferences,
} from "./inventory-difference.js";
import { inventoryLines } from "./inventory-line.js";
import type { ListedItem } from "./item-list.js";
import { bookItems } from "./item-register.js";
import { passingsOf } from "./passing.js";

/** Whose inventory a sheet is of: one that was opened, or one that is still to be made. */
export interface CountedBody {
  /** The institution. */
  readonly institution: string;
  /** The day whose books are listed. */
  readonly baseDate: PlainDate;
  /** The inventory, where it was opened. */
  readonly inventory?: Inventory | undefined;
}

/** A line of a sheet, and whether somebody looked or explained it. */
export interface SheetLine extends ListedItem {
  /** Whether somebody looked, or a difference explains it. */
  readonly isCounted: boolean;
}

/** What a sheet of an inventory says. */
export interface InventoryPaper extends CountedBody {
  /** The county whose registers have what the body had on that day. */
  readonly books: County;
  /** Its lines. */
  readonly lines: readonly SheetLine[];
  /** The differences that were found. */
  readonly differences: readonly InventoryDifference[];
}

/**
 * The bodies of which sheets are drawn up (清查单位), by the key of the copy: every inventory on record, then
 * every body that hands something over in the plan and was not counted.
 *
 * @param transition - the plan
 */
export function countedBodies(transition: Transition): Map<string, CountedBody> {
  const { before, after, from } = transition;
  const bodies = new Map<string, CountedBody>();
  const isCounted = new Set<string>();
  for (const inventory of after.rows(inventories)) {
    if (inventory.retiredOn !== undefined) continue;
    const { id, institution, baseDate } = inventory;
    isCounted.add(institution);
    bodies.set(id, { institution, baseDate, inventory });
  }
  for (const { from: institution } of passingsOf(transition)) {
    if (isCounted.has(institution)) continue;
    isCounted.add(institution);
    if (bookItems(before, institution, from).length === 0) continue;
    bodies.set(institution, { institution, baseDate: from });
  }
  return bodies;
}

/**
 * What the sheet of a body says. An inventory keeps its own lines; where none was opened the books are listed.
 *
 * @param transition - the plan
 * @param body - whose
 */
export function inventoryPaper(transition: Transition, body: CountedBody): InventoryPaper {
  const { before, after, from } = transition;
  const { institution, baseDate, inventory } = body;
  if (inventory === undefined) {
    const lines = bookItems(before, institution, baseDate).map((item) => ({
      ...item,
      quantity: item.quantity ?? null,
      isCounted: false,
      more: { found: null, foundOn: null, outcome: null },
    }));
    return { ...body, books: before, lines, differences: [] };
  }
  const differences = after
    .by(inventoryDifferences, "inventory", inventory.id)
    .filter(({ retiredOn }) => retiredOn === undefined);
  const lines = after.by(inventoryLines, "inventory", inventory.id).map((line): SheetLine => {
    const own = differences.filter((each) => itemKey(each) === itemKey(line));
    const { register, record, book, cost, found, foundOn } = line;
    const more: Record<string, ViewCell> = {
      ...{ found: found ?? null, foundOn: foundOn ?? null, outcome: outcomeOf(own) },
    };
    const isCounted = foundOn !== undefined || own.length > 0;
    return { register, record, quantity: book ?? null, cost, isCounted, more };
  });
  const wasBefore = baseDate < from || before.has(inventories, inventory.id);
  return { ...body, books: wasBefore ? before : after, lines, differences };
}

/** The differences of an item in words, with what was decided of each. */
function outcomeOf(own: readonly InventoryDifference[]): Text | null {
  if (own.length === 0) return null;
  const words = own.map(({ kind, quantity, decision }) => {
    const outcome = decision === undefined ? undecided : decisionTitles[decision];
    const { zh, en } = differenceTitles[kind];
    return text(`${zh} ${quantity}，${outcome.zh}`, `${en} ${quantity}, ${outcome.en}`);
  });
  return text(words.map(({ zh }) => zh).join("；"), words.map(({ en }) => en).join("; "));
}

/** What is said of a difference that nobody has decided. */
export const undecided: Text = text("未处理", "not settled");
