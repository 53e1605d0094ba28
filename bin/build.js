// Builds the workspace where a built file is missing or older than a source, with all output on
// stderr. Used by `fuyou` and `bench`, whose stdout is their answer.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @param {string} built path from the root of a file the build writes
 * @param {string[]} folders what it is built from: folders of packages, from the root
 */
export function buildIfNeeded(built, folders) {
  const path = join(root, built);
  const fresh =
    existsSync(path) && statSync(path).mtimeMs >= Math.max(...folders.map(newestSource));
  if (fresh && folders.every(wholly)) return;
  // Inside a pnpm script npm_execpath is that pnpm; outside, npx fetches one.
  const pnpm = process.env.npm_execpath ?? "";
  const [command, ...args] = /pnpm\.c?js$/.test(pnpm)
    ? [process.execPath, pnpm, "run", "build"]
    : ["npx", "--yes", "pnpm@10", "run", "build"];
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command === "npx",
  });
  if (status !== 0) {
    console.error("fuyou: the workspace does not build; see the messages above");
    process.exit(70);
  }
  const now = new Date();
  if (existsSync(path)) utimesSync(path, now, now);
}

/** Whether every package of a folder that is built has something built: a failed build leaves none. */
function wholly(folder) {
  return readdirSync(join(root, folder)).every((name) => {
    const built = existsSync(join(root, folder, name, "tsup.config.ts"));
    return !built || existsSync(join(root, folder, name, "dist"));
  });
}

function newestSource(folder) {
  let newest = 0;
  for (const name of readdirSync(join(root, folder))) {
    const source = join(root, folder, name, "src");
    if (!existsSync(source)) continue;
    for (const entry of readdirSync(source, { recursive: true })) {
      if (/(?<!\.test)\.ts$/.test(entry)) {
        newest = Math.max(newest, statSync(join(source, entry)).mtimeMs);
      }
    }
  }
  return newest;
}
