// Emphasis that is none (强调符号): in Chinese, where no space follows, `**句子。**后文` stays as it is written, because a mark
// after punctuation closes only before a space or another punctuation. The stars would be read on every page.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

const parser = new MarkdownIt({ html: true });
const star = /\*\*|\*[^\s*.][^*]*\*/;

/**
 * The lines of a text in which stars are read as stars.
 * @param {string} text
 * @returns {{ line: number, words: string }[]} numbers of lines from 1
 */
export function bareStars(text) {
  return parser
    .parse(text, {})
    .filter(({ type }) => type === "inline")
    .flatMap(({ map, children }) => {
      let line = (map?.[0] ?? 0) + 1;
      const found = [];
      for (const { type, content } of children ?? []) {
        if (type === "softbreak" || type === "hardbreak") line += 1;
        if (type === "text" && star.test(content)) found.push({ line, words: content.trim() });
      }
      return found;
    });
}

/**
 * Every such line of every Markdown file.
 * @param {string} root of the repository
 * @param {string[]} files from there
 * @returns {import("./markdown-links.js").MarkdownFault[]}
 */
export function brokenEmphasis(root, files) {
  const why = "the stars are no emphasis: put a space after them, or the punctuation behind them";
  return files.flatMap((file) =>
    bareStars(readFileSync(join(root, file), "utf8")).map(({ line, words }) => ({
      file,
      line,
      link: words.slice(0, 30),
      why,
    })),
  );
}
