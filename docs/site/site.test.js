import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { languageOf, namedLinks, placeOf, titleOf } from "./documents.js";
import { navigationOf } from "./navigation.js";
import { anchorRows, plainHeadings } from "./rows.js";
import { pageEntries } from "./search-entries.js";

describe("documents", () => {
  it("have the title of their first heading, a place and a language", () => {
    expect(titleOf("# `@fuyou/cli` 命令行\n\n# Other", "x")).toBe("@fuyou/cli 命令行");
    expect(placeOf("docs/guides/first-plugin.zh-CN.md")).toBe(
      "documents/guides/first-plugin.zh-CN",
    );
    expect(languageOf("README.zh-CN.md")).toBe("zh-Hans");
  });
});

describe("navigationOf", () => {
  const page = (file, text) => [file, { text, path: `documents/${file}.html` }];
  const pages = [
    page("docs/guides/first-plugin.md", "First plugin"),
    page("docs/guides/first-deployment.md", "First deployment"),
    page("docs/guides/first-plugin.zh-CN.md", "第一个插件"),
    page("docs/guides/new-guide.md", "New"),
    page("docs/decisions/0001-x.md", "One"),
    page("docs/decisions/README.md", "Decisions"),
    page("docs/rules.md", "Rules"),
    page("packages/cli/README.md", "@fuyou/cli"),
    page("docs/unplaced.md", "Unplaced"),
  ];
  const modules = [
    {
      text: "@fuyou/kernel",
      path: "modules/kernel.html",
      children: [{ text: "index", children: [{ text: "Table" }] }, { text: "testing" }],
    },
    { text: "@fuyou/unheard", path: "modules/unheard.html" },
    { text: "@fuyou/plugin-huantai", path: "modules/huantai.html" },
  ];
  const files = new Map(pages.map(([file, { path }]) => [path, file]));
  const found = [...pages.map(([, element]) => element), ...modules];
  const clauses = [{ text: "条款", path: "clauses/a.html" }];
  const tree = navigationOf(found, files, clauses);
  const under = (title) => tree.find(({ text }) => text.includes(title))?.children;
  const texts = (title) => under(title)?.map(({ text }) => text);

  it("puts guides by language and in the order of reading, new ones last", () => {
    expect(texts("中文")).toEqual(["第一个插件"]);
    expect(texts("English")).toEqual(["First deployment", "First plugin", "New"]);
  });

  it("groups packages, with one that has no place among the tools", () => {
    const groups = under("Packages")?.map(({ text, children }) => [
      text,
      children?.map((one) => one.text),
    ]);
    expect(groups).toEqual([
      ["核心 · Core", ["kernel · 内核"]],
      ["业务 · Domain", []],
      ["工具 · Tools", ["cli · 命令行", "unheard"]],
    ]);
    const kernel = under("Packages")?.[0]?.children?.[0];
    expect(kernel?.children?.map(({ text }) => text)).toEqual(["Table", "testing"]);
  });

  it("loses no page", () => {
    expect(texts("Plugins")).toEqual(["huantai · 桓台县"]);
    expect(texts("Decisions")).toEqual(["Decisions", "One"]);
    expect(texts("Reference")).toEqual(["规则目录：桓台县 · Rules of Huantai"]);
    expect(texts("Project")).toEqual(["Unplaced"]);
    expect(texts("Clauses")).toEqual(["条款"]);
  });
});

describe("rows and entries", () => {
  const parser = new MarkdownIt().use(anchorRows);
  const table =
    "| a | b |\n|---|---|\n| `town-office` | 乡镇 |\n| 机构 | body |\n| one two | x |\n| 机构 | y |";
  const html = parser.render(table);

  it("give a rule or a Chinese word an anchor, once", () => {
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "town-office",
      "机构",
    ]);
  });

  it("keep code in headings, and let a code of a message be named as it is", () => {
    const headings = new MarkdownIt().use(plainHeadings);
    expect(headings.render("## A `b-c`")).toBe("<h2>A b-c</h2>\n");
    expect(headings.render("### A_CODE")).toBe('<h3><span id="A_CODE"></span>A_CODE</h3>\n');
    expect(headings.render("### WORD")).toBe("<h3>WORD</h3>\n");
  });

  it("show the title of a page where a link shows its file", () => {
    const titles = new Map([
      ["documents/guides/faq.html", "Questions"],
      ["documents/a/README.html", "A"],
      ["documents/b/README.html", "B"],
    ]);
    const link = (path, words) => `<a href="${path}">${words}</a>`;
    expect(namedLinks(link("faq.html#x", "faq.md"), titles)).toBe(link("faq.html#x", "Questions"));
    expect(namedLinks(link("faq.html", "see"), titles)).toBe(link("faq.html", "see"));
    expect(namedLinks(link("README.html", "README.md"), titles)).toBe(
      link("README.html", "README.md"),
    );
  });

  it("cut a page at headings and rows", () => {
    const body = `<h1>P</h1><p>Intro.</p><h2 id="s">Part</h2><p>Some <b>words</b>.</p>${html}`;
    const given = { url: "p.html", name: "P", kind: "page" };
    const entries = pageEntries(`<div class="tsd-panel tsd-typography">${body}</div>`, given);
    expect(entries.map(({ title, url, text }) => [title, url, text])).toEqual([
      ["P", "p.html", "Intro."],
      ["town-office", "p.html#town-office", "乡镇"],
      ["机构", `p.html#${encodeURI("机构")}`, "body"],
      ["Part", "p.html#s", "Some words. a b one two x 机构 y"],
    ]);
  });
});
