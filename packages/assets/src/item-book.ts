import type { CountyView, PlainDate, Row, Table, Text } from "@fuyou/kernel";

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
  /** Money it stands for that is no original cost (金额), such as a balance or a debt, in fen. */
  readonly money?: number | undefined;
  /** Area in 0.01 m², of what has one and where it was measured. */
  readonly area?: number | undefined;
  /** Where it stands (存放地点). */
  readonly place?: string | undefined;
  /** Its certificate of title (权证), or that it has none; absent where the register does not tell or it needs none. */
  readonly titleDeed?: Text | undefined;
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
  /**
   * Says what an item is.
   *
   * @param row - its record
   * @param county - the county
   * @param on - the day of which the list speaks
   */
  describe(row: Row, county: CountyView, on: PlainDate): ItemWords;
}

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
  describe(row: R, county: CountyView, on: PlainDate): ItemWords;
}

/**
 * Writes what a register answers.
 *
 * @param book - its answers
 */
export function itemBook<R extends Row>(book: WrittenBook<R>): ItemBook {
  return book as unknown as ItemBook;
}
