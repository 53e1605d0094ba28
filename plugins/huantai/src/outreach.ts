import { type PlainDate, text } from "@fuyou/kernel";
import type { SloganReview } from "@fuyou/outreach";
import { cite } from "./clauses.js";

/**
 * The cleaning up of slogans (标语全面清理): every village goes through what stands on its walls; wording that coerces is
 * removed, and what is displayed is warm. No day is set by which it is done.
 *
 * @param from - first day on which it holds
 */
export function sloganCleanup(from: PlainDate): SloganReview {
  return {
    code: "huantai-slogan-cleanup",
    title: text("标语全面清理", "cleaning up of slogans"),
    refuses: ["coercive"],
    asks: "warm",
    cites: [cite("003-062"), cite("003-063")],
    period: { from },
  };
}
