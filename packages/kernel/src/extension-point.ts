import type { z } from "zod";
import type { Citation } from "./citation.js";
import type { Message } from "./code.js";
import type { Composition } from "./composition.js";
import type { PlainDate } from "./date.js";
import type { Text } from "./text.js";

/** How a value came to stand at a point: added, put in place of another, or following another in time. */
export type Verb = "add" | "replace" | "succeed";

/** From when to when a contribution holds; null where it is open. */
export interface Validity {
  /** First day; null: always has. */
  from: PlainDate | null;
  /** Last day, included; null: no end known. */
  to: PlainDate | null;
}

/** A value some plugin has brought to an extension point, with where it comes from. */
export interface Contribution<T = unknown> {
  /** The plugin that brought it. */
  plugin: string;
  /** The point it stands at. */
  point: string;
  /** Its key there. */
  key: string;
  /** The value. */
  value: T;
  /** The days for which it holds. */
  validity: Validity;
  /** How it came to stand there. */
  verb: Verb;
  /** The contribution in whose place it stands, where it was replaced. */
  replaces?: Contribution<T> | undefined;
  /** `plugin/point/key` of the contribution it was derived from, where a point derived it. */
  derivedFrom: string | null;
}

/** A contribution that a point derives from one of its own, for example a requirement from a room specification. */
export interface Derived<T = unknown> {
  /** The point it goes to. */
  point: ExtensionPoint<T>;
  /** The value. */
  value: T;
}

/**
 * A place where plugins bring values (扩展点): institution kinds, duties, requirements, plans. The
 * package that owns it says what a value looks like and what identifies it.
 */
export interface ExtensionPoint<T> {
  /** Identifier, `package.thing`, for example `hierarchy.institution-kind`. */
  readonly id: string;
  /** What stands there, for readers. */
  readonly title: Text;
  /** Shape of a value; strict. */
  readonly schema: z.ZodType<T>;
  /** Whether every value has to cite a document; false for the vocabulary of the packages. */
  readonly cited: boolean;
  /**
   * Whether its values are judged also where others of them were refused: they do not look each other
   * up, and nothing else looks them up.
   */
  readonly checkedAlone: boolean;
  /**
   * What identifies a value among those of the same period.
   *
   * @param value - the value
   */
  key(value: T): string;
  /**
   * The clauses a value rests on.
   *
   * @param value - the value
   */
  cites(value: T): readonly Citation[];
  /**
   * What the value itself says of the days it holds; null where it says nothing.
   *
   * @param value - the value
   */
  validity(value: T): Validity | null;
  /**
   * Values for other points that follow from this one, provenance kept.
   *
   * @param value - the value
   */
  derive(value: T): Iterable<Derived>;
  /**
   * Judges all values together, once every plugin has contributed.
   *
   * @param entries - the values with their plugins
   * @param composition - what else was contributed
   */
  check(entries: readonly Contribution<T>[], composition: Composition): Iterable<Message>;
}

/** What has to be said to declare an {@link ExtensionPoint}; see there. */
export interface ExtensionPointDefinition<T> {
  /** Identifier, `package.thing`. */
  id: string;
  /** What stands there. */
  title: Text;
  /** Shape of a value. */
  schema: z.ZodType<T>;
  /** Whether every value has to cite a document; true unless said otherwise. */
  cited?: boolean;
  /** Whether its values are judged also where others of them were refused; false unless said otherwise. */
  checkedAlone?: boolean;
  /** What identifies a value. */
  key(value: T): string;
  /** The clauses a value rests on; its field `cites` unless said otherwise. */
  cites?(value: T): readonly Citation[];
  /** The days it holds; its field `period` unless said otherwise. */
  validity?(value: T): Validity | null;
  /** Values for other points that follow from it. */
  derive?(value: T): Iterable<Derived>;
  /** Judges all values together. */
  check?(entries: readonly Contribution<T>[], composition: Composition): Iterable<Message>;
}

/**
 * Declares a place where plugins bring values.
 *
 * @param definition - its identifier, the shape of a value and its key
 */
export function defineExtensionPoint<T>(
  definition: ExtensionPointDefinition<T>,
): ExtensionPoint<T> {
  return {
    cited: true,
    checkedAlone: false,
    cites: (value) => (value as { cites?: readonly Citation[] } | null)?.cites ?? [],
    validity: (value) => {
      const period = (value as { period?: { from: PlainDate; to?: PlainDate } } | null)?.period;
      return period === undefined ? null : { from: period.from, to: period.to ?? null };
    },
    derive: () => [],
    check: () => [],
    ...definition,
  };
}
