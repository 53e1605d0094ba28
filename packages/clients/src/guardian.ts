import { FuyouError, type PlainDate } from "@fuyou/kernel";
import { clientsCodes } from "./errors.js";
import type { Agreeing } from "./list-entry.js";
import { completedOn } from "./window.js";

/**
 * Makes sure that a guardian agrees for a child under fourteen (监护人同意); on the fourteenth birthday it is the client's
 * own matter. Where no day of birth is told the word of who enrols is taken.
 *
 * @param bornOn - day of birth, where told
 * @param by - who agreed
 * @param on - the day
 * @throws FuyouError `CLIENTS_GUARDIAN_NEEDED`
 */
export function requireGuardian(bornOn: PlainDate | undefined, by: Agreeing, on: PlainDate): void {
  if (bornOn === undefined || by === "guardian") return;
  if (completedOn(bornOn, "years", 14) <= on) return;
  throw new FuyouError(clientsCodes.message("CLIENTS_GUARDIAN_NEEDED", {}));
}
