import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeOds, writeXlsx } from "hucre";
import { afterAll, describe, expect, it } from "vitest";
import { fileLimits } from "./file-guard.js";
import { packed, readAll, sampleFolder, sampleParts } from "./sample-workbook.js";

const folder = sampleFolder();
afterAll(folder.remove);
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const plain = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Asserts that a file gives no sheet and one finding, and returns that. */
async function refused(file: string, limits = {}) {
  const { opened } = await readAll([file], { limits });
  expect(opened.grids).toEqual([]);
  expect(opened.findings.map((each) => each.severity)).toEqual(["error"]);
  return opened.findings[0];
}

/** Asserts that the lines of a file end with one finding, whose values these are. */
async function breaksOff(file: string, code: string, ...told: (string | number)[]) {
  return breaksOffWithin({}, file, code, ...told);
}

async function breaksOffWithin(limits: object, file: string, code: string, ...told: unknown[]) {
  const { opened, codes } = await readAll([file], { limits });
  expect(codes).toEqual([code]);
  expect([...opened.broken]).toEqual([file]);
  for (const each of told) expect(opened.findings[0]?.message.zh).toContain(String(each));
}

describe("a hostile workbook", () => {
  it("packed as a bomb is refused by its table of contents", async () => {
    const bomb = sampleParts(plain, { "xl/media/image1.png": new Uint8Array(17 * 2 ** 20) });
    const found = await refused(folder.write("bomb.xlsx", packed(bomb)));
    expect(found?.code).toBe("REGISTERS_FILE_PACKED_TOO_DENSELY");
    expect(found?.message.en).toContain("the part xl/media/image1.png of the workbook");
  });

  it("that unpacks to more than it may is refused, and so is one of too many parts", async () => {
    const large = folder.write(
      "large.xlsx",
      packed(sampleParts(plain, { "a.bin": "a".repeat(2 ** 20) })),
    );
    const found = await refused(large, { unpacked: 2 ** 20 });
    expect(found?.code).toBe("REGISTERS_FILE_UNPACKS_TOO_LARGE");
    expect(found?.message.en).toContain("unpacks to 2 MB, more than the limit of 1 MB.");
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`x/${n}.xml`, "<a/>"]));
    const crowded = folder.write("crowded.xlsx", packed(sampleParts(plain, many)));
    expect((await refused(crowded, { parts: 50 }))?.code).toBe("REGISTERS_FILE_TOO_MANY_PARTS");
  });

  it("that says a part is smaller than it is ends where it exceeds what it said", async () => {
    const lines = Array.from({ length: 2_000 }, () => "<row><c><v>1</v></c></row>").join("");
    const bytes = packed(sampleParts(lines));
    const directory = Buffer.from(bytes);
    const name = Buffer.from("xl/worksheets/sheet1.xml");
    const at = directory.lastIndexOf(name) - 46;
    expect(directory.readUInt32LE(at)).toBe(0x02014b50);
    directory.writeUInt32LE(1_000, at + 24);
    const found = await refused(folder.write("liar.xlsx", directory));
    expect(found?.code).toBe("REGISTERS_FILE_DAMAGED");
  });

  it("with names of parts that lead outside, or stand twice, is refused", async () => {
    for (const name of ["../../evil.sh", "/etc/passwd", "xl\\..\\..\\evil", "C:/evil"]) {
      const file = folder.write("outside.xlsx", packed(sampleParts(plain, { [name]: "x" })));
      expect((await refused(file))?.code).toBe("REGISTERS_FILE_PART_OUTSIDE");
    }
    const twice = sampleParts(plain, { "XL/workbook.xml": "<workbook/>" });
    const found = await refused(folder.write("twice.xlsx", packed(twice)));
    expect(found?.message.en).toContain("is there twice");
  });

  it("with declared entities is refused in any part that is read, and nothing is expanded", async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${"ha".repeat(50)}"><!ENTITY c "&b;&b;&b;">]>`;
    const parts = sampleParts(plain);
    const book = packed({ ...parts, "xl/workbook.xml": bomb + parts["xl/workbook.xml"] });
    expect((await refused(folder.write("entities.xlsx", book)))?.code).toBe(
      "REGISTERS_FILE_DECLARES_ENTITIES",
    );
    const outside = `<!DOCTYPE a SYSTEM "file:///etc/passwd">${parts["xl/worksheets/sheet1.xml"]}`;
    const sheet = packed({ ...parts, "xl/worksheets/sheet1.xml": outside });
    await breaksOff(
      folder.write("sheet.xlsx", sheet),
      "REGISTERS_FILE_DECLARES_ENTITIES",
      "xl/worksheets/sheet1.xml",
    );
    const unknown = sampleParts('<row><c t="inlineStr"><is><t>&evil;</t></is></c></row>');
    await breaksOff(folder.write("unknown.xlsx", packed(unknown)), "REGISTERS_FILE_DAMAGED");
  });

  it("with macros, links to other files, queries and data exchange gives values only, each named", async () => {
    const parts = sampleParts(plain, {
      "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
      "xl/externalLinks/externalLink1.xml": `<externalLink><externalBook/></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="file:///C:/secret.xlsx" TargetMode="External"/></Relationships>`,
      "xl/externalLinks/externalLink2.xml": `<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`,
      "xl/connections.xml": `<connections><connection id="1" name="查询1"/></connections>`,
    });
    const file = folder.write("macros.xlsm", packed(parts));
    const { opened, rows } = await readAll([file]);
    expect(rows).toEqual([[{ number: 1, hidden: false, cells: [1] }]]);
    expect(opened.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["REGISTERS_FILE_MACROS", "warning"],
      ["REGISTERS_FILE_EXTERNAL", "warning"],
      ["REGISTERS_FILE_DDE", "warning"],
    ]);
    expect(opened.findings[1]?.message.en).toContain("(file:///C:/secret.xlsx, 查询1)");
    expect(opened.findings[2]?.message.en).toContain("(cmd|/c calc)");
  });

  it("keeps text that begins like a formula as text", async () => {
    const file = folder.write(
      "formula.xlsx",
      packed(
        sampleParts(
          `<row><c t="inlineStr"><is><t>=HYPERLINK("http://evil")</t></is></c><c t="str"><f>WEBSERVICE("http://evil")</f><v>+cmd|' /c calc'!A0</v></c></row>`,
        ),
      ),
    );
    const { rows } = await readAll([file]);
    expect(rows[0]?.[0]?.cells).toEqual(['=HYPERLINK("http://evil")', "+cmd|' /c calc'!A0"]);
  });

  it("of 1,048,576 rows is read in a stream; a row more ends it", async () => {
    const last = 1_048_576;
    const file = folder.write(
      "tall.xlsx",
      packed(sampleParts(`<row r="${last}"><c><v>7</v></c></row>`)),
    );
    const { rows } = await readAll([file]);
    expect(rows).toEqual([[{ number: last, hidden: false, cells: [7] }]]);
    const more = packed(sampleParts(`<row r="${last + 1}"><c><v>7</v></c></row>`));
    await breaksOff(
      folder.write("taller.xlsx", more),
      "REGISTERS_FILE_TOO_MANY_ROWS",
      "资产",
      last,
    );
  });

  it("with a value in the millionth column ends there and holds no million cells", async () => {
    const wide = packed(sampleParts('<row r="5"><c r="BDWGN5"><v>1</v></c></row>'));
    await breaksOff(
      folder.write("wide.xlsx", wide),
      "REGISTERS_FILE_TOO_MANY_COLUMNS",
      "第 5 行",
      fileLimits.columns,
    );
    const painted = packed(
      sampleParts('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>'),
    );
    const { rows } = await readAll([folder.write("painted.xlsx", painted)]);
    expect(rows[0]?.[0]?.cells).toEqual([1]);
  });

  it("with a cell of endless text, rows out of order or cells without a column is told", async () => {
    const long = `<row r="1"><c r="A1" t="inlineStr"><is><t>${"字".repeat(32_768)}</t></is></c></row>`;
    await breaksOff(
      folder.write("endless.xlsx", packed(sampleParts(long))),
      "REGISTERS_FILE_CELL_TOO_LONG",
      "资产!A1",
    );
    for (const lines of ['<row r="2"/><row r="2"/>', '<row r="x"/>', '<row><c r="12"/></row>']) {
      const file = folder.write("disorder.xlsx", packed(sampleParts(lines)));
      await breaksOff(file, "REGISTERS_FILE_DAMAGED");
    }
  });
});

describe("a file that is not what it should be", () => {
  it("is refused where it is not there, empty, a folder of nothing, or of no known kind", async () => {
    const found = async (path: string) => (await refused(path))?.code;
    expect(await found(join(folder.path, "gone.xlsx"))).toBe("REGISTERS_FILE_NOT_FOUND");
    expect(await found(folder.write("empty.csv", ""))).toBe("REGISTERS_FILE_EMPTY");
    expect(await found(folder.write("note.docx", "x"))).toBe("REGISTERS_FILE_UNKNOWN_KIND");
    const bare = sampleFolder();
    expect(await found(bare.path)).toBe("REGISTERS_FILE_FOLDER_EMPTY");
    bare.remove();
    symlinkSync(join(folder.path, "nowhere"), join(folder.path, "link.csv"));
    expect(await found(join(folder.path, "link.csv"))).toBe("REGISTERS_FILE_NOT_FOUND");
    const large = await refused(folder.write("large.csv", "a".repeat(2 ** 20 + 1)), {
      bytes: 2 ** 20,
    });
    expect(large?.message.en).toContain("has 2 MB, more than the limit of 1 MB.");
  });

  it("is refused where it was cut off, wherever that was", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "资产", rows: [["编码"], ["01"]] }] });
    for (const kept of [3, 100, Math.floor(whole.length / 2), whole.length - 10]) {
      const file = folder.write("cut.xlsx", whole.slice(0, kept));
      expect((await refused(file))?.code).toBe(
        kept < 4 ? "REGISTERS_FILE_NOT_AS_NAMED" : "REGISTERS_FILE_DAMAGED",
      );
    }
    const open = sampleParts(plain);
    const sheet = open["xl/worksheets/sheet1.xml"] as string;
    open["xl/worksheets/sheet1.xml"] = sheet.slice(0, -20);
    await breaksOff(folder.write("open.xlsx", packed(open)), "REGISTERS_FILE_DAMAGED");
  });

  it("is refused where its content is of another kind than its ending", async () => {
    const book = packed(sampleParts(plain));
    const word = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8("<a/>"),
    });
    const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    const named: [string, Uint8Array | string, string][] = [
      ["book.csv", book, "text by its name, an XLSX workbook in fact"],
      [
        "page.xlsx",
        "<html><table/></html>",
        "an XLSX workbook by its name, something else in fact",
      ],
      ["word.xlsx", word, "an XLSX workbook by its name, another packed file in fact"],
      ["old.xlsx", compound, "an XLSX workbook by its name, an old XLS in fact"],
    ];
    for (const [name, content, told] of named) {
      const found = await refused(folder.write(name, content));
      expect([name, found?.code]).toEqual([name, "REGISTERS_FILE_NOT_AS_NAMED"]);
      expect(found?.message.en).toContain(told);
    }
  });

  it("is refused with the way out where it is of an old or foreign format, or has a password", async () => {
    const compound = (text: string) =>
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(65_530),
        Buffer.from(text, "utf16le"),
        Buffer.alloc(64),
      ]);
    const ods = await writeOds({ sheets: [{ name: "资产", rows: [["编码"]] }] });
    for (const [name, content, kind] of [
      ["旧.xls", compound("Workbook"), "XLS"],
      ["旧.et", compound("Workbook"), "ET"],
      ["表.ods", ods, "ODS"],
      ["表.xlsb", "x", "XLSB"],
      ["表.numbers", "x", "Numbers"],
    ] as const) {
      const found = await refused(folder.write(name, content));
      expect([found?.code, found?.message.en.includes(`format ${kind},`)]).toEqual([
        "REGISTERS_FILE_OLD_FORMAT",
        true,
      ]);
      expect(found?.message.zh).toContain("另存为");
    }
    const locked = await refused(folder.write("密.xlsx", compound("EncryptedPackage")));
    expect(locked?.code).toBe("REGISTERS_FILE_LOCKED");
    const renamed = await refused(folder.write("renamed.xlsx", ods));
    expect(renamed?.message.en).toContain("an XLSX workbook by its name, ODS in fact");
  });

  it("as text may hold a million columns in a row, and is refused at once", async () => {
    const file = folder.write("wide.csv", `a,b\n${"1,".repeat(20_000)}1\n`);
    await breaksOff(file, "REGISTERS_FILE_TOO_MANY_COLUMNS", "第 2 行");
    const wider = folder.write("wider.csv", `a,b\n${",".repeat(1_100_000)}1\n`);
    await breaksOff(wider, "REGISTERS_FILE_TOO_MANY_COLUMNS", "第 2 行");
    const unclosed = folder.write("unclosed.csv", `a,"b\n${"1\n".repeat(600_000)}`);
    await breaksOff(unclosed, "REGISTERS_FILE_QUOTES", "第 1 行");
    const tall = folder.write("tall.csv", "1\n".repeat(11));
    await breaksOffWithin({ rows: 10 }, tall, "REGISTERS_FILE_TOO_MANY_ROWS", "10 行");
    const long = folder.write("long.csv", `a,${"b".repeat(32_768)}\n`);
    await breaksOff(long, "REGISTERS_FILE_CELL_TOO_LONG", "long!B1");
  });

  it("leaves the others to be read", async () => {
    const good = folder.write("good.csv", "编码\n01\n");
    const wide = folder.write("widest.csv", `a\n${"1,".repeat(2_000)}1\n`);
    const { rows, codes } = await readAll([join(folder.path, "gone.csv"), wide, good]);
    expect(rows.map((each) => each.length)).toEqual([1, 2]);
    expect(codes).toEqual(["REGISTERS_FILE_NOT_FOUND", "REGISTERS_FILE_TOO_MANY_COLUMNS"]);
  });
});
