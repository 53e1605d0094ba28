import { type PlainDate, type Text, text, type ViewCell } from "@fuyou/kernel";
import type { DocumentContext, DocumentTable, LedgerFigure } from "@fuyou/reform";
import type { ListedItem } from "./item-list.js";
import { wordsOf } from "./item-register.js";

/** What the assets of one class come to. */
interface ClassSum {
  readonly category: Text;
  pieces: number;
  cost: number;
  area: number | null;
  unmeasured: number;
}

/**
 * Assets added up by class (资产分类汇总): pieces, original cost, area of land and buildings.
 *
 * @param context - what the document is made from
 * @param items - the assets of the list
 * @param on - the day of which it speaks
 * @param figure - what the sum of a category has to equal
 */
export function assetSummary(
  { transition }: DocumentContext,
  items: readonly ListedItem[],
  on: PlainDate,
  figure: (category: string) => LedgerFigure | undefined,
): DocumentTable {
  const sums = new Map<string, ClassSum>();
  for (const item of items) {
    const { category, cost, area } = wordsOf(transition.after, item, on);
    const sum = sums.get(category.zh) ?? {
      category,
      pieces: 0,
      cost: 0,
      area: null,
      unmeasured: 0,
    };
    sums.set(category.zh, sum);
    sum.pieces += item.quantity ?? 1;
    sum.cost += item.cost ?? cost ?? 0;
    if (area === null) sum.unmeasured += 1;
    if (typeof area === "number") sum.area = (sum.area ?? 0) + area;
  }
  const classes = [...sums.values()];
  const unmeasured = classes.reduce((sum, each) => sum + each.unmeasured, 0);
  return {
    title: text("固定资产分类汇总", "Fixed assets by class"),
    columns: [
      { key: "category", label: text("类别", "Class"), kind: "text" },
      { key: "pieces", label: text("件数", "Pieces"), kind: "number" },
      { key: "cost", label: text("原值", "Original cost"), kind: "fen" },
      { key: "area", label: text("面积", "Area"), kind: "area" },
    ],
    rows: classes.map(({ category, pieces, cost, area }): Record<string, ViewCell> => {
      return { category, pieces, cost, area };
    }),
    totals: [
      { column: "pieces", of: "sum", ledger: figure("assets") },
      { column: "cost", of: "sum", ledger: figure("originalCost") },
      { column: "area", of: "sum", ledger: figure("landAndBuildingArea") },
    ],
    notes:
      unmeasured === 0
        ? []
        : [
            text(
              `${unmeasured} 处土地、房屋没有登记面积，不计入合计，也不作零处理。`,
              `${unmeasured} pieces of land or buildings have no area on record; they are in no sum and are not read as zero.`,
            ),
          ],
  };
}
