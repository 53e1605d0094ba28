import { institutions } from "@fuyou/hierarchy";
import type { Composition } from "@fuyou/kernel";
import { type County, isBlocking, readCounty, successorsOf } from "@fuyou/kernel";
import { isProven, type Transition } from "@fuyou/reform";
import { type PlainRow, rowsIn, stands } from "./tally.js";

/** Registers that only tell what happened, and grow by a reversal as by anything else. */
const history = ["custody-postings", "custody-entries", "successions", "evidence", "choices"];

/** Fields that tell a record from its predecessor: its identifier and its days. */
const identity = ["id", "period", "retiredOn", "establishedOn", "ending", "creditCode"];

/**
 * What is wrong with a reversal (恢复的毛病) after which nothing else had happened, judged from outside: the
 * records that stand on its day have to be those that would stand there had there been no reform, register
 * by register, but for identifiers, lineage and days. Empty where they are, and where it is proven and its
 * registers are without fault.
 *
 * @param before - the county before the reform
 * @param back - the reversal, compiled on the county as the reform left it
 * @param composition - the plugins
 */
export function reversalFaults(
  before: County,
  back: Transition,
  composition: Composition,
): string[] {
  const { after, to: on, conservation } = back;
  const against = back.findings.filter(isBlocking).map(({ message }) => message.en);
  if (against.length > 0) return against;
  const faults = isProven(back) ? [] : ["not proven"];
  for (const { category, residual, unaccounted } of conservation) {
    if (residual !== 0 || unaccounted.length > 0) faults.push(`${category} does not balance`);
  }
  const former = new Map<unknown, string>();
  for (const row of rowsIn(before.toData(), "institutions")) {
    if (!stands(row, before.date)) continue;
    const [body, ...others] = successorsOf(after, institutions, row.id, on);
    if (body === undefined || others.length > 0) faults.push(`${row.id} does not stand again`);
    else former.set(body.id, row.id);
  }
  const apart = heldApart(before, on);
  const now = standing(after, on, apart, (value) => former.get(value) ?? value);
  const then = standing(before, on, apart, (value) => value);
  for (const [table, lines] of then) {
    const { missing, surplus } = difference(lines, now.get(table) ?? []);
    for (const line of missing) faults.push(`${table}: not there again: ${line}`);
    for (const line of surplus) faults.push(`${table}: not there before: ${line}`);
  }
  const { findings } = readCounty(after.toData(), composition);
  return [...faults, ...findings.filter(isBlocking).map(({ message }) => message.en)];
}

/** The posts, by identifier, that somebody holds who has left by then, or is on the books of another body. */
function heldApart(county: County, on: string): ReadonlySet<string> {
  const data = county.toData();
  const people = rowsIn(data, "staff");
  const homes = new Map(people.map((row) => [row.id, stands(row, on) ? row.institution : null]));
  const apart = rowsIn(data, "posts").filter((post) => {
    const home = homes.get(String(post.holder));
    return home !== undefined && home !== post.institution;
  });
  return new Set(apart.map((post) => post.id));
}

/** What stands on a day, by register, as text without what tells a record from its predecessor. */
function standing(
  county: County,
  on: string,
  apart: ReadonlySet<string>,
  name: (value: unknown) => unknown,
): Map<string, string[]> {
  const data = county.toData();
  const told = new Map<string, string[]>();
  for (const table of Object.keys(data.tables)) {
    if (history.includes(table)) continue;
    const rows = rowsIn(data, table).filter((row) => stands(row, on));
    const seen = rows.map((row) =>
      table === "posts" && apart.has(row.id) ? { ...row, holder: undefined } : row,
    );
    told.set(table, seen.map((row) => textOf(row, name)).sort());
  }
  return told;
}

function textOf(row: PlainRow, name: (value: unknown) => unknown): string {
  const fields = Object.entries(row).filter(
    ([field, value]) => value !== undefined && !identity.includes(field),
  );
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted.map(([field, value]) => [field, name(value)]));
}

function difference(then: readonly string[], now: readonly string[]) {
  const left = [...now];
  const missing = then.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing, surplus: left };
}
