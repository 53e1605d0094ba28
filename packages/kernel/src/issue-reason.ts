import { z } from "zod";
import type { Text } from "./text.js";

type LocaleError = (issue: z.core.$ZodRawIssue) => { message: string } | string | undefined | null;

let chinese: LocaleError | undefined;

/**
 * What a schema has to say of a value, in both languages. A check of one's own gives its Chinese
 * sentence in `params`: `.refine(isPlainDate, { error: "not a day", params: { zh: "不是日期" } })`.
 *
 * @param issue - what the schema found
 * @param root - the value that was judged, for the type it really has
 */
export function reasonOf(issue: z.core.$ZodIssue, root: unknown): Text {
  const en = issue.message;
  if (issue.code === "custom") {
    const own: unknown = issue.params?.zh;
    return { zh: typeof own === "string" ? own : en, en };
  }
  chinese ??= z.locales.zhCN().localeError as LocaleError;
  const raw = { ...issue, input: valueAt(root, issue.path), inst: undefined };
  const said = chinese(raw as unknown as z.core.$ZodRawIssue);
  return { zh: (typeof said === "string" ? said : said?.message) ?? en, en };
}

/**
 * Everything a schema has to say of a value, each with its field: `title.zh: …; kind: …`.
 *
 * @param error - what the schema found
 * @param root - the value that was judged
 */
export function reasonsOf(error: z.ZodError, root: unknown): Text {
  const each = error.issues.map((issue) => ({
    field: issue.path.join("."),
    reason: reasonOf(issue, root),
  }));
  const said = (language: keyof Text, colon: string, stop: string) =>
    each
      .map(({ field, reason }) => (field === "" ? "" : `${field}${colon}`) + reason[language])
      .join(stop);
  return { zh: said("zh", "：", "；"), en: said("en", ": ", "; ") };
}

/**
 * The value at a path inside another; undefined where the path leads nowhere.
 *
 * @param root - the value to look into
 * @param path - names of fields and numbers of list entries
 */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at = root;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at;
}
