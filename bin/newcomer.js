#!/usr/bin/env node
// Does what the guides tell a newcomer, outside this repository: packs every package, serves them from a local
// registry, and runs the commands of first-deployment and first-plugin, as they stand there, in an empty folder with
// an empty home. With `--serve` it only serves them, for whoever follows the guides by hand before the first release.
// Needs `pnpm build:types` before.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { changed, guideBlocks, missingFrom } from "./guide-blocks.js";
import { serveRegistry } from "./local-registry.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const guides = ["first-deployment", "first-plugin"].map((name) => join(root, "docs/guides", name));
const place = mkdtempSync(join(tmpdir(), "fuyou-newcomer-"));
const [packs, home, work, scratch] = ["packs", "home", "work", "scratch"].map((name) => {
  const folder = join(place, name);
  mkdirSync(folder);
  return folder;
});
let running;
let registry;

/** Runs one program to its end; nothing it started stays behind. */
function run(command, args, options) {
  return new Promise((ended, failed) => {
    const child = spawn(command, args, {
      ...options,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running = child;
    let printed = "";
    const take = (text) => {
      printed += text;
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", failed);
    child.on("close", (code) => {
      running = undefined;
      ended({ code: code ?? 1, printed });
    });
  });
}

function stopRunning() {
  if (running?.pid === undefined) return;
  try {
    process.kill(-running.pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopRunning();
    rmSync(place, { recursive: true, force: true });
    process.exit(130);
  });
}

async function pack() {
  const filters = ["--filter", "./packages/*", "--filter", "./plugins/*"];
  const args = ["--yes", "pnpm@10", "--config.verify-deps-before-run=false", "-r", ...filters];
  const done = await run("npx", [...args, "pack", "--pack-destination", packs], { cwd: root });
  if (done.code !== 0) throw new Error(`the packages cannot be packed:\n${done.printed}`);
}

/** The two languages of a guide tell the same things to do. */
function sameInChinese(guide) {
  const todo = (file) =>
    guideBlocks(file)
      .filter(({ kind }) => kind !== "prints")
      .map(({ kind, of, body }) => `${kind} ${of}\n${body.replaceAll("--lang zh", "--lang en")}`);
  const [english, chinese] = [todo(`${guide}.md`), todo(`${guide}.zh-CN.md`)];
  for (const [at, block] of english.entries()) {
    if (block !== chinese[at]) throw new Error(`${guide}: not the same in Chinese:\n${block}`);
  }
  if (chinese.length !== english.length) throw new Error(`${guide}: more to do in Chinese`);
}

const environment = () => ({
  PATH: (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter),
  HOME: home,
  USERPROFILE: home,
  TMPDIR: scratch,
  LANG: "C.UTF-8",
  CI: "true",
  NO_COLOR: "1",
  npm_config_registry: registry.address,
  npm_config_yes: "true",
  npm_config_update_notifier: "false",
});

async function follow(guide) {
  let folder = join(work, basename(guide));
  mkdirSync(folder);
  let printed = "";
  let started;
  for (const { kind, of, body, at } of guideBlocks(`${guide}.md`)) {
    const file = join(folder, of);
    if (kind === "run" || kind === "fails") {
      const end = join(scratch, "folder");
      const script = `set -e\ntrap 'pwd > "${end}"' EXIT\n${body}\n`;
      const begun = Date.now();
      started ??= begun;
      const done = await run("bash", ["-c", script], { cwd: folder, env: environment() });
      printed = done.printed;
      folder = readFileSync(end, "utf8").trim();
      const seconds = Math.round((Date.now() - begun) / 1000);
      console.log(`  ${seconds}s  ${body.split("\n").join(" && ")}`);
      if ((done.code === 0) !== (kind === "run")) {
        throw new Error(`${at}: ended with ${done.code}:\n${printed}`);
      }
      if (/^npm start/mu.test(body) && started > 0) {
        console.log(
          `  from the command to a running deployment: ${Math.round((Date.now() - started) / 1000)}s`,
        );
        started = Number.NEGATIVE_INFINITY;
      }
    } else if (kind === "prints" || kind === "shows") {
      const text = kind === "prints" ? printed : readFileSync(file, "utf8");
      const missing = missingFrom(text, body);
      if (missing.length > 0)
        throw new Error(`${at}: not there:\n${missing.join("\n")}\nin\n${text}`);
    } else if (kind === "write") {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${body}\n`);
    } else {
      writeFileSync(file, changed(readFileSync(file, "utf8"), body));
    }
  }
}

/** The signals end it, and clean up. */
async function serveUntilStopped() {
  console.log(
    `In another terminal, then follow the guides:\n\n  export npm_config_registry=${registry.address}\n`,
  );
  console.log("Ctrl-C ends it.");
  await new Promise(() => {});
}

try {
  guides.forEach(sameInChinese);
  await pack();
  registry = await serveRegistry(packs);
  console.log(`${registry.names.length} packages packed and served`);
  if (process.argv.includes("--serve")) await serveUntilStopped();
  else {
    for (const guide of guides) {
      console.log(`${guide.slice(root.length)}.md`);
      await follow(guide);
    }
    console.log("a newcomer gets through both guides");
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  stopRunning();
  await registry?.close();
  rmSync(place, { recursive: true, force: true });
}
