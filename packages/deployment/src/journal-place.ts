import type { Journal } from "@fuyou/journal";
import type { Composition } from "@fuyou/kernel";

/**
 * Opens the journal of a deployment (打开台账), imported only when it is asked for: a folder, for one process
 * at a time, or a PostgreSQL for many.
 *
 * @param place - the folder, made where it is not there, or an address `postgres://role@host/database`
 * @param composition - the registers of the deployment
 * @throws FuyouError `JOURNAL_FOLDER_IN_USE`, `JOURNAL_NEWER_SCHEMA`
 */
export async function openJournal(place: string, composition: Composition): Promise<Journal> {
  const { folderJournal, postgresJournal } = await import("@fuyou/journal");
  return /^postgres(ql)?:/.test(place)
    ? postgresJournal({ url: place, composition })
    : folderJournal({ folder: place, composition });
}
