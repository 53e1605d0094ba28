import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { memoryJournal } from "@fuyou/journal";
import { type TemporaryPostgres, temporaryPostgres } from "@fuyou/journal/testing";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CarriedTold,
  type CarryingTask,
  carryThrough,
  fourTownsOf,
  toldOf,
} from "./carrying-writer.js";

// Real processes, really killed, while they carry a plan out with the commands anybody gives.

/** What the program says on stdout, a line each. */
interface Told {
  found?: CarriedTold;
  finished?: CarriedTold;
  begun?: string;
  done?: string;
}

const kills = 8;
const folder = mkdtempSync(join(tmpdir(), "fuyou-carrying-"));
let server: TemporaryPostgres;
let program: string;
beforeAll(async () => {
  [server, program] = await Promise.all([temporaryPostgres(), built()]);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The program as one JavaScript file, where node finds the journal's databases. */
async function built(): Promise<string> {
  const cache = new URL("../../journal/node_modules/.cache/fuyou-carrying/", import.meta.url);
  mkdirSync(cache, { recursive: true });
  await build({
    config: false,
    silent: true,
    entry: { "carrying-writer": fileURLToPath(new URL("./carrying-writer.ts", import.meta.url)) },
    tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
    format: "esm",
    outDir: fileURLToPath(cache),
    outExtension: () => ({ js: ".mjs" }),
    external: ["pg", "kysely", "zod", "jiti", /^@electric-sql/],
    noExternal: [/^@fuyou\//, /inversify/, /^reflect-metadata/],
    esbuildOptions: (options) => {
      options.conditions = ["@fuyou/source"];
    },
  });
  return fileURLToPath(new URL("carrying-writer.mjs", cache));
}

/** One life of the program; `heard` may end it. */
async function life(task: CarryingTask, heard: (told: Told, kill: () => void) => void = () => {}) {
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "pipe"] });
  const lines: Told[] = [];
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  createInterface(child.stdout).on("line", (line) => {
    const told = JSON.parse(line) as Told;
    lines.push(told);
    heard(told, () => child.kill("SIGKILL"));
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.stdin.end(`${JSON.stringify(task)}\n`);
  await closed;
  return { lines, said };
}

/** The whole plan as it is on record where nobody is killed. */
const whole = [
  "opening opening",
  "post rehearsal-approval",
  "pending act east",
  "pending act west",
  "pending go-on north",
  "pending go-on south",
  "post act east",
  "post act west",
  "post act act.phase-completion",
  "post papers#1",
  "post papers#2",
  "post papers#3",
  "post go-on north",
  "post go-on south",
  "post go-on go-on.phase-completion",
];
/** After how many entries a batch ends: the opening, the approval, a phase, a file, a phase. */
const batches = [0, 1, 6, 9, 12, 15];

async function unharmed(): Promise<CarriedTold> {
  const deployment = fourTownsOf("999900");
  const journal = memoryJournal({ composition: deployment.composition });
  await carryThrough(deployment, journal);
  return toldOf("999900", journal);
}

describe("somebody who carries a plan out", () => {
  it("comes to this where nobody kills him", async () => {
    const { entries, isProven } = await unharmed();
    expect(entries).toEqual(whole);
    expect(isProven).toBe(true);
  });

  it("leaves nothing half done when killed, and goes on to the same end when he comes back", {
    timeout: 600_000,
  }, async () => {
    const { state } = await unharmed();
    const place = { folder };
    let took = 0;
    let begun = 0;
    const first = await life({ place, begin: "999901" }, ({ done }) => {
      if (done === undefined) begun = performance.now();
      else took = performance.now() - begun;
    });
    expect([first.lines, first.said]).toEqual([[{ begun: "999901" }, { done: "999901" }], ""]);
    const lengths: number[] = [];
    let before: string | undefined = "999901";
    for (let run = 0; run <= kills; run++) {
      const begin: string | undefined = run < kills ? `9999${10 + run}` : undefined;
      // The points of time lie evenly over what the first run took.
      const { lines, said } = await life({ place, before, begin }, (told, kill) => {
        if (told.begun !== undefined) setTimeout(kill, ((run + 0.5) / kills) * took);
      });
      const [{ found, finished } = {}] = lines;
      expect(said).toBe("");
      expect(found?.entries).toEqual(whole.slice(0, found?.entries.length));
      expect(batches).toContain(found?.entries.length);
      expect(finished?.entries).toEqual(whole);
      expect([found?.isProven, finished?.isProven]).toEqual([true, true]);
      expect(finished?.state).toBe(state);
      lengths.push(found?.entries.length ?? -1);
      before = begin;
    }
    expect(lengths).toHaveLength(9);
    // Some were killed on the way, or nothing was tried here.
    expect(lengths.filter((each) => each < 15).length).toBeGreaterThan(2);
    expect(new Set(lengths).size).toBeGreaterThan(2);
  });
});

describe("four programs that carry the same plan out at the same time", () => {
  it("do it once between them", { timeout: 600_000 }, async () => {
    const place = { url: server.url };
    await life({ place, begin: "999920" });
    const four = Array.from({ length: 4 }, () => life({ place, begin: "999921" }));
    for (const { lines, said } of await Promise.all(four)) {
      expect([said, lines.at(-1)]).toEqual(["", { done: "999921" }]);
    }
    const { lines } = await life({ place, before: "999921" });
    const posts = lines[0]?.found?.entries.filter((each) => each.startsWith("post ")) ?? [];
    const once = posts.filter((each) => !each.includes("approval"));
    expect(once).toEqual(whole.filter((each) => /^post (?!reh)/.test(each)));
    expect(lines[0]?.finished?.isProven).toBe(true);
    expect(lines[0]?.finished?.entries).toEqual(lines[0]?.found?.entries);
  });
});
