import type { AnyTable, Composition } from "@fuyou/kernel";
import { listForm } from "./list-form.js";
import type { Counted, Covered, Measure, Summed } from "./measure.js";
import { findPath, type Path } from "./path.js";
import { type Asking, countForm, shareForm, sumForm, type TallyForm } from "./tally-form.js";

/** Which records a measure takes in: what does not tell is left out unless it is `unknown`. */
function membership({ where, absent }: Counted): Asking {
  return { predicate: where, untold: absent === "unknown" ? 2 : 0 };
}

/**
 * Finds how the records of a measure are added up; undefined for measures without records.
 *
 * @param measure - the measure
 * @param table - the table whose records it takes
 * @param composition - where code lists have their codes
 */
export function formOf(
  measure: Measure,
  table: AnyTable,
  composition: Composition,
): TallyForm | undefined {
  if ("count" in measure) return countForm(membership(measure.count));
  if ("sum" in measure) return sumForm(membership(measure.sum), at(table, measure.sum));
  if ("share" in measure) {
    const { share } = measure;
    return shareForm(membership(share), { predicate: share.part, untold: 2 });
  }
  if ("presence" in measure) {
    const { things } = measure.presence;
    return listForm(
      membership(measure.presence),
      things.map((thing) => ({ predicate: thing.where, untold: 2 })),
      things.map((thing) => thing.least ?? 1),
    );
  }
  if (!("coverage" in measure)) return undefined;
  const { coverage } = measure;
  const { field } = coverage;
  const { codeList, values, list } = at(table, coverage).field;
  const known = codeList === undefined ? values : composition.keys(codeList);
  const codes = coverage.codes ?? [...(known ?? [])];
  return listForm(
    membership(coverage),
    codes.map((code) => ({
      predicate: list ? { field, includes: code } : { field, is: code },
      untold: 2,
    })),
    codes.map(() => 1),
    codes,
  );
}

function at(table: AnyTable, { field }: Summed | Covered): Path {
  const path = findPath(table, field);
  if ("reason" in path) throw new RangeError(`${table.name} has no field '${field}'`);
  return path;
}
