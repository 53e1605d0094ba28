import type { Language } from "@fuyou/kernel";
import { type Content, html, verbatim } from "./markup.js";

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
}

/**
 * A page that needs nothing else: it holds its own style, has no script and no address of another host, and
 * reads in light and dark.
 *
 * @param parts - title, style and what stands on it
 * @param language - the language it is written in
 */
export function documentPage(
  { title, style, className, body }: PageParts,
  language: Language,
): string {
  return html`<!doctype html><html lang="${language === "zh" ? "zh-Hans" : "en"}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      <style>${verbatim(style)}</style>
    </head>
    <body class="${className ?? null}">${body}</body>
  </html>`.source;
}
