import type { CommandLines } from "./command-lines.js";
import type { CommonFlags } from "./flags.js";

/** The command that explains codes and commands (查代码与命令). */
export function helpLines(line: CommandLines): void {
  const { program } = line;
  line
    .bare(
      "help",
      line.say(
        "说明一个消息代码的含义、起因、处理办法和示例，或一条命令",
        "explain the code of a message: meaning, cause, way out, example; or a command (查代码)",
      ),
    )
    .argument(
      "[name]",
      line.say(
        "消息代码，例如 KERNEL_DUPLICATE_PLUGIN，或命令",
        "a code, for example KERNEL_DUPLICATE_PLUGIN, or a command",
      ),
    )
    .argument(
      "[deployment]",
      line.say("部署：也查其插件的代码", "a deployment whose plugins' codes are looked up too"),
    )
    .action(
      line.does(async (name: string | undefined, path: string | undefined, flags: CommonFlags) => {
        const command = program.commands.find((each) => each.name() === name);
        if (name === undefined || command !== undefined) {
          (command ?? program).outputHelp();
          return 0;
        }
        const commands = program.commands.map((each) => each.name());
        return (await import("./help-command.js")).helpCommand(name, path, flags, commands);
      }),
    );
}
