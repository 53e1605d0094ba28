#!/usr/bin/env node
// Writes the site of the documentation to docs/api: packages, plugins, guides, decisions and the pages of the clause
// register. Code in guides that differs from the tested file, and a link that leads nowhere, fail.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenEmphasis } from "../docs/site/markdown-emphasis.js";
import { deadMarkdownLinks, markdownFiles, unpublishedLinks } from "../docs/site/markdown-links.js";
import { deadLinks } from "../docs/site/site-links.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "docs/api");
const clauses = join(root, "temp/clauses");

/** Runs one program of the workspace, without what it prints where that is of no use here. */
function run(file, args, output) {
  const options = { cwd: root, stdio: ["ignore", output, output === "pipe" ? "pipe" : "inherit"] };
  const { status, stderr } = spawnSync(process.execPath, [file, ...args], options);
  if (status === 0) return;
  process.stderr.write(stderr ?? "");
  process.exit(status ?? 1);
}

/** Stops where something leads nowhere, after saying all of it. */
function demandNone(faults, what) {
  for (const { file, from, line, link, why } of faults) {
    console.error(`${file ?? `docs/api/${from}`}${line ? `:${line}` : ""}: ${link}: ${why}`);
  }
  if (faults.length === 0) return;
  console.error(`${faults.length} ${what}`);
  process.exit(1);
}

run("bin/guide-code.js", ["--check"], "inherit");
const files = markdownFiles(root);
demandNone(deadMarkdownLinks(root, files), "dead link(s) in Markdown");
demandNone(unpublishedLinks(root, files), "link(s) that lead nowhere from the published README");
demandNone(brokenEmphasis(root, files), "line(s) with stars that are no emphasis");

/** The pages of the clause register; they link to the symbols of the site, where it is there already. */
function writeClauses(folder) {
  rmSync(folder, { recursive: true, force: true });
  run("bin/fuyou.js", ["clauses", "examples/every-plugin", "--json", "--out", folder], "pipe");
}

rmSync(site, { recursive: true, force: true });
writeClauses(clauses); // what the navigation and the search of the site list
run("node_modules/typedoc/bin/typedoc", process.argv.slice(2), "inherit");
writeClauses(join(site, "clauses"));
demandNone(deadLinks(site), "dead link(s) in the site");
console.log("no dead link; open docs/api/index.html");
