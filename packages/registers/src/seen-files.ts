import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** The files that were opened so far, to tell one that is there twice (重复文件). */
export class SeenFiles {
  readonly #bySize = new Map<number, { readonly file: string; digest: string | undefined }[]>();

  /**
   * The file seen before that holds the same, byte for byte; undefined where there is none, and then this one counts
   * as seen. Only files of one size are read for it.
   *
   * @param file - the file
   * @param size - its size
   */
  async sameAs(file: string, size: number): Promise<string | undefined> {
    const alike = this.#bySize.get(size) ?? [];
    const own = { file, digest: alike.length === 0 ? undefined : await digestOf(file) };
    for (const other of alike) {
      other.digest ??= await digestOf(other.file);
      if (other.digest === own.digest) return other.file;
    }
    this.#bySize.set(size, [...alike, own]);
    return undefined;
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
  return hash.digest("hex");
}
