import type { Readable } from "node:stream";
import { FuyouError } from "@fuyou/kernel";
import { SaxesParser } from "saxes";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { fileCodes } from "./file-errors.js";
import { type FileLimits, type PartListing, partFaults } from "./file-guard.js";

/** A run of text without an end of this length is no part of a workbook, and would be held in memory whole. */
const longestRun = 8_000_000;

/** The parts of a workbook (工作簿部件), read from its file one by one and never held whole. */
export class WorkbookParts {
  /** The file, as its user named it. */
  readonly file: string;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(file: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.file = file;
    this.#zip = zip;
    this.#entries = entries;
  }

  /**
   * Opens a workbook after its table of contents was judged.
   *
   * @param file - the file
   * @param limits - how large it may be
   * @throws FuyouError with the first thing that is wrong with it, such as `REGISTERS_FILE_PACKED_TOO_DENSELY`
   */
  static async open(file: string, limits: FileLimits): Promise<WorkbookParts> {
    const zip = await openPromise(file, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
    }).catch((cause: unknown) => {
      throw damaged(file, cause);
    });
    try {
      if (zip.entryCount > limits.parts) {
        const values = { file, count: zip.entryCount, limit: limits.parts };
        throw new FuyouError(fileCodes.message("REGISTERS_FILE_TOO_MANY_PARTS", values));
      }
      const entries = new Map<string, Entry>();
      const listed: PartListing[] = [];
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileNameRaw.toString("utf8");
        entries.set(name, entry);
        listed.push({
          name,
          packed: entry.compressedSize,
          unpacked: entry.uncompressedSize,
          encrypted: entry.isEncrypted(),
        });
      }
      const [fault] = partFaults(file, listed, limits);
      if (fault !== undefined) throw new FuyouError(fault);
      return new WorkbookParts(file, zip, entries);
    } catch (cause) {
      zip.close();
      throw FuyouError.is(cause) ? cause : damaged(file, cause);
    }
  }

  /** The names of its parts. */
  names(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /**
   * Whether it has a part.
   *
   * @param name - its name
   */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * Bytes of a part, unpacked.
   *
   * @param name - its name
   */
  size(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * The bytes of a part, unpacked.
   *
   * @param name - its name
   * @throws FuyouError `REGISTERS_FILE_DAMAGED` where it is not there or ends too early or too late
   */
  async *bytes(name: string): AsyncIterable<Buffer> {
    const entry = this.#entries.get(name);
    if (entry === undefined) {
      throw damaged(this.file, { zh: `缺少部件 ${name}`, en: `the part ${name} is missing` });
    }
    let stream: Readable | undefined;
    try {
      stream = await this.#zip.openReadStreamPromise(entry);
      for await (const chunk of stream) yield chunk as Buffer;
    } catch (cause) {
      throw damaged(this.file, cause);
    } finally {
      stream?.destroy();
    }
  }

  /**
   * Reads a part as XML, some of it at a time. Declared entities are refused and never expanded.
   *
   * @param name - its name
   * @param handle - is given the parser, to set its handlers, and puts on the list what it has read
   * @param onBytes - told how many bytes were taken
   * @throws FuyouError `REGISTERS_FILE_DECLARES_ENTITIES`, `REGISTERS_FILE_DAMAGED`
   */
  async *xml<T>(
    name: string,
    handle: (parser: SaxesParser, out: T[]) => void,
    onBytes?: (bytes: number) => void,
  ): AsyncIterable<T> {
    const parser = new SaxesParser();
    parser.on("doctype", () => {
      const values = { file: this.file, part: name };
      throw new FuyouError(fileCodes.message("REGISTERS_FILE_DECLARES_ENTITIES", values));
    });
    let out: T[] = [];
    handle(parser, out);
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let run = 0;
    for await (const bytes of this.bytes(name)) {
      onBytes?.(bytes.length);
      const at = parser.position;
      this.#wrapped(name, () => parser.write(decoder.decode(bytes, { stream: true })));
      run = bytes.includes(0x3c) ? 0 : run + parser.position - at;
      if (run > longestRun) {
        throw damaged(this.file, {
          zh: `部件 ${name} 不是表格`,
          en: `the part ${name} is no sheet`,
        });
      }
      if (out.length > 0) {
        yield* out.splice(0);
      }
    }
    this.#wrapped(name, () => parser.write(decoder.decode()).close());
    yield* out;
    out = [];
  }

  /** Closes the file. */
  close(): void {
    this.#zip.close();
  }

  #wrapped(name: string, work: () => unknown): void {
    try {
      work();
    } catch (cause) {
      if (FuyouError.is(cause)) throw cause;
      const [said = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
      const plain = said.replace(/\.$/u, "");
      throw damaged(this.file, {
        zh: `部件 ${name} 不是合格的 XML（${plain}）`,
        en: `the part ${name} is no proper XML (${plain})`,
      });
    }
  }
}

/**
 * That a file is damaged (文件损坏), with the reason.
 *
 * @param file - the file
 * @param cause - the reason, or what was thrown
 */
export function damaged(file: string, cause: unknown): FuyouError {
  if (FuyouError.is(cause)) return cause;
  const text = cause as { zh?: string; en?: string };
  const plain = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/u, "");
  const reason =
    text.zh !== undefined && text.en !== undefined
      ? { zh: text.zh, en: text.en }
      : { zh: `读取出错（${plain}）`, en: plain };
  return new FuyouError(fileCodes.message("REGISTERS_FILE_DAMAGED", { file, reason }), { cause });
}
