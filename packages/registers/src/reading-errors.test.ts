import { codeFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { readingCodes } from "./reading-errors.js";

describe("messages on cells and sheets", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(readingCodes)).toEqual([]);
  });

  it("are these sentences", () => {
    const values = {
      file: "资产.xlsx",
      sheet: "资产",
      place: { zh: "“资产”B7", en: "资产!B7" },
      register: { zh: "资产", en: "assets" },
      field: { zh: "原值", en: "original cost" },
      value: "12X",
      expected: { zh: "金额", en: "an amount of money" },
      nearest: "12",
      count: 1,
      target: { zh: "机构", en: "institutions" },
    };
    const codes = Object.keys(readingCodes.table) as (keyof typeof readingCodes.table)[];
    const told = codes.map((code) => readingCodes.message(code, values).text);
    expect(told.map((each) => each.zh)).toMatchInlineSnapshot(`
      [
        "“资产”B7（原值）：“12X”不是数，应为金额。请只写一个数，说明文字另放备注栏。",
        "“资产”B7（原值）：“12X”的小数过多，不足最小计量单位的部分不能保存，应为金额。请按凭证填写准确数；导入时不作四舍五入。",
        "“资产”B7（原值）：“12X”过大，不能准确保存，应为金额。请核对数字和单位。",
        "“资产”B7（原值）：“12X”的单位不是该栏的计量单位，应为金额。请核对是否填错了栏。",
        "“资产”B7（原值）：“12X”已被表格软件改为科学记数或只留 15 位，原有数字已丢失，应为金额。请把该栏设为文本格式，再按原件重新填写。",
        "“资产”B7（原值）：“12X”不是日历上的日期，应为金额。请按年月日填写。",
        "“资产”B7（原值）：“12X”没有写到日，应为金额。请按原件补全月日；导入时不作推定。",
        "“资产”B7（原值）：“12X”不在可选值中，应为金额；最接近的是“12”。请从模板的下拉列表中选取。",
        "“资产”B7（原值）：“12X”有不止一个代码，应为金额之一。请连同代码填写。",
        "“资产”B7（原值）：“12X”不能判断是否，应为金额。请填写“是”或“否”。",
        "“资产”B7（原值）：“12X”不能读取，应为金额。请恢复导出时的内容，或清空该单元格。",
        "“资产”B7（原值）：单元格的公式出错，显示为“12X”。请更正公式，或直接填写其值。",
        "“资产”B7（原值）：该栏必填而为空。请补填。",
        "“资产.xlsx”的工作表“资产”不是本部署的登记表，未读取；最接近的是“12”。如是登记表，请把工作表改为其名称，或使用模板的栏目名。",
        "“资产.xlsx”的工作表“资产”可能是“12X”中的任一张登记表，未读取。请把工作表改为登记表的名称。",
        "“资产.xlsx”的工作表“资产”前 12X 行中没有登记表“资产”的栏目名，未读取。请在记录上方写明栏目名；可用模板。",
        "“资产”B7：登记表“资产”没有“12X”栏，该栏未读取；最接近的是“12”。如是写法不同，请改用登记表的栏目名；否则无需处理。",
        "“资产”B7：该栏没有栏目名，其中的内容未读取。请补写栏目名，或删去该栏。",
        "“资产”B7：栏目“原值”出现不止一次，只读取左边的一栏。请只保留一栏。",
        "“资产”B7：登记表“资产”缺必填栏“原值”，其各行均不能导入。请补该栏，或更正其栏目名。",
        "“资产.xlsx”的工作表“资产”是隐藏的，已照常读取。请核对其内容是否应当导入。",
        "工作表“资产”有 1 行是隐藏的（12X），已照常读取。请取消隐藏，核对这些行是否应当导入。",
        "工作表“资产”中有 1 行重复表头（12X），未作为记录读取。无需处理。",
        "工作表“资产”中有 1 行合计（12X），未作为记录读取，其数已核对。无需处理。",
        "工作表“资产”中有 1 行是填表说明或签章（12X），未作为记录读取。如其中有记录，请在首栏填写编号。",
        "工作表“资产”中有 1 行（12X）只在未读取的栏中有内容，未作为记录读取。请核对这些行。",
        "“资产”B7（原值）：合计行为 12X，而所读各行之和为 金额。请核对是否缺行、有行未能读取，或合计未更新。",
        "所读文件中没有县的说明（县代码、县名、区划版本、登记日期）。请附上模板的首张工作表，或在导入时说明。",
        "“资产”B7：“原值”为“12X”，应为金额。请更正该单元格。",
        "“资产”B7：县代码为 12X，应为 金额。请选用本县的文件。",
        "“资产”B7：登记表“资产”的记录 12X 所引用的“机构”12 未导入，故一并不导入。请先更正所引用的记录。",
      ]
    `);
    expect(told.map((each) => each.en)).toMatchInlineSnapshot(`
      [
        "资产!B7 (original cost): '12X' is no number; expected is an amount of money. Write one number, and put remarks elsewhere.",
        "资产!B7 (original cost): '12X' has more decimals than are kept; expected is an amount of money. Write the exact figure of the voucher; nothing is rounded when it comes in.",
        "资产!B7 (original cost): '12X' is too large to be kept exactly; expected is an amount of money. Check the figure and its unit.",
        "资产!B7 (original cost): the unit of '12X' does not belong to this column; expected is an amount of money. See whether it stands in the wrong column.",
        "资产!B7 (original cost): the spreadsheet turned '12X' into a rounded number and its digits are lost; expected is an amount of money. Format the column as text and write it again from the original.",
        "资产!B7 (original cost): '12X' is no day of the calendar; expected is an amount of money. Write year, month and day.",
        "资产!B7 (original cost): '12X' does not name the day; expected is an amount of money. Complete it from the original; nothing is presumed when it comes in.",
        "资产!B7 (original cost): '12X' is not among the values; expected is an amount of money. The nearest is '12'. Choose it from the list of the template.",
        "资产!B7 (original cost): there are several codes called '12X'; expected is one of an amount of money. Write the name with its code.",
        "资产!B7 (original cost): '12X' says neither yes nor no; expected is an amount of money. Write 是 or 否.",
        "资产!B7 (original cost): '12X' cannot be read; expected is an amount of money. Put back what was exported, or empty the cell.",
        "资产!B7 (original cost): the formula of the cell fails and shows '12X'. Correct the formula, or write its value.",
        "资产!B7 (original cost): the cell is empty, and no record may lack it. Fill it in.",
        "The sheet '资产' of '资产.xlsx' is no register of this deployment and was not read; the nearest is '12'. If it is a register, give the sheet its name, or use the headings of the template.",
        "The sheet '资产' of '资产.xlsx' could be any of these registers and was not read: 12X. Give the sheet the name of its register.",
        "The sheet '资产' of '资产.xlsx' has no headings of the register 'assets' (lines looked at: 12X); it was not read. Write the headings above the records; the template has them.",
        "资产!B7: the register 'assets' has no column '12X', which was not read; the nearest is '12'. If it only is written otherwise, use the heading of the register; else there is nothing to do.",
        "资产!B7: this column has no heading, and what stands in it was not read. Write its heading, or take the column out.",
        "资产!B7: the heading 'original cost' stands there more than once; only the column further left was read. Keep one of the columns.",
        "资产!B7: the register 'assets' lacks the required column 'original cost', and none of its lines can come in. Add the column, or correct its heading.",
        "The sheet '资产' of '资产.xlsx' is hidden; it was read like the others. See whether what stands in it is to come in.",
        "Hidden lines of the sheet '资产': 1 (12X); they were read like the others. Show them, and see whether they are to come in.",
        "Lines of the sheet '资产' that repeat its headings: 1 (12X); they were not read as records. There is nothing to do.",
        "Totals in the sheet '资产': 1 (line 12X); they were not read as records, and their sums were checked. There is nothing to do.",
        "Notes and signatures in the sheet '资产': 1 (line 12X); they were not read as records. If one of them is a record, write its identifier.",
        "Lines of the sheet '资产' that only hold something in columns that were not read: 1 (12X); they were left out. Look at these lines.",
        "资产!B7 (original cost): the total says 12X, but what was read adds up to an amount of money. See whether lines are missing or could not be read, or the total is out of date.",
        "No file says which county it is (code, name, edition of the division codes, date). Add the first sheet of the template, or say it when importing.",
        "资产!B7: 'original cost' is '12X'; expected is an amount of money. Correct the cell.",
        "资产!B7: the county is 12X; expected is an amount of money. Take the file of the county at hand.",
        "资产!B7: the record '12X' of the register 'assets' refers to '12' in 'institutions', which was left out, and so is left out too. Correct the record it refers to first.",
      ]
    `);
  });
});
