import type { Text } from "./text.js";

/**
 * One entry of a package's table of messages: what is wrong and what to do about it, in both
 * languages, with named places such as `{institution}` for what is wrong where.
 */
export interface MessageTemplate {
  /** What is wrong, and where. */
  what: Text;
  /** How it comes about, without places (起因): for the error catalogue and `fuyou help`. */
  cause?: Text;
  /** What the reader can do about it (处理办法). */
  fix: Text;
  /** Invented values for the places, of which the catalogue makes its example (示例). */
  example?: Readonly<Record<string, string | number | Text>>;
}

/** Names of the places `{like-this}` in a template, read from its type. */
export type Places<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | Places<Rest>
  : never;

/** Values for the places of a template; numbers are written as they are. */
export type Values<T extends MessageTemplate> = {
  [P in
    | Places<T["what"]["zh"]>
    | Places<T["what"]["en"]>
    | Places<T["fix"]["zh"]>
    | Places<T["fix"]["en"]>]: string | number | Text;
};

/** A coded message with the values that make it concrete; what errors and findings are made of. */
export interface Message {
  /** The code, for example `REFORM_UNDECIDED`. */
  code: string;
  /** The values of its places. */
  values: Record<string, string | number | Text>;
  /** The whole sentence: what, where, and what to do. */
  text: Text;
}

/** A package's table of codes, with one function to make a message of a code. */
export interface Codes<T extends Record<string, MessageTemplate>> {
  /** The templates, for the error catalogue. */
  readonly table: T;
  /**
   * Makes a code's message concrete.
   *
   * @param code - a code of this table
   * @param values - what stands in the template's places
   */
  message<C extends keyof T & string>(code: C, values: Values<T[C]>): Message;
}

/** Templates taken apart once: what stands between places, and their names in turn. */
const parted = new Map<string, readonly string[]>();

function fill(
  template: string,
  values: Record<string, string | number | Text>,
  language: keyof Text,
) {
  let parts = parted.get(template);
  if (parts === undefined) {
    parts = template.split(/\{([^}]+)\}/);
    parted.set(template, parts);
  }
  let text = parts[0] as string;
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] as string;
    const value = values[name];
    if (value === undefined) text += `{${name}}`;
    else text += typeof value === "object" ? value[language] : String(value);
    text += parts[index + 1] as string;
  }
  return text;
}

/**
 * Declares the coded messages of a package. Codes are part of the API: they stay stable, and each
 * says what is wrong, where, and what to do, in Chinese and English.
 *
 * @param table - code → template; the places of both languages must be the same
 */
export function defineCodes<const T extends Record<string, MessageTemplate>>(table: T): Codes<T> {
  return {
    table,
    message(code, values) {
      const template = table[code] as MessageTemplate;
      const concrete = values as Record<string, string | number | Text>;
      const say = (language: keyof Text, stop: string) =>
        `${fill(template.what[language], concrete, language)}${stop}${fill(template.fix[language], concrete, language)}`;
      return { code, values: concrete, text: { zh: say("zh", ""), en: say("en", " ") } };
    },
  };
}
