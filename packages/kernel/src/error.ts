import type { Message } from "./code.js";
import type { Text } from "./text.js";

const brand = Symbol.for("fuyou.error");

/**
 * A misuse of the framework, or an act that the county's state does not permit. Carries a stable
 * string code and says what is wrong, where, and what to do, in both languages. Faults of the
 * modelled world (a room too small, a post missing) are not errors but findings.
 */
export class FuyouError extends Error {
  /** Marks errors of this family across copies of the package; use {@link FuyouError.is}. */
  readonly [brand] = true;
  /** The stable code, for example `KERNEL_DUPLICATE_ID`. */
  readonly code: string;
  /** The sentence in both languages; `message` holds the English one. */
  readonly text: Text;
  /** The values the sentence was made of. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param message - the coded message
   * @param options - the error that caused this one, where there is one
   */
  constructor(message: Message, options?: { cause?: unknown }) {
    super(`[${message.code}] ${message.text.en}`, options);
    this.name = "FuyouError";
    this.code = message.code;
    this.text = message.text;
    this.details = message.values;
  }

  /**
   * Tells whether something thrown is an error of this framework, whichever copy of the package
   * made it.
   *
   * @param thrown - what was caught
   * @param code - when given, only errors of this code count
   */
  static is(thrown: unknown, code?: string): thrown is FuyouError {
    return (
      typeof thrown === "object" &&
      thrown !== null &&
      (thrown as Record<symbol, unknown>)[brand] === true &&
      (code === undefined || (thrown as FuyouError).code === code)
    );
  }
}
