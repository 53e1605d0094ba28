import { documentDataSchema } from "@fuyou/deployment";
import { staff } from "@fuyou/personnel";
import ExcelJS from "@protobi/exceljs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { huantaiCounty } from "./county.js";

/** What stands on every page where records are invented. */
const mark = "含合成数据";
let drawn: Awaited<ReturnType<typeof deployment.documents>>;

beforeAll(async () => {
  drawn = await deployment.documents({ formats: ["docx", "xlsx", "json"] });
}, 240_000);

/** The text of all parts of a DOCX or XLSX, tags taken out. */
function wordsOf(bytes: Uint8Array): Map<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") });
  return new Map(
    Object.entries(parts).map(([name, part]) => [name, strFromU8(part).replace(/<[^>]*>/g, " ")]),
  );
}
const filesOf = (ending: string) => drawn.documents.filter(({ file }) => file.endsWith(ending));

describe("every document of every plan", () => {
  it("is drawn up, and every total equals the ledger", () => {
    expect(new Set(drawn.documents.map(({ plan }) => plan))).toEqual(new Set(deployment.plans));
    expect(new Set([...drawn.documents, ...drawn.empty].map(({ document }) => document))).toEqual(
      new Set(deployment.documentLines().map(({ document }) => document)),
    );
    expect(filesOf(".docx")).toHaveLength(filesOf(".xlsx").length);
    expect(drawn.findings.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
  });

  it("is data in the published form, marked synthetic", () => {
    for (const { file, bytes } of filesOf(".json")) {
      const read = documentDataSchema.safeParse(JSON.parse(strFromU8(bytes)));
      expect(read.error?.issues, file).toBeUndefined();
      expect(read.data?.mark?.zh, file).toBe(mark);
    }
  });

  it("bears the mark of synthetic records on every page of its DOCX", () => {
    for (const { file, bytes } of filesOf(".docx")) {
      const parts = wordsOf(bytes);
      const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
      expect(headers.length, file).toBeGreaterThan(0);
      for (const [, words] of headers) expect(words, file).toContain(mark);
    }
  });

  it("names no person of the register", () => {
    const rows = huantaiCounty().tables[staff.name] ?? [];
    const names = [...new Set(rows.map((row) => String((row as { name: string }).name)))];
    expect(names.length).toBeGreaterThan(100);
    const known = new RegExp(names.join("|"));
    for (const { file, bytes } of drawn.documents.filter((each) => !each.file.endsWith(".json"))) {
      for (const words of wordsOf(bytes).values())
        expect(known.exec(words)?.[0], file).toBeUndefined();
    }
  });

  it("has totals in its XLSX that equal those added up from the file, and the ledger beside them", async () => {
    let compared = 0;
    for (const { file, bytes } of filesOf(".xlsx")) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
      for (const sheet of workbook.worksheets.slice(1)) compared += totalsOf(sheet, file);
    }
    expect(compared).toBeGreaterThan(100);
  }, 240_000);
});

const hundredths = (cell: ExcelJS.CellValue) => Math.round(Number(cell ?? 0) * 100);

/** What a line under the rows of a table is, by the word before it; nothing for a row of the table. */
function wordOf(row: ExcelJS.Row): string | undefined {
  for (const at of [1, 2]) {
    const { value, numFmt } = row.getCell(at);
    const said = typeof value === "string" ? value : (/^"(.*) "/.exec(numFmt ?? "")?.[1] ?? "");
    const word = /^(合计|账面数|差额|核对)(：.*)?$/.exec(said)?.[1];
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Adds up the rows above each line of totals and compares it with the ledger under it; how many were compared. */
function totalsOf(sheet: ExcelJS.Worksheet, file: string): number {
  let [listed, compared]: [ExcelJS.Row[], number] = [[], 0];
  for (let at = 4; at <= sheet.rowCount; at++) {
    const row = sheet.getRow(at);
    const word = wordOf(row);
    if (word === undefined) listed.push(row);
    if (word !== "合计") continue;
    const ledger = sheet.getRow(at + 1);
    row.eachCell(({ value, numFmt }, nth) => {
      if (typeof value !== "number") return;
      const where = `${file} ${sheet.name} ${at},${nth}`;
      const cells = listed.map((each) => each.getCell(nth).value);
      const numbers = cells.map((cell) => (typeof cell === "number" ? hundredths(cell) : 0));
      const counted = /(^|")#,##0$/.test(numFmt ?? "");
      const sum = counted ? listed.length * 100 : numbers.reduce((all, each) => all + each, 0);
      expect(hundredths(value), where).toBe(sum);
      if (wordOf(ledger) !== "账面数" || ledger.getCell(nth).value === null) return;
      expect(hundredths(ledger.getCell(nth).value), where).toBe(sum);
      compared += 1;
    });
    listed = [];
  }
  return compared;
}
