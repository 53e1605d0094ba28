import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { CreateError } from "./create-error.js";
import type { Files } from "./project-files.js";

/** What a folder may have and still be taken for empty. */
const harmless: ReadonlySet<string> = new Set([".git", ".DS_Store", "Thumbs.db"]);

/**
 * Refuses a folder that something is in already.
 *
 * @param folder - an absolute path
 * @throws CreateError `CREATE_NOT_EMPTY`, `CREATE_NOT_A_FOLDER`, `CREATE_NOT_WRITABLE`
 */
export function refuseWhatIsThere(folder: string): void {
  try {
    if (!existsSync(folder)) return;
    if (!statSync(folder).isDirectory()) throw new CreateError("CREATE_NOT_A_FOLDER", { folder });
    const found = readdirSync(folder).filter((name) => !harmless.has(name));
    if (found.length === 0) return;
    const shown = found.slice(0, 3).join(", ") + (found.length > 3 ? ", …" : "");
    throw new CreateError("CREATE_NOT_EMPTY", { folder, found: shown });
  } catch (cause) {
    throw notWritable(cause, folder);
  }
}

/**
 * Writes files so that they are there wholly or not at all (整体就位): first into a folder beside, which then
 * takes its place. Stopped half-way, the named folder is as it was.
 *
 * @param files - what to write
 * @param folder - an absolute path, absent or empty
 * @param stop - aborted where the user stops: looked at before each file, until all take their place
 * @throws CreateError as {@link refuseWhatIsThere}, and `CREATE_STOPPED`
 */
export async function place(files: Files, folder: string, stop?: AbortSignal): Promise<void> {
  refuseWhatIsThere(folder);
  let made: string | undefined;
  let beside: string | undefined;
  const clear = () => {
    for (const path of [beside, made]) {
      if (path !== undefined) rmSync(path, { recursive: true, force: true });
    }
  };
  try {
    const parent = dirname(folder);
    made = mkdirSync(parent, { recursive: true });
    beside = join(parent, `.${basename(folder)}-create-fuyou-${randomUUID().slice(0, 8)}`);
    mkdirSync(beside);
    for (const [path, text] of files) {
      await setImmediate();
      if (stop?.aborted) throw new CreateError("CREATE_STOPPED");
      const file = join(beside, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    refuseWhatIsThere(folder);
    moveInto(beside, folder);
  } catch (cause) {
    clear();
    throw notWritable(cause, folder);
  }
}

/** A folder that is there already keeps its place, so that whoever stands in it still does. */
function moveInto(beside: string, folder: string): void {
  if (!existsSync(folder)) {
    renameSync(beside, folder);
    return;
  }
  for (const name of readdirSync(beside)) renameSync(join(beside, name), join(folder, name));
  rmSync(beside, { recursive: true });
}

/** What the operating system says against writing, as a message; anything else as it is. */
function notWritable(cause: unknown, folder: string): unknown {
  const reason = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (cause instanceof CreateError || reason === undefined) return cause;
  return new CreateError("CREATE_NOT_WRITABLE", { folder, reason });
}
