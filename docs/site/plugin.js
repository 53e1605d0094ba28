// What the site needs beyond TypeDoc's own options: names and places of pages, the navigation, rows that can be
// linked to, the language of a page, the search and the pictures.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Application,
  DefaultTheme,
  IndexEvent,
  JSX,
  KindRouter,
  MinimalSourceFile,
  PageEvent,
  RendererEvent,
} from "typedoc";
import { clauseEntries, clauseSources } from "./clauses.js";
import {
  languageOf,
  namedLinks,
  nameFiles,
  pathOf,
  placeOf,
  root,
  schemasPage,
  standForFolders,
  titleOf,
} from "./documents.js";
import { clausePages, navigationOf } from "./navigation.js";
import { anchorRows, plainHeadings } from "./rows.js";
import { pageEntries, searchScript, symbolEntries } from "./search-entries.js";

const here = fileURLToPath(new URL(".", import.meta.url));
/** Written by bin/docs.js before TypeDoc runs. */
const clauseFolder = join(root, "temp/clauses");

/** Pages keep the place of their file, so that an address says what it holds. */
class SiteRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return reflection.isDocument()
      ? placeOf(pathOf(reflection))
      : super.getIdealBaseName(reflection);
  }
}

/** The theme of TypeDoc with the navigation of this site. */
class SiteTheme extends DefaultTheme {
  buildNavigation(project) {
    const files = new Map(
      (project.documents ?? []).map((page) => [this.router.getFullUrl(page), pathOf(page)]),
    );
    const found = super.buildNavigation(project);
    return navigationOf(found, files, clausePages(clauseSources(clauseFolder)));
  }
}

/** @param {Application} app */
export function load(app) {
  app.renderer.defineRouter("site", SiteRouter);
  app.renderer.defineTheme("site", SiteTheme);
  // Options are read anew after plugins are loaded.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue("markdownItLoader", (parser) => {
      anchorRows(parser);
      plainHeadings(parser);
    });
  });

  /** Titles of pages, by their place in the site. */
  const titles = new Map();
  app.on(Application.EVENT_PROJECT_REVIVE, (project) => {
    const path = join(root, "docs/schemas/README.md");
    app.converter.addDocument(project, new MinimalSourceFile(schemasPage(), path), "schemas");
    for (const page of project.documents ?? []) {
      const file = pathOf(page);
      const text = file === "docs/schemas/README.md" ? schemasPage() : read(file);
      page.name = titleOf(text, page.name);
      titles.set(`${placeOf(file)}.html`, page.name);
    }
    for (const entry of project.children ?? []) withoutTitle(entry.readme);
    standForFolders(project);
    nameFiles(project);
  });

  // The search of TypeDoc knows no Chinese; its box and keys stay, its list is filled by search.js.
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchResults = [];
  });

  /** @type {import("./search-entries.js").Entry[]} */
  const written = [];
  /** Pages with a picture, for who checks that each is drawn. */
  const pictured = [];
  app.renderer.on(PageEvent.END, (page) => {
    const reflection = page.model;
    page.contents = page.contents.replace('class="col-content"', 'class="col-content" role="main"');
    page.contents = namedLinks(page.contents, titles);
    if (page.contents.includes('<code class="mermaid">')) pictured.push(page.url);
    if (reflection.isDocument()) {
      const language = languageOf(pathOf(reflection));
      page.contents = page.contents.replace(/(<html [^>]*lang=")en"/, `$1${language}"`);
      const kind = language === "en" ? "page" : "页面";
      written.push(...pageEntries(page.contents, { url: page.url, name: reflection.name, kind }));
    } else if (page.url.startsWith("modules/")) {
      const kind = "package";
      written.push(...pageEntries(page.contents, { url: page.url, name: reflection.name, kind }));
    }
  });
  app.renderer.hooks.on("head.end", (context) =>
    JSX.createElement("script", {
      defer: true,
      src: context.relativeURL("assets/pictures.js", true),
    }),
  );
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const assets = join(outputDirectory, "assets");
    mkdirSync(assets, { recursive: true });
    const entries = [
      ...written,
      ...symbolEntries(app.renderer.router),
      ...clauseEntries(clauseFolder),
    ];
    writeFileSync(join(assets, "search.js"), "// the entries are in search-entries.js\n");
    writeFileSync(join(assets, "search-entries.js"), searchScript(entries));
    writeFileSync(join(assets, "pictures.json"), JSON.stringify(pictured));
    copyFileSync(join(here, "pictures.js"), join(assets, "pictures.js"));
    const mermaid = fileURLToPath(import.meta.resolve("@mermaid-js/tiny"));
    copyFileSync(mermaid, join(assets, "mermaid.js"));
    app.logger.info(`${entries.length} entries of the search`);
  });
}

/**
 * The page of a package has its name above it already; its README begins with it once more.
 * @param {import("typedoc").CommentDisplayPart[] | undefined} readme
 */
function withoutTitle(readme) {
  const first = readme?.[0];
  if (first?.kind === "text") first.text = first.text.replace(/^\s*# .+\n/, "");
}

/** @param {string} file from the root of the repository */
function read(file) {
  return readFileSync(join(root, file), "utf8");
}
