import type { ClientDesk } from "@fuyou/clients";
import type { Composition, County } from "@fuyou/kernel";
import type { JudgeOptions } from "./definition.js";

/** Where a deployment's client data are, and the file of their key (服务对象库位置). */
export interface ClientPlace extends JudgeOptions {
  /** The folder of the store: neither within the journal, nor in the county's backups. */
  folder: string;
  /** The file of the key, kept apart from the store. */
  keyFile: string;
  /** For reading only: nothing is changed, and others may write meanwhile. */
  readOnly?: boolean | undefined;
}

/**
 * Opens the desk at which work for clients is done, on a county to look things up in. The county gets nothing from it.
 *
 * @param place - folder and key
 * @param county - the county
 * @param composition - the plugins
 * @throws FuyouError `CLIENTS_BAD_KEY`, `CLIENTS_STORE_IN_USE`
 */
export async function openDesk(
  { folder, keyFile, readOnly }: ClientPlace,
  county: County,
  composition: Composition,
): Promise<ClientDesk> {
  const { ClientKey, openClientDesk, openFolderStore } = await import("@fuyou/clients");
  const key = ClientKey.fromFile(keyFile);
  const store = openFolderStore({ folder, key, readOnly });
  return openClientDesk({ store, key, county, composition });
}
