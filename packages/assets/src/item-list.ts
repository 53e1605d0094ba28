import type { County, CountyView, PlainDate, Text, ViewCell } from "@fuyou/kernel";
import type {
  DocumentColumn,
  DocumentContext,
  DocumentTable,
  DocumentTotal,
  LedgerFigure,
} from "@fuyou/reform";
import type { ItemColumn, ItemWords } from "./item-book.js";
import {
  bookOf,
  type Item,
  type ItemRegister,
  itemTable,
  quantityOf,
  wordsOf,
} from "./item-register.js";

/** An item as a line of a list, with what the paper says of it beside its register. */
export interface ListedItem extends Item {
  /** How many it stands for by the paper; by its register where not said, null where nobody has counted. */
  readonly quantity?: number | null | undefined;
  /** Original cost by the paper, in fen; by its register where not said. */
  readonly cost?: number | undefined;
  /** What stands in the columns of the paper's own. */
  readonly more?: Readonly<Record<string, ViewCell>> | undefined;
}

/** What a list of items is drawn with beside its rows. */
export interface ItemListing {
  /** Its title; that of the register where not said. */
  readonly title?: Text | undefined;
  /** The day of which it speaks. */
  readonly on: PlainDate;
  /** The county whose registers are read; as the plan leaves it where not said. */
  readonly books?: County | undefined;
  /** Columns of the paper's own, after those of the register. */
  readonly more?: readonly DocumentColumn[] | undefined;
  /** What the sum of a category has to equal. */
  figure?(category: string): LedgerFigure | undefined;
  /** What a reader has to know beside the numbers. */
  readonly notes?: readonly Text[] | undefined;
}

/**
 * A list of items of one register (物项清单): what its register says of each, its totals, and the columns of the
 * paper. A datum that is missing stays empty and is in no sum, which is noted.
 *
 * @param context - what the document is made from
 * @param register - the register
 * @param items - its lines, in order
 * @param listing - what it is drawn with
 */
export function itemList(
  { transition }: DocumentContext,
  register: ItemRegister,
  items: readonly ListedItem[],
  listing: ItemListing,
): DocumentTable {
  const book = bookOf(register);
  const county = listing.books ?? transition.after;
  const columns: DocumentColumn[] = [
    { key: "no", label: { zh: "序号", en: "No." }, kind: "number" },
    { key: "record", label: { zh: "编号", en: "Identifier" }, kind: "text" },
    ...book.columns.map(({ shows, label, kind }) => ({ key: shows, label, kind })),
    ...(listing.more ?? []),
  ];
  const said = items.map((item) => saidOf(county, register, item, listing.on));
  const rows = items.map(({ record, more }, at) => {
    const cells = book.columns.map(({ shows }) => [shows, said[at]?.[shows] ?? null] as const);
    return { no: at + 1, record, ...Object.fromEntries(cells), ...more };
  });
  return {
    title: listing.title ?? book.table.title,
    columns,
    rows,
    totals: totalsOf(book.columns, book.records, listing),
    notes: [...(listing.notes ?? []), ...missingNotes(book.columns, said)],
  };
}

/** What a list says of an item; null for what it has and nobody knows. */
type Said = Omit<ItemWords, "cost"> & {
  readonly cost?: number | undefined;
  readonly quantity: number | null;
};

/** What the paper says of an item, and its register where the paper does not. */
function saidOf(
  county: CountyView,
  register: ItemRegister,
  { record, quantity, cost }: ListedItem,
  on: PlainDate,
): Said {
  const words = wordsOf(county, { register, record }, on);
  const row = county.get(itemTable(register), record);
  const held = row === undefined ? null : (quantityOf(register, row) ?? null);
  return { ...words, cost: cost ?? words.cost, quantity: quantity === undefined ? held : quantity };
}

function totalsOf(
  columns: readonly ItemColumn[],
  records: string | undefined,
  { figure }: ItemListing,
): DocumentTotal[] {
  const counted = records === undefined ? undefined : figure?.(records);
  const summed = columns.flatMap(({ shows: column, sum }) =>
    sum === undefined ? [] : [{ column, of: "sum" as const, ledger: figure?.(sum) }],
  );
  return [{ column: "record", of: "rows", ledger: counted }, ...summed];
}

/** That a sum leaves out what nobody knows. */
function missingNotes(columns: readonly ItemColumn[], said: readonly Said[]): Text[] {
  return columns.flatMap(({ shows, label }) => {
    const many = said.filter((each) => each[shows] === null).length;
    if (many === 0) return [];
    return [
      {
        zh: `${many} 项没有登记${label.zh}，不计入合计，也不作零处理。`,
        en: `Without ${label.en.toLowerCase()} on record: ${many}; they are in no sum and are not read as zero.`,
      },
    ];
  });
}
