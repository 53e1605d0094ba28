import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Manifest, publishedManifest } from "./published-manifest.js";

/** What is this workspace's own, and not part of a template. */
const own: ReadonlySet<string> = new Set(["node_modules", "dist", ".turbo", "out", "turbo.json"]);

/** The templates (模板): a plugin, a deployment, and what holds the two together. */
const templates = ["plugin", "deployment", "workspace"] as const;

/**
 * Copies the templates as they are published: without this workspace's own files, and with ranges of versions in
 * their manifests.
 *
 * @param from - the folder of the templates in this workspace
 * @param to - where the published ones go
 */
export function publishTemplates(from: string, to: string): void {
  for (const template of templates) {
    const [source, target] = [join(from, template), join(to, template)];
    cpSync(source, target, { recursive: true, filter: (path) => !own.has(basename(path)) });
    const file = join(target, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
    const published = `${JSON.stringify(publishedManifest(manifest, source), null, 2)}\n`;
    writeFileSync(join(target, "manifest.json"), published);
    rmSync(file);
  }
}
