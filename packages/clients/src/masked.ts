/** What stands wherever somebody prints what is masked (遮蔽). */
export const mask = "〔已遮蔽 masked〕";

/**
 * Something about a person that no log, error or print-out ever shows (遮蔽值). Only {@link Masked.reveal} gives it out,
 * to whoever needs it for the person's own care.
 *
 * @typeParam T - what is masked
 */
export class Masked<T> {
  readonly #value: T;

  /**
   * @param value - what is masked
   */
  constructor(value: T) {
    this.#value = value;
  }

  /** The value itself; never pass it on to a log. */
  reveal(): T {
    return this.#value;
  }

  /** The mask. */
  toString(): string {
    return mask;
  }

  /** The mask. */
  toJSON(): string {
    return mask;
  }

  /** The mask, for what prints values in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return mask;
  }
}
