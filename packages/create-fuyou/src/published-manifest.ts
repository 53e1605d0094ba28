import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A `package.json`, as far as it is read here (包清单). */
export interface Manifest {
  /** Name of the package. */
  name: string;
  /** What it can be told to do. */
  scripts?: Record<string, string>;
  /** What others may import. */
  exports?: unknown;
  /** What it needs. */
  dependencies?: Record<string, string>;
  /** What whoever uses it brings. */
  peerDependencies?: Record<string, string>;
  /** What its own tests need. */
  devDependencies?: Record<string, string>;
  /** Whatever else it says. */
  [field: string]: unknown;
}

const lists = ["dependencies", "peerDependencies", "devDependencies"] as const;

/**
 * The manifest of a template as it is published (发布用清单): what this workspace names by `workspace:` or
 * `catalog:` becomes a range of versions, read from what is installed.
 *
 * @param manifest - the template's `package.json`
 * @param folder - the template's folder, whose `node_modules` are read
 */
export function publishedManifest(manifest: Manifest, folder: string): Manifest {
  const published: Manifest = { ...manifest };
  for (const list of lists) {
    const named = manifest[list];
    if (named === undefined) continue;
    published[list] = Object.fromEntries(
      Object.entries(named).map(([name, range]) => [name, publishedRange(name, range, folder)]),
    );
  }
  return published;
}

function publishedRange(name: string, range: string, folder: string): string {
  const said = range.replace(/^workspace:/u, "");
  if (said !== range && !/^[*^~]?$/u.test(said)) return said;
  if (said === range && !range.startsWith("catalog:")) return range;
  const file = join(folder, "node_modules", name, "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return `^${version}`;
}
