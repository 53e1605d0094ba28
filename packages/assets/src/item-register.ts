import { type CountyView, inForce, type PlainDate, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";
import { type Asset, assets } from "./asset.js";
import { assetBook } from "./asset-book.js";
import { custodies } from "./custody.js";
import { type HoldingRegister, heldBy, holdingRegisters } from "./holding.js";
import { holdingBooks } from "./holding-book.js";
import type { ItemBook, ItemWords } from "./item-book.js";

/**
 * A register whose records are counted in an inventory and handed over item by item (清查、移交的登记表): the
 * assets, and every register of holdings.
 */
export type ItemRegister = "assets" | HoldingRegister;

/** The registers of items (清查、移交范围), assets first. */
export const itemRegisters: readonly ItemRegister[] = ["assets", ...holdingRegisters];

/** Shape of an {@link ItemRegister}. */
export const itemRegisterSchema: z.ZodType<ItemRegister> = z.enum(
  itemRegisters as [ItemRegister, ...ItemRegister[]],
);

/** One item of a body: which record of which register. */
export interface Item {
  /** The register it stands in. */
  readonly register: ItemRegister;
  /** The record: the asset itself, not its custody. */
  readonly record: string;
}

/** Shape of an {@link Item}. */
export const itemSchema: z.ZodType<Item> = z.strictObject({
  register: itemRegisterSchema,
  record: z.string(),
});

/** An item with what the books say of it on a day. */
export interface BookItem extends Item {
  /** How many: pieces of goods in trust, volumes of a fonds, one of anything else; absent where nobody has counted. */
  readonly quantity?: number | undefined;
  /** Original cost of an asset in fen. */
  readonly cost?: number | undefined;
}

const books: Readonly<Record<ItemRegister, ItemBook>> = { assets: assetBook, ...holdingBooks };

/**
 * What a register answers of its items.
 *
 * @param register - the register
 */
export function bookOf(register: ItemRegister): ItemBook {
  return books[register];
}

/** The table of a register of items. */
export function itemTable(register: ItemRegister): Table<Row, never> {
  return books[register].table;
}

/**
 * What an item is and what its register says of it (物项说明); only its identifier where no register has it.
 *
 * @param county - the county
 * @param item - the item
 * @param on - the day of which the list speaks
 */
export function wordsOf(county: CountyView, { register, record }: Item, on: PlainDate): ItemWords {
  const { table, describe } = books[register];
  const row = county.get(table, record);
  return row === undefined ? { name: record, category: table.title } : describe(row, county, on);
}

/**
 * How many a record stands for (账面数量).
 *
 * @param register - its register
 * @param row - the record
 */
export function quantityOf(register: ItemRegister, row: Row): number | undefined {
  const field = books[register].quantity;
  return field === undefined ? 1 : (row as { quantity?: number; volumes?: number })[field];
}

/**
 * What the books say that an institution has on a day (账面家底): the assets in its custody by the days of the
 * custody register, and its records in every register of holdings.
 *
 * @param county - the county
 * @param institution - whose
 * @param on - the day
 */
export function bookItems(county: CountyView, institution: string, on: PlainDate): BookItem[] {
  const items: BookItem[] = [];
  for (const custody of county.by(custodies, "institution", institution)) {
    if (!inForce(custody, on)) continue;
    const asset = county.get(assets, custody.asset);
    if (asset !== undefined && inForce(asset, on)) items.push(assetItem(asset));
  }
  for (const register of holdingRegisters) {
    for (const row of heldBy(county, register, institution, on)) {
      const quantity = quantityOf(register, row);
      items.push({ register, record: row.id, ...(quantity === undefined ? {} : { quantity }) });
    }
  }
  return items;
}

/** An asset as an item. */
export function assetItem({ id, originalCost }: Asset): BookItem {
  return { register: "assets", record: id, quantity: 1, cost: originalCost };
}

/**
 * Who has an item on a day (现占有单位); undefined for nobody, also where it has left the books.
 *
 * @param county - the county
 * @param item - the item
 * @param on - the day
 */
export function holderOf(county: CountyView, item: Item, on: PlainDate): string | undefined {
  const row = county.get(itemTable(item.register), item.record);
  if (row === undefined || !inForce(row, on)) return undefined;
  if (item.register !== "assets") return (row as Row & { institution: string }).institution;
  return county.by(custodies, "asset", item.record).find((each) => inForce(each, on))?.institution;
}
