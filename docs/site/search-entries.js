// What the search of the site finds (搜索): symbols with their comments, members, pages by their headings, rows of
// registers, rules and errors, clauses. The browser looks through the plain text (see search.js), so a Chinese word
// needs no dictionary to be found.

import { deflateRawSync } from "node:zlib";
import { DomUtils, parseDocument } from "htmlparser2";
import { ReflectionKind } from "typedoc";

/**
 * @typedef {object} Entry
 * @property {string} title what is shown first, and weighs most
 * @property {string} kind a word for the reader: Interface, page, clause
 * @property {string} url from the root of the site
 * @property {string} where the page, package or owner it belongs to
 * @property {string} text everything else that is looked through
 */

const { findOne, textContent } = DomUtils;
const isTag = (node) => "attribs" in node;

/** Words of a comment, without the braces of its links. */
function wordsOf(comment) {
  const parts = [...comment.summary, ...comment.blockTags.flatMap(({ content }) => content)];
  return parts.map(({ text }) => text).join("");
}

/** A comment of a function stands at its signatures. */
function commentOf(reflection) {
  const signatures = [
    ...(reflection.signatures ?? []),
    ...(reflection.type?.declaration?.signatures ?? []),
    reflection.getSignature,
  ];
  const comments = [reflection, ...signatures].map((one) => one?.comment);
  return flat(comments.filter(Boolean).map(wordsOf).join(" "));
}

/**
 * Symbols and their members. What is inherited is found where it is declared.
 * @param {import("typedoc").Router} router
 * @returns {Entry[]}
 */
export function symbolEntries(router) {
  const entries = [];
  for (const target of router.getLinkTargets()) {
    if (!("isDeclaration" in target) || !target.isDeclaration()) continue;
    if (target.kindOf(ReflectionKind.SomeModule) || target.inheritedFrom !== undefined) continue;
    if (target.name.startsWith("__")) continue;
    entries.push({
      title: target.name,
      kind: ReflectionKind.singularString(target.kind),
      url: router.getFullUrl(target),
      where: target.parent?.getFullName() ?? "",
      text: commentOf(target),
    });
  }
  return entries;
}

/**
 * A written page, cut at its headings and, where rows have anchors, at its rows.
 * @param {string} html of the page
 * @param {{ url: string, name: string, kind: string }} page
 * @returns {Entry[]}
 */
export function pageEntries(html, { url, name, kind }) {
  const found = findOne(
    ({ attribs }) => / ?tsd-typography/.test(attribs.class ?? ""),
    parseDocument(html).children,
  );
  if (found === null) return [];
  /** @type {Entry[]} */
  const entries = [{ title: name, kind, url, where: "", text: "" }];
  const visit = (node) => {
    const open = entries[entries.length - 1];
    if (!isTag(node)) {
      if (open !== undefined) open.text += node.data ?? "";
      return;
    }
    if (["button", "svg", "h1"].includes(node.name)) return;
    const anchor = node.attribs.id;
    if (/^h[2-6]$/.test(node.name) && anchor !== undefined) {
      const title = flat(textContent(node));
      entries.push({ title, kind, url: `${url}#${anchor}`, where: name, text: "" });
      return;
    }
    if (node.name === "tr" && anchor !== undefined) {
      const [first, ...others] = node.children.filter(isTag).map((cell) => flat(textContent(cell)));
      const text = others.join(" · ");
      const row = { title: first, kind, url: `${url}#${encodeURI(anchor)}`, where: name, text };
      entries.splice(-1, 0, row);
      return;
    }
    for (const child of node.children) visit(child);
    if (open !== undefined && /^(p|li|td|th|pre|br)$/.test(node.name)) open.text += " ";
  };
  for (const child of found.children) visit(child);
  return entries.map((entry) => ({ ...entry, text: flat(entry.text) }));
}

/** One line, one space. */
function flat(text) {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The script that brings the entries to the page, also to one that was opened from a folder.
 * @param {Entry[]} entries
 */
export function searchScript(entries) {
  const rows = entries.map(({ title, kind, url, where, text }) => [title, kind, url, where, text]);
  const packed = deflateRawSync(Buffer.from(JSON.stringify(rows)), { level: 9 });
  return `window.siteEntries=${JSON.stringify(packed.toString("base64"))};\n`;
}
