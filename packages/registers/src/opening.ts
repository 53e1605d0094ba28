import { open, readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Finding, FuyouError, finding, type Message, type PlainDate } from "@fuyou/kernel";
import { fileCodes } from "./file-errors.js";
import { type FileLimits, fileLimits, guardSize } from "./file-guard.js";
import type { Grid } from "./grid.js";
import { refuseForeign } from "./opening-foreign.js";
import { outsideOf } from "./opening-outside.js";
import type { ReadingWatch } from "./reading-watch.js";
import { SeenFiles } from "./seen-files.js";
import { textGrid } from "./text-grid.js";
import { workbookGrids } from "./workbook-grids.js";
import { damaged, WorkbookParts } from "./workbook-parts.js";

/** How far the files are read (读取进度). */
export interface FileProgress {
  /** The file being read. */
  readonly file: string;
  /** Its sheet. */
  readonly sheet: string;
  /** Lines of that sheet so far. */
  readonly rows: number;
  /** Bytes of all files so far, unpacked. */
  readonly bytes: number;
  /** Bytes of all files, unpacked. */
  readonly total: number;
}

/** How files of registers are opened. */
export interface OpeningOptions {
  /** The day the findings speak of. */
  readonly date: PlainDate;
  /** How large the files may be; {@link fileLimits} where not said. */
  readonly limits?: Partial<FileLimits> | undefined;
  /** Told how far they are read. */
  readonly onProgress?: ((read: FileProgress) => void) | undefined;
}

/** Files of registers, opened and judged safe, their sheets ready to be read (已打开的登记表文件). */
export interface OpenedFiles {
  /** Their sheets, in order. */
  readonly grids: readonly Grid[];
  /** What is wrong with them and what is ignored in them; more comes as their lines are read. */
  readonly findings: Finding[];
  /** Files that could not be opened or whose reading ended too early: nothing of them may be taken. */
  readonly broken: ReadonlySet<string>;
  /** All files, those in folders one by one; each that holds the same as another once. */
  readonly files: readonly string[];
  /** Closes them. */
  close(): void;
}

const workbookEndings = new Set([".xlsx", ".xlsm"]);
const textEndings = new Set([".csv", ".tsv", ".txt"]);

/**
 * Opens files of registers (打开登记表文件): workbooks, text files, and folders of them. Each is judged before anything in
 * it is parsed; one that cannot be opened is a finding and gives no sheet. A fault met while the lines of a sheet are
 * read, such as a row too many, ends that sheet and is a finding too, so that all faults of all files are told.
 *
 * @param paths - the files and folders
 * @param options - the day, and how large they may be
 */
export async function openFiles(
  paths: readonly string[],
  options: OpeningOptions,
): Promise<OpenedFiles> {
  const limits = { ...fileLimits, ...options.limits };
  const findings: Finding[] = [];
  const grids: Grid[] = [];
  const broken = new Set<string>();
  const workbooks: WorkbookParts[] = [];
  let bytes = 0;
  let total = 0;
  const watchOf = (file: string): ReadingWatch => ({
    note(message, severity, where) {
      findings.push(fileFinding(message, severity, where ?? file, options.date));
    },
    progress(sheet, rows, more) {
      bytes += more;
      options.onProgress?.({ file, sheet, rows, bytes, total });
    },
  });
  const fail = (file: string, thrown: unknown) => {
    const fault = FuyouError.is(thrown) ? thrown : damaged(file, thrown);
    const subject = String(fault.details.file ?? file);
    broken.add(subject);
    findings.push(fileFinding(messageOf(fault), "error", subject, options.date));
  };
  const named = (await Promise.all(paths.map((path) => filesOf(path).catch(asFault)))).flat();
  const seen = new SeenFiles();
  const files: string[] = [];
  for (const each of named) {
    const file = typeof each === "string" ? each : "";
    try {
      if (typeof each !== "string") throw each;
      const size = await sizeOf(file, limits);
      const watch = watchOf(file);
      const first = await seen.sameAs(file, size);
      if (first !== undefined) {
        watch.note(fileCodes.message("REGISTERS_FILE_TWICE", { file, first }), "warning");
        continue;
      }
      files.push(file);
      if (await isWorkbook(file)) {
        const parts = await WorkbookParts.open(file, limits);
        workbooks.push(parts);
        for (const { message, severity } of await outsideOf(parts)) watch.note(message, severity);
        const read = await workbookGrids(parts, limits, watch);
        total += read.bytes;
        grids.push(...read.grids.map((grid) => unbroken(grid, fail)));
      } else {
        grids.push(unbroken(await textGrid(file, limits, watch), fail));
        total += size;
      }
    } catch (thrown) {
      fail(file, thrown);
    }
  }
  const close = () => {
    for (const workbook of workbooks) workbook.close();
  };
  return { grids, findings, broken, files, close };
}

/** A sheet that ends where its reading fails, and says so. */
function unbroken(grid: Grid, fail: (file: string, thrown: unknown) => void): Grid {
  return {
    ...grid,
    async *rows() {
      try {
        yield* grid.rows();
      } catch (thrown) {
        fail(grid.file, thrown);
      }
    },
  };
}

/**
 * A finding on a file of registers.
 *
 * @param message - what is wrong
 * @param severity - how much it weighs
 * @param subject - the file, or the sheet and cell
 * @param date - the day
 */
export function fileFinding(
  message: Message,
  severity: "error" | "warning" | "information",
  subject: string,
  date: PlainDate,
): Finding {
  return finding(message, { kind: "data", severity, subject, date });
}

/**
 * The coded message of an error.
 *
 * @param error - the error
 */
export function messageOf(error: FuyouError): Message {
  return { code: error.code, values: error.details as Message["values"], text: error.text };
}

function asFault(thrown: unknown): FuyouError[] {
  if (FuyouError.is(thrown)) return [thrown];
  throw thrown;
}

/** A file by itself; a folder as the files of registers in it, by name. */
async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, cause);
  });
  if (!found.isDirectory()) return [path];
  const all = await readdir(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, cause);
  });
  const names = all.filter((name) => {
    const ending = extname(name).toLowerCase();
    return !/^[.~]/.test(name) && (workbookEndings.has(ending) || textEndings.has(ending));
  });
  if (names.length === 0) {
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_FOLDER_EMPTY", { file: path }));
  }
  return names.sort().map((name) => join(path, name));
}

async function sizeOf(file: string, limits: FileLimits): Promise<number> {
  const found = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(file, cause);
  });
  if (!found.isFile()) {
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_UNKNOWN_KIND", { file }));
  }
  guardSize(file, found.size, limits);
  return found.size;
}

/** Whether a file is a workbook, by its ending and its first bytes; refuses what is neither that nor text. */
async function isWorkbook(file: string): Promise<boolean> {
  const ending = extname(file).toLowerCase();
  const handle = await open(file).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(file, cause);
  });
  let head: Buffer;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    head = buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
  await refuseForeign(file, ending, head);
  return workbookEndings.has(ending);
}

function unreadable(file: string, cause: NodeJS.ErrnoException): FuyouError {
  if (cause.code === "ENOENT") {
    return new FuyouError(fileCodes.message("REGISTERS_FILE_NOT_FOUND", { file }), { cause });
  }
  const values = { file, reason: cause.code ?? cause.message };
  return new FuyouError(fileCodes.message("REGISTERS_FILE_UNREADABLE", values), { cause });
}
