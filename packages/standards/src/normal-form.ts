import type { Predicate, Value } from "./predicate.js";

/**
 * The same text for data that say the same (规范写法), whatever the order of their keys. Of conditions, whatever
 * the order and nesting of those that hold together or by choice, and whether one value is written as `is`
 * or as `in`.
 *
 * @param value - plain data
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const condition = asCondition(value);
  if (condition !== undefined) return conditionText(condition);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${key}:${canonical(held)}`).join(",")}}`;
}

/**
 * The conditions that have to hold together, whether they stand in one `all`, in several, or alone.
 *
 * @param predicate - the condition; none of an absent one
 */
export function conjuncts(predicate: Predicate | undefined): readonly Predicate[] {
  if (predicate === undefined) return [];
  return "all" in predicate ? predicate.all.flatMap(conjuncts) : [predicate];
}

function alternatives(predicate: Predicate): readonly Predicate[] {
  return "any" in predicate ? predicate.any.flatMap(alternatives) : [predicate];
}

/** A condition that may be written in several ways; undefined for other data. */
function asCondition(value: object): Predicate | undefined {
  const [key, ...others] = Object.keys(value);
  const only = others.length === 0;
  const several = only && (key === "all" || key === "any" || key === "not");
  const test = "field" in value && ("is" in value || "in" in value);
  return several || test ? (value as Predicate) : undefined;
}

function conditionText(predicate: Predicate): string {
  if ("all" in predicate) return joined("all", conjuncts(predicate));
  if ("any" in predicate) return joined("any", alternatives(predicate));
  if ("not" in predicate) {
    const { not } = predicate;
    return "not" in not ? canonical(not.not) : `not ${canonical(not)}`;
  }
  const values: readonly Value[] =
    "is" in predicate ? [predicate.is] : "in" in predicate ? predicate.in : [];
  const field = "field" in predicate ? predicate.field : "";
  return `${field} in ${sorted(values.map((each) => JSON.stringify(each)))}`;
}

function joined(word: "all" | "any", parts: readonly Predicate[]): string {
  const texts = sorted(parts.map(canonical));
  return texts.length === 1 ? (texts[0] as string) : `${word}(${texts.join(",")})`;
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
