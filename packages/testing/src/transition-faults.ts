import { institutions } from "@fuyou/hierarchy";
import {
  addDays,
  applyEdits,
  type Composition,
  type County,
  type CountyData,
  FuyouError,
  reversed,
  sameValue,
  successorsOf,
} from "@fuyou/kernel";
import { carryOut, type Transition } from "@fuyou/reform";
import { ledgerFaults } from "./ledger-faults.js";
import { rowsIn, stands, type Tally, tallyOf } from "./tally.js";

/** Registers whose records a reform moves and never makes or ends, and what of each must stay as it is. */
const kept: readonly (readonly [table: string, ...fields: string[]])[] = [
  ["staff", "name", "employment"],
  ["posts", "concurrent"],
  ["quotas", "number", "type", "fundingForm"],
  ["assets", "originalCost", "classCode", "name", "category", "area", "titleCertificate"],
  ["rooms", "area", "premises", "functions"],
  ["construction-projects", "name", "costSoFar", "completedOn"],
  ["bank-accounts", "bank", "balance"],
  ["holdings-in-trust", "name", "kind", "principal", "quantity"],
  ["claims", "side", "nature", "amount", "counterparty", "person", "dueOn"],
  ["leases", "side", "subject", "asset", "room", "from", "to", "yearlyRent"],
  ["archives", "name", "origin", "volumes"],
];

/** Fields by which records in force refer to institutions. */
const referring: readonly (readonly [table: string, ...fields: string[]])[] = [
  ["institutions", "sponsor", "competentDepartment"],
  ["departments", "institution"],
  ["name-plates", "institution"],
  ["relations", "from", "to"],
  ["staff", "institution", "secondedTo"],
  ["posts", "institution"],
  ["quotas", "institution"],
  ["custodies", "institution"],
  ["rooms", "institution"],
  ["room-uses", "institution"],
  ["construction-projects", "institution"],
  ["bank-accounts", "institution"],
  ["holdings-in-trust", "institution"],
  ["claims", "institution"],
  ["leases", "institution"],
  ["archives", "institution"],
  ["assignments", "institution"],
];

/**
 * What is wrong with a transition (演变的毛病), judged from outside by plain loops over the county before
 * and after: empty where it keeps every promise. Either something stands against it, and then nothing
 * is half done and it cannot be carried out; or everything balances, nobody and nothing is lost, no
 * duty is unheld on any day, nothing in force refers to a body that ended, and it can be undone.
 *
 * @param transition - the transition
 * @param composition - the plugins it was compiled with
 */
export function transitionFaults(transition: Transition, composition: Composition): string[] {
  const { from, to, findings, gaps } = transition;
  const before = transition.before.toData();
  const after = transition.after.toData();
  const faults = [
    ...balanceFaults(transition, composition, before, after),
    ...gapFaults(transition, before, after),
  ];
  const against = findings.filter((each) => each.severity === "error");
  const unproven = against.some((each) => ["conservation", "continuity"].includes(each.kind));
  const residual = transition.conservation.some((each) => each.residual !== 0);
  if ((residual || gaps.length > 0) && !unproven) faults.push("a broken proof is not found");
  if (transition.compiled !== !against.some((each) => each.kind === "compile")) {
    faults.push("compiled or not is not what the findings say");
  }
  if (against.length > 0) {
    const refusal = outcome(transition, composition);
    if (!FuyouError.is(refusal, "REFORM_NOT_COMPILED")) faults.push("not refused");
  }
  if (!transition.compiled) {
    if (transition.steps.length > 0 || transition.edits.length > 0) faults.push("half done");
    if (!sameValue(before, after)) faults.push("the county changed although nothing compiled");
    return faults;
  }
  if (against.length > 0) return faults;
  faults.push(...lossFaults(before, after, from, to));
  faults.push(...ledgerFaults(before, after, to));
  faults.push(...referenceFaults(after, to));
  for (const row of transition.after.rows(institutions)) {
    const old = transition.before.get(institutions, row.id);
    if (row.retiredOn === undefined || old === undefined || old.retiredOn !== undefined) continue;
    const heirs = successorsOf(transition.after, institutions, row.id, to);
    if (heirs.length === 0) faults.push(`${row.id} ended without successor`);
    for (const heir of heirs) {
      if (heir.retiredOn !== undefined && heir.retiredOn <= to)
        faults.push(`${row.id} leads to ${heir.id}, which ended`);
    }
  }
  const done = outcome(transition, composition);
  if (FuyouError.is(done)) return [...faults, `refused with ${done.code}`];
  if (!sameValue(done.toData(), after)) faults.push("carried out, it is not what was rehearsed");
  const undone = applyEdits(done, reversed(transition.edits)).asOf(transition.before.date);
  if (!sameValue(undone.toData(), before)) faults.push("undone, the county is not what it was");
  return faults;
}

/** The county once the transition is carried out, or the error with which that is refused. */
function outcome(transition: Transition, composition: Composition): County | FuyouError {
  try {
    return carryOut(transition.before, composition, transition);
  } catch (thrown) {
    if (FuyouError.is(thrown)) return thrown;
    throw thrown;
  }
}

function* balanceFaults(
  transition: Transition,
  composition: Composition,
  before: CountyData,
  after: CountyData,
): Iterable<string> {
  const { from, to, conservation } = transition;
  const opening = tallyOf(before, from, composition, to);
  const closing = tallyOf(after, to, composition);
  for (const category of Object.keys(opening) as (keyof Tally)[]) {
    const line = conservation.find((each) => each.category === category);
    if (line === undefined) {
      yield `no line for ${category}`;
      continue;
    }
    const { entered, exits, residual } = line;
    if (line.opening !== opening[category]) {
      yield `${category}: opening ${line.opening}, counted ${opening[category]}`;
    }
    if (line.closing !== closing[category]) {
      yield `${category}: closing ${line.closing}, counted ${closing[category]}`;
    }
    if (opening[category] + entered - exits - closing[category] !== residual) {
      yield `${category}: residual ${residual} is not what is counted`;
    }
    if (residual !== 0 && line.unaccounted.length === 0) yield `${category}: nothing is named`;
  }
}

/** The days on which a duty held at first is held by nobody, against the gaps that were found. */
function* gapFaults(transition: Transition, before: CountyData, after: CountyData) {
  const { from, to } = transition;
  const holders = new Map<string, ReturnType<typeof rowsIn>>();
  for (const row of rowsIn(after, "assignments")) {
    const key = `${row.duty}@${row.division}`;
    holders.set(key, [...(holders.get(key) ?? []), row]);
  }
  const found = new Set<string>();
  for (const gap of transition.gaps) {
    for (let day = gap.from; day <= gap.to; day = addDays(day, 1)) {
      found.add(`${gap.duty}@${gap.division} on ${day}`);
    }
  }
  const seen = new Set<string>();
  for (const row of rowsIn(before, "assignments")) {
    const division = String(row.division);
    const key = `${row.duty}@${division}`;
    if (!stands(row, from) || seen.has(key)) continue;
    seen.add(key);
    const places = [division, `${division.slice(0, 9)}000`, `${division.slice(0, 6)}000000`];
    const covering = places.flatMap((place) => holders.get(`${row.duty}@${place}`) ?? []);
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const held = covering.some((each) => stands(each, day));
      if (held === found.has(`${key} on ${day}`)) {
        yield `${key} on ${day}: ${held ? "held, but called a gap" : "unheld, but not called a gap"}`;
      }
    }
  }
}

/** What stood before and does not stand after, or not as it was. */
function* lossFaults(before: CountyData, after: CountyData, from: string, to: string) {
  for (const [table, ...fields] of kept) {
    const rows = new Map(rowsIn(after, table).map((row) => [row.id, row]));
    for (const old of rowsIn(before, table)) {
      const row = rows.get(old.id);
      if (row === undefined || stands(old, to) !== stands(row, to))
        yield `${table}/${old.id}: lost`;
      else if (fields.some((each) => !sameValue(row[each], old[each]))) {
        yield `${table}/${old.id}: not as it was`;
      }
    }
  }
  const custodiansOn = (data: CountyData, day: string) => {
    const many = new Map<unknown, number>();
    for (const row of rowsIn(data, "custodies")) {
      if (stands(row, day)) many.set(row.asset, (many.get(row.asset) ?? 0) + 1);
    }
    return many;
  };
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const now = custodiansOn(after, day);
    const then = custodiansOn(before, day);
    for (const [asset, many] of now) if (many > 1) yield `${asset}: ${many} custodians on ${day}`;
    for (const asset of then.keys()) if (!now.has(asset)) yield `${asset}: nobody's on ${day}`;
  }
}

/** Records in force that refer to an institution that has ended, or to none. */
function* referenceFaults(data: CountyData, date: string): Iterable<string> {
  const standing = new Set<unknown>();
  for (const row of rowsIn(data, "institutions")) if (stands(row, date)) standing.add(row.id);
  for (const [table, ...fields] of referring) {
    for (const row of rowsIn(data, table)) {
      // What is finished goes on naming whom it was made for.
      if (!stands(row, date) || row.completedOn !== undefined) continue;
      for (const field of fields) {
        if (row[field] === undefined || standing.has(row[field])) continue;
        yield `${table}/${row.id}: ${field} is ${row[field]}, which has ended`;
      }
    }
  }
}
