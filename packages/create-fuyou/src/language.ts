/** The languages spoken (语言). */
export type Language = "zh" | "en";

/**
 * The language to speak: the one asked for, or that of the terminal.
 *
 * @param asked - what `--lang` says
 * @param environment - the variables of the terminal
 */
export function languageOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === "zh" || asked === "en") return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().startsWith("zh") ? "zh" : "en";
}
