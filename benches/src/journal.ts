import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PGlite } from "@electric-sql/pglite";
import { assets } from "@fuyou/assets";
import { composeDeployment, type Deployment } from "@fuyou/deployment";
import { huantaiCounty } from "@fuyou/example-huantai";
import {
  actsOf,
  folderJournal,
  type Journal,
  memoryJournal,
  type NewEntry,
  postgresJournal,
  type StoredEntry,
  verify,
} from "@fuyou/journal";
import { temporaryPostgres } from "@fuyou/journal/testing";
import { applyEdits, type County, type Edit } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { huantai } from "@fuyou/plugin-huantai";
import pg from "pg";
import { answer, type BenchCase, ratio } from "../measure.js";

const plugins = [countyIntegration.with({}), huantai.with({ effectiveFrom: "2018-01-01" })];
const county = "370321";
const cases: BenchCase[] = [];
let clock = Date.UTC(2015, 10, 1);
const said = () => ({
  actor: "county office",
  at: new Date(clock++).toISOString(),
});

/** Every change of the transition as an entry of its own, the first 2,000. */
function entriesOf(deployment: Deployment, opened: County): Omit<NewEntry, "key" | "at">[] {
  const { plan, steps } = deployment.plan(opened, deployment.plans[0] as string);
  const entries = steps.flatMap(({ step, phase, on, changes }) =>
    changes.map((change) => ({
      actor: "county office",
      on,
      plan,
      phase,
      step,
      ...actsOf([change]),
    })),
  );
  return entries.slice(0, 2000);
}

/** Something that takes rows of the journal's columns, with nothing else done to them. */
interface Bare {
  insert(rows: readonly StoredEntry[]): Promise<unknown>;
}

const names = ["sequence", "key", "input", "at", "day", "settles", "hash", "body"] as const;
const columns = "county, sequence, key, input, at, day, settles, hash, body";
const bareTable = `create table bare_entries (county text not null, sequence integer not null,
  key text not null, input text not null, at text not null, day text not null, settles integer,
  hash text not null, body text not null, primary key (county, sequence), unique (county, key),
  unique (county, settles))`;

/** The driver by itself: one statement, the fastest there is for one row and for many, and the same columns. */
function bare(query: (sql: string, parameters: unknown[]) => Promise<unknown>): Bare {
  return {
    insert(rows) {
      const [only] = rows;
      if (rows.length === 1 && only !== undefined) {
        return query(`insert into bare_entries (${columns}) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)`, [
          county,
          ...names.map((name) => only[name]),
        ]);
      }
      return query(
        `insert into bare_entries (${columns}) select $1, e.* from unnest($2::integer[], $3::text[],
         $4::text[], $5::text[], $6::text[], $7::integer[], $8::text[], $9::text[]) e`,
        [county, ...names.map((name) => rows.map((each) => each[name]))],
      );
    },
  };
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Appends and bare inserts by turns, so that both see the same machine; microseconds per entry. */
async function compare(
  name: string,
  journal: Journal,
  driver: Bare,
  templates: readonly Omit<NewEntry, "key" | "at">[],
  { batch, count, samples }: { batch: number; count: number; samples: number },
): Promise<number> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let sample = -1; sample < samples; sample++) {
    const entries = Array.from({ length: count }, (_, index) => ({
      ...(templates[index % templates.length] as (typeof templates)[number]),
      ...said(),
      key: `${name} ${sample} ${index}`,
    }));
    let { sequence } = await journal.head(county);
    const first = sequence + 1;
    const mine = await timed(async () => {
      for (let at = 0; at < count; at += batch) {
        const receipts = await journal.append(county, entries.slice(at, at + batch), sequence);
        sequence = receipts.at(-1)?.sequence ?? sequence;
      }
    });
    const rows = await journal.store.read(county, first, sequence);
    const plain = await timed(async () => {
      for (let at = 0; at < count; at += batch) await driver.insert(rows.slice(at, at + batch));
    });
    if (sample < 0) continue; // to warm up
    ours.push((mine * 1000) / count);
    theirs.push((plain * 1000) / count);
  }
  const unit = "us/entry";
  cases.push({ name: `${name}: append`, unit, median: median(ours), samples });
  cases.push({ name: `${name}: the bare driver`, unit, median: median(theirs), samples });
  return median(theirs) / median(ours);
}

/** A history of so many entries, each of which renames one asset, and what opening it costs. */
async function opening(url: string, deployment: Deployment, opened: County, length: number) {
  const { composition } = deployment;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let journal = await postgresJournal({ composition, url });
  const books = await journal.create(opened, { ...said(), key: "open" });
  const [row] = books.county.rows(assets);
  if (row === undefined) throw new Error("no assets: nothing to measure");
  let current = row;
  for (let at = 0; at < length; at += 500) {
    const entries = Array.from({ length: Math.min(500, length - at) }, (_, index): NewEntry => {
      const after = { ...current, name: `合成资产 ${at + index}` };
      const edits: Edit[] = [{ table: "assets", id: row.id, before: current, after }];
      current = after;
      const acts = [{ type: "bench.rename", on: books.county.date, cites: [], edits: 1 }];
      return { ...said(), key: `rename ${at + index}`, on: books.county.date, acts, edits };
    });
    await books.record(...entries);
  }
  await journal.close();
  const times: number[] = [];
  let heap = 0;
  let held: unknown;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let sample = 0; sample < 5; sample++) {
    times.push(
      await timed(async () => {
        journal = await postgresJournal({ composition, url });
        held = await journal.open(county);
      }),
    );
    collect(); // what the journal and the county it opened take
    heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    if (held !== undefined) await journal.close();
  }
  const label = `${length.toLocaleString("en")} entries`;
  cases.push({ name: `open a county of ${label}`, unit: "ms", median: median(times), samples: 5 });
  cases.push({
    name: `held in memory after opening ${label}`,
    unit: "MB",
    median: heap,
    samples: 1,
  });
  journal = await postgresJournal({ composition, url });
  let proof = false;
  const proving = await timed(async () => {
    const { chainIntact, replayEqual, balanced } = await verify(journal, county);
    proof = chainIntact && replayEqual && balanced;
  });
  await journal.close();
  cases.push({ name: `prove ${label}`, unit: "ms", median: proving, samples: 1 });
  return { median: times[2] ?? Number.NaN, proof };
}

const deployment = composeDeployment({ county, registers: huantaiCounty, plugins });
const { composition } = deployment;
const { county: opened } = await deployment.open();
const templates = entriesOf(deployment, opened);
const applying = await timed(async () => {
  let at = opened;
  for (const { edits } of templates) at = applyEdits(at, edits);
});
cases.push({
  name: "apply the edits, entry by entry (no part of append)",
  unit: "us/entry",
  median: (applying * 1000) / templates.length,
  samples: 1,
});
const edits = templates.reduce((sum, each) => sum + each.edits.length, 0);
cases.push({
  name: "edits in an entry",
  unit: "edits",
  median: edits / templates.length,
  samples: 1,
});

const folder = mkdtempSync(join(tmpdir(), "fuyou-bench-"));
const ratios = [];
let equal = true;
const server = await temporaryPostgres({ durable: true });
try {
  const start = { ...said(), key: "open" };
  const batched = { batch: 500, count: 2000, samples: 7 };
  const single = { batch: 1, count: 300, samples: 5 };
  const postgres = await postgresJournal({ composition, url: server.url });
  await postgres.create(opened, start);
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(bareTable);
  const direct = bare((text, values) => client.query(text, values));
  for (const [name, how] of [["batches of 500", batched] as const, ["single", single] as const]) {
    const value = await compare(`PostgreSQL, ${name}`, postgres, direct, templates, how);
    ratios.push(ratio(`PostgreSQL, ${name}, of the bare driver`, value, ">=", 0.6));
  }
  await client.query("drop table bare_entries");
  await client.end();
  await postgres.close();

  const embedded = await folderJournal({ composition, folder: join(folder, "journal") });
  await embedded.create(opened, start);
  const pglite = await PGlite.create(join(folder, "bare"));
  await pglite.exec(bareTable);
  const within = bare((text, values) => pglite.query(text, values));
  for (const [name, how] of [["batches of 500", batched] as const, ["single", single] as const]) {
    const value = await compare(`PGlite, ${name}`, embedded, within, templates, how);
    ratios.push(ratio(`PGlite, ${name}, of the bare driver`, value, ">=", 0.6));
  }
  await pglite.close();
  await embedded.close();

  const memory = memoryJournal({ composition });
  await memory.create(opened, start);
  let sequence = 0;
  const round = templates.map((each, index) => ({
    ...each,
    ...said(),
    key: String(index),
  }));
  const bySelf = await timed(async () => {
    const receipts = await memory.append(county, round, sequence);
    sequence = receipts.length;
  });
  cases.push({
    name: "in memory: text, seals and hash alone",
    unit: "us/entry",
    median: (bySelf * 1000) / round.length,
    samples: 1,
  });
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const length of [1_000, 10_000, 100_000]) {
  const own = await temporaryPostgres();
  try {
    const { median: opens, proof } = await opening(own.url, deployment, opened, length);
    equal &&= proof;
    if (length === 100_000) {
      ratios.push(ratio("opening 100,000 entries, in seconds", opens / 1000, "<=", 1));
    }
  } finally {
    await own.stop();
  }
}
answer("journal", cases, ratios, equal);
