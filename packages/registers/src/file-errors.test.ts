import { codeFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { fileCodes } from "./file-errors.js";

describe("messages on files", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(fileCodes)).toEqual([]);
  });

  it("are these sentences", () => {
    const values = {
      file: "资产.xlsx",
      first: "资产一.xlsx",
      sheet: "资产",
      reason: "EACCES",
      kind: "XLS",
      named: { zh: "文本", en: "text" },
      found: { zh: "XLSX 工作簿", en: "an XLSX workbook" },
      size: 300,
      limit: 256,
      count: 3,
      part: "xl/a.xml",
      ratio: 999,
      row: 7,
      cell: "B7",
      cells: "B7, B8, B9",
      targets: "a.xlsx",
      encoding: "UTF-16",
      line: 7,
      sample: "锟斤拷",
    };
    const codes = Object.keys(fileCodes.table) as (keyof typeof fileCodes.table)[];
    const told = codes.map((code) => fileCodes.message(code, values).text);
    expect(told.map((each) => each.zh)).toMatchInlineSnapshot(`
      [
        "文件 资产.xlsx 的工作表 资产 超过 256 行。请分成几个文件，或放宽上限。",
        "文件 资产.xlsx 的工作表 资产 第 7 行超过 256 列。请删除多余的列；文本文件请核对分隔符。",
        "文件 资产.xlsx 的单元格 资产!B7 超过 256 个字符。请缩短内容。",
        "工作簿 资产.xlsx 含宏，只读取值，宏不运行也不保留。建议另存为不含宏的 XLSX。",
        "工作簿 资产.xlsx 引用外部文件或数据（a.xlsx），一律不访问，只取文件中存有的值。请把引用的单元格粘贴为值，以免数值过时。",
        "工作簿 资产.xlsx 含动态数据交换（a.xlsx），可借以运行程序，一律不执行。请核对来源；确系登记表的，粘贴为值后另存。",
        "文件 资产.xlsx 的工作表 资产 有 3 个公式没有存值：B7, B8, B9。公式不计算；请用表格软件打开并保存一次，或粘贴为值。",
        "文件 资产.xlsx 的工作表 资产 有 3 个单元格的值是错误：B7, B8, B9。请改正公式或填写值；读取时按空格处理。",
        "从文件 资产.xlsx 中没有读到任何登记记录。请用模板填写；或把工作表（文本文件则为文件名）改为登记表名称，并在记录上方写明栏目名。",
        "文件 资产.xlsx 与 资产一.xlsx 内容相同，只读取一次。如应是另一份文件，请核对；否则无需处理。",
        "文本文件 资产.xlsx 按 UTF-16 编码读取。如有乱码，请另存为 UTF-8 或 XLSX。",
        "文本文件 资产.xlsx 既不是 UTF-8 也不是 GB18030（GBK、GB2312）编码。请用表格软件打开，核对文字无误后另存为 XLSX 或 UTF-8 的 CSV。",
        "文本文件 资产.xlsx 第 7 行有乱码：锟斤拷。该文件曾以错误编码保存，原文已失；请从原系统重新导出为 UTF-8 或 XLSX。",
        "文本文件 资产.xlsx 第 7 行起的引号没有配对。含引号的单元格须整体用引号括起，内部引号写两个；最好另存为 XLSX。",
        "找不到文件 资产.xlsx。请核对路径和文件名。",
        "文件 资产.xlsx 无法读取：EACCES。请核对权限，并关闭正在使用该文件的程序。",
        "文件夹 资产.xlsx 中没有登记表文件。请放入 XLSX、CSV 或 TSV 文件，或另指文件夹。",
        "文件 资产.xlsx 是空的。请重新导出或另存该文件。",
        "文件 资产.xlsx 不是登记表能用的格式。请另存为 XLSX，或 CSV、TSV 文本。",
        "文件 资产.xlsx 是 XLS 格式，不读取。请用表格软件打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入。",
        "文件 资产.xlsx 有打开密码，无法读取。请在表格软件中取消打开密码，另存后再导入。",
        "文件 资产.xlsx 的内容与扩展名不符：按名应为 文本，实为 XLSX 工作簿。不要只改扩展名；请用表格软件打开后另存为 XLSX 或 CSV。",
        "文件 资产.xlsx 有 300 MB，超过上限 256 MB。请分成几个文件，或放宽上限。",
        "文件 资产.xlsx 已损坏或不完整：EACCES。请重新复制或下载；能打开的，用表格软件另存一份再导入。",
        "工作簿 资产.xlsx 内有 3 个部件，超过上限 256 个。登记表不会有这么多部件；请把数据粘贴为值到新工作簿。",
        "工作簿 资产.xlsx 解压后有 300 MB，超过上限 256 MB。请核对来源；确系登记表的，分成几个文件或放宽上限。",
        "工作簿 资产.xlsx 的文字解压后有 300 MB，超过上限 256 MB。请核对来源；确系登记表的，分成几个文件或放宽上限。",
        "工作簿 资产.xlsx 的部件 xl/a.xml 压缩比为 999，超过上限 256，疑为压缩炸弹。请核对来源，不要打开；确系登记表的，把数据粘贴为值到新工作簿。",
        "工作簿 资产.xlsx 的部件名 xl/a.xml 指向文件之外。正常软件不会这样写；请核对来源，不要打开。",
        "工作簿 资产.xlsx 的部件 xl/a.xml 含 DOCTYPE 声明，不读取。表格软件不会写 DOCTYPE；请核对来源，不要打开。",
      ]
    `);
    expect(told.map((each) => each.en)).toMatchInlineSnapshot(`
      [
        "the sheet 资产 of 资产.xlsx has more than 256 rows. Split it into several files, or raise the limit.",
        "row 7 of the sheet 资产 of 资产.xlsx has more than 256 columns. Delete the columns that are too many; in a text file check the delimiter.",
        "the cell 资产!B7 of 资产.xlsx has more than 256 characters. Shorten it.",
        "the workbook 资产.xlsx has macros; only values are read, and no macro is run or kept. It is better saved as XLSX without macros.",
        "the workbook 资产.xlsx refers to files or data outside (a.xlsx); none is opened, and only values stored in the file are taken. Paste the cells that refer to them as values, so that none is out of date.",
        "the workbook 资产.xlsx has dynamic data exchange (a.xlsx), by which programs can be run; none is carried out. Check where it comes from; if it is a register, paste its data as values and save it anew.",
        "formulas without a stored value in the sheet 资产 of 资产.xlsx: 3 (B7, B8, B9). Formulas are not worked out; open and save the file once in a spreadsheet program, or paste them as values.",
        "cells that hold an error in the sheet 资产 of 资产.xlsx: 3 (B7, B8, B9). Correct the formula or write the value; they are read as empty.",
        "no record of any register was read from 资产.xlsx. Fill in the template; or name the sheet (of a text file, the file) after its register, and write the headings above the records.",
        "the file 资产.xlsx holds the same as 资产一.xlsx; it was read once. See whether it should have been another file; else there is nothing to do.",
        "the text file 资产.xlsx was read as UTF-16. If any text looks wrong, save it as UTF-8 or XLSX.",
        "the text file 资产.xlsx is encoded neither in UTF-8 nor in GB18030 (GBK, GB2312). Open it in a spreadsheet program, see that the text is right, and save it as XLSX or CSV in UTF-8.",
        "the text file 资产.xlsx is garbled in line 7: 锟斤拷. It was once saved in a wrong encoding and the text is lost; export it anew as UTF-8 or XLSX.",
        "in the text file 资产.xlsx a quotation mark from row 7 on is not closed, or not where one can be. Quote such a cell as a whole and double the quotation marks inside it; best save it as XLSX.",
        "there is no file 资产.xlsx. Check the path and the name.",
        "the file 资产.xlsx cannot be read: EACCES. Check its permissions, and close the program that has it open.",
        "the folder 资产.xlsx holds no file of registers. Put XLSX, CSV or TSV files into it, or name another folder.",
        "the file 资产.xlsx is empty. Export or save it once more.",
        "the file 资产.xlsx is of no kind that registers come in. Save it as XLSX, or as CSV or TSV text.",
        "the file 资产.xlsx is of the format XLS, which is not read. Open it in a spreadsheet program, choose File → Save As with the type Excel Workbook (*.xlsx), and import that.",
        "the file 资产.xlsx is protected by a password and cannot be read. Take the password off in a spreadsheet program, save it, and import that.",
        "the file 资产.xlsx is not what its ending says: text by its name, an XLSX workbook in fact. Do not merely rename it; open it in a spreadsheet program and save it as XLSX or CSV.",
        "the file 资产.xlsx has 300 MB, more than the limit of 256 MB. Split it into several files, or raise the limit.",
        "the file 资产.xlsx is damaged or incomplete: EACCES. Copy or download it again; if it still opens, save it anew in a spreadsheet program and import that.",
        "the workbook 资产.xlsx has 3 parts, more than the limit of 256. No register has that many; paste the data as values into a new workbook.",
        "the workbook 资产.xlsx unpacks to 300 MB, more than the limit of 256 MB. Check where it comes from; if it is a register, split it or raise the limit.",
        "the texts of the workbook 资产.xlsx unpack to 300 MB, more than the limit of 256 MB. Check where it comes from; if it is a register, split it or raise the limit.",
        "the part xl/a.xml of the workbook 资产.xlsx is packed 999 to 1, beyond the limit of 256, as zip bombs are. Check where it comes from and do not open it; if it is a register, paste its data as values into a new workbook.",
        "the workbook 资产.xlsx has a part named xl/a.xml, which leads out of the file. No honest program writes that; check where it comes from and do not open it.",
        "the part xl/a.xml of the workbook 资产.xlsx has a DOCTYPE, and is not read. No spreadsheet program writes one; check where it comes from and do not open it.",
      ]
    `);
  });
});
