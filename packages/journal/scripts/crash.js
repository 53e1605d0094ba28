#!/usr/bin/env node
// `pnpm crash [kills] [--json]`: the crash test with 200 kills on each engine, and the figures.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const kills = process.argv.find((each) => /^\d+$/.test(each)) ?? "200";
const folder = mkdtempSync(join(tmpdir(), "fuyou-crash-report-"));
const report = join(folder, "report.jsonl");
const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
const began = Date.now();
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "packages/journal/src/crash.test.ts"],
  {
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    env: { ...process.env, FUYOU_KILLS: kills, FUYOU_CRASH_REPORT: report },
    stdio: ["ignore", 2, 2],
  },
);
const lines = existsSync(report) ? readFileSync(report, "utf8").trim().split("\n") : [];
rmSync(folder, { recursive: true, force: true });
const reports = lines.map((line) => JSON.parse(line));
const passed = status === 0 && reports.length === 2;
const answer = { passed, seconds: Math.round((Date.now() - began) / 1000), reports };
process.stdout.write(`${JSON.stringify(answer, null, process.argv.includes("--json") ? 0 : 2)}\n`);
process.exitCode = passed ? 0 : 1;
