import { type AnyTable, type County, type Finding, nearest, type Row } from "@fuyou/kernel";
import { combinationFault } from "./combination-fault.js";
import type { MatchDecision } from "./match-decision.js";
import { matchCodes } from "./match-errors.js";

/**
 * Decisions that name records which the lists do not have.
 *
 * @param table - the register
 * @param left - the first list
 * @param right - the second list
 * @param decisions - those on the register
 */
export function* unknownRecords(
  table: AnyTable,
  left: County,
  right: County,
  decisions: readonly MatchDecision[],
): Iterable<Finding> {
  const sides = [
    { side: "left", county: left, list: { zh: "第一方", en: "the first list" } },
    { side: "right", county: right, list: { zh: "第二方", en: "the second list" } },
  ] as const;
  for (const decision of decisions) {
    for (const { side, county, list } of sides) {
      const id = decision[side];
      if (county.has(table, id)) continue;
      const known = [...county.rows<Row>(table)].map((row) => row.id);
      const values = { register: table.name, id, list, nearest: nearest(id, known) ?? "—" };
      const message = matchCodes.message("REGISTERS_MATCH_UNKNOWN", values);
      yield combinationFault(message, `${table.name}/${id}`, left);
    }
  }
}

/**
 * Records of a register without a rule that say the same but for their identifier, second list to first.
 *
 * @param table - the register
 * @param left - the first list
 * @param right - the second list
 * @param names - what records of other registers are called in the combination
 */
export function twins(
  table: AnyTable,
  left: County,
  right: County,
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Map<string, string> {
  const content = (row: Row) => JSON.stringify(Object.entries({ ...row, id: "" }).sort());
  const mine = new Map([...left.rows<Row>(table)].map((row) => [content(row), row.id]));
  const found = new Map<string, string>();
  for (const row of right.rows<Row>(table)) {
    const twin = mine.get(content(renamed(row, table, names)));
    if (twin !== undefined) found.set(row.id, twin);
  }
  return found;
}

/**
 * What each record of the second list is called in the combination: as its partner, as it was, or anew.
 *
 * @param table - the register
 * @param left - the first list
 * @param right - the second list
 * @param partners - records that are the same, second list to first
 * @param shared - whether identifiers of the register are codes that everybody uses alike
 * @param findings - where it is told that a record was renamed
 */
export function namesIn(
  table: AnyTable,
  left: County,
  right: County,
  partners: ReadonlyMap<string, string>,
  shared: boolean,
  findings: Finding[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of right.rows<Row>(table)) {
    const partner = partners.get(row.id);
    if (partner !== undefined && left.has(table, partner)) {
      names.set(row.id, partner);
      continue;
    }
    if (!left.has(table, row.id) || shared) continue;
    const anew = freshName(row.id, table, left, right);
    names.set(row.id, anew);
    const values = { table: table.title, id: row.id, renamed: anew };
    findings.push(
      combinationFault(
        matchCodes.message("REGISTERS_MATCH_RENAMED", values),
        `${table.name}/${anew}`,
        left,
        "warning",
      ),
    );
  }
  return names;
}

function freshName(id: string, table: AnyTable, left: County, right: County): string {
  for (let number = 2; ; number++) {
    const name = `${id}-${number}`;
    if (!left.has(table, name) && !right.has(table, name)) return name;
  }
}

/**
 * A record of the second list under its name in the combination, with its references following theirs.
 *
 * @param row - the record
 * @param table - its register
 * @param names - what records are called in the combination, by register
 */
export function renamed(
  row: Row,
  table: AnyTable,
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Row {
  const fields: Record<string, unknown> = { ...row };
  fields.id = names.get(table.name)?.get(row.id) ?? row.id;
  for (const [field, { to }] of Object.entries(table.references) as [
    string,
    AnyTable["references"][string],
  ][]) {
    const target = to === "self" ? table.name : to.name;
    const follow = (id: unknown) => names.get(target)?.get(String(id)) ?? id;
    const value = fields[field];
    if (value === undefined) continue;
    fields[field] = Array.isArray(value) ? value.map(follow) : follow(value);
  }
  return fields as unknown as Row;
}
