import type { Command } from "commander";
import type { CommandLines } from "./command-lines.js";
import type { CommonFlags } from "./flags.js";
import type { JournalFlags } from "./journal-lines.js";
import { deploymentBehind } from "./named-deployment.js";

/** The flags of the commands that write to the journal. */
export interface WriteFlags extends JournalFlags {
  /** Who writes: an account or an office. */
  actor: string;
}

/** The flags of `enter`. */
export interface EnterFlags extends WriteFlags {
  /** Idempotency key; the name of the file by default. */
  key?: string;
}

/** The flags of `acts`. */
export interface ActsFlags extends CommonFlags {
  /** The kind of change whose shape is asked for. */
  change?: string;
}

/** The flags of the commands that act on a plan by an authority: `approve`, `record` and what takes back. */
export interface PlanFlags extends WriteFlags {
  /** The plan. */
  plan?: string;
  /** The phase. */
  phase?: string;
  /** The day of the act. */
  on?: string;
  /** Who permits it. */
  authority?: string;
  /** Number of the document that permits it. */
  number?: string;
}

/** The flags of `undo`. */
export interface UndoFlags extends PlanFlags {
  /** Number of the entry. */
  entry?: string;
}

/** The flags of `reverse`. */
export interface ReverseFlags extends PlanFlags {
  /** Records changed since that are left as they are. */
  leave?: string[] | undefined;
}

/** The commands that write to the journal (入账). */
export function entryLines(line: CommandLines): void {
  const { actor, journal, all } = line;
  const byPlan = (name: string, description: string): Command =>
    line
      .command(name, description)
      .requiredOption(...actor)
      .option(...journal)
      .option("--plan <id>", line.say("方案", "the plan"))
      .option(
        "--authority <issuer>",
        line.say("批准机关，默认随方案", "on whose authority; that of the plan by default"),
      )
      .option("--number <number>", line.say("文号", "number of the document"));
  const phase = [
    "--phase <id>",
    line.say("只限方案的这一阶段", "only this phase of the plan"),
  ] as const;
  byPlan(
    "approve",
    line.say("批准方案尚余部分的演练", "approve the rehearsal of what remains of a plan (批准)"),
  )
    .option(...all)
    .action(
      line.does(async (path: string, flags: PlanFlags) =>
        (await import("./approve-command.js")).approveCommand(path, flags),
      ),
    );
  byPlan(
    "record",
    line.say(
      "实施尚余各阶段并入账",
      "carry out the phases that remain, and record them in the journal (实施入账)",
    ),
  )
    .option("--phase <id>", line.say("只限这一阶段", "only this phase"))
    .addOption(
      line.day(
        "--on <date>",
        line.say(
          "行为日期，默认各阶段最后一日",
          "the day of the act; the last day of each phase by default",
        ),
      ),
    )
    .option(...all)
    .action(
      line.does(async (path: string, flags: PlanFlags) =>
        (await import("./record-command.js")).recordCommand(path, flags),
      ),
    );
  line
    .bare(
      "enter",
      line.say(
        "把文件中的事项登记入账，要么全部、要么全不",
        "enter the acts of a file in the journal, all or none (登记事项)",
      ),
    )
    .argument(
      "<file>",
      line.say(
        "JSON：事项列表，每项有 change、payload 和 on",
        "JSON: a list of acts, each with change, payload and on",
      ),
    )
    .argument(...line.deployment)
    .requiredOption(...actor)
    .option(...journal)
    .option(
      "--key <key>",
      line.say(
        "事项名，只登记一次；默认为文件名",
        "name of the matter, entered once; the file's name by default",
      ),
    )
    .option(...all)
    .action(
      line.does(async (file: string, path: string, flags: EnterFlags) =>
        (await import("./enter-command.js")).enterCommand(file, path, flags),
      ),
    );
  line
    .command("acts", line.say("列出可以登记的事项", "list what can be entered (可登记事项)"))
    .option(
      "--change <type>",
      line.say("这一类须写明的内容", "the shape of what this one has to be told"),
    )
    .action(
      line.does(async (path: string, flags: ActsFlags) =>
        (await import("./acts-command.js")).actsCommand(path, flags),
      ),
    );
  byPlan(
    "undo",
    line.say(
      "以新的条目冲销尚未生效的内容",
      "take back what has not taken effect, by further entries (冲销)",
    ),
  )
    .option(
      "--entry <number>",
      line.say(
        "这一条目，以及同一阶段一并入账的条目",
        "this entry, and what was recorded with it as one phase",
      ),
    )
    .option(...phase)
    .addOption(
      line.day(
        "--on <date>",
        line.say("行为日期，默认今天", "the day of the act; today by default"),
      ),
    )
    .action(
      line.does(async (path: string, flags: UndoFlags) =>
        (await import("./undo-command.js")).undoCommand(path, flags),
      ),
    );
  byPlan(
    "reverse",
    line.say(
      "经另行批准，反向实施已生效的方案",
      "reverse a plan that took effect, under an approval of its own (反向实施)",
    ),
  )
    .option(...phase)
    .addOption(
      line.day(
        "--on <date>",
        line.say(
          "反向实施后的第一日，默认今天",
          "first day on which it stands reversed; today by default",
        ),
      ),
    )
    .option(
      "--leave <records...>",
      line.say(
        "此后有改动、批准保持原样的记录",
        "records changed since that the approval leaves as they are",
      ),
    )
    .option(...all)
    .action(
      line.does(async (named: string, flags: ReverseFlags, self: Command) => {
        if (flags.plan === undefined || flags.authority === undefined) {
          self.error(
            "error: a reversal names its plan (--plan) and its own approval (--authority)",
          );
        }
        const { values: leave, path } = deploymentBehind(named, flags.leave);
        return (await import("./reverse-command.js")).reverseCommand(path, { ...flags, leave });
      }),
    );
}
