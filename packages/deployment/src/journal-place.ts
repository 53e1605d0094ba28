import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Journal } from "@fuyou/journal";
import { type Composition, FuyouError } from "@fuyou/kernel";
import { deploymentCodes } from "./errors.js";

/**
 * Opens the journal of a deployment (打开台账), imported only when it is asked for: a folder, for one process
 * at a time, or a PostgreSQL for many.
 *
 * @param place - the folder, or an address `postgres://role@host/database`
 * @param composition - the registers of the deployment
 * @param begins - whether a folder that holds no journal yet is to begin one
 * @throws FuyouError `DEPLOYMENT_NO_JOURNAL`, `DEPLOYMENT_JOURNAL_NOT_A_FOLDER`, `JOURNAL_FOLDER_IN_USE`,
 *   `JOURNAL_NEWER_SCHEMA`
 */
export async function openJournal(
  place: string,
  composition: Composition,
  begins: boolean,
): Promise<Journal> {
  const { folderJournal, postgresJournal } = await import("@fuyou/journal");
  if (/^postgres(ql)?:/.test(place)) return postgresJournal({ url: place, composition });
  requireFolder(place, begins);
  return folderJournal({ folder: place, composition });
}

/** Refuses what is no folder, what holds other things, and what holds no journal where one is to be read. */
function requireFolder(place: string, begins: boolean): void {
  if (existsSync(join(place, "data"))) return;
  let held: string[] = [];
  try {
    if (existsSync(place)) held = readdirSync(place).filter((name) => !name.startsWith("holder-"));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = deploymentCodes.message("DEPLOYMENT_JOURNAL_NOT_A_FOLDER", { place, reason });
    throw new FuyouError(message, { cause });
  }
  if (!begins) {
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_NO_JOURNAL", { place }));
  }
  const [first] = held;
  if (first === undefined) return;
  const reason = { zh: `其中已有 ${first}`, en: `it holds ${first}` };
  throw new FuyouError(
    deploymentCodes.message("DEPLOYMENT_JOURNAL_NOT_A_FOLDER", { place, reason }),
  );
}
