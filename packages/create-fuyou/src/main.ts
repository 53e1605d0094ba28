#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { createFuyou } from "./create-fuyou.js";

process.exitCode = await createFuyou(process.argv.slice(2), {
  folder: process.cwd(),
  templates: fileURLToPath(new URL("./templates", import.meta.url)),
  environment: process.env,
  terminal: process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI,
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
