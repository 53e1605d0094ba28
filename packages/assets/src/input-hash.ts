import { createHash } from "node:crypto";

/**
 * The hash of what was ordered (内容摘要): SHA-256 over its JSON with sorted keys, in hexadecimal. The same
 * content has the same hash on every machine, in whatever order its fields were written; a field that is
 * undefined counts as absent.
 *
 * @param content - plain data, its lists in a settled order
 */
export function inputHash(content: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(content)))
    .digest("hex");
}

/** Plain data with the fields of every object in alphabetical order. */
function sorted(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(sorted);
  if (typeof content !== "object" || content === null) return content;
  const fields = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, value]) => [key, sorted(value)]));
}
