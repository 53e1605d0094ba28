// How large the packages are, and how long a new process takes to read them.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

const runs = 7;

/**
 * The table of `benches/README.md`, as Markdown.
 *
 * @param packages as `unpacked` gives them, lying in `node_modules` of the place, with what they need
 * @param {string} place a folder outside the workspace
 */
export async function sizes(packages, place) {
  const empty = milliseconds(["--input-type=module", "-e", ""], place);
  const rows = packages.map((each) => {
    const code = `await import(${JSON.stringify(each.name)})`;
    const took = each.manifest.exports?.["."]
      ? Math.max(0, milliseconds(["--input-type=module", "-e", code], place) - empty)
      : undefined;
    return `| \`${each.name.replace("@fuyou/", "")}\` | ${kilo(each.packed)} | ${kilo(each.bytes)} | ${took?.toFixed(0) ?? ""} |`;
  });
  const cli = packages.find(({ manifest }) => manifest.bin?.fuyou !== undefined);
  const help = milliseconds([join(cli.place, cli.manifest.bin.fuyou), "--help"], place);
  const installed = installedWith(cli, packages);
  const largest = [...installed].sort(([, a], [, b]) => b - a).slice(0, 8);
  const all = [...installed.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [
    `Medians of ${runs} cold processes, Node ${process.versions.node}. An empty process took ${empty.toFixed(0)} ms,`,
    `\`fuyou --help\` ${help.toFixed(0)} ms. The command line with all it needs is ${installed.size} packages and`,
    `${(all / 1e6).toFixed(0)} MB installed; the largest are ${largest.map(([name, bytes]) => `\`${name}\` ${(bytes / 1e6).toFixed(1)}`).join(", ")} MB.`,
    "",
    "| package | packed, kB | unpacked, kB | import, ms more than an empty process |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function milliseconds(args, cwd) {
  const taken = Array.from({ length: runs }, () => {
    const from = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
    if (status !== 0) throw new Error(`node ${args.join(" ")}:\n${stderr}`);
    return Number(process.hrtime.bigint() - from) / 1e6;
  });
  return taken.sort((a, b) => a - b)[runs >> 1];
}

const kilo = (bytes) => (bytes / 1000).toFixed(0);

/** Every package that an installation of one brings, with its bytes; optional ones and all peers too. */
function installedWith(cli, packages) {
  const ours = new Map(packages.map((each) => [each.name, each]));
  const sizes = new Map();
  const seen = new Set();
  const visit = (name, folder, manifest, bytes) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    sizes.set(name, (sizes.get(name) ?? 0) + bytes());
    const {
      dependencies,
      peerDependencies,
      peerDependenciesMeta = {},
      optionalDependencies,
    } = manifest;
    for (const other of Object.keys({
      ...dependencies,
      ...peerDependencies,
      ...optionalDependencies,
    })) {
      if (peerDependenciesMeta[other]?.optional) continue;
      const own = ours.get(other);
      if (own !== undefined) visit(other, own.folder, own.manifest, () => own.bytes);
      else {
        const found = find(other, folder);
        if (found !== undefined) visit(other, found, manifestOf(found), () => bytesIn(found));
      }
    }
  };
  visit(cli.name, cli.folder, cli.manifest, () => cli.bytes);
  return sizes;
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Where a package finds another: beside itself or above, as Node looks for it. */
function find(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const place = join(at, "node_modules", name);
    if (existsSync(place)) return realpathSync(place);
    if (dirname(at) === at) return undefined;
  }
}

function bytesIn(folder) {
  let sum = 0;
  for (const name of readdirSync(folder)) {
    if (name === "node_modules") continue;
    const path = join(folder, name);
    const stat = lstatSync(path);
    sum += stat.isDirectory() ? bytesIn(path) : stat.size;
  }
  return sum;
}
