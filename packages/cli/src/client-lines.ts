import type { Command } from "commander";
import type { CommandLines } from "./command-lines.js";
import type { CommonFlags } from "./flags.js";

/** The flags of the commands on the client store. */
export interface ClientFlags extends CommonFlags {
  /** Folder of the store. */
  clients: string;
  /** File of its key. */
  key: string;
  /** Whether to look things up in the county as its registers stand. */
  before?: boolean;
}

/** The flags of `due`. */
export interface DueFlags extends ClientFlags {
  /** The day. */
  on?: string;
  /** How many days ahead. */
  ahead?: string;
}

/** The commands on the client store (服务对象库). */
export function clientLines(line: CommandLines): void {
  const atDesk = (
    name: string,
    description: string,
    argument: readonly [string, string],
  ): Command =>
    line
      .bare(name, description)
      .argument(...argument)
      .argument(...line.deployment)
      .requiredOption(
        "--clients <folder>",
        line.say(
          "服务对象库的文件夹，与台账分开",
          "folder of the client store, apart from the journal",
        ),
      )
      .requiredOption(
        "--key <file>",
        line.say("密钥文件，与库分开保管", "file of its key, kept apart from the store"),
      )
      .option(
        "--before",
        line.say("按登记现状查对", "look things up in the county as its registers stand"),
      );
  line.program
    .command("client-key")
    .description(
      line.say(
        "建立服务对象库的密钥，只做一次",
        "make the key of a client store, once (服务对象库密钥)",
      ),
    )
    .argument(
      "<file>",
      line.say("要写的文件，须尚不存在", "the file to write, which must not be there yet"),
    )
    .addOption(line.lang())
    .action(
      line.does(async (file: string, flags: CommonFlags) =>
        (await import("./clients-command.js")).clientKeyCommand(file, flags),
      ),
    );
  atDesk("enrol", line.say("登记自愿接受服务的对象", "enrol clients who asked for it (自愿登记)"), [
    "<file>",
    line.say("JSON：登记名单", "JSON: a list of enrolments"),
  ]).action(
    line.does(async (file: string, path: string, flags: ClientFlags) =>
      (await import("./clients-command.js")).enrolCommand(file, path, flags),
    ),
  );
  atDesk("leave", line.say("退出登记，不留痕迹", "let clients leave, without a trace (退出登记)"), [
    "<file>",
    line.say(
      'JSON：登记时所用的身份名单，例如 ["SYNTHETIC-0001"]',
      'JSON: a list of their identities as enrolled, for example ["SYNTHETIC-0001"]',
    ),
  ]).action(
    line.does(async (file: string, path: string, flags: ClientFlags) =>
      (await import("./clients-command.js")).leaveCommand(file, path, flags),
    ),
  );
  atDesk(
    "due",
    line.say(
      "列出某单位在何时前应向谁提供什么服务",
      "list what a unit has to offer to whom until when (服务名单)",
    ),
    [
      "<unit>",
      line.say(
        "机构编号；none 表示无人提供的",
        "identifier of the institution; none for what nobody provides",
      ),
    ],
  )
    .addOption(
      line.day(
        "--on <date>",
        line.say("日期，默认随本县", "the day; that of the county by default"),
      ),
    )
    .option("--ahead <days>", line.say("提前多少天，默认 14", "how many days ahead; 14 by default"))
    .option(...line.all)
    .action(
      line.does(async (unit: string, path: string, flags: DueFlags) =>
        (await import("./clients-command.js")).dueCommand(unit, path, flags),
      ),
    );
}
