import { html as htm } from "htm/preact";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A piece of the page: elements, text, nothing, or several of these. */
export type Markup = ComponentChildren;

/**
 * Writes a piece of the page. Whatever is put into the template is escaped, in text and in
 * attributes; pieces may hold pieces.
 *
 * @param strings - the fixed parts
 * @param values - what stands between them
 */
export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Markup = htm;

/**
 * The page as a string, with its document type.
 *
 * @param page - the `html` element
 */
export function pageOf(page: Markup): string {
  return `<!doctype html>\n${renderToString(page as VNode)}\n`;
}
