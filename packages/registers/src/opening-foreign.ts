import { createReadStream } from "node:fs";
import { FuyouError, type Text } from "@fuyou/kernel";
import { fileCodes } from "./file-errors.js";
import { fileLimits } from "./file-guard.js";
import { WorkbookParts } from "./workbook-parts.js";

const workbook = { zh: "XLSX 工作簿", en: "an XLSX workbook" };
const text = { zh: "文本", en: "text" };

/** What files are by their endings. */
const named: Readonly<Record<string, Text>> = {
  ".xlsx": workbook,
  ".xlsm": workbook,
  ".csv": text,
  ".tsv": text,
  ".txt": text,
};

/** Formats of spreadsheet programs that are not read, by their endings. */
const old: Readonly<Record<string, string>> = {
  ".xls": "XLS",
  ".xlt": "XLS",
  ".et": "ET",
  ".xlsb": "XLSB",
  ".ods": "ODS",
  ".numbers": "Numbers",
};

/** What files are by a part that only they have. */
const byPart: readonly (readonly [name: string, kind: string])[] = [
  ["xl/workbook.bin", "XLSB"],
  ["content.xml", "ODS"],
  ["Index/Document.iwa", "Numbers"],
];

/**
 * Refuses files that are not read, or not what their endings say (拒绝其他格式): old and foreign formats, workbooks with a
 * password, and files that were merely renamed. Nothing in them is parsed.
 *
 * @param file - the file
 * @param ending - its ending, in small letters
 * @param head - its first bytes
 * @throws FuyouError `REGISTERS_FILE_OLD_FORMAT`, `REGISTERS_FILE_LOCKED`, `REGISTERS_FILE_NOT_AS_NAMED`,
 *   `REGISTERS_FILE_UNKNOWN_KIND`
 */
export async function refuseForeign(file: string, ending: string, head: Buffer): Promise<void> {
  const compound = head.equals(Buffer.from("d0cf11e0a1b11ae1", "hex"));
  if (compound && (await holds(file, "EncryptedPackage"))) {
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_LOCKED", { file }));
  }
  const kind = old[ending];
  if (kind !== undefined) {
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_OLD_FORMAT", { file, kind }));
  }
  const expected = named[ending];
  if (expected === undefined) {
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_UNKNOWN_KIND", { file }));
  }
  const packed = head.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"));
  const found = compound
    ? { zh: "旧式 XLS", en: "an old XLS" }
    : packed
      ? await packedKind(file)
      : { zh: "其他内容", en: "something else" };
  if (expected === workbook ? found !== workbook : compound || packed) {
    const values = { file, named: expected, found };
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_NOT_AS_NAMED", values));
  }
}

/** What a packed file is by its parts. */
async function packedKind(file: string): Promise<Text> {
  const parts = await WorkbookParts.open(file, fileLimits);
  try {
    const kind = byPart.find(([name]) => parts.has(name))?.[1];
    if (kind !== undefined) return { zh: kind, en: kind };
    return parts.has("[Content_Types].xml") && !parts.has("word/document.xml")
      ? workbook
      : { zh: "其他压缩文件", en: "another packed file" };
  } finally {
    parts.close();
  }
}

/** Whether a compound file names a stream so. */
async function holds(file: string, name: string): Promise<boolean> {
  const wanted = Buffer.from(name, "utf16le");
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    if (bytes.includes(wanted)) return true;
    rest = bytes.subarray(-wanted.length);
  }
  return false;
}
