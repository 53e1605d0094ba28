import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { assets } from "@fuyou/assets";
import { composeDeployment, type Deployment } from "@fuyou/deployment";
import { openFiles, readGrids, sheetsOf } from "@fuyou/registers";
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
const headings = ["id", "name", "classEdition", "classCode", "acquiredOn", "originalCost"];
const costColumn = headings.indexOf("originalCost");

/** A synthetic asset as counties keep it: the cost in yuan. Of faulty ones the class is missing and the cost no number. */
function line(
  at: number,
  faulty = false,
): [string, string, string, string, string, number | string] {
  const id = `asset-${String(at).padStart(6, "0")}`;
  const day = `20${String(at % 15).padStart(2, "0")}-0${(at % 9) + 1}-1${at % 10}`;
  const codes = ["3220000", "2010000", "6010000"];
  const [code, cost] = faulty ? ["", `约${at}`] : [codes[at % 3] as string, at + 0.5];
  return [id, `合成资产 ${at % 700}`, "2010", code, day, cost];
}

async function writeFiles(folder: string, count: number) {
  const workbook = join(folder, `${count}.xlsx`);
  function* lines() {
    yield headings;
    for (let at = 0; at < count; at++) yield line(at);
  }
  const bytes = writeXlsxStream(lines(), { name: assets.title.zh });
  await pipeline(Readable.fromWeb(bytes as never), createWriteStream(workbook));
  const text = await writeText(folder, `${assets.title.zh}-${count}.csv`, count);
  return { workbook, text };
}

async function writeText(folder: string, name: string, count: number, faulty = false) {
  const text = join(folder, name);
  const rows = function* () {
    yield `${headings.join(",")}\r\n`;
    for (let at = 0; at < count; at++) yield `${line(at, faulty).join(",")}\r\n`;
  };
  await pipeline(Readable.from(rows()), createWriteStream(text));
  return text;
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
  /** The records alone, each cell read; nothing of them is judged. */
  async records(file) {
    const opened = await openFiles([file], { date });
    const { composition } = deployment();
    const options = { date, composition, header: county };
    const { tables } = await readGrids(opened.grids, sheetsOf(composition, date), options);
    opened.close();
    const sum = { rows: 0, cost: 0 };
    for (const { row } of tables.get(assets.name) ?? []) {
      sum.rows++;
      sum.cost += Number(row.originalCost);
    }
    return sum;
  },
  /** The whole import, every record judged. */
  async import(file) {
    const desk = await deployment().registers();
    const { registers, totals, left } = await desk.import([file], { header: county });
    const rows = registers.reduce((sum, { read }) => sum + read, 0);
    const cost = totals.find(({ category }) => category === "originalCost")?.amount;
    if ((left.length === 0) !== (cost !== undefined)) throw new Error("neither taken nor left");
    return { rows, cost: cost ?? Number.NaN };
  },
};

function deployment(): Deployment {
  const registers = { county, tables: {} };
  return composeDeployment({ county: county.code, registers, plugins: [] });
}

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

function speedOf({ rows, ms }: Told): number {
  return (rows / ms) * 1000;
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
        const speed = speedOf(told);
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
    const judged = { small: median("import", few.text), large: median("import", many.text) };
    const records = median("records", many.text);
    const faulty = await writeText(folder, `${assets.title.zh}-faulty.csv`, 100_000, true);
    const refused = inChild("import", faulty);
    const bare = median("csvParse", many.text);
    for (const each of [judged.large, records]) {
      equal &&= each.rows === 100_000 && each.cost === bare.cost;
    }
    equal &&= refused.rows === 100_000;
    for (const [name, told, samples] of [
      ["records of cells, none judged", records, 3],
      ["import, every record judged", judged.large, 3],
      ["import, two faults in every record", refused, 1],
    ] as const) {
      const speed = speedOf(told);
      cases.push({ name, unit: "rows/s", median: speed, samples });
      cases.push({ name: `${name}, peak`, unit: "MB", median: told.memory, samples });
    }
    const kept = ((judged.large.memory - judged.small.memory) / 80_000) * 1024;
    ratios.push(ratio("records of cells, in rows/s", speedOf(records), ">=", 20_000));
    ratios.push(ratio("import, in rows/s", speedOf(judged.large), ">=", 20_000));
    ratios.push(ratio("memory of a further record imported, in KB", kept, "<=", 4));
    answer("import", cases, ratios, equal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , flag, way = "", file = ""] = process.argv;
if (flag === "--way") await measureWay(way, file);
else await main();
