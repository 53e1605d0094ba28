import type { Language } from "./language.js";
import { messages } from "./messages.js";

/** A code of the table of messages. */
export type Code = keyof typeof messages;

/** What was asked for cannot be done (无法新建): a code, and the values that make it concrete. */
export class CreateError extends Error {
  override readonly name = "CreateError";

  /**
   * @param code - what is wrong
   * @param values - what stands in the places of its sentences
   */
  constructor(
    readonly code: Code,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(said(code, values, "en"));
  }

  /**
   * The whole sentence: what is wrong, where, and what to do.
   *
   * @param language - the language to speak
   */
  in(language: Language): string {
    return `[${this.code}] ${said(this.code, this.values, language)}`;
  }
}

function said(code: Code, values: Readonly<Record<string, string>>, language: Language): string {
  const { what, fix } = messages[code];
  const sentence = `${what[language]}${language === "en" ? " " : ""}${fix[language]}`;
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
