import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { FuyouError } from "@fuyou/kernel";
import { clientsCodes } from "./errors.js";
import { mask } from "./masked.js";

/**
 * The key of a deployment's client store (服务对象库密钥): from it come the pseudonyms and what seals the files. It
 * is the deployment's, lies apart from the store, and is never shown. Without it the store says nothing of anybody.
 */
export class ClientKey {
  readonly #secret: Buffer;

  /**
   * @param secret - 32 bytes
   * @throws FuyouError `CLIENTS_BAD_KEY`
   */
  constructor(secret: Uint8Array) {
    if (secret.length !== 32) throw new FuyouError(clientsCodes.message("CLIENTS_BAD_KEY", {}));
    this.#secret = Buffer.from(secret);
  }

  /**
   * Reads the key from its file: 64 hexadecimal digits.
   *
   * @param path - the file
   * @throws FuyouError `CLIENTS_BAD_KEY` where the file is missing or holds no key
   */
  static fromFile(path: string): ClientKey {
    let text: string;
    try {
      text = readFileSync(path, "utf8").trim();
    } catch (cause) {
      throw new FuyouError(clientsCodes.message("CLIENTS_BAD_KEY", {}), { cause });
    }
    if (!/^[0-9a-f]{64}$/i.test(text)) {
      throw new FuyouError(clientsCodes.message("CLIENTS_BAD_KEY", {}));
    }
    return new ClientKey(Buffer.from(text, "hex"));
  }

  /**
   * Makes a key and writes it to a file of its own that only its owner reads; a file that is there is never overwritten.
   *
   * @param path - the file
   */
  static create(path: string): ClientKey {
    const secret = randomBytes(32);
    const file = openSync(path, "wx", 0o600);
    try {
      writeSync(file, `${secret.toString("hex")}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return new ClientKey(secret);
  }

  /**
   * The pseudonym of a person for one use (假名). The pseudonyms of two uses cannot be brought together without the
   * key, so that a record kept by law does not tell who was on a list.
   *
   * @param use - what the pseudonym is for
   * @param identity - what identifies the person, as the deployment writes it
   */
  pseudonym(use: string, identity: string): string {
    const subkey = this.subkey(`pseudonym:${use}`);
    const plain = identity.normalize("NFKC").trim().toUpperCase();
    return createHmac("sha256", subkey).update(plain).digest("hex").slice(0, 32);
  }

  /**
   * A key derived for one use (派生密钥).
   *
   * @param use - what it is for
   */
  subkey(use: string): Uint8Array {
    return new Uint8Array(hkdfSync("sha256", this.#secret, "fuyou.clients", use, 32));
  }

  /** The mask. */
  toString(): string {
    return mask;
  }

  /** The mask. */
  toJSON(): string {
    return mask;
  }
}
