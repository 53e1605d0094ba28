import { createHash } from "node:crypto";
import type { Language } from "@fuyou/kernel";
import { type Content, html, verbatim } from "./markup.js";
import { embedded } from "./page-data.js";

/** The script of a page and what it reads. */
export interface PageScript {
  /** Its text; never anything that came from a register. */
  text: string;
  /** The data it reads, from the element `page-data`, as {@link embedded} writes them. */
  data: string;
}

/** What a page is made of beside its style. */
export interface PageParts {
  /** Title of the window. */
  title: string;
  /** Its style. */
  style: string;
  /** Class of the whole page; none where absent. */
  className?: string | undefined;
  /** What stands on the page. */
  body: Content;
  /** Its script; none where absent. */
  script?: PageScript | undefined;
}

/**
 * A page that needs nothing else: it holds its own style, script and fonts, no address of another host, and
 * reads in light and dark. It allows itself no request at all, and no script but its own, by its digest.
 *
 * @param parts - title, style and what stands on it
 * @param language - the language it is written in
 */
export function documentPage(
  { title, style, className, body, script }: PageParts,
  language: Language,
): string {
  return html`<!doctype html><html lang="${languageTag(language)}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="${verbatim(policy(style, script))}" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      <style>${verbatim(style)}</style>
    </head>
    <body class="${className ?? null}">${body}${script === undefined ? null : scripts(script)}</body>
  </html>`.source;
}

/**
 * A language as pages name it.
 *
 * @param language - the language
 */
export function languageTag(language: Language): string {
  return language === "zh" ? "zh-Hans" : "en";
}

function policy(style: string, script: PageScript | undefined): string {
  const allowed = ["default-src 'none'", "style-src 'unsafe-inline'"];
  if (style.includes("@font-face")) allowed.push("font-src data:");
  if (script !== undefined) {
    const digest = createHash("sha256").update(script.text).digest("base64");
    allowed.push(`script-src 'sha256-${digest}'`);
  }
  return allowed.join("; ");
}

function scripts({ text, data }: PageScript): Content {
  return html`<script type="application/json" id="page-data">${verbatim(data)}</script><script>${verbatim(text)}</script>`;
}
