import { type County, readCounty } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { exportData } from "./export-data.js";
import { kitComposition, kitSheets } from "./export-sample.js";
import { exportText, textOfCell } from "./export-text.js";
import type { ExportedFile } from "./exported-file.js";

const county = aCounty(kitComposition, {
  kits: [
    { id: "0001", name: '=cmd|"/C calc"!A0', kind: "newborn", keeper: "某甲", cost: 123_450 },
    { id: "0002", name: "'甲", kind: "delivery", boughtOn: "2015-11-01", marks: ["-1", "b"] },
  ],
});

async function textsOf(files: readonly ExportedFile[]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, content } of files) {
    const pieces: Uint8Array[] = [];
    for await (const piece of content) pieces.push(piece);
    texts[name] = new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.concat(pieces));
  }
  return texts;
}

describe("a county's registers as text files", () => {
  it("are one for each register with records, and one of the county", async () => {
    const texts = await textsOf(exportText(county, kitSheets, { language: "zh", names: true }));
    expect(texts).toEqual({
      "county.csv":
        "\ufeff※ 合成数据：部分或全部记录是生成的，不是任何单位或个人的真实记录。\r\n" +
        "县级区划代码,999901,六位代码\r\n县名,样县,全称\r\n英文名,Sample County,译名\r\n" +
        "区划代码版本,2019-12-31,区划代码以哪一天的版本为准\r\n登记日期,2020-01-01,登记表反映哪一天的情况\r\n" +
        "合成数据,是,部分或全部记录系生成的，填“是”\r\n",
      "kits.csv":
        "\ufeff※ 合成数据：部分或全部记录是生成的，不是任何单位或个人的真实记录。\r\n" +
        "编号,名称,类型,用途,保管人,原值,面积,件数,购置日期,齐全,等级,标记,所属,同借,名签,份额（p）,份额（q）,期间（起）,期间（止）,停用日期\r\n" +
        `0001,"'=cmd|""/C calc""!A0",新生儿,,某甲,1234.50,,,,,,,,,,,,,,\r\n` +
        `0002,''甲,接生 delivery,,,,,,2015-11-01,,,"'-1\nb",,,,,,,,\r\n`,
    });
  });

  it("leave out what identifies persons unless asked for, and say so", async () => {
    const { "kits.csv": text = "" } = await textsOf(
      exportText(county, kitSheets, { language: "zh" }),
    );
    expect(text).toContain("※ 未导出个人信息栏目\r\n编号,名称,类型,用途,原值");
    expect(text).not.toContain("某甲");
  });

  it.each([
    ["=1", "'=1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@a", "'@a"],
    ["'a", "''a"],
    ["a=1", "a=1"],
  ])("%s stands as %s", (text, written) => {
    expect(textOfCell(text, "text")).toBe(written);
  });

  it("numbers are left alone, also below zero", () => {
    expect([textOfCell(-5, "whole"), textOfCell(-1.5, "fen")]).toEqual(["-5", "-1.50"]);
    expect(textOfCell("-90071992547409.91", "fen")).toBe("-90071992547409.91");
  });
});

describe("a county's registers as data", () => {
  const read = async (of: County, names: boolean) => {
    const texts = await textsOf([exportData(of, kitSheets, { names })]);
    return JSON.parse(texts["999901.json"] ?? "") as ReturnType<County["toData"]>;
  };

  it("are what a deployment reads", async () => {
    expect(await read(county, true)).toEqual(JSON.parse(JSON.stringify(county.toData())));
    expect(readCounty(await read(county, true), kitComposition).findings).toEqual([]);
  });

  it("have no personal fields unless asked for", async () => {
    const { tables } = await read(county, false);
    expect(tables.kits?.map((each) => Object.keys(each as object))).toEqual([
      ["id", "name", "kind", "cost"],
      ["id", "name", "kind", "boughtOn", "marks"],
    ]);
  });

  it("keeps a text from being taken for a formula, also in full width", () => {
    expect(textOfCell("＝1+1", "text")).toBe("'＝1+1");
    expect(textOfCell("＠甲", "text")).toBe("'＠甲");
    expect(textOfCell("甲＝乙", "text")).toBe("甲＝乙");
  });
});
