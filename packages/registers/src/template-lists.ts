import type { Language } from "@fuyou/kernel";
import { colToLetter, type WriteSheet } from "hucre";
import { offeredLabels } from "./choice-labels.js";
import { readingMark } from "./quoted-text.js";
import type { Sheet, SheetColumn } from "./sheet.js";
import { listSheetName } from "./sheet-names.js";

/** What the drop-down lists of a workbook offer, on a hidden sheet of its own (下拉列表). */
export interface OfferedLists {
  /** The hidden sheet: a list in each column, its heading above. */
  readonly sheet: WriteSheet;
  /**
   * Where the list of a column stands, as a formula; undefined where it has none.
   *
   * @param column - the column
   */
  rangeOf(column: SheetColumn): string | undefined;
}

/**
 * The lists that the columns of a workbook offer (下拉列表): of each code list and each closed list, what
 * {@link offeredLabels} writes. Columns that offer the same share a list.
 *
 * @param sheets - the registers
 * @param language - the language of names
 */
export function offeredLists(sheets: readonly Sheet[], language: Language): OfferedLists {
  const lists: { heading: string; labels: readonly string[] }[] = [];
  const ranges = new Map<string, string>();
  const rangeOf = (column: SheetColumn) => {
    const labels = offeredLabels(column, language);
    return ranges.get(labels.join("\n"));
  };
  for (const { table, columns } of sheets) {
    for (const column of columns) {
      const labels = offeredLabels(column, language);
      const key = labels.join("\n");
      if (labels.length === 0 || ranges.has(key)) continue;
      const letter = colToLetter(lists.length);
      ranges.set(key, `'${listSheetName}'!$${letter}$2:$${letter}$${labels.length + 1}`);
      const heading = `${readingMark}${table.title[language]}·${column.title[language]}`;
      lists.push({ heading, labels });
    }
  }
  const longest = Math.max(0, ...lists.map(({ labels }) => labels.length));
  const rows = Array.from({ length: longest }, (_, at) =>
    lists.map(({ labels }) => labels[at] ?? null),
  );
  return {
    sheet: {
      name: listSheetName,
      hidden: true,
      rows: [lists.map(({ heading }) => heading), ...rows],
      columns: lists.map(() => ({ width: 24 })),
    },
    rangeOf,
  };
}
