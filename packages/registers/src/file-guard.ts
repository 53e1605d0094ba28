import { FuyouError, type Message } from "@fuyou/kernel";
import { fileCodes } from "./file-errors.js";

/** How large a file of registers may be (文件上限); what exceeds them is refused before it is parsed. */
export interface FileLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Parts of a workbook. */
  readonly parts: number;
  /** Bytes of a workbook's parts unpacked, all together. */
  readonly unpacked: number;
  /** Bytes of the texts that the sheets of a workbook share, unpacked: they are held in memory. */
  readonly texts: number;
  /** How many times its size a part may unpack to; asked only of parts beyond 16 MB. */
  readonly ratio: number;
  /** Rows of a sheet, by the number of the last one. */
  readonly rows: number;
  /** Columns of a sheet that hold anything. */
  readonly columns: number;
  /** Characters of a cell. */
  readonly characters: number;
}

const mebibyte = 2 ** 20;

/** The limits where nothing else is said: a workbook of a county is far below each of them. */
export const fileLimits: FileLimits = {
  bytes: 256 * mebibyte,
  parts: 5_000,
  unpacked: 1024 * mebibyte,
  texts: 256 * mebibyte,
  ratio: 250,
  rows: 1_048_576,
  columns: 1_000,
  characters: 32_767,
};

/** Parts that unpack to less are no danger, whatever their ratio: a part of blank lines packs well. */
const harmlessBytes = 16 * mebibyte;

/** What the table of contents of a workbook says of one part (部件). */
export interface PartListing {
  /** Its name: `xl/workbook.xml`. */
  readonly name: string;
  /** Bytes packed. */
  readonly packed: number;
  /** Bytes unpacked; reading ends with an error where a part turns out larger. */
  readonly unpacked: number;
  /** Whether it is encrypted. */
  readonly encrypted: boolean;
}

/**
 * Refuses a workbook by its table of contents alone (核查压缩包目录), before anything in it is unpacked: too many or too
 * large parts, parts packed as zip bombs are, names that lead out of the file or stand twice.
 *
 * @param file - the file, as its user named it
 * @param parts - its table of contents
 * @param limits - how large it may be
 * @returns what is wrong with it; empty where nothing is
 */
export function partFaults(
  file: string,
  parts: readonly PartListing[],
  limits: FileLimits = fileLimits,
): Message[] {
  const faults: Message[] = [];
  if (parts.length > limits.parts) {
    const values = { file, count: parts.length, limit: limits.parts };
    return [fileCodes.message("REGISTERS_FILE_TOO_MANY_PARTS", values)];
  }
  const seen = new Set<string>();
  let unpacked = 0;
  for (const part of parts) {
    unpacked += part.unpacked;
    if (leadsOutside(part.name)) {
      const values = { file, part: JSON.stringify(part.name) };
      faults.push(fileCodes.message("REGISTERS_FILE_PART_OUTSIDE", values));
    }
    if (seen.has(part.name.toLowerCase())) {
      const reason = {
        zh: `部件 ${part.name} 出现两次`,
        en: `the part ${part.name} is there twice`,
      };
      faults.push(fileCodes.message("REGISTERS_FILE_DAMAGED", { file, reason }));
    }
    seen.add(part.name.toLowerCase());
    if (part.encrypted) faults.push(fileCodes.message("REGISTERS_FILE_LOCKED", { file }));
    const ratio = Math.ceil(part.unpacked / Math.max(1, part.packed));
    if (part.unpacked > harmlessBytes && ratio > limits.ratio) {
      const values = { file, part: part.name, ratio, limit: limits.ratio };
      faults.push(fileCodes.message("REGISTERS_FILE_PACKED_TOO_DENSELY", values));
    }
  }
  if (unpacked > limits.unpacked) {
    const values = { file, ...sizes(unpacked, limits.unpacked) };
    faults.push(fileCodes.message("REGISTERS_FILE_UNPACKS_TOO_LARGE", values));
  }
  return faults;
}

/**
 * Refuses a file by its size alone.
 *
 * @param file - the file, as its user named it
 * @param bytes - its size
 * @param limits - how large it may be
 * @throws FuyouError `REGISTERS_FILE_EMPTY`, `REGISTERS_FILE_TOO_LARGE`
 */
export function guardSize(file: string, bytes: number, limits: FileLimits): void {
  if (bytes === 0) throw new FuyouError(fileCodes.message("REGISTERS_FILE_EMPTY", { file }));
  if (bytes > limits.bytes) {
    const values = { file, ...sizes(bytes, limits.bytes) };
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_TOO_LARGE", values));
  }
}

/**
 * Refuses a workbook whose sheets share more texts than can be held.
 *
 * @param file - the file, as its user named it
 * @param bytes - size of the texts
 * @param limits - how large it may be
 * @throws FuyouError `REGISTERS_FILE_TOO_MUCH_TEXT`
 */
export function guardTexts(file: string, bytes: number, limits: FileLimits): void {
  if (bytes <= limits.texts) return;
  const values = { file, ...sizes(bytes, limits.texts) };
  throw new FuyouError(fileCodes.message("REGISTERS_FILE_TOO_MUCH_TEXT", values));
}

/** A size and its limit in whole MB, never the same where one exceeds the other. */
function sizes(bytes: number, limit: number): { size: number; limit: number } {
  return { size: Math.ceil(bytes / mebibyte), limit: Math.floor(limit / mebibyte) };
}

/** Names are never used as paths here; one that climbs still betrays its file. */
function leadsOutside(name: string): boolean {
  return (
    name.includes("\\") ||
    name.includes("\0") ||
    name.startsWith("/") ||
    /^[a-z]:/i.test(name) ||
    name.split("/").includes("..")
  );
}
