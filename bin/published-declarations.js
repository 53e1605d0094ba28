// The declarations of all packages together, compiled as a strict user would: with what the
// manifests name and nothing else, and without `skipLibCheck`.
import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What the compiler says of each package's declarations.
 *
 * @param packages as `unpacked` gives them, lying in `node_modules` of the place
 * @param {string} place a folder outside the workspace
 */
export function faultsOfDeclarations(packages, place) {
  for (const each of packages) linkOthers(each, place);
  link(join(root, "node_modules/@types/node"), join(place, "node_modules/@types/node"));
  writeFileSync(join(place, "package.json"), '{ "type": "module" }\n');
  const use = join(place, "use.ts");
  writeFileSync(use, packages.flatMap(entries).map(imported).join(""));
  const program = ts.createProgram([use], {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    typeRoots: [join(place, "node_modules/@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  });
  const of = new Map(packages.map(({ name, place }) => [realpathSync(place), name]));
  return program.getSourceFiles().flatMap((file) => {
    const owner = [...of].find(([folder]) => file.fileName.startsWith(`${folder}/`));
    const name = owner?.[1] ?? "as used";
    if (owner === undefined && file.fileName !== realpathSync(use)) return [];
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map((each) => ({ name, fault: lineOf(each, owner?.[0] ?? place) }));
  });
}

/** The libraries of a package, from where the workspace has them. */
function linkOthers({ folder, manifest, place: own }, place) {
  const { dependencies, peerDependencies } = manifest;
  for (const other of Object.keys({ ...dependencies, ...peerDependencies })) {
    if (other.startsWith("@fuyou/")) continue;
    const found = realpathSync(join(folder, "node_modules", other));
    const shared = join(place, "node_modules", other);
    link(found, shared);
    if (realpathSync(shared) !== found) link(found, join(own, "node_modules", other));
  }
}

function link(from, to) {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(realpathSync(from), to, "junction");
}

function entries({ name, manifest }) {
  return Object.entries(manifest.exports ?? {})
    .filter(([, entry]) => typeof entry !== "string")
    .map(([path]) => `${name}${path.slice(1)}`);
}

function imported(specifier, index) {
  return `import * as entry${index} from "${specifier}";\nvoid entry${index};\n`;
}

function lineOf({ file, start = 0, messageText }, folder) {
  const said = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined) return said;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.slice(folder.length + 1)}:${line + 1}: ${said}`;
}
