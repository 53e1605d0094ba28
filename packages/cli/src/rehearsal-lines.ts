import type { CommandLines } from "./command-lines.js";
import type { CommonFlags } from "./flags.js";

/** The flags of `run` and `plan`. */
export interface RunFlags extends CommonFlags {
  /** Where the report goes. */
  out?: string;
  /** Where what the report shows goes as JSON and CSV. */
  data?: string;
}

/** The flags of `check`. */
export interface CheckFlags extends CommonFlags {
  /** Whether a mandatory shortfall answers 1. */
  strict?: boolean;
  /** Whether to judge the county as its registers stand. */
  before?: boolean;
}

/** The flags of `explain`. */
export interface ExplainFlags extends CommonFlags {
  /** Whether to look only at the county as its registers stand. */
  before?: boolean;
}

/** The flags of `procure`. */
export interface ProcureFlags extends CommonFlags {
  /** Whether to take the county as its registers stand. */
  before?: boolean;
  /** File of the price list. */
  prices?: string;
}

/** The commands that rehearse or carry out all plans and judge the county (演练与检查). */
export function rehearsalLines(line: CommandLines): void {
  const { all, ids } = line;
  line
    .command(
      "run",
      line.say(
        "实施全部方案，检查全县，写出报告",
        "carry out all plans, judge the county and write the report (实施)",
      ),
    )
    .option(...all)
    .option(...ids)
    .option(
      "--out <folder>",
      line.say(
        "报告写到哪里，默认是配置旁的 out",
        "where the report goes; 'out' beside the configuration by default",
      ),
    )
    .option(
      "--data <folder>",
      line.say(
        "同时把报告中的全部数据写成 JSON 和 CSV",
        "also write everything the report shows as JSON and CSV",
      ),
    )
    .action(
      line.does(async (path: string, flags: RunFlags) =>
        (await import("./run-command.js")).runCommand(path, flags, false),
      ),
    );
  line
    .command(
      "plan",
      line.say(
        "演练全部方案，不作任何改动",
        "rehearse all plans without carrying anything out (演练)",
      ),
    )
    .option(...all)
    .option(...ids)
    .action(
      line.does(async (path: string, flags: RunFlags) =>
        (await import("./run-command.js")).runCommand(path, flags, true),
      ),
    );
  line
    .command(
      "check",
      line.say(
        "按方案实施后有效的规则检查全县",
        "judge the county by the rules in force after its plans (检查)",
      ),
    )
    .option(...all)
    .option(...ids)
    .option("--before", line.say("改按登记现状检查", "judge it as its registers stand instead"))
    .option(
      "--strict",
      line.say("有强制规则不足时返回 1", "answer 1 when a mandatory rule is short"),
    )
    .action(
      line.does(async (path: string, flags: CheckFlags) =>
        (await import("./check-command.js")).checkCommand(path, flags),
      ),
    );
  line
    .bare(
      "explain",
      line.say("逐步说明一条判定的依据", "explain one finding on a rule, step by step (说明)"),
    )
    .argument(
      "<finding>",
      line.say(
        "问题编号，由 check --ids 列出",
        "identifier of the finding, as check --ids prints it",
      ),
    )
    .argument(...line.deployment)
    .option("--all", line.say("列出所依据的全部记录", "list every record it rests on"))
    .option("--before", line.say("只看登记现状", "only on the county as its registers stand"))
    .action(
      line.does(async (finding: string, path: string, flags: ExplainFlags) =>
        (await import("./explain-command.js")).explainCommand(finding, path, flags),
      ),
    );
  line
    .command(
      "procure",
      line.say(
        "按镇街列出对照用房配置标准所缺的物品",
        "list what is lacking to room specifications, by township (采购)",
      ),
    )
    .option("--all", line.say("全部列出", "list everything"))
    .option(
      "--before",
      line.say(
        "按登记现状，而不是方案实施后",
        "for the county as its registers stand instead of after its plans",
      ),
    )
    .option(
      "--prices <file>",
      line.say(
        "价目表：JSON，items、boards、displays 中按代码写明单价（分）",
        "price list: JSON, fen by code in items, boards and displays",
      ),
    )
    .action(
      line.does(async (path: string, flags: ProcureFlags) =>
        (await import("./procure-command.js")).procureCommand(path, flags),
      ),
    );
}
