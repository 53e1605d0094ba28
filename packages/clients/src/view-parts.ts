import type { Text, ViewCell, ViewColumn } from "@fuyou/kernel";
import { z } from "zod";

/** The options of a view that has none. */
export const noOptions: z.ZodType<Record<string, never>> = z.strictObject({});

/**
 * A column of a view.
 *
 * @param key - its key in every row
 * @param zh - its Chinese heading
 * @param en - its English heading
 * @param kind - what it holds; text by default
 */
export function column(
  key: string,
  zh: string,
  en: string,
  kind: ViewColumn["kind"] = "text",
): ViewColumn {
  return { key, label: { zh, en }, kind };
}

/**
 * Several texts in one cell; null where there is none.
 *
 * @param texts - the texts
 */
export function joined(texts: readonly Text[]): ViewCell {
  if (texts.length === 0) return null;
  return {
    zh: texts.map((each) => each.zh).join("；"),
    en: texts.map((each) => each.en).join("; "),
  };
}
