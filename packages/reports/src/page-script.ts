import { readFileSync } from "node:fs";

/** The modules of the page in the order in which they need each other; the last one starts. */
const modules = [
  "page-table",
  "download",
  "findings-map",
  "findings-why",
  "findings",
  "outline",
  "report",
];

let script: string | undefined;

/**
 * The script of the report page (页内脚本), as one text that needs nothing else. Its modules stand as files of
 * their own beside the sources, are checked and tested there, and are joined here without their comments: what one
 * imports from another stands before it.
 */
export function pageScript(): string {
  script ??= `"use strict";{${modules.map(moduleText).join("\n")}}`;
  return script;
}

function moduleText(name: string): string {
  const source = readFileSync(new URL(`../page/${name}.js`, import.meta.url), "utf8");
  return source
    .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
    .replace(/^import [^;]*;\n/gm, "")
    .replace(/^export /gm, "")
    .replace(/\n\s*\n/g, "\n");
}
