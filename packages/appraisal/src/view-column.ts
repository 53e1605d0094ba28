import type { ViewColumn } from "@fuyou/kernel";

/**
 * A column of a view.
 *
 * @param key - its key in every row
 * @param kind - what it holds
 * @param zh - its heading in Chinese
 * @param en - its heading in English
 */
export function viewColumn(
  key: string,
  kind: ViewColumn["kind"],
  zh: string,
  en: string,
): ViewColumn {
  return { key, kind, label: { zh, en } };
}
