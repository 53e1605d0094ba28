import type { FuyouError } from "@fuyou/kernel";

const brand = Symbol.for("fuyou.error");

/**
 * Whether something thrown is a coded error of the framework (带代码的错误), told by its brand: the kernel, which makes
 * them, is not loaded before a command has work for it.
 *
 * @param thrown - what was caught
 */
export function isCoded(thrown: unknown): thrown is FuyouError {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    (thrown as Record<symbol, unknown>)[brand] === true
  );
}
