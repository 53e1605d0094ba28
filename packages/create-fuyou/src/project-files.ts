import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { habitsOf } from "./package-manager.js";
import { type Project, sample } from "./project.js";
import type { Manifest } from "./published-manifest.js";

/** Files by their path from the project's folder, `/` between the parts (项目文件). */
export type Files = ReadonlyMap<string, string>;

/** Files that only a plugin with a build of its own has: in a workspace its source is read. */
const ofBuild: ReadonlySet<string> = new Set(["tsconfig.build.json"]);

/** Files that are published under another name, because npm reads them wherever they are in a package. */
const nameInProject: ReadonlyMap<string, string> = new Map([
  ["gitignore", ".gitignore"],
  ["manifest.json", "package.json"],
]);

/**
 * Every file of a project: those of its templates, with its own names in place of the sample's.
 *
 * @param project - what is to be created
 * @param templates - the folder with the templates as published
 */
export function projectFiles(project: Project, templates: string): Files {
  const { plugin, deployment } = project.parts;
  const both = plugin && deployment;
  const named = namedBy(project);
  const files = new Map<string, string>();
  const take = (template: string, into: string) => {
    for (const [path, text] of filesBelow(join(templates, template))) {
      if (both && ofBuild.has(path)) continue;
      const whole = path === "manifest.json" ? manifestText(text, project, template) : text;
      const kept = both ? withoutMarkers(whole) : withoutRegion(whole);
      const name = nameInProject.get(path) ?? readmeIn(project, path);
      if (both && template !== "workspace" && path === "gitignore") continue;
      files.set(`${into}${name}`, named(readmeIn(project, kept)));
    }
  };
  if (both) take("workspace", "");
  if (plugin) take("plugin", both ? "plugin/" : "");
  if (deployment) take("deployment", both ? "deployment/" : "");
  if (both && project.manager === "pnpm") {
    files.set("pnpm-workspace.yaml", "packages:\n  - plugin\n  - deployment\n");
  }
  return files;
}

function filesBelow(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [relative(folder, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]);
}

/** Puts a project's own names in place of the sample's, all in one pass. */
function namedBy({ name, county, countyName }: Project): (text: string) => string {
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const pascal = words.join("");
  const own: Readonly<Record<string, string>> = {
    [sample.name]: name,
    SampleCounty: pascal,
    sampleCounty: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    "Sample County": words.join(" "),
    [sample.county]: county,
    [sample.countyName]: countyName,
  };
  const any = new RegExp(Object.keys(own).join("|"), "gu");
  return (text) => text.replace(any, (word) => own[word] ?? word);
}

const region = /^[^\n]*#region with-plugin[^\n]*\n[\s\S]*?#endregion with-plugin[^\n]*\n/gmu;
const marker = /^[^\n]*#(?:end)?region with-plugin[^\n]*\n/gmu;

/** A deployment on its own is without what concerns the plugin. */
function withoutRegion(text: string): string {
  return text.replace(region, "");
}

function withoutMarkers(text: string): string {
  return text.replace(marker, "");
}

/** Where a project speaks Chinese, its first readme is the Chinese one: names of files, and links to them. */
function readmeIn({ language }: Project, text: string): string {
  if (language === "en") return text;
  const other: Readonly<Record<string, string>> = {
    "README.md": "README.en.md",
    "README.zh-CN.md": "README.md",
  };
  return text.replace(/README(?:\.zh-CN)?\.md/gu, (name) => other[name] ?? name);
}

/** What the manifest of each part says it is, in Chinese; the templates say it in English. */
const descriptions: Readonly<Record<string, string>> = {
  workspace: `${sample.countyName}：本县通知（插件）及使用它的部署。`,
  plugin: `${sample.countyName}通知，妇幼（Fuyou）插件。`,
  deployment: `${sample.countyName}用妇幼（Fuyou）演练并实施机构改革。`,
};

/** The manifest of one part, as it has to be for the parts and the package manager of the project. */
function manifestText(text: string, project: Project, template: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const { parts, manager } = project;
  const habits = habitsOf[manager];
  if (project.language === "zh") manifest.description = descriptions[template];
  const neighbour = `fuyou-plugin-${sample.name}`;
  if (template === "workspace") {
    const scripts = manifest.scripts ?? {};
    for (const name of Object.keys(scripts)) {
      const within = scripts[name] === "deployment" ? habits.inDeployment : habits.everywhere;
      scripts[name] = within(name);
    }
  }
  if (template === "deployment" && manifest.dependencies !== undefined) {
    if (parts.plugin) manifest.dependencies[neighbour] = habits.neighbour;
    else delete manifest.dependencies[neighbour];
  }
  if (template === "plugin" && !parts.deployment) {
    manifest.exports = { ".": { types: "./dist/index.d.ts", import: "./dist/index.js" } };
    const { test, ...others } = manifest.scripts ?? {};
    const build = "tsc -p tsconfig.build.json";
    manifest.scripts = { build, prepare: build, ...(test ? { test } : {}), ...others };
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
