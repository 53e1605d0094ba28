import type { PlainDate } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { custodies } from "./custody.js";
import { type HoldingRegister, holdingRegisters } from "./holding.js";
import type { Item } from "./item-register.js";

/** That an item passed from one body to another in the course of a plan (移转). */
export interface Passing extends Item {
  /** Who had it. */
  readonly from: string;
  /** Who had it next. */
  readonly to: string;
}

/**
 * The assets that passed from body to body (资产移转), read off the register of custody: each custody that the
 * plan opened, with the one before it. What the custody ledger posted is another book.
 *
 * @param transition - the plan
 */
export function assetPassings({ before, after }: Transition): Passing[] {
  const passings: Passing[] = [];
  for (const opened of after.rows(custodies)) {
    if (before.has(custodies, opened.id)) continue;
    const all = [...after.by(custodies, "asset", opened.asset)].sort((a, b) =>
      a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0,
    );
    const previous = all[all.indexOf(opened) - 1];
    if (previous === undefined || previous.institution === opened.institution) continue;
    const { asset: record, institution: to } = opened;
    passings.push({ register: "assets", record, from: previous.institution, to });
  }
  return passings;
}

/**
 * The holdings that passed from body to body (家底移转), in the order in which the plan moved them.
 *
 * @param transition - the plan
 */
export function holdingPassings({ edits }: Transition): Passing[] {
  const registers = new Set<string>(holdingRegisters);
  return edits.flatMap(({ table, id: record, before, after }) => {
    if (!registers.has(table) || before === null || after === null) return [];
    const [from, to] = [before, after].map((row) => (row as unknown as Held).institution);
    if (from === undefined || to === undefined || from === to) return [];
    return [{ register: table as HoldingRegister, record, from, to }];
  });
}

interface Held {
  readonly institution: string;
  readonly retiredOn?: PlainDate | undefined;
}

/** Everything that passed in the course of a plan, assets first. */
export function passingsOf(transition: Transition): Passing[] {
  return [...assetPassings(transition), ...holdingPassings(transition)];
}
