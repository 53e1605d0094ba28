import Excel from "@protobi/exceljs";
import { describe, expect, it } from "vitest";
import { readMatchDecisions } from "./match-decision.js";
import { proposeMatches } from "./match-proposal.js";
import { matchWorkbook, readMatchWorkbook } from "./match-workbook.js";
import { healthList, listsComposition, planningList } from "./sample-lists.js";

const sides = { left: healthList, right: planningList };
const proposals = proposeMatches({
  ...sides,
  composition: listsComposition,
  decisions: readMatchDecisions([], "2020-01-01").standing,
});

/** The workbook as another library reads it. */
async function opened(language: "zh" | "en") {
  const book = new Excel.Workbook();
  const file = await matchWorkbook(proposals, sides, listsComposition, language);
  await book.xlsx.load(file as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return { book, sheet };
}

describe("the workbook in which people decide", () => {
  it("has a line for each two records, with the reasons, names of people left out", async () => {
    const { sheet } = await opened("zh");
    const line = (number: number) => (sheet.getRow(number).values as unknown[]).slice(1);
    expect(line(2).slice(0, 7)).toEqual([
      "bodies",
      "h1",
      "f1",
      "东镇卫生院",
      "东镇医院",
      84,
      "代码 100%（1237 / 1237）；名称 60%（东镇卫生院 / 东镇医院）；地点 100%（东镇 / 东镇）",
    ]);
    expect(line(4).slice(0, 7)).toEqual([
      "people",
      "p1",
      "q2",
      "p1",
      "q2",
      100,
      "姓名 100%；单位 100%（h1 / f1）；职称 100%（医师 / 医师）",
    ]);
    expect(sheet.getCell("H2").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"同一,不同,撤回"'],
    });
  });

  it("is read back as decisions, columns in any order, undecided lines left out", async () => {
    const { book, sheet } = await opened("en");
    sheet.getCell("H2").value = "same";
    sheet.getCell("I2").value = "one code";
    sheet.getCell("H3").value = "不同";
    sheet.spliceColumns(6, 2);
    const file = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await readMatchWorkbook(file)).toEqual([
      { register: "bodies", left: "h1", right: "f1", same: true, reason: "one code" },
      { register: "bodies", left: "h2", right: "f2", same: false, reason: undefined },
    ]);
  });

  it("is refused where it is another file, or says what nobody can decide", async () => {
    const { book, sheet } = await opened("en");
    sheet.getCell("H2").value = "maybe";
    const file = new Uint8Array(await book.xlsx.writeBuffer());
    await expect(readMatchWorkbook(file)).rejects.toThrow(
      "The decision 'maybe' on line 2 is none of the list. Write 'same', 'different' or 'take back', or nothing where it is open.",
    );
    sheet.getCell("H1").value = "x";
    const other = new Uint8Array(await book.xlsx.writeBuffer());
    await expect(readMatchWorkbook(other)).rejects.toThrow(
      "This is no workbook of matches: its first line lacks 'decision'. Decide in the workbook that fuyou match writes, and leave its first line as it is.",
    );
  });
});
