import ExcelJS from "@protobi/exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Reads a workbook by a library that did not write it, for tests. It lays out the rules of a column cell by cell, so
 * they are given it on the first twelve lines only.
 *
 * @param pieces - the file
 */
export async function rereadWorkbook(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<ExcelJS.Workbook> {
  const bytes: Uint8Array[] = [];
  for await (const piece of pieces) bytes.push(piece);
  const parts = unzipSync(Buffer.concat(bytes));
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/worksheets/")) continue;
    const short = strFromU8(part).replace(
      /sqref="([A-Z]+\d+:[A-Z]+)1048576"/gu,
      (_, cells: string) => `sqref="${cells}12"`,
    );
    parts[path] = strToU8(short);
  }
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(zipSync(parts)) as unknown as ExcelJS.Buffer);
  return workbook;
}
