import type { Language } from "@fuyou/kernel";
import { Command } from "commander";
import { chineseHelp } from "./chinese-help.js";
import { clientLines } from "./client-lines.js";
import { CommandLines, type Outcome } from "./command-lines.js";
import { entryLines } from "./entry-lines.js";
import { helpLines } from "./help-lines.js";
import { journalLines } from "./journal-lines.js";
import { matchLines } from "./match-lines.js";
import { registerLines } from "./register-lines.js";
import { rehearsalLines } from "./rehearsal-lines.js";
import { ruleLines } from "./rule-lines.js";
import { version } from "./version.js";
import { viewLines } from "./view-lines.js";

/** The subjects, in the order of the help. */
const subjects = [
  rehearsalLines,
  ruleLines,
  registerLines,
  matchLines,
  viewLines,
  entryLines,
  journalLines,
  clientLines,
  helpLines,
];

/**
 * The command line: arguments and printing only; the work is done by `@fuyou/deployment`, which is imported when a
 * command runs.
 *
 * @param outcome - where the exit code goes
 * @param language - the language of the help
 */
export function createProgram(outcome: Outcome, language: Language): Command {
  const program = new Command("fuyou");
  const line = new CommandLines(program, outcome, language);
  program
    .description(
      line.say(
        "妇幼 Fuyou：县级妇幼保健与计划生育服务资源整合（县级合、乡增强、村共享）的编制、演练、实施和验证。",
        "妇幼 Fuyou: compose, rehearse, carry out and prove the integration of a county's maternal-and-child-health and family-planning services (县级合、乡增强、村共享).",
      ),
    )
    .addHelpText(
      "after",
      line.say(
        "\n[deployment] 是文件夹或 fuyou.config.ts，默认取最近的。\n返回码：0 完成；1 方案未能编成或验证不符（加 --strict 时：有强制规则不足）；2 用法有误；3 输入无法读取。",
        "\n[deployment] is a folder or a fuyou.config.ts; the nearest one by default.\nExit code: 0 done; 1 a plan does not compile or a proof is broken (with --strict: a mandatory rule is short); 2 wrong usage; 3 unreadable input.",
      ),
    )
    .version(version(), "-V, --version", line.say("显示版本", "print the version"))
    .helpOption("-h, --help", line.say("显示帮助", "display help for command"))
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride();
  if (language === "zh") program.configureHelp(chineseHelp);
  for (const declare of subjects) declare(line);
  return program;
}
