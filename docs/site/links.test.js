import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateRawSync, deflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bareStars } from "./markdown-emphasis.js";
import { deadMarkdownLinks, markdownFiles, unpublishedLinks } from "./markdown-links.js";
import { deadLinks, externalFault } from "./site-links.js";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fuyou-links-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("deadMarkdownLinks", () => {
  const dead = () => deadMarkdownLinks(folder, markdownFiles(folder));

  it("follows files, folders, Chinese headings and marks of HTML", () => {
    write(
      "README.md",
      "# 项目\n[a](docs/a.md#三-怎样查找) [b](docs) [c](#项目) [d](docs/a.md#here)",
    );
    write(
      "docs/a.md",
      '# A\n<a id="here"></a>\n## 三、 怎样查找\n## `code` twice\n## `code` twice',
    );
    write("docs/b.md", "[x](a.md#code-twice-1) ![p](p.svg)\n\n```md\n[no](link.md)\n```");
    write("docs/p.svg", "<svg/>");
    expect(dead()).toEqual([]);
  });

  it("names file, line and reason of what leads nowhere", () => {
    write("a.md", "# A\n\nfirst\n[gone](gone.md)\n\n| x |\n|---|\n| [deep](b.md#none) |\n");
    write("b.md", "[out](../../x.md) [bad](https://nohost) ![p](p.png)");
    expect(dead()).toEqual([
      { file: "a.md", line: 4, link: "gone.md", why: "no such file" },
      { file: "a.md", line: 8, link: "b.md#none", why: "no such heading" },
      { file: "b.md", line: 1, link: "../../x.md", why: "leaves the repository" },
      { file: "b.md", line: 1, link: "https://nohost", why: "not a host" },
      { file: "b.md", line: 1, link: "p.png", why: "no such file" },
    ]);
  });
});

describe("unpublishedLinks", () => {
  it("lists what the README of a package names outside of it", () => {
    write("packages/a/README.md", "# A\n[in](src/x.ts) [self](#a) [out](../b/README.md)");
    write("README.md", "[free](packages/a/README.md)");
    expect(unpublishedLinks(folder, markdownFiles(folder))).toEqual([
      {
        file: "packages/a/README.md",
        line: 2,
        link: "../b/README.md",
        why: "is not published with the package",
      },
    ]);
  });
});

describe("deadLinks", () => {
  beforeEach(() => {
    const navigation = deflateSync(JSON.stringify([{ text: "A", path: "pages/a.html" }]));
    const entries = deflateRawSync(JSON.stringify([["A", "page", "pages/a.html#一", "", ""]]));
    write("assets/navigation.js", `window.navigationData = "${navigation.toString("base64")}"`);
    write("assets/search-entries.js", `window.siteEntries="${entries.toString("base64")}";`);
    write("pages/a.html", '<h1 id="一">A</h1><a href="../index.html#top">up</a>');
    write("index.html", '<p id="top"><a href="pages/a.html#%E4%B8%80">A</a><a href="#top">x</a>');
  });

  it("is content with pages and anchors that are there", () => {
    expect(deadLinks(folder)).toEqual([]);
  });

  it("finds a page, an anchor, a script and a target of the search that are missing", () => {
    write("b.html", '<a href="c.html">c</a><a href="pages/a.html#二">2</a><script src="x.js">');
    write("pages/a.html", "<h1>A</h1>");
    expect(deadLinks(folder)).toEqual([
      { from: "b.html", link: "c.html", why: "no such page" },
      { from: "b.html", link: "pages/a.html#二", why: "no such anchor" },
      { from: "b.html", link: "x.js", why: "no such page" },
      { from: "index.html", link: "pages/a.html#%E4%B8%80", why: "no such anchor" },
      { from: "assets/search-entries.js", link: "../pages/a.html#一", why: "no such anchor" },
    ]);
  });
});

describe("externalFault", () => {
  it.each([
    ["https://example.org/a", undefined],
    ["mailto:someone@example.org", undefined],
    ["https://", "not an address"],
    ["file:///x", "file: leads nowhere"],
  ])("%s: %s", (link, why) => {
    expect(externalFault(link)).toBe(why);
  });
});

describe("bareStars", () => {
  it("finds emphasis that does not close before a Chinese word", () => {
    const text =
      "# 一\n\n**要装什么？**Node。\n**要装什么？** Node。\n*开通热线。*县里 *另一句*。\n";
    expect(bareStars(text).map(({ line }) => line)).toEqual([3, 5]);
  });

  it("lets code, tables and names of files be", () => {
    const text = "`**a**` and (*.xlsx)\n\n| a |\n|---|\n| **词** b |\n\n```\n**x**\n```\n";
    expect(bareStars(text)).toEqual([]);
  });
});
