import type { ViewCell } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import type { Handover } from "./handover.js";
import type { HandoverItem } from "./handover-item.js";
import { handoverItems, handovers } from "./handover-register.js";
import { itemKey } from "./inventory-balance.js";
import type { ListedItem } from "./item-list.js";
import type { ItemRegister } from "./item-register.js";
import { passingsOf } from "./passing.js";

/** What one body hands over to another in a plan (移交双方). */
export interface HandoverPair {
  /** The body that hands over. */
  readonly from: string;
  /** The body that receives. */
  readonly to: string;
  /** The papers that were drawn up; none while the plan only moved things. */
  readonly papers: readonly Handover[];
  /** What is handed over: by the papers, or as the registers moved it where there is none. */
  readonly items: readonly ListedItem[];
  /** The registers of which something went on to a third body in the same plan. */
  readonly wentOn: ReadonlySet<ItemRegister>;
  /** How many items the receiving side has decided on. */
  readonly decided: number;
}

/**
 * Who hands over to whom in a plan (移交双方), by the key of the copy: every pair between which something passed
 * or for which a paper was drawn up.
 *
 * @param transition - the plan
 */
export function handoverPairs(transition: Transition): Map<string, HandoverPair> {
  const passed = new Map<string, { from: string; to: string; items: ListedItem[] }>();
  const between = (from: string, to: string) => {
    const key = `${from}.to.${to}`;
    const pair = passed.get(key) ?? { from, to, items: [] };
    passed.set(key, pair);
    return pair;
  };
  const times = new Map<string, number>();
  for (const { from, to, register, record } of passingsOf(transition)) {
    between(from, to).items.push({ register, record });
    const key = itemKey({ register, record });
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const { before, after } = transition;
  const papers = [...after.rows(handovers)].filter(
    ({ id, to, retiredOn }) =>
      retiredOn === undefined && to !== undefined && before.get(handovers, id)?.to === undefined,
  );
  for (const { from, to } of papers) if (to !== undefined) between(from, to);
  const pairs = new Map<string, HandoverPair>();
  for (const [key, { from, to, items }] of passed) {
    const own = papers.filter((paper) => paper.from === from && paper.to === to);
    const listed = own
      .flatMap(({ id }) => after.by(handoverItems, "handover", id))
      .filter(({ retiredOn }) => retiredOn === undefined);
    pairs.set(key, {
      ...{ from, to, papers: own },
      items: own.length === 0 ? items.map(undecidedItem) : listed.map(listedItem),
      wentOn: new Set(
        items.filter((each) => times.get(itemKey(each)) !== 1).map(({ register }) => register),
      ),
      decided: listed.filter(({ decision }) => decision !== undefined).length,
    });
  }
  return pairs;
}

/** What stands in the columns of receipt while nobody has decided. */
const blank = { received: null, condition: null, remark: null };

function undecidedItem(item: ListedItem): ListedItem {
  return { ...item, more: blank };
}

function listedItem({ register, record, quantity, cost, ...line }: HandoverItem): ListedItem {
  const many = quantity ?? null;
  const received: Record<HandoverItem["decision"] & string, ViewCell> = {
    accepted: many,
    refused: 0,
  };
  const remark = line.decision === "refused" ? refusal(line.reason) : null;
  const more =
    line.decision === undefined ? blank : { ...blank, received: received[line.decision], remark };
  return { register, record, quantity: many, cost, more };
}

function refusal(reason: string | undefined): ViewCell {
  const why = reason ?? "—";
  return { zh: `拒收：${why}`, en: `refused: ${why}` };
}
