import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { assets } from "@fuyou/assets";
import { composeDeployment } from "@fuyou/deployment";
import { openFiles } from "@fuyou/registers";
import { parse } from "csv-parse";
import { streamXlsxRows, writeXlsxStream } from "hucre/xlsx";
import { answer, type BenchCase, ratio } from "../measure.js";

/** What a process of its own tells of one reading. */
interface Told {
  rows: number;
  /** Sum of the original costs, in fen. */
  cost: number;
  ms: number;
  /** Peak of its memory, in MB. */
  memory: number;
}

const date = "2015-11-01";
const county = {
  code: "370321",
  name: { zh: "桓台县", en: "Huantai County" },
  edition: date,
  date,
  synthetic: true,
};
const headings = ["id", "name", "class", "institution", "acquired", "originalCost"];
const costColumn = headings.indexOf("originalCost");

/** A synthetic asset as counties keep it: the cost in yuan. */
function line(at: number): [string, string, string, string, string, number] {
  const id = `asset-${String(at).padStart(6, "0")}`;
  const day = `20${String(at % 15).padStart(2, "0")}-0${(at % 9) + 1}-1${at % 10}`;
  const kinds = ["medical-equipment", "general-equipment", "furniture"];
  return [id, `合成资产 ${at % 700}`, kinds[at % 3] as string, `body-${at % 40}`, day, at + 0.5];
}

async function writeFiles(folder: string, count: number) {
  const workbook = join(folder, `${count}.xlsx`);
  function* lines() {
    yield headings;
    for (let at = 0; at < count; at++) yield line(at);
  }
  const bytes = writeXlsxStream(lines(), { name: assets.title.zh });
  await pipeline(Readable.fromWeb(bytes as never), createWriteStream(workbook));
  const text = join(folder, `${assets.title.zh}-${count}.csv`);
  const rows = function* () {
    for (const each of lines()) yield `${each.join(",")}\r\n`;
  };
  await pipeline(Readable.from(rows()), createWriteStream(text));
  return { workbook, text };
}

/** Ways of reading a file, each in a process of its own. */
const ways: Record<string, (file: string) => Promise<{ rows: number; cost: number }>> = {
  async lines(file) {
    const opened = await openFiles([file], { date });
    const sum = { rows: 0, cost: 0 };
    for (const grid of opened.grids) {
      for await (const { number, cells } of grid.rows())
        if (number > 1) count(sum, cells[costColumn]);
    }
    opened.close();
    return sum;
  },
  async hucre(file) {
    const sum = { rows: 0, cost: 0 };
    for await (const { index, values } of streamXlsxRows(new Uint8Array(readFileSync(file)))) {
      if (index > 0) count(sum, values[costColumn]);
    }
    return sum;
  },
  async csvParse(file) {
    const sum = { rows: -1, cost: 0 };
    for await (const cells of createReadStream(file).pipe(parse()) as AsyncIterable<string[]>) {
      if (sum.rows < 0) sum.rows = 0;
      else count(sum, cells[costColumn]);
    }
    return sum;
  },
  async records(file) {
    const deployment = composeDeployment({
      county: county.code,
      registers: { county, tables: {} },
      plugins: [],
    });
    const desk = await deployment.registers();
    const { registers } = await desk.import([file], { header: county });
    // The bodies that keep the assets are in no file: every record is read and judged, and none comes in.
    return { rows: registers.reduce((rows, { read }) => rows + read, 0), cost: Number.NaN };
  },
};

function count(sum: { rows: number; cost: number }, cell: unknown): void {
  sum.rows++;
  sum.cost += Math.round(Number(cell) * 100);
}

function inChild(way: string, file: string): Told {
  const script = fileURLToPath(import.meta.url);
  const ran = spawnSync(process.execPath, [script, "--way", way, file], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`${way}: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as Told;
}

async function measureWay(way: string, file: string): Promise<void> {
  const read = ways[way];
  if (read === undefined) throw new Error(`no way ${way}`);
  const start = performance.now();
  const sum = await read(file);
  const ms = performance.now() - start;
  const memory = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ...sum, ms, memory }));
}

/** The reading that took the median time of three, so that one slow moment of the machine tells nothing. */
function median(way: string, file: string): Told {
  const told = [0, 1, 2].map(() => inChild(way, file)).sort((a, b) => a.ms - b.ms);
  return told[1] as Told;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fuyou-bench-"));
  const cases: BenchCase[] = [];
  try {
    const few = await writeFiles(folder, 20_000);
    const many = await writeFiles(folder, 100_000);
    const ratios = [];
    let equal = true;
    for (const [kind, bareWay] of [
      ["workbook", "hucre"],
      ["text", "csvParse"],
    ] as const) {
      const small = median("lines", few[kind]);
      const large = median("lines", many[kind]);
      const bare = median(bareWay, many[kind]);
      equal &&= large.rows === 100_000 && bare.rows === 100_000 && large.cost === bare.cost;
      for (const [name, told] of [
        ["lines of cells", large],
        [`${bareWay} alone`, bare],
      ] as const) {
        const speed = (told.rows / told.ms) * 1000;
        cases.push({ name: `${kind}: ${name}`, unit: "rows/s", median: speed, samples: 3 });
        cases.push({ name: `${kind}: ${name}, peak`, unit: "MB", median: told.memory, samples: 3 });
      }
      cases.push({
        name: `${kind}: 20,000 rows, peak`,
        unit: "MB",
        median: small.memory,
        samples: 3,
      });
      const growth = large.memory / small.memory;
      ratios.push(ratio(`${kind}: peak of 100,000 rows to that of 20,000`, growth, "<=", 1.5));
      ratios.push(ratio(`${kind}: speed to that of ${bareWay}`, bare.ms / large.ms, ">=", 0.5));
    }
    const records = inChild("records", many.text);
    equal &&= records.rows === 100_000;
    const speed = (records.rows / records.ms) * 1000;
    cases.push({
      name: "import, with every record judged",
      unit: "rows/s",
      median: speed,
      samples: 1,
    });
    cases.push({ name: "import, peak", unit: "MB", median: records.memory, samples: 1 });
    answer("import", cases, ratios, equal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , flag, way = "", file = ""] = process.argv;
if (flag === "--way") await measureWay(way, file);
else await main();
