import { basename, extname } from "node:path";
import { pipeline, Readable } from "node:stream";
import { FuyouError } from "@fuyou/kernel";
import { CsvError, parse } from "csv-parse";
import { cellName } from "./cell-name.js";
import { fileCodes } from "./file-errors.js";
import type { FileLimits } from "./file-guard.js";
import type { Grid, GridRow } from "./grid.js";
import type { ReadingWatch } from "./reading-watch.js";
import { decoded, type TextNature, textNature } from "./text-encoding.js";

/** A row of text longer than this comes of a quotation mark that is never closed. */
const longestRow = 1_000_000;

/** How many lines show which sign parts the cells. */
const shownLines = 20;

const encodingNames = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GB18030 (GBK, GB2312)",
};

/**
 * A text file as lines of cells (文本表格): CSV with commas or semicolons, or TSV; every cell is text. Rows are counted as
 * a spreadsheet program would, a row with line breaks inside its cells as one.
 *
 * @param file - the file
 * @param limits - how large it may be
 * @param watch - told which encoding was taken, and how far it is read
 * @throws FuyouError `REGISTERS_FILE_ENCODING_UNKNOWN`, `REGISTERS_FILE_GARBLED`
 */
export async function textGrid(
  file: string,
  limits: FileLimits,
  watch: ReadingWatch,
): Promise<Grid> {
  const nature = await textNature(file);
  const encoding = encodingNames[nature.encoding];
  if (nature.encoding !== "utf-8") {
    watch.note(fileCodes.message("REGISTERS_FILE_ENCODING", { file, encoding }), "information");
  }
  const sheet = basename(file, extname(file));
  return {
    file,
    sheet,
    hidden: false,
    merged: [],
    rows: () => textRows(file, sheet, nature, limits, watch),
  };
}

async function* textRows(
  file: string,
  sheet: string,
  { encoding, beginning }: TextNature,
  limits: FileLimits,
  watch: ReadingWatch,
): AsyncGenerator<GridRow> {
  let taken = 0;
  let number = 0;
  const source = Readable.from(
    guardedLines(file, sheet, limits, encoding, (bytes) => {
      taken += bytes;
    }),
  );
  const parser = parse({
    delimiter: delimiterOf(beginning),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  });
  pipeline(source, parser, () => {});
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++;
      if (number > limits.rows) {
        const values = { file, sheet, limit: limits.rows };
        throw new FuyouError(fileCodes.message("REGISTERS_FILE_TOO_MANY_ROWS", values));
      }
      const last = record.findLastIndex((cell) => cell !== "");
      if (last >= limits.columns) {
        const values = { file, sheet, row: number, limit: limits.columns };
        throw new FuyouError(fileCodes.message("REGISTERS_FILE_TOO_MANY_COLUMNS", values));
      }
      const long = record.findIndex((cell) => cell.length > limits.characters);
      if (long >= 0) {
        const cell = cellName(long + 1, number);
        const values = { file, sheet, cell, limit: limits.characters };
        throw new FuyouError(fileCodes.message("REGISTERS_FILE_CELL_TOO_LONG", values));
      }
      if (last >= 0) {
        const cells = record.slice(0, last + 1).map((cell) => (cell === "" ? null : cell));
        yield { number, cells, hidden: false };
      }
      if (taken >= 2 ** 18) {
        watch.progress(sheet, number, taken);
        taken = 0;
      }
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const values = { file, row: number + 1 };
    throw new FuyouError(fileCodes.message("REGISTERS_FILE_QUOTES", values), { cause });
  } finally {
    source.destroy();
    parser.destroy();
  }
  watch.progress(sheet, number, taken);
}

/** The text of a file, which ends where a line is so long that its cells would fill the memory. */
async function* guardedLines(
  file: string,
  sheet: string,
  limits: FileLimits,
  encoding: TextNature["encoding"],
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  let row = 1;
  let length = 0;
  for await (const text of decoded(file, encoding, onBytes)) {
    const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0;
    row += breaks;
    length = breaks > 0 ? 0 : length + text.length;
    if (length > longestRow) {
      const values = { file, sheet, row, limit: limits.columns };
      throw new FuyouError(fileCodes.message("REGISTERS_FILE_TOO_MANY_COLUMNS", values));
    }
    yield text;
  }
}

/**
 * The sign that parts the cells (分隔符): the one that comes most often, and in the most lines alike, outside quotes.
 *
 * @param text - the beginning of a file
 */
export function delimiterOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, "");
  const lines = bare
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, shownLines);
  const candidates = [",", "\t", ";"].map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).sort((a, b) => a - b);
    return { sign, usual: counts[(counts.length - 1) >> 1] ?? 0, most: counts.at(-1) ?? 0 };
  });
  candidates.sort((a, b) => b.usual - a.usual || b.most - a.most);
  return candidates[0]?.sign ?? ",";
}
