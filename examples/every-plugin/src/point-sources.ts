import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Where an extension point is declared: its exported constant, and the type of what stands there. */
export interface PointSource {
  /** Name of the package, such as `@fuyou/reform`. */
  package: string;
  /** The exported constant. */
  constant: string;
  /** Name of the type of a value. */
  type: string;
  /** The file that declares that type, from the root of the repository. */
  file: string;
  /** The members of that type as it is written there, `?` behind those that may be left out. */
  members: readonly string[];
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const declared = /^export const (\w+): ExtensionPoint<(\w+)>/gm;

/** The sources of the packages, tests and samples left out: path and text. */
function sourcesOf(folder: string): { path: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) => !name.startsWith("sample-"))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Every exported constant in the sources of the packages that is declared as an extension point, by name. */
export function pointSources(): Map<string, PointSource> {
  const found = new Map<string, PointSource>();
  const all = readdirSync(join(root, "packages")).map((name) => ({
    name: `@fuyou/${name}`,
    sources: sourcesOf(join(root, "packages", name, "src")),
  }));
  const fileOf = (type: string, sources: { path: string; text: string }[]) =>
    sources.find(({ text }) => new RegExp(`^export (interface|type) ${type}\\b`, "m").test(text));
  for (const { name, sources } of all) {
    for (const { text, path } of sources) {
      for (const [, constant = "", type = ""] of text.matchAll(declared)) {
        const home =
          fileOf(type, sources) ?? all.map((each) => fileOf(type, each.sources)).find(Boolean);
        const file = relative(root, home?.path ?? path);
        const members = membersOf(type, home?.text ?? text);
        found.set(constant, { package: name, constant, type, file, members });
      }
    }
  }
  return found;
}

/** The members of an interface, or of the one that an alias fills in, as the text declares them. */
function membersOf(type: string, text: string): readonly string[] {
  const alias = new RegExp(`^export type ${type} = (\\w+)`, "m").exec(text)?.[1];
  if (alias !== undefined) return membersOf(alias, text);
  const body = new RegExp(`^export interface ${type}\\b[^]*?^}`, "m").exec(text)?.[0] ?? "";
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)(\??)[(:<]/gm)].map(
    ([, name = "", optional = ""]) => `${name}${optional}`,
  );
}
