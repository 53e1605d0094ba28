import type { FuyouError, Language, Message } from "@fuyou/kernel";

/**
 * Where to ask about a code (查代码), as a line behind what was said.
 *
 * @param code - the code
 * @param language - the language to speak
 */
export function whereToAsk(code: string, language: Language): string {
  return language === "zh"
    ? `  起因与示例：fuyou help ${code}`
    : `  cause and example: fuyou help ${code}`;
}

/**
 * The code of an error that tells most: the first of those listed where an error lists several, as that of a
 * composition does.
 *
 * @param error - the error
 */
export function codeToAsk(error: FuyouError & { issues?: readonly Message[] }): string {
  return error.issues?.[0]?.code ?? error.code;
}
