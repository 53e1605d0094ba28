// Dead links in Markdown (文档链接): what is read on disk, in an editor or where the repository is kept. Every relative
// link and anchor has to lead to a file, and from the README of a package to a file that is published with it.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";
import { externalFault } from "./site-links.js";

/** @typedef {{ file: string, line: number, link: string, why: string }} MarkdownFault */

const parser = new MarkdownIt({ html: true });
const passedOver = new Set(["node_modules", "dist", "temp", "out", "coverage", ".git", ".turbo"]);

/**
 * The built site; its front page, whose links are those of the site and judged there; and the templates of new projects,
 * whose links are right in the project that is made of them.
 */
const ours = new Set(["docs/api", "docs/site", "packages/create-fuyou/templates"]);

/**
 * Every Markdown file below a folder, but for what is built.
 * @param {string} root
 * @param {string} [folder]
 * @returns {string[]} from the root
 */
export function markdownFiles(root, folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return passedOver.has(entry.name) || ours.has(path) ? [] : markdownFiles(root, path);
    }
    return entry.name.endsWith(".md") && !entry.name.endsWith(".api.md") ? [path] : [];
  });
}

/**
 * The links of a text with their lines, and what a link into it can name.
 * @param {string} text
 */
export function readMarkdown(text) {
  /** @type {{ link: string, line: number }[]} */
  const links = [];
  /** @type {Set<string>} */
  const anchors = new Set();
  const slugger = new GithubSlugger();
  const tokens = parser.parse(text.replace(/^---\n[\s\S]*?\n---\n/, blankLines), {});
  let line = 1;
  tokens.forEach((token, index) => {
    line = token.map ? token.map[0] + 1 : line;
    if (token.type === "heading_open") anchors.add(slugger.slug(wordsOf(tokens[index + 1])));
    const html = token.type === "html_block" ? [token.content] : [];
    let broken = 0;
    for (const child of token.children ?? []) {
      if (child.type === "softbreak" || child.type === "hardbreak") broken += 1;
      const link = child.attrGet("href") ?? child.attrGet("src");
      if (link !== null) links.push({ link, line: line + broken });
      if (child.type === "html_inline") html.push(child.content);
    }
    for (const piece of html) {
      for (const [, id] of piece.matchAll(/\b(?:id|name)="([^"]+)"/g)) anchors.add(id);
      for (const [, link] of piece.matchAll(/\b(?:href|src)="([^"]+)"/g))
        links.push({ link, line });
    }
  });
  return { links, anchors };
}

function wordsOf(inline) {
  const parts = (inline?.children ?? []).filter(
    ({ type }) => type === "text" || type === "code_inline",
  );
  return parts.map(({ content }) => content).join("");
}

/** Keeps the numbers of lines. */
function blankLines(text) {
  return text.replace(/[^\n]/g, "");
}

/**
 * Every link of every Markdown file that leads nowhere.
 * @param {string} root of the repository
 * @param {string[]} files from there
 * @returns {MarkdownFault[]}
 */
export function deadMarkdownLinks(root, files) {
  const known = new Map();
  const read = (file) => {
    if (!known.has(file)) known.set(file, readMarkdown(readFileSync(join(root, file), "utf8")));
    return known.get(file);
  };
  return files.flatMap((file) =>
    read(file).links.flatMap(({ link, line }) => {
      const why = faultOf(root, file, link, read);
      return why === undefined ? [] : [{ file, line, link, why }];
    }),
  );
}

function faultOf(root, file, link, read) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return externalFault(link);
  const [path, anchor] = link.split("#", 2).map(decodeURIComponent);
  const target = path === "" ? join(root, file) : resolve(root, dirname(file), path);
  const to = relative(root, target).replaceAll("\\", "/");
  if (to.startsWith("..")) return "leaves the repository";
  if (!existsSync(target)) return "no such file";
  if (anchor === undefined || anchor === "") return undefined;
  if (!to.endsWith(".md")) {
    return statSync(target).isDirectory() ? "a folder has no anchors" : undefined;
  }
  return read(to).anchors.has(anchor) ? undefined : "no such heading";
}

/**
 * Relative links from the README of a published package to what is not published with it.
 * @param {string} root
 * @param {string[]} files
 * @returns {MarkdownFault[]}
 */
export function unpublishedLinks(root, files) {
  return files
    .filter((file) => /^(packages|plugins)\/[^/]+\/README[^/]*\.md$/.test(file))
    .flatMap((file) => {
      const { links } = readMarkdown(readFileSync(join(root, file), "utf8"));
      const home = resolve(root, dirname(file));
      return links.flatMap(({ link, line }) => {
        if (/^([a-z][a-z0-9+.-]*:|#)/i.test(link)) return [];
        const path = resolve(home, decodeURIComponent(link.split("#", 1)[0]));
        const inside = path.startsWith(`${home}/`);
        return inside ? [] : [{ file, line, link, why: "is not published with the package" }];
      });
    });
}
