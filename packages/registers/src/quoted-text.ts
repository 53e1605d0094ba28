import { isReadAsWritten } from "./written-text.js";

/**
 * The mark of what is for reading only (仅供阅读): a line whose first filled cell begins with it, and a column
 * whose heading begins with it, are never read back.
 */
export const readingMark = "※";

/** What a workbook or text file loses or changes: control characters, `_x000D_`, halves of a pair. */
const fragile = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)|\p{Surrogate}/giu;

/**
 * Whether a text can stand in a cell as it is and be read back the same (可直接书写): it is not empty, has no blank
 * at its ends, does not begin with the {@link readingMark}, holds no character that a file loses or changes, and
 * does not look like a {@link quoted} one.
 *
 * @param text - the text
 */
export function isPlain(text: string): boolean {
  if (text === "" || text !== text.trim() || text.startsWith(readingMark)) return false;
  if (text.search(fragile) >= 0 || !isReadAsWritten(text)) return false;
  return unquoted(text) === undefined;
}

/**
 * A text that cannot stand as it is, written as a JSON string (加引号书写): in quotation marks, and with at least one
 * backslash in it unless it is empty. A cell of that form, whatever its column, says what the string says.
 *
 * @param text - the text
 */
export function quoted(text: string): string {
  const hard = new Set([...text.matchAll(fragile)].map((each) => each.index));
  const begins = text.length - text.trimStart().length;
  const ends = text.trimEnd().length;
  let written = "";
  let at = 0;
  for (const char of text) {
    const bare = at >= begins && at < ends && !hard.has(at) && !(at === 0 && char === readingMark);
    written += bare ? JSON.stringify(char).slice(1, -1) : escaped(char);
    at += char.length;
  }
  if (text === "" || written.includes("\\")) return `"${written}"`;
  const [first = ""] = text;
  return `"${escaped(first)}${written.slice(first.length)}"`;
}

/**
 * What a {@link quoted} text says; undefined where a text is not of that form and means itself.
 *
 * @param text - what stands in the cell
 */
export function unquoted(text: string): string | undefined {
  if (text === '""') return "";
  if (!(text.startsWith('"') && text.endsWith('"') && text.includes("\\"))) return undefined;
  const said = parsed(text);
  return typeof said === "string" ? said : undefined;
}

/**
 * A value in JSON on one line, with nothing in it that a workbook or text file loses or changes (紧凑 JSON).
 *
 * @param value - the value
 */
export function compactJson(value: unknown): string {
  return JSON.stringify(value).replace(fragile, escaped);
}

function escaped(char: string): string {
  return [...Array(char.length).keys()]
    .map((unit) => `\\u${char.charCodeAt(unit).toString(16).padStart(4, "0")}`)
    .join("");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
