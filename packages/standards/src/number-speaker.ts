import type { Text } from "@fuyou/kernel";
import type { CompiledRequirement } from "./compiled-requirement.js";
import { type ExactSpan, isKnown, type Ratio } from "./exact.js";
import { amountWords, numberWords } from "./wording.js";

const unknown: Text = { zh: "未知", en: "unknown" };

/** Puts the numbers of one requirement into words, in its unit; each amount once. */
export class NumberSpeaker {
  readonly #amounts = new Map<number, Text>();

  /** @param compiled - the requirement */
  constructor(readonly compiled: CompiledRequirement) {}

  /** What lies between two numbers; one number where they are the same. */
  span({ low, high }: ExactSpan): Text {
    const { measure } = this.compiled.requirement.require;
    if (isKnown({ low, high })) return this.#number(low);
    if (!Number.isFinite(low.k)) return unknown;
    const least = numberWords(low, measure);
    if (!Number.isFinite(high.k)) {
      return low.k === 0 ? unknown : { zh: `至少${least.zh}`, en: `${least.en} or more` };
    }
    const most = numberWords(high, measure);
    return { zh: `${least.zh}至${most.zh}`, en: `${least.en} to ${most.en}` };
  }

  /** A whole number. */
  amount(value: number): Text {
    let words = this.#amounts.get(value);
    if (words === undefined) {
      words = amountWords(value, this.compiled.requirement.require.measure);
      this.#amounts.set(value, words);
    }
    return words;
  }

  #number(value: Ratio): Text {
    return value.n === 1 && !this.compiled.partial
      ? this.amount(value.k)
      : numberWords(value, this.compiled.requirement.require.measure);
  }
}
