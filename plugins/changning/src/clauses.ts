import { type Citation, type Clause, clauseRegister } from "@fuyou/kernel";
import { clausesOfAdministration } from "./clauses-administration.js";
import { clausesOfCare } from "./clauses-care.js";
import { clausesOfFamilies } from "./clauses-families.js";
import { clausesOfFamilyPlanning } from "./clauses-family-planning.js";
import { clausesOfNetworks } from "./clauses-networks.js";
import { clausesOfPoverty } from "./clauses-poverty.js";
import { source } from "./source.js";

const register = clauseRegister(source.id, [
  ...clausesOfNetworks,
  ...clausesOfFamilyPlanning,
  ...clausesOfCare,
  ...clausesOfFamilies,
  ...clausesOfPoverty,
  ...clausesOfAdministration,
]);

/** The clause register of source 004 (条款登记): 78 rows, each with what becomes of it. */
export const clauses: readonly Clause[] = register.clauses;

/**
 * Cites a row of source 004.
 *
 * @param row - for example `004-031`
 * @throws FuyouError `KERNEL_UNKNOWN_RECORD` where the register has no such row
 */
export function cite(row: string): Citation {
  return register.cite(row);
}
