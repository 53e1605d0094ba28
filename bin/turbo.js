#!/usr/bin/env node
// Turbo as this workspace wants it: no telemetry, and everything it prints on stderr, so that
// stdout stays for the answer of whatever runs after it. Called from pnpm scripts only: on its own
// turbo finds no pnpm.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
const { status } = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  stdio: ["ignore", 2, 2],
});
process.exitCode = status ?? 1;
