import { institutions } from "@fuyou/hierarchy";
import {
  type AnyTable,
  type Composition,
  type County,
  type Row,
  referenceTarget,
  referredIds,
  type Text,
  tablePoint,
} from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";

/** How many records of a register the plans touched at one institution. */
export interface RecordsTouched {
  /** Name of the register. */
  title: Text;
  /** How many of its records. */
  count: number;
}

/** What the plans did at each institution (机构变动), by its identifier. */
export type InstitutionChanges = ReadonlyMap<string, readonly RecordsTouched[]>;

const known = new WeakMap<readonly Transition[], InstitutionChanges>();

/**
 * What the plans did at each institution: records of every register that refer to it, before or after,
 * directly or through one other record, as the use of a room does. Persons are counted, never named.
 *
 * @param transitions - the plans in order
 * @param composition - the registers
 */
export function institutionChanges(
  transitions: readonly Transition[],
  composition: Composition,
): InstitutionChanges {
  const changes = known.get(transitions) ?? changesOf(transitions, composition);
  known.set(transitions, changes);
  return changes;
}

function changesOf(
  transitions: readonly Transition[],
  composition: Composition,
): InstitutionChanges {
  const tables = new Map(composition.all(tablePoint).map(({ value }) => [value.name, value]));
  const touched = new Map<string, Map<string, Set<string>>>();
  for (const { edits, after } of transitions) {
    const known = new Set(after.tables);
    for (const edit of edits) {
      const table = tables.get(edit.table);
      if (table === undefined || table === institutions) continue;
      const rows = [edit.before, edit.after].filter((row) => row !== null);
      for (const institution of new Set(rows.flatMap((row) => hosts(table, row, after, known)))) {
        const own = touched.get(institution) ?? new Map<string, Set<string>>();
        touched.set(
          institution,
          own.set(table.name, (own.get(table.name) ?? new Set()).add(edit.id)),
        );
      }
    }
  }
  return new Map(
    [...touched].map(([institution, own]) => [
      institution,
      [...own].map(([name, ids]) => ({
        title: tables.get(name)?.title ?? { zh: name, en: name },
        count: ids.size,
      })),
    ]),
  );
}

/** The institutions a record refers to; of one that refers to none, those its targets refer to. */
function hosts(
  table: AnyTable,
  row: Row,
  county: County,
  known: ReadonlySet<AnyTable>,
  further = true,
): string[] {
  const fields = Object.keys(table.references);
  const direct = fields
    .filter((field) => referenceTarget(table, field) === institutions)
    .flatMap((field) => referredIds(row, field));
  if (direct.length > 0 || !further) return direct;
  return fields.flatMap((field) => {
    const target = referenceTarget(table, field);
    if (!known.has(target)) return [];
    return referredIds(row, field).flatMap((id) => {
      const referred = county.get<Row>(target, id);
      return referred === undefined ? [] : hosts(target, referred, county, known, false);
    });
  });
}
