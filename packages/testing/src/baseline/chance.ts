import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Both ends of a range of whole numbers, included. */
export type Range = readonly [from: number, to: number];

const streams = [
  "population",
  "personnel",
  "rooms",
  "assets",
  "qualifications",
  "furnishings",
  "holdings",
] as const;

/** What is drawn for: each has a stream of its own, so that one more draw here shifts nothing there. */
export type Stream = (typeof streams)[number];

/**
 * Repeatable chance (可复现的随机数): the same seed and stream give the same draws on every machine.
 * pure-rand rather than seedrandom (ambient, patches `Math`) or random-js (no jump between streams).
 */
export class Chance {
  readonly #generator;

  /**
   * @param seed - whole number
   * @param stream - what is drawn for
   */
  constructor(seed: number, stream: Stream) {
    this.#generator = xoroshiro128plus(seed);
    for (let at = streams.indexOf(stream); at >= 0; at--) this.#generator.jump();
  }

  /**
   * A whole number of a range.
   *
   * @param range - both ends, included
   */
  within([from, to]: Range): number {
    return from === to ? from : uniformInt(this.#generator, from, to);
  }

  /**
   * True in so many of a hundred draws.
   *
   * @param percent - 0 to 100
   */
  percent(percent: number): boolean {
    return uniformInt(this.#generator, 1, 100) <= percent;
  }

  /**
   * One of several.
   *
   * @param items - at least one
   */
  pick<T>(items: readonly T[]): T {
    return items[uniformInt(this.#generator, 0, items.length - 1)] as T;
  }
}
