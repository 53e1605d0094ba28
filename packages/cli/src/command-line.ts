import type { FuyouError } from "@fuyou/kernel";
import { CommanderError } from "commander";
import { isCoded } from "./coded-error.js";
import { exitCodeOf } from "./exit-code.js";
import { languageOf } from "./language.js";
import { createProgram } from "./program.js";
import { codeToAsk, whereToAsk } from "./where-to-ask.js";

/** Exit code for a fault of the program itself, apart from those that answer the user (sysexits EX_SOFTWARE). */
const programFault = 70;

/**
 * Carries out one command line (命令行) and prints what it has to say.
 *
 * @param argv - the arguments, after the program and its script as in `process.argv`
 * @returns what the command answers: 0 done, 1 the plan does not stand, 2 wrong usage, 3 unreadable input
 */
export async function commandLine(argv: readonly string[]): Promise<number> {
  const outcome = { exitCode: 0 };
  const language = languageOf(askedLanguage(argv));
  try {
    await createProgram(outcome, language).parseAsync(argv);
    return outcome.exitCode;
  } catch (caught) {
    if (caught instanceof CommanderError) return caught.exitCode === 0 ? 0 : 2;
    const thrown = isCoded(caught) ? caught : await ofTheSystem(caught);
    if (thrown === undefined) {
      process.stderr.write(`${caught instanceof Error ? caught.stack : String(caught)}\n`);
      return programFault;
    }
    process.stderr.write(`[${thrown.code}] ${thrown.text[language]}\n`);
    process.stderr.write(`${whereToAsk(codeToAsk(thrown), language)}\n`);
    return exitCodeOf(thrown.code);
  }
}

/** What the system says of a file as a coded error; imported only where something went wrong. */
async function ofTheSystem(caught: unknown): Promise<FuyouError | undefined> {
  return (await import("./unusable-place.js")).unusablePlace(caught);
}

/** The language asked for, also where the command failed before its flags were read. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const flags = argv.map((argument, index) =>
    argument === "--lang" ? argv[index + 1] : argument.match(/^--lang=(.*)$/)?.[1],
  );
  return flags.find((language) => language !== undefined);
}
