import { Option } from "commander";
import type { CommandLines } from "./command-lines.js";
import type { CommonFlags } from "./flags.js";

/** The flags of `template`. */
export interface TemplateFlags extends CommonFlags {
  /** Where the workbook goes. */
  out: string;
  /** The day whose code lists count. */
  on?: string;
}

/** The flags of `import`. */
export interface ImportFlags extends CommonFlags {
  /** Where the registers go; nothing is written without it. */
  out?: string;
  /** Where the files go that come back with their faults marked. */
  annotated?: string;
  /** Whether the valid part comes in where not everything passes. */
  validPart?: boolean;
  /** Whether the files amend the registers of the deployment. */
  merge?: boolean;
  /** The day whose code lists count. */
  on?: string;
}

/** The flags of `export`. */
export interface ExportFlags extends CommonFlags {
  /** Where the file goes, or the folder of the files. */
  out: string;
  /** As a workbook, as text files, or as data. */
  format: "xlsx" | "csv" | "json";
  /** Whether as the plans leave the county. */
  after?: boolean;
  /** Folder or address of the journal whose county is exported. */
  journal?: string;
  /** Whether fields that identify persons are written. */
  names?: boolean;
}

/** The commands on registers as files (登记表). */
export function registerLines(line: CommandLines): void {
  line
    .command(
      "template",
      line.say(
        "写出可填报全部登记表的工作簿",
        "write a workbook in which all registers can be filled in (登记表模板)",
      ),
    )
    .requiredOption("--out <file>", line.say("工作簿写到哪里", "where the workbook goes"))
    .addOption(
      line.day(
        "--on <date>",
        line.say(
          "按哪一天的代码表，默认随登记",
          "the day whose code lists count; that of the registers by default",
        ),
      ),
    )
    .action(
      line.does(async (path: string, flags: TemplateFlags) =>
        (await import("./template-command.js")).templateCommand(path, flags),
      ),
    );
  line
    .bare(
      "import",
      line.say(
        "从工作簿和文本文件读入登记表，要么全部、要么全不",
        "read registers from workbooks and text files, all or none (导入登记表)",
      ),
    )
    .usage("[options] <files...> [deployment]")
    .argument(
      "<files...>",
      line.say(
        "XLSX、CSV、TSV 文件或其文件夹，最后可写部署",
        "XLSX, CSV or TSV files, or folders of them; the deployment may follow",
      ),
    )
    .option(
      "--out <file>",
      line.say(
        "登记以 JSON 写到哪里，不写则只检查",
        "where the registers go as JSON; nothing is written without it",
      ),
    )
    .option(
      "--annotated <place>",
      line.say(
        "标出错误后的文件放到哪里；多个文件有错时写文件夹",
        "where the file goes with its faults marked; a folder where several have faults",
      ),
    )
    .option(
      "--valid-part",
      line.say(
        "不能全部通过时，导入无误的部分并列出其余",
        "take what is valid where not everything passes, and list the rest",
      ),
    )
    .option(
      "--merge",
      line.say(
        "修订部署现有登记：编号相同的以文件为准",
        "amend the registers of the deployment: same identifiers are replaced",
      ),
    )
    .addOption(
      line.day(
        "--on <date>",
        line.say(
          "按哪一天的代码表，默认随本县",
          "the day whose code lists count; that of the county by default",
        ),
      ),
    )
    .option(...line.all)
    .action(
      line.does(async (names: string[], flags: ImportFlags) =>
        (await import("./import-command.js")).importCommand(names, flags),
      ),
    );
  line
    .command(
      "export",
      line.say("把本县登记写成文件", "write the registers of the county as files (登记表导出)"),
    )
    .requiredOption(
      "--out <place>",
      line.say("文件写到哪里，csv 为文件夹", "where the file goes; for csv the folder"),
    )
    .addOption(
      new Option(
        "--format <format>",
        line.say("工作簿、文本文件或数据", "workbook, text files or data"),
      )
        .choices(["xlsx", "csv", "json"])
        .default("xlsx"),
    )
    .option(
      "--after",
      line.say(
        "按方案实施后，而不是登记现状",
        "as its plans leave the county instead of as its registers stand",
      ),
    )
    .addOption(
      new Option(
        "--journal <place>",
        line.say(
          "按这一台账所载：文件夹或 postgres:// 地址",
          "as this journal holds the county: folder or postgres:// address",
        ),
      ).conflicts("after"),
    )
    .option(
      "--names",
      line.say(
        "同时写出个人信息栏目，默认不写",
        "also write fields that identify persons; they are left out otherwise",
      ),
    )
    .action(
      line.does(async (path: string, flags: ExportFlags) =>
        (await import("./export-command.js")).exportCommand(path, flags),
      ),
    );
}
