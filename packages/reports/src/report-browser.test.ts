import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Records } from "@fuyou/kernel/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "./report.js";
import { manyTowns, reportInput, sampleRecords } from "./testing.js";
import { launchBrowser } from "./testing-browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/**
 * Fifteen towns whose hospitals each have four rooms of 10 m², where 16 m² are asked, and one of unknown
 * area: 60 rooms too small and 15 unknown, five for each town.
 */
function roomyTowns(): Records {
  const towns = Array.from({ length: 15 }, (_, at) => at);
  return {
    ...manyTowns(16),
    premises: towns.map((at) => ({
      id: `house-${at}`,
      name: `第${at}镇院舍`,
      division: `999901${102 + at}000`,
    })),
    rooms: towns.flatMap((at) =>
      [1, 2, 3, 4, 5].map((room) => ({
        id: `room-${at}-${room}`,
        name: `第${at}镇诊室${room}`,
        premises: `house-${at}`,
        functions: ["clinic"],
        institution: `h${at}`,
        ...(room < 5 ? { area: 1_000 } : {}),
      })),
    ),
  };
}

const folder = mkdtempSync(join(tmpdir(), "fuyou-report-"));
const file = (name: string) => join(folder, `${name}.html`);
let browser: Browser | undefined;

beforeAll(async () => {
  const input = reportInput(roomyTowns());
  writeFileSync(file("zh"), renderReport(input, "zh"));
  writeFileSync(file("en"), renderReport(input, "en"));
  writeFileSync(file("small"), renderReport(reportInput(), "zh"));
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
  context.setDefaultTimeout(120_000);
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
        run(options: { resultTypes: string[] }): Promise<{
          violations: { id: string; impact: string; nodes: { target: string[] }[] }[];
        }>;
      };
    };
    const { violations } = await run.run({ resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ target }) => `${id} ${target.join(" ")}`),
      );
  });
}

describe("the report in a browser", () => {
  it.each(["light", "dark"] as const)(
    "keeps nobody out, in both languages, %s",
    async (colorScheme) => {
      const page = await open("small", { colorScheme });
      await page.locator("[data-outline] summary").nth(1).click();
      await page.getByRole("button", { name: "为什么" }).first().click();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("button", { name: "Why" }).first().click();
      expect(await barriers(page)).toEqual([]);
    },
  );

  it("folds and opens the hierarchy, searches it and shows what changed", async () => {
    const page = await open("zh");
    const outline = page.locator("[data-outline]");
    const town = outline.locator("details", { hasText: "第3镇" }).last();
    const hospital = outline
      .getByText("第3镇卫生院")
      .or(town.locator("li", { hasText: "卫生院" }))
      .first();
    expect(await hospital.isVisible()).toBe(false);
    await town.locator("summary").click();
    expect(await hospital.isVisible()).toBe(true);
    await town.locator("summary").click();
    expect(await hospital.isVisible()).toBe(false);

    await outline.getByRole("searchbox").fill("第3镇");
    const status = outline.getByRole("status");
    // The hospital, and the station that has ended into it.
    await expect.poll(() => status.textContent()).toBe("2 家机构");
    expect(await hospital.isVisible()).toBe(true);
    await outline.getByRole("combobox").first().selectOption("after");
    await expect.poll(() => status.textContent()).toBe("1 家机构");
    await page.keyboard.press("Escape");
    await outline.getByRole("combobox").nth(1).selectOption("form");
    // Every one of the 16 towns loses a station; its hospital gains a plate; the county has two old and one new.
    await expect.poll(() => status.textContent()).toBe("35 家机构");
  });

  it("narrows the findings by words, weight, verdict, clause, township and on the map", async () => {
    const page = await open("zh");
    const form = page.locator("form[data-filter]");
    const status = form.getByRole("status");
    const [all = 0] = /\d+/.exec((await status.textContent()) ?? "")?.map(Number) ?? [];
    const shows = (count: number) =>
      expect.poll(() => status.textContent()).toBe(`符合 ${count} 条，共 ${all} 条`);
    await shows(all);
    await form.getByRole("searchbox").fill("第3镇诊室");
    await shows(5);
    const rows = page.locator("[data-findings] tbody tr:visible");
    expect(await rows.count()).toBe(5);
    for (const row of await rows.allTextContents()) expect(row).toContain("第3镇诊室");
    await page.keyboard.press("Escape");
    await shows(all);
    await form.locator("[name=verdict]").selectOption("unknown");
    await shows(15);
    await form.locator("[name=township]").selectOption({ label: "第3镇 (5)" });
    await shows(1);
    await form.getByRole("button").click();
    await form.locator("[name=weight]").selectOption("mandatory");
    await shows(60);
    await form.locator("[name=clause]").selectOption({ index: 1 });
    await shows(60);
    await form.getByRole("button").click();
    const block = page.getByRole("button", { name: /^第3镇 5/ });
    await block.click();
    await shows(5);
    expect(await block.getAttribute("aria-pressed")).toBe("true");
    await block.click();
    await shows(all);
  });

  it("explains a finding on a click, and shows more of a long list", async () => {
    const page = await open("en");
    const group = page.locator("details.mandatory").first();
    await group.locator("summary").click();
    const why = group.getByRole("button", { name: "Why" });
    expect(await why.count()).toBe(30);
    await why.first().click();
    const told = group.locator(".explained");
    expect(await told.textContent()).toMatch(/16/);
    expect(await told.textContent()).toContain("二(一)");
    expect(await why.first().getAttribute("aria-expanded")).toBe("true");
    await why.first().click();
    expect(await told.count()).toBe(0);
    await group.getByRole("button", { name: "Show more (30 left)" }).click();
    expect(await why.count()).toBe(60);
  });

  it("switches its language and keeps the place, the search and what is open", async () => {
    const page = await open("zh");
    const field = page.locator("form[data-filter]").getByRole("searchbox");
    await field.fill("第3镇诊室");
    await page.locator("#findings").scrollIntoViewIfNeeded();
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).toContain("synthetic records");
    expect(await field.inputValue()).toBe("第3镇诊室");
    const status = page.locator("form[data-filter]").getByRole("status");
    await expect.poll(() => status.textContent()).toMatch(/^5 of \d+ findings$/);
    await page.getByRole("button", { name: "中文" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    await expect.poll(() => status.textContent()).toMatch(/^符合 5 条/);
  });

  it("takes the colours that the reader chooses, and keeps them", async () => {
    const page = await open("zh", { colorScheme: "light" });
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(await ground()).toBe("rgb(250, 249, 245)");
    await page.locator("[name=colours]").selectOption("dark");
    expect(await ground()).toBe("rgb(18, 23, 22)");
    await page.reload();
    expect(await ground()).toBe("rgb(18, 23, 22)");
    await page.emulateMedia({ media: "print" });
    expect(await ground()).toBe("rgb(255, 255, 255)");
  });

  it("writes its figures as CSV and JSON, marked, and nothing as a formula", async () => {
    const page = await open("zh");
    const written = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[aria-label='数据: 发现']").getByRole("button", { name }).click(),
      ]);
      return {
        name: download.suggestedFilename(),
        text: readFileSync(await download.path(), "utf8"),
      };
    };
    const csv = await written("CSV");
    expect(csv.name).toBe("999901-findings-含合成数据.csv");
    const lines = csv.text.split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFF要求或代码,事项,轻重,判定,.*,含合成数据$/);
    expect(lines.filter((line) => line.startsWith("room-area,"))).toHaveLength(75);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/,含合成数据$/);
    const json = await written("JSON");
    const data = JSON.parse(json.text);
    expect(data.synthetic).toBe(true);
    expect(data.sections[0].tables[0].rows).toHaveLength(lines.length - 2);
  });

  it("is walked by keys alone", async () => {
    const page = await open("zh");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("/");
    const focused = () => page.evaluate("document.activeElement.tagName");
    expect(await focused()).toBe("INPUT");
    await page.keyboard.type("/");
    expect(await page.locator("input:focus").inputValue()).toBe("/");
    await page.keyboard.press("Escape");
    expect(await page.locator("input:focus").inputValue()).toBe("");
    // What was typed is searched a moment later; the page's own clock says when that is over.
    await page.evaluate("new Promise((done) => setTimeout(done, 250))");

    const first = page.locator("[data-outline] summary").first();
    await first.focus();
    await page.keyboard.press("ArrowDown");
    const unfolded = () => page.evaluate("document.activeElement.closest('details').open");
    expect(await unfolded()).toBe(false);
    await page.keyboard.press("ArrowRight");
    expect(await unfolded()).toBe(true);
    await page.keyboard.press("ArrowLeft");
    expect(await unfolded()).toBe(false);
    await page.keyboard.press("ArrowLeft");
    expect(await first.evaluate((each) => each.matches(":focus"))).toBe(true);

    const block = page.locator(".map [tabindex='0']");
    await block.focus();
    const before = await block.getAttribute("data-name");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate("document.activeElement.dataset.name")).not.toBe(before);
    await page.keyboard.press("Enter");
    expect(await page.locator(".map [aria-pressed=true]").count()).toBe(1);
  });

  it("prints, with what is folded open", async () => {
    const page = await open("zh");
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "print" });
    const row = page.locator("details.mandatory tbody tr").first();
    expect((await row.boundingBox())?.height ?? 0).toBeGreaterThan(0);
    expect(await page.locator(".page-tools .tools").isVisible()).toBe(false);
  });

  it("reads without its script", async () => {
    const page = await open("zh", { javaScriptEnabled: false });
    expect(await page.locator(".tools:visible").count()).toBe(0);
    const group = page.locator("details.mandatory").first();
    await group.locator("summary").click();
    expect(await group.locator("tbody tr:visible").count()).toBe(40);
    expect(await group.locator(".more").textContent()).toContain("另有 20 条");
  });

  it("says nothing of invented records where there are none", async () => {
    const page = await open("real");
    await page.getByRole("button", { name: "English" }).click();
    expect((await page.content()).includes("synthetic records")).toBe(false);
  });
});
