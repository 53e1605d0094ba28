// The navigation of the site (导航), made from the table of contents and from what TypeDoc found.

import { guides, packages, plugins, project, reference, sections, shortNames } from "./contents.js";

/** @typedef {import("typedoc").NavigationElement} Element */

/**
 * @param {Element[]} found what TypeDoc shows by itself: every package and every page
 * @param {Map<string, string>} files the file of a page, by its path in the site
 * @param {Element[]} clauses the pages of the clause register
 * @returns {Element[]}
 */
export function navigationOf(found, files, clauses) {
  const modules = found.filter((element) => !files.has(element.path ?? ""));
  const pages = new Map(
    found.flatMap((element) => {
      const file = files.get(element.path ?? "");
      return file === undefined
        ? []
        : [[file, { text: shortNames[file] ?? element.text, path: element.path }]];
    }),
  );
  /** @param {(path: string) => boolean} belongs @param {string[]} first */
  const take = (belongs, first) => {
    const chosen = [...pages.keys()].filter(belongs).sort(inOrderOf(first));
    return chosen.map((path) => {
      const page = pages.get(path);
      pages.delete(path);
      return page;
    });
  };
  const isGuide = (path) => path.startsWith("docs/guides/");
  const order = guides.flatMap((name) => [
    `docs/guides/${name}.zh-CN.md`,
    `docs/guides/${name}.md`,
  ]);
  const chinese = take((path) => isGuide(path) && path.endsWith(".zh-CN.md"), order);
  const english = take(isGuide, order);
  const decisions = take(
    (path) => path.startsWith("docs/decisions/"),
    ["docs/decisions/README.md"],
  );
  const examples = take((path) => path.startsWith("examples/"), []);
  const looked = take((path) => reference.includes(path), reference);
  const ours = take((path) => !path.startsWith("packages/"), project);
  return [
    { text: sections.chineseGuides, children: chinese },
    { text: sections.guides, children: english },
    { text: sections.packages, children: packagesOf(modules, take) },
    { text: sections.plugins, children: named(modules, "@fuyou/plugin-", plugins) },
    { text: sections.clauses, children: clauses },
    { text: sections.reference, children: looked },
    { text: sections.examples, children: examples },
    { text: sections.decisions, children: decisions },
    { text: sections.project, children: ours },
  ].filter(({ children }) => children.length > 0);
}

/** The packages in their three groups; one that nobody has placed yet stands among the tools. */
function packagesOf(modules, take) {
  const core = modules.filter(({ text }) => !text.startsWith("@fuyou/plugin-"));
  const readmes = take((path) => path.startsWith("packages/"), []).map((page) => ({
    ...page,
    text: page.text.replace(/ .*$/, ""),
  }));
  const all = [...core, ...readmes];
  const groups = Object.entries(packages);
  const placed = new Set(groups.flatMap(([, names]) => Object.keys(names)));
  return groups.map(([text, names], index) => {
    const belongs = all.filter(({ text: name }) => {
      const short = name.replace("@fuyou/", "");
      return short in names || (index === groups.length - 1 && !placed.has(short));
    });
    return { text, children: named(belongs, "@fuyou/", names) };
  });
}

/** Short names with the Chinese word beside, in the order of the table. */
function named(elements, prefix, words) {
  const short = (element) => element.text.replace(prefix, "");
  return elements
    .filter(({ text }) => text.startsWith(prefix) || text.replace(prefix, "") in words)
    .sort((a, b) => inOrderOf(Object.keys(words))(short(a), short(b)))
    .map((element) => {
      const name = short(element);
      const text = name in words ? `${name} · ${words[name]}` : name;
      return { ...element, text, children: withoutIndex(element.children) };
    });
}

/** The entry of a package is the package itself: its symbols stand in it, beside its other entries. */
function withoutIndex(children) {
  return children?.flatMap((child) => (child.text === "index" ? (child.children ?? []) : [child]));
}

/** Those of a list first and in its order, then the others by name. */
function inOrderOf(list) {
  const rank = (name) => (list.includes(name) ? list.indexOf(name) : list.length);
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
}

/**
 * The pages of the clause register, one for each document, under its Chinese title.
 * @param {{ source: string, title: string, path: string }[]} sources
 * @returns {Element[]}
 */
export function clausePages(sources) {
  return [
    { text: "全部条款 · 中文", path: "clauses/clauses.zh.html" },
    { text: "All clauses · English", path: "clauses/clauses.en.html" },
    ...sources.map(({ title, path }) => ({ text: title, path })),
  ];
}
