import type { Language } from "@fuyou/kernel";
import { type Command, InvalidArgumentError, Option } from "commander";
import { isDay } from "./day.js";

/** Where a command leaves its answer. */
export interface Outcome {
  /** 0 done, 1 the plan does not stand, 2 wrong usage, 3 unreadable input. */
  exitCode: number;
}

/** An option as its line in the help has it: how it is written, and what it does. */
type OptionLine = readonly [flags: string, description: string];

/**
 * What the commands of a subject are declared with (命令声明): their names, descriptions and options, and nothing that
 * has to load the framework. What a command does is imported when it runs.
 */
export class CommandLines {
  readonly #outcome: Outcome;

  /**
   * @param program - the command line
   * @param outcome - where the exit code goes
   * @param language - the language of the help
   */
  constructor(
    readonly program: Command,
    outcome: Outcome,
    readonly language: Language,
  ) {
    this.#outcome = outcome;
  }

  /** The sentence in the language of the help. */
  say(zh: string, en: string): string {
    return this.language === "zh" ? zh : en;
  }

  /** A command on a deployment, which is its last argument. */
  command(name: string, description: string): Command {
    return this.bare(name, description).argument(...this.deployment);
  }

  /** A command that says itself what its arguments are. */
  bare(name: string, description: string): Command {
    return this.program
      .command(name)
      .description(description)
      .option("--json", this.say("输出一个 JSON 值", "print one JSON object"))
      .addOption(this.lang())
      .exitOverride();
  }

  /** The deployment as an argument. */
  get deployment(): readonly [name: string, description: string, otherwise: string] {
    const description = this.say(
      "部署的文件夹或配置文件",
      "folder or configuration of the deployment",
    );
    return ["[deployment]", description, "."];
  }

  /** In which language to speak. */
  lang(): Option {
    const description = this.say(
      "使用的语言，默认随终端",
      "language to speak; that of the terminal by default",
    );
    return new Option("--lang <language>", description).choices(["zh", "en"]);
  }

  /** An option that takes a day. */
  day(flags: string, description: string): Option {
    return new Option(flags, description).argParser((value: string) => {
      if (isDay(value)) return value;
      throw new InvalidArgumentError("Not a date: YYYY-MM-DD.");
    });
  }

  /** Whether to list everything. */
  get all(): OptionLine {
    const zh = "全部列出，包括已达标的规则";
    return ["--all", this.say(zh, "list everything, also the rules that are met")];
  }

  /** Whether to print identifiers. */
  get ids(): OptionLine {
    const zh = "列出每条问题的编号，供 explain 使用";
    return ["--ids", this.say(zh, "print the identifier of each finding, for explain")];
  }

  /** Where the journal is. */
  get journal(): OptionLine {
    const description = this.say(
      "台账：文件夹或 postgres:// 地址；默认是配置旁的 journal",
      "folder, or postgres:// address; 'journal' beside the configuration by default",
    );
    return ["--journal <place>", description];
  }

  /** Who records. */
  get actor(): OptionLine {
    const description = this.say(
      "由谁登记：账号或机关，不写个人姓名",
      "who records: an account or an office, never a person's name",
    );
    return ["--actor <office>", description];
  }

  /**
   * An action that leaves its answer as the exit code.
   *
   * @param work - what is done with the arguments and flags as parsed
   */
  does<Args extends unknown[]>(
    work: (...args: Args) => Promise<number> | number,
  ): (...args: Args) => Promise<void> {
    return async (...args) => {
      this.#outcome.exitCode = await work(...args);
    };
  }
}
