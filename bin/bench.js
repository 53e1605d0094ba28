#!/usr/bin/env node
// `pnpm --silent bench <name> --json` runs the bench `benches/src/<name>.ts` against the built
// packages. The build speaks on stderr only; stdout is the bench's answer.
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./build.js";

const benches = new URL("../benches/", import.meta.url);
const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(new URL(`src/${name}.ts`, benches))) {
  const known = (await readdir(new URL("src/", benches))).filter((file) =>
    /^[^.]+\.ts$/.test(file),
  );
  console.error(`usage: pnpm --silent bench <name> [--json]\nno bench "${name}" among ${known}`);
  process.exit(2);
}
buildIfNeeded(`benches/dist/${name}.js`, ["packages", "plugins", "examples", "."]);
await import(fileURLToPath(new URL(`dist/${name}.js`, benches)));
