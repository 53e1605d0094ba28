import type { Text } from "@fuyou/kernel";

/**
 * Alternatives in a row (并列用语): "甲或乙", "a or b".
 *
 * @param names - at least one
 */
export function listed(names: readonly Text[]): Text {
  return {
    zh: names.map((each) => each.zh).join("或"),
    en: names.map((each) => each.en).join(" or "),
  };
}
