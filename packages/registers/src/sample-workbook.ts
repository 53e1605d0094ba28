import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { GridRow } from "./grid.js";
import { type OpenedFiles, type OpeningOptions, openFiles } from "./opening.js";

/** Parts of a workbook made by hand, for tests: name → XML. */
export type SampleParts = Record<string, string | Uint8Array>;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The least parts of a workbook of one sheet, whose lines are given as XML; more or other parts by name. */
export function sampleParts(sheetData: string, more: SampleParts = {}): SampleParts {
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="资产" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  };
}

/** A packed file of parts. */
export function packed(parts: SampleParts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === "string" ? strToU8(part) : part,
      ]),
    ),
  );
}

/** A folder of its own for a test, taken away by `remove`. */
export function sampleFolder(): {
  path: string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), "fuyou-registers-"));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** All lines of some files, with what was found in them. */
export async function readAll(
  paths: readonly string[],
  options: Partial<OpeningOptions> = {},
): Promise<{ opened: OpenedFiles; rows: GridRow[][]; codes: string[] }> {
  const opened = await openFiles(paths, { date: "2015-11-01", ...options });
  const rows: GridRow[][] = [];
  try {
    for (const grid of opened.grids) {
      const lines: GridRow[] = [];
      for await (const row of grid.rows()) lines.push(row);
      rows.push(lines);
    }
  } finally {
    opened.close();
  }
  return { opened, rows, codes: opened.findings.map((each) => each.code) };
}
