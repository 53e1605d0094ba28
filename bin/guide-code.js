#!/usr/bin/env node
// Fills the code of guides from files that are tested (指南代码). A line `<!-- code: path/from/root.ts#region -->` right
// before a fenced block says where its body comes from: the file, or what stands between `// #region <name>` and
// `// #endregion <name>`. With --check nothing is written, and a block that differs fails.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownFiles } from "../docs/site/markdown-links.js";

const marker = /^<!-- code: ([^#\s]+)(?:#(\S+))? -->$/;
const languages = {
  ".js": "js",
  ".json": "json",
  ".md": "markdown",
  ".sh": "sh",
  ".txt": "",
  ".yaml": "yaml",
};

/**
 * The lines of a file, or of one region in it, without marks of regions and without common indentation.
 * @param {string} text of the file
 * @param {string | undefined} region
 * @returns {string[] | undefined} undefined where there is no such region, or it does not end
 */
export function codeOf(text, region) {
  const lines = text.replace(/\n+$/, "").split("\n");
  const at = (word) =>
    lines.findIndex(
      (line) => new RegExp(`^\\s*(//|#|<!--) ?#?${word} `).test(`${line} `) && named(line, region),
    );
  const [from, to] = region === undefined ? [-1, lines.length] : [at("region"), at("endregion")];
  if (region !== undefined && (from < 0 || to < from)) return undefined;
  const body = lines
    .slice(from + 1, to)
    .filter((line) => !/^\s*(\/\/|#|<!--) ?#?(end)?region\b/.test(line));
  const indents = body.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const indent = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return body.map((line) => line.slice(indent));
}

/** Whether the mark of a region bears this name. */
function named(line, region) {
  return line.replace("-->", "").trim().split(/\s+/).at(-1) === region;
}

/**
 * A guide with its blocks filled, and what is wrong with it.
 * @param {string} text of the guide
 * @param {(path: string) => string | undefined} read a file, by its path from the root
 * @returns {{ text: string, faults: { line: number, what: string }[] }} numbers of lines from 1, in the text given
 */
export function fillCode(text, read) {
  const lines = text.split("\n");
  /** @type {string[]} */
  const filled = [];
  /** @type {{ line: number, what: string }[]} */
  const faults = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    filled.push(line);
    const found = marker.exec(line.trim());
    if (found === null) {
      if (/^\s*<!--\s*code\b/.test(line)) {
        faults.push({ line: at + 1, what: "write it as <!-- code: path/from/root.ts#region -->" });
      }
      continue;
    }
    const [, path = "", region] = found;
    const fence = /^(`{3,})(.*)$/.exec(lines[at + 1] ?? "");
    const end = fence === null ? -1 : lines.indexOf(fence[1] ?? "", at + 2);
    const source = read(path);
    const code = source === undefined ? undefined : codeOf(source, region);
    if (fence === null || end < 0) {
      faults.push({ line: at + 1, what: "put a fenced block in the line after it" });
    } else if (source === undefined) {
      faults.push({ line: at + 1, what: `there is no file ${path}: write its path from the root` });
    } else if (code === undefined) {
      const marks = `"// #region ${region}" and "// #endregion ${region}"`;
      faults.push({
        line: at + 1,
        what: `${path} has no region ${region}: put ${marks} around the code`,
      });
    } else {
      const language = fence[2] || (languages[extname(path)] ?? "ts");
      const body = lines.slice(at + 2, end);
      if (body.join("\n") !== code.join("\n")) {
        faults.push({ line: at + 2, what: `differs from ${path}: run \`node bin/guide-code.js\`` });
      }
      filled.push(`${fence[1]}${language}`, ...code, fence[1] ?? "");
      at = end;
    }
  }
  return { text: filled.join("\n"), faults };
}

/** Fills or checks every Markdown file of the repository. */
function main() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const check = process.argv.includes("--check");
  const read = (path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  let failed = 0;
  for (const file of markdownFiles(root)) {
    const before = read(file) ?? "";
    const { text, faults } = fillCode(before, read);
    if (!check && text !== before) writeFileSync(join(root, file), text);
    for (const { line, what } of faults) {
      if (!check && what.startsWith("differs")) {
        console.log(`${file}:${line}: filled`);
      } else {
        failed += 1;
        console.error(`${file}:${line}: ${what}`);
      }
    }
  }
  if (failed > 0) process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
