import { z } from "zod";
import { nearest } from "./nearest.js";
import type { Text } from "./text.js";

type LocaleError = (issue: z.core.$ZodRawIssue) => { message: string } | string | undefined | null;

let chinese: LocaleError | undefined;

/**
 * What a schema has to say of a value, in both languages. A check of one's own gives its Chinese
 * sentence in `params`: `.refine(isPlainDate, { error: "not a day", params: { zh: "不是日期" } })`.
 *
 * @param issue - what the schema found
 * @param root - the value that was judged, for the type it really has
 * @param schema - the schema that judged it, for the keys it knows
 */
export function reasonOf(issue: z.core.$ZodIssue, root: unknown, schema?: z.ZodType): Text {
  if (issue.code === "unrecognized_keys") return unknownKeysReason(issue, schema);
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
 * @param schema - the schema that judged it, for the keys it knows
 */
export function reasonsOf(error: z.ZodError, root: unknown, schema?: z.ZodType): Text {
  const each = error.issues.map((issue) => ({
    field: issue.path.join("."),
    reason: reasonOf(issue, root, schema),
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

/**
 * That a value has keys its form does not know, each with the nearest one that it does (未知的键).
 *
 * @param issue - what the schema found: the keys, and where they stand
 * @param schema - the schema that found it
 */
export function unknownKeysReason(
  { keys, path }: Pick<z.core.$ZodIssueUnrecognizedKeys, "keys" | "path">,
  schema?: z.ZodType,
): Text {
  const known = knownKeys(schema, path);
  const meant = keys.map((key) => nearest(key, known));
  const zh = keys.map((key, index) => {
    const near = meant[index];
    return near === undefined ? `“${key}”` : `“${key}”（最接近的是“${near}”）`;
  });
  const en = keys.map((key, index) => {
    const near = meant[index];
    return near === undefined ? `"${key}"` : `"${key}" (the nearest is "${near}")`;
  });
  const several = keys.length > 1 ? "keys" : "key";
  return { zh: `出现未知的键：${zh.join("、")}`, en: `Unrecognized ${several}: ${en.join(", ")}` };
}

/** The keys that the object at a path knows; none where the schema does not tell. */
function knownKeys(schema: z.ZodType | undefined, path: readonly PropertyKey[]): string[] {
  let at = plainly(schema);
  for (const key of path) {
    if (at instanceof z.ZodObject) at = plainly(at.shape[String(key)]);
    else if (at instanceof z.ZodArray) at = plainly(at.element);
    else if (at instanceof z.ZodRecord) at = plainly(at.valueType);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** A schema without what stands around it: optional, nullable, with a default, looked up late. */
function plainly(schema: unknown): unknown {
  let at = schema;
  for (;;) {
    if (at instanceof z.ZodLazy) at = at.unwrap();
    else if (
      at instanceof z.ZodOptional ||
      at instanceof z.ZodNullable ||
      at instanceof z.ZodDefault ||
      at instanceof z.ZodReadonly
    ) {
      at = at.unwrap();
    } else return at;
  }
}
