import {
  type AppliedChange,
  type Composition,
  type ConservedIn,
  type County,
  conservedPoint,
  inForce,
  type PlainDate,
  type Row,
} from "@fuyou/kernel";
import type { ConservationLine } from "./transition.js";

/**
 * The balance sheet of a transition (守恒证明). Opening and closing are counted from the tables, each
 * apart from the other; entered and exits are summed from the edits of acts that cite an authority.
 * Whatever else changed stays in the residual and is listed by name, so that the proof can fail. An
 * act balances within itself or has an authority: two that cancel each other out are both named.
 *
 * @param composition - the deployment's conserved measures
 * @param before - the county before, counted on `from`
 * @param after - the county after, counted on `to`
 * @param changes - what was done between
 * @param from - first day of the transition
 * @param to - last day of the transition
 */
export function conservationOf(
  composition: Composition,
  before: County,
  after: County,
  changes: readonly AppliedChange[],
  from: PlainDate,
  to: PlainDate,
): ConservationLine[] {
  const lines = new Map<string, ConservationLine>();
  const byTable = new Map<string, { line: ConservationLine; measure: ConservedIn }[]>();
  for (const { value: measure } of composition.at(conservedPoint, to)) {
    let line = lines.get(measure.category);
    if (line === undefined) {
      const { category, unit } = measure;
      line = {
        category,
        unit,
        opening: 0,
        entered: 0,
        exits: 0,
        closing: 0,
        residual: 0,
        unaccounted: [],
      };
      lines.set(category, line);
    }
    line.opening += count(before, measure, composition, from, to);
    line.closing += count(after, measure, composition, to, to);
    const group = byTable.get(measure.table.name) ?? [];
    group.push({ line, measure });
    byTable.set(measure.table.name, group);
  }
  const moved = new Map<ConservationLine, Set<string>>();
  for (const { change, edits } of changes) {
    const net = new Map<ConservationLine, number>();
    const records = new Map<ConservationLine, string[]>();
    for (const edit of edits) {
      for (const { line, measure } of byTable.get(edit.table) ?? []) {
        const weigh = (row: Row | null) =>
          row !== null && inForce(row, to) ? measure.measure(row, composition, to) : 0;
        const delta = weigh(edit.after) - weigh(edit.before);
        if (delta === 0) continue;
        if (change.authority === undefined) {
          net.set(line, (net.get(line) ?? 0) + delta);
          records.set(line, [...(records.get(line) ?? []), `${edit.table}/${edit.id}`]);
        } else if (delta > 0) line.entered += delta;
        else line.exits -= delta;
      }
    }
    for (const [line, delta] of net) {
      if (delta === 0) continue;
      const named = moved.get(line) ?? new Set<string>();
      for (const record of records.get(line) ?? []) named.add(record);
      moved.set(line, named);
    }
  }
  for (const line of lines.values()) {
    line.residual = line.opening + line.entered - line.exits - line.closing;
    const named = moved.get(line) ?? new Set<string>();
    if (line.residual !== 0) {
      for (const { line: of, measure } of [...byTable.values()].flat()) {
        if (of !== line) continue;
        for (const record of expiredIn(before, measure, from, to)) named.add(record);
      }
    }
    line.unaccounted = [...named];
  }
  return [...lines.values()];
}

/** Records that ran out, or began, during the transition by their own days, whatever was done to them. */
function* expiredIn(
  before: County,
  { table }: ConservedIn,
  from: PlainDate,
  to: PlainDate,
): Iterable<string> {
  for (const row of before.rows<Row>(table)) {
    if (inForce(row, from) !== inForce(row, to)) yield `${table.name}/${row.id}`;
  }
}

function count(
  county: County,
  measure: ConservedIn,
  composition: Composition,
  date: PlainDate,
  catalogue: PlainDate,
): number {
  let total = 0;
  for (const row of county.rows<Row>(measure.table)) {
    if (inForce(row, date)) total += measure.measure(row, composition, catalogue);
  }
  return total;
}
