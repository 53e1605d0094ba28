// The pages of the clause register (条款登记), which the command line writes, as the site needs them: what there is to
// find, and under which titles.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";

/** @typedef {import("./search-entries.js").Entry} Entry */

const { findAll, getElementsByTagName, textContent } = DomUtils;

/** Words of an element with one class, or nothing. */
function wordsOf(node, name) {
  const found = findAll((element) => element.attribs.class === name, [node]);
  return found.map((element) => textContent(element).trim()).join(" ");
}

/**
 * Every clause of every document, in both languages, as an entry of the search.
 * @param {string} folder with the pages
 * @returns {Entry[]}
 */
export function clauseEntries(folder) {
  return pagesIn(folder).flatMap(({ name, page }) => {
    const where = textContent(getElementsByTagName("h1", page)[0] ?? []);
    const rows = findAll(({ name: tag, attribs }) => tag === "li" && "id" in attribs, [page]);
    return rows.map((row) => ({
      title: `${row.attribs.id} ${wordsOf(row, "gist")}`.trim(),
      kind: name.includes(".zh.") ? "条款" : "clause",
      url: `clauses/${name}#${row.attribs.id}`,
      where,
      text: ["place", "reason", "disposition"]
        .map((name) => wordsOf(row, name))
        .join(" ")
        .replace(row.attribs.id, "")
        .trim(),
    }));
  });
}

/**
 * The documents whose clauses are registered, in the order of their file names.
 * @param {string} folder with the pages
 * @returns {{ source: string, title: string, path: string }[]}
 */
export function clauseSources(folder) {
  return pagesIn(folder)
    .filter(({ name }) => name.endsWith(".zh.html"))
    .map(({ name, page }) => ({
      source: name.slice("clauses.".length, -".zh.html".length),
      title: textContent(getElementsByTagName("h1", page)[0] ?? []).trim(),
      path: `clauses/${name}`,
    }));
}

/** Pages of one document each. */
function pagesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^clauses\..+\.(zh|en)\.html$/.test(name))
    .sort()
    .map((name) => ({ name, page: parseDocument(readFileSync(join(folder, name), "utf8")) }));
}
