import { type Composition, type Message, nearest } from "@fuyou/kernel";
import { assetsCodes } from "./errors.js";
import { boardContentPoint, displayKindPoint, roomItemPoint } from "./extension-points.js";

/** What is procured: a thing for a room, a board that tells something, or a display outside. */
export type ProcuredKind = "item" | "board" | "display";

/** What one piece costs (价目表), in fen, by code; what is not known is left out and never zero. */
export interface PriceList {
  /** Things in rooms, by code of `assets.room-item`. */
  items?: Readonly<Record<string, number>> | undefined;
  /** Boards, by code of `assets.board-content`. */
  boards?: Readonly<Record<string, number>> | undefined;
  /** Displays outside rooms, by code of `assets.display-kind`. */
  displays?: Readonly<Record<string, number>> | undefined;
}

/** The part of a price list for each kind, and the code list it goes by. */
export const pricedBy = {
  item: { part: "items", point: roomItemPoint },
  board: { part: "boards", point: boardContentPoint },
  display: { part: "displays", point: displayKindPoint },
} as const;

/**
 * What is wrong with a price list: codes that no list has, prices that are no whole number of fen.
 *
 * @param prices - the price list
 * @param composition - the code lists
 */
export function priceIssues(prices: PriceList, composition: Composition): Message[] {
  return Object.values(pricedBy).flatMap(({ part, point }) => {
    const known = composition.keys(point.id);
    return Object.entries(prices[part] ?? {}).flatMap(([code, price]) => {
      const found: Message[] = [];
      if (!known.has(code)) {
        const values = { part, code, list: point.id, nearest: nearest(code, known) ?? "—" };
        found.push(assetsCodes.message("ASSETS_PRICE_CODE", values));
      }
      if (!isPrice(price)) {
        found.push(assetsCodes.message("ASSETS_PRICE_AMOUNT", { part, code, price }));
      }
      return found;
    });
  });
}

/**
 * The price of one piece; null where there is none, or none that can be used.
 *
 * @param prices - the price list
 * @param kind - what is procured
 * @param code - its code
 */
export function priceOf(
  prices: PriceList | undefined,
  kind: ProcuredKind,
  code: string,
): number | null {
  const price = prices?.[pricedBy[kind].part]?.[code];
  return price !== undefined && isPrice(price) ? price : null;
}

function isPrice(price: number): boolean {
  return Number.isSafeInteger(price) && price >= 0;
}
