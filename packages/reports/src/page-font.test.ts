import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentPage } from "./document-page.js";
import { html } from "./markup.js";
import { pageFont, withPageFont } from "./page-font.js";
import { charactersOf, sfntOf, woffOf } from "./sfnt.js";
import { launchBrowser } from "./testing-browser.js";

/** The embedded fonts of a style, unpacked. */
function fontsOf(style: string): Buffer[] {
  return [...style.matchAll(/url\(data:font\/woff;base64,([^)]+)\)/g)].map(([, data = ""]) =>
    sfntOf(Buffer.from(data, "base64")),
  );
}

const shown = (style: string) =>
  fontsOf(style)
    .flatMap((font) => [...charactersOf(font)])
    .filter((code) => code > 0x2000)
    .map((code) => String.fromCodePoint(code))
    .sort();

describe("the font of a page", () => {
  it("holds exactly the Chinese characters of the page, and its own notices", async () => {
    const style = await pageFont("abc 妇幼保健，妇幼 123");
    expect(shown(style)).toEqual(["妇", "幼", "保", "健", "，"].sort());
    const said = fontsOf(style).map((font) => font.toString("latin1").replaceAll("\0", ""));
    expect(said.join()).toContain("(c) 2014-2021 Adobe");
    expect(said.join()).toContain("scripts.sil.org/OFL");
    expect(style).toContain("SIL Open Font License, Version 1.1");
  });

  it("looks a rare character up in the file of its range", async () => {
    const style = await pageFont("妇梽");
    expect(shown(style)).toEqual(["妇", "梽"].sort());
    expect(style.match(/@font-face/g)).toHaveLength(2);
    expect((await pageFont("梽")).match(/@font-face/g)).toHaveLength(1);
  });

  it("leaves to the system what no file has", async () => {
    expect(await pageFont("鿍")).toBe("");
    expect(shown(await pageFont("妇鿍"))).toEqual(["妇"]);
  });

  it("asks the system first, and no host", async () => {
    const style = await pageFont("妇幼");
    expect(style).toContain('local("PingFang SC")');
    expect(style).toContain("unicode-range:U+5987,U+5e7c");
    expect(style).not.toMatch(/https?:/);
  });

  it("is nothing for a page without Chinese", async () => {
    expect(await pageFont("no Chinese here: 1,234 m²")).toBe("");
    const page = documentPage(
      { title: "t", style: "", className: undefined, body: html`<p>x</p>` },
      "en",
    );
    expect(await withPageFont(page)).toBe(page);
  });

  it("is let in by the page's own policy", async () => {
    const page = documentPage(
      { title: "妇", style: "", className: undefined, body: html`<p>妇</p>` },
      "zh",
    );
    const [, policy] =
      /Content-Security-Policy" content="([^"]*)"/.exec(await withPageFont(page)) ?? [];
    expect(policy).toContain("font-src data:");
  });
});

describe("a font packed for web pages", () => {
  it("unpacks to the tables it was packed from", () => {
    const file = createRequire(import.meta.url).resolve(
      "@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff",
    );
    const sfnt = sfntOf(readFileSync(file));
    expect(charactersOf(sfnt).has(0x41)).toBe(true);
    expect(charactersOf(sfnt).has(0x5987)).toBe(false);
    expect(sfntOf(woffOf(sfnt)).equals(sfnt)).toBe(true);
  });
});

describe("Chinese in a browser without Chinese fonts", () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());

  /** How many different pictures the characters of a text make. */
  async function pictures(characters: string, page: string): Promise<number> {
    if (browser === undefined) throw new Error("no browser: set FUYOU_CHROMIUM to one");
    const tab = await browser.newPage();
    await tab.setContent(page);
    await tab.evaluate("document.fonts.ready.then(() => true)");
    const seen = new Set<string>();
    for (let at = 0; at < characters.length; at++) {
      const picture = await tab.locator(`#c${at}`).screenshot();
      seen.add(picture.toString("base64"));
    }
    await tab.close();
    return seen.size;
  }

  it("shows each character as itself with the font, and all alike without", async () => {
    const characters = "妇幼保健";
    const body = html`<main>${[...characters].map((each, at) => html`<p id="c${at}" style="font:40px 'Fuyou Han';width:60px;height:60px">${each}</p>`)}</main>`;
    const page = documentPage({ title: "t", style: "", className: undefined, body }, "zh");
    // A browser of one's own may have Chinese fonts; the one of npm has none, and shows four empty boxes.
    if (process.env.FUYOU_CHROMIUM === undefined) expect(await pictures(characters, page)).toBe(1);
    expect(await pictures(characters, await withPageFont(page))).toBe(4);
  });
});
