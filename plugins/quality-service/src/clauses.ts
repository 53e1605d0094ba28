import { type Citation, type Clause, clauseRegister, damaged } from "@fuyou/kernel";
import { clausesOfCare } from "./clauses-care.js";
import { clausesOfEducation } from "./clauses-education.js";
import { clausesOfMechanism } from "./clauses-mechanism.js";
import { clausesOfNeeds } from "./clauses-needs.js";
import { clausesOfPlaces } from "./clauses-places.js";
import { clausesOfRewards } from "./clauses-rewards.js";
import { clausesOfSecondCopy } from "./clauses-second-copy.js";
import { clausesOfStaff } from "./clauses-staff.js";
import { clausesOfTraining } from "./clauses-training.js";
import { clausesOfVillage } from "./clauses-village.js";
import type { Copies } from "./options.js";
import { source } from "./source.js";

const register = clauseRegister(source.id, [
  ...clausesOfNeeds,
  ...clausesOfPlaces,
  ...clausesOfStaff,
  ...clausesOfTraining,
  ...clausesOfRewards,
  ...clausesOfEducation,
  ...clausesOfCare,
  ...clausesOfSecondCopy,
  ...clausesOfMechanism,
  ...clausesOfVillage,
]);

/** The clause register of source 001 (条款登记): 175 rows, each with what becomes of it where no option is set. */
export const clauses: readonly Clause[] = register.clauses;

/** The rows in which the two copies of the plan disagree. */
const rowsOf = {
  first: ["001-052", "001-054", "001-055"],
  second: ["001-127", "001-128", "001-129"],
} as const;

/**
 * The clause register under an option (条款登记): where a deployment has said which copy of the plan holds, the rows of
 * the other are carried by nothing.
 *
 * @param copies - which copy is judged
 */
export function clausesUnder(copies: Copies): readonly Clause[] {
  if (copies === "both") return clauses;
  const dropped: readonly string[] = rowsOf[copies === "first" ? "second" : "first"];
  return clauses.map((clause) =>
    dropped.includes(clause.row)
      ? {
          ...clause,
          ...damaged(
            "两份文字不一致；部署已选定另一份，此条不判定。",
            "The copies disagree and the deployment has chosen the other; this one is not judged.",
          ),
        }
      : clause,
  );
}

/**
 * Cites a row of source 001.
 *
 * @param row - for example `001-052`
 * @throws FuyouError `KERNEL_UNKNOWN_RECORD` where the register has no such row
 */
export function cite(row: string): Citation {
  return register.cite(row);
}
