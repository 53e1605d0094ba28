import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { composeDeployment } from "@fuyou/deployment";
import { buildCounty } from "@fuyou/example-huantai";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { huantai } from "@fuyou/plugin-huantai";
import { launchBrowser } from "@fuyou/reports/testing-browser";
import { inventedDivisions } from "../invented-county.js";
import { answer, type BenchCase, ratio } from "../measure.js";

const villages = 1526;
const samples = 5;

/** The report of an invented county of the size of the largest, and the milliseconds of writing both of its files. */
async function writeReport(): Promise<{ page: string; times: number[] }> {
  const registers = buildCounty(inventedDivisions("310115", villages), {
    name: { zh: "合成县", en: "a synthetic county" },
    edition: "2018-10-31",
    date: "2015-10-31",
  });
  const plugins = [countyIntegration.with({}), huantai.with({ effectiveFrom: "2018-01-01" })];
  const deployment = composeDeployment({ county: "310115", registers, plugins });
  const run = await deployment.run({ dryRun: true });
  const times: number[] = [];
  let page = "";
  for (let sample = 0; sample <= samples; sample += 1) {
    const start = performance.now();
    // Findings and plans of its own each time: nothing is kept from the report before.
    const transitions = run.transitions.map((each) => ({ ...each }));
    const own = { ...run, transitions, findings: [...run.findings] };
    page = await deployment.report(own, "zh");
    await deployment.report(own, "en");
    if (sample > 0) times.push(performance.now() - start);
  }
  return { page, times };
}

/** The same without a script: one language, and every finding a row of the page, as reports used to be. */
function withoutScript(page: string): string {
  const [, json = "null"] = /id="page-data">(.*?)<\/script>/s.exec(page) ?? [];
  const { sections } = JSON.parse(json);
  const { columns } = sections.find((each: { id: string }) => each.id === "findings").tables[0];
  const column = (key: string) => columns.find((each: { key: string }) => each.key === key);
  const said = (key: string, row: number) => {
    const cell = column(key).values[column(key).rows[row]];
    return typeof cell === "object" && cell !== null ? cell.zh : (cell ?? "");
  };
  const rows = column("code").rows.map(
    (_: number, row: number) =>
      `<tr><th scope="row">${said("place", row)} ${said("subject", row)}</th><td>${said("sentence", row)}</td><td>${said("source", row)} ${said("clause", row)}</td></tr>`,
  );
  const table = `<details><table class="findings"><tbody>${rows.join("")}</tbody></table></details>`;
  return page.replace(/<(script|template)\b.*?<\/\1>/gs, "").replace("</main>", `${table}</main>`);
}

function median(name: string, values: readonly number[]): BenchCase {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? Number.NaN;
  return { name, unit: "ms", median: middle, samples: sorted.length };
}

const browser = await launchBrowser();
if (browser === undefined) throw new Error("no browser: set FUYOU_CHROMIUM to one");
const opened = browser;

/** Milliseconds until a page is laid out and answers. */
async function loads(file: string): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const tab = await opened.newPage();
    await tab.goto(pathToFileURL(file).href);
    times.push(await tab.evaluate<number>(drawn(0)));
    await tab.close();
  }
  return times;
}

/** Waits until what was asked is drawn, and tells when that was, less what the page waits for by itself. */
function drawn(waits: number): string {
  return `new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - ${waits}))), ${waits}))`;
}

/** Milliseconds from a choice in a form of the page to the picture that shows it. */
async function answers(file: string, form: string, field: string, values: string[]) {
  const tab = await opened.newPage();
  await tab.goto(pathToFileURL(file).href);
  await tab.evaluate(drawn(0));
  const waits = field === "text" ? 120 : 0;
  const times: number[] = [];
  for (const value of values) {
    const start = await tab.evaluate<number>(`(() => {
      const start = performance.now();
      const field = document.querySelector("${form}").elements.namedItem("${field}");
      field.value = "${value}";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return start;
    })()`);
    times.push((await tab.evaluate<number>(drawn(waits))) - start);
  }
  await tab.close();
  return times;
}

const { page, times } = await writeReport();
const plain = withoutScript(page);
const folder = mkdtempSync(join(tmpdir(), "fuyou-bench-"));
const [own, other] = [join(folder, "report.html"), join(folder, "plain.html")];
writeFileSync(own, page);
writeFileSync(other, plain);
const words = ["合成村3-", "合成村12-7", "卫生室", "合成102", ""];
const findings = "form[data-filter]";
const outline = "[data-outline] form";
const cases = [
  median(`${villages} villages: write both files of the report`, times),
  median("open it in Chromium until it is drawn and answers", await loads(own)),
  median("open the same without script, one language, every finding a row", await loads(other)),
  median("search the findings", await answers(own, findings, "text", words)),
  median(
    "filter the findings by verdict",
    await answers(own, findings, "verdict", ["short", "unknown", "", "short", ""]),
  ),
  median("search the hierarchy", await answers(own, outline, "text", words)),
  median(
    "show only what changed in the hierarchy",
    await answers(own, outline, "changed", ["form", "any", "", "form", ""]),
  ),
];
await browser.close();
rmSync(folder, { recursive: true, force: true });
const [written, load, plainLoad, ...asked] = cases.map((each) => each.median);
const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;
answer("report", cases, [
  ratio("writing both files of the report, in seconds", (written ?? 0) / 1000, "<=", 5),
  ratio("size of the page in MB", megabytes(page), "<=", 25),
  ratio("its size over the page without script", megabytes(page) / megabytes(plain), "<=", 3),
  ratio("opening it over the page without script", (load ?? 0) / (plainLoad ?? 1), "<=", 2),
  ratio("slowest answer, in ms", Math.max(...asked), "<=", 200),
]);
