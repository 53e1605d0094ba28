// What is asked of one package as it would be published.
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";

/**
 * Everything that is wrong with a package, one line each.
 *
 * @param each a package as `unpacked` gives it
 * @param workspace the manifest of the workspace, whose licence, engines and repository all share
 * @param {string} root where the checkout is; no published file may name it
 */
export async function faultsOf(each, workspace, root) {
  return [
    ...faultsOfFields(each, workspace),
    ...faultsOfRanges(each),
    ...faultsOfFiles(each, root),
    ...faultsOfMaps(each),
    ...faultsOfImports(each),
    ...(await faultsByPublint(each)),
    ...(await faultsByAttw(each)),
  ];
}

function* faultsOfFields({ manifest }, workspace) {
  const [license] = (manifest.license ?? "").split(" AND ");
  if (license !== workspace.license) yield "license: is not that of the workspace";
  for (const field of ["engines", "repository", "homepage", "bugs"]) {
    const { directory, ...own } = Object(manifest[field]);
    const same = typeof manifest[field] === "string" ? manifest[field] : own;
    const wanted = workspace[field] ?? {};
    if (JSON.stringify(same) !== JSON.stringify(wanted)) {
      yield `${field}: differs from that of the workspace`;
    }
  }
  for (const field of ["description", "sideEffects"]) {
    if (manifest[field] === undefined) yield `${field}: missing`;
  }
  if (manifest.type !== "module") yield "type: is not module";
  if (manifest.publishConfig?.access !== "public") yield "publishConfig.access: is not public";
  if (manifest.exports === undefined && manifest.bin === undefined) yield "exports: missing";
  for (const [path, entry] of Object.entries(manifest.exports ?? {})) {
    if (typeof entry === "string") continue;
    if (Object.keys(entry).join() !== "types,import") {
      yield `exports ${path}: is not types, then import, and nothing else`;
    }
  }
  const scripts = Object.keys(manifest.scripts ?? {}).filter((name) =>
    /install|prepare/.test(name),
  );
  if (scripts.length > 0) yield `scripts: runs at install (${scripts})`;
}

/** One kernel and one zod: a core package moves with the core, a plugin takes what the deployment has. */
function* faultsOfRanges({ name, manifest }) {
  const { version, dependencies = {}, peerDependencies = {} } = manifest;
  const all = Object.entries({ ...dependencies, ...peerDependencies });
  for (const [other, range] of all) {
    if (/^(workspace|catalog|link|file):/.test(range)) yield `${other}: range ${range} was left`;
  }
  if ("zod" in dependencies) yield "zod: is a dependency, and has to be a peer";
  const plugin = name.startsWith("@fuyou/plugin-");
  for (const [other, range] of all.filter(([each]) => each.startsWith("@fuyou/"))) {
    if (plugin && other in dependencies) yield `${other}: a plugin takes it as a peer`;
    if (plugin && range !== "^0") yield `${other}: ${range} does not accept every core below 1.0`;
    if (!plugin && range !== `^${version}`)
      yield `${other}: ${range} is not the core's own version`;
  }
}

function* faultsOfFiles({ manifest, files }, root) {
  for (const wanted of manifest.files ?? []) {
    if (/^!|[*]|^CHANGELOG.md$/.test(wanted)) continue;
    if (![...files.keys()].some((path) => `${path}/`.startsWith(`${wanted}/`))) {
      yield `files: nothing is in ${wanted}`;
    }
  }
  for (const wanted of ["README.md", "LICENSE"]) if (!files.has(wanted)) yield `${wanted}: missing`;
  for (const [path, body] of files) {
    // A template's tests are what it is for.
    if (/\.test(-d)?\.ts$/.test(path) && !/^dist\/templates\//.test(path)) {
      yield `${path}: is a test`;
    }
    if (/^(node_modules|\.turbo|report)/.test(path)) yield `${path}: is of the workspace`;
    if (body.includes(root)) yield `${path}: names a folder of the machine that built it`;
  }
  if (files.get("package.json").includes("@fuyou/source")) {
    yield "package.json: holds the condition of the workspace, @fuyou/source";
  }
}

/** Debuggers and editors find the source of everything that was built. */
function* faultsOfMaps({ files }) {
  for (const path of files.keys()) {
    if (!/^dist\/.*\.(js|d\.ts)$/.test(path)) continue;
    const map = files.get(`${path}.map`);
    if (map === undefined) {
      yield `${path}: has no map`;
      continue;
    }
    for (const source of JSON.parse(map.toString("utf8")).sources) {
      const place = posix.normalize(posix.join(posix.dirname(path), source));
      if (!files.has(place)) yield `${path}.map: ${source} is not in the package`;
    }
  }
}

/** What the built files import is what the manifest names. */
function* faultsOfImports({ name, manifest, files }) {
  const known = { ...manifest.dependencies, ...manifest.peerDependencies, [name]: "" };
  const missing = new Map();
  for (const [path, body] of files) {
    if (!/^dist\/.*\.(js|d\.ts)$/.test(path)) continue;
    for (const { fileName } of ts.preProcessFile(body.toString("utf8"), true, true).importedFiles) {
      const other = /^(@[^/]+\/[^/]+|[^./#][^/]*)/.exec(fileName)?.[0];
      if (other === undefined || isBuiltin(fileName) || other in known) continue;
      missing.set(other, path);
    }
  }
  for (const [other, path] of missing)
    yield `${path}: imports ${other}, which the manifest does not name`;
}

async function faultsByPublint({ tarball, manifest }) {
  const file = readFileSync(tarball);
  const data = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
  const { messages } = await publint({ pack: { tarball: data }, strict: true });
  return messages
    .filter(({ code }) => code !== "USE_LICENSE")
    .map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`);
}

/** The profile of packages that are modules only: how CommonJS and the old resolution see them is no matter. */
async function faultsByAttw({ tarball, manifest }) {
  if (manifest.exports === undefined) return [];
  const { problems = [], types } = await checkPackage(
    createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
  );
  if (types === false) return ["attw: no types"];
  return problems
    .filter(({ resolutionKind }) => !["node10", "node16-cjs"].includes(resolutionKind))
    .filter(
      ({ kind, resolutionOption }) =>
        kind !== "InternalResolutionError" || resolutionOption !== "node10",
    )
    .map(({ kind, entrypoint = "" }) => `attw: ${kind} ${entrypoint}`);
}
