import type { CountyView, PlainDate, Row, Table, Text, ViewColumnKind } from "@fuyou/kernel";

/** What an item is called and what the books say of it beside its number (物项说明), for lists that are signed. */
export interface ItemWords {
  /** What it is called; never a person. */
  readonly name: string;
  /** The class under which lists add it up (类别). */
  readonly category: Text;
  /** What else tells it from others, such as its class code or the other side of a debt; a body, never a person. */
  readonly details?: Text | undefined;
  /** Original cost (原值) in fen, of what has one. */
  readonly cost?: number | undefined;
  /** Money it stands for that is no original cost (金额), in fen; null where nobody knows how much. */
  readonly money?: number | null | undefined;
  /** Area in 0.01 m², of what has one; null where nobody has measured it. */
  readonly area?: number | null | undefined;
  /** Where it stands (存放地点). */
  readonly place?: string | undefined;
  /** Its certificate of title (权证), or that it has none; absent where the register does not tell or it needs none. */
  readonly titleDeed?: Text | undefined;
}

/** One thing that lists show of the items of a register (清单栏目). */
export interface ItemColumn {
  /** What is shown: something said of the item, or how many it stands for. */
  readonly shows: keyof ItemWords | "quantity";
  /** Its heading. */
  readonly label: Text;
  /** What it holds. */
  readonly kind: ViewColumnKind;
  /** The category of the balance sheet (平衡表类别) that its sum makes up; no sum is drawn where absent. */
  readonly sum?: string | undefined;
}

/** Between whom something passed. */
export interface PassedBetween {
  /** Who handed over. */
  readonly from: string;
  /** Who received. */
  readonly to: string;
}

/** What is counted of what passed in a plan. */
export interface PassedMeasure {
  /** The county before the plan. */
  readonly before: CountyView;
  /** The county after it. */
  readonly after: CountyView;
  /** The category of the balance sheet. */
  readonly category: string;
  /** How much a record counts. */
  readonly measure: (row: Row) => number;
}

/**
 * What a register answers of its items (登记表的物项口径), so that inventories, handovers and the papers ask it
 * and none of them knows a register by name.
 */
export interface ItemBook {
  /** The register. */
  readonly table: Table<Row, never>;
  /** The field that says how many a record stands for; one where absent. */
  readonly quantity?: "quantity" | "volumes" | undefined;
  /** What lists show of its items beside number and identifier, in order; the name first. */
  readonly columns: readonly ItemColumn[];
  /** The category of the balance sheet that counts its records, one for each, where one does. */
  readonly records?: string | undefined;
  /**
   * Says what an item is.
   *
   * @param row - its record
   * @param county - the county
   * @param on - the day of which the list speaks
   */
  readonly describe: (row: Row, county: CountyView, on: PlainDate) => ItemWords;
  /** What the book is called by which lists of what passed are checked (核对依据). */
  readonly otherBook: Text;
  /**
   * How much passed from one body to another by that book; undefined where it does not tell.
   *
   * @param measure - what is counted
   * @param between - who handed over, and who received
   */
  readonly passed: (measure: PassedMeasure, between: PassedBetween) => number | undefined;
}

/** The name, which every list shows. */
export const nameColumn: ItemColumn = {
  shows: "name",
  label: { zh: "名称", en: "Name" },
  kind: "text",
};

/** The class of an item. */
export const categoryColumn: ItemColumn = {
  shows: "category",
  label: { zh: "类别", en: "Class" },
  kind: "text",
};

/** A book as it is written, with the type of its records. */
export interface WrittenBook<R extends Row> extends Omit<ItemBook, "table" | "describe"> {
  /** The register. */
  readonly table: Table<R, never>;
  /**
   * Says what an item is.
   *
   * @param row - its record
   * @param county - the county
   * @param on - the day of which the list speaks
   */
  readonly describe: (row: R, county: CountyView, on: PlainDate) => ItemWords;
}

/**
 * Writes what a register answers.
 *
 * @param book - its answers
 */
export function itemBook<R extends Row>(book: WrittenBook<R>): ItemBook {
  return book as unknown as ItemBook;
}
