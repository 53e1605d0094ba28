import { createHash } from "node:crypto";

/**
 * The hash of what was ordered (内容摘要): SHA-256 over its JSON, in hexadecimal. The same content has the
 * same hash on every machine.
 *
 * @param content - plain data, its lists in a settled order
 */
export function inputHash(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
