import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFolderStore } from "./folder-store.js";
import { sampleKey } from "./sample-clients.js";

// A real process, really killed: after the first, fourth, … of the changes that it tells of.
const kills = [1, 4, 9, 16, 25, 36];
const folder = mkdtempSync(join(tmpdir(), "fuyou-clients-crash-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let writer = "";
beforeAll(async () => {
  const out = new URL("../node_modules/.cache/fuyou-crash/", import.meta.url);
  mkdirSync(out, { recursive: true });
  await build({
    config: false,
    silent: true,
    entry: { writer: fileURLToPath(new URL("./store-writer.ts", import.meta.url)) },
    tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
    format: "esm",
    outDir: fileURLToPath(out),
    outExtension: () => ({ js: ".mjs" }),
    external: ["zod"],
    noExternal: [/^@fuyou\//, /inversify/, /^reflect-metadata/],
    esbuildOptions: (options) => {
      options.conditions = ["@fuyou/source"];
    },
  });
  writer = fileURLToPath(new URL("writer.mjs", out));
}, 120_000);

/** Runs the writer until it has told of so many changes, kills it, and gives the last it told of. */
async function killedAfter(changes: number, from: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder, String(from)]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let last = -1;
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (++count === changes) child.kill("SIGKILL");
  }
  await ended;
  return last;
}

describe("a writer of the store that is killed", () => {
  it("leaves the last change it told of, or a later one, whole, and nothing beside it", async () => {
    let from = 0;
    for (const changes of kills) {
      const told = await killedAfter(changes, from);
      expect(told).toBeGreaterThanOrEqual(from + changes - 1);
      const store = openFolderStore({ folder, key: sampleKey });
      const found = Number((await store.read("list", "ab"))?.declined[0]);
      expect(found - told).toBeGreaterThanOrEqual(0);
      expect(readdirSync(join(folder, "list"))).toEqual(["ab.sealed"]);
      await store.close();
      from = found + 1;
    }
  }, 120_000);
});
