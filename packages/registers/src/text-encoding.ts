import { createReadStream } from "node:fs";
import { FuyouError } from "@fuyou/kernel";
import { fileCodes } from "./file-errors.js";

/** The encodings in which counties keep text files (文本编码). */
export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** What was found out about a text file before it is read. */
export interface TextNature {
  /** Its encoding. */
  readonly encoding: TextEncodingName;
  /** The beginning of its text. */
  readonly beginning: string;
}

/** How much of a file shows what it is like. */
const beginningBytes = 2 ** 16;

/** Pairs of bytes needed before their kind tells anything. */
const enoughPairs = 10;

/**
 * Finds out the encoding of a text file (识别编码) by reading it once: by its mark where it has one, UTF-8 where all of
 * it is valid, else GB18030, of which GBK and GB2312 are parts. Text that another encoding has garbled is refused.
 *
 * @param file - the file
 * @throws FuyouError `REGISTERS_FILE_ENCODING_UNKNOWN`, `REGISTERS_FILE_GARBLED`, `REGISTERS_FILE_NOT_AS_NAMED`
 */
export async function textNature(file: string): Promise<TextNature> {
  const marked = await byMark(file);
  for (const encoding of marked === undefined ? (["utf-8", "gb18030"] as const) : [marked]) {
    const beginning = await decodedWhole(file, encoding);
    if (beginning === undefined) continue;
    if (encoding === "gb18030" && !(await isChinese(file))) break;
    return { encoding, beginning };
  }
  throw new FuyouError(fileCodes.message("REGISTERS_FILE_ENCODING_UNKNOWN", { file }));
}

/**
 * The text of a file, piece by piece.
 *
 * @param file - the file
 * @param encoding - its encoding
 * @param onBytes - told how many bytes were taken
 */
export async function* decoded(
  file: string,
  encoding: TextEncodingName,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of createReadStream(file)) {
    onBytes?.((bytes as Buffer).length);
    yield decoder.decode(bytes as Buffer, { stream: true });
  }
  yield decoder.decode();
}

async function byMark(file: string): Promise<TextEncodingName | undefined> {
  for await (const bytes of createReadStream(file, { end: 2 })) {
    const [first, second, third] = bytes as Buffer;
    if (first === 0xff && second === 0xfe) return "utf-16le";
    if (first === 0xfe && second === 0xff) return "utf-16be";
    if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  }
  return undefined;
}

/** The beginning of a file whose whole text is valid; undefined where it is not. */
async function decodedWhole(file: string, encoding: TextEncodingName): Promise<string | undefined> {
  let beginning = "";
  let line = 1;
  try {
    for await (const text of decoded(file, encoding)) {
      if (text.includes("\0")) {
        const values = {
          file,
          named: { zh: "文本", en: "text" },
          found: { zh: "其他内容", en: "something else" },
        };
        throw new FuyouError(fileCodes.message("REGISTERS_FILE_NOT_AS_NAMED", values));
      }
      const at = text.search(garbled);
      if (at >= 0) {
        const values = {
          file,
          line: line + text.slice(0, at).split("\n").length - 1,
          sample: text.slice(at, at + 12).split(/[\r\n]/)[0] ?? "",
        };
        throw new FuyouError(fileCodes.message("REGISTERS_FILE_GARBLED", values));
      }
      line += text.split("\n").length - 1;
      if (beginning.length < beginningBytes) beginning += text;
    }
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
  return beginning;
}

/**
 * Traces of a wrong encoding: the sign for what could not be read; 锟斤拷, which are two such signs read as GBK; and Chinese
 * text in UTF-8 once read as Latin letters, which leaves ã to é before signs of the upper half of Latin-1 or Windows-1252.
 */
const garbled =
  /\ufffd|锟斤拷|[ã-é][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}/;

/**
 * Whether the pairs of bytes of a file are those of ordinary Chinese text. Nearly any bytes are valid GB18030, those of
 * Big5 too; but names and words of a register lie in the part that GB2312 had.
 */
async function isChinese(file: string): Promise<boolean> {
  let ordinary = 0;
  let pairs = 0;
  let lead = 0;
  for await (const bytes of createReadStream(file)) {
    for (const byte of bytes as Buffer) {
      if (lead === 0) {
        if (byte > 0x80) lead = byte;
        continue;
      }
      pairs++;
      if (lead >= 0xa1 && lead <= 0xf7 && byte >= 0xa1) ordinary++;
      lead = 0;
    }
  }
  return pairs < enoughPairs || ordinary / pairs > 0.9;
}
