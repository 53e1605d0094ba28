import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { FuyouError } from "@fuyou/kernel";
import { journalCodes } from "./errors.js";

/** Who holds a folder (占用者). */
export interface FolderHolder {
  /** Its process. */
  pid: number;
  /** Its machine. */
  host: string;
  /** Since when, an ISO instant. */
  since: string;
  /** What tells the process from a later one with the same number, where the system says it. */
  birth: string | null;
}

const name = /^holder-.+\.json$/;

/**
 * Holds a folder for this process (占用文件夹), because an embedded database keeps no lock of its own. Each
 * holder writes a file of its own, which is never overwritten, and gives way to any other that lives:
 * two who come at once may both be refused, but never both be let in. What a dead process left is removed.
 *
 * @param folder - the folder
 * @returns a function that gives the folder back
 * @throws FuyouError `JOURNAL_FOLDER_IN_USE`
 */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const { pid } = process;
  const since = new Date().toISOString();
  const own: FolderHolder = { pid, host: hostname(), since, birth: birthOf(pid) };
  const file = `holder-${pid}-${randomUUID()}.json`;
  const path = join(folder, file);
  writeFileSync(`${path}.new`, JSON.stringify(own));
  renameSync(`${path}.new`, path);
  const release = () => rmSync(path, { force: true });
  for (const other of readdirSync(folder)) {
    if (!name.test(other) || other === file) continue;
    const lock = join(folder, other);
    const holder = holderIn(lock);
    if (holder === undefined) continue;
    if (!lives(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    release();
    const { host, since: from } = holder;
    const values = { folder, pid: holder.pid, host, since: from, lock };
    throw new FuyouError(journalCodes.message("JOURNAL_FOLDER_IN_USE", values));
  }
  return release;
}

function holderIn(path: string): FolderHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as FolderHolder;
  } catch {
    return undefined; // given back in the meantime
  }
}

/** Whether a holder may still be at work; on another machine nobody can tell, so it counts as living. */
function lives({ pid, host, birth }: FolderHolder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code === "ESRCH") return false;
  }
  return birth === null || birth === birthOf(pid);
}

/** When a process began, as Linux tells it: the boot and the tick; null elsewhere. */
function birthOf(pid: number): string | null {
  const [boot, stat] = ["/proc/sys/kernel/random/boot_id", `/proc/${pid}/stat`];
  if (!existsSync(boot) || !existsSync(stat)) return null;
  const text = readFileSync(stat, "utf8");
  const started = text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
  return `${readFileSync(boot, "utf8").trim()}/${started}`;
}
