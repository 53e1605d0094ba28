import { InvalidArgumentError } from "commander";
import type { CommandLines } from "./command-lines.js";
import { isDay } from "./day.js";
import type { CommonFlags } from "./flags.js";

/** The flags of the commands on the journal. */
export interface JournalFlags extends CommonFlags {
  /** Folder or address of the journal. */
  journal?: string;
}

/** The flags of `show`. */
export interface ShowFlags extends JournalFlags {
  /** Only records in force that refer to this one. */
  of?: string;
}

/** The commands that read the journal (台账查询). */
export function journalLines(line: CommandLines): void {
  const { journal } = line;
  line
    .command(
      "history",
      line.say("列出本县台账的条目", "list the entries of the county's journal (台账)"),
    )
    .option(...journal)
    .action(
      line.does(async (path: string, flags: JournalFlags) =>
        (await import("./history-command.js")).historyCommand(path, flags),
      ),
    );
  line
    .command(
      "verify",
      line.say(
        "验证台账：链条、重放、逐条平衡",
        "prove the journal: chain, replay and balance at every entry (验证)",
      ),
    )
    .option(...journal)
    .action(
      line.does(async (path: string, flags: JournalFlags) =>
        (await import("./verify-command.js")).verifyCommand(path, flags),
      ),
    );
  line
    .command(
      "unsettled",
      line.say(
        "列出未决事项：未了结的个案、文书、签字",
        "list what is not settled yet: open cases, papers, signatures (未决事项)",
      ),
    )
    .option(...journal)
    .option(...line.all)
    .action(
      line.does(async (path: string, flags: JournalFlags) =>
        (await import("./unsettled-command.js")).unsettledCommand(path, flags),
      ),
    );
  line
    .bare(
      "show",
      line.say(
        "列出一张登记表在台账中的记录",
        "show the records of a register as the journal holds them (登记记录)",
      ),
    )
    .argument(
      "<register>",
      line.say("登记表名，例如 assets", "name of the register, for example assets"),
    )
    .argument(...line.deployment)
    .option(
      "--of <id>",
      line.say(
        "只列引用这一记录（例如某机构）的有效记录",
        "only those in force that refer to this record, such as an institution",
      ),
    )
    .option(...journal)
    .action(
      line.does(async (register: string, path: string, flags: ShowFlags) =>
        (await import("./show-command.js")).showCommand(register, path, flags),
      ),
    );
  line
    .bare(
      "lineage",
      line.say(
        "说明一条记录的沿革，包括已撤回的",
        "tell what became of a record, also of one taken back (沿革)",
      ),
    )
    .argument(
      "<record>",
      line.say(
        "记录：登记表/编号，例如 institutions/station",
        "the record: register/identifier, for example institutions/station",
      ),
    )
    .argument(...line.deployment)
    .option(...journal)
    .action(
      line.does(async (record: string, path: string, flags: JournalFlags) =>
        (await import("./lineage-command.js")).lineageCommand(record, path, flags),
      ),
    );
  line
    .bare(
      "as-of",
      line.say(
        "说明台账所载本县在某日的状况",
        "tell how the county stood on a day, as its journal holds it (历史)",
      ),
    )
    .argument(
      "<date>",
      line.say(
        "日期 YYYY-MM-DD，或入账时刻（ISO 格式）",
        "the day, YYYY-MM-DD, or an ISO instant of recording",
      ),
      (value: string) => {
        if (isDay(value) || /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return value;
        throw new InvalidArgumentError("Not a day (YYYY-MM-DD) nor an ISO instant with Z.");
      },
    )
    .argument(...line.deployment)
    .option(...journal)
    .action(
      line.does(async (date: string, path: string, flags: JournalFlags) =>
        (await import("./as-of-command.js")).asOfCommand(date, path, flags),
      ),
    );
}
