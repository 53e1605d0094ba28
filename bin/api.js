#!/usr/bin/env node
// The public API of every package, as text: `pnpm api` writes report.api.md beside each
// package.json, `pnpm api:check` fails where one no longer says what the declarations say.
// Reads dist/*.d.ts, so both scripts build first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const notice = /@deprecated since \d+\.\d+\.\d+: (use \S|no replacement, \S)/;
let outdated = 0;

for (const parent of ["packages", "plugins"]) {
  for (const name of readdirSync(join(root, parent)).sort()) {
    const folder = join(root, parent, name);
    if (!existsSync(join(folder, "package.json"))) continue;
    const { exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    unannounced(join(parent, name, "src"));
    for (const entry of Object.values(exports)) {
      if (typeof entry === "string") continue; // a file as it is, such as a JSON schema
      if (existsSync(join(folder, entry["@fuyou/source"]))) report(folder, entry.types);
    }
  }
}
console.error(outdated === 0 ? "API reports are up to date" : `${outdated} API report(s) differ`);
if (check && outdated > 0) {
  console.error("run `pnpm api`, review the difference, and commit it with a changeset");
  process.exitCode = 1;
}

function report(folder, types) {
  const subpath = basename(types, ".d.ts");
  const file = subpath === "index" ? "report.api.md" : `report-${subpath}.api.md`;
  const temporary = join(folder, "node_modules", ".api");
  mkdirSync(temporary, { recursive: true });
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      compiler: { tsconfigFilePath: join(folder, "tsconfig.build.json") },
      apiReport: {
        enabled: true,
        reportFileName: file,
        reportFolder: folder,
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: "error" } },
        extractorMessageReporting: { default: { logLevel: "none" } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    },
    configObjectFullPath: join(folder, "api-extractor.json"),
    packageJsonFullPath: join(folder, "package.json"),
  });
  const before = lines(join(folder, file));
  const result = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback(message) {
      message.handled = message.logLevel !== "error";
    },
  });
  if (result.errorCount > 0) process.exitCode = 1;
  if (result.apiReportChanged) {
    outdated += 1;
    const after = lines(join(temporary, file));
    console.error(`${join(folder, file).slice(root.length)}:`);
    for (const line of before) if (!after.has(line)) console.error(`  - ${line}`);
    for (const line of after) if (!before.has(line)) console.error(`  + ${line}`);
  }
  rmSync(temporary, { recursive: true, force: true });
}

/** What is deprecated says since when, and what takes its place (docs/deprecation.md). */
function unannounced(folder) {
  for (const file of readdirSync(join(root, folder), { recursive: true })) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
    const text = readFileSync(join(root, folder, file), "utf8");
    for (const line of text.split("\n")) {
      if (!/^\s*(\/\*)?\*+ .*@deprecated/.test(line) || notice.test(line)) continue;
      console.error(`${folder}/${file}: say \`@deprecated since <version>: use <replacement>\``);
      process.exitCode = 1;
    }
  }
}

/** The distinct lines of a report, in order; none where it does not exist yet. */
function lines(path) {
  return new Set(existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : []);
}
