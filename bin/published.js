#!/usr/bin/env node
// What would be published, looked at as npm and its users get it: `pnpm packed` packs every package
// once and lists what is wrong with any of them. `--sizes` measures them too and prints a table.
// Reads dist, so the script builds first.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { faultsOfDeclarations } from "./published-declarations.js";
import { faultsOf } from "./published-package.js";
import { sizes } from "./published-sizes.js";
import { unpacked } from "./published-tarball.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const folders = ["packages", "plugins"]
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .filter((folder) => manifestOf(folder).private !== true);

const place = mkdtempSync(join(tmpdir(), "fuyou-packed-"));
try {
  const packages = pack();
  const found = new Map();
  for (const each of packages) found.set(each.name, await faultsOf(each, manifestOf(root), root));
  for (const { name, fault } of faultsOfDeclarations(packages, place)) {
    found.set(name, [...(found.get(name) ?? []), fault]);
  }
  const rehearsal = rehearse();
  if (rehearsal.length > 0) found.set("publish --dry-run", rehearsal);
  const count = [...found.values()].flat().length;
  for (const [name, faults] of found) {
    for (const fault of faults) console.error(`${name}: ${fault}`);
  }
  if (manifestOf(root).repository === undefined) {
    console.error("left open: `repository` (written at release by bin/repository.js)");
  }
  console.error(`${packages.length} packages packed, ${count} fault(s)`);
  if (count > 0) process.exitCode = 1;
  else if (process.argv.includes("--sizes")) console.log(await sizes(packages, place));
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** Every package as its tarball, unpacked where a user would have it: `node_modules/<name>`. */
function pack() {
  const tarballs = join(place, "tarballs");
  mkdirSync(tarballs);
  pnpm(["-r", ...filters(), "pack", "--pack-destination", tarballs]);
  return folders.map((folder) => {
    const { name, version } = manifestOf(folder);
    const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
    return unpacked(join(tarballs, file), join(place, "node_modules", name), folder);
  });
}

/** What npm and pnpm warn of when publishing is rehearsed; not what npm says of pnpm's settings and of logging in. */
function rehearse() {
  const said = pnpm(["-r", ...filters(), "publish", "--dry-run", "--no-git-checks"]);
  return said
    .split("\n")
    .filter(
      (line) =>
        /^npm (warn|err)|^\s*(WARN|ERR)/i.test(line) &&
        !/Unknown env config|requires you to be logged in/.test(line),
    );
}

function filters() {
  return ["--filter", "./packages/*", "--filter", "./plugins/*"];
}

/** Inside a pnpm script npm_execpath is that pnpm; outside, npx fetches one. */
function pnpm(args) {
  const own = process.env.npm_execpath ?? "";
  const [command, ...first] = /pnpm\.c?js$/.test(own)
    ? [process.execPath, own]
    : ["npx", "--yes", "pnpm@10"];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32" && command === "npx",
  });
  if (status !== 0) throw new Error(`pnpm ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return `${stdout}\n${stderr}`;
}
