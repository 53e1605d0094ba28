// Rows that can be linked to and found: rules, errors and words of the glossary stand in tables, one in each row.

/** A rule, a code of a message, or a Chinese word. */
const named = /^(?=.*[-/_])[A-Za-z0-9_/.-]+$|^[A-Z][A-Z0-9_]+$|^[\u4e00-\u9fff（）()、/ ]{1,24}$/;

/** A code of a message (代码), as it heads its part of the catalogue. */
const code = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

/**
 * Makes code in headings plain, so that the list of headings and their anchors do not lose it; a code of a message can be
 * linked to as it is written, too.
 * @param {import("markdown-it").default} parser
 */
export function plainHeadings(parser) {
  parser.core.ruler.push("plain_headings", ({ tokens, Token }) => {
    tokens.forEach(({ type }, index) => {
      const { children } = tokens[index + 1] ?? {};
      if (type !== "heading_open" || !children) return;
      for (const part of children) if (part.type === "code_inline") part.type = "text";
      const words = children.map(({ content }) => content).join("");
      if (!code.test(words)) return;
      const anchor = new Token("html_inline", "", 0);
      anchor.content = `<span id="${words}"></span>`;
      children.unshift(anchor);
    });
  });
}

/**
 * Gives a row of a table the word in its first cell as its anchor. A word that stands twice on a page gets one.
 * @param {import("markdown-it").default} parser
 */
export function anchorRows(parser) {
  parser.core.ruler.push("anchor_rows", ({ tokens }) => {
    const given = new Set();
    tokens.forEach((token, index) => {
      const [cell, words] = [tokens[index + 1], tokens[index + 2]];
      if (token.type !== "tr_open" || cell?.type !== "td_open") return;
      const word = (words?.children ?? [])
        .map(({ content }) => content)
        .join("")
        .trim();
      const anchor = word.replaceAll(" ", "");
      if (!named.test(word) || given.has(anchor)) return;
      given.add(anchor);
      token.attrSet("id", anchor);
    });
  });
}
