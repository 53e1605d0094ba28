import { describe, expect, it } from "vitest";
import { documentCsv, documentData } from "./document-data.js";
import { writeDocument } from "./document-forms.js";
import { resolveDocument } from "./resolved-document.js";
import { documentMaterial } from "./testing-document.js";

describe("a document as data", () => {
  it("is JSON with its totals compared, marked where records are invented", () => {
    const data = JSON.parse(JSON.stringify(documentData(resolveDocument(documentMaterial()))));
    expect(data).toMatchObject({
      format: "fuyou-document-1",
      mark: { zh: "含合成数据", en: "synthetic records" },
      id: "sample.handover",
      plan: { id: "merge" },
      entered: { first: { sequence: 7 }, last: { sequence: 7 } },
    });
    const table = data.papers[0].blocks.find((block: { kind: string }) => block.kind === "table");
    expect(table.table.totals[1]).toMatchObject({
      column: "cost",
      amount: 12_445_688,
      agrees: true,
    });
  });

  it("is CSV with a byte order mark, in which no text begins a formula", () => {
    const [csv = ""] = documentCsv(resolveDocument(documentMaterial()), "zh");
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.slice(1).trimEnd().split("\r\n")).toEqual([
      "样县 · 资产移交清单 · 据台账第7号凭证（0123456789ab，2020-02-29） · 含合成数据",
      "名称,原值（元）,购置日期,验收情况",
      "'=1+1,123456.78,2015-03-06,",
      "设备1,0.1,2015-03-06,",
      "设备2,1000,2015-03-06,",
      "设备3,,2015-03-06,",
      "合计 4,124456.88,,",
    ]);
  });

  it("is written in every form from the same content", async () => {
    const { files, findings } = await writeDocument(
      documentMaterial(),
      ["docx", "xlsx", "json", "csv"],
      "en",
    );
    expect(files.map((file) => file.ending)).toEqual(["docx", "xlsx", "json", "1.csv"]);
    expect(files.map((file) => [...file.bytes.slice(0, 2)])).toEqual([
      [0x50, 0x4b],
      [0x50, 0x4b],
      [0x7b, 0x0a],
      [0xef, 0xbb],
    ]);
    expect(findings).toEqual([]);
  });
});
