import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommandLines } from "./command-lines.js";
import type { CommonFlags } from "./flags.js";

/** The flags of `match`. */
export interface MatchFlags extends CommonFlags {
  /** Log of what was decided so far. */
  decisions?: string;
  /** The least score proposed. */
  least?: number;
  /** Where the workbook of proposals goes. */
  out?: string;
}

/** The flags of `decide`. */
export interface DecideFlags extends CommonFlags {
  /** The log of decisions. */
  log: string;
  /** The office that decided. */
  by: string;
  /** The day of the decisions. */
  on?: string;
}

/** The flags of `combine`. */
export interface CombineFlags extends CommonFlags {
  /** Log of decisions. */
  decisions: string;
  /** Where the combined registers go. */
  out: string;
}

/** The commands that make one list of two (两方登记合一). */
export function matchLines(line: CommandLines): void {
  const twoLists = (name: string, description: string): Command =>
    line
      .bare(name, description)
      .argument(
        "<left>",
        line.say(
          "保留编号的一方：工作簿、文件夹或 JSON 文件",
          "the list whose identifiers stay: a workbook, a folder or a JSON file",
        ),
      )
      .argument("<right>", line.say("另一方", "the other list"))
      .argument(...line.deployment);
  twoLists(
    "match",
    line.say(
      "提出两方登记中可能同一的记录",
      "propose which records of two lists are the same (两方比对)",
    ),
  )
    .option("--decisions <file>", line.say("已作决定的记录文件", "log of what was decided so far"))
    .addOption(
      new Option(
        "--least <score>",
        line.say(
          "提出的最低分值，0 至 100，默认 60",
          "the least score proposed, 0 to 100; 60 by default",
        ),
      ).argParser((value: string) => {
        if (/^\d{1,3}$/u.test(value) && Number(value) <= 100) return Number(value);
        throw new InvalidArgumentError("Not a score: a whole number from 0 to 100.");
      }),
    )
    .option(
      "--out <file>",
      line.say(
        "同时写出供人作决定的工作簿",
        "also write the proposals as a workbook in which people decide",
      ),
    )
    .option(...line.all)
    .action(
      line.does(async (left: string, right: string, path: string, flags: MatchFlags) =>
        (await import("./match-command.js")).matchCommand({ left, right }, path, flags),
      ),
    );
  line
    .bare(
      "decide",
      line.say(
        "把工作簿中作出的决定加入记录",
        "add what was decided in a workbook of proposals to the log (比对决定)",
      ),
    )
    .argument("<workbook>", line.say("填好返回的工作簿", "the workbook as it came back"))
    .argument(...line.deployment)
    .requiredOption(
      "--log <file>",
      line.say(
        "决定记录，JSON；没有时新建",
        "the log of decisions, JSON; written if it is not there",
      ),
    )
    .requiredOption(
      "--by <office>",
      line.say("由谁决定：机关，不写个人姓名", "who decided: an office, never a person's name"),
    )
    .addOption(
      line.day(
        "--on <date>",
        line.say("决定的日期，默认今天", "the day of the decisions; today by default"),
      ),
    )
    .action(
      line.does(async (workbook: string, path: string, flags: DecideFlags) =>
        (await import("./match-command.js")).decideCommand(workbook, path, flags),
      ),
    );
  twoLists(
    "combine",
    line.say("按决定把两方登记合为一份", "make one list of two by what was decided (两方合并)"),
  )
    .requiredOption("--decisions <file>", line.say("决定记录", "log of decisions"))
    .requiredOption(
      "--out <file>",
      line.say("合并后的登记以 JSON 写到哪里", "where the combined registers go, as JSON"),
    )
    .option(...line.all)
    .action(
      line.does(async (left: string, right: string, path: string, flags: CombineFlags) =>
        (await import("./match-command.js")).combineCommand({ left, right }, path, flags),
      ),
    );
}
