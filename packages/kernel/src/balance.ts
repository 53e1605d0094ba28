import type { Authority } from "./citation.js";
import type { Counting, Figure } from "./counting.js";
import type { County } from "./county.js";
import type { PlainDate } from "./date.js";
import type { Edit } from "./edit.js";
import { type AnyTable, inForce, type Row } from "./table.js";

/** A record, named by its register and identifier (记录指称). */
export interface RecordName {
  /** The register. */
  table: AnyTable;
  /** The identifier. */
  id: string;
}

/** What the balance looks at in an act (行为). */
export interface BalancedAct {
  /** What it did to which record. */
  edits: readonly Edit[];
  /** Who permitted it, where something comes onto the books or leaves them by it. */
  authority?: Authority | undefined;
}

/** What a balance is asked about: two states of a county, and what was done between them. */
export interface BalanceQuestion {
  /** The county before. */
  before: County;
  /** The county after. */
  after: County;
  /** What was done, act by act: its edits, and who permitted it. */
  acts: Iterable<BalancedAct>;
  /** The day on which the county before is counted. */
  from: PlainDate;
  /** The day on which the county after is counted; its measures and catalogues count for both. */
  to: PlainDate;
}

/** What of a category there was, came, went and is (平衡). */
export interface Balance extends Omit<Figure, "amount"> {
  /** Counted from the registers before. */
  opening: number;
  /** Summed from the edits of acts that have an authority. */
  entered: number;
  /** Summed from the edits of acts that have an authority. */
  exits: number;
  /** Counted from the registers after. */
  closing: number;
  /** opening + entered − exits − closing. */
  residual: number;
  /**
   * The records that acts without authority took off the books or put onto them, also where two of them
   * cancel out; beside a residual, those too that ran out or began by their own days.
   */
  unaccounted: readonly RecordName[];
}

/**
 * The conservation proof (守恒证明), a balance for each category: opening and closing are counted from the
 * registers, each apart from the other and both apart from the edits; entered and exits are summed from
 * the edits of acts under authority, so that the proof can fail. An act without authority balances within
 * itself, or what it touched is named.
 *
 * @param counting - counts the registers
 * @param question - the two states, and what was done between them
 */
export function balancesOf(counting: Counting, question: BalanceQuestion): Balance[] {
  const { before, after, acts, from, to } = question;
  const opened = counting.of(before, from, to);
  const closed = counting.of(after, to, to);
  const flows = new Map<string, Flow>();
  const flowOf = (category: string) => {
    const held = flows.get(category) ?? { entered: 0, exits: 0, named: new Map() };
    flows.set(category, held);
    return held;
  };
  for (const { edits, authority } of acts) {
    for (const [category, { entered, exits, touched }] of movedBy(counting, edits, to)) {
      const flow = flowOf(category);
      if (authority !== undefined) {
        flow.entered += entered;
        flow.exits += exits;
      } else if (entered !== exits) {
        for (const each of touched) flow.named.set(`${each.table.name}/${each.id}`, each);
      }
    }
  }
  return [...closed.values()].map(({ category, unit, amount: closing }) => {
    const { entered = 0, exits = 0, named } = flows.get(category) ?? {};
    const opening = opened.get(category)?.amount ?? 0;
    const residual = opening + entered - exits - closing;
    const names = residual === 0 ? named : new Map(named);
    if (residual !== 0) {
      for (const each of lapsed(counting, category, question)) {
        names?.set(`${each.table.name}/${each.id}`, each);
      }
    }
    const unaccounted = names === undefined ? [] : [...names.values()];
    return { category, unit, opening, entered, exits, closing, residual, unaccounted };
  });
}

interface Flow {
  entered: number;
  exits: number;
  named: Map<string, RecordName>;
}

/** What one act put onto the books and took off them, by category, and by which records. */
function movedBy(counting: Counting, edits: readonly Edit[], on: PlainDate) {
  const moved = new Map<string, { entered: number; exits: number; touched: RecordName[] }>();
  for (const { table, id, before, after } of edits) {
    for (const measure of counting.measuresIn(table, on)) {
      const delta = counting.weigh(measure, after, on) - counting.weigh(measure, before, on);
      if (delta === 0) continue;
      const { category } = measure;
      const flow = moved.get(category) ?? { entered: 0, exits: 0, touched: [] };
      moved.set(category, flow);
      if (delta > 0) flow.entered += delta;
      else flow.exits -= delta;
      flow.touched.push({ table: measure.table, id });
    }
  }
  return moved;
}

/** Records that ran out, or began, between two days by their own days, whatever was done to them. */
function* lapsed(
  counting: Counting,
  category: string,
  { before, from, to }: BalanceQuestion,
): Iterable<RecordName> {
  for (const { name } of before.tables) {
    const measure = counting.measuresIn(name, to).find((each) => each.category === category);
    if (measure === undefined) continue;
    for (const row of before.rows<Row>(measure.table)) {
      if (inForce(row, from) !== inForce(row, to)) yield { table: measure.table, id: row.id };
    }
  }
}
