import type { AnyTable, Row } from "@fuyou/kernel";
import type { Bound } from "./bound.js";
import { boundsIn } from "./bound.js";
import type { CompiledMeasure, CompiledRequirement } from "./compiled-requirement.js";
import { countedIn, type Measure } from "./measure.js";
import { findPath, type PathStep, sourcesOf } from "./path.js";
import type { Predicate } from "./predicate.js";
import type { CompiledTally } from "./tally.js";
import type { Edited } from "./watch.js";

/** The references along which something reads other records: an edit at their end touches its beginning. */
export type Way = readonly PathStep[];

/**
 * The ways in which records of a table read others along some paths.
 *
 * @param table - the table the paths start in
 * @param paths - the paths
 */
export function waysOf(table: AnyTable, paths: Iterable<string>): Way[] {
  const ways = new Map<string, Way>();
  for (const path of paths) {
    const found = findPath(table, path);
    if ("reason" in found) continue;
    for (let length = 1; length <= found.steps.length; length++) {
      const way = found.steps.slice(0, length);
      ways.set(way.map((step) => step.field).join("."), way);
    }
  }
  return [...ways.values()];
}

/** The paths a condition reads. */
export function* pathsIn(predicate: Predicate | undefined): Iterable<string> {
  if (predicate === undefined) return;
  if ("not" in predicate) yield* pathsIn(predicate.not);
  else if ("all" in predicate) for (const each of predicate.all) yield* pathsIn(each);
  else if ("any" in predicate) for (const each of predicate.any) yield* pathsIn(each);
  else yield predicate.field;
}

/** The paths by which the records a measure takes are read, from their own table. */
export function* pathsOfCounted(measure: Measure, groupBy: string | undefined): Iterable<string> {
  const counted = countedIn(measure);
  if (counted === undefined) return;
  if (counted.by !== undefined) yield counted.by;
  else if (groupBy !== undefined) yield groupBy;
  yield* pathsIn(counted.where);
  if ("sum" in measure) yield measure.sum.field;
  else if ("share" in measure) yield* pathsIn(measure.share.part);
  else if ("coverage" in measure) yield measure.coverage.field;
  else if ("presence" in measure) {
    for (const thing of measure.presence.things) yield* pathsIn(thing.where);
  }
}

/** The paths read from the record judged itself. */
export function* pathsOfSubject({ requirement }: CompiledRequirement): Iterable<string> {
  yield* pathsIn(requirement.where);
  if (requirement.groupBy !== undefined) {
    yield requirement.groupBy;
    return;
  }
  yield* pathsOfMeasure(requirement.require.measure);
  yield* pathsOfBound(requirement.require.bound);
}

function* pathsOfMeasure(measure: Measure): Iterable<string> {
  if ("field" in measure) yield measure.field;
  else if ("days" in measure) {
    if (measure.days.from !== undefined) yield measure.days.from;
    if (measure.days.to !== undefined) yield measure.days.to;
  } else if ("ratio" in measure) {
    yield* pathsOfMeasure(measure.ratio.of);
    yield* pathsOfMeasure(measure.ratio.by);
  }
}

function* pathsOfBound(bound: Bound): Iterable<string> {
  if ("table" in bound) yield bound.table.by;
  for (const each of boundsIn(bound)) {
    if ("perPopulation" in each) yield each.perPopulation.field;
    if ("measure" in each) yield* pathsOfMeasure(each.measure.of);
  }
}

/** The tallies of a measure with what each is of. */
export function* talliesIn(
  compiled: CompiledMeasure,
  measure: Measure,
): Iterable<{ tally: CompiledTally; measure: Measure }> {
  if (compiled.how === "tally") yield { tally: compiled.tally, measure };
  else if (compiled.how === "ratio" && "ratio" in measure) {
    yield* talliesIn(compiled.of, measure.ratio.of);
    yield* talliesIn(compiled.by, measure.ratio.by);
  }
}

/** The tallies of a requirement: of its measure, and of the measures its bound rests on. */
export function* talliesOf(
  compiled: CompiledRequirement,
): Iterable<{ tally: CompiledTally; measure: Measure }> {
  const { measure } = compiled.requirement.require;
  yield* talliesIn(compiled.measure, measure);
  const bounds = [compiled.bound, ...compiled.bound.rows.values()];
  for (const { rule, measure: other } of new Set(bounds)) {
    if (other !== null && "measure" in rule) yield* talliesIn(other, rule.measure.of);
  }
}

/** Whether edits touch any record of a table, itself or along a way. */
export function isTouched(table: AnyTable, ways: readonly Way[], { rows }: Edited): boolean {
  if (rows.has(table.name)) return true;
  return ways.some((way) => rows.has((way.at(-1) as PathStep).target.name));
}

/**
 * Goes through the records of a table that edits touch: the edited ones, and those that read them along
 * a way, in the county before and after.
 *
 * @param table - the table
 * @param ways - the ways its records are read along
 * @param edited - what was edited, and the county before and after
 * @param visit - told each record once, as it was and as it is; null where it was, or is, not there
 */
export function touched(
  table: AnyTable,
  ways: readonly Way[],
  { rows, before, after }: Edited,
  visit: (before: Row | null, after: Row | null) => void,
): void {
  const own = rows.get(table.name);
  if (own !== undefined) for (const change of own.values()) visit(change.before, change.after);
  let others: Set<string> | null = null;
  for (const way of ways) {
    const end = way.at(-1) as PathStep;
    const ends = rows.get(end.target.name);
    if (ends === undefined) continue;
    others ??= new Set();
    for (const id of ends.keys()) {
      for (const county of [before, after]) {
        for (const row of sourcesOf(way, id, county) as Row[]) others.add(row.id);
      }
    }
  }
  if (others === null) return;
  for (const id of others) {
    if (own?.has(id)) continue;
    visit(before.get<Row>(table, id) ?? null, after.get<Row>(table, id) ?? null);
  }
}
