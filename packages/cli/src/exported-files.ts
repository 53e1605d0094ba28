import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** A file that is made piece by piece. */
interface MadeFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Writes one file to a place: by the name given, or into a folder that is there under the file's own name.
 *
 * @param file - the file
 * @param place - path of the file or of a folder
 * @param secret - whether only its owner may read it
 * @returns where it was written
 */
export async function writeTo(file: MadeFile, place: string, secret: boolean): Promise<string> {
  const whole = resolve(place);
  const folder = statSync(whole, { throwIfNoEntry: false })?.isDirectory() === true;
  return writeWhole(file, folder ? join(whole, file.name) : whole, secret);
}

/**
 * Writes files into a folder, which is made where it is missing.
 *
 * @param files - the files
 * @param folder - the folder
 * @param secret - whether only their owner may read them
 * @returns where they were written
 */
export async function writeInto(
  files: readonly MadeFile[],
  folder: string,
  secret: boolean,
): Promise<string[]> {
  const written: string[] = [];
  for (const file of files) {
    written.push(await writeWhole(file, join(resolve(folder), file.name), secret));
  }
  return written;
}

/** Writes beside the place first, so that a file that fails half-way leaves what was there before. */
async function writeWhole(file: MadeFile, path: string, secret: boolean): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.part`;
  const handle = await open(half, "w", secret ? 0o600 : 0o644);
  try {
    for await (const piece of file.content) await handle.write(piece);
    await handle.close();
    renameSync(half, path);
    return path;
  } catch (thrown) {
    await handle.close().catch(() => undefined);
    rmSync(half, { force: true });
    throw thrown;
  }
}
