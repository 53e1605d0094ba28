import type {
  CountyData,
  CountyHeader,
  Finding,
  Language,
  PlainDate,
  Text,
  Unit,
} from "@fuyou/kernel";
import type { CellFault, FileLimits, FileProgress } from "@fuyou/registers";

/** How files of registers are imported (导入选项). */
export interface ImportOptions {
  /** The day whose code lists count; that of the county where not said. */
  readonly date?: PlainDate | undefined;
  /** Which county it is; what the files or the deployment's own registers say where not said. */
  readonly header?: CountyHeader | undefined;
  /** Whether the valid part comes in where not everything passes; the rest is listed. */
  readonly validPart?: boolean | undefined;
  /** Whether the files amend the registers of the deployment: same identifiers are replaced, all else stays. */
  readonly merge?: boolean | undefined;
  /** The language in which the files come back with their faults marked; they do not where not said. */
  readonly annotate?: Language | undefined;
  /** How large the files may be. */
  readonly limits?: Partial<FileLimits> | undefined;
  /** Told how far the files are read. */
  readonly onProgress?: ((read: FileProgress) => void) | undefined;
}

/** How far the files of an import are read (导入进度). */
export type RegisterImportProgress = FileProgress;

/** How many records of a register came in (导入记录数). */
export interface ImportedRegister {
  /** Name of the register. */
  readonly register: string;
  /** Its title. */
  readonly title: Text;
  /** Records in the files. */
  readonly read: number;
  /** Those that came in. */
  readonly taken: number;
}

/** What the registers count of something conserved after the import (导入合计). */
export interface ImportedTotal {
  /** What is counted, such as `originalCost`. */
  readonly category: string;
  /** Its title. */
  readonly title: Text;
  /** The unit of the amount. */
  readonly unit: Unit;
  /** The amount, a whole number. */
  readonly amount: number;
}

/** A record that did not come in (未导入的记录). */
export interface LeftRecord {
  /** The file. */
  readonly file: string;
  /** The sheet. */
  readonly sheet: string;
  /** Its line, from 1. */
  readonly line: number;
  /** Name of the register. */
  readonly register: string;
  /** Its identifier, where it has one. */
  readonly id: string | undefined;
}

/** A file that comes back with its faults marked (批注文件). */
export interface AnnotatedFile {
  /** The file, as its user named it. */
  readonly file: string;
  /** The workbook, as XLSX. */
  readonly bytes: Uint8Array;
}

/** What an import found and gives (导入结果). */
export interface RegisterImport {
  /** The registers to be kept; undefined where nothing may come in. */
  readonly data: CountyData | undefined;
  /** How many records of each register were read and came in. */
  readonly registers: readonly ImportedRegister[];
  /** What the registers count after the import; empty where nothing came in. */
  readonly totals: readonly ImportedTotal[];
  /** The records that did not come in. */
  readonly left: readonly LeftRecord[];
  /** What is to be told of single cells, for marking them in the file. */
  readonly faults: readonly CellFault[];
  /** The files that have faults, with these marked, where that was asked for. */
  readonly annotated: readonly AnnotatedFile[];
  /** Everything to be told: of files, of cells, and of the registers as a whole. */
  readonly findings: readonly Finding[];
}
