import { type AnyTable, type CountyView, inForce, type Row } from "@fuyou/kernel";
import {
  type CompiledRequirement,
  keysIn,
  type Subject,
  theCounty,
} from "./compiled-requirement.js";
import type { Value } from "./predicate.js";
import type { Tallies } from "./tally.js";

/**
 * What a requirement judges on a day: its records, their groups, or the county.
 *
 * @param compiled - the requirement
 * @param tallies - the county and the day
 */
export function* subjectsOf(
  compiled: CompiledRequirement,
  { county, date }: Tallies,
): Iterable<Subject> {
  const { table, group } = compiled;
  if (table === null) {
    yield countySubject(county);
    return;
  }
  if (group === null) {
    for (const row of county.rows<Row>(table)) {
      if (inForce(row, date) && compiled.test(row, county)) yield recordSubject(table, row);
    }
    return;
  }
  const seen = new Map<string, Value>();
  for (const row of county.rows<Row>(table)) {
    if (!inForce(row, date) || !compiled.test(row, county)) continue;
    const value = group.read(row, county);
    for (const key of keysIn(value)) {
      if (!seen.has(key)) seen.set(key, Array.isArray(value) ? key : (value as Value));
    }
  }
  for (const [key, value] of seen) yield groupSubject(compiled, key, value);
}

/** The county as a subject. */
export function countySubject({ code }: CountyView): Subject {
  return { id: `county/${code}`, key: "", row: null, value: null };
}

/** The name of a record or group, as findings give it: `table/id`, `table/field=value`. */
export function subjectName({ requirement, group }: CompiledRequirement, key: string): string {
  const { each, groupBy } = requirement;
  return group === null ? `${each}/${key}` : `${each}/${groupBy}=${key}`;
}

/** A record as a subject. */
export function recordSubject(table: AnyTable, row: Row): Subject {
  return { id: `${table.name}/${row.id}`, key: row.id, row, value: null };
}

/** A group as a subject. */
export function groupSubject(
  { requirement }: CompiledRequirement,
  key: string,
  value: Value,
): Subject {
  return { id: `${requirement.each}/${requirement.groupBy}=${key}`, key, row: null, value };
}

/**
 * The subject of a name: the identifier of a record, the value of a group, or the county's code;
 * undefined where there is none. A record need not be in the requirement's scope.
 *
 * @param compiled - the requirement
 * @param name - the name
 * @param tallies - the county and the day
 */
export function subjectNamed(
  compiled: CompiledRequirement,
  name: string,
  tallies: Tallies,
): Subject | undefined {
  const { table, group } = compiled;
  const { county } = tallies;
  if (table === null) {
    return name === county.code || name === theCounty ? countySubject(county) : undefined;
  }
  if (group !== null) {
    for (const subject of subjectsOf(compiled, tallies)) if (subject.key === name) return subject;
    return undefined;
  }
  const row = county.get<Row>(table, name);
  return row === undefined ? undefined : recordSubject(table, row);
}
