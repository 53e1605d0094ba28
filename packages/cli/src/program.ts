import { Command, Option } from "commander";
import { checkCommand } from "./check-command.js";
import { clausesCommand } from "./clauses-command.js";
import type { CheckFlags, CommonFlags, Outcome, RunFlags } from "./flags.js";
import { runCommand } from "./run-command.js";

/**
 * The command line: arguments and printing only; the work is done by `@fuyou/deployment`.
 *
 * @param outcome - where the exit code goes
 */
export function createProgram(outcome: Outcome): Command {
  const program = new Command("fuyou")
    .description(
      "妇幼 Fuyou: compose, rehearse, carry out and prove the integration of a county's maternal-and-child-health and family-planning services (县级合、乡增强、村共享).",
    )
    .addHelpText(
      "after",
      "\n[deployment] is a folder or a fuyou.config.ts; the nearest one by default.\nExit code: 0 done; 1 a plan does not compile or a proof is broken (with --strict: a mandatory rule is short); 2 wrong usage; 3 unreadable input.",
    )
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride();
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .argument("[deployment]", "folder or configuration of the deployment", ".")
      .option("--json", "print one JSON object")
      .addOption(
        new Option(
          "--lang <language>",
          "language to speak; that of the terminal by default",
        ).choices(["zh", "en"]),
      )
      .exitOverride();
  const all = ["--all", "list everything, also the rules that are met"] as const;
  command("run", "carry out all plans, judge the county and write the report (实施)")
    .option(...all)
    .option("--out <folder>", "where the report goes; 'out' beside the configuration by default")
    .action(async (path: string, flags: RunFlags) => {
      outcome.exitCode = await runCommand(path, flags, false);
    });
  command("plan", "rehearse all plans without carrying anything out (演练)")
    .option(...all)
    .action(async (path: string, flags: RunFlags) => {
      outcome.exitCode = await runCommand(path, flags, true);
    });
  command("check", "judge the county by the rules in force after its plans (检查)")
    .option(...all)
    .option("--before", "judge it as its registers stand instead")
    .option("--strict", "answer 1 when a mandatory rule is short")
    .action(async (path: string, flags: CheckFlags) => {
      outcome.exitCode = await checkCommand(path, flags);
    });
  command("clauses", "list every clause of the documents and what becomes of it (条款)").action(
    async (path: string, flags: CommonFlags) => {
      outcome.exitCode = await clausesCommand(path, flags);
    },
  );
  return program;
}
