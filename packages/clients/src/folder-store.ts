import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { FuyouError } from "@fuyou/kernel";
import type { ClientKey } from "./client-key.js";
import {
  type ClientStore,
  type Drawer,
  type DrawerContents,
  drawerContents,
  drawers,
} from "./client-store.js";
import { clientsCodes } from "./errors.js";

/** How a folder store is opened. */
export interface FolderStoreOptions {
  /** Its folder; made where it is not there. Not within the journal, and not in the county's backups. */
  folder: string;
  /** The deployment's key, kept elsewhere. */
  key: ClientKey;
  /** For reading only: nothing is changed, and others may write meanwhile. */
  readOnly?: boolean | undefined;
}

const ending = ".sealed";
const blockSize = 1024;

/**
 * A client store in a folder (文件夹库): one file per client and drawer, sealed with AES-256-GCM under the deployment's
 * key and padded, so that its length tells little. A file is written beside and then renamed: whoever is killed in
 * the middle leaves the old or the new one, whole. Erasing removes the file and leaves nothing in its place.
 *
 * @param options - folder, key, whether for reading only
 * @throws FuyouError `CLIENTS_STORE_IN_USE` where another process writes
 */
export function openFolderStore(options: FolderStoreOptions): ClientStore {
  return new FolderClientStore(options);
}

class FolderClientStore implements ClientStore {
  readonly #folder: string;
  readonly #readOnly: boolean;
  readonly #sealing: Uint8Array;
  #lock: string | null = null;

  constructor({ folder, key, readOnly = false }: FolderStoreOptions) {
    this.#folder = folder;
    this.#readOnly = readOnly;
    this.#sealing = key.subkey("files");
    if (readOnly) return;
    for (const drawer of drawers) {
      mkdirSync(join(folder, drawer), { recursive: true, mode: 0o700 });
    }
    this.#lock = locked(folder);
    for (const drawer of drawers) {
      for (const name of readdirSync(join(folder, drawer))) {
        if (name.endsWith(".new")) rmSync(join(folder, drawer, name), { force: true });
      }
    }
  }

  async read<D extends Drawer>(drawer: D, pseudonym: string): Promise<DrawerContents[D] | null> {
    return this.#get(drawer, pseudonym);
  }

  async update<D extends Drawer>(
    drawer: D,
    pseudonym: string,
    change: (held: DrawerContents[D] | null) => DrawerContents[D] | null,
  ): Promise<void> {
    if (this.#readOnly) throw new FuyouError(clientsCodes.message("CLIENTS_READ_ONLY", {}));
    const next = change(this.#get(drawer, pseudonym));
    const path = this.#path(drawer, pseudonym);
    if (next === null) {
      rmSync(path, { force: true });
    } else {
      const plain = JSON.stringify(drawerContents(drawer, next));
      const file = openSync(`${path}.new`, "w", 0o600);
      try {
        writeSync(file, this.#seal(plain, place(drawer, pseudonym)));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(`${path}.new`, path);
    }
    if (process.platform === "win32") return; // has no way to flush a folder
    const folder = openSync(join(this.#folder, drawer), "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  }

  async pseudonyms(drawer: Drawer): Promise<readonly string[]> {
    let names: string[];
    try {
      names = readdirSync(join(this.#folder, drawer));
    } catch {
      return []; // nothing was ever written there
    }
    const files = names.filter((name) => name.endsWith(ending));
    return files.map((name) => name.slice(0, -ending.length)).sort();
  }

  async close(): Promise<void> {
    if (this.#lock !== null) rmSync(this.#lock, { force: true });
    this.#lock = null;
  }

  #path(drawer: Drawer, pseudonym: string): string {
    if (!/^[0-9a-f]{1,64}$/.test(pseudonym)) {
      const what = { zh: "假名", en: "pseudonym" };
      throw new FuyouError(clientsCodes.message("CLIENTS_INVALID", { what, fields: "*" }));
    }
    return join(this.#folder, drawer, pseudonym + ending);
  }

  #get<D extends Drawer>(drawer: D, pseudonym: string): DrawerContents[D] | null {
    let sealed: Buffer;
    try {
      sealed = readFileSync(this.#path(drawer, pseudonym));
    } catch (thrown) {
      if ((thrown as { code?: unknown }).code === "ENOENT") return null;
      throw thrown;
    }
    let plain: unknown;
    try {
      plain = JSON.parse(this.#open(sealed, place(drawer, pseudonym)));
    } catch {
      const file = `${drawer}/${pseudonym.slice(0, 8)}…`;
      throw new FuyouError(clientsCodes.message("CLIENTS_UNREADABLE", { file }));
    }
    return drawerContents(drawer, plain);
  }

  #seal(plain: string, at: string): Uint8Array {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", this.#sealing, nonce).setAAD(Buffer.from(at));
    const short = blockSize - (Buffer.byteLength(plain) % blockSize);
    const padded = plain + " ".repeat(short);
    return Buffer.concat([
      ...[nonce, cipher.update(padded, "utf8"), cipher.final()],
      cipher.getAuthTag(),
    ]);
  }

  #open(sealed: Buffer, at: string): string {
    const decipher = createDecipheriv("aes-256-gcm", this.#sealing, sealed.subarray(0, 12));
    decipher.setAAD(Buffer.from(at)).setAuthTag(sealed.subarray(sealed.length - 16));
    const plain = decipher.update(sealed.subarray(12, sealed.length - 16), undefined, "utf8");
    return plain + decipher.final("utf8");
  }
}

function place(drawer: Drawer, pseudonym: string): string {
  return `${drawer}/${pseudonym}`;
}

/** Holds the folder for this process; a holder that is dead gives way. */
function locked(folder: string): string {
  const path = join(folder, "writer.lock");
  for (;;) {
    try {
      const file = openSync(path, "wx", 0o600);
      writeSync(file, String(process.pid));
      closeSync(file);
      return path;
    } catch (thrown) {
      if ((thrown as { code?: unknown }).code !== "EEXIST") throw thrown;
    }
    const pid = holder(path);
    if (pid !== null && lives(pid)) {
      throw new FuyouError(clientsCodes.message("CLIENTS_STORE_IN_USE", { folder, pid }));
    }
    rmSync(path, { force: true });
  }
}

function holder(path: string): number | null {
  try {
    return Number(readFileSync(path, "utf8"));
  } catch {
    return null; // given back in the meantime
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as { code?: unknown }).code !== "ESRCH";
  }
}
