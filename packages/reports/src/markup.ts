/** A piece of the page that is already escaped. Only {@link html} makes one. */
export class Markup {
  /** @param source - the piece as it stands in the page */
  constructor(readonly source: string) {}
}

/** What may stand between the fixed parts of a template: pieces, text, nothing, or several of these. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Line breaks with their indentation, next to a tag or between two contents; others are a space. */
const gaps = /(?<=>)\s*\n\s*|\s*\n\s*(?=<)|^\s*\n\s*$/g;

const partsOf = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Writes a piece of the page. Text put into the template is escaped and pieces are taken as they
 * are; the indentation of the template is left out.
 *
 * @param template - the fixed parts
 * @param contents - what stands between them; in attributes always within double quotes
 */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let parts = partsOf.get(template);
  if (parts === undefined) {
    parts = template.map((part) => part.replace(gaps, "").replace(/\s*\n\s*/g, " "));
    const unquoted = parts.slice(0, -1).find((part) => part.endsWith("="));
    if (unquoted !== undefined) throw new Error(`attribute without quotes: ${unquoted}`);
    partsOf.set(template, parts);
  }
  let source = parts[0] ?? "";
  for (const [index, content] of contents.entries()) source += written(content) + parts[index + 1];
  return new Markup(source);
}

function written(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (content === null || content === undefined || content === false) return "";
  if (Array.isArray(content)) return content.map(written).join("");
  return String(content).replace(/[&<>"']/g, (character) => escapes[character] as string);
}

/**
 * A fixed text of the package's own, such as its style sheet, taken as it is.
 *
 * @param source - the text; never anything that came from a register
 */
export function verbatim(source: string): Markup {
  return new Markup(source);
}
