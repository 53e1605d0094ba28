// Dead links of the built site (死链接): every page, anchor, script and picture that a page names has to be there, and so
// has every target of the navigation and of the search. Nothing is fetched.

import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { inflateRawSync, inflateSync } from "node:zlib";
import { Parser } from "htmlparser2";

/** @typedef {{ from: string, link: string, why: string }} Fault */

/** Every file below a folder, from there. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/**
 * The links and anchors of one page.
 * @param {string} html
 */
export function readPage(html) {
  /** @type {{ links: string[], anchors: Set<string> }} */
  const page = { links: [], anchors: new Set() };
  const parser = new Parser({
    onopentag(name, { id, href, src }) {
      if (id !== undefined) page.anchors.add(id);
      if (href !== undefined && name !== "use") page.links.push(href);
      if (src !== undefined) page.links.push(src);
    },
  });
  parser.end(html);
  return page;
}

/**
 * Everything in a site that leads nowhere.
 * @param {string} folder of the site
 * @returns {Fault[]}
 */
export function deadLinks(folder) {
  const files = filesBelow(folder);
  const pages = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readPage(readFileSync(join(folder, file), "utf8"))]),
  );
  const present = new Set(files);
  /** @type {Fault[]} */
  const faults = [];
  const judge = (from, link) => {
    const why = faultOf(from, link, present, pages);
    if (why !== undefined) faults.push({ from, link, why });
  };
  for (const [from, { links }] of pages) for (const link of links) judge(from, link);
  for (const link of navigationLinks(folder)) judge("assets/navigation.js", `../${link}`);
  for (const link of searchLinks(folder)) judge("assets/search-entries.js", `../${link}`);
  return faults;
}

/** Why a link leads nowhere, or nothing. */
function faultOf(from, link, present, pages) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return externalFault(link);
  const [path, anchor] = link.split("#", 2);
  const to = path === "" ? from : posix.normalize(posix.join(posix.dirname(from), decode(path)));
  const page = to.endsWith("/") || to === "." ? posix.join(to, "index.html") : to;
  if (!present.has(page)) return page.startsWith("..") ? "leaves the site" : "no such page";
  if (anchor === undefined || anchor === "") return undefined;
  const anchors = pages.get(page)?.anchors;
  if (anchors === undefined || anchors.has(decode(anchor))) return undefined;
  return "no such anchor";
}

/**
 * An address elsewhere is judged by its form only.
 * @param {string} link
 */
export function externalFault(link) {
  if (!URL.canParse(link)) return "not an address";
  const { protocol, hostname } = new URL(link);
  if (!["http:", "https:", "mailto:"].includes(protocol)) return `${protocol} leads nowhere`;
  if (protocol !== "mailto:" && !hostname.includes(".")) return "not a host";
  return undefined;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Data that a script of the site carries, as text in base64. */
function carried(folder, file) {
  const text = readFileSync(join(folder, "assets", file), "utf8");
  return Buffer.from(/"([A-Za-z0-9+/=]+)"/.exec(text)?.[1] ?? "", "base64");
}

function navigationLinks(folder) {
  const links = [];
  const visit = ({ path, children }) => {
    if (path !== undefined) links.push(path);
    for (const child of children ?? []) visit(child);
  };
  for (const element of JSON.parse(inflateSync(carried(folder, "navigation.js")))) visit(element);
  return links;
}

function searchLinks(folder) {
  const rows = JSON.parse(inflateRawSync(carried(folder, "search-entries.js")));
  return rows.map(([, , url]) => url);
}
