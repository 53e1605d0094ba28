import { z } from "zod";

/**
 * A contributed value as text (值的映像), to tell whether two are the same: data as it is, fields in order, and for
 * what is no data what it is. It may hold functions, schemas, and itself.
 *
 * @param value - the value
 */
export function imageOf(value: unknown): string {
  return write(value, new Map());
}

function write(value: unknown, above: Map<object, number>): string {
  if (typeof value === "function") return `function ${value.name}`;
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  }
  const depth = above.get(value);
  if (depth !== undefined) return `the one ${above.size - depth} above`;
  if (value instanceof z.ZodType) return `schema ${value.type}`;
  above.set(value, above.size);
  const inner = parts(value).map(([name, each]) => `${name}:${write(each, above)}`);
  above.delete(value);
  return `{${inner.join(",")}}`;
}

function parts(value: object): [string, unknown][] {
  if (value instanceof Map) return [...value].map(([name, each]) => [String(name), each]);
  if (value instanceof Set) return [...value].map((each, at) => [String(at), each]);
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
