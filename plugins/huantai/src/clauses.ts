import { type Citation, type Clause, clauseRegister } from "@fuyou/kernel";
import { clausesOfAssurance } from "./clauses-assurance.js";
import { clausesOfOffice } from "./clauses-office.js";
import { clausesOfOfficeLines } from "./clauses-office-lines.js";
import { clausesOfPrinciples } from "./clauses-principles.js";
import { clausesOfServices } from "./clauses-services.js";
import { clausesOfTownship } from "./clauses-township.js";
import { clausesOfVillageRooms } from "./clauses-village-rooms.js";
import { clausesOfVillageStaff } from "./clauses-village-staff.js";
import { source } from "./source.js";

const register = clauseRegister(source.id, [
  ...clausesOfPrinciples,
  ...clausesOfOffice,
  ...clausesOfOfficeLines,
  ...clausesOfTownship,
  ...clausesOfVillageStaff,
  ...clausesOfVillageRooms,
  ...clausesOfServices,
  ...clausesOfAssurance,
]);

/** The clause register of source 003 (条款登记): 92 rows, each with what becomes of it. */
export const clauses: readonly Clause[] = register.clauses;

/**
 * Cites a row of source 003.
 *
 * @param row - for example `003-031`
 * @throws FuyouError `KERNEL_UNKNOWN_RECORD` where the register has no such row
 */
export function cite(row: string): Citation {
  return register.cite(row);
}
