// Pages that are not symbols (文档): their names, their languages, and the two that no file holds.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What a Markdown file is called: its first heading, without the marks of code.
 * @param {string} text
 * @param {string} otherwise
 */
export function titleOf(text, otherwise) {
  const heading = /^# (.+)$/m.exec(text)?.[1] ?? otherwise;
  return heading.replaceAll("`", "").trim();
}

/**
 * The place of a page in the site: the path of its file without the folders that say nothing.
 * @param {string} path of the file, from the root of the repository
 */
export function placeOf(path) {
  return `documents/${path.replace(/^docs\//, "").replace(/\.md$/, "")}`;
}

/**
 * Lets a link that shows the name of a file show the title of the page instead: on disk and where the repository is kept
 * the name says more, on the site the title.
 * @param {string} html of a page
 * @param {Map<string, string>} titles by place in the site
 */
export function namedLinks(html, titles) {
  return html.replace(
    /(<a href="([^"#]*)[^"]*"[^>]*>)[\w./-]+\.md(?=<\/a>)/g,
    (link, opening, path) => {
      const place = /documents\/.*$|[^/]+$/.exec(path)?.[0] ?? "";
      const ends = [...titles.keys()].filter((key) => key === place || key.endsWith(`/${place}`));
      return ends.length === 1 ? opening + titles.get(ends[0]) : link;
    },
  );
}

/**
 * The language of a file.
 * @param {string} path
 * @returns {"zh-Hans" | "en"}
 */
export function languageOf(path) {
  return path.endsWith(".zh-CN.md") ? "zh-Hans" : "en";
}

/**
 * Path of a document from the root of the repository.
 * @param {import("typedoc").DocumentReflection} document
 */
export function pathOf(document) {
  const absolute = document.project.files.getReflectionPath(document);
  return relative(root, absolute ?? "").replaceAll("\\", "/");
}

/** The page about the JSON schemas, from their own titles: there is no such file. */
export function schemasPage() {
  const folder = join(root, "docs/schemas");
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const schema = JSON.parse(readFileSync(join(folder, name), "utf8"));
      const says = [schema.title, schema.description].filter(Boolean).join(". ");
      return `| [\`${name}\`](${name}) | ${says.replaceAll("|", "\\|").replaceAll("\n", " ")} |`;
    });
  return [
    "# JSON schemas · JSON 模式",
    "",
    "What the command line writes with `--json`, and what can be read as JSON. 命令行以 `--json` 写出的数据，以及可以用 JSON 写成的内容。",
    "",
    "| schema 模式 | what it describes 内容 |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/**
 * Lets a link to a folder lead to the page about it: its README, or that of the nearest folder above.
 * @param {import("typedoc").ProjectReflection} project
 */
export function standForFolders(project) {
  /** @type {Map<string, import("typedoc").DocumentReflection>} */
  const pages = new Map();
  for (const page of project.documents ?? []) {
    const path = join(root, pathOf(page));
    if (basename(path) === "README.md") pages.set(dirname(path), page);
  }
  for (const path of [...project.files.getMediaPaths()]) {
    if (!existsSync(path) || !statSync(path).isDirectory()) continue;
    let folder = path.replace(/\/$/, "");
    while (!pages.has(folder) && folder.startsWith(root)) folder = dirname(folder);
    const page = pages.get(folder);
    if (page !== undefined) project.files.registerReflectionPath(path, page);
  }
}

/**
 * Names files that are linked to by their path, and those that a browser would play or download as text.
 * @param {import("typedoc").ProjectReflection} project
 */
export function nameFiles(project) {
  const linked = new Set(project.files.getMediaPaths());
  for (const [id, path] of project.files.mediaToPath) {
    if (!linked.has(path) || !existsSync(path)) continue;
    const place = relative(root, path).replaceAll("\\", "/").replace("docs/schemas/", "");
    const shown = /\.(json|png|svg|jpg|html|csv|txt)$/.test(place) ? place : `${place}.txt`;
    project.files.names.set(id, shown.replaceAll("/", "."));
  }
}
