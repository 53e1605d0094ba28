import type { Text } from "@fuyou/kernel";

/**
 * Several names as one cell of a view (并列名称); null of none.
 *
 * @param names - the names
 */
export function joined(names: readonly Text[]): Text | null {
  if (names.length === 0) return null;
  return {
    zh: names.map(({ zh }) => zh).join("、"),
    en: names.map(({ en }) => en).join("; "),
  };
}
