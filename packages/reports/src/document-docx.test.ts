import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { afterEach, describe, expect, it, vi } from "vitest";
import { documentDocx } from "./document-docx.js";
import { resolveDocument } from "./resolved-document.js";
import { documentMaterial, everyPart, wideTable } from "./testing-document.js";

const drawn = async (
  material = documentMaterial(),
  language: "zh" | "en" = "zh",
): Promise<{ bytes: Uint8Array; text: string; parts: Record<string, string> }> => {
  const bytes = await documentDocx(resolveDocument(material), language);
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  return { bytes, text, parts };
};
const named = (parts: Record<string, string>, name: RegExp) =>
  Object.entries(parts).flatMap(([file, content]) => (name.test(file) ? [content] : []));
const sections = (parts: Record<string, string>) =>
  parts["word/document.xml"]?.match(/<w:sectPr[ >].*?<\/w:sectPr>/gs) ?? [];

afterEach(() => {
  vi.useRealTimers();
});

describe("a document as DOCX", () => {
  it("is the same file whenever it is drawn up, dated by its own day", async () => {
    const at = async (now: string) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      return drawn();
    };
    const [one, other] = [await at("2021-01-01T08:00:00Z"), await at("2024-07-09T20:00:00Z")];
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
    expect(one.parts["docProps/core.xml"]).toContain(">2020-02-29T00:00:00Z</dcterms:created>");
  });

  it("leaves the lines for issuer and number off a form, and the seal off who signs for himself", async () => {
    const form = documentMaterial([
      {
        content: {
          ...everyPart,
          blocks: [
            {
              kind: "signatures",
              signatures: [
                { role: { zh: "本人", en: "the person" }, person: true },
                { role: { zh: "收表单位", en: "received by" } },
              ],
            },
          ],
        },
      },
    ]);
    const { text } = await drawn({ ...form, document: { ...form.document, numbered: false } });
    expect(text).not.toContain("发文机关");
    expect(text).not.toContain("〔");
    expect(text).toMatch(/本人\s/);
    expect(text).toContain("收表单位（盖章）");
  });

  it("does not say the title of a table twice", async () => {
    const clause = (zh: string) => ({ kind: "clause", level: 1, text: { zh, en: zh } }) as const;
    const list = everyPart.blocks.find((block) => block.kind === "table");
    if (list === undefined) throw new Error("no table");
    const said = async (zh: string) => {
      const content = { ...everyPart, blocks: [clause(zh), list] };
      const { text } = await drawn(documentMaterial([{ content }]));
      return text.split("资产移交清单").length - 1;
    };
    // Once as the title of the paper, then above the table or in the heading before it.
    expect(await said("资产移交清单")).toBe(2);
    expect(await said("清单")).toBe(2);
  });

  it("says everything, in the form of a paper", async () => {
    const { text } = await drawn();
    for (const said of [
      "发文机关：＿＿＿",
      "＿＿＿＿〔＿＿＿〕＿＿＿号",
      "资产移交清单",
      "样县（999901） · 2020年2月29日 · 据台账第7号凭证（0123456789ab，2020-02-29）",
      "样县人民政府：",
      "依据：［999］《样例文件》二(一)、三",
      "一、移交范围",
      "（一）资产",
      "1.全部设备［999 三］",
      "双方逐件核对。",
      "选择：　□ 随转　□ 留任",
      "二、签署",
      "移交方（盖章）",
      "样县妇幼保健计划生育服务中心",
      "签名：",
      "✓ 合计124,456.88元，与账面数一致（资产原值，2020-02-29）。",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("never shown");
  });

  it("has tables whose totals equal those added up from the file", async () => {
    const { bytes } = await drawn();
    const { value: markup } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const tables = markup.match(/<table>.*?<\/table>/gs) ?? [];
    const list = tables.find((each) => each.includes("原值（元）"));
    const rows = (list?.match(/<tr>.*?<\/tr>/gs) ?? []).map((row) =>
      (row.match(/<t[hd][^>]*>.*?<\/t[hd]>/gs) ?? []).map((cell) => cell.replace(/<[^>]+>/g, "")),
    );
    expect(rows[0]).toEqual(["名称", "原值（元）", "购置日期", "验收情况"]);
    const fen = (cell = "") => Math.round(Number(cell.replaceAll(",", "")) * 100);
    const listed = rows.slice(1, -1).map((row) => row[1]);
    expect(listed).toEqual(["123,456.78", "0.10", "1,000.00", "—"]);
    const known = listed.filter((cell) => cell !== "—");
    expect(known.reduce((sum, cell) => sum + fen(cell), 0)).toBe(12_445_688);
    expect(rows.at(-1)).toEqual(["合计 4", "124,456.88", "", ""]);
    expect(rows.slice(1).map((row) => row[3])).toEqual(["", "", "", "", ""]);
  });

  it("marks every page, numbers it, and repeats the headings of tables", async () => {
    const filler = { kind: "paragraph", text: { zh: "字".repeat(700), en: "x" } } as const;
    const blocks = [filler, wideTable, filler, ...everyPart.blocks];
    const { parts } = await drawn(documentMaterial([{ content: { ...everyPart, blocks } }]));
    const all = sections(parts);
    expect(all.map((each) => /w:orient="landscape"/.test(each))).toEqual([false, true, false]);
    for (const section of all) {
      expect(section).toContain("<w:headerReference");
      expect(section).toContain("<w:footerReference");
    }
    const headers = named(parts, /^word\/header\d+\.xml$/);
    const footers = named(parts, /^word\/footer\d+\.xml$/);
    expect([headers.length, footers.length]).toEqual([3, 3]);
    for (const header of headers) expect(header).toContain("含合成数据");
    for (const footer of footers) {
      expect(footer).toMatch(/第 .*PAGE.*页 共 .*NUMPAGES.*页/s);
    }
    const xml = parts["word/document.xml"] ?? "";
    const heads = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?<\/w:tr>/gs) ?? [];
    expect(heads).toHaveLength(2);
    expect(heads[1]).toContain("原值（元）");
    expect(xml).toContain('w:eastAsia="仿宋"');
  });

  it("says of a rehearsal on every page that nothing has been entered, and bears no other mark", async () => {
    const { county } = documentMaterial();
    const real = { ...county, synthetic: false };
    const { parts, text } = await drawn(documentMaterial(undefined, { entries: [], county: real }));
    const [header] = named(parts, /^word\/header\d+\.xml$/);
    expect(header).toContain("演练稿，尚未入账");
    expect(header).not.toContain("合成");
    expect(text).toContain("样县（999901） · 2020年2月29日 · 演练稿，尚未入账");
  });

  it("binds copies in one file, each on a new page", async () => {
    const copy = (key: string) => ({ key, title: { zh: `第${key}份`, en: `copy ${key}` } });
    const papers = ["a", "b", "c"].map((key) => ({ copy: copy(key), content: everyPart }));
    const { parts, text } = await drawn(documentMaterial(papers));
    expect(parts["word/document.xml"]?.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(sections(parts)).toHaveLength(1);
    for (const key of ["a", "b", "c"]) expect(text).toContain(`（第${key}份）`);
  });

  it("speaks English on request", async () => {
    const { text, parts } = await drawn(documentMaterial(), "en");
    for (const said of [
      "1. What is handed over",
      "1.1 Assets",
      "(1) All devices",
      "original cost (yuan)",
      "Total 4",
      "Total 124,456.88 yuan: equals the ledger",
      "Signature: ",
    ]) {
      expect(text).toContain(said);
    }
    const [header] = named(parts, /^word\/header\d+\.xml$/);
    expect(header).toContain("Synthetic records");
  });
});
