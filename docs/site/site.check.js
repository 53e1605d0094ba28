// The built site as its readers meet it, in a real browser. Run by `pnpm docs:check`, after `pnpm docs:api`.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../packages/reports/src/testing-browser.js";
import { serve } from "./site-server.js";

const folder = fileURLToPath(new URL("../api/", import.meta.url));
const axe = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));

const chinesePage = "documents/guides/first-plugin.zh-CN.html";
const packagePage = "modules/_fuyou_kernel.html";
const interfacePage = "interfaces/_fuyou_hierarchy.index.Institution.html";
const pages = [
  "index.html",
  chinesePage,
  packagePage,
  interfacePage,
  "modules/_fuyou_plugin-huantai.html",
  "documents/rules.html",
  "documents/decisions/README.html",
];

/** Those whose parts are in none of the others: axe takes longest of all. */
const unlike = ["index.html", chinesePage, interfacePage, "modules/_fuyou_plugin-huantai.html"];

let browser;
let server;
let page;
let spoken;
let asked;

beforeAll(async () => {
  if (!existsSync(`${folder}index.html`)) throw new Error("run `pnpm docs:api` first");
  browser = await launchBrowser();
  if (browser === undefined) throw new Error("name a Chromium in FUYOU_CHROMIUM");
  server = await serve(folder);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(120_000);
  spoken = [];
  asked = [];
  page.on("console", (message) => message.type() === "error" && spoken.push(message.text()));
  page.on("pageerror", (error) => spoken.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
});
afterEach(() => page.close());

/** Opens a page and waits until its navigation stands; a narrow screen hides it. */
async function open(path) {
  await page.goto(server.address + path);
  await page.waitForSelector("#tsd-nav-container li", { state: "attached" });
}

/** Types into the search box and gives what is listed. */
async function look(words) {
  await page.keyboard.press("/");
  await page.fill("#tsd-search-input", words);
  await page.waitForSelector("#tsd-search-results li");
  return page.$$eval("#tsd-search-results li a", (links) =>
    links.map((link) => ({
      title: link.querySelector(".site-found-title").childNodes[0].textContent,
      url: new URL(link.href).pathname,
    })),
  );
}

describe("every kind of page", () => {
  it.each(pages)("%s asks nobody else and reports nothing", async (path) => {
    await open(path);
    await page.waitForLoadState("networkidle");
    expect(spoken).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
  });

  it.each(unlike)("%s has no serious fault of access, light or dark", async (path) => {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await open(path);
      await page.addScriptTag({ path: axe });
      // TypeDoc folds a section by a summary that holds a link to it; both are reached with the keyboard.
      const rules = { "nested-interactive": { enabled: false } };
      const { violations } = await page.evaluate((rules) => window.axe.run({ rules }), rules);
      const serious = violations.filter(({ impact }) => /serious|critical/.test(impact));
      expect(
        serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ).toEqual([]);
    }
  });

  it.each(pages)("%s fits a narrow screen", async (path) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await open(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });

  it("a Chinese page says that it is Chinese", async () => {
    await open(chinesePage);
    expect(await page.getAttribute("html", "lang")).toBe("zh-Hans");
  });
});

describe("the search", () => {
  it("finds a Chinese word in the glossary and in a comment", async () => {
    await open("index.html");
    const found = await look("机构");
    expect(found[0]).toEqual({ title: "机构", url: "/documents/glossary.html" });
    expect(found.slice(0, 10)).toContainEqual({ title: "Institution", url: `/${interfacePage}` });
  });

  it("leads with the keyboard to the page of an English symbol", async () => {
    await open(chinesePage);
    await look("EstablishmentQuota");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/interfaces/_fuyou_personnel.EstablishmentQuota.html");
    expect(await page.textContent("h1")).toContain("EstablishmentQuota");
  });

  it("finds words inside a Chinese term, several at once, and in no other order", async () => {
    await open("index.html");
    const found = await look("编制 三定");
    expect(found.length).toBeGreaterThan(0);
    for (const { url } of found) expect(existsSync(folder + decodeURIComponent(url))).toBe(true);
  });

  it.each([
    ["town-office-staffing", "/documents/rules.html", "#town-office-staffing"],
    ["000-072", "/clauses/clauses.000.zh.html", "#000-072"],
  ])("leads from %s to its row", async (words, path, anchor) => {
    await open(packagePage);
    await look(words);
    const hrefs = await page.$$eval("#tsd-search-results li a", (all) => all.map((a) => a.href));
    const wanted = hrefs.find((href) => href.includes(path) && href.endsWith(anchor));
    expect(hrefs.indexOf(wanted ?? "")).toBeGreaterThanOrEqual(0);
    await page.goto(wanted);
    expect(await page.locator(`[id="${anchor.slice(1)}"]`).count()).toBe(1);
  });

  it("says so where nothing is found", async () => {
    await open("index.html");
    await page.keyboard.press("/");
    await page.fill("#tsd-search-input", "qqzzqq");
    await page.waitForFunction(() => /没有结果/.test(document.body.textContent));
    expect(await page.locator("#tsd-search-results li").count()).toBe(0);
  });

  it("works in a folder opened without a server", async () => {
    await page.goto(pathToFileURL(`${folder}index.html`).href);
    const found = await look("编制");
    expect(found.length).toBeGreaterThan(5);
  });
});

describe("pictures", () => {
  const colours = () =>
    page.$eval(".site-picture svg .nodeLabel", (label) => getComputedStyle(label).color);

  it("are drawn in the colours of the page, and light on paper", async () => {
    await page.emulateMedia({ colorScheme: "light" });
    await open("index.html");
    await page.waitForSelector("html[data-pictures=light] .site-picture svg");
    const light = await colours();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForSelector("html[data-pictures=dark] .site-picture svg");
    expect(await colours()).not.toBe(light);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await page.waitForSelector("html[data-pictures=light] .site-picture svg");
    expect(await colours()).toBe(light);
    expect(await page.textContent(".site-picture")).toContain("平衡表");
  });

  it("follow the theme that is chosen on the page", async () => {
    await page.emulateMedia({ colorScheme: "light" });
    await open("index.html");
    await page.waitForSelector("html[data-pictures=light]");
    await page.evaluate(() => {
      document.documentElement.dataset.theme = "dark";
    });
    await page.waitForSelector("html[data-pictures=dark] .site-picture svg");
    expect(spoken).toEqual([]);
  });

  it("are all drawn, on every page that has one", async () => {
    const files = JSON.parse(readFileSync(`${folder}assets/pictures.json`, "utf8"));
    expect(files).toContain("index.html");
    for (const file of files) {
      await page.goto(server.address + file);
      await page.waitForSelector("html[data-pictures]");
      const [drawn, sources] = await page.evaluate(() => [
        document.querySelectorAll(".site-picture svg").length,
        document.querySelectorAll("pre > code.mermaid").length,
      ]);
      expect([file, drawn]).toEqual([file, sources]);
    }
  }, 600_000);

  it("leave their source to a reader without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.address}index.html`);
    expect(await plain.isVisible("pre > code.mermaid")).toBe(true);
    await context.close();
  });
});
