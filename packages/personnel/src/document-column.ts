import type { ViewColumn } from "@fuyou/kernel";
import type { DocumentColumn } from "@fuyou/reform";

/**
 * A column of a paper on people (表格栏目).
 *
 * @param key - its key in every row
 * @param kind - what it holds
 * @param zh - its heading in Chinese
 * @param en - its heading in English
 */
export function column(
  key: string,
  kind: ViewColumn["kind"],
  zh: string,
  en: string,
): DocumentColumn {
  return { key, kind, label: { zh, en } };
}

/**
 * A column that people fill in by hand (待填栏).
 *
 * @param key - its key in every row
 * @param zh - its heading in Chinese
 * @param en - its heading in English
 */
export function blank(key: string, zh: string, en: string): DocumentColumn {
  return { ...column(key, "text", zh, en), fill: true };
}
