import { loadDeployment, type MessageLine, messageCatalogue } from "@fuyou/deployment";
import { type Language, nearest } from "@fuyou/kernel";
import { cliCodes } from "./errors.js";
import { exitCodeOf } from "./exit-code.js";
import type { CommonFlags } from "./flags.js";
import { languageOf } from "./language.js";
import { printJson } from "./print.js";

/** The codes of the command line itself, which no deployment knows. */
export const ownCodes = { owner: "cli", codes: cliCodes };

/**
 * Explains the code of a message (查代码): what it means, how it comes about, the way out, and an example.
 *
 * @param name - the code as it was written; small letters and hyphens do
 * @param path - a deployment whose plugins are asked too
 * @param flags - what was asked for
 * @param commands - the commands, of which one may have been meant
 */
export async function helpCommand(
  name: string,
  path: string | undefined,
  flags: CommonFlags,
  commands: readonly string[],
): Promise<number> {
  const language = languageOf(flags.lang);
  const composition =
    path === undefined ? undefined : (await loadDeployment(path)).deployment.composition;
  const lines = await messageCatalogue({ composition, more: [ownCodes] });
  const code = name.toUpperCase().replaceAll("-", "_");
  const line = lines.find((each) => each.code === code);
  if (line === undefined) {
    const close = closest(
      lines.map((each) => each.code),
      code,
    );
    const meant = [...closest(commands, name).slice(0, 1), ...close].join(", ");
    const unknown = cliCodes.message("CLI_UNKNOWN_CODE", { asked: name, nearest: meant });
    process.stderr.write(`[${unknown.code}] ${unknown.text[language]}\n`);
    return exitCodeOf(unknown.code);
  }
  if (flags.json === true) printJson(line);
  else process.stdout.write(`${helpText(line, language)}\n`);
  return 0;
}

/** Up to three names: those that hold what was written, then those it takes the fewest letters to reach. */
function closest(names: readonly string[], written: string): string[] {
  const close = names.filter((each) => each.includes(written)).slice(0, 3);
  while (close.length < 3) {
    const next = nearest(
      written,
      names.filter((each) => !close.includes(each)),
    );
    if (next === undefined) break;
    close.push(next);
  }
  return close;
}

const labels = {
  meaning: { zh: "含义", en: "meaning" },
  cause: { zh: "起因", en: "cause" },
  fix: { zh: "处理", en: "way out" },
  example: { zh: "示例", en: "example" },
};

/**
 * What is told of a code, as text.
 *
 * @param line - the code as the catalogue has it
 * @param language - the language to speak
 */
export function helpText(line: MessageLine, language: Language): string {
  const stop = language === "zh" ? "：" : ": ";
  const told = (["meaning", "cause", "fix", "example"] as const).flatMap((part) => {
    const text = line[part];
    return text === null ? [] : [`  ${labels[part][language]}${stop}${text[language]}`];
  });
  return [`${line.code} (${line.owner})`, ...told].join("\n");
}
