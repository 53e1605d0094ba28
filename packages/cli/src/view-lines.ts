import { Option } from "commander";
import type { CommandLines } from "./command-lines.js";
import type { CommonFlags } from "./flags.js";
import { deploymentBehind } from "./named-deployment.js";

/** The flags of `views`. */
export interface ViewsFlags extends CommonFlags {
  /** Folder or address of the journal that is asked; a rehearsal otherwise. */
  journal?: string;
  /** Whether to take the county as its registers stand. */
  before?: boolean;
  /** The day of the questions. */
  on?: string;
  /** Where the pages go. */
  out?: string;
}

/** The flags of `view`. */
export interface ViewFlags extends CommonFlags {
  /** Folder or address of the journal that is asked; a rehearsal otherwise. */
  journal?: string;
  /** Whether to take the county as its registers stand. */
  before?: boolean;
  /** The day of the question. */
  on?: string;
  /** What is asked more narrowly, each `name=value`. */
  set?: string[] | undefined;
}

/** The flags of `documents`. */
export interface DocumentsFlags extends CommonFlags {
  /** Where the documents go; they are listed only where absent. */
  out?: string;
  /** Only these documents. */
  only?: string[] | undefined;
  /** Only those of this plan. */
  plan?: string;
  /** Only this copy. */
  copy?: string;
  /** The forms. */
  format?: ("docx" | "xlsx" | "json" | "csv")[];
  /** Folder or address of the journal; `true` for the one beside the configuration, a rehearsal where absent. */
  journal?: string | true | undefined;
  /** Whether persons are named. */
  names?: boolean;
}

/** The commands that ask a county questions and draw up its papers (报表与公文). */
export function viewLines(line: CommandLines): void {
  const before = [
    "--before",
    line.say(
      "按登记现状，而不是方案实施后",
      "for the county as its registers stand instead of after its plans",
    ),
  ] as const;
  const journal = [
    "--journal <place>",
    line.say(
      "按这一台账所载，而不是演练：文件夹或 postgres:// 地址",
      "ask the county as this journal holds it, instead of a rehearsal: folder or postgres:// address",
    ),
  ] as const;
  line
    .command(
      "views",
      line.say("列出可以查询的报表", "list the questions that can be asked of the county (报表)"),
    )
    .option(...before)
    .addOption(
      line.day(
        "--on <date>",
        line.say("按哪一天，默认随本县", "the day of the questions; that of the county by default"),
      ),
    )
    .option(...journal)
    .option(
      "--out <folder>",
      line.say(
        "同时把每张报表写成中英文网页",
        "also write every answer as a page, in both languages",
      ),
    )
    .action(
      line.does(async (path: string, flags: ViewsFlags) =>
        (await import("./view-command.js")).viewsCommand(path, flags),
      ),
    );
  line
    .bare("view", line.say("查询一张报表", "ask one question of the county (报表)"))
    .argument(
      "<view>",
      line.say("报表编号，由 fuyou views 列出", "identifier of the view, as fuyou views lists it"),
    )
    .argument(...line.deployment)
    .option(
      "--set <name=value...>",
      line.say(
        "缩小范围，可用选项见 views --json",
        "ask more narrowly; the options are told by views --json",
      ),
    )
    .option(...before)
    .addOption(
      line.day(
        "--on <date>",
        line.say("按哪一天，默认随本县", "the day of the question; that of the county by default"),
      ),
    )
    .option(...journal)
    .option(...line.all)
    .action(
      line.does(async (view: string, named: string, flags: ViewFlags) => {
        const { values: set, path } = deploymentBehind(named, flags.set);
        return (await import("./view-command.js")).viewCommand(view, path, { ...flags, set });
      }),
    );
  line
    .command(
      "documents",
      line.say(
        "列出整合的公文，或起草公文",
        "list the documents of the reform, or draw them up (公文)",
      ),
    )
    .option(
      "--out <folder>",
      line.say(
        "起草到这个文件夹，不写则只列出",
        "draw them up into this folder; they are listed otherwise",
      ),
    )
    .option(
      "--only <ids>",
      line.say(
        "只要这些公文，逗号分隔或逐个写",
        "only these documents, with commas between them or one by one",
      ),
      (ids: string, sofar: string[] | undefined) => [...(sofar ?? []), ...ids.split(",")],
    )
    .option("--plan <id>", line.say("只要这一方案的", "only those of this plan"))
    .option(
      "--copy <key>",
      line.say("只要这一份，例如某单位的", "only this copy, for example of one unit"),
    )
    .addOption(
      new Option(
        "--format <forms...>",
        line.say("格式，默认 docx", "the forms; docx by default"),
      ).choices(["docx", "xlsx", "json", "csv"]),
    )
    .option(
      "--journal [place]",
      line.say(
        "按台账所载，而不是演练：文件夹或 postgres:// 地址；默认是配置旁的 journal",
        "from what this journal holds, instead of a rehearsal: folder or postgres:// address; 'journal' beside the configuration by default",
      ),
    )
    .option(
      "--names",
      line.say(
        "写出姓名，供签署；默认隐去个人信息",
        "name persons, for papers to be signed; personal data are masked otherwise",
      ),
    )
    .action(
      line.does(async (named: string, flags: DocumentsFlags) => {
        const { values: only, path } = deploymentBehind(named, flags.only);
        const place = typeof flags.journal === "string" ? [flags.journal] : undefined;
        const behind = deploymentBehind(path, place);
        const held = place !== undefined && behind.values === undefined ? true : flags.journal;
        const { documentsCommand } = await import("./documents-command.js");
        return documentsCommand(behind.path, { ...flags, only, journal: held });
      }),
    );
}
