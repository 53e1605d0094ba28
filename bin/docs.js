#!/usr/bin/env node
// Writes the API documentation to docs/api, and into it the pages of the clause register, which link to it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs one program of the workspace, without what it prints on stdout where that is of no use here. */
function run(file, args, stdout) {
  const options = { cwd: root, stdio: ["ignore", stdout, "inherit"] };
  const { status } = spawnSync(process.execPath, [file, ...args], options);
  if (status !== 0) process.exit(status ?? 1);
}

run("node_modules/typedoc/bin/typedoc", process.argv.slice(2), "inherit");
const pages = ["--json", "--out", "docs/api/clauses"];
run("bin/fuyou.js", ["clauses", "examples/every-plugin", ...pages], "ignore");
