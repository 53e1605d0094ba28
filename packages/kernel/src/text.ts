import { z } from "zod";

/**
 * A name or sentence in the two languages every reader of a county's reform meets: Chinese, the
 * language of the documents, and English.
 */
export interface Text {
  /** The Chinese wording (中文), simplified characters. */
  zh: string;
  /** The English wording. */
  en: string;
}

/** The language a document, message or picture is written in: `zh` Chinese, `en` English. */
export type Language = "zh" | "en";

/** Shape of a {@link Text}: both languages present and not empty. */
export const textSchema: z.ZodType<Text> = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});

/**
 * Writes a bilingual text: Chinese first, as in the documents.
 *
 * @param zh - the Chinese wording
 * @param en - the English wording
 */
export function text(zh: string, en: string): Text {
  return { zh, en };
}
