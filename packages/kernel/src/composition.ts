import type { Container } from "inversify";
import type { Citation } from "./citation.js";
import type { PlainDate } from "./date.js";
import type { Contribution, ExtensionPoint } from "./extension-point.js";
import { tablePoint } from "./extension-points.js";
import type { ConfiguredPlugin } from "./plugin.js";
import type { AnyTable } from "./table.js";

/**
 * What a set of plugins amounts to (组合): every value at every extension point, with its plugin and
 * the days it holds, and the container of their services. Made by `compose`.
 */
export class Composition {
  readonly #byPoint: ReadonlyMap<string, readonly Contribution[]>;
  readonly #keys = new Map<string, ReadonlySet<string>>();
  readonly #index = new Map<string, Map<string, Contribution[]>>();
  readonly #points: ReadonlyMap<string, ExtensionPoint<unknown>>;

  /** @internal */
  constructor(
    /** The plugins, dependencies before those that build on them. */
    readonly plugins: readonly ConfiguredPlugin[],
    points: Iterable<ExtensionPoint<unknown>>,
    byPoint: ReadonlyMap<string, readonly Contribution[]>,
    /** The services of all plugins. */
    readonly container: Container,
  ) {
    this.#points = new Map([...points].map((point) => [point.id, point]));
    this.#byPoint = byPoint;
  }

  /**
   * Every contribution to a point, over all periods.
   *
   * @param point - the point
   */
  all<T>(point: ExtensionPoint<T>): readonly Contribution<T>[] {
    return (this.#byPoint.get(point.id) ?? []) as readonly Contribution<T>[];
  }

  /**
   * The contributions to a point that hold on a day.
   *
   * @param point - the point
   * @param date - the day
   */
  at<T>(point: ExtensionPoint<T>, date: PlainDate): Contribution<T>[] {
    return this.all(point).filter((each) => holds(each, date));
  }

  /**
   * The value of a key, on a day where one is given; otherwise the first that was contributed.
   *
   * @param point - the point
   * @param key - the key
   * @param date - the day
   */
  get<T>(point: ExtensionPoint<T>, key: string, date?: PlainDate): T | undefined {
    let index = this.#index.get(point.id);
    if (index === undefined) {
      index = new Map();
      for (const each of this.all(point)) {
        const held = index.get(each.key);
        if (held === undefined) index.set(each.key, [each]);
        else held.push(each);
      }
      this.#index.set(point.id, index);
    }
    const held = (index.get(key) ?? []) as Contribution<T>[];
    return (date === undefined ? held[0] : held.find((each) => holds(each, date)))?.value;
  }

  /**
   * The keys at a point, over all periods.
   *
   * @param point - identifier of the point
   */
  keys(point: string): ReadonlySet<string> {
    let keys = this.#keys.get(point);
    if (keys === undefined) {
      keys = new Set((this.#byPoint.get(point) ?? []).map((each) => each.key));
      this.#keys.set(point, keys);
    }
    return keys;
  }

  /** The points that anything was contributed to. */
  get points(): readonly ExtensionPoint<unknown>[] {
    return [...this.#points.values()];
  }

  /**
   * Everything one plugin has contributed.
   *
   * @param plugin - its identifier
   */
  contributionsOf(plugin: string): Contribution[] {
    return [...this.#byPoint.values()].flatMap((held) =>
      held.filter((each) => each.plugin === plugin),
    );
  }

  /**
   * The clauses a contribution rests on.
   *
   * @param contribution - what was contributed
   */
  citesOf(contribution: Contribution): readonly Citation[] {
    return this.#points.get(contribution.point)?.cites(contribution.value) ?? [];
  }

  /** The registers the plugins declare. */
  get tables(): readonly AnyTable[] {
    return this.all(tablePoint).map((each) => each.value);
  }
}

/** Whether a contribution holds on a day. */
function holds(each: Contribution, date: PlainDate): boolean {
  const { from, to } = each.validity;
  return (from === null || from <= date) && (to === null || date <= to);
}
