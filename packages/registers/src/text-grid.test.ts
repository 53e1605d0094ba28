import fc from "fast-check";
import { writeCsv } from "hucre";
import { afterAll, describe, expect, it } from "vitest";
import { readAll, sampleFolder } from "./sample-workbook.js";
import { delimiterOf } from "./text-grid.js";

const folder = sampleFolder();
afterAll(folder.remove);

/** 编码,名称 / 01,妇幼保健院 in GBK, byte by byte. */
const gbk = Buffer.from("b1e0c2eb2cc3fbb3c60a30312cb8bed3d7b1a3bda1d4ba0a", "hex");

const read = async (content: string | Uint8Array, name = "资产.csv") => {
  const { opened, rows, codes } = await readAll([folder.write(name, content)]);
  return { opened, codes, cells: rows[0]?.map((row) => row.cells), rows: rows[0] };
};

describe("a text file", () => {
  it("is read as UTF-8 with and without its mark, as UTF-16 by its mark, and as GB18030", async () => {
    const lines = [
      ["编码", "名称"],
      ["01", "妇幼保健院"],
    ];
    const text = "编码,名称\n01,妇幼保健院\n";
    expect((await read(text)).cells).toEqual(lines);
    expect((await read(`\ufeff${text}`)).cells).toEqual(lines);
    const little = await read(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(little.cells).toEqual(lines);
    expect(little.codes).toEqual(["REGISTERS_FILE_ENCODING"]);
    const big = await read(Buffer.from(`\ufeff${text}`, "utf16le").swap16());
    expect(big.cells).toEqual(lines);
    const old = await read(gbk);
    expect(old.cells).toEqual(lines);
    expect(old.opened.findings[0]?.message.en).toContain("was read as GB18030 (GBK, GB2312).");
    expect(old.opened.findings[0]?.severity).toBe("information");
  });

  it("reads characters of four bytes, also where a piece of the file ends inside one", async () => {
    // 㐁 is 81 39 EF 30 in GB18030; pieces are of 64 KiB.
    const rare = Buffer.from("8139ef30", "hex");
    const filler = Buffer.from(`${"a".repeat(80)}\n`.repeat(809) + "b".repeat(5));
    expect(filler.length).toBe(65_534);
    const { cells } = await read(Buffer.concat([filler, rare, Buffer.from("\n")]));
    expect(cells?.at(-1)).toEqual(["bbbbb㐁"]);
  });

  it("is refused where it is in neither, in Big5, in UTF-16 without its mark, or garbled before", async () => {
    const refusals: [string, Uint8Array | string][] = [
      ["REGISTERS_FILE_ENCODING_UNKNOWN", Buffer.from("b1e0ff2c0a", "hex")],
      // 資產名稱單位日期數量備註 in Big5
      [
        "REGISTERS_FILE_ENCODING_UNKNOWN",
        Buffer.from("b8eab2a3a657bad9b3e6a6eca4e9b4c1bcc6b671b3c6b5f9", "hex"),
      ],
      ["REGISTERS_FILE_NOT_AS_NAMED", Buffer.from("编码,名称", "utf16le")],
      ["REGISTERS_FILE_GARBLED", "编码,名称\n01,妇幼\ufffd\n"],
      ["REGISTERS_FILE_GARBLED", "编码,名称\n01,锟斤拷\n"],
      ["REGISTERS_FILE_GARBLED", "ä¸­æ–‡,1\n"],
    ];
    for (const [code, content] of refusals) {
      const { opened, codes } = await read(content);
      expect([code, ...codes]).toEqual([code, code]);
      expect(opened.grids).toEqual([]);
      expect(opened.findings[0]?.severity).toBe("error");
    }
    const { opened } = await read("编码,名称\n01,妇幼\ufffd\n");
    expect(opened.findings[0]?.message.zh).toContain("第 2 行有乱码：\ufffd。");
  });

  it("knows commas, tabs and semicolons apart, outside quotes", async () => {
    expect(delimiterOf("a,b;c,d\n1,2;3,4\n")).toBe(",");
    expect(delimiterOf("a\tb,c\td\n1\t2\t3\n")).toBe("\t");
    expect(delimiterOf('"a,b,c";d\n"1,2,3";4\n')).toBe(";");
    expect(delimiterOf("只有一栏\n甲，乙\n")).toBe(",");
    expect((await read("编码\t名称\n01\t甲,乙\n", "资产.tsv")).cells?.[1]).toEqual(["01", "甲,乙"]);
  });

  it("counts rows as a spreadsheet program does, with quotes and line breaks inside cells", async () => {
    const { rows } = await read(
      '编码,备注\r\n\r\n01,"两行\n说""明"""\r\n02,5" 管\r\n,,\r\n03,\r\n',
    );
    expect(rows).toEqual([
      { number: 1, hidden: false, cells: ["编码", "备注"] },
      { number: 3, hidden: false, cells: ["01", '两行\n说"明"'] },
      { number: 4, hidden: false, cells: ["02", '5" 管'] },
      { number: 6, hidden: false, cells: ["03"] },
    ]);
  });

  it("gives back any cells that another library wrote", async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'妇幼0,;"\n\r\t =a') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 8 }),
        async (lines) => {
          const { cells } = await read(writeCsv(lines, { quoteStyle: "all" }));
          const filled = (row: readonly string[]) => row.findLastIndex((each) => each !== "") + 1;
          expect(cells).toEqual(
            lines.map((row) =>
              row.slice(0, filled(row)).map((each) => (each === "" ? null : each)),
            ),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("with a quotation mark that is never closed is told at its row", async () => {
    const file = folder.write("open.csv", '编码,名称\n01,甲\n02,"乙\n03,丙\n');
    const { opened, codes } = await readAll([file]);
    expect(codes).toEqual(["REGISTERS_FILE_QUOTES"]);
    expect(opened.findings[0]?.message.zh).toContain("第 3 行");
  });

  it("stands in a folder beside others, in the order of their names", async () => {
    const own = sampleFolder();
    try {
      own.write("b.csv", "1\n");
      own.write("a.csv", "2\n");
      own.write("readme.md", "no register");
      own.write("~$a.xlsx", "lock");
      const { opened } = await readAll([own.path]);
      expect(opened.grids.map((each) => each.sheet)).toEqual(["a", "b"]);
      expect(opened.findings).toEqual([]);
    } finally {
      own.remove();
    }
  });
});
