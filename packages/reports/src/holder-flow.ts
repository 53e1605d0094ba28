import { assets, custodies } from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import { type County, inForce, type PlainDate } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import type { ConservationLine, Transition } from "@fuyou/reform";

/** What went from one institution to another under a plan (划转流向). */
export interface HolderFlow {
  /** The institution that had it before. */
  from: string;
  /** The institution that has it afterwards. */
  to: string;
  /** Persons. */
  persons: number;
  /** Assets by number. */
  pieces: number;
  /** Assets by original cost, in fen. */
  cost: number;
}

/** What is counted along the flows. */
export type FlowMeasure = "persons" | "pieces" | "cost";

/** How the flows of one measure stand to the ledger. */
export interface FlowBalance {
  /** What is counted. */
  measure: FlowMeasure;
  /** What changed its institution. */
  moved: number;
  /** What is where it was: counted in the registers afterwards, record by record. */
  stayed: number;
  /** What left the books, by the edits of the plan. */
  left: number;
  /** What has no institution on the books before, or none afterwards, and therefore flows nowhere. */
  unheld: number;
  /** The line of the balance sheet; absent where the plan has none. */
  line: ConservationLine | undefined;
  /** Whether stayed, moved, unheld and left add up to the ledger's opening, with a residual of 0. */
  agrees: boolean;
}

/** The flows of a plan, and how they stand to its ledger. */
export interface HolderFlows {
  /** The flows, by institutions. */
  flows: readonly HolderFlow[];
  /** What they come to. */
  balances: readonly FlowBalance[];
}

const categories: Readonly<Record<FlowMeasure, string>> = {
  persons: "persons",
  pieces: "assets",
  cost: "originalCost",
};

const known = new WeakMap<Transition, HolderFlows>();

/**
 * What changed its holder under a plan (人员与资产流向). It is read from the plan's edits: the institution a
 * record had before the first of them, and the one it has after the last. Nothing is inferred from who
 * succeeds whom.
 *
 * @param transition - the plan's transition
 */
export function holderFlows(transition: Transition): HolderFlows {
  const had = known.get(transition);
  if (had !== undefined) return had;
  const { before, after, from, to } = transition;
  const touched = { staff: new Set<string>(), assets: new Set<string>() };
  for (const { table, id, before: earlier, after: later } of transition.edits) {
    if (table === staff.name) touched.staff.add(id);
    if (table === assets.name) touched.assets.add(id);
    if (table === custodies.name) {
      for (const row of [earlier, later])
        if (row !== null) touched.assets.add(String(row["asset" as keyof typeof row]));
    }
  }
  const flows = new Map<string, HolderFlow>();
  const counts = { persons: nothing(), pieces: nothing(), cost: nothing() };
  const add = (measure: FlowMeasure, amount: number, held: Held) => {
    const count = counts[measure];
    if (!held.after) count.left += amount;
    else if (held.from === undefined || held.to === undefined) count.unheld += amount;
    else if (held.from === held.to) count.stayed += amount;
    else {
      count.moved += amount;
      const key = `${held.from} ${held.to}`;
      const flow = flows.get(key) ?? {
        from: held.from,
        to: held.to,
        persons: 0,
        pieces: 0,
        cost: 0,
      };
      flow[measure] += amount;
      flows.set(key, flow);
    }
  };
  for (const row of before.rows(staff)) {
    if (!inForce(row, from)) continue;
    const later = touched.staff.has(row.id) ? after.get(staff, row.id) : row;
    const stands = later !== undefined && inForce(later, to);
    add("persons", 1, { from: row.institution, to: later?.institution, after: stands });
  }
  for (const row of before.rows(assets)) {
    if (!inForce(row, from)) continue;
    const changed = touched.assets.has(row.id);
    const holder = holderOf(before, row.id, from);
    const later = changed ? after.get(assets, row.id) : row;
    const held = {
      from: holder,
      to: changed ? holderOf(after, row.id, to) : holder,
      after: later !== undefined && inForce(later, to),
    };
    add("pieces", 1, held);
    add("cost", row.originalCost, held);
  }
  const made = {
    flows: [...flows.values()].sort(inOrder(after)),
    balances: (Object.keys(counts) as FlowMeasure[]).map((measure) =>
      balanceOf(measure, counts[measure], transition),
    ),
  };
  known.set(transition, made);
  return made;
}

/** Who has a record before and after, and whether it is still on the books. */
interface Held {
  from: string | undefined;
  to: string | undefined;
  after: boolean;
}

const nothing = () => ({ moved: 0, stayed: 0, left: 0, unheld: 0 });

function holderOf(county: County, asset: string, on: PlainDate): string | undefined {
  for (const row of county.by(custodies, "asset", asset)) {
    if (inForce(row, on)) return row.institution;
  }
  return undefined;
}

function balanceOf(
  measure: FlowMeasure,
  count: ReturnType<typeof nothing>,
  { conservation }: Transition,
): FlowBalance {
  const line = conservation.find(({ category }) => category === categories[measure]);
  const told = count.stayed + count.moved + count.unheld + count.left;
  return {
    measure,
    ...count,
    line,
    agrees: line !== undefined && line.residual === 0 && told === line.opening,
  };
}

/** By the division of the institution that gives, then by the one that takes. */
function inOrder(county: County): (a: HolderFlow, b: HolderFlow) => number {
  const key = ({ from, to }: HolderFlow) =>
    [from, to].map((id) => `${county.get(institutions, id)?.division ?? ""} ${id}`).join(" ");
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
