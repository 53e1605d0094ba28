import { type Citation, type Clause, clauseRegister } from "@fuyou/kernel";
import { clausesOfAims } from "./clauses-aims.js";
import { clausesOfDemands } from "./clauses-demands.js";
import { clausesOfInstitutions } from "./clauses-institutions.js";
import { clausesOfPhases } from "./clauses-phases.js";
import { clausesOfResources } from "./clauses-resources.js";
import { clausesOfVillages } from "./clauses-villages.js";
import { source } from "./source.js";

const register = clauseRegister(source.id, [
  ...clausesOfAims,
  ...clausesOfInstitutions,
  ...clausesOfVillages,
  ...clausesOfResources,
  ...clausesOfPhases,
  ...clausesOfDemands,
]);

/** The clause register of source 000 (条款登记): 72 rows, each with what becomes of it. */
export const clauses: readonly Clause[] = register.clauses;

/**
 * Cites a row of source 000.
 *
 * @param row - for example `000-028`
 * @throws FuyouError `KERNEL_UNKNOWN_RECORD` where the register has no such row
 */
export function cite(row: string): Citation {
  return register.cite(row);
}
