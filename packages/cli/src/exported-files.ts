import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { FuyouError } from "@fuyou/kernel";
import { cliCodes } from "./errors.js";
import { unwritable } from "./unusable-place.js";

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
  const folder = existsSync(whole) && statSync(whole).isDirectory();
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

/**
 * Refuses to write over a file that is read.
 *
 * @param places - where something is to be written
 * @param inputs - the files and folders that are read
 * @throws FuyouError `CLI_OUTPUT_IS_INPUT`
 */
export function refuseInputs(places: readonly string[], inputs: readonly string[]): void {
  const read = inputs.flatMap((each) => real(each) ?? []);
  for (const file of places) {
    const place = real(file);
    if (place === undefined || statSync(place).isDirectory()) continue;
    if (!read.some((each) => place === each || place.startsWith(`${each}${sep}`))) continue;
    throw new FuyouError(cliCodes.message("CLI_OUTPUT_IS_INPUT", { file }));
  }
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Does what writes a file; what the system refuses, such as a folder in its place, is told as a message.
 *
 * @param file - the file, as its user named it
 * @param work - what writes it
 * @throws FuyouError `CLI_CANNOT_WRITE`
 */
export async function writing<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw unwritable(cause, file) ?? cause;
  }
}

/** Writes beside the place first, so that a file that fails half-way leaves what was there before. */
async function writeWhole(file: MadeFile, path: string, secret: boolean): Promise<string> {
  const half = `${path}.part`;
  return writing(path, async () => {
    mkdirSync(dirname(path), { recursive: true });
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
  });
}
