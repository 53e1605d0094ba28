import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import type { CrashTask } from "./crash-writer.js";
import type { Head } from "./store.js";
import type { Verification } from "./verification.js";

/** An entry as the writer tells of it. */
type Told = [key: string, sequence: number, hash: string];

/** What a series of crashes came to. */
export interface CrashReport {
  /** How often the writer was killed. */
  kills: number;
  /** How many of these before it could write: while opening, recovering or proving. */
  whileOpening: number;
  /** Entries acknowledged to somebody. */
  acknowledged: number;
  /** Entries on record at the end. */
  entries: number;
  /** What was wrong after a kill; nothing where all is well. */
  faults: string[];
}

/** The writer as one JavaScript file that node runs without a build of the workspace. */
export async function builtWriter(): Promise<string> {
  const folder = new URL("../node_modules/.cache/fuyou-crash/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  await build({
    config: false,
    silent: true,
    entry: { writer: fileURLToPath(new URL("./crash-writer.ts", import.meta.url)) },
    tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
    format: "esm",
    outDir: fileURLToPath(folder),
    outExtension: () => ({ js: ".mjs" }),
    external: ["pg", "kysely", "zod", /^@electric-sql/],
    noExternal: [/^@fuyou\//, /inversify/, /^reflect-metadata/],
    esbuildOptions: (options) => {
      options.conditions = ["@fuyou/source"];
    },
  });
  return fileURLToPath(new URL("writer.mjs", folder));
}

/**
 * Kills a writer at random points, so many times, and judges after each what the next one finds: every
 * acknowledged entry is there, no batch is half there, and the proof stands.
 *
 * @param writer - the program, of {@link builtWriter}
 * @param place - a folder, or the address of a PostgreSQL
 * @param kills - how often
 */
export async function crashTrial(
  writer: string,
  place: CrashTask["place"],
  kills: number,
): Promise<CrashReport> {
  const report: CrashReport = {
    kills: 0,
    whileOpening: 0,
    acknowledged: 0,
    entries: 0,
    faults: [],
  };
  let anchor: Head | null = null;
  let acknowledged: Told[] = [];
  let from = 0;
  for (let run = 0; run <= kills; run++) {
    const write = run < kills;
    const early = write && run > 0 && run % 5 === 0;
    const run_ = await once(writer, { place, run, anchor, from, write }, early);
    if (write) report.kills++;
    if (run_.found === undefined) {
      if (!early) report.faults.push(`run ${run}: the writer ended by itself: ${run_.said}`);
      report.whileOpening++;
      continue;
    }
    const { proof, findings, entries } = run_.found;
    report.faults.push(
      ...faultsOf(proof, findings, entries, acknowledged).map((f) => `run ${run}: ${f}`),
    );
    report.entries = proof.entries;
    anchor = proof.head;
    from = proof.head.sequence + 1;
    acknowledged = run_.acknowledged;
    report.acknowledged += acknowledged.length;
  }
  return report;
}

interface Found {
  proof: Omit<Verification, "findings">;
  findings: string[];
  entries: Told[];
}

function faultsOf(
  proof: Found["proof"],
  findings: readonly string[],
  entries: readonly Told[],
  acknowledged: readonly Told[],
): string[] {
  const faults = [...findings];
  if (!(proof.chainIntact && proof.replayEqual && proof.balanced)) faults.push("the proof fails");
  const there = new Map(entries.map(([key, sequence, hash]) => [key, `${sequence} ${hash}`]));
  for (const [key, sequence, hash] of acknowledged) {
    if (there.get(key) !== `${sequence} ${hash}`) faults.push(`acknowledged ${key} is not there`);
  }
  for (const key of there.keys()) {
    const [name, part] = key.split(".");
    const size = Number(part?.split("/")[1] ?? 0);
    for (let index = 1; index <= size; index++) {
      if (!there.has(`${name}.${index}/${size}`)) faults.push(`batch ${name} is half there`);
    }
  }
  return faults;
}

/** One life of the writer: until it is killed, or has proven and is not to write. */
async function once(writer: string, task: CrashTask, early: boolean) {
  const child = spawn(process.execPath, [writer], { stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const acknowledged: Told[] = [];
  let found: Found | undefined;
  const kill = (within: number) => setTimeout(() => child.kill("SIGKILL"), Math.random() * within);
  createInterface(child.stdout).on("line", (line) => {
    const told = JSON.parse(line) as Found | { acknowledged: Told[] };
    if ("acknowledged" in told) {
      // Every other life lasts into its writing, however slow the machine is.
      if (task.run % 2 === 1 && acknowledged.length === 0) kill(150);
      acknowledged.push(...told.acknowledged);
    } else {
      found = told;
      if (task.write && task.run % 2 === 0) kill(150);
    }
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.stdin.end(`${JSON.stringify(task)}\n`);
  if (early) kill(1200);
  await closed;
  return { found, acknowledged, said };
}
