import {
  type AnyTable,
  type CountyView,
  type Row,
  referenceTarget,
  referredIds,
} from "@fuyou/kernel";
import { divisionLevel, divisions, parentDivision } from "./division.js";

/** How many references are followed from a record to a division. */
const furthest = 4;

/**
 * The division a record lies in (所在区划): the nearest that its references lead to, whatever the register.
 * Undefined where they lead to none.
 *
 * @param table - the register
 * @param row - the record
 * @param county - the county it stands in
 */
export function divisionOfRecord(
  table: AnyTable,
  row: Row,
  county: CountyView,
): string | undefined {
  let reached: { table: AnyTable; row: Row }[] = [{ table, row }];
  const seen = new Set<string>();
  for (let step = 0; step <= furthest; step++) {
    const division = reached.find((each) => each.table === divisions);
    if (division !== undefined) return division.row.id;
    const next: typeof reached = [];
    for (const from of reached) {
      for (const field of Object.keys(from.table.references)) {
        const to = referenceTarget(from.table, field);
        for (const id of referredIds(from.row, field)) {
          const key = `${to.name}/${id}`;
          const found = seen.has(key) ? undefined : county.get<Row>(to, id);
          seen.add(key);
          if (found !== undefined) next.push({ table: to, row: found });
        }
      }
    }
    reached = next;
  }
  return undefined;
}

/**
 * The township-level division (镇街) that a division is or lies in; undefined for the county itself.
 *
 * @param division - code of the division
 */
export function townshipOf(division: string): string | undefined {
  const level = divisionLevel(division);
  if (level === "county") return undefined;
  return level === "village" ? parentDivision(division) : division;
}
