import { FuyouError } from "@fuyou/kernel";
import { CommanderError } from "commander";
import { languageOf } from "./language.js";
import { createProgram } from "./program.js";
import { unusablePlace } from "./unusable-place.js";

/** Exit code for a fault of the program itself, apart from those that answer the user (sysexits EX_SOFTWARE). */
const programFault = 70;

/** What the user named is not there, or is not what it has to be. */
const wrongUsage = new Set([
  "CLI_CANNOT_WRITE",
  "CLI_OUTPUT_IS_INPUT",
  "DEPLOYMENT_FINDING_MALFORMED",
  "DEPLOYMENT_FINDING_NOT_A_RULE",
  "DEPLOYMENT_FINDING_UNKNOWN",
  "DEPLOYMENT_UNKNOWN_PLUGIN",
  "DEPLOYMENT_UNKNOWN_PLAN_NAMED",
  "DEPLOYMENT_UNKNOWN_REGISTER",
  "CLIENTS_UNKNOWN_UNIT",
  "DEPLOYMENT_UNKNOWN_VIEW",
  "DEPLOYMENT_UNKNOWN_DOCUMENT",
  "DEPLOYMENT_UNKNOWN_COPY",
  "DEPLOYMENT_VIEW_OPTIONS",
  "REFORM_UNKNOWN_PHASE",
]);

/** What was read and is refused as it stands: the books, or an act on them. */
const refused = new Set([
  "DEPLOYMENT_BOOKS_NOT_BEGUN",
  "DEPLOYMENT_KEY_REUSED",
  "DEPLOYMENT_NOTHING_TO_UNDO",
  "DEPLOYMENT_TOOK_EFFECT",
  "DEPLOYMENT_UNDO_PAST",
  "DEPLOYMENT_UNDO_UNAUTHORISED",
  "DEPLOYMENT_PHASE_STANDS_UPON",
  "DEPLOYMENT_NOTHING_TO_REVERSE",
  "DEPLOYMENT_ALREADY_REVERSED",
  "DEPLOYMENT_LATER_PHASE_STANDS",
]);

/** What was named and cannot be read as what it has to be. */
const unreadable = new Set([
  "CLIENTS_BAD_KEY",
  "CLI_PLACE_UNUSABLE",
  "REGISTERS_MATCH_WORKBOOK",
  "REGISTERS_MATCH_WORD",
]);

/**
 * Carries out one command line (命令行) and prints what it has to say.
 *
 * @param argv - the arguments, after the program and its script as in `process.argv`
 * @returns what the command answers: 0 done, 1 the plan does not stand, 2 wrong usage, 3 unreadable input
 */
export async function commandLine(argv: readonly string[]): Promise<number> {
  const outcome = { exitCode: 0 };
  try {
    await createProgram(outcome).parseAsync(argv);
    return outcome.exitCode;
  } catch (caught) {
    if (caught instanceof CommanderError) return caught.exitCode === 0 ? 0 : 2;
    const thrown = unusablePlace(caught) ?? caught;
    if (!FuyouError.is(thrown)) {
      process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
      return programFault;
    }
    process.stderr.write(`[${thrown.code}] ${thrown.text[languageOf(askedLanguage(argv))]}\n`);
    if (wrongUsage.has(thrown.code)) return 2;
    if (refused.has(thrown.code)) return 1;
    if (unreadable.has(thrown.code)) return 3;
    return thrown.code.startsWith("DEPLOYMENT_") || thrown.code === "KERNEL_COMPOSITION" ? 3 : 1;
  }
}

/** The language asked for, also where the command failed before its flags were read. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const flags = argv.map((argument, index) =>
    argument === "--lang" ? argv[index + 1] : argument.match(/^--lang=(.*)$/)?.[1],
  );
  return flags.find((language) => language !== undefined);
}
