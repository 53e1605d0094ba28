import { type Citation, type Clause, clauseRegister } from "@fuyou/kernel";
import { clausesOfAims } from "./clauses-aims.js";
import { clausesOfDevelopment } from "./clauses-development.js";
import { clausesOfOversight } from "./clauses-oversight.js";
import { clausesOfReform } from "./clauses-reform.js";
import { source } from "./source.js";

const register = clauseRegister(source.id, [
  ...clausesOfAims,
  ...clausesOfReform,
  ...clausesOfDevelopment,
  ...clausesOfOversight,
]);

/** The clause register of source 002 (条款登记): 62 rows, each with what becomes of it. */
export const clauses: readonly Clause[] = register.clauses;

/**
 * Cites a row of source 002.
 *
 * @param row - for example `002-019`
 * @throws FuyouError `KERNEL_UNKNOWN_RECORD` where the register has no such row
 */
export function cite(row: string): Citation {
  return register.cite(row);
}
