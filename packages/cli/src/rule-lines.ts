import type { Command } from "commander";
import type { CommandLines } from "./command-lines.js";
import { comparedRules } from "./compared-rules.js";
import type { CommonFlags } from "./flags.js";

/** The flags of `rules`. */
export interface RulesFlags extends CommonFlags {
  /** The plugin whose rules are asked for. */
  plugin?: string;
  /** The day on which the rules hold. */
  on?: string;
  /** Where the pages go. */
  out?: string;
  /** The API documentation to link to. */
  api?: string;
}

/** The flags of `clauses`. */
export interface ClausesFlags extends CommonFlags {
  /** Where the pages go. */
  out?: string;
  /** The API documentation to link to. */
  api?: string;
}

/** The flags of `diff-rules`. */
export interface DiffRulesFlags extends CommonFlags {
  /** Whether to judge the county as its registers stand. */
  before?: boolean;
  /** The configuration of the deployment whose rules are the second side. */
  with?: string;
  /** The day on which both sides are judged. */
  on?: string;
}

/** The commands on rules and clauses (规则与条款). */
export function ruleLines(line: CommandLines): void {
  const { all } = line;
  const api = [
    "--api <folder>",
    line.say(
      "链接到的接口文档，默认是最近的 docs/api",
      "API documentation to link to; the nearest docs/api by default",
    ),
  ] as const;
  line
    .command(
      "rules",
      line.say(
        "逐句列出每条规则，以及规则本身的毛病",
        "list every rule as a sentence, and what is wrong with the rules (规则)",
      ),
    )
    .option("--plugin <id>", line.say("只列这个插件的规则", "only the rules of this plugin"))
    .addOption(
      line.day(
        "--on <date>",
        line.say("只列当日有效的规则", "only the rules that hold on this day"),
      ),
    )
    .option(
      "--out <folder>",
      line.say(
        "同时写出中英文规则目录网页",
        "also write the rule catalogue as pages, in both languages",
      ),
    )
    .option(...api)
    .action(
      line.does(async (path: string, flags: RulesFlags) =>
        (await import("./rules-command.js")).rulesCommand(path, flags),
      ),
    );
  line
    .bare(
      "diff-rules",
      line.say(
        "比较两套规则下判定和差额的变化",
        "tell which verdicts and shortfalls change under other rules (比较)",
      ),
    )
    .usage(
      "[options] <plugin-a> <plugin-b> [deployment]\n       fuyou diff-rules [options] --with <deployment> [deployment]",
    )
    .argument(
      "[names...]",
      line.say(
        "比较哪两个插件的规则，以及部署",
        "the plugins whose rules are compared, and the deployment",
      ),
    )
    .option(...all)
    .option(
      "--with <deployment>",
      line.say(
        "与另一部署的规则在同一个县上比较",
        "compare with the rules of another deployment on the same county",
      ),
    )
    .option(
      "--before",
      line.say(
        "按登记现状，而不是方案实施后",
        "judge the county as its registers stand instead of after its plans",
      ),
    )
    .addOption(
      line.day("--on <date>", line.say("两边都按这一天判定", "judge both sides on this day")),
    )
    .action(
      line.does(async (names: string[], flags: DiffRulesFlags, self: Command) => {
        const compared = comparedRules(names, flags.with !== undefined);
        if (compared === undefined) {
          return self.error("error: name two plugins, or another deployment by --with");
        }
        return (await import("./diff-rules-command.js")).diffRulesCommand(compared, flags);
      }),
    );
  line
    .command(
      "clauses",
      line.say(
        "列出文件的每一条款及其处置",
        "list every clause of the documents and what becomes of it (条款)",
      ),
    )
    .option(
      "--out <folder>",
      line.say(
        "同时写出中英文条款登记网页",
        "also write the clause register as pages, in both languages",
      ),
    )
    .option(...api)
    .action(
      line.does(async (path: string, flags: ClausesFlags) =>
        (await import("./clauses-command.js")).clausesCommand(path, flags),
      ),
    );
}
