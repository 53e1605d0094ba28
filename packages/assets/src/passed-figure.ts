import { conservedTitle } from "@fuyou/kernel";
import type { DocumentContext, LedgerFigure } from "@fuyou/reform";
import { entryOn, measureOf } from "./held-figure.js";
import type { PassedBetween } from "./item-book.js";
import { bookOf, type ItemRegister } from "./item-register.js";

/**
 * What passed from one body to another by another book than the one its list is drawn from (移交账面数): assets by
 * the postings of the custody ledger, other holdings by who had them before the plan and who has them after it.
 * Undefined for what is not counted, and where the other book does not tell.
 *
 * @param context - what the document is made from
 * @param register - the register
 * @param category - what is counted
 * @param between - who handed over, and who received
 */
export function passedFigure(
  context: DocumentContext,
  register: ItemRegister,
  category: string,
  between: PassedBetween,
): LedgerFigure | undefined {
  const { transition, composition } = context;
  const { to: on } = transition;
  const { table, passed, otherBook } = bookOf(register);
  const measured = measureOf(context, category, table.name, on);
  if (measured === undefined) return undefined;
  const { before, after } = transition;
  const measure = (row: Parameters<typeof measured.measure>[0]) =>
    measured.measure(row, composition, on);
  const amount = passed({ before, after, category, measure }, between);
  if (amount === undefined) return undefined;
  const title = conservedTitle(category, composition);
  const what = {
    zh: `${otherBook.zh}：${title.zh}`,
    en: `${otherBook.en}: ${title.en}`,
  };
  return { what, unit: measured.unit, amount, on, entry: entryOn(context, on) };
}
