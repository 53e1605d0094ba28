import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "./report.js";
import { manyTowns, reportInput, sampleRecords } from "./testing.js";
import { launchBrowser } from "./testing-browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "fuyou-report-"));
const file = (name: string) => join(folder, `${name}.html`);
let browser: Browser | undefined;

beforeAll(async () => {
  const input = reportInput(manyTowns(16));
  writeFileSync(file("zh"), renderReport(input, "zh"));
  writeFileSync(file("en"), renderReport(input, "en"));
  const real = reportInput(sampleRecords(), { synthetic: false });
  writeFileSync(file("real"), renderReport(real, "zh"));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

let context: BrowserContext | undefined;
let said: string[] = [];
let asked: string[] = [];

afterEach(async () => {
  await context?.close();
  // Whatever a test did: nothing was said on the console, and nothing was asked of any host.
  expect(said).toEqual([]);
  expect(asked.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([]);
});

/** Opens a written report and listens to what it says and asks for. */
async function open(
  name: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  if (browser === undefined) throw new Error("no browser: set FUYOU_CHROMIUM to one");
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  [said, asked] = [[], []];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file(name)).href);
  return page;
}

/** What axe finds that keeps people out, by rule and place. */
async function barriers(page: Page): Promise<string[]> {
  // The policy of the page lets no script in but its own: axe is put in by the browser, not by the page.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; impact: string; nodes: { target: string[] }[] }[];
        }>;
      };
    };
    const { violations } = await run.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ target }) => `${id} ${target.join(" ")}`),
      );
  });
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

describe("the report in a browser", () => {
  it.each(["zh", "en"])("keeps nobody out, in light and dark, in %s", async (language) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open(language, { colorScheme });
      await page.evaluate(() => {
        for (const each of document.querySelectorAll("details")) each.open = true;
      });
      expect(await barriers(page)).toEqual([]);
      await context?.close();
    }
  });

  it("narrows the findings and says how many are left", async () => {
    const page = await open("zh");
    const form = page.locator("form[data-filter]");
    const status = form.getByRole("status");
    const all = await status.textContent();
    expect(all).toMatch(/^符合 (\d+) 条，共 \1 条$/);
    await form.getByRole("searchbox").fill("第3镇");
    await expect.poll(() => status.textContent()).toMatch(/^符合 [1-9]\d* 条/);
    const rows = page.locator("[data-findings] tbody tr:visible");
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.allTextContents()) expect(row).toContain("第3镇");
    await page.keyboard.press("Escape");
    await expect.poll(() => status.textContent()).toBe(all);
  });
});
