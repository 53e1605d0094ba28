import {
  type AnyTable,
  type Composition,
  type County,
  FuyouError,
  inForce,
  nearest,
  type Row,
} from "@fuyou/kernel";
import { deploymentCodes } from "./errors.js";

/**
 * The register of a name.
 *
 * @param composition - the registers
 * @param name - its name
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_REGISTER`
 */
export function registerNamed(composition: Composition, name: string): AnyTable {
  const table = composition.tables.find((each) => each.name === name);
  if (table !== undefined) return table;
  const names = composition.tables.map((each) => each.name);
  const values = { register: name, nearest: nearest(name, names) ?? "—", known: names.join(", ") };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNKNOWN_REGISTER", values));
}

/**
 * The records of a register without their personal fields (登记记录).
 *
 * @param county - the county
 * @param table - the register
 * @param of - only those in force that refer to this record
 */
export function shownRecords(
  county: County,
  table: AnyTable,
  of?: string,
): Record<string, unknown>[] {
  const shown: Record<string, unknown>[] = [];
  const references = Object.keys(table.references);
  for (const row of county.rows<Row>(table)) {
    const fields = row as unknown as Record<string, unknown>;
    if (of !== undefined) {
      const refers = references.some((each) => [fields[each]].flat().includes(of));
      if (!refers || !inForce(row, county.date)) continue;
    }
    const kept = Object.entries(fields).filter(([name]) => !table.personal.includes(name));
    shown.push(Object.fromEntries(kept));
  }
  return shown;
}
